"""What to make in a week on paper: the products with their sum, then the orders to tick off."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF

from umkm_studio.models.sales.week import DueOrder, ToMake, Week
from umkm_studio.models.shop import Shop
from umkm_studio.ui.kit import templates, wording
from umkm_studio.ui.kit.paper import TextBlock, numbered_pages
from umkm_studio.ui.kit.printable import printable
from umkm_studio.ui.kit.printing import A4, Paint, Paper
from umkm_studio.ui.reports.drawing import (
    WIDTH,
    Draw,
    block_at,
    line_at,
    printed_words,
    text_at,
    tick_box_at,
)
from umkm_studio.ui.reports.flow import Flow, sheet_head

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Template:
    """Widths of the columns (resources/reports/week.toml)."""

    tick: float
    day: float
    undated: float
    sum: float


_AS = templates.read("week", _Template)


class WeekList:
    """The printed week: its title, and its pages on a paper."""

    def __init__(self, week: Week, shop: Shop, printed_on: date) -> None:
        self._week = week
        self._shop = shop
        self.title = translate("Report", "Yang perlu dibuat, {period}").format(
            period=wording.period(week.days[0], week.days[-1])
        )
        self._printed_on = printed_on

    def pages(self, paper: Paper = A4) -> list[Paint]:
        """What stands on each page, for `printing`."""
        head = sheet_head(self.title, self._shop.name, printed_words(self._printed_on))
        again = ", ".join(filter(None, (self.title, self._shop.name)))
        flow = Flow(paper, head, again=again)
        self._fill(flow)
        return numbered_pages(flow.pages, paper)

    def _fill(self, flow: Flow) -> None:
        _heading(flow, translate("Report", "Menurut produk"))
        if not self._week.products:
            none = translate("Report", "Tidak ada yang perlu dibuat.")
            flow.add(text_at(none, "line", 0, flow.top, WIDTH, role="text2"))
            return
        self._days_head(flow)
        for product in self._week.products:
            self._product(flow, product)
        flow.top += 14
        _heading(flow, translate("Report", "Menurut pesanan"))
        for order in self._week.orders:
            self._order(flow, order)

    # the columns of the products

    def _columns(self) -> list[tuple[str, float]]:
        """Titles and widths of the columns right of the product."""
        late = translate("Report", "Lewat")
        undated = translate("Report", "Tanpa tgl")
        days = [(f"{wording.weekday(day)[:3]} {day.day}", _AS.day) for day in self._week.days]
        total, left = translate("Report", "Jumlah"), translate("Report", "Dibuat")
        if self._week.is_this_week:
            return [
                (late, _AS.day),
                *days,
                (undated, _AS.undated),
                (total, _AS.sum),
                (left, _AS.sum),
            ]
        return [*days, (total, _AS.sum), (left, _AS.sum)]

    def _values(self, product: ToMake) -> list[int]:
        sums = [product.pieces, product.to_make]
        if self._week.is_this_week:
            return [product.overdue, *product.by_day, product.undated, *sums]
        return [*product.by_day, *sums]

    def _days_head(self, flow: Flow) -> None:
        at = WIDTH - sum(width for _title, width in self._columns())
        for title, width in self._columns():
            flow.add(text_at(title, "small", at, flow.top, width, role="text2", align_right=True))
            at += width
        flow.top += 20
        flow.add(line_at(0, flow.top, WIDTH, "neutralMark"))

    def _product(self, flow: Flow, product: ToMake) -> None:
        columns = self._columns()
        at = WIDTH - sum(width for _title, width in columns)
        label = TextBlock(printable(product.label), "lineStrong", at - 30, most=3)
        height = max(28.0, label.height + 10)
        flow.make_room(height)
        top = flow.top
        flow.add(_tick(top), block_at(label, 24, top + 6))
        for (_title, width), pieces in zip(columns, self._values(product), strict=True):
            words = wording.number(pieces) if pieces else wording.UNKNOWN
            style = "lineStrong" if width == _AS.sum else "line"
            role = "text" if pieces else "text3"
            flow.add(text_at(words, style, at, top + 6, width, role=role, align_right=True))
            at += width
        flow.top += height
        flow.add(line_at(0, flow.top, WIDTH))

    def _order(self, flow: Flow, order: DueOrder) -> None:
        items = ", ".join(f"{pieces} × {label}" for pieces, label in order.items)
        who = " · ".join(filter(None, (order.number, order.customer)))
        left = 150.0
        name = TextBlock(printable(who), "lineStrong", WIDTH - left, most=1)
        what = TextBlock(printable(items), "line", WIDTH - left, most=4)
        height = name.height + what.height + 12
        flow.make_room(height)
        top = flow.top
        flow.add(
            _tick(top),
            text_at(self._due(order), "line", 24, top + 6, left - 34, most=2),
            block_at(name, left, top + 6),
            block_at(what, left, top + 6 + name.height),
        )
        flow.top += height
        flow.add(line_at(0, flow.top, WIDTH))

    def _due(self, order: DueOrder) -> str:
        if order.due_on is None:
            return translate("Report", "tanpa tanggal")
        if self._week.is_overdue(order):
            day = wording.day(order.due_on)
            return translate("Report", "lewat, {day}").format(day=day)
        return wording.weekday_and_day(order.due_on)


def _heading(flow: Flow, words: str) -> None:
    flow.make_room(70)
    flow.add(text_at(words, "section", 0, flow.top, WIDTH))
    flow.top += 28


def _tick(top: float) -> Draw:
    return tick_box_at(QRectF(0, top + 8, _AS.tick, _AS.tick))
