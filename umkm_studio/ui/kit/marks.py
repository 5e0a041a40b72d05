"""The marker of a pillar, as charts draw it: circle, diamond, square, triangle."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from umkm_studio.ui.kit.badges import PILLARS
from umkm_studio.ui.kit.theme import theme


class PillarMark(QWidget):
    """A small marker for a legend; its name stands beside it."""

    def __init__(self, pillar: str) -> None:
        super().__init__()
        self._role, _icon, self._shape = PILLARS[pillar]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square as high as small text."""
        return QSize(theme().px(11), theme().px(11))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shape in the pillar's colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(self._role))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        middle = box.center()
        if self._shape == "o":
            painter.drawEllipse(box)
        elif self._shape == "s":
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        elif self._shape == "^":
            top = QPointF(middle.x(), box.top())
            painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))
        else:
            left, right = QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y())
            top, bottom = QPointF(middle.x(), box.top()), QPointF(middle.x(), box.bottom())
            painter.drawPolygon(QPolygonF([top, right, bottom, left]))
