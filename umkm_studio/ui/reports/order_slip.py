"""The slip that goes into the parcel: who gets what, by when, and what is still to be paid."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from umkm_studio.models import phones
from umkm_studio.models.sales.order_states import Payment
from umkm_studio.models.sales.orders import Order
from umkm_studio.models.shop import Shop
from umkm_studio.ui.kit import paper, templates, wording
from umkm_studio.ui.kit.paper import TextBlock
from umkm_studio.ui.kit.printable import printable
from umkm_studio.ui.reports.cut_sheets import PAD, PaintPaper

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Template:
    """Of the slip (resources/reports/order-slip.toml)."""

    note_lines: int
    amounts: float
    above_due: float
    above_note: float


_AS = templates.read("order-slip", _Template)


def order_slip(order: Order, shop: Shop) -> PaintPaper:
    """A slip for one order, as a painter of one small paper."""
    return partial(_paint, order, shop)


def _paint(order: Order, shop: Shop, painter: QPainter, box: QRectF) -> None:
    column = _Column(painter, box.adjusted(PAD, PAD, -PAD, -PAD))
    column.pair(shop.name or "UMKM Studio", order.number, "strong")
    place = shop.city
    column.pair(place, wording.day_and_year(order.ordered_on), "small", role="text2")
    column.rule()
    column.text(translate("Report", "Untuk"), "small", role="text2")
    column.text(order.customer or wording.UNKNOWN, "strong", most=2)
    phone = phones.masked(order.phone) if shop.mask_phones else order.phone
    for part in (phone, _where(order)):
        if part:
            column.text(part, "line", most=3)
    if order.due_on is not None:
        due = translate("Report", "Harus jadi {day}").format(
            day=wording.weekday_and_full_day(order.due_on)
        )
        column.gap(_AS.above_due)
        column.text(due, "lineStrong")
    column.rule()
    foot = _sums(order)
    note = column.block(_note(order), "small", column.width, most=_AS.note_lines)
    room = column.room - len(foot) * 18 - 13 - (note.height + _AS.above_note if note.text else 0)
    _draw_items(column, order, room)
    if note.text:
        column.gap(_AS.above_note)
        column.put(note)
    column.rule()
    for name, amount, style in foot:
        column.pair(name, amount, style)


def _note(order: Order) -> str:
    note = " ".join(order.note.split())
    return translate("Report", "Catatan: {note}").format(note=note) if note else ""


def _where(order: Order) -> str:
    city = order.city if order.city.casefold() not in order.address.casefold() else ""
    return ", ".join(filter(None, (order.address, city)))


def _draw_items(column: _Column, order: Order, room: float) -> None:
    """The items that fit, smaller where they are many; how many more there are, if they don't."""
    labels = [f"{item.quantity} × {item.product} {item.variant}".strip() for item in order.items]
    for style in ("line", "small"):
        blocks = [column.block(one, style, column.width - _AS.amounts, most=2) for one in labels]
        if sum(block.height for block in blocks) <= room:
            break
    for number, (item, block) in enumerate(zip(order.items, blocks, strict=True)):
        left = len(blocks) - number
        if block.height + (16 if left > 1 else 0) > room:
            words = translate("Report", "dan {count} barang lagi").format(count=left)
            column.text(words, style, role="text2")
            return
        amount = item.quantity * item.unit_price - item.item_discount
        column.side(wording.rupiah(amount), style)
        column.put(block)
        room -= block.height


def _sums(order: Order) -> list[tuple[str, str, str]]:
    """What is to be paid, line by line: name, amount, style."""
    rows = []
    if order.order_discount:
        off = translate("Report", "Diskon")
        rows.append((off, wording.rupiah(-order.order_discount), "line"))
    if order.shipping:
        rows.append((translate("Report", "Ongkir"), wording.rupiah(order.shipping), "line"))
    total = order.net_sales + (order.shipping or 0)
    rows.append((translate("Report", "Total"), wording.rupiah(total), "lineStrong"))
    if order.payment is Payment.PAID:
        rows.append((translate("Report", "Lunas"), "", "lineStrong"))
    elif order.owed:
        if order.payment is Payment.PART and order.down_payment:
            paid = wording.rupiah(-order.down_payment)
            rows.append((translate("Report", "Sudah dibayar (DP)"), paid, "line"))
        rows.append((translate("Report", "Belum lunas"), wording.rupiah(order.owed), "lineStrong"))
    return rows


class _Column:
    """Where the slip has come to."""

    def __init__(self, painter: QPainter, box: QRectF) -> None:
        self._painter = painter
        self._box = box
        self._top = box.top()
        self.width = box.width()

    @property
    def room(self) -> float:
        return self._box.bottom() - self._top

    def block(self, words: str, style: str, width: float, *, role: str = "text", most: int = 0,
              right: bool = False) -> TextBlock:  # fmt: skip
        return TextBlock(printable(words), style, width, role, right, most)

    def put(self, block: TextBlock) -> None:
        block.draw(self._painter, self._box.left(), self._top)
        self._top += block.height

    def side(self, words: str, style: str, *, role: str = "text") -> None:
        """At the right of the line that comes next."""
        block = self.block(words, style, self.width, role=role, right=True)
        block.draw(self._painter, self._box.left(), self._top)

    def text(self, words: str, style: str, *, role: str = "text", most: int = 0) -> None:
        self.put(self.block(words, style, self.width, role=role, most=most))

    def pair(self, left: str, right: str, style: str, *, role: str = "text") -> None:
        self.side(right, style, role=role)
        wide = self.width - paper.text_width(right, style) - 10
        block = self.block(left or " ", style, wide, role=role, most=1)
        self.put(block)

    def gap(self, height: float) -> None:
        self._top += height

    def rule(self) -> None:
        paper.draw_line(self._painter, self._box.left(), self._top + 6, self.width, "neutralMark")
        self._top += 13
