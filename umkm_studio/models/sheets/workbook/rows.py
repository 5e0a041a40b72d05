"""The rows of a sheet of the open workbook: cells by the keys of its form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TypeVar

from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets import cells, dates
from umkm_studio.models.sheets.drafts import Problem
from umkm_studio.models.sheets.reader import Cell, Sheet
from umkm_studio.models.sheets.workbook import forms
from umkm_studio.models.sheets.workbook.drafts import Place
from umkm_studio.models.sheets.workbook.forms import Form
from umkm_studio.models.text import squeeze

K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class Found:
    """A form that a book has: which sheet, where its header is, what each column is."""

    form: Form
    sheet: Sheet
    header_row: int
    places: Mapping[str, int]
    ignored: tuple[str, ...]


class Row:
    """One row of a form: cells by key, and which of them was looked at last."""

    def __init__(self, found: Found, index: int) -> None:
        self._places = found.places
        self._cells = found.sheet.rows[index]
        self._column = ""
        header = found.sheet.rows[found.header_row]
        texts = {}
        for column in found.form.columns:
            at = found.places.get(column.key)
            texts[column.key] = (
                (column.indonesian, "")
                if at is None
                else (cells.text(header[at]), cells.text(self._cells[at]))
            )
        self.place = Place(found.sheet.name, found.sheet.first_row + index, texts)

    def cell(self, key: str) -> Cell:
        """The raw cell; the column is remembered for the problem that it may have."""
        self._column = key
        place = self._places.get(key)
        return None if place is None else self._cells[place]

    def text(self, key: str) -> str:
        """The cell as text, line breaks kept."""
        return cells.text(self.cell(key))

    def line(self, key: str) -> str:
        """The cell as text of one line, as names are kept."""
        return squeeze(self.text(key))

    def needed(self, key: str) -> str:
        """The line of a cell that must not be empty."""
        text = self.line(key)
        if not text:
            raise UserError("cell_missing")
        return text

    def number_or_none(self, key: str) -> int | None:
        """A whole count that may be unknown."""
        cell = self.cell(key)
        return cells.count(cell) if cells.text(cell) else None

    def amount(self, key: str) -> int | None:
        """Whole rupiah that may be unknown."""
        amount = cells.amount(self.cell(key), None)
        if amount is not None and amount < 0:
            raise UserError("amount_negative")
        return amount

    def day_and_time(self, key: str) -> tuple[date | None, time | None]:
        """A day, with its time where the cell has one."""
        cell = self.cell(key)
        return dates.day_and_time(cell) if cells.text(cell) else (None, None)

    def day(self, key: str) -> date | None:
        """A day that may be open."""
        return self.day_and_time(key)[0]

    def kind(self, key: str, words: Mapping[K, tuple[str, ...]]) -> K:
        """One of the words of a list."""
        return self._meant(self.needed(key), words)

    def _meant(self, text: str, words: Mapping[K, tuple[str, ...]]) -> K:
        meant = forms.meaning(words, text)
        if meant is None:
            said = ", ".join(word[0] for word in words.values())
            raise UserError("word_unknown", value=text, words=said)
        return meant

    def names(self, key: str) -> tuple[str, ...]:
        """Words with commas between, none of them twice."""
        found = map(squeeze, self.text(key).split(","))
        return tuple(dict.fromkeys(filter(None, found)))

    def kinds(self, key: str, words: Mapping[K, tuple[str, ...]]) -> tuple[K, ...]:
        """Several words of a list, with commas between."""
        return tuple(self._meant(name, words) for name in self.names(key))

    def value(self, column: forms.Column) -> object:
        """What a record's cell holds, as its column says; None or "" where it is empty."""
        if column.required:
            self.needed(column.key)
        match column.holds:
            case "day" | "moment" | "day_and_time":
                return self._when(column)
            case "rupiah":
                return self.amount(column.key)
            case "count":
                return self.number_or_none(column.key)
            case "decimal":
                return self.decimal(column.key)
            case "percent":
                return self.percent(column.key)
            case "yes_no":
                text = self.text(column.key)
                return self.kind(column.key, forms.YES_NO) if text else None
            case "line":
                return self.line(column.key)
            case _:
                return self.text(column.key)

    def _when(self, column: forms.Column) -> object:
        day, moment = self.day_and_time(column.key)
        if column.holds == "day":
            return day
        if column.holds == "moment":
            return day and datetime.combine(day, moment or time.min)
        return day, moment

    def decimal(self, key: str) -> float | None:
        """A number that may have decimals and may be unknown: 6.5, "6,5"."""
        cell = self.cell(key)
        if cell is None or isinstance(cell, int | float):
            return None if cell is None else float(cell)
        return _decimal(cells.text(cell))

    def percent(self, key: str) -> float | None:
        """Percent that may be unknown: 6.5, "6,5", "6,5%"."""
        cell = self.cell(key)
        return _decimal(cell.rstrip("% ")) if isinstance(cell, str) else self.decimal(key)

    def problem(self, error: UserError) -> Problem:
        """What is wrong with the cell that was looked at last."""
        return self.place.problem(self._column, error)


def _decimal(written: str) -> float | None:
    try:
        return float(written.replace(",", ".")) if written else None
    except ValueError as problem:
        raise UserError("quantity_unreadable", value=written) from problem


def rows_of(found: Found) -> Iterator[Row]:
    """The rows below the header in which something stands."""
    for index in range(found.header_row + 1, len(found.sheet.rows)):
        if any(cells.text(cell) for cell in found.sheet.rows[index]):
            yield Row(found, index)
