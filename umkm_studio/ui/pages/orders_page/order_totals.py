"""The figures above the list of orders, and what is missing for them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from umkm_studio.models.sales.order_list import Totals
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Figure, FigureStrip, stack
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme


class OrderTotals(QWidget):
    """Sums of every order that the filters let through, with one click to fill in costs."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.orders = Figure(self.tr("Pesanan"))
        self.net_sales = Figure(self.tr("Omzet"))
        self.costs = Figure(self.tr("Bahan, ongkos, dan biaya"))
        self.profit = Figure(self.tr("Laba"))
        self.with_code = Figure(self.tr("Memakai kode"))
        self.owed = Figure(self.tr("Belum lunas"))
        strip = FigureStrip(
            self.orders, self.net_sales, self.costs, self.profit, self.with_code, self.owed
        )
        costs = Button(self.tr("Isi HPP"), small=True, writes=True)
        costs.clicked.connect(self._fill_in_costs)
        self.missing = Note("info", "", action=costs)
        self.missing.hide()
        layout = stack(strip, self.missing)
        layout.setSpacing(theme().px(13))
        self.setLayout(layout)

    def show_counting(self) -> None:
        """The numbers of other filters would be wrong ones."""
        for figure in (self.orders, self.net_sales, self.costs, self.profit, self.with_code):
            figure.show_value("…")
        self.missing.hide()
        self.owed.hide()

    def show_totals(self, total: Totals) -> None:
        """Say what it all adds up to; profit is unknown as soon as a cost is."""
        self.missing.setVisible(total.without_cost > 0)
        self.missing.show_note(
            "info", self.tr("Laba belum lengkap karena ada produk yang HPP-nya belum diisi.")
        )
        missing = (
            self.tr("HPP kosong di %n pesanan", "", total.without_cost)
            if total.without_cost
            else ""
        )
        self.orders.show_value(wording.number(total.orders), self._not_sales(total))
        self.net_sales.show_value(wording.rupiah(total.net_sales))
        self.costs.show_value(wording.rupiah(total.costs), missing)
        loss = total.profit is not None and total.profit < 0
        role = "dangerText" if loss else "text"
        self.profit.show_value(wording.rupiah(total.profit), missing, role=role)
        share = self.tr("{codes} dari {sales}").format(
            codes=wording.number(total.with_code), sales=wording.number(total.sales)
        )
        self.with_code.show_value(share)
        self.owed.show_value(wording.rupiah(total.owed))
        self.owed.setVisible(total.owed > 0)

    def _not_sales(self, total: Totals) -> str:
        """Why there are more orders than sales."""
        parts = [
            self.tr("%n batal", "", total.cancelled) if total.cancelled else "",
            self.tr("%n retur", "", total.returned) if total.returned else "",
            self.tr("%n belum dibayar", "", total.unpaid) if total.unpaid else "",
        ]
        return ", ".join(filter(None, parts))

    def _fill_in_costs(self) -> None:
        from umkm_studio.ui.editors.products_editor import ProductsEditor  # seldom opened here

        self._studio.open_drawer(ProductsEditor(self._studio))
