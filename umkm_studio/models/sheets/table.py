"""A table of orders of the maker's own: an order book, a csv, an export of some other program.

How such tables are kept, and read here:
- An order number may be there or not. Without one, a row that names nobody and no day continues the
  order above it; any other row is an order of its own (`numbering` gives it a number).
- A day that is left out is the day above. Rows of sums, headers that come again and notes below the
  table are no orders.
- Money that stands twice has to agree (`totals`); where no price is there at all, the product's
  price on that day counts, once the order goes into the store.
- What is not cancelled is done; what was paid is kept apart from it (`standing`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from umkm_studio.models import phones
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import channels
from umkm_studio.models.sales.orders import LineItem, Order
from umkm_studio.models.sheets import cells, goods, quantities, standing, totals, wanted
from umkm_studio.models.sheets.drafts import Drafts, Field, Layout, OrderDraft, Problem
from umkm_studio.models.sheets.order_cells import Bad
from umkm_studio.models.sheets.questions import (
    ONE_PRODUCT,
    SPLIT,
    Answer,
    Open,
    Part,
    QuestionKind,
    Skipped,
)
from umkm_studio.models.sheets.reader import Cell, Sheet
from umkm_studio.models.sheets.table_cells import SUM, TableCells
from umkm_studio.models.sheets.totals import Line
from umkm_studio.models.text import fold, squeeze

FORMAT = "table"

_ORDERS_BETWEEN_LOOKS = 1_000
_WHO = (Field.CUSTOMER, Field.PHONE)
_SAYS_SOMETHING = (Field.QUANTITY, Field.UNIT_PRICE, Field.LINE_TOTAL, *_WHO)


def read(
    sheet: Sheet,
    layout: Layout,
    answers: Mapping[str, Answer],
    *,
    channel: str,
    look: Callable[[], None],
) -> Drafts:
    """The sheet's orders, problems and open questions. `channel` is for rows that name none; an
    order without a number has "" as its number. `look` as in `formats.read`.
    """
    return TableReading(sheet, layout, answers, channel).drafts(look)


class TableReading(TableCells):
    """One pass over one sheet."""

    def __init__(
        self, sheet: Sheet, layout: Layout, answers: Mapping[str, Answer], channel: str
    ) -> None:
        super().__init__(sheet, layout, answers)
        self.channel = channel
        self.warnings: list[Problem] = []

    def drafts(self, look: Callable[[], None]) -> Drafts:
        """All orders in the order in which the sheet has them."""
        drafts = Drafts()
        for at, rows in enumerate(self._orders(drafts)):
            if at % _ORDERS_BETWEEN_LOOKS == 0:
                look()
            try:
                drafts.orders.append(self._order(rows))
            except Bad as bad:
                drafts.problems += self._problems(rows, bad)
            except Open as waiting:
                self.asking.note(waiting.question, map(self.number_of, rows))
            except Skipped:
                drafts.problems += [
                    self.problem(row, Field.PRODUCT, "row_left_out", {}) for row in rows
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
        if any(map(SUM.match, filled)) and not self.text(row, Field.QUANTITY) and not has_buyer:
            return not product or bool(SUM.match(product))
        if product:  # a lone word below a blank row is a note
            return len(filled) == 1 and not any(map(cells.text, self.rows[row - 1]))
        return len(filled) == 1 or not any(self.text(row, field) for field in _SAYS_SOMETHING)

    # one order

    def _order(self, rows: Sequence[int]) -> OrderDraft:
        day, moment = self.day(rows[0])
        shipping = self.amount(rows, Field.SHIPPING)
        lines = [line for row in rows for line in self.lines(row)]
        lines, discount = totals.agreed(self, rows, lines, shipping or 0)
        unpriced = tuple(at for at, line in enumerate(lines) if line.unit_price is None)
        total = sum(line.net for line in lines) - discount + (shipping or 0)
        stands = standing.of_order(self, rows, None if unpriced else total)
        order = Order(
            channel=channels.meant(self.first_text(rows, Field.CHANNEL)) or self.channel,
            number=squeeze(self.first_text(rows, Field.NUMBER)),
            ordered_on=day,
            ordered_time=moment,
            status=stands.status,
            items=tuple(map(self._item, lines)),
            customer=self._customer(rows),
            phone=self._phone(rows),
            address=self._address(rows),
            city=squeeze(self.first_text(rows, Field.CITY)),
            order_discount=discount,
            shipping=shipping,
            channel_fee=self.amount(rows, Field.CHANNEL_FEE),
            campaign_code=squeeze(cells.answer(self.first_text(rows, Field.CAMPAIGN_CODE))),
            heard_from=squeeze(cells.answer(self.first_text(rows, Field.HEARD_FROM))),
            note="\n".join(self.notes(rows)),
            due_on=self.due_day(rows, day),
            payment=stands.settled.payment,
            down_payment=stands.settled.down_payment,
        )
        return OrderDraft(
            order,
            tuple(self.number_of(line.row) for line in lines),
            self.sheet.name,
            unpriced=unpriced,
            assumed_done=stands.assumed,
        )

    def lines(self, row: int) -> list[Line]:
        """The products of a row, with what they cost as far as the row says it."""
        named, _ = goods.without_cancellation(self.text(row, Field.PRODUCT))
        if not named:
            raise Bad(row, Field.PRODUCT, UserError("cell_missing"))
        variant = squeeze(self.text(row, Field.VARIANT))
        parts = [] if variant else self._parts(row, named)
        if parts:
            return self._spread(row, parts)
        pieces = self._quantity(row, variant)
        if pieces is None:
            named, pieces = self._counted_in_words(row, named)
        product, variant = (named, variant) if variant else goods.name_and_size(named)
        return [Line(row, product, variant, pieces, *totals.price(self, row, pieces))]

    def _item(self, line: Line) -> LineItem:
        returned = 0
        if self.text(line.row, Field.RETURNED_QUANTITY):
            kind = QuestionKind.QUANTITY
            returned = self.value(line.row, Field.RETURNED_QUANTITY, cells.count, kind)
        if returned > line.quantity:
            raise Bad(line.row, Field.RETURNED_QUANTITY, UserError("returned_too_many"))
        return LineItem(
            product=line.product,
            variant=line.variant,
            sku=self.text(line.row, Field.SKU),
            quantity=line.quantity,
            unit_price=line.unit_price or 0,
            item_discount=line.discount,
            returned_quantity=returned,
        )

    def _parts(self, row: int, named: str) -> list[Part]:
        """The products of a cell that names several, if the maker wants them apart."""
        named_here = wanted.read(named, apart=True)
        if not wanted.may_be_several(named) or not all(one.product for one in named_here):
            return []
        quantity = self.text(row, Field.QUANTITY)
        proposal = tuple(_part(one, quantity) for one in named_here)
        answer = self.asking.answer(
            QuestionKind.SPLIT,
            "several_products",
            column=self.header_of(Field.PRODUCT),
            text=named,
            choices=(SPLIT, ONE_PRODUCT),
            details={"value": named},
            proposal=proposal,
            about=quantity,
        )
        return list(proposal) if answer == SPLIT else []

    def _spread(self, row: int, parts: Sequence[Part]) -> list[Line]:
        lines = [Line(row, part.product, part.variant, part.quantity) for part in parts]
        priced = totals.spread(self, row, lines)
        if priced is None:
            return lines
        told = self.problem(row, Field.PRODUCT, "price_spread", {})
        self.warnings.append(replace(told, warning=True))
        return priced

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
        pieces = totals.pieces_by_money(self, row)
        if pieces is None and Field.QUANTITY in self.places:
            raise Bad(row, Field.QUANTITY, UserError("cell_missing"))
        return named, pieces or 1

    # who

    def _customer(self, rows: Sequence[int]) -> str:
        name = squeeze(self.first_text(rows, Field.CUSTOMER))
        return "" if "*" in name else name

    def _phone(self, rows: Sequence[int]) -> str:
        found = (phones.phone_digits(self.cell(row, Field.PHONE)) for row in rows)
        return next(filter(None, found), "")

    def _address(self, rows: Sequence[int]) -> str:
        address = self.first_text(rows, Field.ADDRESS)
        return "" if phones.is_masked(address) else address

    def _problems(self, rows: Sequence[int], bad: Bad) -> list[Problem]:
        """The bad cell, and a word on each other row of the same order."""
        about = {"row": self.number_of(bad.row)}
        others = [row for row in rows if row != bad.row]
        return [
            self.problem(bad.row, bad.field, bad.problem.code, bad.problem.details),
            *(self.problem(row, Field.NUMBER, "order_kept_out", about) for row in others),
        ]


def _part(one: wanted.Wanted, quantity: str) -> Part:
    counted = one.quantity.pieces if one.quantity else None
    if counted is None and re.fullmatch(r"[1-9][0-9]{0,2}", quantity):
        counted = int(quantity)
    product, variant = goods.name_and_size(one.product)
    return Part(product=product, variant=variant, quantity=counted or 1)
