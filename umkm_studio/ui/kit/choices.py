"""Choices: segments, boxes, switches, and the steps of a wizard.

    Segments([("month", self.tr("Bulan")), ("week", self.tr("Minggu"))], value="week")
    Check(self.tr("Foto sampul dipilih")); Switch(True, name=self.tr("Cadangkan otomatis"))

Imported through kit/fields.py.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from umkm_studio.ui.kit.theme import paint_icon, pixmap, theme


class Segments(QFrame):
    """Two to five exclusive choices in one frame: (key, words) or (key, words, icon)."""

    changed = Signal(object)

    def __init__(
        self, items: Iterable[tuple[object, ...]], value: object = None, *, small: bool = False
    ) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._keys: list[object] = []
        self._height = theme().px(32 if small else 38)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for item in items:
            button = _Segment(str(item[1]), str(item[2]) if len(item) > 2 else "", small=small)
            button.setFixedHeight(self._height)
            self._group.addButton(button, len(self._keys))
            self._keys.append(item[0])
            layout.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_value(value if value is not None else self._keys[0])
        self._group.idClicked.connect(self._clicked)

    @property
    def keys(self) -> list[object]:
        """What can be chosen, from left to right."""
        return list(self._keys)

    def value(self) -> Any:
        """The key chosen."""
        return self._keys[self._group.checkedId()]

    def set_value(self, key: object) -> None:
        """Choose by key; this is no change by the maker."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def button(self, key: object) -> QAbstractButton:
        """The button of a key, for its words or a tooltip."""
        return self._group.button(self._keys.index(key))

    def _clicked(self, index: int) -> None:
        self.changed.emit(self._keys[index])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, the chosen part and the frame; the buttons draw their words."""
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        frame.addRoundedRect(box, t.px(8), t.px(8))
        painter.fillPath(frame, t.color("surface"))
        painter.setClipPath(frame)
        shown = [button for button in self._group.buttons() if button.isVisibleTo(self)]
        for button in shown:
            if button.isChecked():
                painter.fillRect(button.geometry(), t.color("primarySoft"))
            elif button.underMouse():
                painter.fillRect(button.geometry(), t.color("rowHover"))
        painter.setPen(QPen(t.color("border"), 1))
        for button in shown[1:]:
            painter.drawLine(button.x(), 0, button.x(), self.height())
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(t.color("borderStrong"), 1))
        painter.drawPath(frame)


class Toggles(Segments):
    """The same frame for any number of choices at once. `changed` carries the key that was pressed;
    `value()` is the set of those that are on.
    """

    def __init__(self, items: Iterable[tuple[object, ...]], *, small: bool = False) -> None:
        super().__init__(items, small=small)
        self._group.setExclusive(False)
        self.set_value(frozenset())

    def value(self) -> frozenset[Any]:
        """The keys that are on."""
        on = zip(self._keys, self._group.buttons(), strict=True)
        return frozenset(key for key, button in on if button.isChecked())

    def set_value(self, keys: object) -> None:
        """Switch on exactly these; this is no change by the maker."""
        on = keys if isinstance(keys, frozenset | set) else {keys}
        for key, button in zip(self._keys, self._group.buttons(), strict=True):
            button.setChecked(key in on)


class _Segment(QPushButton):
    """One of the choices; the frame behind it draws its ground."""

    def __init__(self, words: str, icon: str, *, small: bool) -> None:
        super().__init__(words)
        self._icon_name = icon
        self._small = small
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._refresh)

    def sizeHint(self) -> QSize:
        t = theme()
        words = QFontMetrics(t.font("label" if self._small else "button"))
        width = words.horizontalAdvance(self.text()) + 2 * t.px(13)
        if self._icon_name:
            width += t.px(16) + t.px(6)
        return QSize(width, self.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self._refresh()
        return super().event(event)

    def _refresh(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            parent.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        painter = QPainter(self)
        chosen = self.isChecked()
        style = (
            ("label" if chosen else "table") if self._small else ("button" if chosen else "body")
        )
        font = t.font(style)
        role = "primarySoftText" if chosen else "text"
        painter.setFont(font)
        painter.setPen(t.color(role))
        words = QFontMetrics(font).horizontalAdvance(self.text())
        left = (self.width() - words) / 2
        if self._icon_name:
            side = t.px(16)
            left += (side + t.px(6)) / 2
            box = QRectF(
                round(left - side - t.px(6)), round((self.height() - side) / 2), side, side
            )
            paint_icon(painter, self._icon_name, box, role)
        painter.drawText(
            QRectF(left, 0, words + 2, self.height()),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            self.text(),
        )


class Check(QCheckBox):
    """A checkbox of the design. `changed` when the maker clicked."""

    changed = Signal(object)

    def __init__(self, text: str = "", *, checked: bool = False) -> None:
        super().__init__(text)
        self.setChecked(checked)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._clicked)

    def _clicked(self, checked: bool) -> None:
        self.changed.emit(checked)

    def value(self) -> bool:
        """Whether it is checked."""
        return self.isChecked()

    def set_value(self, checked: bool) -> None:
        """Check or not; this is no change by the maker."""
        self.setChecked(checked)

    def sizeHint(self) -> QSize:
        """Box, gap and words."""
        t = theme()
        words = QFontMetrics(t.font("table")).horizontalAdvance(self.text())
        return QSize(t.px(18) + (t.px(8) + words + 2 if self.text() else 0), t.px(24))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Box and words can be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, tick and words."""
        t = theme()
        painter = QPainter(self)
        side = t.px(18)
        box = QRectF(0, (self.height() - side) // 2, side, side)
        paint_check(painter, box, self.checkState(), enabled=self.isEnabled())
        painter.setFont(t.font("table"))
        painter.setPen(t.color("text" if self.isEnabled() else "text3"))
        painter.drawText(
            self.rect().adjusted(side + t.px(8), 0, 0, 0),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            self.text(),
        )


def paint_check(
    painter: QPainter, box: QRectF, state: Qt.CheckState, *, enabled: bool = True
) -> None:
    """Draw a checkbox, also in table cells."""
    t = theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not enabled:
        painter.setOpacity(0.5)
    on = state != Qt.CheckState.Unchecked
    painter.setBrush(t.color("primary" if on else "surface"))
    painter.setPen(QPen(t.color("primary" if on else "borderStrong"), 1))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), t.px(5), t.px(5))
    if on:
        side = t.px(14)
        mark = QRectF(0, 0, side, side)
        mark.moveCenter(box.center())
        name = "check" if state == Qt.CheckState.Checked else "minus"
        ratio = painter.device().devicePixelRatio()
        picture = pixmap(name, t.color("onPrimary"), side, ratio)
        painter.drawPixmap(mark.topLeft(), picture)
    painter.restore()


