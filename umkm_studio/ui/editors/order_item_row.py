"""One line item of an order: product, quantity, price, and what is unsure about them.

Enter leads on: from the product to the quantity, from there to the price where none is known, and
then to what follows (`done`).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from umkm_studio.models.chat_orders import Doubt, ReadItem
from umkm_studio.models.sales import costs, products, stock
from umkm_studio.models.sales.orders import LineItem
from umkm_studio.models.sales.stock import Stock
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import IconButton, LinkButton
from umkm_studio.ui.kit.cards import row, stack
from umkm_studio.ui.kit.fields import Labelled, MoneyField, NumberField
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.suggest import SuggestField
from umkm_studio.ui.kit.theme import theme


class Shelf:
    """The shop's products with the words that find them, their prices and what is left of them."""

    def __init__(self, store: Store, today: date) -> None:
        self.known = {product.id: product for product in products.everything(store)}
        self.prices = costs.prices_on(store, today)
        self.stock: dict[int, Stock] = stock.everything(store, today)
        made = [product for product in self.known.values() if product.active]
        made.sort(key=lambda product: product.price is None)  # spellings of sheets have none
        names = [(product.id, product.label) for product in made]
        others = products.labels_of_aliases(store).items()
        active = {product.id for product in made}
        names += [(found, label) for label, found in others if found in active]
        self.names: list[tuple[object, str]] = [*names]


