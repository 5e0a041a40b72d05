"""The days of a small test: what came, what would usually have come, and so how many orders it may
have brought at most.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from umkm_studio.models.campaigns.trials import Kind, Trial
from umkm_studio.models.content import marked_days
from umkm_studio.models.content.occasions import DayKind
from umkm_studio.models.insight.daily import each_day
from umkm_studio.models.insight.usual import Usual, usual
from umkm_studio.models.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """The test's days that are over, and the `plain` ones among them, which nothing else explains:
    the orders that came on those, and what would usually have come. `usual` is None where too
    little is known.
    """

    days: int
    plain: frozenset[date]
    orders: int
    usual: Usual | None

    @property
    def apart(self) -> int:
        """Days that something else explains."""
        return self.days - len(self.plain)

    @property
    def beyond(self) -> tuple[int, int, int] | None:
        """Orders more than usual, low, middle and high; below zero where fewer came."""
        if self.usual is None:
            return None
        found = self.usual
        return self.orders - found.high, self.orders - found.mid, self.orders - found.low


def look(store: Store, trial: Trial, known: Sequence[Trial], last: date) -> Window:
    """The test's days until `last`; `known` are all tests: the days of others are no usual ones."""
    days = list(each_day(trial.starts_on, last))
    plain = frozenset(days) - _explained(store, trial, last)
    others = {
        day
        for other in known
        if other.id != trial.id and other.locked_on is not None
        for day in each_day(other.starts_on, other.last)
    }
    return Window(
        days=len(days),
        plain=plain,
        orders=_sales(store, plain),
        usual=usual(store, plain, trial.starts_on, apart=others),
    )


def ceiling(store: Store, window: Window, known: Counter[date]) -> int | None:
    """The most orders that the test may have brought in its days: what is `known` of them, and on
    plain days more, as far as orders came beyond the usual and nobody knows where from.
    """
    if window.beyond is None:
        return None
    sure = sum(times for day, times in known.items() if day in window.plain)
    most = sure + _sales(store, window.plain, unknown=True)
    return known.total() - sure + max(sure, min(most, window.beyond[1]))


def _explained(store: Store, trial: Trial, last: date) -> frozenset[date]:
    """Days that something else explains; those that are marked as ad days are the ad itself."""
    if last < trial.starts_on:
        return frozenset()
    usual_kinds = {DayKind.PAYDAY} | ({DayKind.AD} if trial.kind is Kind.AD else set())
    return frozenset(
        day
        for day, marks in marked_days.between(store, trial.starts_on, last).items()
        if any(not mark.is_season and mark.kind not in usual_kinds for mark in marks)
    )


def _sales(store: Store, days: frozenset[date], *, unknown: bool = False) -> int:
    """How many sales these days had; with `unknown` those of which nobody knows where from."""
    if not days:
        return 0
    found = store.rows(
        """
        SELECT ordered_on, count(*) AS orders FROM graded_sales
        WHERE ordered_on BETWEEN :first AND :last AND (NOT :unknown OR grade = 'unknown')
        GROUP BY ordered_on
        """,
        first=min(days).isoformat(),
        last=max(days).isoformat(),
        unknown=unknown,
    )
    return sum(row["orders"] for row in found if date.fromisoformat(row["ordered_on"]) in days)
