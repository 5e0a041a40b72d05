"""How many orders days would usually bring: an estimate from the weeks before, with its range.

Each of the eight weeks before gives one answer: what the same weekdays brought then. The middle one
(median) is taken, and the range holds the middle half of them. Whole weeks are compared and not
single days, because in a small shop most days bring none or one order, and the median of such days
says nothing. Days that something else explains (marked days, other tests) are left out; a week
without such a day gets the mean of that weekday in the other weeks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, floor
from statistics import fmean, median, quantiles

from umkm_studio.models.content import marked_days
from umkm_studio.models.store import Store

WEEKS = 8
LEAST_WEEKS = 4  # that know a weekday; fewer say nothing about what is usual


@dataclass(frozen=True, slots=True)
class Usual:
    """Orders as whole numbers: the middle of `weeks` weeks, and the bounds of their middle half."""

    low: int
    mid: int
    high: int
    weeks: int


def usual(
    store: Store, days: Collection[date], before: date, *, apart: Collection[date] = ()
) -> Usual | None:
    """What `days` would bring by the weeks before the day `before`; None where too little is known.

    `apart` are days that say nothing of a usual one, beside the marked days.
    """
    wanted = Counter(day.weekday() for day in days)
    weeks = _weeks(store, before, frozenset(apart))
    known = {weekday: [week[weekday] for week in weeks if weekday in week] for weekday in wanted}
    if not wanted or min(map(len, known.values())) < LEAST_WEEKS:
        return None
    sums = [
        sum(
            times * (week[weekday] if weekday in week else fmean(known[weekday]))
            for weekday, times in wanted.items()
        )
        for week in weeks
        if any(weekday in week for weekday in wanted)
    ]
    low, _, high = quantiles(sums, n=4, method="inclusive")
    mid = floor(median(sums) + 0.5)
    return Usual(min(floor(low), mid), mid, max(ceil(high), mid), len(sums))


def _weeks(store: Store, before: date, apart: frozenset[date]) -> list[Mapping[int, int]]:
    """The orders of each weekday, for each of the weeks before: the latest week first."""
    first, last = before - timedelta(weeks=WEEKS), before - timedelta(days=1)
    sold = {
        date.fromisoformat(row["ordered_on"]): row["orders"]
        for row in store.rows(
            """
            SELECT ordered_on, count(*) AS orders FROM sales
            WHERE ordered_on BETWEEN :first AND :last GROUP BY ordered_on
            """,
            first=first.isoformat(),
            last=last.isoformat(),
        )
    }
    opened = store.value("SELECT ordered_on FROM sales ORDER BY ordered_on LIMIT 1")
    skipped = apart | marked_days.unusual(store, first, last)
    weeks: list[Mapping[int, int]] = []
    for back in range(1, WEEKS + 1):
        days = [before - timedelta(days=7 * back - number) for number in range(7)]
        weeks.append(
            {
                day.weekday(): sold.get(day, 0)
                for day in days
                if day not in skipped and opened is not None and day.isoformat() >= opened
            }
        )
    return weeks
