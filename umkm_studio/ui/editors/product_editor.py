"""The drawer of a product: what it is, price and cost, stock, what a discount leaves.

studio.open_drawer(ProductEditor(studio))                              # a new one
studio.open_drawer(ProductEditor(studio, product, tab=ProductEditor.COSTS))
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from umkm_studio.models import shop as shops
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import costs, products
from umkm_studio.models.sales.costs import Parts
from umkm_studio.models.sales.products import Product
from umkm_studio.models.store import Store
from umkm_studio.ui.editors import product_actions
from umkm_studio.ui.editors.cost_fields import CostFields
from umkm_studio.ui.editors.discount_safety import DiscountSafety
from umkm_studio.ui.editors.other_names import OtherNames
from umkm_studio.ui.editors.percent_field import PercentField
from umkm_studio.ui.editors.product_history import ProductHistory
from umkm_studio.ui.editors.product_stock import ProductStock
from umkm_studio.ui.editors.saved_drawer import SavedDrawer
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Look
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import halves, hide_unless
from umkm_studio.ui.kit.fields import Check, Labelled, MoneyField, TextArea, TextField
from umkm_studio.ui.kit.page import Studio


class ProductEditor(SavedDrawer):
    """Words and stock are kept by the button; prices, costs and other names at once, dated."""

    WORDS, COSTS, STOCK, DISCOUNT = range(4)

    def __init__(self, studio: Studio, product: Product | None = None, *, tab: int = 0) -> None:
        record_id = None if product is None else product.id
        which = Which(form="product", record_id=record_id)
        super().__init__(studio, self.tr("Produk ini belum disimpan."), which)
        self.product = product or Product(name="")
        self._saving = False
        self._build_words()
        if self.product.id is None:
            self._build_first_figures()
        else:
            self._build_tabs(self.product.id)
        self._build_footer()
        self._show_product()
        self.opened()
        if self.product.id is not None:
            self.show_tab(tab)

    # building

    def _build_words(self) -> None:
        optional = self.tr("(boleh kosong)")
        self._words = self.body if self.product.id is None else self.add_tab(self.tr("Keterangan"))
        self.name = TextField(placeholder=self.tr("Contoh: Nastar Klasik"), limit=120)
        self.size_field = TextField(placeholder="500 g", limit=40)
        self.sku = TextField(limit=60)
        self.materials = TextArea(lines=2)
        self.description = TextArea(lines=2)
        self.active = Check(self.tr("Masih dijual"))
        self.active.setChecked(True)
        self.name_row = Labelled(self.tr("Nama produk"), self.name)
        self.size_row = Labelled(
            self.tr("Ukuran atau varian"),
            self.size_field,
            after=optional,
            help=self.tr("Nama sama, ukuran lain: ditampilkan bersama."),
        )
        for note in (self.unsaved, self.problem):
            self._words.addWidget(note)
        self._words.addWidget(self.name_row)
        self._words.addLayout(halves(self.size_row, Labelled("SKU", self.sku, after=optional)))

    def _build_first_figures(self) -> None:
        self.price = MoneyField()
        self.cost = CostFields(hourly_wage=shops.load(self.store).hourly_wage)
        self._words.addWidget(
            Labelled(self.tr("Harga jual (Rp)"), self.price, after=self.tr("(boleh kosong)"))
        )
        self._words.addWidget(self.cost)

    def _build_tabs(self, product_id: int) -> None:
        optional = self.tr("(boleh kosong)")
        self.other_names = OtherNames(self.studio, product_id)
        for part in (
            Labelled(self.tr("Bahan"), self.materials, after=optional),
            Labelled(self.tr("Keterangan"), self.description, after=optional),
            self.active,
            self.other_names,
        ):
            self._words.addWidget(part)
        self.history = ProductHistory(self.studio, product_id)
        self.add_tab(self.tr("Harga dan HPP")).addWidget(self.history)
        self.stock = ProductStock(self.studio)
        self.add_tab(self.tr("Stok")).addWidget(self.stock)
        self._build_discount(self.add_tab(self.tr("Coba diskon")), product_id)
        self.history.changed.connect(self._figures_changed)
        self.tab_changed.connect(self._tab_changed)

    def _build_discount(self, body: QVBoxLayout, product_id: int) -> None:
        self.percent, self.amount = PercentField(), MoneyField()
        self.safety = DiscountSafety(self.studio, [product_id])
        body.addLayout(
            halves(
                Labelled(self.tr("Potongan (%)"), self.percent),
                Labelled(self.tr("atau potongan (Rp)"), self.amount),
            )
        )
        body.addWidget(self.safety)
        self.percent.changed.connect(self._try_percent)
        self.amount.changed.connect(self._try_amount)

    def _build_footer(self) -> None:
        self.delete_button = Button(self.tr("Hapus"), kind="dangerQuiet", icon="trash", writes=True)
        self.save_button = Button(
            self.tr("Simpan produk"), kind="primary", icon="check", writes=True
        )
        self.save_button.setToolTip(self.tr("Simpan produk (Ctrl+Enter)"))
        hide_unless(self.product.id is not None, self.delete_button)
        self.footer.addWidget(self.delete_button)
        self.again_button = Button(self.tr("Simpan, tambah lagi"), writes=True)
        hide_unless(self.product.id is None, self.again_button)
        self.footer.addStretch(1)
        self.footer.addWidget(self.again_button)
        self.footer.addWidget(self.save_button)
        self.delete_button.clicked.connect(self._delete)
        self.save_button.clicked.connect(self.save)
        self.again_button.clicked.connect(self._save_and_again)

    # showing

    def _show_product(self) -> None:
        product = self.product
        if product.id is None:
            self.show_head(caption=self.tr("Produk"), title=self.tr("Produk baru"))
        else:
            self.show_head(caption=self.tr("Produk"), title=product.label)
            self._show_state()
            self.stock.show_product(product)
            self.safety.show_discount()
        self.name.set_value(product.name)
        self.size_field.set_value(product.size)
        self.sku.set_value(product.sku)
        self.materials.set_value(product.materials)
        self.description.set_value(product.description)
        self.active.setChecked(product.active)

    def _show_state(self) -> None:
        if not self.product.active:
            self.show_badge(Look(self.tr("Tidak dijual"), "neutral"))
        elif self.product.cost is None:
            self.show_badge(Look(self.tr("HPP belum diisi"), "warning", "alert-triangle"))
        else:
            self.show_badge(None)

    def _figures_changed(self) -> None:
        """A price or cost was kept at once: what stands in the drawer is of the new one."""
        assert self.product.id is not None
        newer = products.get(self.store, self.product.id)
        if newer is not None:
            self.product = replace(self.product, price=newer.price, cost=newer.cost)
            self._show_state()
            self._judge()

    def _tab_changed(self, index: int) -> None:
        if index == self.DISCOUNT:
            self._judge()

    def _try_percent(self, percent: object) -> None:
        if percent is not None:
            self.amount.set_value(None)
        self._judge()

    def _try_amount(self, amount: object) -> None:
        if amount is not None:
            self.percent.set_value(None)
        self._judge()

    def _judge(self) -> None:
        self.safety.show_discount(percent=self.percent.value(), amount=self.amount.value())

    # saving

    def save(self) -> None:
        """Check, keep, close; or say beside the fields what is wrong."""
        self._keep(self.finish)

    def _save_and_again(self) -> None:
        """Keep this one and begin the next."""
        self._keep(self._next)

    def _next(self) -> None:
        self.finish()
        self.studio.open_drawer(ProductEditor(self.studio))

    def _keep(self, done: Callable[[], None]) -> None:
        if self._saving or not self._is_complete():
            return
        self._saving = True
        if self.product.id is None:
            work: product_actions.Work = partial(
                _add,
                product=self._filled_in(),
                cost=self.cost.value(),
                parts=self.cost.made_of(),
            )
            text = self.tr("{product} ditambahkan.")
        else:
            work = partial(products.save, product=self._filled_in())
            text = self.tr("{product} disimpan.")
        words = text.format(product=self._filled_in().label)
        product_actions.change(self.studio, work, words, done, self._refused)

    def _refused(self, error: BaseException) -> None:
        self._saving = False
        if not isinstance(error, UserError):
            self.studio.notices.explain(error)
            return
        if error.code in ("product_exists", "product_name_missing"):
            if self.product.id is not None:
                self.show_tab(self.WORDS)
            self.name_row.show_problem(wording.explain(error))
            self.name.setFocus()
            return
        self.problem.show_note("danger", wording.explain(error))
        self.problem.show()

    def _is_complete(self) -> bool:
        self.unsaved.hide()
        self.problem.hide()
        missing = not self.name.value()
        self.name_row.show_problem(self.tr("Isi dulu nama produknya.") if missing else "")
        if missing:
            if self.product.id is not None:
                self.show_tab(self.WORDS)
            self.name.setFocus()
            return False
        if self.product.id is None:
            return self.price.commit() and self.cost.commit()
        if not self.stock.commit():
            self.show_tab(self.STOCK)
            return False
        return True

    def _filled_in(self) -> Product:
        """The product as the fields say; an existing one's price and cost have their own tab."""
        made = replace(
            self.product,
            name=self.name.value(),
            size=self.size_field.value(),
            sku=self.sku.value(),
            materials=self.materials.value(),
            description=self.description.value(),
            active=self.active.isChecked(),
        )
        if self.product.id is None:
            return replace(made, price=self.price.value())
        return self.stock.filled_in(made)

    def _delete(self) -> None:
        product_actions.remove(self.studio, self.product, self.finish)

    # closing

    def typed(self) -> tuple[object, ...]:
        """Everything that can be typed here."""
        words = (
            self.name.value(), self.size_field.value(), self.sku.value(), self.materials.value(),
            self.description.value(), self.active.isChecked(),
        )  # fmt: skip
        if self.product.id is None:
            return (*words, self.price.text(), *self.cost.typed())
        return (*words, *self.stock.typed())


def _add(store: Store, *, product: Product, cost: int | None, parts: Parts | None) -> None:
    product_id = products.save(store, product)
    if parts is not None:
        costs.work_out(store, product_id, parts)
    elif cost is not None:
        costs.set_cost(store, product_id, cost)
