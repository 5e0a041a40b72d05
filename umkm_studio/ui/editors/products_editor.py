"""Products whose cost is missing, in a fast table; below it the ones that have one.

studio.open_drawer(ProductsEditor(studio))
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import costs, missing_costs, products
from umkm_studio.models.sales.missing_costs import MissingCost
from umkm_studio.models.sales.products import Product
from umkm_studio.models.store import Store
from umkm_studio.ui.editors import product_actions
from umkm_studio.ui.editors.product_editor import ProductEditor
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import clear, row, stack
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.fields import MoneyField
from umkm_studio.ui.kit.labels import caption, elided
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme


class ProductsEditor(Drawer):
    """A line for each product, the ones that hold back most first; an amount is kept when its
    field is left, Enter goes on to the next.
    """

    def __init__(self, studio: Studio) -> None:
        super().__init__(caption="", title="")
        self.show_head(
            caption=self.tr("Produk"),
            title=self.tr("Isi HPP dan harga"),
        )
        self._studio = studio
        self._store = studio.store
        self.prices: dict[int, MoneyField] = {}
        self.costs: dict[int, MoneyField] = {}
        self._proposed: dict[int, int] = {}
        self.use_prices = LinkButton(self.tr("Pakai harga terakhir dari pesanan"), strong=True)
        self.use_prices.clicked.connect(self._take_last_prices)
        self._note = Note("info", "")
        self._lines = QWidget()
        self._grid = QGridLayout(self._lines)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme().px(10))
        self._grid.setVerticalSpacing(theme().px(8))
        self._grid.setColumnStretch(0, 1)
        self.body.addWidget(self._note)
        self.body.addLayout(row(self.use_prices, None))
        self.body.addWidget(self._lines)
        self.add_button = Button(self.tr("Tambah produk"), icon="plus", writes=True)
        self.add_button.clicked.connect(self._add)
        close = Button(self.tr("Selesai"), kind="primary")
        close.clicked.connect(self.close_requested)
        self.footer.addWidget(self.add_button)
        self.footer.addStretch(1)
        self.footer.addWidget(close)
        self._fill()

    def may_close(self) -> bool:
        """Keep the amount that is being typed; one that can't be read stays open."""
        focused = self.focusWidget()
        return focused.commit() if isinstance(focused, MoneyField) else True

    def first_field(self) -> QWidget | None:
        """The cost that is missed most."""
        return next(iter(self.costs.values()), self.add_button)

    # showing

    def _fill(self) -> None:
        clear(self._grid)
        self.prices.clear()
        self.costs.clear()
        missing = missing_costs.everything(self._store)
        missed = {one.product.id for one in missing}
        filled = [
            product
            for product in products.everything(self._store)
            if product.id not in missed and product.active
        ]
        names = (self.tr("Produk"), self.tr("Harga jual"), self.tr("HPP per buah"))
        for column, name in enumerate(names if missing or filled else ()):
            self._grid.addWidget(caption(name, role="text2"), 0, column)
        for one in missing:
            self._add_line(one.product, self._held(one))
        if missing and filled:
            heading = caption(self.tr("Sudah diisi"), role="text2")
            self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, 3)
        for product in filled:
            self._add_line(product, "")
        self._proposed = {
            one.product.id: one.usual_price
            for one in missing
            if one.product.id is not None
            and one.product.price is None
            and one.usual_price is not None
        }
        self._show_proposed()
        self._say_what_is_missing(len(missing), len(filled))

    def _add_line(self, product: Product, below: str) -> None:
        assert product.id is not None
        line = self._grid.rowCount()
        name = elided(product.label, "table")
        quiet = caption(below, role="text2")
        words = QWidget()
        words.setLayout(stack(name, quiet, gap=0))
        quiet.setVisible(bool(below))
        price, cost = MoneyField(product.price), MoneyField(product.cost)
        price.setAccessibleName(self.tr("Harga jual {product}").format(product=product.label))
        cost.setAccessibleName(self.tr("HPP {product}").format(product=product.label))
        price.changed.connect(partial(self._change_price, product.id))
        cost.changed.connect(partial(self._change_cost, product.id))
        cost.returnPressed.connect(partial(self._go_on, product.id))
        self._grid.addWidget(words, line, 0, Qt.AlignmentFlag.AlignVCenter)
        for column, field in ((1, price), (2, cost)):
            field.setFixedWidth(theme().px(140))
            field.setPlaceholderText(self.tr("belum diisi"))
            self._grid.addWidget(field, line, column)
        self.prices[product.id] = price
        self.costs[product.id] = cost

    def _held(self, one: MissingCost) -> str:
        """What waits for this cost."""
        if not one.orders:
            return self.tr("Belum terjual")
        words = self.tr("Omzet {amount} dari %n pesanan", "", one.orders)
        return words.format(amount=wording.rupiah(one.net_sales))

    def _show_proposed(self) -> None:
        self.use_prices.setVisible(bool(self._proposed))
        for product_id, price in self._proposed.items():
            text = self.tr("terakhir {amount}")
            self.prices[product_id].setPlaceholderText(text.format(amount=wording.number(price)))

    def _say_what_is_missing(self, missing: int, filled: int) -> None:
        if not missing and not filled:
            text = self.tr(
                "Belum ada produk. Produk juga muncul sendiri dari pesanan yang diimpor."
            )
        elif missing:
            text = self.tr(
                "%n produk belum punya HPP. Mulai dari atas: omzetnya paling besar.", "", missing
            )
        else:
            text = self.tr("Semua produk sudah punya HPP, jadi laba bisa dihitung.")
        self._note.show_note("success" if filled and not missing else "info", text)

    # filling in

    def _change_price(self, product_id: int, amount: int | None) -> None:
        self._proposed.pop(product_id, None)
        self._show_proposed()
        self._change(product_id, partial(costs.set_price, product_id=product_id, price=amount))

    def _change_cost(self, product_id: int, amount: int | None) -> None:
        self._change(product_id, partial(costs.set_cost, product_id=product_id, cost=amount))

    def _change(self, product_id: int, work: product_actions.Work) -> None:
        product = products.get(self._store, product_id)
        if product is None:
            self._studio.notices.explain(UserError("record_gone"))
            return
        words = self.tr("{product} disimpan.").format(product=product.label)
        product_actions.change(self._studio, work, words, self._count_again, self._refused)

    def _count_again(self) -> None:
        missing = [product_id for product_id, cost in self.costs.items() if cost.value() is None]
        self._say_what_is_missing(len(missing), len(self.costs) - len(missing))

    def _refused(self, error: BaseException) -> None:
        self._studio.notices.explain(error)
        self._fill()  # as it is stored

    def _go_on(self, product_id: int) -> None:
        """Enter leads to the next cost that is missing."""
        ids = list(self.costs)
        after = ids[ids.index(product_id) + 1 :]
        for other in after:
            if self.costs[other].value() is None:
                self.costs[other].setFocus()
                return

    def _take_last_prices(self) -> None:
        wanted = dict(self._proposed)
        text = self.tr("Harga %n produk diisi dari pesanan terakhirnya.", "", len(wanted))
        work = partial(_set_prices, prices=wanted)
        product_actions.change(self._studio, work, text, self._prices_taken, self._refused)

    def _prices_taken(self) -> None:
        self._fill()
        next(iter(self.costs.values()), self.add_button).setFocus()

    def _add(self) -> None:
        self._studio.open_drawer(ProductEditor(self._studio))


def _set_prices(store: Store, *, prices: dict[int, int]) -> None:
    for product_id, price in prices.items():
        costs.set_price(store, product_id, price)
