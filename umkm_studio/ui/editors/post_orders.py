"""The box "Yang jadi pesanan": what a post has brought, and how that is known. Read only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from umkm_studio.models.insight.evidence import Evidence, PostEvidence
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Badge, evidence_look
from umkm_studio.ui.kit.cards import Card, Figure
from umkm_studio.ui.kit.labels import PlainLabel


class PostOrders(Card):
    """Orders, net sales and profit with the badge of the strongest grade."""

    def __init__(self) -> None:
        badge = Badge(evidence_look(Evidence.INSUFFICIENT))
        super().__init__("–", right=badge, inset=True, padding=16, gap=6)
        self.badge = badge
        self.title_label.setText(self.tr("Yang jadi pesanan"))
        self.orders = Figure(self.tr("Pesanan"))
        self.net_sales = Figure(self.tr("Omzet"))
        self.profit = Figure(self.tr("Laba"))
        self.sentence = PlainLabel(style="table", role="text2", wrap=True)
        self._figures = QHBoxLayout()
        for figure in (self.orders, self.net_sales, self.profit):
            self._figures.addWidget(figure, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self._figures)
        self.body.addWidget(self.sentence)

    def show_evidence(self, found: PostEvidence) -> None:
        """Show what is known; without any order only a sentence."""
        since = found.since
        self.badge.show_look(evidence_look(found.since_evidence))
        words = self._words(found)
        if found.early:
            more = self.tr(
                "%n di antaranya dibuat sebelum tanggal tayang, jadi tidak dihitung di atas. "
                "Sudah benar tanggalnya?",
                "",
                found.early,
            )
            words = f"{words} {more}"
        self.sentence.setText(words)
        for figure in (self.orders, self.net_sales, self.profit):
            figure.setVisible(since.orders > 0)
        self.orders.show_value(wording.number(since.orders))
        self.net_sales.show_value(wording.rupiah(since.net_sales))
        reason = self.tr("Ada produk tanpa HPP") if since.profit is None else ""
        loss = since.profit is not None and since.profit < 0
        role = "dangerText" if loss else "text"
        self.profit.show_value(wording.rupiah(since.profit), reason, role=role)

    def _words(self, found: PostEvidence) -> str:
        """How many orders by which evidence, as one or two whole sentences."""
        code = ", ".join(code.code for code in found.codes)
        proven, reported = found.proven.orders, found.reported.orders
        if proven and reported:
            text = self.tr(
                "{proven} pesanan terbayar memakai kode {code}. "
                "{reported} pembeli lain bilang tahu dari unggahan ini."
            )
        elif proven:
            text = self.tr("{proven} pesanan terbayar memakai kode {code}.")
        elif reported and code:
            text = self.tr(
                "{reported} pembeli bilang tahu dari unggahan ini. "
                "Belum ada yang memakai kode {code}."
            )
        elif reported:
            text = self.tr("{reported} pembeli bilang tahu dari unggahan ini.")
        elif code:
            text = self.tr("Belum ada pesanan terbayar yang memakai kode {code}.")
        else:
            text = self.tr(
                "Belum ada pesanan yang menyebut unggahan ini. Beri satu kode supaya kelihatan."
            )
        return text.format(
            proven=wording.number(proven), reported=wording.number(reported), code=code
        )
