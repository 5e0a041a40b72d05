"""Rows of an order sheet into order drafts: what all formats with a row per line item share.

Order-level values (discount, shipping, buyer) stand on every row of the order or on its first one
only: the first cell with something in it counts, once. Of notes every different one counts. An
order with one row that can't be read
is kept out whole, because its total would be wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time

from umkm_studio.models import money
from umkm_studio.models.errors import Ambiguous, UserError
from umkm_studio.models.money import Thousands
from umkm_studio.models.sales.orders import LineItem, Order, Payment, Status
from umkm_studio.models.sheets import cells, dates, quantities
from umkm_studio.models.sheets.drafts import Drafts, Field, Layout, OrderDraft, Problem
from umkm_studio.models.sheets.questions import Answer, Asking, Open, QuestionKind, Skipped
from umkm_studio.models.sheets.reader import Cell, Sheet
from umkm_studio.models.text import squeeze

REQUIRED = (
    Field.NUMBER,
    Field.ORDERED_AT,
    Field.STATUS,
    Field.PRODUCT,
    Field.QUANTITY,
    Field.UNIT_PRICE,
)
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
_DISCOUNTS = frozenset({Field.ITEM_DISCOUNT, Field.UNIT_DISCOUNT, Field.ORDER_DISCOUNT})
_CALLED_OFF = frozenset({Status.CANCELLED, Status.RETURNED})
STATUS_CHOICES = (
    Status.COMPLETED.value, Status.SHIPPED.value, Status.PROCESSING.value, Status.UNPAID.value,
    Status.CANCELLED.value, Status.RETURNED.value,
)  # fmt: skip
_ROWS_THAT_VOTE = 500  # rows whose amounts decide the file's separator


@dataclass(frozen=True, slots=True)
class Rules:
    """What differs between formats: whose channel, and what a status text means (None: not known).

    `status` gets the status cell and, from a sheet that does not count returned units, the cell
    about cancellation and return. `goods` gives the product and variant to keep for those that the
    sheet names, `phone` the number, `payment` what a word on paying means. `is_description` tells
    from its number and status whether the first row under the header only explains the columns.
    With `row_per_piece` every row is one piece with a status of its own.
    """

    channel: Callable[[str], str]
    status: Callable[[str, str], Status | None]
    goods: Callable[[str, str], tuple[str, str]] = lambda product, variant: (product, variant)
    phone: Callable[[str], str] = lambda phone: phone
    payment: Callable[[str], Payment | None] = lambda text: Payment.NOT_KEPT
    is_description: Callable[[str, str], bool] = lambda number, status: False
    row_per_piece: bool = False
    discounts_may_be_negative: bool = False
    month_may_lead: bool = False  # dates as in 10/14/2026, where the whole file speaks for it


def read(
    sheet: Sheet, layout: Layout, rules: Rules, answers: Mapping[str, Answer] | None = None
) -> Drafts:
    """The sheet's orders, problems and, with the maker's `answers` so far, open questions. Without
    them whatever is open is a problem of its row.

    Raises `UserError("columns_missing", columns=...)` where a field that must be there has no
    column; `columns` are the fields' keys.
    """
    needed = [one for one in REQUIRED if not (rules.row_per_piece and one is Field.QUANTITY)]
    missing = [field.value for field in needed if field not in layout.places()]
    if missing:
        raise UserError("columns_missing", columns=missing)
    return _Reading(sheet, layout, rules, answers).drafts()


class _Bad(Exception):
    """A cell that keeps its order out."""

    def __init__(self, row: int, field: Field, problem: UserError) -> None:
        super().__init__(problem)
        self.row, self.field, self.problem = row, field, problem


class _Reading:
    """One pass over one sheet. Rows are indices into `sheet.rows` until they reach people."""

    def __init__(
        self,
        sheet: Sheet,
        layout: Layout,
        rules: Rules,
        answers: Mapping[str, Answer] | None,
    ) -> None:
        self.sheet, self.rules = sheet, rules
        self.asking = None if answers is None else Asking(sheet.name, answers)
        self.rows = sheet.rows
        self.first = layout.header_row + 1
        self.places = layout.places()
        self.headers = {column.index: column.header for column in layout.columns}
        self.texts = {field: self._column(field) for field in Field}
        if self.first < len(self.rows) and rules.is_description(
            self._text(self.first, Field.NUMBER), self._text(self.first, Field.STATUS)
        ):
            self.first += 1
        self.thousands: Thousands | None = self._separator()
        days = self.texts[Field.ORDERED_AT][self.first :]
        self.month_first = rules.month_may_lead and dates.habits_of(days).month_first

    def drafts(self) -> Drafts:
        """All orders in the order in which the sheet has them."""
        drafts = Drafts()
        for rows in self._orders(drafts):
            try:
                drafts.orders.append(self._order(rows))
            except _Bad as bad:
                drafts.problems += self._problems(rows, bad)
            except Open as waiting:
                assert self.asking is not None
                numbers = (self.sheet.first_row + row for row in rows)
                self.asking.note(waiting.question, numbers)
            except Skipped:
                left_out = _Bad(rows[0], Field.NUMBER, UserError("row_left_out"))
                drafts.problems += self._problems(rows, left_out)
        if self.asking is not None:
            drafts.questions = self.asking.questions
        return drafts

    def _orders(self, drafts: Drafts) -> Iterator[list[int]]:
        """Rows by channel and order number; an order's rows need not stand together.

        A row that leaves the channel out belongs to the first order of its number.
        """
        grouped: dict[tuple[str, str], list[int]] = {}
        nowhere: list[tuple[int, str]] = []
        for row in range(self.first, len(self.rows)):
            number = squeeze(self._text(row, Field.NUMBER))
            channel = self._text(row, Field.CHANNEL)
            if not number:
                if any(map(cells.text, self.rows[row])) or row in self.sheet.elsewhere:
                    bad = _Bad(row, Field.NUMBER, UserError("cell_missing"))
                    drafts.problems += self._problems([row], bad)
            elif Field.CHANNEL in self.places and not channel:
                nowhere.append((row, number))
            else:
                grouped.setdefault((self.rules.channel(channel), number), []).append(row)
        channels: dict[str, str] = {}
        for channel, number in grouped:
            channels.setdefault(number, channel)
        for row, number in nowhere:
            grouped.setdefault((channels.get(number, ""), number), []).append(row)
        yield from sorted(map(sorted, grouped.values()))

    def _order(self, rows: Sequence[int]) -> OrderDraft:
        items = tuple(self._item(row) for row in rows)
        day, moment = self._day_and_time(rows)
        status = self._status(rows)
        if status.is_sale and all(item.returned_quantity == item.quantity for item in items):
            status = Status.RETURNED
        notes = self._different(rows, Field.BUYER_NOTE) | self._different(rows, Field.NOTE)
        discount = self._amount(rows, Field.ORDER_DISCOUNT) or 0
        order = Order(
            channel=self.rules.channel(self._first(rows, Field.CHANNEL)),
            number=squeeze(self._first(rows, Field.NUMBER)),
            ordered_on=day,
            ordered_time=moment,
            status=status,
            items=items,
            customer=_unmasked(squeeze(self._first(rows, Field.CUSTOMER))),
            phone=self.rules.phone(self._first(rows, Field.PHONE)),
            address=self._first(rows, Field.ADDRESS),
            city=squeeze(self._first(rows, Field.CITY)),
            order_discount=discount + (self._amount(rows, Field.BUNDLE_DISCOUNT) or 0),
            shipping=self._amount(rows, Field.SHIPPING),
            channel_fee=self._amount(rows, Field.CHANNEL_FEE),
            campaign_code=squeeze(self._first(rows, Field.CAMPAIGN_CODE)),
            heard_from=squeeze(self._first(rows, Field.HEARD_FROM)),
            note="\n".join(notes),
            due_on=self._due_day(rows),
            payment=self._payment(rows),
            down_payment=self._amount(rows, Field.DOWN_PAYMENT),
        )
        places = tuple(self.sheet.first_row + row for row in rows)
        return OrderDraft(order, places, customer=self._first(rows, Field.CUSTOMER_REFERENCE))

    def _status(self, rows: Sequence[int]) -> Status:
        """Where the order stands; of pieces with states of their own, as far as the first one that
        was neither cancelled nor sent back.
        """
        if self.rules.row_per_piece:
            found = [self._status_of(self._text(row, Field.STATUS), "", row) for row in rows]
            sales = [one for one in found if one not in _CALLED_OFF]
            if sales:
                return sales[0]
            return Status.RETURNED if Status.RETURNED in found else Status.CANCELLED
        return self._status_of(self._first(rows, Field.STATUS), self._return_text(rows), rows[0])

    def _status_of(self, text: str, returned: str, row: int) -> Status:
        status = self.rules.status(text, returned)
        if status is not None:
            return status
        if self.asking is None or not text:
            raise _Bad(row, Field.STATUS, UserError("status_unknown", value=text))
        answer = self.asking.answer(
            QuestionKind.STATUS,
            "status_unknown",
            column=self.headers[self.places[Field.STATUS]],
            text=text,
            choices=STATUS_CHOICES,
            details={"value": text},
        )
        return Status(str(answer))

    def _due_day(self, rows: Sequence[int]) -> date | None:
        row = next((row for row in rows if self._text(row, Field.DUE_ON)), None)
        if row is None:
            return None
        try:
            return dates.day_and_time(self._cell(row, Field.DUE_ON), month_first=self.month_first)[
                0
            ]
        except UserError as problem:
            raise _Bad(row, Field.DUE_ON, problem) from problem

    def _payment(self, rows: Sequence[int]) -> Payment:
        text = self._first(rows, Field.PAYMENT)
        payment = self.rules.payment(text) if text else Payment.NOT_KEPT
        if payment is None:
            raise _Bad(rows[0], Field.PAYMENT, UserError("payment_unknown", value=text))
        return payment

    def _item(self, row: int) -> LineItem:
        named = squeeze(self._text(row, Field.PRODUCT))
        if not named:
            raise _Bad(row, Field.PRODUCT, UserError("cell_missing"))
        product, variant = self.rules.goods(named, squeeze(self._text(row, Field.VARIANT)))
        price = self._amount([row], Field.UNIT_PRICE)
        if price is None:
            raise _Bad(row, Field.UNIT_PRICE, UserError("cell_missing"))
        if self.rules.row_per_piece:
            quantity = 1
            status = self._status_of(self._text(row, Field.STATUS), "", row)
            returned = int(status in _CALLED_OFF)
        else:
            quantity = self._number(row, Field.QUANTITY, quantities.pieces)
            returned = self._number(row, Field.RETURNED_QUANTITY, cells.count)
        if returned > quantity:
            raise _Bad(row, Field.RETURNED_QUANTITY, UserError("returned_too_many"))
        discount = self._amount([row], Field.ITEM_DISCOUNT) or 0
        return LineItem(
            product=product,
            variant=variant,
            sku=self._text(row, Field.SKU),
            quantity=quantity,
            returned_quantity=returned,
            unit_price=price,
            item_discount=discount + quantity * (self._amount([row], Field.UNIT_DISCOUNT) or 0),
        )

    def _return_text(self, rows: Sequence[int]) -> str:
        """What the sheet says about a return, where it does not count the units that came back."""
        counted = Field.RETURNED_QUANTITY in self.places
        return "" if counted else self._first(rows, Field.RETURN_STATUS)

    def _cell(self, row: int, field: Field) -> Cell:
        place = self.places.get(field)
        return None if place is None else self.rows[row][place]

    def _column(self, field: Field) -> list[str]:
        """A whole column as text: nearly every cell is asked for, and this way costs half."""
        place = self.places.get(field)
        if place is None:
            return [""] * len(self.rows)
        return [cells.text(row[place]) for row in self.rows]

    def _text(self, row: int, field: Field) -> str:
        return self.texts[field][row]

    def _first(self, rows: Sequence[int], field: Field) -> str:
        """The first text that an order's rows have for a field."""
        column = self.texts[field]
        for row in rows:
            if column[row]:
                return column[row]
        return ""

    def _different(self, rows: Sequence[int], field: Field) -> dict[str, None]:
        """Each text that an order's rows have for a field, once: a note may stand by every item."""
        column = self.texts[field]
        return {column[row]: None for row in rows if column[row]}

    def _amount(self, rows: Sequence[int], field: Field) -> int | None:
        """The first amount that an order's rows have for a field; negative ones are refused."""
        if field not in self.places:
            return None
        for row in rows:
            cell = self._cell(row, field)
            if cell is None or cell == "":
                continue
            amount = self._rupiah(row, field, cell)
            if amount is not None and field in _DISCOUNTS and self.rules.discounts_may_be_negative:
                amount = abs(amount)
            if amount is not None and amount < 0:
                raise _Bad(row, field, UserError("amount_negative"))
            if amount is not None:
                return amount
        return None

    def _rupiah(self, row: int, field: Field, cell: Cell) -> int | None:
        try:
            return cells.amount(cell, self.thousands)
        except UserError as problem:
            return int(str(self._settled(QuestionKind.AMOUNT, row, field, problem)))

    def _number(self, row: int, field: Field, reader: Callable[[Cell], int]) -> int:
        try:
            return reader(self._cell(row, field))
        except UserError as problem:
            return int(str(self._settled(QuestionKind.QUANTITY, row, field, problem)))

    def _settled(self, kind: QuestionKind, row: int, field: Field, problem: UserError) -> Answer:
        """The maker's word on a cell that can mean several things; else the cell is bad."""
        if self.asking is None or not isinstance(problem, Ambiguous):
            raise _Bad(row, field, problem) from problem
        header, text = self.headers[self.places[field]], self._text(row, field)
        return self.asking.settled(kind, problem, column=header, text=text)

    def _day_and_time(self, rows: Sequence[int]) -> tuple[date, time | None]:
        row = next((row for row in rows if self._text(row, Field.ORDERED_AT)), rows[0])
        try:
            return dates.day_and_time(
                self._cell(row, Field.ORDERED_AT), month_first=self.month_first
            )
        except UserError as problem:
            raise _Bad(row, Field.ORDERED_AT, problem) from problem

    def _problems(self, rows: Sequence[int], bad: _Bad) -> list[Problem]:
        """The bad cell, and a word on each other row of the same order."""
        column = self.headers.get(self.places.get(bad.field, -1), "")
        value = self._text(bad.row, bad.field)
        problem, name = bad.problem, self.sheet.name
        at = self.sheet.first_row + bad.row
        found = [Problem(name, at, column, value, problem.code, dict(problem.details))]
        for row in rows:
            if row != bad.row:
                number = self._text(row, Field.NUMBER)
                place = self.sheet.first_row + row
                column = self.headers[self.places[Field.NUMBER]]
                found.append(Problem(name, place, column, number, "order_kept_out", {"row": at}))
        return found

    def _separator(self) -> Thousands | None:
        """The file's separator of thousands, from the amounts that are text."""
        sample = self.rows[self.first : self.first + _ROWS_THAT_VOTE]
        columns = [self.places[field] for field in _AMOUNTS if field in self.places]
        found = {row[column] for row in sample for column in columns}
        return money.separator_of([cell for cell in found if isinstance(cell, str)])


def _unmasked(name: str) -> str:
    """A name that the marketplace has made unreadable tells nobody apart."""
    return "" if "*" in name else name
