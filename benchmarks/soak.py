"""A long day at the window: clicks without an end on a shop of 20,000 orders by 3,000 buyers.

    python3 dev.py bench soak                     # five minutes
    SOAK_MINUTES=120 python3 dev.py bench soak    # a night

Pages are opened, lists searched and scrolled, orders noted and taken back, by chance. Whatever is
raised ends it. It says how long 95 of 100 lists took at most and how much memory the process grew
by once it had warmed up, and looks through the store at the end.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks import order_list
from benchmarks.order_list import NOW, Maker
from umkm_studio import paths
from umkm_studio.models import backups, shop
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store
from umkm_studio.ui import pages
from umkm_studio.ui.editors.order_editor import OrderEditor
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.main_window import MainWindow

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # a night needs no screen

ORDERS, PEOPLE = 20_000, 3_000
MINUTES = float(os.environ.get("SOAK_MINUTES", "5"))
WARM = 0.3  # of the time: until then caches fill
MOST_MS, MOST_MB = 200, 20

Key, Modifier = Qt.Key, Qt.KeyboardModifier


class Restless(Maker):
    """A maker who does one thing after another."""

    def __init__(self, window: MainWindow, chance: random.Random) -> None:
        super().__init__(window)
        self.chance = chance
        self.done = 0
        self.lists: list[float] = []  # milliseconds
        self._acts: tuple[Callable[[], object], ...] = (
            self._go, self._go, self._search, self._by_state, self._scroll, self._note_an_order,
            self._take_back, self._change_look, self._look_closer,
        )  # fmt: skip

    def act(self) -> None:
        """Do something, and wait until the window has nothing to do any more."""
        self.chance.choice(self._acts)()
        QApplication.processEvents()
        self._wait(self._is_quiet)
        self.done += 1

    def _go(self) -> None:
        self.window.go(self.chance.choice([one.key for one in pages.PAGES]))

    def _list(self, **filters: object) -> None:
        """Read the list with these filters, after another one, so that nothing is known of it."""
        self.narrow(words="siapa pun")
        self._wait(self._is_quiet)
        self.lists.append(self.timed(lambda: self.narrow(**filters), "rows"))

    def _search(self) -> None:
        self._list(words=self.chance.choice(["lestari", "nastar", "ratna1", "26", "budi p", "ü"]))

    def _by_state(self) -> None:
        self._list(channel=self.chance.choice(order_list.CHANNELS))

    def _scroll(self) -> None:
        self.narrow()
        self._wait(self._is_quiet)
        self.scroll(self.chance.random())

    def _note_an_order(self) -> None:
        QTest.keyClick(self.window, Key.Key_N, Modifier.ControlModifier | Modifier.ShiftModifier)
        drawer = self.window.drawers.drawer
        if isinstance(drawer, OrderEditor):
            drawer.items.add_product(self.chance.randint(1, len(order_list.GOODS)), 1)
            drawer.customer.setText(self.chance.choice(order_list.FIRST))
            drawer.save()
        assert self.window.drawers.close_drawer()

    def _take_back(self) -> None:
        QTest.keyClick(self.window, Key.Key_Z, Modifier.ControlModifier)

    def _change_look(self) -> None:
        theme().set_mode(self.chance.choice(["light", "dark"]))

    def _look_closer(self) -> None:
        QTest.keyClick(self.window, Key.Key_K, Modifier.ControlModifier)
        QTest.keyClicks(QApplication.focusWidget() or self.window, "lestari")
        QTest.keyClick(QApplication.focusWidget() or self.window, Key.Key_Escape)


def memory_mb() -> float:
    """What is in memory now, in MB of 1,000,000 bytes (Linux)."""
    pages_held = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages_held * os.sysconf("SC_PAGE_SIZE") / 1e6


def soak(window: MainWindow, seconds: float) -> tuple[Restless, float]:
    """Use the window for so long; gives who did, and the MB that it grew by after warming up."""
    maker = Restless(window, random.Random(19))
    for one in pages.PAGES:
        window.go(one.key)
        maker.act()
    started, warm = time.perf_counter(), 0.0
    while (spent := time.perf_counter() - started) < seconds:
        maker.act()
        if spent < WARM * seconds:
            warm = max(warm, memory_mb())
    return maker, memory_mb() - warm


def _stop(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    sys.__excepthook__(kind, error, trace)
    os._exit(1)


def main() -> int:
    """Gives 1 where a target is missed."""
    sys.excepthook = _stop
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        with Store.open(paths.store_file(Path(folder))) as store:
            shop.save(store, Shop(started=True, reduce_motion=True))
            order_list.fill(store, ORDERS, PEOPLE)
            while store.index_words():
                pass
        started = time.perf_counter()
        with Store.open(paths.store_file(Path(folder))) as store:
            window = MainWindow(store, data_dir=Path(folder), now=lambda: NOW)
            window.show()
            app.processEvents()
            opened = time.perf_counter() - started
            maker, grown = soak(window, 60 * MINUTES)
            window.close()
            health = backups.check(store)
    slow = statistics.quantiles(maker.lists, n=20)[-1]
    print(f"{maker.done:,} things done in {MINUTES:g} minutes, on {date.today()}")
    print(f"opened in     {opened:6.2f} s    (at most 3)")
    print(f"95 of a 100   {slow:6.0f} ms   (lists; at most {MOST_MS})")
    print(f"memory        {grown:+6.1f} MB   (at most {MOST_MB:+})")
    print(f"store         {'sound' if health.ok else health}")
    missed = opened > 3 or slow > MOST_MS or grown > MOST_MB
    return int(missed or not health.ok)


if __name__ == "__main__":
    sys.exit(main())
