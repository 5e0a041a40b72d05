"""The popup in which people choose the columns of a table and their order.

popup = ColumnPopup(owner, [Line("city", "Kota", shown=False, fixed=False), ...])
popup.shown.connect(...)      # a key, and whether its column is to be shown
popup.moved.connect(...)      # a key, and -1 or +1: towards the first column or away from it
popup.reset.connect(...)      # as it was at first; the popup closes

By keyboard: Tab or the arrows from line to line, Space to show or hide, Alt+Up and Alt+Down move.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from umkm_studio.ui.kit.buttons import Button, IconButton
from umkm_studio.ui.kit.cards import Box, row, stack
from umkm_studio.ui.kit.choices import Check
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.theme import theme


@dataclass(frozen=True, slots=True)
class Line:
    """A column: whether it is shown, and whether it always is."""

    key: str
    title: str
    shown: bool
    fixed: bool


class _LineWidget(QWidget):
    """A box to tick, and the two ways to move."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        self.key = line.key
        self.check = Check(line.title, checked=line.shown)
        if line.fixed:
            self.check.setEnabled(False)
            self.check.setToolTip(self.tr("Kolom ini selalu tampil"))
        self.up = IconButton("chevron-up", self.tr("Geser ke depan (Alt+Atas)"), bare=True)
        self.down = IconButton("chevron-down", self.tr("Geser ke belakang (Alt+Bawah)"), bare=True)
        for button, words in (
            (self.up, self.tr("Geser {column} ke depan")),
            (self.down, self.tr("Geser {column} ke belakang")),
        ):
            button.setAccessibleName(words.format(column=line.title))
        layout: QHBoxLayout = row(self.check, None, self.up, self.down, gap=2)
        self.setLayout(layout)

    def parts(self) -> tuple[QWidget, ...]:
        """What can have the focus, in its order."""
        return self.check, self.up, self.down


class ColumnPopup(QFrame):
    """Opens at a place of the screen; Esc or a click beside closes it."""

    shown = Signal(str, bool)
    moved = Signal(str, int)
    reset = Signal()

    def __init__(self, owner: QWidget, lines: Sequence[Line]) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Kolom"))
        self.lines = [_LineWidget(line) for line in lines]
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        for line in self.lines:
            self._rows.addWidget(line)
            line.check.changed.connect(partial(self.shown.emit, line.key))
            line.up.clicked.connect(partial(self._pressed, line, -1))
            line.down.clicked.connect(partial(self._pressed, line, 1))
            for part in line.parts():  # a button would keep the arrows for itself
                part.installEventFilter(self)
        self.usual_button = Button(self.tr("Kembali seperti semula"), kind="quiet", small=True)
        self.usual_button.clicked.connect(self._reset)
        hint = caption(self.tr("Alt+Atas dan Alt+Bawah menggeser kolom."), role="text2")
        parts = stack(hint, self._rows, row(self.usual_button, None), gap=8)
        pad = theme().px(14)
        parts.setContentsMargins(pad, pad, pad, pad)
        ground = Box(edge="borderStrong", radius=0)
        ground.setLayout(parts)
        self.setLayout(stack(ground, gap=0))
        self._arrange()

    def pop_up(self, at: QPoint) -> None:
        """Show it below a place of the screen, or above where there is no room."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        left = min(at.x(), room.right() - self.width())
        top = at.y() if at.y() + self.height() <= room.bottom() else at.y() - self.height()
        self.move(max(room.left(), left), max(room.top(), top))
        self.show()
        self._focus(next((one for one in self.lines if one.check.isEnabled()), self.lines[0]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt and an arrow move the column of the line that has the focus, an arrow the focus."""
        line = next((one for one in self.lines if watched in one.parts()), None)
        if line is None or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if way is None or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(line, way)
        else:
            self._focus(self.lines[(self.lines.index(line) + way) % len(self.lines)])
        return True

    def _pressed(self, line: _LineWidget, way: int, _checked: bool = False) -> None:
        self._move(line, way)

    def _move(self, line: _LineWidget, way: int) -> None:
        place = self.lines.index(line)
        if not 0 <= place + way < len(self.lines):
            return
        self.lines.insert(place + way, self.lines.pop(place))
        self._rows.removeWidget(line)
        self._rows.insertWidget(place + way, line)
        self._arrange()
        if not any(part.hasFocus() for part in line.parts()):
            self._focus(line)
        self.moved.emit(line.key, way)

    def _arrange(self) -> None:
        """The first can't go further up, nor the last down; Tab follows what is seen."""
        for place, line in enumerate(self.lines):
            line.up.setEnabled(place > 0)
            line.down.setEnabled(place < len(self.lines) - 1)
        parts = [part for line in self.lines for part in line.parts()]
        for before, after in zip(parts, [*parts[1:], self.usual_button], strict=True):
            self.setTabOrder(before, after)

    def _focus(self, line: _LineWidget) -> None:
        """The first part of a line that can have it."""
        part = next(one for one in line.parts() if one.isEnabled())
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reset(self) -> None:
        self.reset.emit()
        self.close()
