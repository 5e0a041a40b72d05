"""Products of a file whose price nobody knows, one at a time: its price, or the product it is.

card.show_products(unpriced, priced)
card.answered.connect(...)              # prices and same_as hold what was said
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.importing.prices import Spelling
from umkm_studio.models.sheets.drafts import Problem
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.announcing import announce
from umkm_studio.ui.kit.buttons import Button, IconButton
from umkm_studio.ui.kit.cards import Box, row
from umkm_studio.ui.kit.fields import MoneyField, Select
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel, caption
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.orders_page.import_work import Unpriced


class PricesCard(Box):
    """Asks for the prices that are missing. `answered` after each; hidden where none is missing."""

    answered = Signal()

    def __init__(self) -> None:
        super().__init__("warningSoft", "warningBorder", radius=10)
        self.prices: dict[Spelling, int] = {}
        self.same_as: dict[Spelling, int] = {}
        self._products: list[Unpriced] = []
        self._at = 0
        self.sentence = PlainLabel(style="button", role="warningText", wrap=True)
        self.help = caption("", role="warningText", wrap=True)
        self.before_button = IconButton("chevron-left", self.tr("Produk sebelumnya"), small=True)
        self.next_button = IconButton("chevron-right", self.tr("Produk berikutnya"), small=True)
        self.before_button.clicked.connect(lambda: self._go_to(self._at - 1))
        self.next_button.clicked.connect(lambda: self._go_to(self._at + 1))
        self.price = MoneyField()
        self.price.setAccessibleName(self.tr("Harga satuan"))
        self.price.setFixedWidth(theme().px(150))
        self.price.returnPressed.connect(self._take_price)
        self.price_button = Button(self.tr("Pakai harga ini"), small=True)
        self.price_button.clicked.connect(self._take_price)
        self.same = Select()
        self.same.setAccessibleName(self.tr("Sama dengan produk"))
        self.same.setProperty("small", True)
        self.same.setMaximumWidth(theme().px(280))
        self.same.changed.connect(self._take_product)
        self._or = QWidget()
        either = PlainLabel(self.tr("atau sama dengan"), style="table", role="warningText")
        either.setBuddy(self.same)
        self._or.setLayout(row(either, self.same))
        unit = QWidget()
        unit.setLayout(row(PlainLabel("Rp", style="table", role="warningText"), self.price))
        words = QVBoxLayout()
        words.setSpacing(theme().px(2))
        words.addWidget(self.sentence)
        words.addWidget(self.help)
        head = row(IconLabel("alert-triangle", role="warningText"), gap=11)
        head.setAlignment(Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addLayout(row(self.before_button, self.next_button, gap=4))
        layout = QVBoxLayout(self)
        side, above = theme().px(14), theme().px(11)
        layout.setContentsMargins(side, above, side, above)
        layout.setSpacing(theme().px(9))
        layout.addLayout(head)
        layout.addLayout(Flow(unit, self.price_button, self._or, gap=8))
        self.hide()

    def show_products(self, found: Sequence[Unpriced], priced: Sequence[tuple[int, str]]) -> None:
        """Ask about these; answers from before are forgotten, for they are applied."""
        self.prices, self.same_as = {}, {}
        self._products = list(found)
        self._or.setVisible(bool(priced))
        self.same.set_items([(None, self.tr("Pilih produk")), *priced])
        self.setVisible(bool(found))
        if found:
            self._at = min(self._at, len(found) - 1)
            self._show()

    def ask_about(self, problem: Problem) -> None:
        """Show the product of a row whose problem is its price."""
        spelling = problem.details["spelling"]
        at = next((n for n, one in enumerate(self._products) if one.spelling == spelling), None)
        if at is not None:
            self._go_to(at)

    def focus_answer(self) -> None:
        """Put the focus on the price."""
        self.price.setFocus()

    def _show(self) -> None:
        one = self._products[self._at]
        words = self.tr("Berapa harga satu {product}? Ada di {rows} baris tanpa harga.")
        self.sentence.setText(words.format(product=one.label, rows=wording.number(one.rows)))
        told = self.tr(
            "Produk {number} dari {total} tanpa harga. Yang kamu lewati masuk sebagai permintaan "
            "(Baru), belum penjualan."
        )
        self.help.setText(told.format(number=self._at + 1, total=len(self._products)))
        self.before_button.setEnabled(self._at > 0)
        self.next_button.setEnabled(self._at < len(self._products) - 1)
        self.price.set_value(None)
        self.same.set_value(None)
        self.setAccessibleName(self.sentence.text())

    def _go_to(self, at: int) -> None:
        self._at = at
        self._show()
        self.focus_answer()
        announce(self, self.sentence.text())

    def _take_price(self) -> None:
        if self.price.commit() and (price := self.price.value()) is not None:
            self.prices = {self._products[self._at].spelling: price}
            self.answered.emit()

    def _take_product(self, product_id: int | None) -> None:
        if product_id is not None:
            self.same_as = {self._products[self._at].spelling: product_id}
            self.answered.emit()
