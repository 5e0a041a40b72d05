"""What the rows of a hand-kept table come to: prices, totals and discounts that have to agree.

Money may stand per piece, per row, per order, or several of them. A price that is left out comes
from the total; where both are there and differ, the maker says which one counts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets.drafts import Field
from umkm_studio.models.sheets.order_cells import Bad
from umkm_studio.models.sheets.questions import QuestionKind
from umkm_studio.models.sheets.table_cells import TableCells

_PERCENT = re.compile(r"(\d{1,2})(?:[.,](\d{1,2}))?\s*%")


@dataclass(frozen=True, slots=True)
class Line:
    """One product of a row; `unit_price` is None where the table does not say it."""

    row: int
    product: str
    variant: str
    quantity: int
    unit_price: int | None = None
    discount: int = 0

    @property
    def net(self) -> int:
        """Whole rupiah, 0 where no price is known."""
        return 0 if self.unit_price is None else self.quantity * self.unit_price - self.discount


def price(table: TableCells, row: int, pieces: int) -> tuple[int | None, int]:
    """The price of one piece of a row, and what is taken off the whole line."""
    each = table.amount([row], Field.UNIT_PRICE)
    total = table.amount([row], Field.LINE_TOTAL)
    off = table.amount([row], Field.ITEM_DISCOUNT) or 0
    off += pieces * (table.amount([row], Field.UNIT_DISCOUNT) or 0)
    if each is None:
        return (None, off) if total is None else _from_total(total, pieces)
    full = each * pieces
    if off > full:
        places = (Field.ITEM_DISCOUNT, Field.UNIT_DISCOUNT)
        at = next(field for field in places if table.text(row, field))
        raise Bad(row, at, UserError("discount_above_total"))
    if total is None or total in (
        full,
        full - off,
        full - off - order_discount(table, [row], full),
    ):
        return each, off
    chosen = _which(table, row, Field.LINE_TOTAL, total, full - off)
    return (each, off) if chosen == full - off else _from_total(chosen, pieces, each)


def pieces_by_money(table: TableCells, row: int) -> int | None:
    """How many a row must be of, where its total is so many times its price."""
    each = table.amount([row], Field.UNIT_PRICE)
    total = table.amount([row], Field.LINE_TOTAL)
    return total // each if each and total and total % each == 0 else None


def spread(table: TableCells, row: int, lines: Sequence[Line]) -> list[Line] | None:
    """Several products of one row at one price per piece, so that they come to the row's total;
    None where it has none.
    """
    total = table.amount([row], Field.LINE_TOTAL)
    if total is None:
        total = table.amount([row], Field.ORDER_TOTAL)
    if total is None:
        return None
    each, left = _from_total(total, sum(line.quantity for line in lines))
    priced = [replace(line, unit_price=each) for line in lines]
    return [*priced[:-1], replace(priced[-1], discount=left)]


def order_discount(table: TableCells, rows: Sequence[int], gross: int) -> int:
    """What is taken off the whole order: rupiah, or a share as in `10%` or `7,5%`."""
    found = _PERCENT.fullmatch(table.first_text(rows, Field.ORDER_DISCOUNT))
    if found:
        hundredths = int(found[1]) * 100 + int((found[2] or "").ljust(2, "0"))
        return (gross * hundredths + 5_000) // 10_000
    return table.amount(rows, Field.ORDER_DISCOUNT) or 0


def agreed(
    table: TableCells, rows: Sequence[int], lines: list[Line], shipping: int
) -> tuple[list[Line], int]:
    """An order's lines and the discount on it as a whole, so that they agree with its total."""
    net = sum(line.net for line in lines)
    discount = order_discount(table, rows, net)
    if discount > net and not any(line.unit_price is None for line in lines):
        raise Bad(rows[0], Field.ORDER_DISCOUNT, UserError("discount_above_total"))
    total = table.amount(rows, Field.ORDER_TOTAL)
    if total is None:
        return lines, discount
    unpriced = [line for line in lines if line.unit_price is None]
    if len(unpriced) == 1:
        rest = total - net + discount
        if rest < 0:
            raise Bad(rows[0], Field.ORDER_TOTAL, UserError("amount_negative"))
        each, left = _from_total(rest, unpriced[0].quantity)
        filled = replace(unpriced[0], unit_price=each, discount=left)
        return [filled if line is unpriced[0] else line for line in lines], discount
    if unpriced or total in (net, net - discount, net - discount + shipping, net + shipping):
        return lines, discount
    chosen = _which(table, rows[0], Field.ORDER_TOTAL, total, net - discount)
    return lines, discount + (net - discount - chosen)


def _which(table: TableCells, row: int, field: Field, total: int, worked_out: int) -> int:
    """The maker's word where a total is not what its parts come to. More than the parts of an order
    come to is nothing that could be kept: shipping that nobody wrote down, most likely.
    """
    both = total <= worked_out or field is Field.LINE_TOTAL
    answer = table.asking.answer(
        QuestionKind.TOTAL,
        "total_differs",
        column=table.header_of(field),
        text=table.text(row, field),
        choices=(total, worked_out) if both else (worked_out,),
        details={"total": total, "worked_out": worked_out},
        about=str(table.number_of(row)),
    )
    return total if both and answer == total else worked_out


def _from_total(total: int, pieces: int, each: int | None = None) -> tuple[int, int]:
    """A price per piece and a discount on the line that come to a total; a known price stays if it
    leaves no less than the total.
    """
    if each is None or each * pieces < total:
        each = -(-total // pieces)
    return each, each * pieces - total
