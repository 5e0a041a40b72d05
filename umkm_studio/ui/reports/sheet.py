"""The pages of a month, put together."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from umkm_studio.models.insight.month import MonthReport
from umkm_studio.models.shop import Shop
from umkm_studio.ui.kit import paper, wording
from umkm_studio.ui.kit.paper import TextBlock
from umkm_studio.ui.reports import answers
from umkm_studio.ui.reports.drawing import (
    BOTTOM,
    FOOT,
    RIGHT,
    RIGHT_WIDTH,
    TOP,
    TOP_AGAIN,
    WIDTH,
    Draw,
    text_at,
)
from umkm_studio.ui.reports.facts import facts

translate = QCoreApplication.translate

_ROOMY = 82.0  # an answer box with space to add a line by hand


class MonthSheet:
    """The printed month: a title, and `pages` for `printing`; more than one for long answers."""

    def __init__(self, report: MonthReport, shop: Shop, printed_on: date) -> None:
        self._report = report
        self._shop = shop
        self._printed_on = printed_on
        self.title = _title(report.month)
        self._drawings: list[list[Draw]] = [[*self._head(), *facts(report)]]
        self._flow()
        self.pages = [partial(self._draw, number) for number in range(len(self._drawings))]

    def _draw(self, number: int, painter: QPainter, _page: QRectF) -> None:
        for draw in self._drawings[number]:
            draw(painter)
        self._draw_foot(painter, number)

    # head and foot

    def _head(self) -> Iterator[Draw]:
        shop = self._shop
        place = ", ".join(filter(None, (shop.name, shop.city)))
        written = translate("Report", "Dicetak {day}").format(
            day=wording.full_day(self._printed_on)
        )
        by = shop.owner or shop.nickname
        right = 220.0
        left = WIDTH - right - 16
        yield text_at(self.title, "title", 0, 0, left)
        yield text_at(place, "body", 0, 36, left, role="text2", most=1)
        at = WIDTH - right
        yield text_at(written, "line", at, 8, right, role="text3", align_right=True)
        if by:
            name = translate("Report", "oleh {name}").format(name=by)
            yield text_at(name, "line", at, 26, right, role="text3", align_right=True, most=1)
        if shop.practice:
            words = translate("Report", "Data contoh")
            yield text_at(words, "line", at, 44, right, role="text3", align_right=True)
        yield lambda painter: paper.draw_line(painter, 0, 70, WIDTH, "primary", 2)

    def _head_again(self) -> Iterator[Draw]:
        """The head of a second page: which month, which shop."""
        words = ", ".join(filter(None, (self.title, self._shop.name)))
        yield text_at(words, "section", 0, 0, WIDTH, most=1)
        yield lambda painter: paper.draw_line(painter, 0, 27, WIDTH, "primary", 2)

    def _draw_foot(self, painter: QPainter, page: int) -> None:
        made = translate("Report", "Dibuat dengan UMKM Studio dari data di laptop sendiri")
        count = translate("Report", "Halaman {page} dari {pages}").format(
            page=page + 1, pages=len(self._drawings)
        )
        paper.draw_line(painter, 0, FOOT - 12, WIDTH)
        TextBlock(made, "small", WIDTH * 0.7, "text3").draw(painter, 0, FOOT)
        number = TextBlock(count, "small", WIDTH * 0.3, "text3", right=True)
        number.draw(painter, WIDTH * 0.7, FOOT)

    # the right column, which may go on

    def _flow(self) -> None:
        room = BOTTOM - TOP
        parts = answers.parts(self._report, spare=_ROOMY)
        if answers.height(parts, RIGHT_WIDTH) > room:
            parts = answers.parts(self._report, spare=0.0)
        left, top, width = RIGHT, TOP, RIGHT_WIDTH
        while parts:
            part = parts.pop(0)
            gap = part.gap if top not in (TOP, TOP_AGAIN) else 0.0
            placed, rest = part.place(left, top + gap, width, BOTTOM - top - gap)
            if placed is not None:
                self._drawings[-1].append(placed.draw)
                top = placed.bottom
            if rest is not None:
                parts.insert(0, rest)
                self._drawings.append(list(self._head_again()))
                left, top, width = 0, TOP_AGAIN, WIDTH
        self._drawings[-1].extend(answers.notes(left, top, width))


def _title(month: date) -> str:
    return translate("Report", "Refleksi {month}").format(month=wording.month(month))
