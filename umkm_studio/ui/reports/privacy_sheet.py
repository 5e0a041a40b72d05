"""The privacy notice on A4: to hang up at a stall, or to be kept as a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from umkm_studio.models.privacy_notice import Notice
from umkm_studio.models.shop import Language
from umkm_studio.ui.reports import privacy_words
from umkm_studio.ui.reports.drawing import FOOT, WIDTH, Draw, line_at, text_at
from umkm_studio.ui.reports.parts import laid_out


class PrivacySheet:
    """The printed notice: a title, and `pages` for `printing`."""

    def __init__(self, notice: Notice, day: date, language: Language) -> None:
        self.title = privacy_words.title(language)
        head = self._head(notice, privacy_words.since(day, language))
        drawings = laid_out(self.title, head, privacy_words.parts(notice, language))
        if len(drawings) > 1:
            for number, page in enumerate(drawings, 1):
                count = (
                    f"{number}/{len(drawings)}"  # no words: its language may not be the window's
                )
                page.append(text_at(count, "small", 0, FOOT, WIDTH, role="text2", align_right=True))
        self.pages = [partial(_draw, page) for page in drawings]

    def _head(self, notice: Notice, since: str) -> Iterator[Draw]:
        right = WIDTH * 0.4
        yield text_at(self.title, "title", 0, 0, WIDTH, most=1)
        yield text_at(notice.shop, "body", 0, 36, WIDTH - right, role="text2", most=1)
        yield text_at(since, "line", WIDTH - right, 38, right, role="text2", align_right=True)
        yield line_at(0, 70, WIDTH, "text", 2)


def _draw(page: list[Draw], painter: QPainter, _page: QRectF) -> None:
    for draw in page:
        draw(painter)
