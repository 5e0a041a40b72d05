"""What all fields share: the mark of a problem, the frame, a key as it is printed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from umkm_studio.ui.kit.theme import theme


def mark_problem(control: QWidget, wrong: bool) -> None:
    """Give a control the danger border, or take it away."""
    for widget in (control, *control.findChildren(QLineEdit)):
        if widget.property("problem") != wrong:
            widget.setProperty("problem", wrong)
            widget.style().unpolish(widget)
            widget.style().polish(widget)


def paint_field(widget: QWidget, *, focused: bool) -> None:
    """The ground of a field that is made of several widgets."""
    t = theme()
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(t.color("surface" if widget.isEnabled() else "surface2"))
    wrong = bool(widget.property("problem"))
    thick = 2 if focused or wrong else 1
    edge = "danger" if wrong else "focus" if focused else "borderStrong"
    painter.setPen(QPen(t.color(edge), thick))
    inset = thick / 2
    box = QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(box, t.px(8) - inset, t.px(8) - inset)


class KeyHint(QWidget):
    """A key as it is printed on a keyboard: "Ctrl F"."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        font = theme().font("badge")
        width = QFontMetrics(font).horizontalAdvance(self._key)
        return QSize(width + theme().px(12), theme().px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key cap."""
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(t.color("border"), 1))
        painter.setBrush(t.color("surface2"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(t.color("text2"))
        painter.setFont(t.font("badge"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._key)
