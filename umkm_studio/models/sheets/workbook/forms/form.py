"""What a sheet of the open workbook is: its columns, their headers, what they hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from umkm_studio.models.text import fold

# What a cell of a record holds: lines of text, one line of text, a day, a day with its time, whole
# rupiah, a whole count, a number with decimals, percent, yes or no. An empty cell is None ("" for
# text); a day with the time that it may have is a pair.
Holds = Literal[
    "text", "line", "day", "moment", "day_and_time", "rupiah", "count", "decimal", "percent",
    "yes_no",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key in the program, both headers, whether it must be there, what it holds."""

    key: str
    indonesian: str
    english: str
    required: bool = False
    holds: Holds = "text"


@dataclass(frozen=True, slots=True)
class Form:
    """A sheet of the workbook."""

    key: str
    indonesian: str
    english: str
    columns: tuple[Column, ...]
    by_name_only: bool = False  # a sheet of another name is never taken for it

    @property
    def required(self) -> frozenset[str]:
        """Keys of the columns that must be there."""
        return frozenset(column.key for column in self.columns if column.required)

    @property
    def keys(self) -> Mapping[str, str]:
        """Keys of the columns by what `heading` makes of their headers, in both languages."""
        return _keys(self.columns)

    def is_named(self, sheet: str) -> bool:
        """Whether a sheet of that name is meant to be this form."""
        return fold(sheet) in (fold(self.indonesian), fold(self.english))


def columns(*given: tuple[str, str, str]) -> tuple[Column, ...]:
    """From (key, Indonesian, English); a * after the Indonesian header means required."""
    return tuple(
        Column(key, indonesian.rstrip("*"), english, indonesian.endswith("*"))
        for key, indonesian, english in given
    )


def record(key: str, indonesian: str, english: str, *given: tuple[str, str, str, Holds]) -> Form:
    """A sheet of records, whose columns say what they hold (both ways: models/workbook_sheets)."""
    told = tuple(
        replace(column, holds=holds)
        for *names, holds in given
        for column in columns((names[0], names[1], names[2]))
    )
    return Form(key, indonesian, english, told, by_name_only=True)


def heading(text: str) -> str:
    """The form in which headers are compared; a trailing * is decoration."""
    return fold(text.rstrip("* "))


@cache
def _keys(columns: tuple[Column, ...]) -> dict[str, str]:
    return {
        heading(header): column.key
        for column in columns
        for header in (column.indonesian, column.english)
    }
