"""Tabs as underlined words, above what they show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QWidget

from umkm_studio.ui.kit.theme import theme


class TabBar(QWidget):
    """`chosen` with the number of the tab that was pressed, from 0."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self._layout = QHBoxLayout(self)
        side = theme().px(24)
        self._layout.setContentsMargins(side, 0, side, 0)
        self._layout.setSpacing(theme().px(22))
        self._layout.addStretch(1)

    def count(self) -> int:
        """How many tabs there are."""
        return len(self._group.buttons())

    def add(self, words: str) -> None:
        """One more at the right; the first is chosen."""
        button = _Tab(words)
        button.setChecked(not self.count())
        self._layout.insertWidget(self.count(), button)
        self._group.addButton(button, self.count())

    def choose(self, index: int) -> None:
        """Underline a tab; nobody is told."""
        button: QAbstractButton = self._group.button(index)
        button.setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line below all of them."""
        painter = QPainter(self)
        painter.setPen(QPen(theme().color("border"), 1))
        side = theme().px(24)
        painter.drawLine(side, self.height() - 1, self.width() - side, self.height() - 1)


class _Tab(QPushButton):
    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setCheckable(True)
        self.setFont(theme().font("button"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        width = self.fontMetrics().horizontalAdvance(words)
        self.setFixedSize(width + theme().px(4), theme().px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        painter = QPainter(self)
        on = self.isChecked()
        painter.setFont(t.font("button" if on else "body"))
        painter.setPen(t.color("link" if on else "text2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if on:
            painter.fillRect(0, self.height() - 2, self.width(), 2, t.color("primary"))
