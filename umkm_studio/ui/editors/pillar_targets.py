"""How much of each pillar the maker wants: four sliders whose sum stays 100."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QSlider, QWidget

from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.shop import rebalanced
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_icon, pillar_role, pillar_word
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel
from umkm_studio.ui.kit.theme import theme

_STEP = 5  # percent for an arrow key


class PillarTargets(QWidget):
    """A slider per pillar. Moving one lets the others share the rest as they did before.

    `changed` carries all four, in percent, while a slider moves; `settled` when it has been let go.
    """

    changed = Signal(object)
    settled = Signal(object)

    def __init__(self, targets: Mapping[str, int]) -> None:
        super().__init__()
        self._targets = dict(targets)
        self._before = dict(targets)  # as they were when the slider was taken
        self.sliders: dict[str, _Slider] = {}
        self._numbers: dict[str, PlainLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme().px(12))
        grid.setVerticalSpacing(theme().px(6))
        grid.setColumnStretch(2, 1)
        for line, pillar in enumerate(Pillar):
            self._add_line(grid, line, pillar.value)
        self.set_value(targets)

    def value(self) -> dict[str, int]:
        """Percents by pillar key; they add up to 100."""
        return dict(self._targets)

    def set_value(self, targets: Mapping[str, int]) -> None:
        """Show other targets; this is no change by the maker."""
        self._targets = dict(targets)
        self._show()

    def draft(self) -> dict[str, int]:
        """Percents by pillar key."""
        return self.value()

    def take_draft(self, kept: dict[str, int]) -> None:
        """Set all four again."""
        self.set_value(kept)
        self.changed.emit(self.value())
        self.settled.emit(self.value())

    def _add_line(self, grid: QGridLayout, line: int, pillar: str) -> None:
        role = pillar_role(pillar)
        slider = _Slider(role)
        number = PlainLabel(style="label", align=Qt.AlignmentFlag.AlignRight)
        number.setMinimumWidth(theme().px(44))
        name = PlainLabel(pillar_word(pillar))
        name.setBuddy(slider)
        slider.setAccessibleName(pillar_word(pillar))
        slider.sliderPressed.connect(self._taken)
        slider.valueChanged.connect(partial(self._moved, pillar))
        slider.sliderReleased.connect(self._let_go)
        grid.addWidget(IconLabel(pillar_icon(pillar), role=f"{role}Text"), line, 0)
        grid.addWidget(name, line, 1)
        grid.addWidget(slider, line, 2)
        grid.addWidget(number, line, 3)
        self.sliders[pillar] = slider
        self._numbers[pillar] = number

    def _taken(self) -> None:
        self._before = self.value()

    def _moved(self, pillar: str, percent: int) -> None:
        held = self.sliders[pillar].isSliderDown()
        self._targets = rebalanced(self._before if held else self._targets, pillar, percent)
        self._show()
        self.changed.emit(self.value())
        if not held:
            self.settled.emit(self.value())

    def _let_go(self) -> None:
        if self._targets != self._before:
            self.settled.emit(self.value())

    def _show(self) -> None:
        for pillar, slider in self.sliders.items():
            slider.blockSignals(True)  # the others move along without starting anew
            slider.setValue(self._targets[pillar])
            slider.blockSignals(False)
            share = wording.percent(self._targets[pillar] / 100)
            self._numbers[pillar].setText(share)
            slider.setAccessibleDescription(share)


class _Slider(QSlider):
    """A track filled in the colour of a pillar, and a ring to take."""

    def __init__(self, role: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._role = role
        self.setRange(0, 100)
        self.setSingleStep(_STEP)
        self.setPageStep(2 * _STEP)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumWidth(theme().px(120))

    def sizeHint(self) -> QSize:
        """Tall enough to be touched."""
        return QSize(theme().px(240), theme().px(30))

    def minimumSizeHint(self) -> QSize:
        """Tall enough to be touched."""
        return QSize(theme().px(120), theme().px(30))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, never the value."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the ring, or bring it here: Qt would only step towards the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._value_at(event.position().toPoint()))
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if self.isSliderDown():
            self.setValue(self._value_at(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.setSliderDown(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, filling and ring."""
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        side, thick = t.px(18), t.px(6)
        middle = self.height() / 2
        track = QRectF(side / 2, middle - thick / 2, self.width() - side, thick)
        painter.setBrush(t.color("neutralSoft"))
        painter.drawRoundedRect(track, thick / 2, thick / 2)
        at = track.left() + track.width() * self.value() / self.maximum()
        painter.setBrush(t.color(self._role))
        filled = QRectF(track.left(), track.top(), at - track.left(), thick)
        painter.drawRoundedRect(filled, thick / 2, thick / 2)
        painter.setPen(QPen(t.color(self._role), 2))
        painter.setBrush(t.color("surface"))
        painter.drawEllipse(QRectF(at - side / 2 + 1, middle - side / 2 + 1, side - 2, side - 2))

    def _value_at(self, place: QPoint) -> int:
        side = theme().px(18)
        share = (place.x() - side / 2) / max(1, self.width() - side)
        return round(share * self.maximum())
