"""The same thanks for kind and critical reviews: the text, and whether both get the same."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import shop as shops
from umkm_studio.models.voices import thanks
from umkm_studio.models.voices.thanks import Group, Thanks
from umkm_studio.ui.editors import criticism_words
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, row
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme

translate = QCoreApplication.translate


class ThanksPart(QWidget):
    """One text that does not look at the stars, and a look at how it went so far."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.words = PlainLabel(wrap=True)
        box = Card(inset=True, padding=14)
        box.body.addWidget(self.words)
        self.copy_button = Button(self.tr("Salin"), icon="copy", small=True)
        self.copy_button.clicked.connect(self._copy)
        self.kind = PlainLabel(style="table", wrap=True)
        self.critical = PlainLabel(style="table", wrap=True)
        self.remark = Note("info", "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(10))
        intro = self.tr(
            "Satu ucapan untuk semua, yang memuji dan yang mengkritik. Kalau hadiah hanya untuk "
            "bintang lima, ulasannya jadi tidak jujur lagi."
        )
        layout.addWidget(PlainLabel(intro, style="table", role="text2", wrap=True))
        layout.addWidget(box)
        layout.addLayout(row(self.copy_button, None))
        layout.addWidget(PlainLabel(self.tr("Selama ini"), style="label"))
        for part in (self.kind, self.critical, self.remark):
            layout.addWidget(part)

    def refresh(self) -> None:
        """Read it anew."""
        self.words.setText(criticism_words.thank("", shops.load(self._studio.store)))
        found = thanks.count(self._studio.store)
        kind = self.tr("Ulasan baik: {received}, diucapi {thanked}, diberi hadiah {given}.")
        critical = self.tr("Ulasan kritis: {received}, diucapi {thanked}, diberi hadiah {given}.")
        self.kind.setText(_said(kind, found.kind))
        self.critical.setText(_said(critical, found.critical))
        is_even = not (found.gifts_differ or found.thanks_differ)
        self.remark.show_note("success" if is_even else "warning", _remark(found))
        enough = min(found.kind.received, found.critical.received) >= thanks.LEAST
        self.remark.setVisible(enough)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words.text())
        self._studio.notices.toast(self.tr("Tersalin. Tinggal tempel di chat."))


def _said(words: str, group: Group) -> str:
    return words.format(received=group.received, thanked=group.thanked, given=group.given)


def _remark(found: Thanks) -> str:
    if found.gifts_differ:
        return translate(
            "Thanks",
            "Hadiah lebih sering untuk satu kelompok. Beri yang sama untuk keduanya, supaya orang "
            "berani jujur.",
        )
    if found.thanks_differ:
        return translate(
            "Thanks", "Satu kelompok lebih jarang mendapat terima kasih. Ucapannya sama saja."
        )
    return translate("Thanks", "Keduanya diperlakukan kurang lebih sama. Bagus.")
