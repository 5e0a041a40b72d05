"""The pages of a month, put together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.insight.month import MonthReport
from umkm_studio.models.shop import Shop
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.paper import TextBlock, bottom, fitted, numbered_pages
from umkm_studio.ui.kit.printable import printable
from umkm_studio.ui.kit.printing import A4, Paint, Paper
from umkm_studio.ui.reports import answers
from umkm_studio.ui.reports.columns import Column, Part
from umkm_studio.ui.reports.drawing import (
    WIDTH,
    Draw,
    block_at,
    line_at,
    made_here,
    printed_words,
    text_at,
)
from umkm_studio.ui.reports.facts import facts
from umkm_studio.ui.reports.month_template import MONTH, Density

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
        tried = [self._laid_out(density, end) for density in MONTH.densities]
        fewest = min(len(drawings) for drawings, _lines in tried)
        short = [one for one in tried if len(one[0]) == fewest]
        by_hand = [one for one in short if one[1] >= MONTH.least_notes]
        drawings, _lines = (by_hand or short)[0]  # the roomiest of them
        return numbered_pages(drawings, paper, said=made_here())

    def _laid_out(self, density: Density, end: float) -> tuple[list[list[Draw]], int]:
        """The pages, and how many lines to write on there are."""
        left, right = self._left(end - MONTH.top), answers.parts(self._report, density)
        drawings: list[list[Draw]] = []
        lines = 0
        while left or right or not drawings:
            again = bool(drawings)
            page = [*(self._head_again() if again else self._head())]
            top = MONTH.top_again if again else MONTH.top
            beside = Column(MONTH.right, top, MONTH.right_width, end)
            if left or not again:
                drawn, left, _ = Column(0.0, top, MONTH.left_width, end).fill(left)
                page += drawn
            else:
                beside = Column(0.0, top, WIDTH, end)
            drawn, right, reached = beside.fill(right)
            page += drawn
            if not (left or right):
                page += answers.notes(beside, reached)
                lines = answers.note_lines(beside, reached)
            drawings.append(page)
        return drawings, lines

    def _left(self, room: float) -> list[Part]:
        """The left column, as roomy as one page allows."""
        for spacing in MONTH.spacings:
            parts = facts(self._report, spacing)
            if not Column(0.0, 0.0, MONTH.left_width, room).fill(parts)[1]:
                break
        return parts

    # head and foot

    def _head(self) -> Iterator[Draw]:
        shop = self._shop
        place = ", ".join(filter(None, (shop.name, shop.city)))
        written = printed_words(self._printed_on)
        by = shop.owner or shop.nickname
        head = MONTH.head
        right = head.right_width
        left = WIDTH - right - 16
        yield text_at(self.title, "title", 0, 0, left)
        yield _in_room(place, ("body", "line"), 0, head.names_down, left, role="text2")
        at = WIDTH - right
        yield text_at(written, "line", at, head.said_down[0], right, role="text3", align_right=True)
        if by:
            name = translate("Report", "oleh {name}").format(name=by)
            yield _in_room(name, ("line", "small"), at, head.said_down[1], right, align_right=True)
        if shop.practice:
            words = translate("Report", "Data contoh")
            yield text_at(
                words, "line", at, head.said_down[2], right, role="text3", align_right=True
            )
        yield line_at(0, head.rule_down, WIDTH, "primary", 2)

    def _head_again(self) -> Iterator[Draw]:
        """The head of a second page: which month, which shop."""
        words = ", ".join(filter(None, (self.title, self._shop.name)))
        yield text_at(words, "section", 0, 0, WIDTH, most=1)
        yield line_at(0, MONTH.head.rule_again_down, WIDTH, "primary", 2)


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
