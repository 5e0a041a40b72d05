"""The campaign code of an order, and what it takes off: with one press that is its discount."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.campaigns import code_discount, codes
from umkm_studio.models.sales.orders import Order
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.code_words import gives
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import Labelled
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.suggest import SuggestField
from umkm_studio.ui.kit.theme import theme


class OrderCode(QWidget):
    """The field with its label in `row`; below it the offer, where nothing is taken off yet."""

    taken = Signal(object)  # so many rupiah off the order

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._amount = 0
        self.field = SuggestField(
            ((code, code) for code in codes.words(store)), placeholder=self.tr("Contoh: RATNA10")
        )
        self.row = Labelled(self.tr("Kode kampanye"), self.field, after=self.tr("(boleh kosong)"))
        self._words = caption("", role="text2")
        self.take_button = LinkButton(self.tr("Pakai"), strong=True)
        self.take_button.setAccessibleName(self.tr("Pakai diskon kode ini"))
        self.take_button.clicked.connect(self._take)
        self._offer = QWidget()
        self._offer.setLayout(row(self._words, self.take_button, None, gap=8))
        self._offer.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(3))
        layout.addWidget(self.row)
        layout.addWidget(self._offer)

    @property
    def offer(self) -> str:
        """The offer as it is shown, "" where there is none."""
        return "" if self._offer.isHidden() else self._words.text()

    def show_order(self, order: Order) -> None:
        """Offer what the code on this order takes off it, as long as it has no discount."""
        code = code_discount.running(self._store, order.campaign_code, order.ordered_on)
        if code is None or order.order_discount:
            self._amount = 0
        else:
            self._amount = code_discount.on_items(code, order.items)
            text = self.tr("{code}: {discount}, jadi {amount}.")
            amount = wording.rupiah(self._amount)
            self._words.setText(text.format(code=code.code, discount=gives(code), amount=amount))
        self._offer.setVisible(self._amount > 0)

    def _take(self) -> None:
        self.taken.emit(self._amount)
