"""The privacy notice on A4: to hang up at a stall, or to be kept as a PDF."""

from __future__ import annotations

from datetime import date

from umkm_studio.models.privacy_notice import Notice
from umkm_studio.models.shop import Language
from umkm_studio.ui.kit.paper import numbered_pages
from umkm_studio.ui.kit.printing import A4, Paint, Paper
from umkm_studio.ui.reports import privacy_words
from umkm_studio.ui.reports.flow import Flow, sheet_head
from umkm_studio.ui.reports.parts import lay_out


class PrivacySheet:
    """The printed notice: its title, and its pages on a paper."""

    def __init__(self, notice: Notice, day: date, language: Language) -> None:
        self.title = privacy_words.title(language)
        self._notice = notice
        self._since = privacy_words.since(day, language)
        self._parts = privacy_words.parts(notice, language)

    def pages(self, paper: Paper = A4) -> list[Paint]:
        """What stands on each page, for `printing`; numbered without a word, for the language of
        the notice may not be the window's.
        """
        head = sheet_head(self.title, self._notice.shop, self._since)
        flow = Flow(paper, head, again=self.title)
        lay_out(flow, self._parts)
        return numbered_pages(flow.pages, paper, counted="{page}/{pages}")
