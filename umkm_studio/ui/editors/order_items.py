"""The line items of an order: product, quantity, price, a row each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from umkm_studio.models.sales import products
from umkm_studio.models.sales.orders import LineItem
from umkm_studio.models.sales.products import Product
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import IconButton, LinkButton
from umkm_studio.ui.kit.cards import row, stack
from umkm_studio.ui.kit.fields import Labelled, MoneyField, NumberField
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.suggest import SuggestField
from umkm_studio.ui.kit.theme import theme


class OrderItems(QWidget):
    """Rows of products, and the way to one more; Tab comes here from the field `after`."""

    changed = Signal()

    def __init__(self, store: Store, *, after: QWidget) -> None:
        super().__init__()
        self._after = after
        self._products = products.everything(store)
        self._prices = products.usual_prices(store)
        self.rows: list[ItemRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme().px(8))
        self.add_button = LinkButton(self.tr("Tambah barang"), icon="plus", strong=True)
        self.add_button.clicked.connect(self._add_empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(4))
        layout.addLayout(self._rows)
        layout.addLayout(row(self.add_button, None))

    def show_items(self, items: Sequence[LineItem]) -> None:
        """Show these, or one empty row."""
        for item in items:
            self._add(item)
        if not items:
            self._add(None)

    def filled_in(self) -> tuple[LineItem, ...]:
        """The items as the rows say; empty rows are left out. Ask `gaps` first."""
        return tuple(row.filled_in() for row in self.rows if not row.is_empty())

    def net(self) -> int:
        """What the rows earn so far, whole rupiah."""
        return sum(row.net() for row in self.rows)

    def typed(self) -> tuple[tuple[str, str, str], ...]:
        """The words as they stand in the rows."""
        return tuple(row.typed() for row in self.rows)

    def gaps(self) -> list[QWidget]:
        """Fields that must still be filled or mended; each one says so."""
        wanted = [row for row in self.rows if not row.is_empty()] or self.rows[:1]
        return [field for row in wanted for field in row.gaps()]

    def _add_empty(self) -> None:
        self._add(None).product.setFocus()

    def _add(self, item: LineItem | None) -> ItemRow:
        added = ItemRow(self._products, self._prices, item)
        added.changed.connect(self.changed)
        added.removed.connect(self._remove)
        self.rows.append(added)
        self._rows.addWidget(added)
        self._arrange()
        return added

    def _remove(self, gone: ItemRow) -> None:
        after = self.rows.index(gone)
        self.rows.remove(gone)
        gone.hide()
        gone.deleteLater()
        self._arrange()
        self.rows[min(after, len(self.rows) - 1)].product.setFocus()
        self.changed.emit()

    def _arrange(self) -> None:
        for place, item_row in enumerate(self.rows):
            item_row.arrange(first=place == 0, alone=len(self.rows) == 1)
        before = self._after
        for field in [*(part for one in self.rows for part in one.fields()), self.add_button]:
            self.setTabOrder(before, field)  # rows are made after the fields below them
            before = field


class ItemRow(QWidget):
    """One product: the fields, their problems, and the cross that takes the row away."""

    changed = Signal()
    removed = Signal(object)

    def __init__(
        self,
        known: Sequence[Product],
        prices: dict[int, int],
        item: LineItem | None,
    ) -> None:
        super().__init__()
        self._known = {product.id: product for product in known}
        self._prices = prices
        self._item = item
        self._price_is_typed = item is not None
        self.product = SuggestField(
            ((product.id, product.label) for product in known if product.active),
            placeholder=self.tr("Ketik sebagian nama produk"),
        )
        self.quantity = NumberField(1, highest=99_999)
        self.price = MoneyField()
        self.product_row = Labelled(self.tr("Produk"), self.product)
        self.quantity_row = Labelled(self.tr("Jumlah"), self.quantity)
        self.price_row = Labelled(self.tr("Harga satuan (Rp)"), self.price)
        self._rows = (self.product_row, self.quantity_row, self.price_row)
        self.remove_button = IconButton("x", self.tr("Hapus barang ini"), bare=True)
        self.remove_button.clicked.connect(self._remove)
        self._above = QWidget()  # keeps the cross beside the field where a label stands above it
        self._hint = caption("", role="text2")
        self._hint.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(4))
        layout.addLayout(self._line())
        layout.addWidget(self._hint)
        self._show(item)
        self.product.picked.connect(self._picked)
        self.product.changed.connect(self._named)
        self.quantity.changed.connect(self._counted)
        self.price.changed.connect(self._priced)

    def _line(self) -> QHBoxLayout:
        layout = row(*self._rows, gap=8)
        top = Qt.AlignmentFlag.AlignTop
        for part, share in zip(self._rows, (6, 2, 3), strict=True):
            layout.setAlignment(part, top)
            layout.setStretchFactor(part, share)
        self._above.setFixedHeight(theme().line_height("label"))
        layout.addLayout(stack(self._above, self.remove_button, None, gap=5))
        return layout

    def arrange(self, *, first: bool, alone: bool) -> None:
        """Labels stand above the first row only; a row that is alone can't be taken away."""
        for part in self._rows:
            part.label.setVisible(first)
        self._above.setVisible(first and not alone)
        self.remove_button.setVisible(not alone)

    def _show(self, item: LineItem | None) -> None:
        if item is None:
            return
        self.product.set_value(_label(item))
        self.quantity.set_value(item.quantity)
        self.price.set_value(item.unit_price)
        facts = []
        if item.item_discount:
            facts.append(
                self.tr("Diskon barang {amount}").format(amount=wording.rupiah(item.item_discount))
            )
        if item.returned_quantity:
            facts.append(self.tr("%n dikembalikan", "", item.returned_quantity))
        self._hint.setText(" · ".join(facts))
        self._hint.setVisible(bool(facts))

    # reading

    def fields(self) -> tuple[QWidget, ...]:
        """What Tab visits, in its order."""
        return self.product, self.quantity, self.price, self.remove_button

    def is_empty(self) -> bool:
        """Whether nothing was typed here."""
        return not self.product.value() and self.price.value() is None

    def typed(self) -> tuple[str, str, str]:
        """The words as they stand in the fields."""
        return self.product.value(), self.quantity.text(), self.price.text()

    def net(self) -> int:
        """What the row earns so far, whole rupiah."""
        if not self.quantity.value() or self.price.value() is None:
            return 0
        return self.filled_in().net

    def filled_in(self) -> LineItem:
        """The item as the fields say, with all that they don't show as it was."""
        quantity = self.quantity.value() or 1
        before = self._item or LineItem(product="", quantity=quantity, unit_price=0)
        item = replace(
            before,
            quantity=quantity,
            unit_price=self.price.value() or 0,
            returned_quantity=min(before.returned_quantity, quantity),
        )
        words = self.product.value()
        if self._item is not None and words == _label(self._item):
            return item
        product = self._known.get(self._product_id())
        if product is None:
            return replace(item, product=words, variant="", sku="", product_id=None)
        return replace(
            item,
            product=product.name,
            variant=product.size,
            sku=product.sku,
            product_id=product.id,
        )

    def gaps(self) -> list[QWidget]:
        """Fields that must still be filled or mended; each one says so."""
        found: list[QWidget] = []
        missing = not self.product.value()
        self.product_row.show_problem(self.tr("Tulis nama produknya.") if missing else "")
        if missing:
            found.append(self.product)
        if not self.quantity.commit():
            found.append(self.quantity)
        elif not self.quantity.value():
            self.quantity_row.show_problem(self.tr("Isi jumlahnya."))
            found.append(self.quantity)
        if not self.price.commit():
            found.append(self.price)
        elif self.price.value() is None:
            self.price_row.show_problem(self.tr("Isi harganya. Hadiah? Tulis 0."))
            found.append(self.price)
        return found

    # reacting

    def _product_id(self) -> int | None:
        key = self.product.key()
        return key if isinstance(key, int) else None

    def _picked(self, _key: object) -> None:
        self._named(self.product.value())
        self.quantity.setFocus()
        self.quantity.selectAll()

    def _named(self, words: str) -> None:
        self.product_row.show_problem("")
        product_id = self._product_id()
        if product_id is not None and not self._price_is_typed:
            self.price.set_value(self._prices.get(product_id))
        is_new = bool(words) and product_id is None and self._item is None
        self._hint.setText(self.tr("Produk baru, ikut disimpan ke daftar produk."))
        self._hint.setVisible(is_new)
        self.changed.emit()

    def _counted(self, _quantity: object) -> None:
        self.quantity_row.show_problem("")
        self.changed.emit()

    def _priced(self, price: object) -> None:
        self._price_is_typed = price is not None
        self.price_row.show_problem("")
        self.changed.emit()

    def _remove(self) -> None:
        self.removed.emit(self)


def _label(item: LineItem) -> str:
    return f"{item.product} {item.variant}".strip()
