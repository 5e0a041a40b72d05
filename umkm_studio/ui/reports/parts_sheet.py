"""Headed parts on A4 (a small test, the trust log): headings at the left, their lines beside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.shop import Shop
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.paper import numbered_pages
from umkm_studio.ui.kit.printing import A4, Paint, Paper
from umkm_studio.ui.reports import parts as paper_parts
from umkm_studio.ui.reports.drawing import WIDTH, Draw, line_at, text_at
from umkm_studio.ui.reports.parts import Part

translate = QCoreApplication.translate


class PartsSheet:
    """The printed sheet: its title, and its pages on a paper; more than one where it is long."""

    def __init__(
        self, *, title: str, subject: str, parts: Sequence[Part], shop: Shop, printed_on: date
    ) -> None:
        self.title = title
        self._shop = shop
        self._subject = subject
        self._parts = parts
        self._printed_on = printed_on

    def pages(self, paper: Paper = A4) -> list[Paint]:
        """What stands on each page, for `printing`."""
        drawings = paper_parts.laid_out(self.title, self._head(), self._parts, paper)
        return numbered_pages(drawings, paper)

    def _head(self) -> Iterator[Draw]:
        printed = translate("Report", "Dicetak {day}").format(
            day=wording.full_day(self._printed_on)
        )
        right = WIDTH * 0.4
        yield text_at(self.title, "title", 0, 0, WIDTH, most=1)
        names = ", ".join(filter(None, (self._subject, self._shop.name)))
        yield text_at(names, "body", 0, 36, WIDTH * 0.6, role="text2", most=1)
        yield text_at(printed, "line", WIDTH - right, 38, right, role="text2", align_right=True)
        yield line_at(0, 70, WIDTH, "text", 2)
