"""Rows of an order sheet into order drafts: what all formats with a row per line item share.

Order-level values (discount, shipping, buyer) stand on every row of the order or on its first one
only: the first cell with something in it counts, once. Of notes every different one counts. An
order with one row that can't be read is kept out whole, because its total would be wrong.

A long sheet is drafted while it is still being read: `OrderReading.go_on` drafts the orders whose
rows have come. An order's rows need not stand together; one that goes on later is drafted anew.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter

from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import channels
from umkm_studio.models.sales.order_states import Payment, Status
from umkm_studio.models.sales.orders import LineItem, Order
from umkm_studio.models.sheets import cells, quantities
from umkm_studio.models.sheets.drafts import Drafts, Field, Layout, OrderDraft, Problem
from umkm_studio.models.sheets.order_cells import ROWS_THAT_VOTE, Bad, OrderCells
from umkm_studio.models.sheets.questions import (
    Answer,
    Asking,
    Open,
    Question,
    QuestionKind,
    Skipped,
)
from umkm_studio.models.sheets.reader import Sheet
from umkm_studio.models.text import squeeze

REQUIRED = (
    Field.NUMBER,
    Field.ORDERED_AT,
    Field.STATUS,
    Field.PRODUCT,
    Field.QUANTITY,
    Field.UNIT_PRICE,
)
STATUS_CHOICES = (
    Status.COMPLETED.value, Status.SHIPPED.value, Status.PROCESSING.value, Status.UNPAID.value,
    Status.CANCELLED.value, Status.RETURNED.value,
)  # fmt: skip
_OF_ITEMS = (
    Field.PRODUCT, Field.VARIANT, Field.SKU, Field.QUANTITY, Field.RETURNED_QUANTITY,
    Field.UNIT_PRICE, Field.ITEM_DISCOUNT, Field.UNIT_DISCOUNT,
)  # fmt: skip
_MOST_ITEMS = 20_000  # kept: what repeats comes soon again
_ORDERS_BETWEEN_LOOKS = 1_000

_Key = tuple[str, str]  # channel and order number


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


class OrderReading:
    """One pass over one sheet, which may still grow. Without `answers` (those of the maker so far)
    whatever is open is a problem of its row, with them it is a question.

    Raises `UserError("columns_missing", columns=...)` where a field that must be there has no
    column; `columns` are the fields' keys.
    """

    def __init__(
        self,
        sheet: Sheet,
        layout: Layout,
        rules: Rules,
        answers: Mapping[str, Answer] | None = None,
    ) -> None:
        needed = [one for one in REQUIRED if not (rules.row_per_piece and one is Field.QUANTITY)]
        missing = [field.value for field in needed if field not in layout.places()]
        if missing:
            raise UserError("columns_missing", columns=missing)
        self._rules = rules
        self._asking = None if answers is None else Asking(sheet.name, answers)
        self._cells = OrderCells(
            sheet,
            layout,
            self._asking,
            discounts_may_be_negative=rules.discounts_may_be_negative,
        )
        self._status_meant = lru_cache(maxsize=1_000)(rules.status)  # a sheet repeats few words
        states = (Field.STATUS,) if rules.row_per_piece else ()
        places = self._cells.places
        self._cells_of_item = itemgetter(
            *(places[one] for one in _OF_ITEMS + states if one in places)
        )
        self._channels: dict[str, str] = {}  # as written -> under one spelling
        self._items: dict[tuple[object, ...], LineItem] = {}
        self._is_decided = False
        self._orders: dict[_Key, list[int]] = {}
        self._waiting: dict[_Key, None] = {}  # orders to be drafted, or drafted anew
        self._drafted: dict[_Key, OrderDraft | Question | list[Problem]] = {}
        self._without_number: list[int] = []
        self._without_channel: list[tuple[int, str]] = []

    def go_on(self) -> None:
        """Draft the orders whose rows have come, but for the last one: it may go on. Where it takes
        more rows to know how the sheet writes amounts or days, nothing happens yet.
        """
        enough = self._cells.first + ROWS_THAT_VOTE
        if self._rules.month_may_lead or len(self._cells.rows) < enough:
            return
        self._take_rows()
        last = next(reversed(self._waiting), None)
        for key in self._waiting:
            if key != last:
                self._drafted[key] = self._outcome(key)
        self._waiting = {} if last is None else {last: None}

    def drafts(self, look: Callable[[], None] = lambda: None) -> Drafts:
        """All orders in the order in which the whole sheet has them, problems and questions.

        `look` is called every thousand orders and may raise `Cancelled`.
        """
        self._take_rows()
        self._place_those_without_channel()
        for at, key in enumerate(self._waiting):
            if at % _ORDERS_BETWEEN_LOOKS == 0:
                look()
            self._drafted[key] = self._outcome(key)
        self._waiting = {}
        return self._collected()

    def _take_rows(self) -> None:
        """Sort the rows that have come by channel and order number."""
        rows = self._cells.take()
        if not self._is_decided:
            self._cells.decide(month_may_lead=self._rules.month_may_lead)
            self._is_decided = True
            rows = rows[self._cells.first + self._has_description() :]
        numbers, places = self._cells.column(Field.NUMBER), self._cells.column(Field.CHANNEL)
        assert numbers is not None
        for row in rows:
            number = squeeze(numbers[row])
            if not number:
                self._without_number.append(row)
            elif places is None:
                self._add((self._channel(""), number), row)
            elif places[row]:
                self._add((self._channel(places[row]), number), row)
            else:
                self._without_channel.append((row, number))

    def _channel(self, written: str) -> str:
        """Whose order it is, under the spelling that came first."""
        known = self._channels.get(written)
        if known is None:
            name = self._rules.channel(written)
            known = channels.alike([*self._channels.values(), name])[name]
            self._channels[written] = known
        return known

    def _has_description(self) -> bool:
        first = self._cells.first
        if first >= len(self._cells.rows):
            return False
        number, status = (self._cells.text(first, one) for one in (Field.NUMBER, Field.STATUS))
        return self._rules.is_description(number, status)

    def _add(self, key: _Key, row: int) -> None:
        self._orders.setdefault(key, []).append(row)
        self._waiting[key] = None

    def _place_those_without_channel(self) -> None:
        """A row that leaves the channel out belongs to the first order of its number."""
        channels: dict[str, str] = {}
        for channel, number in self._orders:
            channels.setdefault(number, channel)
        for row, number in self._without_channel:
            self._add((channels.get(number, ""), number), row)
        for key in self._waiting:
            self._orders[key].sort()

    def _collected(self) -> Drafts:
        drafts = Drafts()
        for row in self._without_number:
            if self._cells.says_something(row):
                missing = Bad(row, Field.NUMBER, UserError("cell_missing"))
                drafts.problems += self._problems([row], missing)
        for key, rows in sorted(self._orders.items(), key=itemgetter(1)):
            match self._drafted[key]:
                case OrderDraft() as draft:
                    drafts.orders.append(draft)
                case Question() as question:
                    assert self._asking is not None
                    self._asking.note(question, map(self._cells.number_of, rows))
                case problems:
                    drafts.problems += problems
        if self._asking is not None:
            drafts.questions = self._asking.questions
        return drafts

    def _outcome(self, key: _Key) -> OrderDraft | Question | list[Problem]:
        """What comes of an order: its draft, what has to be asked first, or what keeps it out."""
        rows = self._orders[key]
        try:
            return self._order(key[1], rows)
        except Open as waiting:
            return waiting.question
        except Bad as bad:
            return self._problems(rows, bad)
        except Skipped:
            return self._problems(rows, Bad(rows[0], Field.NUMBER, UserError("row_left_out")))

    def _order(self, number: str, rows: Sequence[int]) -> OrderDraft:
        first, amount = self._cells.first_text, self._cells.amount
        items = tuple([self._item(row) for row in rows])
        day_row = self._cells.first_with(rows, Field.ORDERED_AT)
        day, moment = self._cells.day_and_time(
            rows[0] if day_row is None else day_row, Field.ORDERED_AT
        )
        status = self._status(rows)
        if status.is_sale and all(one.returned_quantity == one.quantity for one in items):
            status = Status.RETURNED
        different = self._cells.different
        notes = different(rows, Field.BUYER_NOTE) | different(rows, Field.NOTE)
        discount = amount(rows, Field.ORDER_DISCOUNT) or 0
        due_row = self._cells.first_with(rows, Field.DUE_ON)
        order = Order(
            channel=self._channel(first(rows, Field.CHANNEL)),
            number=number,
            ordered_on=day,
            ordered_time=moment,
            status=status,
            items=items,
            customer=_unmasked(squeeze(first(rows, Field.CUSTOMER))),
            phone=self._rules.phone(first(rows, Field.PHONE)),
            address=first(rows, Field.ADDRESS),
            city=squeeze(first(rows, Field.CITY)),
            order_discount=discount + (amount(rows, Field.BUNDLE_DISCOUNT) or 0),
            shipping=amount(rows, Field.SHIPPING),
            channel_fee=amount(rows, Field.CHANNEL_FEE),
            campaign_code=squeeze(first(rows, Field.CAMPAIGN_CODE)),
            heard_from=squeeze(first(rows, Field.HEARD_FROM)),
            note="\n".join(notes),
            due_on=None if due_row is None else self._cells.day_and_time(due_row, Field.DUE_ON)[0],
            payment=self._payment(rows),
            down_payment=amount(rows, Field.DOWN_PAYMENT),
        )
        if order.order_discount and not order.discounts_fit:  # those of items fit, see _read_item
            raise self._above(rows, Field.ORDER_DISCOUNT, Field.BUNDLE_DISCOUNT)
        places = tuple(map(self._cells.number_of, rows))
        return OrderDraft(order, places, customer=first(rows, Field.CUSTOMER_REFERENCE))

    def _status(self, rows: Sequence[int]) -> Status:
        """Where the order stands; of pieces with states of their own, as far as the first one that
        was neither cancelled nor sent back.
        """
        if self._rules.row_per_piece:
            found = [self._status_of_piece(row) for row in rows]
            sales = [one for one in found if not one.is_called_off]
            if sales:
                return sales[0]
            return Status.RETURNED if Status.RETURNED in found else Status.CANCELLED
        text = self._cells.first_text(rows, Field.STATUS)
        return self._status_of(text, self._return_text(rows), rows[0])

    def _status_of_piece(self, row: int) -> Status:
        return self._status_of(self._cells.text(row, Field.STATUS), "", row)

    def _status_of(self, text: str, returned: str, row: int) -> Status:
        status = self._status_meant(text, returned)
        if status is not None:
            return status
        if self._asking is None or not text:
            raise Bad(row, Field.STATUS, UserError("status_unknown", value=text))
        answer = self._asking.answer(
            QuestionKind.STATUS,
            "status_unknown",
            column=self._cells.header_of(Field.STATUS),
            text=text,
            choices=STATUS_CHOICES,
            details={"value": text},
        )
        return Status(str(answer))

    def _return_text(self, rows: Sequence[int]) -> str:
        """What the sheet says about a return, where it does not count the units that came back."""
        counted = Field.RETURNED_QUANTITY in self._cells.places
        return "" if counted else self._cells.first_text(rows, Field.RETURN_STATUS)

    def _payment(self, rows: Sequence[int]) -> Payment:
        text = self._cells.first_text(rows, Field.PAYMENT)
        payment = self._rules.payment(text) if text else Payment.NOT_KEPT
        if payment is None:
            raise Bad(rows[0], Field.PAYMENT, UserError("payment_unknown", value=text))
        return payment

    def _item(self, row: int) -> LineItem:
        """The row's line item. A sheet repeats few of them many times: each is read once."""
        written = self._cells_of_item(self._cells.rows[row])
        key = (*written, *map(type, written))  # True is no 1
        known = self._items.get(key)
        if known is None:
            if len(self._items) >= _MOST_ITEMS:
                self._items.clear()
            known = self._items[key] = self._read_item(row)
        return known

    def _read_item(self, row: int) -> LineItem:
        text, amount = self._cells.text, self._cells.amount
        named = squeeze(text(row, Field.PRODUCT))
        if not named:
            raise Bad(row, Field.PRODUCT, UserError("cell_missing"))
        product, variant = self._rules.goods(named, squeeze(text(row, Field.VARIANT)))
        price = amount([row], Field.UNIT_PRICE)
        if price is None:
            raise Bad(row, Field.UNIT_PRICE, UserError("cell_missing"))
        quantity, returned = self._pieces(row)
        discount = amount([row], Field.ITEM_DISCOUNT) or 0
        item = LineItem(
            product=product,
            variant=variant,
            sku=text(row, Field.SKU),
            quantity=quantity,
            returned_quantity=returned,
            unit_price=price,
            item_discount=discount + quantity * (amount([row], Field.UNIT_DISCOUNT) or 0),
        )
        if item.sold_for < 0:
            raise self._above([row], Field.ITEM_DISCOUNT, Field.UNIT_DISCOUNT)
        return item

    def _above(self, rows: Sequence[int], *fields: Field) -> Bad:
        """A discount that takes off more than there is, at the first of these cells."""
        row, at = next(
            (row, field) for row in rows for field in fields if self._cells.text(row, field)
        )
        return Bad(row, at, UserError("discount_above_total"))

    def _pieces(self, row: int) -> tuple[int, int]:
        """How many were bought, and how many of them came back."""
        if self._rules.row_per_piece:
            return 1, int(self._status_of_piece(row).is_called_off)
        quantity = self._cells.number(row, Field.QUANTITY, quantities.pieces)
        returned = self._cells.number(row, Field.RETURNED_QUANTITY, cells.count)
        if returned > quantity:
            raise Bad(row, Field.RETURNED_QUANTITY, UserError("returned_too_many"))
        return quantity, returned

    def _problems(self, rows: Sequence[int], bad: Bad) -> list[Problem]:
        """The bad cell, and a word on each other row of the same order."""
        kept_out = UserError("order_kept_out", row=self._cells.number_of(bad.row))
        others = [row for row in rows if row != bad.row]
        return [
            self._cells.problem(bad.row, bad.field, bad.problem),
            *(self._cells.problem(row, Field.NUMBER, kept_out) for row in others),
        ]


def _unmasked(name: str) -> str:
    """A name that the marketplace has made unreadable tells nobody apart."""
    return "" if "*" in name else name
