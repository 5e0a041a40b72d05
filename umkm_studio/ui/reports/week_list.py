"""What to make in a week on paper: the products with their sum, then the orders to tick off."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF

from umkm_studio.models.sales.week import DueOrder, ToMake, Week
from umkm_studio.models.shop import Shop
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.paper import TextBlock, bottom, draw_tick_box, numbered_pages
from umkm_studio.ui.kit.printable import printable
from umkm_studio.ui.kit.printing import A4, Paint, Paper
from umkm_studio.ui.reports.drawing import WIDTH, Draw, line_at, text_at

translate = QCoreApplication.translate

_TOP, _TOP_AGAIN = 84.0, 40.0
_TICK = 14.0
_DAY, _UNDATED, _SUM = 46.0, 58.0, 50.0  # widths of columns


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
        self._bottom = bottom(paper)
        self._drawings: list[list[Draw]] = [list(self._head())]
        self._top = _TOP
        self._fill()
        return numbered_pages(self._drawings, paper)

    def _head(self) -> Iterator[Draw]:
        day = wording.full_day(self._printed_on)
        printed = translate("Report", "Dicetak {day}").format(day=day)
        yield text_at(self.title, "title", 0, 0, WIDTH, most=1)
        yield text_at(self._shop.name, "body", 0, 36, WIDTH * 0.6, role="text2", most=1)
        right = WIDTH * 0.4
        yield text_at(printed, "line", WIDTH - right, 38, right, role="text2", align_right=True)
        yield line_at(0, 66, WIDTH, "text", 2)

    # the columns of the products

    def _fill(self) -> None:
        self._heading(translate("Report", "Menurut produk"))
        if not self._week.products:
            self._line(translate("Report", "Tidak ada yang perlu dibuat."))
            return
        self._days_head()
        for product in self._week.products:
            self._product(product)
        self._top += 14
        self._heading(translate("Report", "Menurut pesanan"))
        for order in self._week.orders:
            self._order(order)

    def _room(self, height: float) -> None:
        """Go on with a new page where this one is full."""
        if self._top + height <= self._bottom:
            return
        words = ", ".join(filter(None, (self.title, self._shop.name)))
        head = [text_at(words, "section", 0, 0, WIDTH, most=1), line_at(0, 27, WIDTH, "text", 2)]
        self._drawings.append(head)
        self._top = _TOP_AGAIN

    def _add(self, draw: Draw) -> None:
        self._drawings[-1].append(draw)

    def _heading(self, words: str) -> None:
        self._room(70)
        self._add(text_at(words, "section", 0, self._top, WIDTH))
        self._top += 28

    def _line(self, words: str) -> None:
        self._add(text_at(words, "line", 0, self._top, WIDTH, role="text2"))
        self._top += 24

    def _columns(self) -> list[tuple[str, float]]:
        """Titles and widths of the columns right of the product."""
        late = translate("Report", "Lewat")
        undated = translate("Report", "Tanpa tgl")
        days = [(f"{wording.weekday(day)[:3]} {day.day}", _DAY) for day in self._week.days]
        total, left = translate("Report", "Jumlah"), translate("Report", "Dibuat")
        if self._week.is_this_week:
            return [(late, _DAY), *days, (undated, _UNDATED), (total, _SUM), (left, _SUM)]
        return [*days, (total, _SUM), (left, _SUM)]

    def _values(self, product: ToMake) -> list[int]:
        sums = [product.pieces, product.to_make]
        if self._week.is_this_week:
            return [product.overdue, *product.by_day, product.undated, *sums]
        return [*product.by_day, *sums]

    def _days_head(self) -> None:
        at = WIDTH - sum(width for _title, width in self._columns())
        for title, width in self._columns():
            self._add(text_at(title, "small", at, self._top, width, role="text2", align_right=True))
            at += width
        self._top += 20
        self._add(line_at(0, self._top, WIDTH, "neutralMark"))

    def _product(self, product: ToMake) -> None:
        columns = self._columns()
        at = WIDTH - sum(width for _title, width in columns)
        label = TextBlock(printable(product.label), "lineStrong", at - 30, most=3)
        height = max(28.0, label.height + 10)
        self._room(height)
        top = self._top
        self._add(_tick(0, top + 8))
        self._add(lambda painter: label.draw(painter, 24, top + 6))
        for (_title, width), pieces in zip(columns, self._values(product), strict=True):
            words = wording.number(pieces) if pieces else wording.UNKNOWN
            style = "lineStrong" if width == _SUM else "line"
            role = "text" if pieces else "text3"
            self._add(text_at(words, style, at, top + 6, width, role=role, align_right=True))
            at += width
        self._top += height
        self._add(line_at(0, self._top, WIDTH))

    def _order(self, order: DueOrder) -> None:
        items = ", ".join(f"{pieces} × {label}" for pieces, label in order.items)
        who = " · ".join(filter(None, (order.number, order.customer)))
        left = 150.0
        name = TextBlock(printable(who), "lineStrong", WIDTH - left, most=1)
        what = TextBlock(printable(items), "line", WIDTH - left, most=4)
        height = name.height + what.height + 12
        self._room(height)
        top = self._top
        self._add(_tick(0, top + 8))
        self._add(text_at(self._due(order), "line", 24, top + 6, left - 34, most=2))
        self._add(lambda painter: name.draw(painter, left, top + 6))
        self._add(lambda painter: what.draw(painter, left, top + 6 + name.height))
        self._top += height
        self._add(line_at(0, self._top, WIDTH))

    def _due(self, order: DueOrder) -> str:
        if order.due_on is None:
            return translate("Report", "tanpa tanggal")
        if self._week.is_overdue(order):
            day = wording.day(order.due_on)
            return translate("Report", "lewat, {day}").format(day=day)
        return wording.weekday_and_day(order.due_on)


def _tick(left: float, top: float) -> Draw:
    box = QRectF(left, top, _TICK, _TICK)
    return lambda painter: draw_tick_box(painter, box)
