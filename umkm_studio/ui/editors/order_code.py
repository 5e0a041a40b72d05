"""The campaign code of an order: what it takes off, by one press, and what does not fit it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.campaigns import code_discount, codes
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.sales.orders import Order
from umkm_studio.models.store import Store
from umkm_studio.ui.editors import code_words
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import Labelled
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.suggest import SuggestField
from umkm_studio.ui.kit.theme import theme

translate = QCoreApplication.translate


class OrderCode(QWidget):
    """The field with its label in `row`; below it the offer, where nothing is taken off yet."""

    taken = Signal(object)  # so many rupiah off the order

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._amount = 0
        self._was_said = False
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
        """Say what does not fit; of a new order offer what its code takes off, as long as nothing
        is taken off and all of it fits.
        """
        fit = code_discount.fit(self._store, order)
        self.row.ask("" if fit is None else code_words.fit_sentence(fit))
        if fit is None or order.id is not None or fit.doubts or _has_discount(order):
            self._amount = 0
        else:
            self._amount = code_discount.on_items(fit.code, order.items)
            self._words.setText(_offer(fit.code, self._amount))
        self._offer.setVisible(self._amount > 0)

    def holds_back(self) -> bool:
        """Whether a discount is offered that nobody took, asked once: then it is said, and the
        button has the focus.
        """
        if self._offer.isHidden() or self._was_said:
            return False
        self._was_said = True
        self.row.ask(
            self.tr(
                "Potongan kode ini belum dipakai. Tekan Pakai, atau simpan sekali lagi tanpa "
                "potongan."
            )
        )
        self.take_button.setFocus()
        return True

    def _take(self) -> None:
        self.taken.emit(self._amount)


def _has_discount(order: Order) -> bool:
    return bool(order.order_discount) or any(item.item_discount for item in order.items)


def _offer(code: Code, amount: int) -> str:
    """RATNA10: potong Rp 8.500 (10%)."""
    if code.discount_percent:
        text = translate("OrderCode", "{code}: potong {amount} ({percent}).")
        share = code_words.percent_of(code.discount_percent)
        return text.format(code=code.code, amount=wording.rupiah(amount), percent=share)
    text = translate("OrderCode", "{code}: potong {amount}.")
    return text.format(code=code.code, amount=wording.rupiah(amount))
