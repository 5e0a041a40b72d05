"""Stars as a buyer gave them.

Stars(4)      # four filled, one pale; its accessible name is to be set by the page
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from umkm_studio.ui.kit.theme import paint_icon, theme

_SIDE = 15
_MOST = 5


class Stars(QWidget):
    """Five stars in a row, the first `given` of them filled."""

    def __init__(self, given: int, name: str) -> None:
        super().__init__()
        self.given = given
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for five."""
        side = theme().px(_SIDE)
        return QSize(side * _MOST, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme().px(_SIDE)
        for place in range(_MOST):
            role = "warning" if place < self.given else "border"
            paint_icon(painter, "filled/star", QRectF(place * side, 0, side, side), role)
