"""The window's left side: the sidebar, and what it says of the shop.

The sidebar itself is made anew for another language or text size; what it said is kept here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from umkm_studio.models import first_week
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import order_list
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages
from umkm_studio.ui import pages
from umkm_studio.ui.kit.sidebar import NavItem, Sidebar
from umkm_studio.ui.kit.theme import theme

APP = "UMKM Studio"
_RAIL_BELOW = 1100  # effective pixels of the window: DESIGN 9
# Pages whose bubble counts what waits, by the table that it follows.
_WAITING: dict[str, Callable[[Store], int]] = {
    "orders": order_list.count_to_handle,
    "messages": messages.count_waiting,
}


class Side(QObject):
    """Keeps the sidebar. `chosen` carries the key of a page; `copies_wanted` is a press on the
    foot, where the age of the newest copy stands; `failed` carries a `UserError` of a count.
    """

    chosen = Signal(str)
    search_wanted = Signal()
    copies_wanted = Signal()
    failed = Signal(object)

    def __init__(
        self, store: Store, entries: Mapping[str, pages.Entry], shop: Shop, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._entries = entries
        self._shop = shop
        self._foot = ("", False)
        self._counts: dict[str, int] = {}
        self.sidebar = self._made()

    def build_anew(self) -> Sidebar:
        """Put another sidebar in the place of the one there is."""
        self.sidebar.deleteLater()
        self.sidebar = self._made()
        self._tuck_away_unused()
        return self.sidebar

    def show_shop(self, shop: Shop) -> None:
        """Whose shop it is."""
        self._shop = shop
        self.sidebar.show_shop(shop.name or APP, shop.tagline)

    def say(self, text: str, *, alarm: bool = False) -> None:
        """The lines at the foot: where the data is, how old the copies are."""
        if self._foot == (text, alarm):
            return  # said every minute; a screen reader need not hear it again
        self._foot = (text, alarm)
        self.sidebar.foot.say(text, alarm=alarm)

    def set_count(self, page: str, count: int) -> None:
        """Things to do on a page, shown beside its name."""
        self._counts[page] = count
        self.sidebar.set_count(page, count)

    def follow(self, tables: frozenset[str] = frozenset(_WAITING)) -> None:
        """Count again what waits in these tables, and look which pages hold something by now."""
        for key in self._entries.keys() & tables & _WAITING.keys():
            try:
                self.set_count(key, _WAITING[key](self._store))
            except UserError as error:
                self.failed.emit(error)
        self._tuck_away_unused()

    def fit(self, width: int) -> None:
        """In a narrow window it is a rail of icons. `width` is the window's, in pixels."""
        rail = width / theme().scale < _RAIL_BELOW
        if rail != self.sidebar.is_rail:
            self.sidebar.set_rail(rail)

    def _tuck_away_unused(self) -> None:
        """In the first week, pages that hold nothing of the shop yet are out of the way."""
        unused: frozenset[str] = frozenset()
        try:
            if self._shop.started and not first_week.load(self._store).is_over:
                unused = first_week.unused(self._store)
        except UserError as error:
            self.failed.emit(error)
        self.sidebar.tuck_away(unused)

    def _made(self) -> Sidebar:
        sidebar = Sidebar(
            NavItem(entry.key, entry.icon, entry.group, pages.title(entry.key))
            for entry in self._entries.values()
        )
        sidebar.chosen.connect(self.chosen)
        sidebar.search_wanted.connect(self.search_wanted)
        sidebar.foot.clicked.connect(self.copies_wanted)
        text, alarm = self._foot
        sidebar.foot.say(text, alarm=alarm)
        for key, count in self._counts.items():
            sidebar.set_count(key, count)
        sidebar.show_shop(self._shop.name or APP, self._shop.tagline)
        return sidebar
