"""What can be done with orders of the list: by the right mouse button, the menu key or other keys.

S or a click on a status opens the menu too; 1 to 8 set a status at once, Ctrl+C copies.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from umkm_studio.models.sales.order_list import OrderRow
from umkm_studio.models.sales.order_states import Status
from umkm_studio.ui.kit.badges import order_state_look
from umkm_studio.ui.kit.menus import Offer, OfferMenu
from umkm_studio.ui.kit.shortcuts import InOrders, shown
from umkm_studio.ui.kit.tables import RecordTable

_LOOKED_AT = 50  # orders whose status is compared, to switch off the one they all have


class OrderMenu(OfferMenu):
    """Each signal carries the orders that are meant: those chosen, or else the current one."""

    status_wanted = Signal(object, object)  # and the Status
    opened = Signal(object)  # one order
    paid = Signal(object)
    copied = Signal(object)
    code_wanted = Signal(object)
    slips_wanted = Signal(object)
    deleted = Signal(object)

    def __init__(self, table: RecordTable[OrderRow]) -> None:
        super().__init__(table)
        self._table = table
        self._view = table.view
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._asked)
        self._view.clicked.connect(self._clicked)
        self._on_key(InOrders.STATUS, self._show_below_current)
        self._on_key(InOrders.COPY, self._copy)
        for number, status in enumerate(Status, start=1):
            self._on_key(str(number), partial(self._set_status, status))

    def _on_key(self, key: str, do: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), self._view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(do)

    def _meant_by(self, index: QModelIndex) -> Sequence[OrderRow]:
        """The chosen orders where the row is one of them, else this row alone."""
        record = self._table.model.record(index)
        return self._table.chosen() if self._table.model.is_chosen(record) else [record]

    def _clicked(self, index: QModelIndex) -> None:
        column = self._table.model.column(index.column())
        if column is not None and column.key == "status":
            self.pop_up(self._meant_by(index), self._below(index))

    def _asked(self, at: QPoint) -> None:
        index = self._view.indexAt(at)
        if index.isValid():
            self.pop_up(self._meant_by(index), self._view.viewport().mapToGlobal(at))

    def _show_below_current(self) -> None:
        orders = self._table.meant()
        if orders:
            self.pop_up(orders, self._below(self._view.currentIndex()))

    def _below(self, index: QModelIndex) -> QPoint:
        place = self._view.visualRect(index)
        return self._view.viewport().mapToGlobal(place.bottomLeft())

    def _set_status(self, status: Status) -> None:
        if orders := self._table.meant():
            self.status_wanted.emit(orders, status)

    def _copy(self) -> None:
        if orders := self._table.meant():
            self.copied.emit(orders)

    def pop_up(self, orders: Sequence[OrderRow], at: QPoint) -> None:
        """Show the menu for these orders at a place of the screen."""
        key_words = shown(InOrders.COPY)
        copy = self.tr("Salin")
        opens = Offer("pencil", self.tr("Buka"), partial(self.opened.emit, orders[0]))
        offers = [
            *self._statuses(orders),
            None,
            Offer("check", self.tr("Tandai lunas"), partial(self.paid.emit, orders), writes=True),
            *([opens] if len(orders) == 1 else []),
            # a menu sets what follows the tab to the right
            Offer("copy", f"{copy}\t{key_words}", partial(self.copied.emit, orders)),
            Offer(
                "ticket", self.tr("Ubah kode"), partial(self.code_wanted.emit, orders), writes=True
            ),
            Offer("printer", self.tr("Cetak slip"), partial(self.slips_wanted.emit, orders)),
            None,
            Offer("trash", self.tr("Hapus"), partial(self.deleted.emit, orders), writes=True),
        ]
        self.show_offers(offers, at)

    def _statuses(self, orders: Sequence[OrderRow]) -> list[Offer]:
        """A heading, and every status with its key, which works in the open menu as well."""
        words = self.tr("Status")
        if len(orders) > 1:
            words = self.tr("Status %n pesanan", "", len(orders))
        few = orders if len(orders) <= _LOOKED_AT else []  # a long list is not read
        now = {order.status for order in few}
        offers = [Offer("", words)]
        for number, status in enumerate(Status, start=1):
            look = order_state_look(status)
            act = partial(self.status_wanted.emit, orders, status)
            key, is_other = str(number), now != {status}
            offers.append(Offer(look.icon, look.word, act, is_other, writes=True, key=key))
        return offers
