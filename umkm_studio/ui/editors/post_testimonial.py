"""A buyer's words for a caption: exact, under the name that they allow, and only with their yes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.text import squeeze
from umkm_studio.ui.kit.cards import halves
from umkm_studio.ui.kit.fields import Check, Labelled, TextField
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.theme import theme

translate = QCoreApplication.translate


class TestimonialPart(QWidget):
    """`line` is what goes into the caption, "" while words or the buyer's yes are missing."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = TextField(placeholder=self.tr("Contoh: Renyahnya sampai akhir"))
        self.name = TextField(placeholder=self.tr("Contoh: Bu R., Semarang"), limit=60)
        self.consent = Check(self.tr("Pembeli mengizinkan kata dan namanya dipakai di sini"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(8))
        empty = self.tr("(boleh kosong)")
        layout.addLayout(
            halves(
                Labelled(self.tr("Kata pembeli, persis"), self.words),
                Labelled(self.tr("Nama yang diizinkan"), self.name, after=empty),
            )
        )
        layout.addWidget(self.consent)
        layout.addWidget(
            caption(
                self.tr(
                    "Tanyakan dulu, juga untuk unggahan yang lama. Tanpa izin, jangan dipakai."
                ),
                role="text2",
                wrap=True,
            )
        )
        self.words.textEdited.connect(self.edited)
        self.name.textEdited.connect(self.edited)
        self.consent.changed.connect(self.edited)

    @property
    def line(self) -> str:
        """The buyer's words between quotation marks, and whose they are."""
        words = squeeze(self.words.value()).strip('“”"')
        if not words or not self.consent.value():
            return ""
        name = squeeze(self.name.value())
        if name:
            return translate("CaptionLines", "“{words}” ({name})").format(words=words, name=name)
        return translate("CaptionLines", "“{words}” (dari pembeli)").format(words=words)

    def forget(self) -> None:
        """Begin anew: each post asks for a yes of its own."""
        self.words.set_value("")
        self.name.set_value("")
        self.consent.set_value(False)
