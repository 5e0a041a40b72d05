"""The pages of a month, put together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.insight.month import MonthReport
from umkm_studio.models.shop import Shop
from umkm_studio.ui.kit import paper, wording
from umkm_studio.ui.kit.paper import TextBlock, bottom, fitted, numbered_pages
from umkm_studio.ui.kit.printable import printable
from umkm_studio.ui.kit.printing import A4, Paint, Paper
from umkm_studio.ui.reports import answers
from umkm_studio.ui.reports.answers import DENSITIES, Density
from umkm_studio.ui.reports.columns import Column, Part
from umkm_studio.ui.reports.drawing import (
    LEFT_WIDTH,
    RIGHT,
    RIGHT_WIDTH,
    TOP,
    TOP_AGAIN,
    WIDTH,
    Draw,
    block_at,
    made_here,
    printed_words,
    text_at,
)
from umkm_studio.ui.reports.facts import SPACINGS, facts

translate = QCoreApplication.translate


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
        tried = [self._laid_out(density, end) for density in DENSITIES]
        drawings = min(tried, key=len)  # the roomiest of those with the fewest pages
        return numbered_pages(drawings, paper, said=made_here())

    def _laid_out(self, density: Density, end: float) -> list[list[Draw]]:
        left, right = self._left(end - TOP), answers.parts(self._report, density)
        drawings: list[list[Draw]] = []
        while left or right or not drawings:
            again = bool(drawings)
            page = [*(self._head_again() if again else self._head())]
            top = TOP_AGAIN if again else TOP
            beside = Column(RIGHT, top, RIGHT_WIDTH, end)
            if left or not again:
                drawn, left, _ = Column(0.0, top, LEFT_WIDTH, end).fill(left)
                page += drawn
            else:
                beside = Column(0.0, top, WIDTH, end)
            drawn, right, reached = beside.fill(right)
            page += drawn
            if not (left or right):
                page += answers.notes(beside, reached)
            drawings.append(page)
        return drawings

    def _left(self, room: float) -> list[Part]:
        """The left column, as roomy as one page allows."""
        for spacing in SPACINGS:
            parts = facts(self._report, spacing)
            if not Column(0.0, 0.0, LEFT_WIDTH, room).fill(parts)[1]:
                break
        return parts

    # head and foot

    def _head(self) -> Iterator[Draw]:
        shop = self._shop
        place = ", ".join(filter(None, (shop.name, shop.city)))
        written = printed_words(self._printed_on)
        by = shop.owner or shop.nickname
        right = 220.0
        left = WIDTH - right - 16
        yield text_at(self.title, "title", 0, 0, left)
        yield _in_room(place, ("body", "line"), 0, 36, left, role="text2")
        at = WIDTH - right
        yield text_at(written, "line", at, 8, right, role="text3", align_right=True)
        if by:
            name = translate("Report", "oleh {name}").format(name=by)
            yield _in_room(name, ("line", "small"), at, 26, right, align_right=True)
        if shop.practice:
            words = translate("Report", "Data contoh")
            yield text_at(words, "line", at, 44, right, role="text3", align_right=True)
        yield lambda painter: paper.draw_line(painter, 0, 70, WIDTH, "primary", 2)

    def _head_again(self) -> Iterator[Draw]:
        """The head of a second page: which month, which shop."""
        words = ", ".join(filter(None, (self.title, self._shop.name)))
        yield text_at(words, "section", 0, 0, WIDTH, most=1)
        yield lambda painter: paper.draw_line(painter, 0, 27, WIDTH, "primary", 2)


def _in_room(
    words: str, styles: Sequence[str], left: float, top: float, width: float, *,
    role: str = "text3", align_right: bool = False,
) -> Draw:  # fmt: skip
    """A name on one line; a very long one in small letters on two."""
    block = fitted(printable(words), styles, width, role=role, right=align_right)
    if len(block.lines) > 1:
        block = TextBlock(printable(words), "small", width, role, align_right, most=2)
    return block_at(block, left, top)


def _title(month: date) -> str:
    return translate("Report", "Refleksi {month}").format(month=wording.month(month))
