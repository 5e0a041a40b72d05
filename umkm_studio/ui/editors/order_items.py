"""The line items of an order, a row each (order_item_row.py).

Enter leads out of the last row to what follows (`done`).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.chat_orders import ReadItem
from umkm_studio.models.sales import costs
from umkm_studio.models.sales.orders import LineItem
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.order_item_row import ItemRow, Shelf
from umkm_studio.ui.kit import form_fields
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.theme import theme


class OrderItems(QWidget):
    """Rows of products, and the way to one more; Tab comes here from the field `after`."""

    changed = Signal()
    done = Signal()

    def __init__(self, store: Store, *, after: QWidget, today: date) -> None:
        super().__init__()
        self._after = after
        self._store = store
        self._products = Shelf(store, today)
        self._items: tuple[LineItem, ...] = ()
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
        self._items = tuple(items)
        for item in items:
            self._add(item)
        if not items:
            self._add(None)

    def show_read(self, found: Sequence[ReadItem]) -> None:
        """Put what a chat asks for in the place of empty rows, each with what is unsure."""
        for empty in [one for one in self.rows if one.is_empty()]:
            self._drop(empty)
        for item in found:
            self._add(None).show_read(item)
        if not self.rows:
            self._add(None)
        self.changed.emit()

    def add_product(self, product_id: int, quantity: int) -> None:
        """A product as it is mostly taken, in the first empty row."""
        empty = next((row for row in self.rows if row.is_empty()), None)
        (empty or self._add(None)).show_product(product_id, quantity)
        self.changed.emit()

    def set_day(self, day: date) -> None:
        """Fill in the prices of that day from now on."""
        self._products.prices = costs.prices_on(self._store, day)

    def filled_in(self) -> tuple[LineItem, ...]:
        """The items as the rows say; empty rows are left out. Ask `gaps` first."""
        return tuple(row.filled_in() for row in self.rows if not row.is_empty())

    def net(self) -> int:
        """What the rows earn so far, whole rupiah."""
        return sum(row.net() for row in self.rows)

    def typed(self) -> tuple[tuple[str, str, str], ...]:
        """The words as they stand in the rows."""
        return tuple(row.typed() for row in self.rows)

    def draft(self) -> list[dict[str, Any]]:
        """Each row: which item of the order it was, and the words in its fields."""
        return [{"item": self._place(row), **form_fields.read(row)} for row in self.rows]

    def take_draft(self, kept: list[dict[str, Any]]) -> None:
        """Let the rows stand there as they were left."""
        for old in list(self.rows):
            self._drop(old)
        for words in kept:
            place = words["item"]
            row = self._add(None if place is None else self._items[place])
            form_fields.type_again(row, words, list(words))
        self.changed.emit()

    def _place(self, row: ItemRow) -> int | None:
        return None if row.item is None else self._items.index(row.item)

    def gaps(self) -> list[QWidget]:
        """Fields that must still be filled or mended; each one says so."""
        wanted = [row for row in self.rows if not row.is_empty()] or self.rows[:1]
        return [field for row in wanted for field in row.gaps()]

    def _add_empty(self) -> None:
        self._add(None).product.setFocus()

    def _add(self, item: LineItem | None) -> ItemRow:
        added = ItemRow(self._products, item)
        added.changed.connect(self.changed)
        added.done.connect(self.done)
        added.removed.connect(self._remove)
        self.rows.append(added)
        self._rows.addWidget(added)
        self._arrange()
        return added

    def _remove(self, gone: ItemRow) -> None:
        after = self.rows.index(gone)
        self._drop(gone)
        self._arrange()
        self.rows[min(after, len(self.rows) - 1)].product.setFocus()
        self.changed.emit()

    def _drop(self, gone: ItemRow) -> None:
        self.rows.remove(gone)
        gone.hide()
        gone.deleteLater()

    def _arrange(self) -> None:
        for place, item_row in enumerate(self.rows):
            item_row.arrange(first=place == 0, alone=len(self.rows) == 1)
        before = self._after
        for field in [*(part for one in self.rows for part in one.fields()), self.add_button]:
            self.setTabOrder(before, field)  # rows are made after the fields below them
            before = field
