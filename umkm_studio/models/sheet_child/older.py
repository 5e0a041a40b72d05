"""xls, xlsb and ods workbooks, through calamine: it holds a whole sheet at a time."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta
from io import BytesIO
from typing import Any

import python_calamine as calamine

from umkm_studio.models.sheet_child.plain import (
    Plain,
    Refused,
    Room,
    Row,
    Table,
    Texts,
    moment,
    number,
)


def tables(data: bytes, limits: dict[str, Any]) -> list[Table]:
    """The worksheets in the order of their tabs. Raises Refused."""
    try:
        # Not by path: calamine would believe the file's name, and names lie.
        workbook = calamine.CalamineWorkbook.from_filelike(BytesIO(data))
        if len(workbook.sheets_metadata) > limits["sheets"]:
            found = len(workbook.sheets_metadata)
            raise Refused("sheet_too_large", what="sheets", found=found, limit=limits["sheets"])
        room = Room(limits)
        return [
            _table(workbook.get_sheet_by_index(index), about, room)
            for index, about in enumerate(workbook.sheets_metadata)
            if about.typ == calamine.SheetTypeEnum.WorkSheet  # charts and macros have no cells
        ]
    except calamine.PasswordError as problem:
        raise Refused("sheet_encrypted") from problem
    except (calamine.CalamineError, OSError, ValueError) as problem:
        raise Refused("sheet_damaged") from problem


def _table(sheet: calamine.CalamineSheet, about: Any, room: Room) -> Table:
    height = 0
    if sheet.end is not None:
        height = sheet.end[0] + 1
        room.take(height, sheet.end[1] + 1, sheet.height * (sheet.end[1] + 1))
    read = 0

    def rows(kept: Sequence[int] | None) -> Iterator[Row]:
        nonlocal read
        if sheet.start is None:
            return
        top, left = sheet.start
        texts = Texts()
        # iter_rows starts at row 1, but not at column A (0.9.1); to_python would hold it all.
        for read, row in enumerate(itertools.islice(sheet.iter_rows(), top, None), top + 1):
            cells = [*[None] * left, *(_plain(cell, texts) for cell in row)]
            filled = cells.count(None) < len(cells)
            if filled and kept is not None:
                cells = [cells[column] for column in kept]
            if filled:
                has_times = any(type(cell) is tuple for cell in cells)
                elsewhere = cells.count(None) == len(cells)
                yield Row(read, cells, has_times=has_times, elsewhere=elsewhere)

    hidden = about.visible != calamine.SheetVisibleEnum.Visible
    return Table(about.name, hidden, rows, lambda: read / max(1, height))


def _plain(cell: Any, texts: Texts) -> Plain:
    if type(cell) is str:
        return texts[cell]
    if type(cell) is float:
        return number(cell)
    if isinstance(cell, date | time | timedelta):
        return moment(cell)
    plain: Plain = cell
    return plain
