"""A table of orders of the maker's own: an order book, a csv, an export of some other program.

How such tables are kept, and read here:
- An order number may be there or not. Without one, a row that names nobody and no day continues the
  order above it; any other row is an order of its own (`numbering` gives it a number).
- A day that is left out is the day above. Rows of sums, headers that come again and notes below the
  table are no orders.
- Money stands per piece, per row, or both: then they have to agree. A price that is left out comes
  from the total; where neither is there, from the product's price on that day.
- What is not cancelled, in words or struck through, is done; what was paid is kept apart from it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from umkm_studio.models import money, phones
from umkm_studio.models.errors import Ambiguous, UserError
from umkm_studio.models.money import Thousands
from umkm_studio.models.sales.orders import LineItem, Order, Payment, Status
from umkm_studio.models.sheets import cells, dates, goods, payments, quantities, wanted
from umkm_studio.models.sheets.drafts import Drafts, Field, Layout, OrderDraft, Problem
from umkm_studio.models.sheets.order_rows import STATUS_CHOICES
from umkm_studio.models.sheets.payments import Settlement
from umkm_studio.models.sheets.questions import (
    MONTH_FIRST,
    SPLIT,
    Answer,
    Asking,
    Open,
    Part,
    QuestionKind,
    Skipped,
)
from umkm_studio.models.sheets.reader import Cell, Sheet
from umkm_studio.models.text import fold, squeeze

FORMAT = "table"

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
_WHO = (Field.CUSTOMER, Field.PHONE)
_ROWS_THAT_VOTE = 500  # rows whose amounts decide the table's separator
_SUM = re.compile(
    r"(?:grand\s*|sub\s*)?(?:total|jumlah|jml|sum|rekap|omzet|omset|pendapatan|saldo)\b", re.I
)
_CALLED_OFF = re.compile(
    r"\W*(?:\w+\s+)?(?:di)?(?:batal|cancel)|\W*(?:ga|gak|nggak|tidak)\s*jadi", re.I
)
_PERCENT = re.compile(r"(\d{1,2})\s*%")
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_ENGLISH = frozenset({"date", "order date", "timestamp", "created at", "order time"})
_STATES = {
    Status.PROCESSING: "baru|new|proses|diproses|dalam proses|on proses|on process|processing|"
    "antri|antrian|pending|dikemas|packing|siap|siap kirim|siap ambil|ready|pre order|po|"
    "perlu dikirim|menunggu|open|confirmed",
    Status.SHIPPED: "dikirim|sedang dikirim|kirim|otw|dijalan|di jalan|shipped|on the way",
    Status.COMPLETED: "selesai|beres|done|completed|complete|finish|finished|diterima|"
    "sudah diterima|terkirim|sudah dikirim|sudah kirim|delivered|diambil|sudah diambil|sampai|ok|"
    "sukses|success",
    Status.CANCELLED: "batal|dibatalkan|cancel|cancelled|canceled|void|gagal",
    Status.RETURNED: "retur|diretur|return|returned|refund|dikembalikan",
}
_STATUSES = {word: status for status, words in _STATES.items() for word in words.split("|")}


@dataclass(frozen=True, slots=True)
class Line:
    """One product of a row; `unit_price` is None where the row does not say it."""

    row: int
    product: str
    variant: str
    quantity: int
    unit_price: int | None = None
    discount: int = 0


class Bad(Exception):
    """A cell that keeps its order out."""

    def __init__(self, row: int, field: Field, problem: UserError) -> None:
        super().__init__(problem)
        self.row, self.field, self.problem = row, field, problem


def read(
    sheet: Sheet, layout: Layout, answers: Mapping[str, Answer], *, channel: str = ""
) -> Drafts:
    """The sheet's orders, problems and open questions. `channel` is for rows that name none; an
    order without a number has "" as its number.
    """
    return TableReading(sheet, layout, answers, channel).drafts()


class TableReading:
    """One pass over one sheet. Rows are indices into `sheet.rows` until they reach people."""

    def __init__(
        self, sheet: Sheet, layout: Layout, answers: Mapping[str, Answer], channel: str
    ) -> None:
        self.sheet, self.rows = sheet, sheet.rows
        self.first = layout.header_row + 1
        self.header = [fold(cells.text(cell)) for cell in self.rows[layout.header_row]]
        self.places = layout.places()
        self.headers = {column.index: column.header for column in layout.columns}
        self.texts = {field: self._column(place) for field, place in self.places.items()}
        self.asking = Asking(sheet.name, answers)
        self.channel = channel
        self.thousands: Thousands | None = self._separator()
        days = [row[self.places[Field.ORDERED_AT]] for row in self.rows[self.first :]]
        self.habits = dates.habits_of(days)
        self.span = self.habits.span or self._year_of_the_title()
        self.struck = self._struck_rows()
        self.warnings: list[Problem] = []

    def drafts(self) -> Drafts:
        """All orders in the order in which the sheet has them."""
        drafts = Drafts()
        for rows in self._orders(drafts):
            try:
                drafts.orders.append(self._order(rows))
            except Bad as bad:
                drafts.problems += self._problems(rows, bad)
            except Open as waiting:
                self.asking.note(waiting.question, map(self.number_of, rows))
            except Skipped:
                left_out = UserError("row_left_out")
                drafts.problems += [
                    Problem(self.sheet.name, self.number_of(row), "", "", left_out.code)
                    for row in rows
                ]
        drafts.problems += self.warnings
        drafts.questions += self.asking.questions
        return drafts

    # which rows are an order

    def _orders(self, drafts: Drafts) -> Iterator[list[int]]:
        by_number: dict[str, list[int]] = {}
        found: list[list[int]] = []
        for row in range(self.first, len(self.rows)):
            if self._is_no_order(row):
                continue
            if not self.text(row, Field.PRODUCT):
                bad = Bad(row, Field.PRODUCT, UserError("cell_missing"))
                drafts.problems += self._problems([row], bad)
                continue
            number = squeeze(self.text(row, Field.NUMBER))
            if number and number in by_number:
                by_number[number].append(row)
            elif not number and found and self._continues(row):
                found[-1].append(row)
            else:
                found.append([row])
                if number:
                    by_number[number] = found[-1]
        yield from found

    def _continues(self, row: int) -> bool:
        """Whether a row names nobody and no day, in a table that otherwise names somebody."""
        if self.places.keys().isdisjoint(_WHO):
            return False
        return not any(self.text(row, field) for field in (Field.ORDERED_AT, *_WHO))

    def _is_no_order(self, row: int) -> bool:
        """Blank rows, sums, headers that come again, and notes."""
        texts = [cells.text(cell) for cell in self.rows[row]]
        filled = [text for text in texts if text]
        if not filled or [fold(text) for text in texts] == self.header:
            return True
        product = self.text(row, Field.PRODUCT)
        has_buyer = any(self.text(row, field) for field in _WHO)
        if any(map(_SUM.match, filled)) and not self.text(row, Field.QUANTITY) and not has_buyer:
            return not product or bool(_SUM.match(product))
        if product:
            return len(filled) == 1 and not any(map(cells.text, self.rows[row - 1]))
        told = (Field.QUANTITY, Field.UNIT_PRICE, Field.LINE_TOTAL, *_WHO)
        return len(filled) == 1 or not any(self.text(row, field) for field in told)

    # one order

    def _order(self, rows: Sequence[int]) -> OrderDraft:
        day, moment = self._day(rows[0])
        lines = [line for row in rows for line in self.lines(row)]
        shipping = self._amount(rows, Field.SHIPPING)
        gross = sum(_net(line) for line in lines if line.unit_price is not None)
        discount = self._discount(rows, gross)
        lines, discount = self._checked_total(rows, lines, discount, shipping or 0)
        unpriced = tuple(at for at, line in enumerate(lines) if line.unit_price is None)
        net = sum(_net(line) for line in lines if line.unit_price is not None) - discount
        status, settled = self._standing(rows, net + (shipping or 0))
        said = fold(self._first(rows, Field.STATUS)) in _STATUSES
        order = Order(
            channel=fold(self._first(rows, Field.CHANNEL)) or self.channel,
            number=squeeze(self._first(rows, Field.NUMBER)),
            ordered_on=day,
            ordered_time=moment,
            status=status,
            items=tuple(map(self._item, lines)),
            customer=self._customer(rows),
            phone=self._phone(rows),
            address=self._address(rows),
            city=squeeze(self._first(rows, Field.CITY)),
            order_discount=discount,
            shipping=shipping,
            channel_fee=self._amount(rows, Field.CHANNEL_FEE),
            campaign_code=squeeze(cells.answer(self._first(rows, Field.CAMPAIGN_CODE))),
            heard_from=squeeze(cells.answer(self._first(rows, Field.HEARD_FROM))),
            note="\n".join(self._notes(rows)),
            due_on=self.due_day(rows, day),
            payment=settled.payment,
            down_payment=settled.down_payment,
        )
        places = tuple(self.number_of(line.row) for line in lines)
        return OrderDraft(order, places, self.sheet.name, unpriced, assumed_done=not said)

    def lines(self, row: int) -> list[Line]:
        """The products of a row, with what they cost as far as the row says it."""
        named, _ = goods.without_cancellation(self.text(row, Field.PRODUCT))
        if not named:
            raise Bad(row, Field.PRODUCT, UserError("cell_missing"))
        variant = squeeze(self.text(row, Field.VARIANT))
        parts = [] if variant else self._parts(row, named)
        if parts:
            return self._spread(row, parts)
        counted = self._quantity(row, variant)
        if counted is None:
            named, counted = self._counted_in_words(row, named)
        product, variant = (named, variant) if variant else goods.name_and_size(named)
        price, discount = self._price(row, counted)
        return [Line(row, product, variant, counted, price, discount)]

    def _item(self, line: Line) -> LineItem:
        return LineItem(
            product=line.product,
            variant=line.variant,
            sku=self.text(line.row, Field.SKU),
            quantity=line.quantity,
            unit_price=line.unit_price or 0,
            item_discount=line.discount,
            returned_quantity=min(line.quantity, self._returned(line.row)),
        )

    def _returned(self, row: int) -> int:
        return self.value(row, Field.RETURNED_QUANTITY, cells.count, QuestionKind.QUANTITY) or 0

    # several products in one cell

    def _parts(self, row: int, named: str) -> list[Part]:
        """The products of a cell that names several, if the maker wants them apart."""
        if not wanted.may_be_several(named):
            return []
        quantity = self.text(row, Field.QUANTITY)
        proposal = tuple(_part(one, quantity) for one in wanted.read(named))
        answer = self.asking.answer(
            QuestionKind.SPLIT,
            "several_products",
            column=self.header_of(Field.PRODUCT),
            text=named,
            choices=(SPLIT, "one_product"),
            details={"value": named},
            proposal=proposal,
            about=quantity,
        )
        return list(proposal) if answer == SPLIT else []

    def _spread(self, row: int, parts: Sequence[Part]) -> list[Line]:
        """Parts of one row; what the row costs is spread over their pieces."""
        total = self._amount([row], Field.LINE_TOTAL)
        if total is None:
            total = self._amount([row], Field.ORDER_TOTAL)
        if total is None:
            return [Line(row, part.product, part.variant, part.quantity) for part in parts]
        pieces = sum(part.quantity for part in parts)
        price = -(-total // pieces)
        lines = [Line(row, part.product, part.variant, part.quantity, price) for part in parts]
        last, left = lines[-1], price * pieces - total
        lines[-1] = Line(row, last.product, last.variant, last.quantity, price, left)
        self._warn(row, Field.PRODUCT, "price_spread")
        return lines

    # how many

    def _quantity(self, row: int, size: str) -> int | None:
        """The row's pieces; None where its quantity cell is empty or there is none."""
        if not self.text(row, Field.QUANTITY):
            return None
        unit = self.text(row, Field.UNIT)

        def pieces(cell: Cell) -> int:
            has_unit = isinstance(cell, str) and re.search(r"[^\W\d_]", cell)
            counted = cell if has_unit or not unit else f"{cells.text(cell)} {unit}"
            return quantities.pieces(counted, size=size)

        return self.value(row, Field.QUANTITY, pieces, QuestionKind.QUANTITY)

    def _counted_in_words(self, row: int, named: str) -> tuple[str, int]:
        """A quantity beside the product's name, as in `2 nastar`; a lone product is one piece in
        a table without quantities.
        """
        found = wanted.read(named)
        if len(found) == 1 and found[0].quantity and found[0].quantity.pieces and found[0].product:
            return found[0].product, found[0].quantity.pieces
        if Field.QUANTITY in self.places and self._pieces_from_money(row) is None:
            raise Bad(row, Field.QUANTITY, UserError("cell_missing"))
        return named, self._pieces_from_money(row) or 1

    def _pieces_from_money(self, row: int) -> int | None:
        price = self._amount([row], Field.UNIT_PRICE)
        total = self._amount([row], Field.LINE_TOTAL)
        if price and total and total % price == 0:
            return total // price
        return None

    # how much

    def _price(self, row: int, pieces: int) -> tuple[int | None, int]:
        """The price of one piece and what is taken off the whole line."""
        price = self._amount([row], Field.UNIT_PRICE)
        total = self._amount([row], Field.LINE_TOTAL)
        off = self._amount([row], Field.ITEM_DISCOUNT) or 0
        off += pieces * (self._amount([row], Field.UNIT_DISCOUNT) or 0)
        if price is None:
            return (None, off) if total is None else _from_total(total, pieces)
        if total is None:
            return price, off
        full = price * pieces
        less = self._discount([row], full)
        if total in (full, full - off, full - off - less):
            return price, off
        chosen = self._which_total(row, Field.LINE_TOTAL, total, full - off)
        return (price, off) if chosen == full - off else _from_total(chosen, pieces, price)

    def _checked_total(
        self, rows: Sequence[int], lines: list[Line], discount: int, shipping: int
    ) -> tuple[list[Line], int]:
        """Lines and discount that agree with what the order is said to come to."""
        total = self._amount(rows, Field.ORDER_TOTAL)
        if total is None:
            return lines, discount
        open_ones = [line for line in lines if line.unit_price is None]
        net = sum(_net(line) for line in lines if line.unit_price is not None)
        if len(open_ones) == 1:
            only = open_ones[0]
            price, off = _from_total(total - net + discount, only.quantity)
            priced = Line(only.row, only.product, only.variant, only.quantity, price, off)
            return [priced if line is only else line for line in lines], discount
        if open_ones or total in (net, net - discount, net - discount + shipping, net + shipping):
            return lines, discount
        chosen = self._which_total(rows[0], Field.ORDER_TOTAL, total, net - discount)
        return lines, discount + (net - discount - chosen)

    def _which_total(self, row: int, field: Field, total: int, worked_out: int) -> int:
        """The maker's word where a total is not what its parts come to."""
        choices = (
            (total, worked_out)
            if total <= worked_out or field is Field.LINE_TOTAL
            else (worked_out,)
        )
        answer = self.asking.answer(
            QuestionKind.TOTAL,
            "total_differs",
            column=self.header_of(field),
            text=self.text(row, field),
            choices=choices,
            details={"total": total, "worked_out": worked_out},
            about=str(self.number_of(row)),
        )
        return total if answer == total else worked_out

    def _discount(self, rows: Sequence[int], gross: int) -> int:
        """What is taken off the whole order: rupiah, or a share as in `10%`."""
        found = _PERCENT.fullmatch(self._first(rows, Field.ORDER_DISCOUNT))
        if found:
            return (gross * int(found[1]) + 50) // 100
        return self._amount(rows, Field.ORDER_DISCOUNT) or 0

    # where it stands

    def _standing(self, rows: Sequence[int], total: int) -> tuple[Status, Settlement]:
        """Status and payment; `total` is what the buyer pays in all."""
        status, said = self._status(rows)
        paid = self._payment(rows) or said
        down = self._amount(rows, Field.DOWN_PAYMENT)
        if down and paid.payment in (Payment.NOT_KEPT, Payment.PART):
            paid = Settlement(payment=Payment.PART, down_payment=down, cancelled=paid.cancelled)
        if paid.cancelled or said.cancelled or self._is_called_off(rows):
            status = Status.CANCELLED
        return status, replace(paid.of(total), payment=paid.payment)  # as the maker wrote it

    def _status(self, rows: Sequence[int]) -> tuple[Status, Settlement]:
        """What the status cell says, which may be a word about the payment."""
        text = self._first(rows, Field.STATUS)
        if not text:
            return Status.COMPLETED, Settlement()
        known = _STATUSES.get(fold(text).strip(" .!"))
        if known is not None:
            return known, Settlement()
        try:
            return Status.COMPLETED, payments.read(text, self.thousands)
        except UserError:  # no word about money either
            answer = self.asking.answer(
                QuestionKind.STATUS,
                "status_unknown",
                column=self.header_of(Field.STATUS),
                text=text,
                choices=STATUS_CHOICES,
                details={"value": text},
            )
            return Status(str(answer)), Settlement()

    def _payment(self, rows: Sequence[int]) -> Settlement | None:
        row = next((row for row in rows if self.text(row, Field.PAYMENT)), None)
        if row is None:
            return None
        text = self.text(row, Field.PAYMENT)
        try:
            return payments.read(self.cell(row, Field.PAYMENT), self.thousands)
        except Ambiguous as doubt:
            amount = self.asking.settled(
                QuestionKind.AMOUNT, doubt, column=self.header_of(Field.PAYMENT), text=text
            )
            return Settlement(payment=Payment.PART, down_payment=int(str(amount)))
        except UserError as problem:
            answer = self.asking.answer(
                QuestionKind.PAYMENT,
                problem.code,
                column=self.header_of(Field.PAYMENT),
                text=text,
                choices=(Payment.PAID.value, Payment.PART.value, Payment.UNPAID.value),
                details=problem.details,
            )
            return Settlement(payment=Payment(str(answer)))

    def _is_called_off(self, rows: Sequence[int]) -> bool:
        """Struck through, said so beside the product, or in the note."""
        if not self.struck.isdisjoint(rows):
            return True
        if any(goods.without_cancellation(self.text(row, Field.PRODUCT))[1] for row in rows):
            return True
        return any(map(self._calls_off, self._notes(rows)))

    def _calls_off(self, note: str) -> bool:
        """Whether a note says that the order is off; one that only speaks of it is asked about."""
        if not payments.is_cancelled(note):
            return False
        if _CALLED_OFF.match(note):
            return True
        answer = self.asking.answer(
            QuestionKind.STATUS,
            "cancelled_unclear",
            column=self.header_of(Field.NOTE),
            text=note,
            choices=(Status.CANCELLED.value, Status.COMPLETED.value),
            details={"value": note},
        )
        return answer == Status.CANCELLED.value

    def _struck_rows(self) -> set[int]:
        """The rows of which the buyer, the product or the total is struck through."""
        telling = {
            self.places[field]
            for field in (Field.CUSTOMER, Field.PRODUCT, Field.LINE_TOTAL, Field.ORDER_TOTAL)
            if field in self.places
        }
        return {row for row, column in self.sheet.struck if column in telling}

    # who, when, and words

    def _customer(self, rows: Sequence[int]) -> str:
        name = squeeze(self._first(rows, Field.CUSTOMER))
        return "" if "*" in name else name

    def _phone(self, rows: Sequence[int]) -> str:
        place = self.places.get(Field.PHONE)
        if place is None:
            return ""
        found = (phones.phone_digits(self.rows[row][place]) for row in rows)
        return next(filter(None, found), "")

    def _address(self, rows: Sequence[int]) -> str:
        address = self._first(rows, Field.ADDRESS)
        return "" if phones.is_masked(address) else address

    def _notes(self, rows: Sequence[int]) -> list[str]:
        found = [self.text(row, field) for field in (Field.BUYER_NOTE, Field.NOTE) for row in rows]
        return list(dict.fromkeys(filter(None, found)))

    def _day(self, first: int) -> tuple[date, time | None]:
        """The order's day; a blank one is the day above, without its time."""
        place = self.places[Field.ORDERED_AT]
        above = range(first, self.first - 1, -1)
        row = next((row for row in above if self._has_day(row, place)), first)
        try:
            day, moment = self._moment(row)
        except Ambiguous as doubt:
            answer = self.asking.settled(
                QuestionKind.DATE,
                doubt,
                column=self.header_of(Field.ORDERED_AT),
                text=self.text(row, Field.ORDERED_AT),
            )
            day, moment = date.fromisoformat(str(answer)), None
        except UserError as problem:
            raise Bad(row, Field.ORDERED_AT, problem) from problem
        return day, moment if row == first else None

    def _has_day(self, row: int, place: int) -> bool:
        cell = self.rows[row][place]
        text = cells.text(cell)
        return bool(text) and not _SUM.match(text) and fold(text) != self.header[place]

    def _moment(self, row: int) -> tuple[date, time | None]:
        cell = self.cell(row, Field.ORDERED_AT)
        month_first = self.habits.month_first
        usual = dates.day_and_time(cell, month_first=month_first, span=self.span)
        if not self._asks_for_order_of_dates:
            return usual
        try:
            other = dates.day_and_time(cell, month_first=not month_first, span=self.span)
        except UserError:  # it can only be read one way
            return usual
        if other == usual:
            return usual
        answer = self.asking.answer(
            QuestionKind.DATE_ORDER,
            "date_order_unclear",
            column=self.header_of(Field.ORDERED_AT),
            choices=("day_first", MONTH_FIRST),
            details={"value": self.text(row, Field.ORDERED_AT)},
        )
        return other if answer == MONTH_FIRST else usual

    @property
    def _asks_for_order_of_dates(self) -> bool:
        """Dates under an English header may have the month first; here the day always leads."""
        return self.habits.undecided and fold(self.header_of(Field.ORDERED_AT)) in _ENGLISH

    def due_day(self, rows: Sequence[int], ordered_on: date) -> date | None:
        """By when it must be ready; a day without a year is the next one after the order's."""
        row = next((row for row in rows if self.text(row, Field.DUE_ON)), None)
        if row is None:
            return None
        span = (
            (ordered_on, ordered_on.replace(year=ordered_on.year + 1))
            if not (ordered_on.month == 2 and ordered_on.day == 29)
            else (ordered_on, date(ordered_on.year + 1, 2, 28))
        )
        try:
            return dates.day_and_time(
                self.cell(row, Field.DUE_ON), month_first=self.habits.month_first, span=span
            )[0]
        except UserError as problem:
            raise Bad(row, Field.DUE_ON, problem) from problem

    def _year_of_the_title(self) -> dates.Span | None:
        """The year that stands above the table, for days that lack one."""
        above = [cells.text(cell) for row in self.rows[: self.first - 1] for cell in row]
        years = {int(year) for text in above for year in _YEAR.findall(text)}
        if len(years) != 1:
            return None
        (year,) = years
        return date(year, 1, 1), date(year, 12, 31)

    # cells

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

    def _amount(self, rows: Sequence[int], field: Field) -> int | None:
        """The first amount that an order's rows have for a field; negative ones are refused."""
        row = next((row for row in rows if self.text(row, field)), None)
        if row is None:
            return None

        def rupiah(cell: Cell) -> int:
            return cells.amount(cell, self.thousands) or 0

        amount = self.value(row, field, rupiah, QuestionKind.AMOUNT)
        if amount < 0:
            raise Bad(row, field, UserError("amount_negative"))
        return amount

    def _first(self, rows: Sequence[int], field: Field) -> str:
        return next(filter(None, (self.text(row, field) for row in rows)), "")

    def _column(self, place: int) -> list[str]:
        return [cells.text(row[place]) for row in self.rows]

    def _separator(self) -> Thousands | None:
        """The table's separator of thousands, from the amounts that are text."""
        sample = self.rows[self.first : self.first + _ROWS_THAT_VOTE]
        columns = [self.places[field] for field in _AMOUNTS if field in self.places]
        found = {row[column] for row in sample for column in columns}
        return money.separator_of([cell for cell in found if isinstance(cell, str)])

    def _warn(self, row: int, field: Field, code: str) -> None:
        self.warnings.append(
            Problem(
                self.sheet.name, self.number_of(row), self.header_of(field),
                self.text(row, field), code, warning=True,
            )
        )  # fmt: skip

    def _problems(self, rows: Sequence[int], bad: Bad) -> list[Problem]:
        """The bad cell, and a word on each other row of the same order."""
        name, at = self.sheet.name, self.number_of(bad.row)
        value, problem = self.text(bad.row, bad.field), bad.problem
        found = [
            Problem(name, at, self.header_of(bad.field), value, problem.code, dict(problem.details))
        ]
        for row in rows:
            if row != bad.row:
                about = {"row": at}
                found.append(Problem(name, self.number_of(row), "", "", "order_kept_out", about))
        return found


def _net(line: Line) -> int:
    return line.quantity * (line.unit_price or 0) - line.discount


def _from_total(total: int, pieces: int, price: int | None = None) -> tuple[int, int]:
    """A price per piece and a discount on the line that come to a total."""
    if price is not None and price * pieces >= total:
        return price, price * pieces - total
    price = -(-total // pieces)
    return price, price * pieces - total


def _part(one: wanted.Wanted, quantity: str) -> Part:
    counted = one.quantity.pieces if one.quantity else None
    if counted is None and quantity.isdigit() and 0 < int(quantity) < 1_000:
        counted = int(quantity)
    product, variant = goods.name_and_size(one.product)
    return Part(product=product, variant=variant, quantity=counted or 1)
