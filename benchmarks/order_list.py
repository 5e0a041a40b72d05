"""How long the page of orders takes at 200,000 orders: the 95th percentile of each action.

A shop is filled once (by the program's own bulk writing, so that derived columns are its own) and
opened in the real window, which draws to memory. Each action is timed from the maker's hand until
what was asked for has been painted; beside it stands the longest time for which the window did not
answer. The floor is one pass over the index of the list. The limit is 100 ms; sums and whole lists
of ids come beside the window, after the rows, and are only reported.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import cycle
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from umkm_studio import paths
from umkm_studio.models import shop
from umkm_studio.models.sales.order_list import Filters
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.orders_page import OrdersPage, section
from umkm_studio.ui.pages.orders_page.customers.section import CustomersSection
from umkm_studio.ui.pages.orders_page.products.periods import Period
from umkm_studio.ui.pages.orders_page.products.section import ProductsSection

ORDERS, PEOPLE, RUNS = 200_000, 60_000, 15
MOST = 100  # milliseconds
NOW = datetime(2026, 10, 14, 19, 42)
GOODS = [
    f"{name} {kind}"
    for name in ("Nastar", "Kastengel", "Sambal", "Putri Salju", "Sagu Keju", "Lilin", "Hampers")
    for kind in ("Klasik", "Keju", "Pedas", "Mini", "Besar")
]
FIRST = ["Ayu", "Dewi", "Sari", "Rina", "Budi", "Agus", "Putri", "Wulan", "Hendra", "Tono", "Maya"]
LAST = ["Lestari", "Wening", "Astuti", "Prakoso", "Kusuma", "Nurhaliza", "Santoso", "Wibowo"]
CHANNELS = ["whatsapp", "instagram", "shopee", "tiktok"]
STATES = (["completed"] * 88) + (["cancelled"] * 6) + (["shipped"] * 3) + ["paid", "paid", "unpaid"]


# the shop


def fill(store: Store, orders: int = ORDERS, people: int = PEOPLE) -> None:
    """Four years of orders of one or two things each, by regulars and strangers."""
    chance = random.Random(7)
    with store.change():
        store.put_many("customers", ("id", "name"), enumerate(_names(chance, people), 1))
        store.put_many("products", ("id", "name"), enumerate(GOODS, 1))
        costs = ((n, n, "2000-01-01", 40_000) for n in range(1, len(GOODS)))  # the last has none
        store.put_many("product_costs", ("id", "product_id", "starts_on", "cost"), costs)
        codes = [(n, f"RATNA{n}", f"ratna{n}", "post") for n in range(1, 21)]
        store.put_many("codes", ("id", "code", "key", "kind"), codes)
        rows, items, used = [], [], []
        for number in range(1, orders + 1):
            bought = [_item(chance) for _ in range(chance.choice((1, 1, 1, 2)))]
            for position, (good, quantity) in enumerate(bought):
                items.append(
                    (len(items) + 1, number, position, good, GOODS[good - 1], quantity, 85_000)
                )
            code = chance.randint(1, 20) if chance.random() < 0.2 else None
            if code is not None:
                used.append((len(used) + 1, number, code, "code"))
            sold = sum(85_000 * quantity for _good, quantity in bought)
            day = NOW.date() - timedelta(days=int(1461 * (1 - number / orders)))
            buyer = 1 + int(people * chance.random() ** 2)
            rows.append(_order(number, day, buyer, chance, f"RATNA{code}" if code else "", sold))
        store.put_many(
            "orders",
            (
                "id", "channel", "number", "ordered_on", "ordered_time", "status", "customer_id",
                "campaign_code", "payment", "down_payment", "net_sales",
            ),
            rows,
        )  # fmt: skip
        columns = (
            "id", "order_id", "position", "product_id", "product", "quantity", "unit_price",
        )  # fmt: skip
        store.put_many("line_items", columns, items)
        store.put_many("redemptions", ("id", "order_id", "code_id", "found_in"), used)


def _names(chance: random.Random, people: int) -> Iterator[str]:
    for number in range(people):
        first, last = chance.choice(FIRST), chance.choice(LAST)
        chats = chance.random() < 0.5
        yield f"{first} {last}" if chats else f"{first.lower()}{last.lower()}{number}"


def _item(chance: random.Random) -> tuple[int, int]:
    """A product, some of which sell much more than others, and how many of it."""
    return 1 + int(len(GOODS) * chance.random() ** 2), chance.randint(1, 4)


def _order(
    number: int, day: date, buyer: int, chance: random.Random, code: str, sold: int
) -> tuple[object, ...]:
    channel = chance.choice(CHANNELS)
    by_chat = channel in ("whatsapp", "instagram")
    payment = chance.choice(("paid", "paid", "paid", "unpaid", "part")) if by_chat else ""
    return (
        number, channel, f"{day:%y%m%d}{chance.randrange(36**6):06X}{number}", day.isoformat(),
        f"{chance.randrange(24):02}:{chance.randrange(60):02}:00", chance.choice(STATES),
        buyer, code, payment,
        50_000 if payment == "part" else None, sold,
    )  # fmt: skip


# the page


class Maker:
    """Somebody quick, with the page of orders in front of them. `pause` is the longest time for
    which the window did not answer them so far.
    """

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self._loop = QEventLoop()
        self._has_rows = self._has_sums = False
        self.pause, self._beat_at = 0.0, time.perf_counter()
        self._heart = QTimer(interval=1)
        self._heart.timeout.connect(self._beat)
        shown = time.perf_counter() + 0.5  # then it has rebuilt its pages in the shop's language
        self._wait(lambda: time.perf_counter() > shown)
        self.page = self._open_page()
        self.list = self.page.overview
        self.table = self.list.table
        self.list.reading.listed.connect(self._listed)
        self.list.reading.summed.connect(self._summed)
        self._wait(self._is_quiet)

    def _open_page(self) -> OrdersPage:
        self.window.go("orders", filters=Filters())
        page = self.window.page
        assert isinstance(page, OrdersPage)
        return page

    def _listed(self, _ids: object, _are_all: bool) -> None:
        self._has_rows = True

    def _summed(self, _total: object) -> None:
        self._has_sums = True

    def timed(
        self, act: Callable[[], object], wants: str = "", done: Callable[[], bool] | None = None
    ) -> float:
        """Milliseconds until what the act `wants` ("rows", "sums", or no more than itself) and what
        it should have `done` is there and painted.
        """
        self._has_rows = self._has_sums = False
        self._beat_at = start = time.perf_counter()
        act()
        self._wait(
            lambda: (
                {"rows": self._has_rows, "sums": self._has_sums}.get(wants, True)
                and (done is None or done())
            )
        )
        self.table.view.viewport().repaint()
        taken = 1000 * (time.perf_counter() - start)
        self._wait(self._is_quiet)
        return taken

    def is_answered(self) -> bool:
        """Whether nothing is read for the window any more."""
        return not self.window.reads.busy

    def _is_quiet(self) -> bool:
        return not (self.window.reads.busy or self.window.jobs.busy)

    def _wait(self, done: Callable[[], bool]) -> None:
        """Let the window work until this is so."""
        self._until = done
        if not done():
            self._heart.start()
            self._loop.exec()
            self._heart.stop()
        self._beat()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.pause, self._beat_at = max(self.pause, 1000 * (now - self._beat_at)), now
        if self._until():
            self._loop.quit()

    # what they do

    def narrow(self, **filters: Any) -> None:
        """Choose filters and no others."""
        self.window.go("orders", filters=Filters(**filters))

    def sort(self, key: str) -> None:
        """Press the title of a column."""
        keys = [column.key for column in self.table.model.columns]
        self.table.view.horizontalHeader().sectionClicked.emit(keys.index(key) + 1)

    def scroll(self, share: float) -> None:
        """Pull the scroll bar."""
        bar = self.table.view.verticalScrollBar()
        bar.setValue(round(share * bar.maximum()))

    def set_statuses(self, status: Status) -> None:
        """Of the orders that are chosen."""
        self.list.menu.status_wanted.emit(self.table.chosen(), status)

    def stands(self, status: Status) -> bool:
        """Whether the first row shows this status."""
        return self.table.model.records[0].status is status

    def open_tab(self, key: str) -> None:
        """Press a tab beside the list."""
        self.page.show_section(key)

    def open_order(self) -> None:
        """Enter on the order under the cursor."""
        self.table.activated.emit(self.table.model.records[0])


def actions(maker: Maker) -> Iterator[tuple[str, Callable[[], float]]]:
    """Every action of the page with how it is done and timed."""
    chance = random.Random(1)

    def rows(**filters: Any) -> Callable[[], float]:
        """After a different list, so that nothing is known of this one."""

        def once() -> float:
            maker.timed(lambda: maker.narrow(words="siapa pun"), "rows")
            return maker.timed(lambda: maker.narrow(**filters), "rows")

        return once

    def sums(**filters: Any) -> Callable[[], float]:
        def once() -> float:
            maker.timed(lambda: maker.narrow(words="siapa pun"), "sums")
            return maker.timed(lambda: maker.narrow(**filters), "sums")

        return once

    last_month = {"first": date(2026, 9, 1), "last": date(2026, 9, 30)}
    yield "open", rows()
    for name, filters in {
        "month": last_month,
        "status": {"statuses": (Status.UNPAID,)},
        "place": {"channel": "shopee"},
        "code": {"code_id": 3},
        "with a code": {"has_code": True},
        "product": {"product_id": 30},
        "customer": {"person_id": 1},
        "not paid in full": {"owing": True},
    }.items():
        yield f"filter: {name}", rows(**filters)
    for words in ("ayu", "lestari nastar", "klasik", "2610", "zzzz", "a"):
        yield f"search: {words}", rows(words=words)
    maker.timed(maker.narrow, "rows")
    for key in ("number", "customer", "product", "channel", "code", "status", "profit", "day"):
        yield f"sort: {key}", lambda key=key: maker.timed(lambda: maker.sort(key), "rows")
    yield (
        "scroll to the end",
        lambda: (
            maker.timed(lambda: maker.scroll(0)),
            maker.timed(lambda: maker.scroll(1)),
        )[1],
    )
    yield "scroll anywhere", lambda: maker.timed(lambda: maker.scroll(chance.random()))
    maker.timed(lambda: maker.scroll(0))
    maker.table.view.selectRow(0)
    maker.table.model.choose_between(0, 499)
    statuses = cycle((Status.SHIPPED, Status.COMPLETED))
    yield "status of 500", lambda: _change(maker, next(statuses))
    maker.table.choose_none()
    yield "choose all", lambda: maker.timed(lambda: maker.table.model.choose_all(True))
    maker.table.choose_none()
    yield "open an order", lambda: maker.timed(maker.open_order)
    maker.window.drawers.close_drawer()
    yield f"{BESIDE}sums of all", sums()
    yield f"{BESIDE}sums of a search", sums(words="ayu")
    yield from _tabs(maker)


def _tabs(maker: Maker) -> Iterator[tuple[str, Callable[[], float]]]:
    """Each tab beside the list, read anew as after a change; profit of products comes later."""
    for key in (section.WEEK, section.CUSTOMERS):
        maker.timed(lambda key=key: maker.open_tab(key))
        yield f"tab: {key}", lambda: maker.timed(maker.page.refresh, "", maker.is_answered)
    customers = maker.page.sections[section.CUSTOMERS]
    assert isinstance(customers, CustomersSection)
    words = cycle(("ayu", "lestari", "zzzz"))
    yield (
        "customers: search",
        lambda: maker.timed(lambda: _look_for(customers, next(words)), "", maker.is_answered),
    )
    _look_for(customers, "")
    maker.timed(lambda: maker.open_tab(section.PRODUCTS))
    products = maker.page.sections[section.PRODUCTS]
    assert isinstance(products, ProductsSection)
    yield f"tab: {section.PRODUCTS}", lambda: maker.timed(maker.page.refresh)
    for name, period in (("three months", products.period.value()), ("all years", Period())):
        products.period.set_value(period)
        came: list[bool] = []
        products.counted.connect(lambda came=came: came.append(True))
        yield (
            f"{BESIDE}profit of {name}",
            lambda came=came: (
                came.clear(),
                maker.timed(maker.page.refresh, "", lambda: bool(came)),
            )[1],
        )


def _look_for(customers: CustomersSection, words: str) -> None:
    customers.search.line.setText(words)
    customers.refresh()


def _change(maker: Maker, status: Status) -> float:
    return maker.timed(lambda: maker.set_statuses(status), "", lambda: maker.stands(status))


BESIDE = "beside the window: "


def p95(taken: list[float]) -> float:
    """The 95th percentile."""
    return sorted(taken)[int(0.95 * (len(taken) - 1))]


def floor(store: Store) -> float:
    """Milliseconds of one pass over the index of the list."""
    taken = []
    for _ in range(RUNS):
        start = time.perf_counter()
        store.value("SELECT sum(net_sales) FROM orders INDEXED BY orders_for_lists")
        taken.append(1000 * (time.perf_counter() - start))
    return p95(taken)


def main() -> int:
    """Print a line per action; 1 if one is over the limit."""
    app = QApplication(["order_list", "-platform", "offscreen"])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Store.open(paths.store_file(folder)) as store:
            fill(store)
            shop.save(store, replace(shop.load(store), started=True, reduce_motion=True))
            window = MainWindow(store, data_dir=folder, now=lambda: NOW)
            window.show()
            maker = Maker(window)
            base = floor(store)
            print(f"{'one pass over the index (floor)':38} {base:7.1f} ms")
            slow = 0
            for action, once in actions(maker):
                once()
                maker.pause = 0.0
                taken = p95([once() for _ in range(RUNS)])
                slow += taken > MOST and not action.startswith(BESIDE)
                print(
                    f"{action:38} {taken:7.1f} ms {taken / base:6.1f} x   "
                    f"longest pause {maker.pause:5.1f} ms",
                    flush=True,
                )
            window.close()
    app.quit()
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
