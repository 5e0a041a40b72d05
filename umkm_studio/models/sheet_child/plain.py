"""Tables of plain cells: what the readers of this process make, and what marshal can carry."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

Plain = str | int | float | bool | tuple[str, str] | None  # a tuple: ("date", "2026-10-14")

_START = 40  # letters by which a text is found in the file
_CONTROLS = {code: None for code in range(32) if code not in (9, 10, 13)}
# https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
MOST_IN_A_CELL = 32_767
_EXACT = 1 << 53  # above it a float does not hold every whole number


class Refused(Exception):
    """This file cannot be read: the code and details of a UserError."""

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code, details)
        self.message = ("refused", code, details)


@dataclass(slots=True)
class Row:
    """One row with something in it. `number` is what a spreadsheet shows beside it.

    `cells` begin with column A, or are those of the columns that were asked for, in that order.
    """

    number: int
    cells: list[Plain]
    struck: Sequence[int] = ()  # columns (0 is A) whose text is struck through
    has_times: bool = False  # one of the cells is a tuple
    elsewhere: bool = False  # all that it holds stands in columns that were not asked for


@dataclass(slots=True)
class Table:
    """One worksheet, to be read from its start as often as wanted.

    `rows` gives all columns for None; rows come in their order, those without anything left out.
    `share` tells how much of the sheet (0 to 1) the latest `rows` has gone through.
    """

    name: str
    hidden: bool
    rows: Callable[[Sequence[int] | None], Iterator[Row]]
    share: Callable[[], float]


class Texts(dict[str, str | None]):
    """Text -> the text without control characters, one object for all its uses; None for ''.

    Raises `Refused` for one that no cell can hold: in a csv mostly a quote that was not closed.
    """

    _MOST = 100_000  # texts kept: what repeats comes soon again

    def __missing__(self, text: str) -> str | None:
        if len(self) >= self._MOST:
            self.clear()
        if is_too_long(text):
            raise Refused("cell_too_long", start=text[:_START].strip())
        self[text] = clean = cleaned(text) or None
        return clean


def is_too_long(text: str) -> bool:
    """Whether no spreadsheet's cell can hold it: they count in UTF-16, where an emoji is two."""
    return 2 * len(text) > MOST_IN_A_CELL < len(text.encode("utf-16-le", "replace")) // 2


def cleaned(text: str) -> str:
    """Without the control characters that no cell shows; tabs and line breaks stay."""
    return text if text.isprintable() else text.translate(_CONTROLS)


def number(value: float) -> int | float | str:
    """A whole number as int; what is no number (NaN, infinity) as text."""
    if value.is_integer() and abs(value) <= _EXACT:
        return int(value)
    return value if abs(value) < math.inf else str(value)


def moment(value: date | time | timedelta) -> tuple[str, str] | str:
    """Dates and times by the name of their class; a duration of a day and more as text."""
    if isinstance(value, timedelta):  # a cell formatted [h]:mm
        seconds = round(value.total_seconds())
        if not 0 <= seconds < 86_400:
            return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
        value = (datetime.min + timedelta(seconds=seconds)).time()
    return type(value).__name__, value.isoformat()


class Room:
    """How many cells may still come."""

    def __init__(self, limits: dict[str, Any]) -> None:
        self._limits = limits
        self._cells = limits["cells"]

    def take(self, rows: int, columns: int, cells: int) -> None:
        """Raises Refused where the sheet's lowest row or rightmost column lies too far out."""
        self._cells -= cells
        for what, found in (("rows", rows), ("columns", columns)):
            if found > self._limits[what]:
                raise Refused("sheet_too_large", what=what, found=found, limit=self._limits[what])
        if self._cells < 0:
            raise Refused("sheet_too_large", what="cells", limit=self._limits["cells"])
