"""The cells of a table of orders by their fields, with the maker's word where one is open."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property

from umkm_studio.models import money
from umkm_studio.models.errors import Ambiguous, UserError
from umkm_studio.models.money import Thousands
from umkm_studio.models.sheets import cells, dates
from umkm_studio.models.sheets.drafts import Field, Layout, Problem
from umkm_studio.models.sheets.order_cells import ROWS_THAT_VOTE, Bad
from umkm_studio.models.sheets.questions import (
    DAY_FIRST,
    MONTH_FIRST,
    Answer,
    Asking,
    QuestionKind,
)
from umkm_studio.models.sheets.reader import Cell, Sheet
from umkm_studio.models.text import fold

_AMOUNTS = (
    Field.UNIT_PRICE,
    Field.LINE_TOTAL,
    Field.ORDER_TOTAL,
    Field.ITEM_DISCOUNT,
    Field.UNIT_DISCOUNT,
    Field.ORDER_DISCOUNT,
    Field.SHIPPING,
    Field.CHANNEL_FEE,
    Field.DOWN_PAYMENT,
)
_STRUCK = (Field.CUSTOMER, Field.PRODUCT, Field.LINE_TOTAL, Field.ORDER_TOTAL)
_HALF_A_YEAR = timedelta(days=182)
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_ENGLISH = frozenset({"date", "order date", "timestamp", "created at", "order time"})
SUM = re.compile(
    r"(?:grand\s*|sub\s*)?(?:total|jumlah|jml|sum|rekap|omzet|omset|pendapatan|saldo)\b", re.I
)


class TableCells:
    """One sheet under one layout. Rows are indices into `sheet.rows` until they reach people."""

    def __init__(self, sheet: Sheet, layout: Layout, answers: Mapping[str, Answer]) -> None:
        self.sheet, self.rows = sheet, sheet.rows
        self.first = layout.header_row + 1
        self.header = [fold(cells.text(cell)) for cell in self.rows[layout.header_row]]
        self.places = layout.places()
        self.headers = {column.index: column.header for column in layout.columns}
        self.texts = {field: self._column(place) for field, place in self.places.items()}
        self.asking = Asking(sheet.name, answers)
        self.thousands: Thousands | None = self._separator()
        self.struck = self._struck_rows()
        self.day_rows = self._day_rows()
        days = [row[self.places[Field.ORDERED_AT]] for row in self.rows[self.first :]]
        self.habits = dates.habits_of(days)

    def _struck_rows(self) -> frozenset[int]:
        """The rows of which the buyer, the product or the total is struck through."""
        telling = {self.places[field] for field in _STRUCK if field in self.places}
        return frozenset(row for row, column in self.sheet.struck if column in telling)

    def number_of(self, row: int) -> int:
        """The number that a spreadsheet shows beside a row."""
        return self.sheet.first_row + row

    def header_of(self, field: Field) -> str:
        """The header of a field's column."""
        return self.headers.get(self.places.get(field, -1), "")

    def cell(self, row: int, field: Field) -> Cell:
        """The cell of a field in a row."""
        place = self.places.get(field)
        return None if place is None else self.rows[row][place]

    def text(self, row: int, field: Field) -> str:
        """The same as text."""
        column = self.texts.get(field)
        return "" if column is None else column[row]

    def first_row(self, rows: Sequence[int], field: Field) -> int | None:
        """The first of an order's rows that has something in a field."""
        return next((row for row in rows if self.text(row, field)), None)

    def first_text(self, rows: Sequence[int], field: Field) -> str:
        """The first text that an order's rows have for a field."""
        row = self.first_row(rows, field)
        return "" if row is None else self.text(row, field)

    def amount(self, rows: Sequence[int], field: Field) -> int | None:
        """The first amount that an order's rows have for a field; negative ones are refused."""
        row = self.first_row(rows, field)
        if row is None:
            return None

        def rupiah(cell: Cell) -> int:
            return cells.amount(cell, self.thousands) or 0

        found = self.value(row, field, rupiah, QuestionKind.AMOUNT)
        if found < 0:
            raise Bad(row, field, UserError("amount_negative"))
        return found

    def value(
        self, row: int, field: Field, reader: Callable[[Cell], int], kind: QuestionKind
    ) -> int:
        """What a reader makes of a cell; the maker's word where it may mean several things."""
        try:
            return reader(self.cell(row, field))
        except Ambiguous as doubt:
            header, text = self.header_of(field), self.text(row, field)
            return int(str(self.asking.settled(kind, doubt, column=header, text=text)))
        except UserError as problem:
            raise Bad(row, field, problem) from problem

    def notes(self, rows: Sequence[int]) -> list[str]:
        """Each different note of an order's rows. More than one word on the payment is a note too,
        because a code may stand there: `lunas kode RATNA10`.
        """
        found = [self.text(row, field) for field in (Field.BUYER_NOTE, Field.NOTE) for row in rows]
        paid = (self.text(row, Field.PAYMENT) for row in rows)
        found += [text for text in paid if len(text.split()) > 1]
        return list(dict.fromkeys(filter(None, found)))

    def problem(self, row: int, field: Field, code: str, details: Mapping[str, object]) -> Problem:
        """What is wrong with a cell, where people find it."""
        header, text = self.header_of(field), self.text(row, field)
        return Problem(self.sheet.name, self.number_of(row), header, text, code, dict(details))

    # days

    def day(self, row: int) -> dates.Moment:
        """When a row's order was made; a day that is left out is the one above, without its time.

        Raises `Bad`.
        """
        at = self.day_rows[row]
        try:
            day, moment = self._moment(at)
        except Ambiguous as doubt:
            header, text = self.header_of(Field.ORDERED_AT), self.text(at, Field.ORDERED_AT)
            answer = self.asking.settled(QuestionKind.DATE, doubt, column=header, text=text)
            day, moment = date.fromisoformat(str(answer)), None
        except UserError as problem:
            raise Bad(at, Field.ORDERED_AT, problem) from problem
        return day, moment if at == row else None

    def due_day(self, rows: Sequence[int], ordered_on: date) -> date | None:
        """By when it must be ready; a day without a year is the next one from the order's on."""
        row = self.first_row(rows, Field.DUE_ON)
        if row is None:
            return None
        span = (ordered_on, ordered_on + 2 * _HALF_A_YEAR)
        month_first = self.habits.month_first
        try:
            cell = self.cell(row, Field.DUE_ON)
            return dates.day_and_time(cell, month_first=month_first, span=span)[0]
        except UserError as problem:
            raise Bad(row, Field.DUE_ON, problem) from problem

    def _moment(self, row: int) -> dates.Moment:
        usual = self._read_day(row, month_first=self.habits.month_first)
        if not self.asks_for_order_of_dates():
            return usual
        try:
            other = self._read_day(row, month_first=not self.habits.month_first)
        except UserError:  # it can only be read one way
            return usual
        if other == usual:
            return usual
        answer = self.asking.answer(
            QuestionKind.DATE_ORDER,
            "date_order_unclear",
            column=self.header_of(Field.ORDERED_AT),
            choices=(DAY_FIRST, MONTH_FIRST),
            details={"value": self.text(row, Field.ORDERED_AT)},
        )
        return other if answer == MONTH_FIRST else usual

    def asks_for_order_of_dates(self) -> bool:
        """Whether day and month may have changed places and nothing in the column tells. Under an
        Indonesian header the day leads, as everybody here writes; an English one leaves it open.
        """
        return self.habits.undecided and fold(self.header_of(Field.ORDERED_AT)) in _ENGLISH

    def _read_day(self, row: int, *, month_first: bool) -> dates.Moment:
        """A row's day; one without a year lies nearest to those of the rows around it."""
        cell = self.cell(row, Field.ORDERED_AT)
        try:
            return dates.day_and_time(cell, month_first=month_first)
        except UserError as problem:
            span = self._span_around(row) if problem.code == "year_missing" else None
            if span is None:
                raise
        return dates.day_and_time(cell, month_first=month_first, span=span)

    def _span_around(self, row: int) -> dates.Span | None:
        """Half a year to both sides of the nearest day above the row that has a year, else below
        it; the year of the title where no day has one.
        """
        known = self._days_with_year
        if not known:
            return self._year_of_the_title
        at = bisect_left(known, (row, date.min))
        _, day = known[max(0, at - 1)]
        return day - _HALF_A_YEAR, day + _HALF_A_YEAR

    @cached_property
    def _days_with_year(self) -> list[tuple[int, date]]:
        """Rows whose day says its year, and that day."""
        found = []
        for row in range(self.first, len(self.rows)):
            cell = self.cell(row, Field.ORDERED_AT)
            try:
                day, _ = dates.day_and_time(cell, month_first=self.habits.month_first)
            except UserError:  # no day, or one without a year as well
                continue
            found.append((row, day))
        return found

    @cached_property
    def _year_of_the_title(self) -> dates.Span | None:
        """The year that stands above the table, for days that lack one."""
        above = [cells.text(cell) for row in self.rows[: self.first - 1] for cell in row]
        years = {int(year) for text in above for year in _YEAR.findall(text)}
        if len(years) != 1:
            return None
        (year,) = years
        return date(year, 1, 1), date(year, 12, 31)

    def _day_rows(self) -> list[int]:
        """For each row the one that has its day: itself, or the nearest above that has one."""
        column, place = self.texts[Field.ORDERED_AT], self.places[Field.ORDERED_AT]
        found, last = [], None
        for row, text in enumerate(column):
            if row >= self.first and text and not SUM.match(text):
                last = last if fold(text) == self.header[place] else row
            found.append(row if last is None else last)
        return found

    def _column(self, place: int) -> list[str]:
        return [cells.text(row[place]) for row in self.rows]

    def _separator(self) -> Thousands | None:
        """The table's separator of thousands, from the amounts that are text."""
        sample = self.rows[self.first : self.first + ROWS_THAT_VOTE]
        columns = [self.places[field] for field in _AMOUNTS if field in self.places]
        found = {row[column] for row in sample for column in columns}
        return money.separator_of([cell for cell in found if isinstance(cell, str)])
