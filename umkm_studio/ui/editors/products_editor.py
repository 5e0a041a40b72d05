"""Products with their price and cost of goods (HPP): without the cost there is no profit."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import products
from umkm_studio.models.sales.products import Product
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import clear
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.fields import MoneyField, TextField
from umkm_studio.ui.kit.form import FormDialog, FormField
from umkm_studio.ui.kit.labels import PlainLabel, caption
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme


class ProductsEditor(Drawer):
    """A line for each product; an amount is kept when its field is left."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(caption="", title="")
        self.show_head(
            caption=self.tr("Pengaturan"),
            title=self.tr("Produk dan biaya bahan"),
        )
        self._studio = studio
        self._store = studio.store
        self.prices: dict[int, MoneyField] = {}
        self.costs: dict[int, MoneyField] = {}
        self._note = Note("info", "")
        self._lines = QWidget()
        self._grid = QGridLayout(self._lines)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme().px(10))
        self._grid.setVerticalSpacing(theme().px(8))
        self._grid.setColumnStretch(0, 1)
        self.body.addWidget(self._note)
        self.body.addWidget(self._lines)
        self.add_button = Button(self.tr("Tambah produk"), icon="plus")
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

    def _fill(self) -> None:
        clear(self._grid)
        self.prices.clear()
        self.costs.clear()
        found = products.everything(self._store)
        names = (self.tr("Produk"), self.tr("Harga jual"), self.tr("Biaya bahan (HPP)"))
        for column, name in enumerate(names if found else ()):
            self._grid.addWidget(caption(name, role="text2"), 0, column)
        for line, product in enumerate(found, 1):
            self._add_line(line, product)
        self._say_what_is_missing(found)

    def _add_line(self, line: int, product: Product) -> None:
        assert product.id is not None
        label = PlainLabel(product.label, wrap=True)
        price, cost = MoneyField(product.price), MoneyField(product.cost)
        price.setAccessibleName(self.tr("Harga jual {product}").format(product=product.label))
        cost.setAccessibleName(self.tr("Biaya bahan {product}").format(product=product.label))
        price.changed.connect(partial(self._change, product.id, "price"))
        cost.changed.connect(partial(self._change, product.id, "cost"))
        self._grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignVCenter)
        for column, field in ((1, price), (2, cost)):
            field.setFixedWidth(theme().px(140))
            field.setPlaceholderText(self.tr("belum diisi"))
            self._grid.addWidget(field, line, column)
        self.prices[product.id] = price
        self.costs[product.id] = cost

    def _say_what_is_missing(self, found: list[Product]) -> None:
        missing = sum(product.cost is None for product in found)
        if not found:
            text = self.tr(
                "Belum ada produk. Produk juga muncul sendiri dari pesanan yang diimpor."
            )
        elif missing:
            text = self.tr(
                "%n produk belum punya biaya bahan. Laba dihitung setelah diisi.", "", missing
            )
        else:
            text = self.tr("Semua produk sudah punya biaya bahan, jadi laba bisa dihitung.")
        self._note.show_note("success" if found and not missing else "info", text)

    def _change(self, product_id: int, field: str, amount: int | None) -> None:
        product = products.get(self._store, product_id)
        if product is None:
            return
        values: dict[str, Any] = {field: amount}
        try:
            with self._store.change() as change:
                products.save(self._store, replace(product, **values))
        except UserError as error:
            self._studio.notices.explain(error)
            shown = self.prices if field == "price" else self.costs
            shown[product_id].set_value(getattr(product, field))
            return
        words = self.tr("{product} disimpan.").format(product=product.label)
        self._studio.undoable(change, words)
        self._say_what_is_missing(products.everything(self._store))

    def _add(self) -> None:
        FormDialog(
            self,
            self.tr("Produk baru"),
            [
                FormField("name", self.tr("Nama produk"), TextField(limit=120), required=True),
                FormField("size", self.tr("Ukuran"), TextField(placeholder="500 g", limit=40)),
                FormField("price", self.tr("Harga jual"), MoneyField()),
                FormField("cost", self.tr("Biaya bahan (HPP)"), MoneyField()),
            ],
            save=self._save_new,
            verb=self.tr("Simpan produk"),
        ).open()

    def _save_new(self, values: dict[str, Any]) -> None:
        with self._store.change() as change:
            products.save(self._store, Product(**values))
        self._studio.undoable(change, self.tr("Produk ditambahkan."))
        self._fill()
