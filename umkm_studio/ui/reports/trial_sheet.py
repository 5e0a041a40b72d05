"""A small test on A4: headings at the left, what is to be said of each beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.shop import Shop
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.paper import TextBlock
from umkm_studio.ui.kit.printable import printable
from umkm_studio.ui.reports.drawing import (
    BOTTOM,
    WIDTH,
    Draw,
    line_at,
    numbered_pages,
    text_at,
)

translate = QCoreApplication.translate

_LEFT = 148.0  # width of the headings
_TOP, _TOP_AGAIN = 92.0, 40.0
_GAP = 12.0


class TrialSheet:
    """The printed test: a title, and `pages` for `printing`; more than one for long notes."""

    def __init__(
        self,
        *,
        title: str,
        subject: str,
        parts: Sequence[tuple[str, Sequence[str]]],
        shop: Shop,
        printed_on: date,
    ) -> None:
        self.title = title
        self._shop = shop
        self._drawings: list[list[Draw]] = [list(self._head(subject, printed_on))]
        self._top = _TOP
        for heading, lines in parts:
            self._part(heading, lines)
        self.pages = numbered_pages(self._drawings)

    def _head(self, subject: str, printed_on: date) -> Iterator[Draw]:
        printed = translate("Report", "Dicetak {day}").format(day=wording.full_day(printed_on))
        right = WIDTH * 0.4
        yield text_at(self.title, "title", 0, 0, WIDTH, most=1)
        names = ", ".join(filter(None, (subject, self._shop.name)))
        yield text_at(names, "body", 0, 36, WIDTH * 0.6, role="text2", most=1)
        yield text_at(printed, "line", WIDTH - right, 38, right, role="text2", align_right=True)
        yield line_at(0, 70, WIDTH, "text", 2)

    def _part(self, heading: str, lines: Sequence[str]) -> None:
        """A heading and its lines; a line that does not fit goes on with a new page."""
        self._add(heading, "lineStrong", 0, _LEFT - 16, advance=False)
        for line in lines:
            self._add(line, "line", _LEFT, WIDTH - _LEFT)
        self._top += _GAP

    def _add(
        self, words: str, style: str, left: float, width: float, *, advance: bool = True
    ) -> None:
        block = TextBlock(printable(words), style, width)
        if self._top + block.height > BOTTOM:
            head = [text_at(self.title, "section", 0, 0, WIDTH, most=1)]
            self._drawings.append([*head, line_at(0, 27, WIDTH, "text", 2)])
            self._top = _TOP_AGAIN
        top = self._top
        self._drawings[-1].append(lambda painter: block.draw(painter, left, top))
        if advance:
            self._top += block.height + 3
