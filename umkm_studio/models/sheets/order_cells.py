"""The cells of an order sheet by their fields, as far as the sheet has been read, with the maker's
word where one is open.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, time

from umkm_studio.models import money
from umkm_studio.models.errors import Ambiguous, UserError
from umkm_studio.models.money import Thousands
from umkm_studio.models.sheets import cells, dates
from umkm_studio.models.sheets.drafts import Field, Layout, Problem
from umkm_studio.models.sheets.questions import Answer, Asking, QuestionKind
from umkm_studio.models.sheets.reader import Cell, Sheet

ROWS_THAT_VOTE = 500  # rows whose amounts decide the file's separator
_AMOUNTS = (
    Field.UNIT_PRICE,
    Field.ITEM_DISCOUNT,
    Field.UNIT_DISCOUNT,
    Field.ORDER_DISCOUNT,
    Field.BUNDLE_DISCOUNT,
    Field.SHIPPING,
    Field.CHANNEL_FEE,
    Field.DOWN_PAYMENT,
)
_OF_ITEMS = frozenset(  # a sheet repeats few of them many times
    {Field.PRODUCT, Field.VARIANT, Field.SKU, Field.QUANTITY, Field.RETURNED_QUANTITY}
)
_DISCOUNTS = frozenset({Field.ITEM_DISCOUNT, Field.UNIT_DISCOUNT, Field.ORDER_DISCOUNT})


class Bad(Exception):
    """A cell that keeps its order out."""

    def __init__(self, row: int, field: Field, problem: UserError) -> None:
        super().__init__(problem)
        self.row, self.field, self.problem = row, field, problem


class OrderCells:
    """One sheet under one layout. Rows are indices into `sheet.rows` until they reach people.

    `take` takes in the rows that have come since it was last called; only those can be asked for.
    `decide` settles, from the rows that are there, what holds for the whole sheet.
    """

    def __init__(
        self,
        sheet: Sheet,
        layout: Layout,
        asking: Asking | None,
        *,
        discounts_may_be_negative: bool = False,
    ) -> None:
        self.sheet, self.rows = sheet, sheet.rows
        self.places = layout.places()
        self.first = layout.header_row + 1
        self._headers = {column.index: column.header for column in layout.columns}
        self._asking = asking
        self._negative_discounts = discounts_may_be_negative
        # whole columns as text: nearly every cell is asked for, and this way costs half
        self._texts: dict[Field, list[str]] = {
            field: [] for field in self.places if field not in _OF_ITEMS.union(_AMOUNTS)
        }
        self._taken = 0
        self._thousands: Thousands | None = None
        self._month_first = False

    def take(self) -> range:
        """Take in the rows that have come; gives them."""
        new = self.rows[self._taken :]
        for field, column in self._texts.items():
            place = self.places[field]
            column += ["" if (cell := row[place]) is None else cells.text(cell) for row in new]
        taken = range(self._taken, self._taken + len(new))
        self._taken = taken.stop
        return taken

    def decide(self, *, month_may_lead: bool) -> None:
        """The separator of thousands, from the amounts that are text, and whether dates begin with
        their month (only where that may be: it takes all rows to tell).
        """
        sample = self.rows[self.first : self.first + ROWS_THAT_VOTE]
        columns = [self.places[field] for field in _AMOUNTS if field in self.places]
        found = {row[column] for row in sample for column in columns}
        self._thousands = money.separator_of([cell for cell in found if isinstance(cell, str)])
        if month_may_lead:
            days = self._texts[Field.ORDERED_AT][self.first :]
            self._month_first = dates.habits_of(days).month_first

    def number_of(self, row: int) -> int:
        """The number that a spreadsheet shows beside a row."""
        return self.sheet.first_row + row

    def header_of(self, field: Field) -> str:
        """What stands above the field's column; '' where it has none."""
        return self._headers.get(self.places.get(field, -1), "")

    def says_something(self, row: int) -> bool:
        """Whether anything stands in a row, in columns that were not kept as well."""
        return any(map(cells.text, self.rows[row])) or row in self.sheet.elsewhere

    def column(self, field: Field) -> Sequence[str] | None:
        """A column as text, as far as it has come; None for one that the sheet does not have."""
        return self._texts.get(field)

    def cell(self, row: int, field: Field) -> Cell:
        """The cell as it came; None where the field has no column."""
        place = self.places.get(field)
        return None if place is None else self.rows[row][place]

    def text(self, row: int, field: Field) -> str:
        """The cell as text; '' where the field has no column."""
        column = self._texts.get(field)
        return cells.text(self.cell(row, field)) if column is None else column[row]

    def first_text(self, rows: Sequence[int], field: Field) -> str:
        """The first text that an order's rows have for a field."""
        column = self._texts.get(field)
        if column is not None:
            for row in rows:
                if column[row]:
                    return column[row]
        return ""

    def different(self, rows: Sequence[int], field: Field) -> dict[str, None]:
        """Each text that an order's rows have for a field, once: a note may stand by every item."""
        column = self._texts.get(field)
        return {} if column is None else {column[row]: None for row in rows if column[row]}

    def amount(self, rows: Sequence[int], field: Field) -> int | None:
        """The first amount (whole rupiah) that an order's rows have for a field.

        Raises `Bad`, for a negative one too, and what `Asking.answer` raises.
        """
        place = self.places.get(field)
        if place is None:
            return None
        for row in rows:
            cell = self.rows[row][place]
            if cell is None:
                continue
            try:
                amount = cells.amount(cell, self._thousands)
            except UserError as problem:
                amount = int(str(self._settled(QuestionKind.AMOUNT, row, field, problem)))
            if amount is not None and amount < 0:
                if not (self._negative_discounts and field in _DISCOUNTS):
                    raise Bad(row, field, UserError("amount_negative"))
                amount = -amount
            if amount is not None:
                return amount
        return None

    def number(self, row: int, field: Field, reader: Callable[[Cell], int]) -> int:
        """How many, as `reader` understands the cell. Raises as `amount` does."""
        try:
            return reader(self.cell(row, field))
        except UserError as problem:
            return int(str(self._settled(QuestionKind.QUANTITY, row, field, problem)))

    def day_and_time(self, row: int, field: Field) -> tuple[date, time | None]:
        """When. Raises `Bad`."""
        try:
            return dates.day_and_time(self.cell(row, field), month_first=self._month_first)
        except UserError as problem:
            raise Bad(row, field, problem) from problem

    def first_with(self, rows: Sequence[int], field: Field) -> int | None:
        """The first of these rows that has something in a field, one with a column as text."""
        column = self._texts.get(field)
        if column is not None:
            for row in rows:
                if column[row]:
                    return row
        return None

    def problem(self, row: int, field: Field, error: UserError) -> Problem:
        """What is wrong with a cell."""
        details = dict(error.details)
        return Problem(
            self.sheet.name,
            self.number_of(row),
            self.header_of(field),
            self.text(row, field),
            error.code,
            details,
        )

    def _settled(self, kind: QuestionKind, row: int, field: Field, problem: UserError) -> Answer:
        """The maker's word on a cell that can mean several things; else the cell is bad."""
        if self._asking is None or not isinstance(problem, Ambiguous):
            raise Bad(row, field, problem) from problem
        header, text = self.header_of(field), self.text(row, field)
        return self._asking.settled(kind, problem, column=header, text=text)
