"""The runs of a code, each with what it brought, and the way to use the code again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.insight import evidence
from umkm_studio.models.insight.evidence import CodeEvidence
from umkm_studio.ui.editors.campaign_words import validity
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import Card, hide_unless, row
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Studio


class CodeHistory(Card):
    """A line for each run; hidden where there is one only that nobody has used yet."""

    again_wanted = Signal()

    def __init__(self, studio: Studio, code: Code) -> None:
        self.again = LinkButton("", icon="history", strong=True)
        super().__init__(self.tr("Masa berlaku kode ini"), right=self.again, inset=True, padding=14)
        self.again.setText(self.tr("Pakai lagi"))
        self.again.setToolTip(self.tr("Masa berlaku baru, riwayat yang lama tetap terpisah"))
        self._studio = studio
        self.lines: list[PlainLabel] = []
        self.again.clicked.connect(self.again_wanted)
        self._show(evidence.of_codes(studio.store, codes.runs_of(studio.store, code.code)), code)

    def _show(self, found: Sequence[CodeEvidence], code: Code) -> None:
        for one in reversed(found):
            days = PlainLabel(
                validity(one.code, self._studio.today()),
                style="label" if one.code.id == code.id else "table",
            )
            brought = PlainLabel(self._brought(one), style="table", role="text2")
            self.lines.append(brought)
            self.body.addLayout(row(days, None, brought))
        hide_unless(code.id is not None, self)

    def _brought(self, one: CodeEvidence) -> str:
        sales = self.tr("%n pesanan terbayar", "", one.sales.orders)
        if not one.sales.orders:
            return self.tr("belum ada yang terbayar")
        profit = self.tr("belum diketahui")
        if one.sales.profit is not None:
            profit = wording.rupiah(one.sales.profit)
        text = self.tr("{sales} · omzet {amount} · laba {profit}")
        return text.format(sales=sales, amount=wording.rupiah(one.sales.net_sales), profit=profit)
