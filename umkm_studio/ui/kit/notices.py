"""Telling the maker something: toasts, the error box, and the question before what can't be undone.

    notices.toast(self.tr("Tersalin. Tinggal tempel di WhatsApp."))
    notices.toast(text, action=self.tr("Batalkan"), on_action=self._undo)
    notices.explain(error)                      # a UserError in words; anything else is logged
    notices.confirm(self.tr("Pulihkan cadangan?"), sentence, self.tr("Pulihkan"), self._restore)

Toasts stand at the bottom centre, above what can be pressed there, one at a time, for 8 seconds,
longer under the pointer or with the focus; they are never used for errors. All of them are
announced to screen readers.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPropertyAnimation, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QGuiApplication,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QGraphicsDropShadowEffect,
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from umkm_studio.models.errors import Cancelled, UserError
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel
from umkm_studio.ui.kit.theme import theme, tokens

FOOT = "foot"
"""The name of what a toast does not cover at the bottom of a drawer: its deeds, and when it was
kept.
"""
_HIGHEST = 110  # how far up a toast goes from the bottom

_log = logging.getLogger(__name__)


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say a sentence without moving the focus."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Toast(QWidget):
    """The short confirmation at the bottom of the window; use it through Notices."""

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

    def _close(self) -> None:
        self._timer.stop()
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
            seen = control.visibleRegion().boundingRect() if control.isVisible() else QRect()
            if not seen.isEmpty() and not self.isAncestorOf(control):
                seen.moveTopLeft(control.mapTo(self._window, seen.topLeft()))
                found.append(seen)
        return found

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


class MessageBox(QDialog):
    """One calm box: icon, title, what happened and what to do, and the buttons."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str,
        *,
        icon: str = "alert-triangle",
        role: str = "warning",
        details: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._details = details
        self.text = text
        self.buttons = row(None, gap=8)
        words = QVBoxLayout()
        words.setSpacing(theme().px(6))
        words.addWidget(PlainLabel(title, style="cardTitle", wrap=True))
        self._sentence = PlainLabel(text, role="text2", wrap=True)
        self._sentence.setMinimumWidth(theme().px(340))
        words.addWidget(self._sentence)
        top = QHBoxLayout()
        top.setSpacing(theme().px(14))
        top.addWidget(IconLabel(icon, role=role, size=28), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        outer = QVBoxLayout(self)
        pad = theme().px(20)
        outer.setContentsMargins(pad, pad, pad, pad)
        outer.setSpacing(theme().px(20))
        outer.addLayout(top)
        outer.addLayout(self.buttons)
        if details:
            copy = Button(self.tr("Salin rincian"), icon="copy")
            copy.clicked.connect(self._copy_details)
            self.buttons.insertWidget(0, copy)
        announce(self, f"{title}. {text}")

    def say(self, text: str, *, details: str) -> None:
        """Say something else, with what can be copied, in the open box."""
        self.text = text
        self._details = details
        self._sentence.setText(text)

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details)

    def add_button(self, button: Button, *, default: bool = False) -> Button:
        """Put a button at the end; the default one has the focus and takes Enter."""
        self.buttons.addWidget(button)
        if default:
            button.setDefault(True)
            button.setFocus()
        return button


class _Bugs:
    """The unexpected problems that one open box tells of; the same details are kept once."""

    def __init__(self) -> None:
        self.box: MessageBox | None = None
        self.count = 0
        self.details: list[str] = []

    def forget_box(self, _result: int) -> None:
        """The maker closed it: the next problem opens another."""
        self.box = None


class Notices(QObject):
    """Everything the window says by itself. Belongs to one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._toast: Toast | None = None
        self.box: MessageBox | None = None
        self._bugs = _Bugs()

    @property
    def current_toast(self) -> Toast | None:
        """The toast on the screen, if there is one (F6 leads to its action)."""
        return self._toast if self._toast is not None and self._toast.isVisible() else None

    def toast(
        self, text: str, *, action: str = "", on_action: Callable[[], None] | None = None
    ) -> None:
        """Confirm shortly, perhaps with one action."""
        if self._toast is None:
            self._toast = Toast(self._window)
        self._toast.say(text, action, on_action)

    def keep_above(self) -> None:
        """Let the toast stand above a drawer that opens, beside what can be pressed there."""
        if self.current_toast is not None:
            self.current_toast.stand_above()

    def rebuild(self) -> None:
        """Make the toast anew in the sizes in force; what it says stays on the screen."""
        old, self._toast = self._toast, None
        if old is None:
            return
        if old.isVisible():
            self._toast = Toast(self._window)
            old.say_again(self._toast)
        old.hide()
        old.deleteLater()

    def explain(self, error: BaseException) -> None:
        """Show an expected problem as a sentence; log anything else and say it calmly."""
        if isinstance(error, Cancelled):
            return
        if isinstance(error, UserError):
            self.warn(self.tr("Belum bisa dilanjutkan"), wording.explain(error))
            return
        _log.error("unexpected problem", exc_info=error)
        self._tell_of_bug("".join(traceback.format_exception(error)))

    def _tell_of_bug(self, details: str) -> None:
        """One box however many come: what goes wrong while painting does so again and again."""
        bugs = self._bugs
        if bugs.box is None:
            text = self.tr(
                "Coba lagi. Kalau berulang, salin rinciannya dan simpan sebagai catatan."
            )
            title = self.tr("Ada yang tidak beres, datamu aman")
            bugs.count, bugs.details = 1, [details]
            bugs.box = self.warn(title, text, details=details)
            bugs.box.finished.connect(bugs.forget_box)
            return
        bugs.count += 1
        if details not in bugs.details:
            bugs.details.append(details)
        words = self.tr(
            "Sudah terjadi %n kali. Tutup, lalu coba lagi. Kalau berulang, salin rinciannya dan "
            "simpan sebagai catatan.",
            "",
            bugs.count,
        )
        bugs.box.say(words, details="\n".join(bugs.details))

    def warn(self, title: str, text: str, *, details: str = "") -> MessageBox:
        """Open a box with one button; the caller goes on at once."""
        box = MessageBox(self._window, title, text, details=details)
        close = box.add_button(Button(self.tr("Tutup"), kind="primary"), default=True)
        close.clicked.connect(box.accept)
        self._open(box)
        return box

    def confirm(
        self,
        title: str,
        text: str,
        verb: str,
        then: Callable[[], None],
        *,
        danger: bool = True,
    ) -> None:
        """Ask before what can't be undone; `then` runs when the maker presses the verb.

        The safe button has the focus. What can be undone is never asked: use Studio.undoable.
        """
        box = MessageBox(self._window, title, text, role="danger" if danger else "info")
        cancel = box.add_button(Button(self.tr("Batal")), default=True)
        cancel.clicked.connect(box.reject)
        go = box.add_button(Button(verb, kind="dangerFilled" if danger else "primary"))
        go.clicked.connect(box.accept)
        box.accepted.connect(then)
        self._open(box)

    def _open(self, box: MessageBox) -> None:
        self.box = box
        box.destroyed.connect(self._box_gone)
        box.open()

    def _box_gone(self) -> None:
        self.box = None
