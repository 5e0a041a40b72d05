"""Text in which the words that were searched for are marked.

FoundLabel(answer, words=self.search.value(), style="table")
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from umkm_studio.models.text import fold
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.theme import theme


def spots(text: str, words: str) -> list[tuple[int, int]]:
    """Where any of these words stands in a text, as the search compares them: the first and the
    last but one character of each place, in order, none inside another.
    """
    folded, places = "", []
    for at, letter in enumerate(text):
        part = fold(letter) or " "  # a blank
        folded += part
        places += [at] * len(part)
    marked = [False] * len(text)
    for word in fold(words).split():
        start = folded.find(word)
        while start >= 0:
            for place in places[start : start + len(word)]:
                marked[place] = True
            start = folded.find(word, start + 1)
    edges = [at for at in range(len(text) + 1) if _at(marked, at) != _at(marked, at - 1)]
    return list(zip(edges[::2], edges[1::2], strict=True))


class FoundLabel(PlainLabel):
    """Wrapped text; each place of a searched word has a ground and a line below it."""

    def __init__(self, text: str, *, words: str, style: str = "body", role: str = "text") -> None:
        super().__init__(text, style=style, role=role, wrap=True)
        self._words = words

    def paintEvent(self, event: QPaintEvent) -> None:
        """The marks, and the text over them."""
        if self._words:
            self._paint_marks()
        super().paintEvent(event)

    def marks(self) -> list[QRectF]:
        """Where the marks are, in the label."""
        inside = self.contentsRect()
        metrics = self.fontMetrics()
        lines = self._lines(inside.width())
        spare = max(0, inside.height() - len(lines) * theme().line_height(self._style))
        found = []
        for text, rect in lines:
            line = rect.translated(inside.left(), inside.top() + spare // 2)
            for start, end in spots(text, self._words):
                left = line.left() + metrics.horizontalAdvance(text[:start])
                width = metrics.horizontalAdvance(text[:end]) + line.left() - left
                found.append(QRectF(left - 1, line.top(), width + 2, line.height()))
        return found

    def _paint_marks(self) -> None:
        t = theme()
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        for mark in self.marks():
            painter.fillRect(mark, t.color("warningSoft"))
            thick = t.px(2)
            foot = QRectF(mark.left(), mark.bottom() - thick, mark.width(), thick)
            painter.fillRect(foot, t.color("warning"))


def _at(marked: list[bool], place: int) -> bool:
    return 0 <= place < len(marked) and marked[place]
