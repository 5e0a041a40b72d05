"""What is open beside a page hears of changes, too.

Listening(self, studio.store, frozenset({"portfolio"}), self.refresh)      # in a drawer
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from umkm_studio.models.store import Store
from umkm_studio.ui.kit.drawer import Drawer


class Listening(QObject):
    """Calls `refresh` on the window's thread after each change of one of the tables, until the
    drawer closes.
    """

    _heard = Signal(object)  # names of tables, on the thread that made the change

    def __init__(
        self, drawer: Drawer, store: Store, tables: frozenset[str], refresh: Callable[[], None]
    ) -> None:
        super().__init__(drawer)
        self._store = store
        self._tables = tables
        self._refresh = refresh
        self._listener = self._heard.emit
        store.listeners.append(self._listener)
        self._heard.connect(self._changed)
        drawer.closed.connect(self._stop)

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & self._tables:
            self._refresh()

    def _stop(self) -> None:
        self._store.listeners.remove(self._listener)
