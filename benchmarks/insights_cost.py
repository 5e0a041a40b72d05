"""What the insights of one quarter cost in a shop with a long past, against a shop that has only
this quarter: at most 1.5 times as much with thirty times the history.

Both shops have the same last quarter: 1,000 orders, 60 posts and 12 codes; the old one has thirty
such quarters. Counting (`evidence.insights`), the estimate from timing (`extra_orders.of_period`)
and the page's other figures are timed, the median of 15 runs each.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from umkm_studio.models.content import posts
from umkm_studio.models.insight import busy_hours, daily, evidence, extra_orders, funnel
from umkm_studio.models.store import Store

QUARTERS, DAYS, ORDERS, POSTS, CODES = 30, 90, 1_000, 60, 12
RUNS = 15
MOST = 1.5
LAST = date(2026, 9, 30)
FIRST = LAST - timedelta(days=DAYS - 1)
PILLARS = ("education", "story", "behind_the_scenes", "promo")


def fill(store: Store, quarters: int) -> None:
    """Quarter after quarter of the same kind, back from the last."""
    chance = random.Random(7)
    with store.change():
        store.put_many("products", ("id", "name"), [(1, "Nastar")])
        store.put_many(
            "product_costs",
            ("id", "product_id", "cost", "starts_on"),
            [(1, 1, 40_000, "2000-01-01")],
        )
        store.put_many("customers", ("id", "name"), [(n, f"Pembeli {n}") for n in range(1, 301)])
        for quarter in range(quarters):
            _fill_quarter(store, quarter, chance)


def _fill_quarter(store: Store, quarter: int, chance: random.Random) -> None:
    first = FIRST - timedelta(days=quarter * DAYS)

    def a_day() -> str:
        return (first + timedelta(days=chance.randrange(DAYS))).isoformat()

    made = range(quarter * POSTS + 1, (quarter + 1) * POSTS + 1)
    store.put_many(
        "posts",
        ("id", "public_id", "title", "pillar", "status", "day", "likes", "reach"),
        [
            (n, f"K-{n:04d}", f"Unggahan {n}", chance.choice(PILLARS), "published", a_day(),
             chance.randrange(600), 2_000)
            for n in made
        ],
    )  # fmt: skip
    codes = range(quarter * CODES + 1, (quarter + 1) * CODES + 1)
    last = (first + timedelta(days=DAYS - 1)).isoformat()
    store.put_many(
        "codes",
        ("id", "code", "key", "kind", "post_id", "starts_on", "ends_on"),
        [
            (
                n,
                f"KODE{n:04d}",
                f"KODE{n:04d}",
                "post",
                chance.choice(made),
                first.isoformat(),
                last,
            )
            for n in codes
        ],
    )
    sold = range(quarter * ORDERS + 1, (quarter + 1) * ORDERS + 1)
    used = {n: chance.choice(codes) for n in sold if chance.random() < 0.25}
    store.put_many(
        "orders",
        ("id", "channel", "number", "ordered_on", "status", "customer_id", "net_sales"),
        [(n, "whatsapp", f"B-{n}", a_day(), "completed", 1 + n % 300, 85_000) for n in sold],
    )
    store.put_many(
        "line_items",
        ("id", "order_id", "position", "product_id", "product", "quantity", "unit_price"),
        [(n, n, 0, 1, "Nastar", 1, 85_000) for n in sold],
    )
    store.put_many(
        "redemptions",
        ("id", "order_id", "code_id", "found_in"),
        [(n, n, code, "code") for n, code in used.items()],
    )


def of_the_page(store: Store) -> None:
    """What Hasil reads beside the counts and the estimate."""
    daily.days(store, FIRST, LAST)
    daily.totals(store, FIRST, LAST)
    busy_hours.between(store, FIRST, LAST)
    funnel.stages(store, posts.between(store, FIRST, LAST), FIRST, LAST)


WORK: dict[str, Callable[[Store], object]] = {
    "counting": lambda store: evidence.insights(store, FIRST, LAST),
    "estimate": lambda store: extra_orders.of_period(store, FIRST, LAST),
    "page": of_the_page,
}


def measure(store: Store) -> dict[str, float]:
    """Milliseconds of each kind of work, the median of `RUNS`."""
    found = {}
    for name, work in WORK.items():
        work(store)  # caches and imports
        times = []
        for _ in range(RUNS):
            started = time.perf_counter()
            work(store)
            times.append(time.perf_counter() - started)
        found[name] = 1000 * statistics.median(times)
    return found


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        found = {}
        for quarters in (1, QUARTERS):
            with Store.open(Path(folder) / f"{quarters}.db") as store:
                fill(store, quarters)
                found[quarters] = measure(store)
    young, old = found[1], found[QUARTERS]
    for name in WORK:
        print(f"{name:10} {young[name]:7.1f} ms, with {QUARTERS} times the history "
              f"{old[name]:7.1f} ms: {old[name] / young[name]:.2f} x")  # fmt: skip
    ratio = sum(old.values()) / sum(young.values())
    counting = old["counting"] / young["counting"]
    print(f"in all {ratio:.2f} x, counting alone {counting:.2f} x (limit {MOST})")
    return int(ratio > MOST or counting > MOST)


if __name__ == "__main__":
    sys.exit(main())
