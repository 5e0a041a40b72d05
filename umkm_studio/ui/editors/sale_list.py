"""The orders behind a bar, a marker or a figure."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from umkm_studio.models.insight.credited import CreditedSale
from umkm_studio.models.insight.evidence import Grade
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Look, evidence_look
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable


class SaleList(Drawer):
    """Orders in a drawer, each with how its origin is known; Enter opens one."""

    order_asked = Signal(int)

    def __init__(self, heading: str, sales: Sequence[CreditedSale]) -> None:
        net_sales = sum(sale.net_sales for sale in sales)
        words = self.tr("%n pesanan, omzet {amount}", "", len(sales))
        super().__init__(caption=words.format(amount=wording.rupiah(net_sales)), title=heading)
        self.table: RecordTable[CreditedSale] = RecordTable(
            [
                Column(self.tr("Tanggal"), lambda sale: sale.ordered_on, wording.day),
                Column(
                    self.tr("Pesanan"),
                    lambda sale: sale.products,
                    below=lambda sale: f"{sale.customer} · {sale.number}".strip(" ·"),
                    stretch=True,
                ),
                Column(self.tr("Omzet"), lambda sale: sale.net_sales, wording.rupiah, align=RIGHT),
                Column(self.tr("Jejak"), lambda sale: sale.grade, badge=self._look),
            ],
            name=self.tr("Pesanan di balik angka ini"),
            natural=True,
        )
        self.table.show_records(sales)
        self.table.activated.connect(self._asked)
        self.body.addWidget(self.table)
        if not sales:
            self.table.hide()
            self.body.addWidget(caption(self.tr("Belum ada pesanan di sini."), role="text2"))
        self.body.addStretch(1)

    def _look(self, sale: CreditedSale) -> Look:
        if sale.grade is Grade.CODE:
            return Look(sale.code, "success", "rosette-discount-check")
        if sale.grade is Grade.REPORTED:
            return evidence_look("reported")
        return Look(self.tr("Tanpa jejak"), "dashed", "circle-dashed")

    def _asked(self, sale: CreditedSale) -> None:
        self.order_asked.emit(sale.id)
