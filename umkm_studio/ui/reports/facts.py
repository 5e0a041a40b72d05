"""The left column of the page: the month in numbers."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QRectF

from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight.month import MonthReport
from umkm_studio.models.insight.month_facts import PostResult
from umkm_studio.ui.kit import paper, wording
from umkm_studio.ui.kit.badges import pillar_role, pillar_word
from umkm_studio.ui.kit.paper import TextBlock
from umkm_studio.ui.kit.printable import printable
from umkm_studio.ui.month_words import decision_words, earlier_decisions_heading, profit_reason
from umkm_studio.ui.reports.drawing import (
    LEFT_WIDTH,
    TOP,
    Draw,
    bar_at,
    line_at,
    text_at,
)

translate = QCoreApplication.translate


def facts(report: MonthReport, end: float) -> Iterator[Draw]:
    """What happened; the column always fits on one page."""
    column = _Column(TOP, end)
    yield from _figures(column, report)
    yield from _pillars(column, report)
    yield from _best(column, report)
    if report.loved is not None:
        yield column.heading(translate("Report", "Ramai, tetapi sepi pesanan"))
        yield from _post(column, report.loved, liked=True)
    yield from _earlier(column, report)


class _Column:
    """Where the left column has come to."""

    def __init__(self, top: float, end: float) -> None:
        self.top = top
        self._end = end

    def text(self, words: str, style: str, *, role: str = "text", most: int = 0) -> Draw:
        block = TextBlock(printable(words), style, LEFT_WIDTH, role, most=most)
        at = self.top
        self.top += block.height
        return lambda painter: block.draw(painter, 0, at)

    def heading(self, words: str) -> Draw:
        self.top += 24 if self.top > TOP else 0
        draw = self.text(words, "section", role="link")
        self.top += 7
        return draw

    @property
    def room(self) -> float:
        return self._end - self.top


def _figures(column: _Column, report: MonthReport) -> Iterator[Draw]:
    heading = translate("Report", "Yang terjadi")
    if not report.is_over:
        until = translate("Report", "Yang terjadi sampai {day}")
        heading = until.format(day=wording.full_day(report.until))
    yield column.heading(heading)
    sales = report.sales
    rows = [
        (translate("Report", "Omzet"), wording.rupiah(sales.net_sales)),
        (translate("Report", "Laba"), wording.rupiah(sales.profit)),
        (translate("Report", "Pesanan"), wording.number(sales.orders)),
        (translate("Report", "Rata-rata per pesanan"), wording.rupiah(sales.per_order)),
        (translate("Report", "Lewat kode atau kata pembeli"), wording.number(report.traced)),
        (translate("Report", "Konten diunggah"), wording.number(sum(report.posts.values()))),
    ]
    if report.owed:
        rows.append((translate("Report", "Hadiah belum dipakai"), wording.rupiah(report.owed)))
    for name, value in rows:
        at = column.top
        yield text_at(name, "line", 0, at + 7, LEFT_WIDTH, role="text2")
        yield text_at(value, "lineStrong", 0, at + 7, LEFT_WIDTH, align_right=True)
        yield line_at(0, at + 32, LEFT_WIDTH)
        column.top += 33
    reason = profit_reason(sales)
    if reason:
        column.top += 6
        yield column.text(reason, "small", role="text3")


def _pillars(column: _Column, report: MonthReport) -> Iterator[Draw]:
    yield column.heading(translate("Report", "Omzet menurut pilar"))
    amounts = report.net_sales_by_pillar
    most = max(amounts.values(), default=0)
    if most <= 0:
        none = translate("Report", "Belum ada omzet yang terhubung ke konten.")
        yield column.text(none, "line", role="text3")
    else:
        names = max(paper.text_width(pillar_word(pillar), "small") for pillar in Pillar) + 12
        values = max(paper.text_width(wording.rupiah(one), "small") for one in amounts.values())
        room = LEFT_WIDTH - names - values - 12
        for pillar in Pillar:
            at, amount = column.top, amounts[pillar]
            yield text_at(pillar_word(pillar), "small", 0, at + 4, names)
            yield text_at(wording.rupiah(amount), "small", 0, at + 4, LEFT_WIDTH, align_right=True)
            if amount > 0:
                width = max(2.0, room * amount / most)
                yield bar_at(QRectF(names, at + 7, width, 11), pillar_role(pillar))
            column.top += 24
    column.top += 5
    if report.net_sales_elsewhere:
        words = translate("Report", "{amount} lagi lewat jalur lain yang diketahui.")
        amount_text = wording.rupiah(report.net_sales_elsewhere)
        yield column.text(words.format(amount=amount_text), "small", role="text3")
    if report.net_sales_untraced:
        words = translate("Report", "{amount} lagi tanpa jejak asal.")
        amount_text = wording.rupiah(report.net_sales_untraced)
        yield column.text(words.format(amount=amount_text), "small", role="text3")


def _best(column: _Column, report: MonthReport) -> Iterator[Draw]:
    yield column.heading(translate("Report", "Paling banyak membawa pesanan"))
    if not report.best:
        none = translate("Report", "Belum ada pesanan yang terhubung ke konten.")
        yield column.text(none, "line", role="text3")
    for number, result in enumerate(report.best):
        column.top += 9 if number else 0
        yield from _post(column, result)


def _post(column: _Column, result: PostResult, *, liked: bool = False) -> Iterator[Draw]:
    """Title, what it brought, and how that is known; for a loved one its likes instead."""
    yield column.text(result.title, "lineStrong", most=2)
    profit = wording.rupiah(result.profit)
    words = translate("Report", "{orders} pesanan, laba {profit}")
    if liked:
        words = translate("Report", "{likes} suka, {orders} pesanan, laba {profit}")
    words = words.format(
        likes=wording.number(result.likes),
        orders=wording.number(result.orders),
        profit=profit,
    )
    yield column.text(words, "line")
    if not liked:
        yield column.text(_how_known(result), "line", role="text3", most=2)


def _how_known(result: PostResult) -> str:
    codes = ", ".join(result.codes)
    if result.proven and result.reported:
        words = translate("Report", "{proven} terbukti lewat kode {codes}, {reported} kata pembeli")
        return words.format(proven=result.proven, codes=codes, reported=result.reported)
    if result.proven:
        return translate("Report", "Terbukti lewat kode {codes}").format(codes=codes)
    return translate("Report", "Kata pembeli")


def _earlier(column: _Column, report: MonthReport) -> Iterator[Draw]:
    """What was decided a month ago, as far as there is room."""
    if not report.decisions_before or column.room < 100:
        return
    yield column.heading(earlier_decisions_heading(report.month))
    for decision in report.decisions_before:
        if column.room < 36:
            return
        name = decision_words(decision.kind)[0]
        words = translate("Report", "{kind}: {text}").format(kind=name, text=decision.text)
        yield column.text(words, "line", role="text2", most=2)
