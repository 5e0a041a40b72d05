"""The question before everything is deleted: a copy is offered first, the shop's name is typed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from umkm_studio import paths
from umkm_studio.models import shop as shops
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import files
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import Labelled, TextField
from umkm_studio.ui.kit.focus_ring import FocusRing
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme


class WipeDialog(QDialog):
    """The button works once the name was typed; what comes then is the window's."""

    def __init__(self, parent: QWidget, studio: Studio) -> None:
        super().__init__(parent)
        self._studio = studio
        self._word = shops.load(studio.store).name or self.tr("HAPUS SEMUA")
        title = self.tr("Hapus semua data?")
        self.setWindowTitle(title)
        self.copy_button = Button(self.tr("Cadangkan dulu…"), icon="database-export")
        self.copied = Note("success", "")
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
        outer.addLayout(row(self.copy_button, None))
        outer.addWidget(self.copied)
        outer.addWidget(Labelled(self.tr("Ketik {word}").format(word=self._word), self.word))
        outer.addLayout(row(None, self.cancel_button, self.go_button))
        self.copied.hide()
        self.setMinimumWidth(theme().px(500))
        self.cancel_button.setFocus()
        self._typed("")
        FocusRing(self)

    def _sentences(self) -> list[str]:
        store = self._studio.store
        said = [
            self.tr(
                "Dihapus dari laptop ini: {orders} pesanan, {posts} konten, semua pembeli, "
                "testimoni, pesan, dan pengaturan; juga cadangan otomatis, ketikan yang belum "
                "disimpan, catatan masalah, dan toko latihan. Ini tidak bisa dibatalkan."
            ).format(orders=store.count("orders"), posts=store.count("posts")),
            self.tr("Berkas Excel, PDF, dan cadangan yang kamu simpan sendiri tidak ikut dihapus."),
        ]
        second = _second_place(self._studio)
        if second is not None:
            words = self.tr("Cadangan di {place} juga tidak ikut dihapus.")
            said.append(words.format(place=second))
        return said

    def _typed(self, words: str) -> None:
        if words.strip().casefold() == self._word.casefold():
            self.go_button.enable()
        else:
            self.go_button.disable(self.tr("Ketik dulu {word}.").format(word=self._word))

    def _go(self) -> None:
        self.accept()
        self._studio.wipe()

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
        self._studio.jobs.run(_Copying(path), self._done, self._failed)

    def _done(self, _nothing: object) -> None:
        self.copy_button.enable()
        words = self.tr("Cadangan tersimpan di {folder}.").format(folder=self._path.parent)
        self.copied.show_note("success", words)
        self.copied.show()

    def _failed(self, problem: BaseException) -> None:
        self.copy_button.enable()
        self._studio.notices.explain(problem)


class _Copying:
    """The job that writes a copy."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, store: Store, _progress: Progress) -> None:
        from umkm_studio.models import backups

        backups.write(store, self._path)


def _second_place(studio: Studio) -> Path | None:
    from umkm_studio.models.backups import second_place

    found = second_place.of(paths.backups_dir(studio.data_dir))
    return None if found is None else found.path
