"""The pages of a month, put together."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.insight.month import MonthReport
from umkm_studio.models.shop import Shop
from umkm_studio.ui.kit import paper, wording
from umkm_studio.ui.kit.paper import bottom, numbered_pages
from umkm_studio.ui.kit.printing import A4, Paint, Paper
from umkm_studio.ui.reports import answers
from umkm_studio.ui.reports.drawing import (
    RIGHT,
    RIGHT_WIDTH,
    TOP,
    TOP_AGAIN,
    WIDTH,
    Draw,
    made_here,
    text_at,
)
from umkm_studio.ui.reports.facts import facts

translate = QCoreApplication.translate

_ROOMY = 82.0  # an answer box with space to add a line by hand


class MonthSheet:
    """The printed month: its title, and its pages on a paper; more than one for long answers."""

    def __init__(self, report: MonthReport, shop: Shop, printed_on: date) -> None:
        self._report = report
        self._shop = shop
        self._printed_on = printed_on
        self.title = _title(report.month)

    def pages(self, paper: Paper = A4) -> list[Paint]:
        """What stands on each page, for `printing`."""
        end = bottom(paper)
        self._drawings: list[list[Draw]] = [[*self._head(), *facts(self._report, end)]]
        self._flow(end)
        return numbered_pages(self._drawings, paper, said=made_here())

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

    # the right column, which may go on

    def _flow(self, end: float) -> None:
        room = end - TOP
        parts = answers.parts(self._report, spare=_ROOMY)
        if answers.height(parts, RIGHT_WIDTH) > room:
            parts = answers.parts(self._report, spare=0.0)
        left, top, width = RIGHT, TOP, RIGHT_WIDTH
        while parts:
            part = parts.pop(0)
            gap = part.gap if top not in (TOP, TOP_AGAIN) else 0.0
            placed, rest = part.place(left, top + gap, width, end - top - gap)
            if placed is not None:
                self._drawings[-1].append(placed.draw)
                top = placed.bottom
            if rest is not None:
                parts.insert(0, rest)
                self._drawings.append(list(self._head_again()))
                left, top, width = 0, TOP_AGAIN, WIDTH
        self._drawings[-1].extend(answers.notes(left, top, width, end))


def _title(month: date) -> str:
    return translate("Report", "Refleksi {month}").format(month=wording.month(month))
