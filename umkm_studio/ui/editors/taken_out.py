"""What is left to be known once somebody was taken out: files that stay, work that goes on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from umkm_studio.models.buyer_photos import Photo
from umkm_studio.ui.editors.photo_files import PhotoFiles
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.focus_ring import FocusRing
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Of taking somebody out, which is done. `photos` are still there; `copies_stay`: older copies
    could not be replaced; `has_traces`: free pages of the file are wiped later.
    """

    photos: Sequence[Photo] = ()
    copies_stay: bool = False
    has_traces: bool = False

    @property
    def is_all(self) -> bool:
        """Whether nothing is left to be told."""
        return not (self.photos or self.copies_stay or self.has_traces)


class TakenOutDialog(QDialog):
    """Nothing of it can be lost by closing it: it is said so that the maker can act."""

    def __init__(self, parent: QWidget, studio: Studio, done: str, outcome: Outcome) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(done)
        self.close_button = Button(self.tr("Tutup"), kind="primary")
        self.close_button.clicked.connect(self.accept)
        outer = QVBoxLayout(self)
        pad = theme().px(20)
        outer.setContentsMargins(pad, pad, pad, pad)
        outer.setSpacing(theme().px(14))
        outer.addWidget(PlainLabel(done, style="figure", wrap=True))
        for sentence in self._sentences(outcome):
            outer.addWidget(PlainLabel(sentence, role="text2", wrap=True))
        if outcome.photos:
            outer.addWidget(PhotoFiles(studio, outcome.photos))
        outer.addLayout(row(None, self.close_button))
        self.setMinimumWidth(theme().px(480))
        self.close_button.setDefault(True)
        self.close_button.setFocus()
        FocusRing(self)

    def _sentences(self, outcome: Outcome) -> list[str]:
        said = []
        if outcome.has_traces:
            said.append(
                self.tr(
                    "Sisa tulisan lamanya di berkas data belum bisa dibersihkan, misalnya karena "
                    "disk penuh. Itu diselesaikan sendiri begitu bisa, juga saat UMKM Studio "
                    "dibuka lagi. Kamu tidak perlu mengulang."
                )
            )
        if outcome.copies_stay:
            said.append(
                self.tr(
                    "Cadangan lama belum bisa diganti, misalnya karena disk penuh, jadi masih "
                    "memuat datanya. Nanti ganti di Pengaturan, bagian Kewajiban soal data pembeli."
                )
            )
        if outcome.photos:
            words = self.tr(
                "%n berkas foto masih ada di laptopmu. UMKM Studio tidak mencatatnya lagi, jadi "
                "lihat sekarang kalau mau kamu hapus sendiri.",
                "",
                len(outcome.photos),
            )
            said.append(words)
        return said


def tell(window: QWidget, studio: Studio, done: str, outcome: Outcome) -> TakenOutDialog | None:
    """Say that it is done: shortly where that is all, else in a dialog."""
    if outcome.is_all:
        studio.notices.toast(done)
        return None
    dialog = TakenOutDialog(window, studio, done, outcome)
    dialog.open()
    return dialog
