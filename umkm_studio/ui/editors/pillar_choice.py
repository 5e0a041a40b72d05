"""Four buttons, one for each pillar, of which one is chosen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from umkm_studio.models.content.posts import Pillar
from umkm_studio.ui.kit.badges import pillar_icon, pillar_role, pillar_word
from umkm_studio.ui.kit.theme import paint_icon, theme


class PillarChoice(QWidget):
    """The four pillars side by side; arrows walk, a click or Space chooses."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(8))
        for number, pillar in enumerate(Pillar):
            button = _PillarButton(pillar)
            self._group.addButton(button, number)
            layout.addWidget(button, 1)
        self.set_value(Pillar.EDUCATION)
        self._group.idClicked.connect(self._clicked)

    def value(self) -> Pillar:
        """The pillar chosen."""
        return list(Pillar)[self._group.checkedId()]

    def set_value(self, pillar: Pillar) -> None:
        """Choose a pillar; this is no change by the maker."""
        self.button(pillar).setChecked(True)

    def draft(self) -> str:
        """The key of the pillar chosen."""
        return self.value().value

    def take_draft(self, kept: str) -> None:
        """Choose it again."""
        self.button(Pillar(kept)).click()

    def button(self, pillar: Pillar) -> QPushButton:
        """The button of a pillar."""
        button = self._group.button(list(Pillar).index(pillar))
        assert isinstance(button, QPushButton)
        return button

    def _clicked(self, number: int) -> None:
        self.changed.emit(list(Pillar)[number])


class _PillarButton(QPushButton):
    def __init__(self, pillar: Pillar) -> None:
        super().__init__(pillar_word(pillar))
        self._role = pillar_role(pillar)
        self._icon = pillar_icon(pillar)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        t = theme()
        words = QFontMetrics(t.font("label")).horizontalAdvance(self.text())
        return QSize(words + t.px(16 + 6 + 2 * 10), t.px(38))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        fill = f"{self._role}Soft" if on else "rowHover" if self.underMouse() else "surface"
        edge = 2 if on else 1
        painter.setBrush(t.color(fill))
        painter.setPen(QPen(t.color(self._role if on else "borderStrong"), edge))
        inset = edge / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, t.px(8) - inset, t.px(8) - inset)
        words = f"{self._role}Text"
        width = QFontMetrics(t.font("label")).horizontalAdvance(self.text())
        side = t.px(16)
        left = (self.width() - side - t.px(6) - width) / 2
        at = QRectF(round(left), round((self.height() - side) / 2), side, side)
        paint_icon(painter, self._icon, at, words)
        painter.setFont(t.font("label"))
        painter.setPen(t.color(words))
        painter.drawText(
            QRectF(left + side + t.px(6), 0, width + 2, self.height()),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            self.text(),
        )
