"""A 2 px ring outside whatever has the keyboard focus; one overlay for the window.

    FocusRing(window)         # once; it follows QApplication.focusChanged

Fields draw their own 2 px edge and get no ring. `widget.setProperty("ownFocus", True)` opts out.
Where what was pressed with the mouse goes away (a row that is done), Qt hands the focus on to
whatever comes next: that is shown from the next key on, when it begins to matter.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from umkm_studio.ui.kit.theme import theme

_OWN_FOCUS = (QLineEdit, QPlainTextEdit, QComboBox, QScrollArea)
_REACH = 4  # 2 px gap and 2 px ring


class FocusRing(QWidget):
    """Draws the ring of one window; clicks go through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._ring = QRectF()
        self._by_mouse = False  # no key since the mouse was pressed
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)
        window.installEventFilter(self)

    @property
    def target(self) -> QWidget | None:
        """The widget that has the ring now."""
        return self._target

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        for left in self._watched:
            if isValid(left):  # a card that was filled anew may have taken it along
                left.removeEventFilter(self)
        self._watched = []
        is_pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        handed_on = self._by_mouse and not is_pressed
        self._by_mouse = self._by_mouse or is_pressed
        inside = new is not None and new.window() is self._window
        wanted = inside and new is not None and _wants_ring(new) and not handed_on
        self._target = new if wanted else None
        widget: QWidget | None = new if inside else None
        while widget is not None and widget is not self._window:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow moves, sizes and scrolling; let go of a widget that is hidden; hear keys."""
        kinds = QEvent.Type
        if self._by_mouse and event.type() in (kinds.ShortcutOverride, kinds.KeyPress):
            self._by_mouse = False
            self._follow(None, self._window.focusWidget())
        if watched is self._window:
            return super().eventFilter(watched, event)
        if event.type() in (kinds.Move, kinds.Resize, kinds.Show):
            self._place()
        elif event.type() in (kinds.Hide, kinds.DeferredDelete):
            self._target = None
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        parent = self._window
        corner = target.mapTo(parent, QPoint(0, 0))
        around = QRect(corner, target.size()).adjusted(-_REACH, -_REACH, _REACH, _REACH)
        seen = around
        inside: QWidget | None = target.parentWidget()
        while inside is not None and inside is not parent:
            holder = inside.parentWidget()
            if isinstance(holder, QAbstractScrollArea) and holder.viewport() is inside:
                view = QRect(inside.mapTo(parent, QPoint(0, 0)), inside.size())
                seen = seen.intersected(view)
            inside = holder
        if seen.isEmpty():
            self.hide()
            return
        self.setGeometry(seen)
        self._ring = QRectF(around.translated(-seen.topLeft())).adjusted(1, 1, -1, -1)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("focus"), 2))
        radius = theme().px(8) + 3
        painter.drawRoundedRect(self._ring, radius, radius)


def _wants_ring(widget: QWidget) -> bool:
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False  # a page that holds the focus for its controls
    return not (isinstance(widget, _OWN_FOCUS) or widget.property("ownFocus"))
