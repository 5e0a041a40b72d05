"""When buyers order: by day of the week and hour of the day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from umkm_studio.models.store import Store

LEAST_ORDERS = 30  # with a time, before busy hours are told from chance


@dataclass(frozen=True, slots=True)
class BusyHours:
    """`counts[weekday][hour]` are sales, Monday first, hours of the shop's clock; `without_time`
    sales have a day only, and stand in none of them.
    """

    counts: Sequence[Sequence[int]]
    without_time: int

    @property
    def orders(self) -> int:
        """Sales with a time."""
        return sum(map(sum, self.counts))

    @property
    def is_enough(self) -> bool:
        """Whether there are enough to say something."""
        return self.orders >= LEAST_ORDERS

    @property
    def busiest(self) -> tuple[int, int] | None:
        """Weekday and hour with the most sales, the earliest of equals; None without any."""
        if not self.orders:
            return None
        cells = [(day, hour) for day in range(7) for hour in range(24)]
        return max(cells, key=lambda cell: (self.counts[cell[0]][cell[1]], -cell[0], -cell[1]))


def between(store: Store, first: date, last: date) -> BusyHours:
    """The sales from first to last, both included."""
    counts = [[0] * 24 for _ in range(7)]
    without_time = 0
    for row in store.rows(
        """
        SELECT cast(strftime('%w', ordered_on) AS INTEGER) AS weekday,
            cast(substr(ordered_time, 1, 2) AS INTEGER) AS hour, count(*) AS orders
        FROM sales WHERE ordered_on BETWEEN :first AND :last GROUP BY weekday, hour
        """,
        first=first.isoformat(),
        last=last.isoformat(),
    ):
        if row["hour"] is None:
            without_time += row["orders"]
        else:
            counts[(row["weekday"] + 6) % 7][row["hour"]] += row["orders"]  # %w: Sunday is 0
    return BusyHours(counts, without_time)


def order_ids(store: Store, first: date, last: date, weekday: int, hour: int) -> list[int]:
    """The sales of a field, Monday being 0."""
    found = store.rows(
        """
        SELECT id FROM sales
        WHERE ordered_on BETWEEN :first AND :last
            AND cast(strftime('%w', ordered_on) AS INTEGER) = :weekday
            AND cast(substr(ordered_time, 1, 2) AS INTEGER) = :hour
        """,
        first=first.isoformat(),
        last=last.isoformat(),
        weekday=(weekday + 1) % 7,  # %w: Sunday is 0
        hour=hour,
    )
    return [row["id"] for row in found]
