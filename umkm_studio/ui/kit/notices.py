"""Telling the maker something: toasts, the error box, and the question before what can't be undone.

    notices.toast(self.tr("Tersalin. Tinggal tempel di WhatsApp."))
    notices.toast(text, action=self.tr("Batalkan"), on_action=self._undo)
    notices.explain(error)                      # a UserError in words; of anything else a report
    notices.confirm(self.tr("Pulihkan cadangan?"), sentence, self.tr("Pulihkan"), self._restore)

How a toast stands and goes is told in toasts.py; it is never used for errors.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from umkm_studio import logbook
from umkm_studio.models.errors import Cancelled, UserError
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.announcing import announce
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.kit.toasts import Toast


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
            look = Button(self.tr("Lihat laporan"), icon="eye")
            look.clicked.connect(self._show_report)
            self.buttons.insertWidget(0, look)
        announce(self, f"{title}. {text}")

    def say(self, text: str, *, details: str) -> None:
        """Say something else, with another report, in the open box."""
        self.text = text
        self._details = details
        self._sentence.setText(text)

    def _show_report(self) -> None:
        from umkm_studio.ui.kit.problem_report import ProblemReport  # of no use on a good day

        ProblemReport(self, self._details).open()

    def add_button(self, button: Button, *, default: bool = False) -> Button:
        """Put a button at the end; the default one has the focus and takes Enter."""
        self.buttons.addWidget(button)
        if default:
            button.setDefault(True)
            button.setFocus()
        return button


class _Bugs:
    """The unexpected problems that one open box tells of; the same report is kept once."""

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
        self._veil: Callable[[str], str] = str

    def veil(self, veil: Callable[[str], str] | None) -> None:
        """Let everything that is said pass this first; what stands on the screen goes."""
        self._veil = veil or str
        if self._toast is not None:
            self._toast.hide()

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
        self._toast.say(self._veil(text), action, on_action)

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
        self._tell_of_bug(logbook.unexpected(error))

    def _tell_of_bug(self, details: str) -> None:
        """One box however many come: what goes wrong while painting does so again and again."""
        bugs = self._bugs
        if bugs.box is None:
            text = self.tr(
                "Coba lagi. Kalau berulang, lihat laporannya dan tunjukkan kepada yang membantumu."
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
            "Sudah terjadi %n kali. Tutup, lalu coba lagi. Kalau berulang, lihat laporannya dan "
            "tunjukkan kepada yang membantumu.",
            "",
            bugs.count,
        )
        bugs.box.say(words, details="\n".join(bugs.details))

    def warn(self, title: str, text: str, *, details: str = "") -> MessageBox:
        """Open a box with one button; the caller goes on at once."""
        box = MessageBox(self._window, self._veil(title), self._veil(text), details=details)
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
        said = (self._veil(title), self._veil(text))
        box = MessageBox(self._window, *said, role="danger" if danger else "info")
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
