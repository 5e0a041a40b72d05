"""Rhythm: how even the gaps between posts that are out are, against the maker's own pace.

The measure is the root mean square distance of the gaps from the maker's own gap, as a share of
that gap. With the mean gap in place of the own one it is the coefficient of variation, on which the
usual measure of evenness of events in time stands: burstiness, (r - 1) / (r + 1), of Goh and
Barabási, "Burstiness and memory in complex systems", EPL 81 (2008) 48002. There 0 is a clock, and 1
is what chance alone makes of events (a Poisson process): both keep their meaning here.

What it leaves alone: a whole week without a post is a pause, not a gap, whatever its reason; rest
days do not count as days; several posts on one day are one step, as long as that is the habit.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from math import sqrt

from umkm_studio.models import shop
from umkm_studio.models.content import rest
from umkm_studio.models.store import Store

WEEKS = 8  # looked back
ENOUGH = 6  # gaps, below which nothing is said
_EVEN, _CHANCE = 0.5, 1.0
_DAYS = 7


class Verdict(StrEnum):
    """In words: teratur, cukup teratur, masih naik turun, belum cukup data."""

    EVEN = "even"  # nearer to a clock than to chance
    FAIR = "fair"
    UNEVEN = "uneven"  # as chance alone would do it, or less even
    TOO_LITTLE = "too_little"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """`gaps` are in working days; `own` is the gap that the maker's pace means."""

    gaps: Sequence[int]
    own: float

    @property
    def mean(self) -> float | None:
        """Working days from one post to the next."""
        return sum(self.gaps) / len(self.gaps) if self.gaps else None

    @property
    def unevenness(self) -> float | None:
        """0 is a clock, 1 is chance; None without any gap."""
        if not self.gaps:
            return None
        squares = sum((gap - self.own) ** 2 for gap in self.gaps)
        return sqrt(squares / len(self.gaps)) / self.own

    @property
    def verdict(self) -> Verdict:
        """What the gaps say."""
        uneven = self.unevenness
        if uneven is None or len(self.gaps) < ENOUGH:
            return Verdict.TOO_LITTLE
        if uneven <= _EVEN:
            return Verdict.EVEN
        return Verdict.FAIR if uneven < _CHANCE else Verdict.UNEVEN


def until(store: Store, today: date) -> Rhythm:
    """The rhythm of the last eight weeks, today included."""
    first = today - timedelta(weeks=WEEKS, days=-1)
    days = [
        date.fromisoformat(row["day"])
        for row in store.rows(
            """
            SELECT day FROM posts WHERE status = 'published' AND day BETWEEN :first AND :last
            ORDER BY day
            """,
            first=first.isoformat(),
            last=today.isoformat(),
        )
    ]
    resting = rest.between(store, first, today)
    free = _DAYS - len(rest.weekdays(store))
    return of_days(days, shop.load(store).posts_per_week, resting, free)


def of_days(
    days: Iterable[date], pace: int, resting: Collection[date] = (), working: int = _DAYS
) -> Rhythm:
    """The rhythm of posts on these days, one day for each post. `pace` is posts a week, `resting`
    the days on which the maker rests, `working` how many days of a usual week are left.
    """
    each = sorted(days)
    steps = sorted(set(each))
    at_once = len(each) / len(steps) if steps else 1.0
    gaps = [
        _working_days(before, after, resting)
        for before, after in pairwise(steps)
        if not _skips_a_week(before, after)
    ]
    return Rhythm(gaps, working / pace * at_once)


def _working_days(before: date, after: date, resting: Collection[date]) -> int:
    """Days from one to the next that are no rest days; the later end counts."""
    days = (before + timedelta(days=number + 1) for number in range((after - before).days))
    return sum(day not in resting for day in days)


def _skips_a_week(before: date, after: date) -> bool:
    """Whether a week, Monday to Sunday, lies between them whole."""
    monday = before + timedelta(days=_DAYS - before.weekday())
    return monday + timedelta(days=_DAYS) <= after
