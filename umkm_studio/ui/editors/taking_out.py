"""Taking somebody out for good: it is asked first, done in the background, and cannot be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from umkm_studio import paths
from umkm_studio.models import backups
from umkm_studio.models.backups import Backup
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row, stack
from umkm_studio.ui.kit.fields import Check, Labelled, TextField
from umkm_studio.ui.kit.focus_ring import FocusRing
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme

translate = QCoreApplication.translate

_LISTED = 6  # days of copies


@dataclass(frozen=True, slots=True)
class Deed:
    """One way to take somebody out: what is said before, and what is done."""

    title: str
    explanation: str
    word: str  # to be typed
    verb: str
    busy: str  # why no button works while it is done
    done: str
    work: Callable[..., None]


class PrivacyPart(QWidget):
    """The part of somebody's drawer with what they may ask for; its buttons rest while they are
    taken out. `gone` afterwards.
    """

    gone = Signal()

    def __init__(self, studio: Studio, person_id: int, name: str) -> None:
        super().__init__()
        self._studio = studio
        self._person_id = person_id
        self._name = name
        self.buttons: tuple[Button, ...] = ()

    def _ask(self, deed: Deed) -> None:
        self.dialog = ForgetDialog(self.window(), self._studio, deed, self._name)
        self.dialog.wanted.connect(partial(self._start, deed))
        self.dialog.open()

    def _start(self, deed: Deed, renew_copies: bool) -> None:
        for button in self.buttons:
            button.disable(deed.busy)
        self._studio.forget_undo()
        one = partial(deed.work, person_id=self._person_id, now=self._studio.now())
        work = TakingOut(self._studio, lambda store, _: one(store), renew_copies=renew_copies)
        self._studio.jobs.run(work, partial(self._over, deed), self._failed)

    def _over(self, deed: Deed, _nothing: object) -> None:
        self._studio.forget_undo()
        self._studio.drafts.forget()
        self._studio.notices.toast(deed.done)
        self.gone.emit()

    def _failed(self, problem: BaseException) -> None:
        self._studio.forget_undo()
        for button in self.buttons:
            button.enable()
        self._studio.notices.explain(problem)


class ForgetDialog(QDialog):
    """Says what goes and what stays; the button works once the word was typed."""

    wanted = Signal(bool)  # whether older copies are to go too

    def __init__(self, parent: QWidget, studio: Studio, deed: Deed, name: str = "") -> None:
        super().__init__(parent)
        self._word = deed.word
        title = deed.title.format(name=name)
        self.setWindowTitle(title)
        self.copies = Check(self.tr("Ganti juga cadangan otomatis dengan yang baru"))
        self.copies.setChecked(True)
        self.word = TextField()
        self.cancel_button = Button(self.tr("Batal"))
        self.cancel_button.clicked.connect(self.reject)
        self.go_button = Button(deed.verb, kind="dangerFilled")
        self.go_button.clicked.connect(self._go)
        self.word.textChanged.connect(self._typed)
        outer = QVBoxLayout(self)
        pad = theme().px(20)
        outer.setContentsMargins(pad, pad, pad, pad)
        outer.setSpacing(theme().px(14))
        outer.addWidget(PlainLabel(title, style="figure", wrap=True))
        outer.addWidget(PlainLabel(deed.explanation, role="text2", wrap=True))
        held = copies_words(backups.listing(paths.backups_dir(studio.data_dir)))
        outer.addLayout(
            stack(self.copies, PlainLabel(held, style="table", role="text2", wrap=True), gap=4)
        )
        outer.addWidget(
            PlainLabel(
                self.tr("Cadangan dan berkas Excel yang pernah kamu simpan sendiri tidak ikut "
                        "berubah."),
                style="table",
                role="text2",
                wrap=True,
            )
        )  # fmt: skip
        outer.addWidget(Labelled(self.tr("Ketik {word}").format(word=deed.word), self.word))
        outer.addLayout(row(None, self.cancel_button, self.go_button))
        self.setMinimumWidth(theme().px(480))
        self.word.setFocus()
        self._typed("")
        FocusRing(self)

    def _typed(self, words: str) -> None:
        if words.strip().casefold() == self._word.casefold():
            self.go_button.enable()
        else:
            self.go_button.disable(self.tr("Ketik dulu {word}.").format(word=self._word))

    def _go(self) -> None:
        self.wanted.emit(self.copies.isChecked())
        self.accept()


def copies_words(copies: Sequence[Backup]) -> str:
    """Which safe copies still hold somebody who goes now."""
    if not copies:
        return translate("TakingOut", "Belum ada cadangan otomatis di laptop ini.")
    days = list(dict.fromkeys(wording.day_and_year(one.made_on) for one in copies))
    listed = ", ".join(days[:_LISTED])
    if len(days) > _LISTED:
        words = translate("TakingOut", "{days}, dan {count} hari lain")
        listed = words.format(days=listed, count=wording.number(len(days) - _LISTED))
    words = translate("TakingOut", "Ada {count} cadangan yang masih memuatnya: {days}.")
    return words.format(count=wording.number(len(copies)), days=listed)


class TakingOut:
    """The job that takes people out, and with `renew_copies` makes a new copy of what is left."""

    def __init__(
        self, studio: Studio, work: Callable[[Store, Progress], None], *, renew_copies: bool
    ) -> None:
        self._work = work
        self._folder = paths.backups_dir(studio.data_dir) if renew_copies else None
        self._now = studio.now()

    def __call__(self, store: Store, progress: Progress) -> None:
        self._work(store, progress)
        if self._folder is not None:
            backups.renew(store, self._folder, self._now)
