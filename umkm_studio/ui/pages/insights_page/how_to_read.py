"""How to read the evidence: what each grade means, and which code wins."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from umkm_studio.ui.kit.badges import Badge, Look, evidence_look
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.labels import PlainLabel, heading
from umkm_studio.ui.kit.theme import theme


class ReadingEvidence(QDialog):
    """A page of plain words about proof, hearsay and not knowing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Cara membaca bukti"))
        layout = QVBoxLayout(self)
        pad = theme().px(24)
        layout.setContentsMargins(pad, pad, pad, pad)
        layout.setSpacing(theme().px(8))
        layout.addWidget(heading(self.tr("Setiap pesanan punya tepat satu jejak"), style="figure"))
        for look, words in self._grades():
            layout.addSpacing(theme().px(8))
            layout.addLayout(row(Badge(look), None))
            layout.addWidget(PlainLabel(words, role="text2", wrap=True))
        close = Button(self.tr("Mengerti"), kind="primary")
        close.clicked.connect(self.accept)
        layout.addSpacing(theme().px(12))
        layout.addLayout(row(None, close))
        self.setMinimumWidth(theme().px(560))

    def _grades(self) -> list[tuple[Look, str]]:
        return [
            (
                evidence_look("proven"),
                self.tr(
                    "Kode kampanye tertulis di pesanan itu. Kalau ada dua kode, yang di kolom kode "
                    "menang, lalu yang paling panjang, lalu yang tertulis lebih dulu. Kode yang "
                    "salah ketik hanya kami usulkan, tidak pernah dihitung sendiri."
                ),
            ),
            (
                evidence_look("reported"),
                self.tr(
                    "Tidak ada kode, tetapi pembeli bilang tahu dari mana. Dihitung untuk unggahan "
                    "yang kamu catat di “Tahu dari mana?”."
                ),
            ),
            (
                Look(self.tr("Tanpa jejak"), "dashed", "circle-dashed"),
                self.tr(
                    "Tidak ada kode dan tidak ditanya. Tetap ditampilkan, tidak pernah dibagi-bagi "
                    "ke unggahan."
                ),
            ),
            (
                evidence_look("insufficient"),
                self.tr(
                    "Belum ada pesanan yang terhubung ke unggahan itu. Bukan berarti nol: mungkin "
                    "pembelinya tidak memakai kode. Laba unggahan sudah dikurangi biaya kodenya."
                ),
            ),
        ]