class Switch(QAbstractButton):
    """On or off, at once. Give it an accessible name or a Labelled around it."""

    changed = Signal(object)

    def __init__(self, on: bool = False, *, name: str = "") -> None:
        super().__init__()
        self.setCheckable(True)
        self.setChecked(on)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(theme().px(36), theme().px(20))
        self.clicked.connect(self._clicked)

    def _clicked(self, on: bool) -> None:
        self.changed.emit(on)

    def value(self) -> bool:
        """Whether it is on."""
        return self.isChecked()

    def set_value(self, on: bool) -> None:
        """Switch; this is no change by the maker."""
        self.setChecked(on)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track and knob."""
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.color("primary" if self.isChecked() else "borderStrong"))
        radius = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        side = self.height() - t.px(6)
        left = self.width() - side - t.px(3) if self.isChecked() else t.px(3)
        painter.setBrush(t.color("onPrimary" if self.isChecked() else "surface"))
        painter.drawEllipse(QRectF(left, t.px(3), side, side))


class Stepper(QWidget):
    """The steps of a wizard: done, current, next. `show_step(i)` counts from 0."""

    def __init__(self, names: list[str]) -> None:
        super().__init__()
        self._names = names
        self._current = 0
        self.setFixedHeight(theme().px(26))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_step(0)

    def show_step(self, index: int) -> None:
        """Make a step the current one; one past the last says that all are done."""
        self._current = index
        self.setAccessibleName(
            self.tr("Langkah {step} dari {steps}: {name}").format(
                step=min(index + 1, len(self._names)),
                steps=len(self._names),
                name=self._names[min(index, len(self._names) - 1)],
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Circles, names and the lines between."""
        return QSize(self._words() + self._lines() * theme().px(70), theme().px(26))

    def minimumSizeHint(self) -> QSize:
        """The lines may be short, the names stay whole."""
        return QSize(self._words() + self._lines() * theme().px(24), theme().px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row of steps."""
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = (self.width() - self._words()) // max(1, self._lines())
        gap = min(t.px(70), room)
        left = 0
        for index, name in enumerate(self._names):
            if index:
                painter.setPen(QPen(t.color("borderStrong"), 1))
                middle, short = round(self.height() / 2), round(gap / 6)
                painter.drawLine(left + short, middle, left + gap - short, middle)
                left += gap
            left = self._paint_step(painter, left, index, name)

    def _words(self) -> int:
        """Room for circles and names."""
        t = theme()
        metrics = QFontMetrics(t.font("button"))
        names = sum(metrics.horizontalAdvance(name) for name in self._names)
        return names + len(self._names) * t.px(26 + 9) + 4

    def _lines(self) -> int:
        return len(self._names) - 1

    def _paint_step(self, painter: QPainter, left: int, index: int, name: str) -> int:
        """Draw one step; where the next part begins."""
        t = theme()
        side = t.px(26)
        done, now = index < self._current, index == self._current
        fill = "primary" if now else "primarySoft" if done else "surface"
        painter.setBrush(t.color(fill))
        painter.setPen(QPen(t.color("primary" if done or now else "borderStrong"), 1))
        circle = QRectF(left, 0, side, side)
        painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5))
        if done:
            mark = QRectF(0, 0, t.px(16), t.px(16))
            mark.moveCenter(circle.center())
            paint_icon(painter, "check", mark, "primarySoftText")
        else:
            painter.setPen(t.color("onPrimary" if now else "text2"))
            painter.setFont(t.font("label"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(index + 1))
        font = t.font("button" if now else "body")
        painter.setFont(font)
        painter.setPen(t.color("text" if now else "text2"))
        width = QFontMetrics(font).horizontalAdvance(name)
        words = QRectF(left + side + t.px(9), 0, width + 2, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
        return left + side + t.px(9) + width
