"""The question before everything is deleted: a copy is offered first, the shop's name is typed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from umkm_studio import paths
from umkm_studio.models import shop as shops
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import files
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.choices import Check
from umkm_studio.ui.kit.fields import Labelled, TextField
from umkm_studio.ui.kit.focus_ring import FocusRing
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.settings_page.parts_of_copies import Copying, file_size

if TYPE_CHECKING:
    from umkm_studio.models.backups.second_place import SecondPlace


class WipeDialog(QDialog):
    """The button works once the name was typed; what comes then is the window's."""

    def __init__(self, parent: QWidget, studio: Studio) -> None:
        super().__init__(parent)
        self._studio = studio
        self._folder = paths.backups_dir(studio.data_dir)
        self._word = shops.load(studio.store).name or self.tr("HAPUS SEMUA")
        title = self.tr("Hapus semua data?")
        self.setWindowTitle(title)
        self.copy_button = Button(self.tr("Cadangkan dulu…"), icon="database-export")
        self.copied = Note("success", "")
        self._there = PlainLabel("", role="text2", wrap=True)
        self.there_too = Check("")
        self.word = TextField()
        self.cancel_button = Button(self.tr("Batal"))
        self.go_button = Button(self.tr("Hapus semua"), kind="dangerFilled")
        self.copy_button.clicked.connect(self._ask_where_to_copy)
        self.cancel_button.clicked.connect(self.reject)
        self.go_button.clicked.connect(self._go)
        self.word.textChanged.connect(self._typed)
        outer = QVBoxLayout(self)
        pad = theme().px(20)
        outer.setContentsMargins(pad, pad, pad, pad)
        outer.setSpacing(theme().px(14))
        outer.addWidget(PlainLabel(title, style="figure", wrap=True))
        for sentence in self._sentences():
            outer.addWidget(PlainLabel(sentence, role="text2", wrap=True))
        outer.addWidget(self._there)
        outer.addWidget(self.there_too)
        outer.addLayout(row(self.copy_button, None))
        outer.addWidget(self.copied)
        outer.addWidget(Labelled(self.tr("Ketik {word}").format(word=self._word), self.word))
        outer.addLayout(row(None, self.cancel_button, self.go_button))
        for part in (self.copied, self._there, self.there_too):
            part.hide()
        self.setMinimumWidth(theme().px(500))
        self.cancel_button.setFocus()
        self._typed("")
        FocusRing(self)
        look = partial(_look_there, folder=self._folder)  # a drive may take its time to answer
        studio.reads.run(look, self._show_there, studio.notices.explain)

    def _sentences(self) -> list[str]:
        store = self._studio.store
        return [
            self.tr(
                "Dihapus dari laptop ini: {orders} pesanan, {posts} konten, semua pembeli, "
                "testimoni, pesan, dan pengaturan; juga cadangan otomatis, ketikan yang belum "
                "disimpan, catatan masalah, dan toko latihan. Ini tidak bisa dibatalkan."
            ).format(orders=store.count("orders"), posts=store.count("posts")),
            self.tr("Berkas Excel, PDF, dan cadangan yang kamu simpan sendiri tidak ikut dihapus."),
        ]

    # the second place

    def _show_there(self, found: There) -> None:
        """Say what lies there and stays; it goes only where the maker ticks that."""
        if found.place is None:
            return
        words = self.tr(
            "Cadangan di {place} juga tidak ikut dihapus; tempat itu sedang tidak terpasang."
        )
        if found.place.is_there:
            words = self.tr(
                "Di {place} ada %n cadangan, {size}. Semuanya tetap di sana.", "", found.copies
            )
        size = file_size(found.size)
        self._there.setText(words.format(place=found.place.path, size=size))
        self._there.show()
        self.there_too.setText(self.tr("Hapus juga %n cadangan di sana", "", found.copies))
        self.there_too.setVisible(found.copies > 0)
        self.there_too.updateGeometry()

    def _typed(self, words: str) -> None:
        if words.strip().casefold() == self._word.casefold():
            self.go_button.enable()
        else:
            self.go_button.disable(self.tr("Ketik dulu {word}.").format(word=self._word))

    def _go(self) -> None:
        if not self.there_too.value():
            self._wipe()
            return
        self.go_button.disable(self.tr("Sedang menghapus cadangan di tempat kedua."))
        work = partial(_clear_there, folder=self._folder)
        self._studio.jobs.run(work, self._wipe, self._not_cleared)

    def _wipe(self, _nothing: object = None) -> None:
        self.accept()
        self._studio.wipe()

    def _not_cleared(self, problem: BaseException) -> None:
        self._typed(self.word.text())
        self._studio.notices.explain(problem)

    # a copy first

    def _ask_where_to_copy(self) -> None:
        name = f"umkm-studio-{self._studio.today().isoformat()}.umkm"
        files.ask_where_to_save(
            self, self.tr("Simpan cadangan"), self.tr("Cadangan (*.umkm)"), name, self.copy_to
        )

    def copy_to(self, path: Path) -> None:
        """Write a verified copy there, beside the window."""
        self.copy_button.disable(self.tr("Sedang menulis berkas."))
        self._path = path
        self._studio.jobs.run(Copying(path, self._folder), self._done, self._failed)

    def _done(self, is_locked: bool) -> None:
        self.copy_button.enable()
        words = self.tr("Cadangan tersimpan di {folder}.")
        if is_locked:
            words = self.tr(
                "Cadangan tersimpan di {folder}, terkunci dengan kata sandimu. Simpan kata "
                "sandinya: tanpa itu isinya tidak bisa dibuka siapa pun."
            )
        self.copied.show_note("success", words.format(folder=self._path.parent))
        self.copied.show()

    def _failed(self, problem: BaseException) -> None:
        self.copy_button.enable()
        self._studio.notices.explain(problem)


@dataclass(frozen=True, slots=True)
class There:
    """What lies in the second place, if there is one; `size` in bytes."""

    place: SecondPlace | None
    copies: int
    size: int


def _look_there(_store: Store, _progress: Progress, *, folder: Path) -> There:
    from umkm_studio.models.backups import second_place

    copies = second_place.copies_there(folder)
    return There(second_place.of(folder), len(copies), sum(copy.size for copy in copies))


def _clear_there(_store: Store, _progress: Progress, *, folder: Path) -> None:
    from umkm_studio.models.backups import second_place

    second_place.clear(folder)
