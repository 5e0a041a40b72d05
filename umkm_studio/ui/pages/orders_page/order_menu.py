"""What can be done with orders of the list: by the right mouse button, the menu key or other keys.

S or a click on a status opens the menu too; 1 to 8 set a status at once, Ctrl+C copies.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from umkm_studio.models.sales.order_list import OrderRow
from umkm_studio.models.sales.orders import Status
from umkm_studio.ui.kit.badges import order_state_look
from umkm_studio.ui.kit.tables import RecordTable
from umkm_studio.ui.kit.theme import icon

_LOOKED_AT = 50  # orders whose status is compared, to switch off the one they all have


class OrderMenu(QObject):
    """Each signal carries the orders that are meant: those chosen, or else the current one.

    `menu` is the one on the screen.
    """

    status_wanted = Signal(object, object)  # and the Status
    opened = Signal(object)  # one order
    copied = Signal(object)
    code_wanted = Signal(object)
    slips_wanted = Signal(object)
    deleted = Signal(object)

    def __init__(self, table: RecordTable[OrderRow]) -> None:
        super().__init__(table)
        self._table = table
        self._view = table.view
        self.menu: QMenu | None = None
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._asked)
        self._view.clicked.connect(self._clicked)
        self._on_key("S", self._show_below_current)
        self._on_key(QKeySequence.StandardKey.Copy, self._copy)
        for number, status in enumerate(Status, start=1):
            self._on_key(str(number), partial(self._set_status, status))

    def _on_key(self, key: str | QKeySequence.StandardKey, do: Callable[[], None]) -> None:
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
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offer_statuses(menu, orders)
        menu.addSeparator()
        if len(orders) == 1:
            self._offer(menu, "pencil", self.tr("Buka"), partial(self.opened.emit, orders[0]))
        key = QKeySequence(QKeySequence.StandardKey.Copy)
        key_words = key.toString(QKeySequence.SequenceFormat.NativeText)
        copy = self.tr("Salin")
        self._offer(
            menu,
            "copy",
            f"{copy}\t{key_words}",  # a menu sets what follows the tab to the right
            partial(self.copied.emit, orders),
        )
        self._offer(menu, "ticket", self.tr("Ubah kode"), partial(self.code_wanted.emit, orders))
        self._offer(menu, "printer", self.tr("Cetak slip"), partial(self.slips_wanted.emit, orders))
        menu.addSeparator()
        self._offer(menu, "trash", self.tr("Hapus"), partial(self.deleted.emit, orders))
        self.menu = menu
        menu.destroyed.connect(self._gone)
        menu.popup(at)

    def _offer_statuses(self, menu: QMenu, orders: Sequence[OrderRow]) -> None:
        words = self.tr("Status")
        if len(orders) > 1:
            words = self.tr("Status %n pesanan", "", len(orders))
        title = QAction(words, menu)
        title.setEnabled(False)
        menu.addAction(title)
        few = orders if len(orders) <= _LOOKED_AT else []  # a long list is not read
        now = {order.status for order in few}
        for number, status in enumerate(Status, start=1):
            look = order_state_look(status)
            # the key stands before the words and works in the open menu as well
            line = self._offer(
                menu,
                look.icon,
                f"&{number}  {look.word}",
                partial(self.status_wanted.emit, orders, status),
            )
            line.setEnabled(now != {status})

    def _offer(self, menu: QMenu, icon_name: str, words: str, act: Callable[[], object]) -> QAction:
        action = QAction(icon(icon_name, "text2", 16), words, menu)
        action.triggered.connect(_Act(act))
        menu.addAction(action)
        return action

    def _gone(self) -> None:
        self.menu = None


class _Act:
    """What a line does, without the `checked` that Qt sends along."""

    def __init__(self, act: Callable[[], object]) -> None:
        self._act = act

    def __call__(self, _checked: bool = False) -> None:
        self._act()
