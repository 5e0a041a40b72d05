"""The short confirmation at the bottom of the window; it is said through `notices.toast(...)`.

Toasts stand at the bottom centre, above what can be pressed there, one at a time, for 8 seconds,
longer under the pointer or with the focus; they are never used for errors. All of them are
announced to screen readers.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPropertyAnimation, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGraphicsDropShadowEffect,
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from umkm_studio.ui.kit.announcing import announce
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.theme import theme, tokens

FOOT = "foot"
"""The name of what a toast does not cover at the bottom of a drawer: its deeds, and when it was
kept.
"""
_LOOKS_EVERY = 300  # milliseconds
_HIGHEST = 110  # how far up a toast goes from the bottom


class Toast(QWidget):
    """One sentence, perhaps with one action, in a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._on_action: Callable[[], None] | None = None
        self._text = PlainLabel(role="onToast", wrap=True)
        self._action = _ToastButton()
        self._action.clicked.connect(self._act)
        layout = QHBoxLayout(self)
        side = theme().px(16)
        layout.setContentsMargins(side, theme().px(10), side, theme().px(10))
        layout.setSpacing(theme().px(24))
        layout.addWidget(self._text)
        layout.addWidget(self._action)
        self._timer = QTimer(self, singleShot=True, interval=tokens()["motion"]["toastStayMs"])
        self._timer.timeout.connect(self.dismiss)
        self._making_way = QTimer(self, interval=_LOOKS_EVERY)
        self._making_way.timeout.connect(self._make_way)
        window.installEventFilter(self)
        self._action.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    @property
    def button(self) -> Button:
        """The one action."""
        return self._action

    @property
    def is_counting(self) -> bool:
        """Whether it will go by itself; not so under the pointer."""
        return self._timer.isActive()

    def say(self, text: str, action: str, on_action: Callable[[], None] | None) -> None:
        """Show a sentence instead of the one before."""
        self._on_action = on_action
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(on_action is not None)
        self.setAccessibleName(text)
        self.show()
        self.stand_above()
        self._fade_in()
        self._timer.start()
        self._making_way.start()
        announce(self, text)

    def stand_above(self) -> None:
        """Find the place again, on top of everything in the window."""
        self._place()
        self.raise_()

    def say_again(self, other: Toast) -> None:
        """Let another toast, of the sizes in force, say what this one says."""
        other.say(self._text.text(), self._action.text(), self._on_action)

    def dismiss(self) -> None:
        """Take it away, unless the maker is at it."""
        if self.underMouse() or self._action.hasFocus():
            self._timer.start()
            return
        self._close()

    def _make_way(self) -> None:
        """Controls may have come below it: another page, what can be done with chosen rows."""
        if not self.underMouse():
            self._place()

    def _close(self) -> None:
        self._timer.stop()
        self._making_way.stop()
        self._on_action = None
        self.hide()

    def _act(self) -> None:
        act = self._on_action
        self._close()
        if act is not None:
            act()

    def _place(self) -> None:
        self.adjustSize()
        window = self._window
        size = self.sizeHint()
        width = min(size.width(), window.width() - 2 * theme().px(16))
        height = max(size.height(), theme().px(44))
        left = (window.width() - width) // 2
        place = QRect(left, window.height() - height - theme().px(20), width, height)
        self.setGeometry(self._uncovering(place))

    def _uncovering(self, place: QRect) -> QRect:
        """The lowest place above which covers no control. It stays near the bottom: where that is
        full of controls, it stands above the foot only.
        """
        taken = self._taken()
        free, above_foot = QRect(place), None
        while covered := [one for one in taken if one.intersects(free)]:
            free.moveBottom(min(one.top() for one in covered) - theme().px(6))
            above_foot = above_foot or QRect(free)
            if place.bottom() - free.bottom() > theme().px(_HIGHEST):
                is_near = place.bottom() - above_foot.bottom() <= theme().px(_HIGHEST)
                return above_foot if is_near else place
        return free

    def _taken(self) -> list[QRect]:
        """Where buttons and fields can be pressed now and where the foot of a drawer is, in the
        window. What lies below the scrim can't be pressed.
        """
        layers = [child for child in self._window.children() if isinstance(child, QWidget)]
        whole = self._window.rect()
        front = [one for one in layers if one.isVisible() and one.geometry() == whole]
        layer = front[-1] if front else self._window
        controls: list[QWidget] = [*layer.findChildren(QWidget, FOOT)]
        for kind in (QAbstractButton, QLineEdit, QComboBox):
            controls += layer.findChildren(kind)
        found = []
        for control in controls:
            if control.isVisible() and not self.isAncestorOf(control):
                seen = self._seen(control)
                if not seen.isEmpty():
                    found.append(seen)
        return found

    def _seen(self, control: QWidget) -> QRect:
        """What its parents leave of it, in the window; also below this toast."""
        seen = QRect(control.mapTo(self._window, QPoint(0, 0)), control.size())
        parent = control.parentWidget()
        while parent is not None and parent is not self._window:
            seen &= QRect(parent.mapTo(self._window, QPoint(0, 0)), parent.size())
            parent = parent.parentWidget()
        return seen

    def _fade_in(self) -> None:
        duration = theme().motion(tokens()["motion"]["toastInMs"])
        if not duration:
            return
        effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(effect)
        fade = QPropertyAnimation(effect, b"opacity", self)
        fade.setDuration(duration)
        fade.setStartValue(0.0)
        fade.setEndValue(1.0)
        fade.finished.connect(self._lift)
        fade.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)

    def _lift(self) -> None:
        """The one shadow of the design, once the toast has faded in (a widget has one effect)."""
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(16)
        shadow.setOffset(0, 2)
        shadow.setColor(QColor(0, 0, 0, 60))
        self.setGraphicsEffect(shadow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom centre while the window changes its size."""
        resized = watched is self._window and event.type() == QEvent.Type.Resize
        if resized and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Pause under the pointer."""
        if event.type() == QEvent.Type.Enter:
            self._timer.stop()
        elif event.type() == QEvent.Type.Leave and self.isVisible():
            self._timer.start()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dark pill."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("toast"))
        radius = theme().px(10)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)


class _ToastButton(Button):
    """The action of a toast, in the colour made for that ground."""

    def __init__(self) -> None:
        super().__init__("", kind="link")
        self.setFont(theme().font("button"))

    def _words_role(self) -> str:
        return "toastAction"

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press was meant for what stood here before: it takes nothing back."""
        event.accept()
