"""An xlsx workbook, row by row while it is unpacked: in memory are its shared texts and one chunk.

Format: ECMA-376 part 1 (5th edition), 18.2 workbook, 18.3 worksheets. What real files get wrong is
borne: the stored dimension is not looked at, rows of one number are joined (some centres write a
row tag per cell), cells may lack their reference.

Nearly all cells of nearly all files look alike: `<c r="A2" t="s"><v>7</v></c>`. Rows of such cells
are cut apart as text, ten times as fast as with a call for each tag, and columns that nobody wants
cost next to nothing. A row with anything else in it goes through expat, the XML parser.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from io import BytesIO
from itertools import chain
from posixpath import join, normpath
from typing import Any, cast
from xml.parsers.expat import ExpatError

from umkm_studio.models.sheet_child import xlsx_xml
from umkm_studio.models.sheet_child.plain import Plain, Refused, Room, Row, Table
from umkm_studio.models.sheet_child.xlsx_cells import CellTexts, Kinds, Odd, Special, styles_of

_CHUNK = 1 << 18
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, OverflowError),
    *(NotImplementedError, RuntimeError, LookupError, ExpatError),
)
_LETTERS, _DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789"
_ROW = re.compile(r"\s*(?:<row [^<>]*/>\s*)*<row(?: [^<>]*)?>\s*")
_AFTER_ROWS = re.compile(r"\s*(?:<row [^<>]*/>\s*)*</sheetData>")


def tables(data: bytes, limits: dict[str, Any], beat: Callable[[], None]) -> list[Table]:
    """The worksheets in the order of their tabs. Raises Refused, as do their rows.

    `beat` is called while texts are read that no row needs yet.
    """
    try:
        book = _Book(zipfile.ZipFile(BytesIO(data)), beat)
    except _BROKEN as problem:
        raise Refused("sheet_damaged") from problem
    if len(book.sheets) > limits["sheets"]:
        found = len(book.sheets)
        raise Refused("sheet_too_large", what="sheets", found=found, limit=limits["sheets"])
    return [
        Table(name, hidden, (sheet := _Sheet(book, part, limits)).rows, sheet.share)
        for name, hidden, part in book.sheets
    ]


class _Book:
    """What all sheets share."""

    def __init__(self, archive: zipfile.ZipFile, beat: Callable[[], None]) -> None:
        self.archive = archive
        related = _related_parts(archive)
        index = xlsx_xml.elements(archive, "xl/workbook.xml")
        self.sheets = [
            (about.get("name", ""), about.get("state", "visible") != "visible", part)
            for tag, about in index
            if tag == "sheet"
            for kind, part in [related.get(about.get("id", ""), ("", ""))]
            if kind == "worksheet"  # a chart or dialog sheet has no cells
        ]
        is_1904 = any(about.get("date1904", "0") in ("1", "true") for tag, about in index)
        parts = dict(related.values())
        self.styles = styles_of(xlsx_xml.elements(archive, parts.get("styles", "")), is_1904)
        texts_part = parts.get("sharedStrings", "")
        self.texts, self.struck_texts = xlsx_xml.shared_texts(archive, texts_part, beat)


def _related_parts(archive: zipfile.ZipFile) -> dict[str, tuple[str, str]]:
    """Relation -> its kind ('worksheet') and part. Only parts of the file itself count."""
    return {
        about["Id"]: (about.get("Type", "").rpartition("/")[2],
                      normpath(join("xl", about.get("Target", ""))).lstrip("/"))
        for tag, about in xlsx_xml.elements(archive, "xl/_rels/workbook.xml.rels")
        if tag == "Relationship" and about.get("TargetMode") != "External" and "Id" in about
    }  # fmt: skip


class _Sheet:
    """One worksheet part."""

    def __init__(self, book: _Book, part: str, limits: dict[str, Any]) -> None:
        self._book, self._part, self._limits = book, part, limits
        self._read, self._size = 0, 1

    def share(self) -> float:
        return min(1.0, self._read / self._size)

    def rows(self, kept: Sequence[int] | None) -> Iterator[Row]:
        try:
            yield from _joined(self._rows(_Filling(self._book, self._limits, kept)))
        except _BROKEN as problem:
            raise Refused("sheet_damaged") from problem

    def _rows(self, filling: _Filling) -> Iterator[Row]:
        chunks = self._chunks()
        start = next(chunks, b"")
        head, tag, rest = start.partition(b"<sheetData>")
        if not tag or not xlsx_xml.is_utf8(head):
            yield from filling.by_tags(chain((start,), chunks))
            return
        before = (head + tag).decode()
        for text in xlsx_xml.cut(chain((rest,), chunks), "</row>"):
            try:
                row = filling.plain(text)
            except Odd:
                if not _AFTER_ROWS.match(text):
                    yield from filling.by_tags((before, text, "</row>"))
            else:
                if row is not None:
                    yield row

    def _chunks(self) -> Iterator[bytes]:
        self._read, self._size = 0, max(1, self._book.archive.getinfo(self._part).file_size)
        with self._book.archive.open(self._part) as part:
            while chunk := part.read(_CHUNK):
                self._read += len(chunk)
                yield chunk


def _joined(rows: Iterator[Row]) -> Iterator[Row]:
    """Rows of one number as one row."""
    last = next(rows, None)
    if last is None:
        return
    for row in rows:
        if row.number > last.number:
            yield last
            last = row
        elif row.number == last.number:
            _join(last, row)
        else:
            raise Refused("sheet_damaged")  # no program writes a lower row after a higher one
    yield last


def _join(first: Row, second: Row) -> None:
    first.cells += [None] * (len(second.cells) - len(first.cells))
    for place, cell in enumerate(second.cells):
        if cell is not None:
            first.cells[place] = cell
    first.struck = [*first.struck, *second.struck]
    first.has_times = first.has_times or second.has_times
    first.elsewhere = first.elsewhere and second.elsewhere


class _Filling:
    """Puts the cells of a row in their places, each as what its attributes say."""

    def __init__(self, book: _Book, limits: dict[str, Any], kept: Sequence[int] | None) -> None:
        self._book, self._limits, self._kept = book, limits, kept
        self._cells = CellTexts(Kinds(book.styles, book.texts, book.struck_texts))
        self._room = Room(limits)
        self._places = None if kept is None else {column: at for at, column in enumerate(kept)}
        self._width = 0 if kept is None else len(kept)
        self._columns = _Columns()
        # by how many cells a row has and how long its number is: columns, and where a cell's
        # reference ends
        self._wanted: dict[tuple[int, int], list[tuple[int, int]]] = {}
        self._at = 0  # the latest row's number

    def plain(self, text: str) -> Row | None:
        """A row cut apart as text, or None where nothing is in it. Raises Odd."""
        start, *cells = text.split('<c r="')
        if not _ROW.fullmatch(start):
            raise Odd
        if not cells:
            return None
        number = cells[0].partition('"')[0].lstrip(_LETTERS)
        self._at = int(number)
        found = self._all_there(cells, number)
        if found is None:
            if text.count("<c ") != len(cells) or "<!" in text:
                raise Odd  # some cells have no reference, or it stands elsewhere
            found = self._some_there(cells)
        row = self._row(found)
        if row is None and self._kept is not None:
            return self._elsewhere(self._whole().plain(text))
        return row

    def by_tags(self, pieces: Iterable[bytes | str]) -> Iterator[Row]:
        """Rows out of any well-formed XML."""
        for number, cells in xlsx_xml.rows(pieces, self._at):
            self._at = number
            found = [(column, self._cells.read(*cell)) for column, *cell in cells]
            row = self._row(self._placed(found))
            if row is None and self._kept is not None:
                whole = self._whole()
                row = self._elsewhere(whole._row(whole._placed(found)))
            if row is not None:
                yield row

    def _all_there(self, cells: Sequence[str], number: str) -> list[Plain | Special] | None:
        """Cells that fill a row from A on without a gap, as in most files; None for others.

        Cells stand in the order of their columns (18.3.1.73): where the first is A and the n-th is
        the n-th column, none is missing between.
        """
        count, read = len(cells), self._cells
        last = f'{self._columns.letters(count)}{number}"'
        if not (cells[0].startswith(f'A{number}"') and cells[-1].startswith(last)):
            return None
        wanted = self._wanted.get((count, len(number)))
        if wanted is None:
            columns = range(count) if self._kept is None else self._kept
            wanted = [
                (column, len(self._columns.letters(column + 1)) + len(number) + 1)
                for column in columns
                if column < count
            ]
            self._wanted[count, len(number)] = wanted
        row = [read[cells[column][at:]] for column, at in wanted]
        return row + [None] * (self._width - len(row)) if len(row) < self._width else row

    def _some_there(self, cells: Sequence[str]) -> list[Plain | Special]:
        found = []
        for cell in cells:
            reference, _, rest = cell.partition('"')
            column = self._columns[reference.rstrip(_DIGITS)]
            if self._places is None or column in self._places:
                found.append((column, self._cells[rest]))
        return self._placed(found)

    def _placed(self, found: Sequence[tuple[int, Plain | Special]]) -> list[Plain | Special]:
        """A row of these cells (with their columns)."""
        row: list[Plain | Special] = [None] * self._width
        for column, cell in found:
            place = column if self._places is None else self._places.get(column)
            if place is not None and cell is not None:
                row += [None] * (place + 1 - len(row))
                row[place] = cell
        return row

    def _row(self, cells: list[Plain | Special]) -> Row | None:
        """The row of these cells; None where nothing is in them."""
        if cells.count(None) == len(cells):
            return None
        if len(cells) > self._width:
            while cells[-1] is None:
                cells.pop()
            self._room.take(0, len(cells), 0)
            self._width = max(self._width, len(cells))
        special = self._cells.some_are_special and [
            (at, cell) for at, cell in enumerate(cells) if type(cell) is Special
        ]
        if not special:
            return Row(self._at, cast("list[Plain]", cells))
        for at, cell in special:
            cells[at] = cell.cell
        columns = self._kept or range(len(cells))
        struck = [columns[at] for at, cell in special if cell.struck]
        has_times = any(type(cell.cell) is tuple for _, cell in special)
        return Row(self._at, cast("list[Plain]", cells), struck, has_times)

    def _whole(self) -> _Filling:
        """For all columns of the same row."""
        filling = _Filling(self._book, self._limits, None)
        filling._at = self._at
        return filling

    def _elsewhere(self, row: Row | None) -> Row | None:
        """An empty row that says so, where the columns that are not wanted hold words."""
        if row is None or all(str(cell or "").strip() in ("", "-") for cell in row.cells):
            return None
        return Row(row.number, [None] * self._width, elsewhere=True)


class _Columns(dict[str, int]):
    """Letters -> column; A is 0."""

    def __init__(self) -> None:
        self._letters: list[str] = []

    def __missing__(self, letters: str) -> int:
        self[letters] = found = xlsx_xml.column_number(letters) - 1
        return found

    def letters(self, column: int) -> str:
        """1 is A."""
        while len(self._letters) < column:
            self._letters.append(xlsx_xml.column_letters(len(self._letters) + 1))
        return self._letters[column - 1]
