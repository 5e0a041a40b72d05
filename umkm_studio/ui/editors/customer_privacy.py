"""The tab "Data pribadi": a copy for the customer, and taking them out for good."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from umkm_studio import paths
from umkm_studio.models import backups, privacy
from umkm_studio.models import shop as shops
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import person
from umkm_studio.models.sales.person import Person
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.customer_request import CustomerRequest
from umkm_studio.ui.editors.customer_words import name_of
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row, stack
from umkm_studio.ui.kit.fields import Check, Labelled, TextField
from umkm_studio.ui.kit.files import ask_where_to_save
from umkm_studio.ui.kit.focus_ring import FocusRing
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.labels import Line, PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme


@dataclass(frozen=True, slots=True)
class Deed:
    """One way to take somebody out: what is said before, and what is done."""

    title: str
    explanation: str
    word: str  # to be typed
    verb: str
    done: str
    work: Callable[..., None]


class CustomerPrivacy(QWidget):
    """`gone` once the person was taken out."""

    gone = Signal()

    def __init__(self, studio: Studio, somebody: Person) -> None:
        super().__init__()
        self._studio = studio
        self._person = somebody
        self.export_button = Button(self.tr("Simpan salinan…"), icon="download", small=True)
        self.anonymise_button = Button(self.tr("Samarkan…"), icon="shield-lock", small=True)
        self.delete_button = Button(self.tr("Hapus…"), kind="danger", icon="trash", small=True)
        self.export_button.clicked.connect(self._ask_where_to_save)
        self.anonymise_button.clicked.connect(self._ask_to_anonymise)
        self.delete_button.clicked.connect(self._ask_to_delete)
        self.anonymise_button.setVisible(not somebody.is_anonymous)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(12))
        layout.addWidget(
            self._line(
                self.tr("Beri salinan datanya"),
                self.tr("Satu halaman yang bisa dibuka di HP mana pun, berisi semua yang kamu "
                        "simpan tentang pelanggan ini."),
                self.export_button,
            )
        )  # fmt: skip
        if not somebody.is_anonymous:
            self.request = CustomerRequest(studio, somebody)
            layout.insertWidget(0, self.request)
            layout.insertWidget(1, Line())
            layout.addWidget(Line())
            layout.addWidget(
                self._line(
                    self.tr("Samarkan"),
                    self.tr("Nama, nomor, alamat, kota, dan catatan dihapus. Pesanan tetap "
                            "dihitung sebagai satu orang tanpa nama."),
                    self.anonymise_button,
                )
            )  # fmt: skip
        layout.addWidget(Line())
        layout.addWidget(
            self._line(
                self.tr("Hapus"),
                self.tr("Orangnya ikut hilang dari daftar. Pesanannya tetap ada tanpa pembeli, "
                        "jadi omzet dan laba tidak berubah."),
                self.delete_button,
            )
        )  # fmt: skip
        mentioned = len(person.mentions(studio.store, somebody))
        if mentioned:
            words = self.tr(
                "Nama ini juga tertulis di %n catatanmu sendiri (refleksi, konten, atau pesanan "
                "lain). Yang itu tidak ikut dihapus, periksa sendiri ya.",
                "",
                mentioned,
            )
            layout.addWidget(Note("warning", words))

    def _line(self, title: str, sentence: str, button: Button) -> QWidget:
        words = stack(
            PlainLabel(title, style="label"),
            PlainLabel(sentence, style="table", role="text2", wrap=True),
            gap=2,
        )
        line = QWidget()
        layout = row(words, button, gap=16)
        layout.setStretch(0, 1)
        line.setLayout(layout)
        return line

    # a copy

    def _ask_where_to_save(self) -> None:
        ask_where_to_save(
            self,
            self.tr("Simpan salinan data"),
            self.tr("Halaman (*.html)"),
            self.tr("data-pelanggan-{number}.html").format(number=self._person.id),
            self.export,
        )

    def export(self, path: Path) -> None:
        """Write the copy there, and keep that it was done."""
        from umkm_studio.ui.editors import customer_file  # html is of no use to most visits

        studio = self._studio
        try:
            customer_file.write(
                studio.store,
                self._person,
                path,
                shop=shops.load(studio.store).name,
                now=studio.now(),
            )
            privacy.note_export(studio.store, self._person.id, now=studio.now())
        except UserError as problem:
            studio.notices.explain(problem)
            return
        text = self.tr("{file} tersimpan di {folder}. Buka dulu sebelum kamu kirim.")
        studio.notices.toast(text.format(file=path.name, folder=path.parent))

    # out for good

    def _ask_to_anonymise(self) -> None:
        self._ask(
            Deed(
                title=self.tr("Samarkan {name}?"),
                explanation=self.tr(
                    "Nama, nomor HP, alamat, kota, dan catatan dihapus dari semua pesanannya, dari "
                    "tempat sampah, dan dari riwayat impor. Angka penjualan tidak berubah. Lembar "
                    "lama yang diimpor lagi tidak membawanya kembali. Ini tidak bisa dibatalkan."
                ),
                word=self.tr("SAMARKAN"),
                verb=self.tr("Samarkan"),
                done=self.tr("Pelanggan sudah disamarkan."),
                work=privacy.anonymise,
            )
        )

    def _ask_to_delete(self) -> None:
        self._ask(
            Deed(
                title=self.tr("Hapus {name}?"),
                explanation=self.tr(
                    "Semua tentang pelanggan ini dihapus, juga dari tempat sampah dan riwayat "
                    "impor. Pesanannya tetap dihitung, tanpa pembeli. Pesanan lain di lembar lama "
                    "bisa membawanya kembali; kalau itu tidak boleh, pilih samarkan. Ini tidak "
                    "bisa dibatalkan."
                ),
                word=self.tr("HAPUS"),
                verb=self.tr("Hapus"),
                done=self.tr("Pelanggan sudah dihapus."),
                work=privacy.delete,
            )
        )

    def _ask(self, deed: Deed) -> None:
        self.dialog = ForgetDialog(self.window(), deed, name_of(self._person))
        self.dialog.wanted.connect(partial(self._start, deed))
        self.dialog.open()

    def _start(self, deed: Deed, renew_copies: bool) -> None:
        for button in (self.export_button, self.anonymise_button, self.delete_button):
            button.disable(self.tr("Sedang dihapus."))
        studio = self._studio
        self._studio.forget_undo()
        work = TakingOut(studio, deed, self._person.id, renew_copies=renew_copies)
        studio.jobs.run(work, partial(self._over, deed), self._failed)

    def _over(self, deed: Deed, _nothing: object) -> None:
        self._studio.forget_undo()
        self._studio.notices.toast(deed.done)
        self.gone.emit()

    def _failed(self, problem: BaseException) -> None:
        self._studio.forget_undo()
        for button in (self.export_button, self.anonymise_button, self.delete_button):
            button.enable()
        self._studio.notices.explain(problem)


class ForgetDialog(QDialog):
    """Says what goes and what stays; the button works once the word was typed."""

    wanted = Signal(bool)  # whether older copies are to go too

    def __init__(self, parent: QWidget, deed: Deed, name: str) -> None:
        super().__init__(parent)
        self._word = deed.word
        title = deed.title.format(name=name)
        self.setWindowTitle(title)
        self.copies = Check(self.tr("Ganti juga cadangan otomatis di laptop ini dengan yang baru"))
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
        outer.addWidget(self.copies)
        outer.addWidget(
            PlainLabel(
                self.tr("Cadangan di flashdisk dan berkas Excel yang pernah kamu simpan tidak ikut "
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


class TakingOut:
    """The job that takes somebody out, and with `renew_copies` makes a new copy of what is left."""

    def __init__(self, studio: Studio, deed: Deed, person_id: int, *, renew_copies: bool) -> None:
        self._work = partial(deed.work, person_id=person_id, now=studio.now())
        self._folder = paths.backups_dir(studio.data_dir) if renew_copies else None
        self._today = studio.today()

    def __call__(self, store: Store, _progress: Progress) -> None:
        self._work(store)
        if self._folder is not None:
            backups.renew(store, self._folder, self._today)