class ItemRow(QWidget):
    """One product: the fields, their problems, and the cross that takes the row away. `item` is
    what it was in the order, None for a new one.
    """

    changed = Signal()
    done = Signal()  # Enter, with nothing left to fill in here
    removed = Signal(object)

    def __init__(self, shelf: Shelf, item: LineItem | None) -> None:
        super().__init__()
        self._shelf = shelf
        self._known = shelf.known
        self.item = item
        self._price_is_typed = item is not None
        self.product = SuggestField(
            shelf.names, placeholder=self.tr("Ketik sebagian nama produk"), takes_first=True
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
        self._hint = caption("", role="text2", wrap=True)
        self._hint.hide()
        self.others: list[LinkButton] = []
        self._doubt = QWidget()
        self._doubt_words = caption("", role="warningText", wrap=True)
        self._other_row = Flow(gap=18)
        self._doubt.setLayout(stack(self._doubt_words, self._other_row, gap=2))
        self._doubt.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(4))
        layout.addLayout(self._line())
        layout.addWidget(self._hint)
        layout.addWidget(self._doubt)
        self._show(item)
        self.product.picked.connect(self._picked)
        self.product.changed.connect(self._named)
        self.quantity.changed.connect(self._counted)
        self.price.changed.connect(self._priced)
        self.product.textEdited.connect(self._looked_at)
        self.product.returnPressed.connect(self._to_quantity)
        self.quantity.returnPressed.connect(self._to_price)
        self.price.returnPressed.connect(self._finish)

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

    def show_product(self, product_id: int, quantity: int) -> None:
        """A product of the shop with its price of the day."""
        product = self._known.get(product_id)
        if product is not None:
            self.product.set_value(product.label)
            self.quantity.set_value(quantity)
            self._named(product.label)

    def show_read(self, read: ReadItem) -> None:
        """What a chat asks for, with what was written and why it wants a look."""
        if read.product is not None and read.product.id is not None:
            self.show_product(read.product.id, read.quantity)
        else:
            self.product.set_value(read.written)
            self.quantity.set_value(read.quantity)
            self._named(read.written)
        if not read.doubts:
            return
        words = [self._doubt_sentence(doubt, read) for doubt in read.doubts]
        words.sort(key=lambda sentence: sentence.endswith(":"))  # the others follow below
        self._doubt_words.setText(" ".join(words))
        self._hint.setVisible(bool(self._hint.text()) and Doubt.UNKNOWN not in read.doubts)
        for other in read.others[:3]:
            link = LinkButton(other.label, strong=True)
            link.clicked.connect(partial(self._take_other, other.id))
            self.others.append(link)
            self._other_row.addWidget(link)
        self._doubt.show()

    @property
    def doubt(self) -> str:
        """Why the row wants a look, "" if it does not."""
        return self._doubt_words.text() if self._doubt.isVisibleTo(self) else ""

    def _doubt_sentence(self, doubt: Doubt, read: ReadItem) -> str:
        if doubt is Doubt.SPELLING:
            return self.tr("Tertulis “{words}”. Produknya benar?").format(words=read.written)
        if doubt is Doubt.CHOICE:
            sentence = self.tr("Tertulis “{words}”. Tanyakan dulu pilihannya, bisa juga:")
            return sentence.format(words=read.written)
        if doubt is Doubt.SEVERAL:
            sentence = self.tr("Tertulis “{words}”. Ada beberapa yang cocok, bisa juga:")
            return sentence.format(words=read.written)
        if doubt is Doubt.UNKNOWN:
            return self.tr(
                "“{words}” belum ada di daftar produk. Pilih yang lain, atau isi harganya."
            ).format(words=read.written)
        return self.tr("Jumlahnya kurang jelas, cek dulu.")

    def _take_other(self, product_id: int | None) -> None:
        self.show_product(product_id or 0, self.quantity.value() or 1)
        self._looked_at()
        self.changed.emit()

    def _looked_at(self, _words: str = "") -> None:
        self._doubt.hide()

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
        before = self.item or LineItem(product="", quantity=quantity, unit_price=0)
        item = replace(
            before,
            quantity=quantity,
            unit_price=self.price.value() or 0,
            returned_quantity=min(before.returned_quantity, quantity),
        )
        words = self.product.value()
        if self.item is not None and words == _label(self.item):
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
        elif self.filled_in().sold_for < 0:
            self.price_row.show_problem(self.tr("Diskon barangnya lebih besar dari harganya."))
            found.append(self.price)
        return found

    # reacting

    def _product_id(self) -> int | None:
        key = self.product.key()
        return key if isinstance(key, int) else None

    def _picked(self, _key: object) -> None:
        product = self._known.get(self._product_id())
        if product is not None:
            self.product.set_value(product.label)  # also where another name found it
        self._named(self.product.value())
        self._to_quantity()

    def _to_quantity(self) -> None:
        if self.product.value():
            self.quantity.setFocus()
            self.quantity.selectAll()

    def _to_price(self) -> None:
        if self.quantity.commit() and self.price.value() is None:
            self.price.setFocus()
        else:
            self._finish()

    def _finish(self) -> None:
        if self.quantity.commit() and self.price.commit():
            self.done.emit()

    def _named(self, words: str) -> None:
        self.product_row.show_problem("")
        product_id = self._product_id()
        if product_id is not None and not self._price_is_typed:
            self.price.set_value(self._shelf.prices.get(product_id))
        if self.item is None:
            self._show_hint(bool(words) and product_id is None)
        self._ask_about_price()
        self.changed.emit()

    def _show_hint(self, is_new: bool) -> None:
        """That the product is new, or what is left of it."""
        words = self.tr("Produk baru, ikut disimpan ke daftar produk.") if is_new else ""
        left = self._shelf.stock.get(self._product_id() or 0)
        if left is not None:
            missing = (self.quantity.value() or 0) - max(0, left.left)
            words = self.tr("Stok {left}.") if missing <= 0 else self.tr(
                "Stok {left}, {missing} perlu dibuat."
            )  # fmt: skip
            words = words.format(left=max(0, left.left), missing=missing)
        self._hint.setText(words)
        self._hint.setVisible(bool(words))

    def _counted(self, _quantity: object) -> None:
        self.quantity_row.show_problem("")
        self._looked_at()
        if self.item is None and self.product.value():
            self._show_hint(self._product_id() is None)
        self.changed.emit()

    def _priced(self, price: object) -> None:
        self._price_is_typed = price is not None
        self.price_row.show_problem("")
        self._ask_about_price()
        self.changed.emit()

    def _ask_about_price(self) -> None:
        """A price far from the usual one is asked about, and kept as it is."""
        price, usual = self.price.value(), self._shelf.prices.get(self._product_id() or 0)
        words = ""
        if price is not None and self._price_is_typed and costs.is_far_off(price, usual):
            words = self.tr("Biasanya {usual}. Sudah benar?") if usual else self.tr(
                "Kecil sekali. Sudah benar?"
            )  # fmt: skip
        self.price_row.ask(words.format(usual=wording.rupiah(usual)))

    def _remove(self) -> None:
        self.removed.emit(self)


def _label(item: LineItem) -> str:
    return f"{item.product} {item.variant}".strip()
