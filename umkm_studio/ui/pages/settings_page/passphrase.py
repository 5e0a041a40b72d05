"""The passphrase for copies that leave the laptop: set once, asked twice, tried at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from umkm_studio import paths
from umkm_studio.models import shop as shops
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import Labelled
from umkm_studio.ui.kit.focus_ring import FocusRing
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.passphrase import PassphraseField, ShowTyped
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.settings_page.parts_of_copies import LiveSetting, arrange, remember

translate = QCoreApplication.translate


class PassphraseSetting(LiveSetting):
    """Whether copies that leave the laptop are locked."""

    def __init__(self, studio: Studio) -> None:
        self.set_button = Button(icon="lock", small=True)
        self.drop_button = Button(translate("Passphrase", "Lepas"), small=True)
        title = translate("Passphrase", "Kata sandi cadangan")
        super().__init__(title, self.drop_button, self.set_button)
        self._studio = studio
        self._folder = paths.backups_dir(studio.data_dir)
        self.dialog: PassphraseDialog | None = None
        self.set_button.clicked.connect(self._ask)
        self.drop_button.clicked.connect(self._ask_to_drop)

    def refresh(self) -> None:
        """Say how it stands."""
        from umkm_studio.models.backups import upkeep

        is_locked = upkeep.load(self._folder).lock is not None
        self.drop_button.setVisible(is_locked)
        self.set_button.setText(self.tr("Ganti…") if is_locked else self.tr("Pasang…"))
        self.set_button.updateGeometry()
        if is_locked:
            self.say(self.tr("Cadangan yang keluar dari laptop ini dikunci"))
        elif shops.load(self._studio.store).copies_locked:
            words = self.tr("Dulu dipakai, tetapi di laptop ini belum dipasang lagi")
            self.say(words, role="warningText")
        else:
            self.say(self.tr("Belum ada. Siapa pun yang memegang flashdisk bisa membacanya"))

    def _ask(self) -> None:
        self.dialog = PassphraseDialog(self.window())
        self.dialog.wanted.connect(self._lock)
        self.dialog.open()

    def _lock(self, passphrase: str) -> None:
        self.set_button.disable(self.tr("Kata sandi sedang dipasang dan dicoba."))
        work = partial(_lock, folder=self._folder, passphrase=passphrase, now=self._studio.now())
        self._studio.jobs.run(work, done=self._locked, failed=self._failed)

    def _locked(self, _nothing: object) -> None:
        self.set_button.enable()
        words = self.tr("Kata sandi dipasang dan sudah dicoba: kuncinya bisa dibuka.")
        self._studio.notices.toast(words)
        self._studio.copies_changed()

    def _failed(self, problem: BaseException) -> None:
        self.set_button.enable()
        self._studio.notices.explain(problem)
        self._studio.copies_changed()

    def _ask_to_drop(self) -> None:
        words = self.tr(
            "Cadangan baru tidak dikunci lagi. Cadangan yang sudah terkunci tetap hanya bisa "
            "dibuka dengan kata sandinya, jadi jangan dibuang dulu catatannya."
        )
        self._studio.notices.confirm(
            self.tr("Lepas kata sandi cadangan?"), words, self.tr("Lepas"), self._drop
        )

    def _drop(self) -> None:
        if arrange(self._studio, lock=None, brought=""):
            remember(self._studio, copies_locked=False)


class PassphraseDialog(QDialog):
    """Asks for a new passphrase, twice, and says plainly what a forgotten one means."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("Kata sandi cadangan")
        self.setWindowTitle(title)
        self.first, self.again = PassphraseField(), PassphraseField()
        self._first = Labelled(self.tr("Kata sandi"), self.first, help=_advice())
        self._again = Labelled(self.tr("Sekali lagi"), self.again)
        self.shown = ShowTyped(self.first, self.again)
        self.cancel_button = Button(self.tr("Batal"))
        self.cancel_button.clicked.connect(self.reject)
        self.go_button = Button(self.tr("Pasang"), kind="primary")
        self.go_button.clicked.connect(self._go)
        self._build(title)
        self.first.setFocus()
        FocusRing(self)

    def _build(self, title: str) -> None:
        what = self.tr(
            "Cadangan yang keluar dari laptop ini, ke flashdisk atau ke tempat kedua, dikunci "
            "dengan kata sandi ini. Cadangan di laptop ini sendiri tidak dikunci, dan yang lama di "
            "tempat kedua diganti satu yang terkunci."
        )
        warning = self.tr(
            "Kata sandi ini tidak disimpan di mana pun dan tidak bisa dipulihkan. Kalau lupa, "
            "cadangan yang terkunci tidak bisa dibuka siapa pun. Tulis di kertas, simpan di "
            "tempat aman."
        )
        outer = QVBoxLayout(self)
        pad = theme().px(20)
        outer.setContentsMargins(pad, pad, pad, pad)
        outer.setSpacing(theme().px(14))
        outer.addWidget(PlainLabel(title, style="figure", wrap=True))
        outer.addWidget(PlainLabel(what, role="text2", wrap=True))
        outer.addWidget(Note("warning", warning, icon="alert-triangle"))
        outer.addWidget(self._first)
        outer.addWidget(self._again)
        outer.addWidget(self.shown)
        outer.addLayout(row(None, self.cancel_button, self.go_button))
        self.setMinimumWidth(theme().px(500))

    def _go(self) -> None:
        from umkm_studio.models.backups.sealed import SHORTEST

        first = self.first.text()
        self._first.show_problem("")
        self._again.show_problem("")
        if len(first) < SHORTEST:
            words = self.tr("Terlalu pendek. Pakai paling sedikit {letters} huruf.")
            self._first.show_problem(words.format(letters=wording.number(SHORTEST)))
            self.first.setFocus()
        elif first != self.again.text():
            self._again.show_problem(self.tr("Tidak sama dengan yang pertama. Ketik sekali lagi."))
            self.again.setFocus()
        else:
            self.wanted.emit(first)
            self.accept()


