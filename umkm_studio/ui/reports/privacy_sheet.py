"""The privacy notice on A4: to hang up at a stall, or to be kept as a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from umkm_studio.models.privacy_notice import Notice
from umkm_studio.models.shop import Language
from umkm_studio.ui.kit.paper import numbered_pages
from umkm_studio.ui.kit.printing import A4, Paint, Paper
from umkm_studio.ui.reports import privacy_words
from umkm_studio.ui.reports.drawing import WIDTH, Draw, line_at, text_at
from umkm_studio.ui.reports.parts import laid_out


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
        drawings = laid_out(self.title, self._head(), self._parts, paper)
        return numbered_pages(drawings, paper, counted="{page}/{pages}")

    def _head(self) -> Iterator[Draw]:
        right = WIDTH * 0.4
        yield text_at(self.title, "title", 0, 0, WIDTH, most=1)
        yield text_at(self._notice.shop, "body", 0, 36, WIDTH - right, role="text2", most=1)
        yield text_at(self._since, "line", WIDTH - right, 38, right, role="text2", align_right=True)
        yield line_at(0, 70, WIDTH, "text", 2)
