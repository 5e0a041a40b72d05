"""Headed parts on A4 (a small test, the trust log): headings at the left, their lines beside."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from umkm_studio.models.shop import Shop
from umkm_studio.ui.kit.paper import numbered_pages
from umkm_studio.ui.kit.printing import A4, Paint, Paper
from umkm_studio.ui.reports.drawing import printed_words
from umkm_studio.ui.reports.flow import Flow, sheet_head
from umkm_studio.ui.reports.parts import Part, lay_out


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
        names = ", ".join(filter(None, (self._subject, self._shop.name)))
        head = sheet_head(self.title, names, printed_words(self._printed_on))
        flow = Flow(paper, head, again=self.title)
        lay_out(flow, self._parts)
        return numbered_pages(flow.pages, paper)