class UnlockDialog(QDialog):
    """Asks for the passphrase of one copy."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget, file: str, problem: str = "") -> None:
        super().__init__(parent)
        title = self.tr("Buka cadangan terkunci")
        self.setWindowTitle(title)
        self.words = PassphraseField()
        self.shown = ShowTyped(self.words)
        self.labelled = Labelled(self.tr("Kata sandi"), self.words)
        self.labelled.show_problem(problem)
        self.cancel_button = Button(self.tr("Batal"))
        self.cancel_button.clicked.connect(self.reject)
        self.go_button = Button(self.tr("Buka"), kind="primary")
        self.go_button.clicked.connect(self._go)
        self.words.returnPressed.connect(self._go)
        sentence = self.tr("{file} dikunci dengan kata sandi waktu cadangannya dibuat.")
        outer = QVBoxLayout(self)
        pad = theme().px(20)
        outer.setContentsMargins(pad, pad, pad, pad)
        outer.setSpacing(theme().px(14))
        outer.addWidget(PlainLabel(title, style="figure", wrap=True))
        outer.addWidget(PlainLabel(sentence.format(file=file), role="text2", wrap=True))
        outer.addWidget(self.labelled)
        outer.addWidget(self.shown)
        outer.addLayout(row(None, self.cancel_button, self.go_button))
        self.setMinimumWidth(theme().px(460))
        self.words.setFocus()
        FocusRing(self)

    def _go(self) -> None:
        if self.words.text():
            self.wanted.emit(self.words.text())
            self.accept()


def _advice() -> str:
    return translate(
        "Passphrase",
        "Paling aman beberapa kata yang hanya kamu tahu. Jangan pakai kata sandi bank atau surel.",
    )


def _lock(
    store: Store, _progress: Progress, *, folder: Path, passphrase: str, now: datetime
) -> None:
    from umkm_studio.models import backups
    from umkm_studio.models.backups import sealed, second_place, upkeep

    lock = sealed.new_lock(passphrase)
    arranged = upkeep.change(folder, lock=lock)
    shops.save(store, replace(shops.load(store), copies_locked=True))
    if arranged.second_place is not None:
        backups.make_automatic(store, folder, now)  # it says that it is to be locked
        second_place.renew(folder, now)
