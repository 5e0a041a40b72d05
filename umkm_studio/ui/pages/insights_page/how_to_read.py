"""How to read the evidence: what each grade means, which answer wins, what a range says."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from umkm_studio.models.insight.extra_orders import (
    LEAST_DAYS,
    LEAST_ORDERS,
    LEAST_POSTS,
    Verdict,
)
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Badge, Look, evidence_look
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.labels import PlainLabel, heading
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.kit.verdicts import verdict_look


class ReadingEvidence(QDialog):
    """A page of plain words about proof, hearsay, likelihood and not knowing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Cara membaca bukti"))
        inner = QWidget()
        inner.setObjectName("body")
        pad = theme().px(24)
        column = QVBoxLayout(inner)
        column.setContentsMargins(pad, pad, pad, theme().px(8))
        column.setSpacing(theme().px(8))
        column.addWidget(heading(self.tr("Setiap pesanan punya tepat satu jejak"), style="figure"))
        self._add(column, self._grades())
        column.addSpacing(theme().px(12))
        column.addWidget(heading(self.tr("Yang hanya dilihat dari waktunya"), style="figure"))
        self._add(column, self._estimates())
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setAccessibleName(self.windowTitle())
        close = Button(self.tr("Mengerti"), kind="primary")
        close.clicked.connect(self.accept)
        foot = row(None, close)
        foot.setContentsMargins(pad, theme().px(12), pad, pad)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, 1)
        layout.addLayout(foot)
        self.resize(theme().px(640), min(theme().px(660), parent.height()))

    def _add(self, column: QVBoxLayout, lines: Iterable[tuple[Look, str]]) -> None:
        for look, words in lines:
            column.addSpacing(theme().px(6))
            column.addLayout(row(Badge(look), None))
            column.addWidget(PlainLabel(words, role="text2", wrap=True))

    def _grades(self) -> list[tuple[Look, str]]:
        return [
            (
                evidence_look("proven"),
                self.tr(
                    "Kode kampanye tertulis di pesanan itu. Kalau ada dua kode, yang di kolom kode "
                    "menang, lalu yang paling panjang, lalu yang tertulis lebih dulu. Kalau ada "
                    "kode dan pembeli juga menjawab lain, kodenya yang dihitung; jawabannya tetap "
                    "tersimpan di pesanan. Kode yang salah ketik hanya kami usulkan, tidak pernah "
                    "dihitung sendiri."
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

    def _estimates(self) -> list[tuple[Look, str]]:
        return [
            (
                evidence_look("likely"),
                self.tr(
                    "Belum ada pesanan yang terhubung, tetapi sesudah unggahan ini pesanan naik "
                    "jauh melebihi kebetulan, juga setelah diingat bahwa banyak unggahan diperiksa "
                    "sekaligus. Jarang terjadi. Angkanya kisaran, tanpa rupiah, dan tidak pernah "
                    "ditambahkan ke pesanan yang terhitung."
                ),
            ),
            (
                verdict_look(Verdict.RAISES),
                self.tr(
                    "“Kira-kira 1–4” artinya: kalau dihitung dengan cara ini berkali-kali, "
                    "kisarannya memuat yang sebenarnya pada sembilan dari sepuluh kali. Disebut "
                    "terlihat naik hanya kalau seluruh kisaran di atas nol."
                ),
            ),
            (
                verdict_look(Verdict.NO_EVIDENCE),
                self.tr(
                    "Datanya cukup, tetapi kisarannya memuat nol. Bukan bukti bahwa unggahan tidak "
                    "berguna: pengaruhnya bisa kecil, lambat, atau tertutup naik turun yang lain."
                ),
            ),
            (
                verdict_look(Verdict.INSUFFICIENT),
                self._minimum().format(
                    days=wording.number(LEAST_DAYS),
                    orders=wording.number(LEAST_ORDERS),
                    posts=wording.number(LEAST_POSTS),
                ),
            ),
        ]

    def _minimum(self) -> str:
        return self.tr(
            "Paling sedikit {days} hari, {orders} pesanan, dan {posts} unggahan di kelompoknya, "
            "tidak selalu di hari yang sama. Di bawah itu tidak ada yang diurutkan atau dinilai."
        )
