"""Makes workbooks: the open workbook, its empty template, and rows that could not be imported.

Every text cell is written as text. A text that begins with = + - or @ would otherwise run as a
formula in the maker's spreadsheet (OWASP, CSV injection).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from umkm_studio.models import files
from umkm_studio.models.errors import UserError
from umkm_studio.models.sheet_child.plain import is_too_long
from umkm_studio.models.sheets import cells
from umkm_studio.models.sheets.reader import Cell, Sheet
from umkm_studio.models.sheets.workbook.forms import FORMS, Form

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell as WrittenCell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

_WIDEST = 48  # characters
# https://www.w3.org/TR/xml/#charsets: one of these makes a file that no spreadsheet opens.
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NOT_IN_A_NAME = re.compile(r"[\\/*?:\[\]]")  # of a sheet: spreadsheets refuse these
_LONGEST_NAME, _WITH_NUMBER = 31, 28  # of a sheet; the second leaves room to number those alike
_LIKE_AN_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")  # ECMA-376 22.9.2.19: _x0041_ is an A


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet to write: its form and rows of values in the order of the form's columns."""

    form: Form
    rows: Iterable[Sequence[Cell]]


def write(path: Path, tables: Sequence[Table]) -> None:
    """The open workbook. The file appears whole or not at all; raises `files.whole`'s
    `UserError`s, and text_too_long for what no cell can hold, as all functions here do.
    """
    with _saved(path) as book:
        for table in tables:
            headers = [column.indonesian for column in table.form.columns]
            _add_sheet(book, table.form.indonesian, headers, table.rows)


def write_template(path: Path) -> None:
    """An empty workbook with every sheet and header, to be filled in by hand; * marks what must be
    there.
    """
    with _saved(path) as book:
        for form in FORMS:
            marked = [column.indonesian + "*" * column.required for column in form.columns]
            _add_sheet(book, form.indonesian, marked, ())


def write_list(
    path: Path, title: str, headers: Sequence[str], rows: Iterable[Sequence[Cell]]
) -> None:
    """One sheet with a list as the window shows it: for reading, not to be imported again."""
    with _saved(path) as book:
        _add_sheet(book, title, headers, rows)


def write_report(
    path: Path,
    title: str,
    headers: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    tables: Sequence[Table],
) -> None:
    """A list for reading, and behind it sheets of the open workbook."""
    with _saved(path) as book:
        _add_sheet(book, title, headers, rows)
        for table in tables:
            names = [column.indonesian for column in table.form.columns]
            _add_sheet(book, table.form.indonesian, names, table.rows)


@dataclass(frozen=True, slots=True)
class Rejected:
    """The rows of a sheet that could not be imported: sentences by the row number that a
    spreadsheet shows.
    """

    sheet: Sheet
    header_row: int
    reasons: Mapping[int, str]


def write_rejected(path: Path, rejected: Sequence[Rejected], title: str) -> None:
    """The rows that could not be imported, as they were, with the reason in a last column, which
    `title` heads; a sheet for each of theirs.
    """
    with _saved(path) as book:
        for one in rejected:
            sheet = one.sheet
            headers = [cells.text(cell) for cell in sheet.rows[one.header_row]]
            rows = (
                [*sheet.rows[number - sheet.first_row], reason]
                for number, reason in sorted(one.reasons.items())
            )
            _add_sheet(book, sheet.name, [*headers, title], rows)


@contextmanager
def _saved(path: Path) -> Iterator[Workbook]:
    """A new workbook, saved to `path` at the end. The file is made first: whether the folder can be
    written is known before openpyxl has put half a shop into its temporary files.
    """
    from openpyxl import Workbook  # takes longer to import than most exports need

    with files.whole(path) as unfinished:
        book = Workbook(write_only=True)
        yield book
        finished = BytesIO()  # on a full disk, an archive half on it would complain for itself
        book.save(finished)
        unfinished.write_bytes(finished.getbuffer())


def _add_sheet(
    book: Workbook, name: str, headers: Sequence[str], rows: Iterable[Sequence[Cell]]
) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    sheet: WriteOnlyWorksheet = book.create_sheet(_sheet_name(name))
    sheet.freeze_panes = "A2"
    widths: Any = sheet.column_dimensions  # type: ignore[attr-defined]  # missing in its stub
    for at, header in enumerate(headers, 1):
        widths[get_column_letter(at)].width = min(max(len(header) + 4, 12), _WIDEST)
    bold = Font(bold=True)
    heading = list(_cells(sheet, headers))  # those of a file may be formulas, too
    for cell in filter(None, heading):
        cell.font = bold
    sheet.append(heading)
    with closing(sheet):
        for row in rows:
            for header, value in zip(headers, row, strict=False):
                if isinstance(value, str) and is_too_long(value):  # openpyxl cuts the rest
                    first = cells.text(row[0])[:_WIDEST]
                    raise UserError("text_too_long", sheet=name, column=header, record=first)
            sheet.append(list(_cells(sheet, row)))


def _cells(sheet: WriteOnlyWorksheet, row: Sequence[Cell]) -> Iterator[WrittenCell | None]:
    from openpyxl.cell import WriteOnlyCell

    for value in row:
        if isinstance(value, str):
            text = _written(value)
            cell = WriteOnlyCell(sheet, text) if text else None
            if cell is not None:
                cell.data_type = "s"  # never a formula
            yield cell
        elif value is None:
            yield None
        else:
            cell = WriteOnlyCell(sheet, value)  # type: ignore[arg-type]  # its stub forgets date
            if isinstance(value, datetime):
                cell.number_format = "yyyy-mm-dd hh:mm:ss"
            elif isinstance(value, date):
                cell.number_format = "yyyy-mm-dd"
            yield cell


def _sheet_name(name: str) -> str:
    """A name that spreadsheets take, whoever made it up."""
    plain = _NOT_IN_A_NAME.sub(" ", cells.text(_NOT_IN_XML.sub("", name))).strip("' ")
    return plain if len(plain) <= _LONGEST_NAME else plain[:_WITH_NUMBER].rstrip("' ")


def _written(value: str) -> str:
    """The text as it can stand in a workbook."""
    text = _NOT_IN_XML.sub("", value).replace("\r\n", "\n").replace("\r", "\n")
    return _LIKE_AN_ESCAPE.sub("_x005F_", cells.text(text))
