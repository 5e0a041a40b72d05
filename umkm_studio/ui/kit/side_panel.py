"""The soft green side of a window in which there are no pages yet: the icon of the program, what
it says in one breath, and a few points. A narrow window has no room for it.

panel = SidePanel(self.tr("..."), self.tr("..."), [("lock", self.tr("Data tinggal di laptop ini"))])
panel.stand_beside(window)     # in the window's resizeEvent
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QWidget

from umkm_studio.ui.kit.cards import row, stack
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel
from umkm_studio.ui.kit.theme import svg, theme

_FROM = 1000  # effective pixels of the window, below which it goes


class SidePanel(QFrame):
    """`points` are icons with their words."""

    def __init__(self, title: str, text: str, points: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        t = theme()
        self.setFixedWidth(t.px(420))
        role = "primarySoftText"
        column = stack(
            _Logo(),
            PlainLabel(title, style="display", role=role, wrap=True),
            PlainLabel(text, role=role, wrap=True),
            None,
            *[
                row(IconLabel(icon, role=role), PlainLabel(words, role=role), None, gap=14)
                for icon, words in points
            ],
            gap=14,
        )
        column.insertSpacing(1, t.px(14))
        column.setContentsMargins(t.px(48), t.px(64), t.px(48), t.px(56))
        self.setLayout(column)

    def stand_beside(self, window: QWidget) -> None:
        """Show it where the window is wide enough."""
        self.setVisible(window.width() / theme().scale >= _FROM)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The soft green ground."""
        QPainter(self).fillRect(self.rect(), theme().color("primarySoft"))


class _Logo(QWidget):
    """The program's icon."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(theme().px(48), theme().px(48)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """In its own colours."""
        QSvgRenderer(svg("app").encode()).render(QPainter(self))
