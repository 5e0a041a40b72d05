"""What is left of an order, and what is guessed or missing in it."""

from __future__ import annotations

from umkm_studio.models.sales import profit
from umkm_studio.models.sales.profit import OrderProfit
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import Card
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Studio


class OrderProfitCard(Card):
    """The sum as stored, in words; hidden for an order that is no sale."""

    def __init__(self, studio: Studio, order_id: int) -> None:
        super().__init__("", inset=True, padding=12, gap=4)
        self._studio = studio
        self.fill_button = LinkButton(self.tr("Isi HPP"), strong=True, writes=True)
        self.words = PlainLabel("", style="table", role="text2", wrap=True)
        self.body.addWidget(self.words)
        self.body.addWidget(self.fill_button)
        self.fill_button.clicked.connect(self._fill_in)
        found = profit.of_order(studio.store, order_id)
        if found is None:
            self.hide()
        else:
            self.words.setText(self._words(found))
            self.fill_button.setVisible(found.profit is None)

    def _words(self, found: OrderProfit) -> str:
        if found.profit is None:
            return self.tr("Laba belum diketahui: HPP salah satu produknya belum diisi.")
        text = self.tr("Laba {profit}: omzet {net_sales}, HPP {goods}, biaya kanal {fee}.")
        if found.fee_is_estimated:
            text = self.tr(
                "Laba {profit}: omzet {net_sales}, HPP {goods}, perkiraan biaya kanal {fee}."
            )
        return text.format(
            profit=wording.rupiah(found.profit),
            net_sales=wording.rupiah(found.net_sales),
            goods=wording.rupiah(found.goods),
            fee=wording.rupiah(found.fee),
        )

    def _fill_in(self) -> None:
        from umkm_studio.ui.editors.products_editor import ProductsEditor  # seldom opened here

        self._studio.open_drawer(ProductsEditor(self._studio))
