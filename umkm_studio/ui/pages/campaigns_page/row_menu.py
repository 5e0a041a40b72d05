"""The menu of a table's row: by its dots, by the right mouse button, or by the menu key.

menu = RowMenu(table, self._offers)     # def _offers(record) -> offers of kit/menus.py
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPoint, Qt

from umkm_studio.ui.kit.menus import Offer, OfferMenu
from umkm_studio.ui.kit.tables import Column, RecordTable

R = TypeVar("R")


def dots_column(tooltip: str) -> Column[Any]:
    """The last column of a table with a RowMenu."""
    return Column(
        "", lambda _: None, lambda _: "", width=40,
        icon=lambda _: ("dots", "text2"), tooltip=lambda _: tooltip,
    )  # fmt: skip


class RowMenu(OfferMenu, Generic[R]):
    """Shows what can be done with a row."""

    def __init__(
        self, table: RecordTable[R], offers: Callable[[R], Sequence[Offer | None]]
    ) -> None:
        super().__init__(table)
        self._table = table
        self._offers = offers
        view = table.view
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._asked)
        view.clicked.connect(self._clicked)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == self._table.model.columnCount() - 1:
            self._show(index)

    def _asked(self, at: QPoint) -> None:
        """Under the pointer; with the menu key, below the row that has the cursor."""
        index = self._table.view.indexAt(at)
        self._show(index if index.isValid() else self._table.view.currentIndex(), at)

    def _show(self, index: QModelIndex, at: QPoint | None = None) -> None:
        if not index.isValid():
            return
        view = self._table.view
        below = view.visualRect(index).bottomLeft()
        record = self._table.model.record(index)
        self.show_offers(self._offers(record), view.viewport().mapToGlobal(at or below))
