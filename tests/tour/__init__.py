"""A walk through the whole window: every page with its tabs, every drawer, dialog and paper, the
search, the import of a file. What is looked at there, the caller says.

    for stop in tour.stops(waiter, window):
        look_at(tour.shown(window), stop)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.tour.dialogs import dialogs
from tests.tour.drawers import drawers
from tests.tour.prints import prints
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.orders_page import OrdersPage

SAMPLES = Path(__file__).parents[1] / "samples"
SHOPEE = SAMPLES / "shopee" / "Order.all.20261001_20261031.xlsx"

Act = Callable[[], object]


class Waiter(Protocol):
    """What `qtbot` can do of it."""

    def waitUntil(self, is_so: Callable[[], bool], *, timeout: int) -> None:  # noqa: N802
        """Go on with the window's work until it is so."""


PAGES: list[tuple[str, dict[str, object]]] = [
    ("today", {}),
    ("calendar", {"view": "month"}),
    ("calendar", {"view": "week", "tray": True}),
    ("calendar", {"view": "list"}),
    ("orders", {}),
    ("orders", {"tab": "week"}),
    ("orders", {"tab": "customers"}),
    ("orders", {"tab": "products"}),
    ("campaigns", {"period": "all"}),
    ("campaigns", {"tab": "trials"}),
    ("campaigns", {"tab": "loyalty"}),
    ("testimonials", {}),
    ("testimonials", {"kind": "criticism"}),
    ("messages", {}),
    ("insights", {}),
    ("insights", {"tab": "likes"}),
    ("insights", {"tab": "deeper"}),
    ("reflection", {}),
    ("settings", {}),
]


def stops(waiter: Waiter, window: MainWindow, *, importing: bool = True) -> Iterator[str]:
    """Go on to the next stop each time; its name. Not `importing` where no file may be opened."""
    for page, place in PAGES:
        window.go(page, **place)
        yield from _there(waiter, window, " ".join([page, *map(str, place.values())]))
    for name, act in [*drawers(window), *dialogs(window), *prints(window)]:
        act()
        yield from _there(waiter, window, name)
        drawer = window.drawers.drawer
        alone = len(shown(window)) == 1  # no dialog in front of it
        for tab in range(1, tabs_of(drawer) if alone else 0):
            assert drawer is not None
            drawer.show_tab(tab)
            yield from _there(waiter, window, f"{name}, tab {tab}")
        close_all(window)
    for name, act in chain(_search(window), _import(window) if importing else ()):
        act()
        yield from _there(waiter, window, name)


def _there(waiter: Waiter, window: MainWindow, name: str) -> Iterator[str]:
    settle(waiter, window)
    yield name


def settle(waiter: Waiter, window: MainWindow) -> None:
    """Until everything is read."""
    waiter.waitUntil(lambda: not (window.reads.busy or window.jobs.busy), timeout=20_000)
    QApplication.processEvents()


def tabs_of(drawer: Drawer | None) -> int:
    """How many tabs a drawer has; 0 for one without."""
    return 0 if drawer is None else drawer._tab_bar.count()


def shown(window: MainWindow) -> list[QWidget]:
    """The window, and every dialog, box and menu that is open."""
    others = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one != window]
    return [window, *others]


def close_all(window: MainWindow) -> None:
    """Leave drawers and dialogs without keeping anything."""
    for one in shown(window)[1:]:
        if isinstance(one, QDialog):
            one.reject()
        else:
            one.close()
    if window.drawers.drawer is not None:
        window.drawers.drawer.may_close = lambda: True  # type: ignore[method-assign]
        window.drawers.close_drawer()


def _search(window: MainWindow) -> Iterator[tuple[str, Act]]:
    yield "search", window.show_search
    assert window.search is not None
    yield "search for a word", partial(window.search.field.line.setText, "nastar")
    window.search.shut()


def _import(window: MainWindow) -> Iterator[tuple[str, Act]]:
    yield "import", partial(window.go, "orders", importing=True)
    page = window.page
    assert isinstance(page, OrdersPage)
    assert page.wizard is not None
    yield "import, a file", partial(page.wizard.read, SHOPEE)
    yield "import, columns", page.wizard.foot.next_button.click
    yield "import, check", page.wizard.foot.next_button.click
    yield "import, done", page.wizard.foot.import_button.click
