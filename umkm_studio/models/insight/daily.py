"""Sales day by day, and the totals of a period."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from umkm_studio.models.store import Store


@dataclass(frozen=True, slots=True)
class Day:
    """One day's sales. Money is whole rupiah."""

    day: date
    orders: int
    net_sales: int


@dataclass(frozen=True, slots=True)
class Totals:
    """A period's sales. `profit` is None where the cost of something sold is not known."""

    orders: int
    net_sales: int
    profit: int | None
    orders_without_cost: int


def days(store: Store, first: date, last: date) -> list[Day]:
    """Sales of every day from first to last, days without any included."""
    found = {
        row["ordered_on"]: row
        for row in store.rows(
            """
            SELECT ordered_on, count(*) AS orders, sum(net_sales) AS net_sales FROM sales
            WHERE ordered_on BETWEEN :first AND :last GROUP BY ordered_on
            """,
            first=first.isoformat(),
            last=last.isoformat(),
        )
    }
    result = []
    for day in each_day(first, last):
        row = found.get(day.isoformat())
        result.append(Day(day, row["orders"], row["net_sales"]) if row else Day(day, 0, 0))
    return result


def totals(store: Store, first: date, last: date) -> Totals:
    """Orders, net sales and profit from first to last, both included."""
    row = store.one(
        """
        SELECT count(*) AS orders, coalesce(sum(net_sales), 0) AS net_sales,
               coalesce(sum(profit), 0) AS profit, count(*) - count(profit) AS without_cost
        FROM sales WHERE ordered_on BETWEEN :first AND :last
        """,
        first=first.isoformat(),
        last=last.isoformat(),
    )
    assert row is not None
    profit = None if row["without_cost"] else row["profit"]
    return Totals(row["orders"], row["net_sales"], profit, row["without_cost"])


def each_day(first: date, last: date) -> Iterator[date]:
    """Every day from first to last, both included."""
    for ahead in range((last - first).days + 1):
        yield first + timedelta(days=ahead)
