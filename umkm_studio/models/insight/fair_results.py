"""What a fair test brought: orders of weeks with a pillar against weeks without_week, pair by pair.

Chance drew which week of a pair is the one with. Without any effect, the difference of each pair
could as well have come out with the other sign: how rarely so large a mean arises by turning signs
is a p-value that rests on the draw alone, whatever trends, paydays and busy weeks there were
(Fisher 1935, The Design of Experiments, ch. 3; Ernst 2004, Statistical Science 19(4), 676-685).
All of up to 2^8 turnings are looked at, so it is exact. The interval holds every effect that the
same test does not refuse (see `interval`).

What payday usually adds in this shop is taken off first, as the weeks before the test show it: that
looks at nothing which the draw decides, so the p-value stays exact, and less is left to chance
(Rosenbaum 2002, Statistical Science 17(3), 286-327).

A post's orders may come when its week is over. In a pair whose week without follows, they make the
difference smaller, never larger: what is found is rather too little than too much.

Nothing is said before the test is over: who looks again with every pair would find something by
chance far more often than once in twenty times.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import combinations
from math import floor
from statistics import fmean

from umkm_studio.models.content import fair_tests, marked_days, posts
from umkm_studio.models.content.fair_tests import LEAST_PAIRS, FairTest
from umkm_studio.models.content.occasions import DayKind
from umkm_studio.models.insight import daily
from umkm_studio.models.insight.extra_orders import Verdict
from umkm_studio.models.store import Store
from umkm_studio.models.weeks import monday_of

LEVEL = 0.90
LEAST_DAYS = 4  # of a week that are no marked days, for a pair to be compared
MOST_ASTRAY = 0.25  # of whole pairs; beyond it the maker has chosen the weeks, not chance
_BEFORE = timedelta(weeks=26)  # looked back for what payday adds
_ENOUGH_DAYS = 56  # each weekday eight times
_ENOUGH_PAYDAYS = 14
_DAYS = 7
_SIX_DAYS = timedelta(days=6)
_NOTHING = 1e-9  # what adding and dividing leaves of zero


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What is known of the days of a test: `sold` are the sales of each, noted up to the day
    `known`; `marked` tell nothing of a usual day; `payday_gain` is what each of the `paydays`
    usually adds; `out` counts the pillar's posts that came out, by the Monday of their week.
    """

    known: date
    sold: Mapping[date, int]
    out: Mapping[date, int]
    marked: Collection[date] = ()
    paydays: Collection[date] = ()
    payday_gain: float = 0.0


class Apart(StrEnum):
    """Why a pair is not compared."""

    UNFINISHED = "unfinished"  # its orders are not all there
    MARKED = "marked"  # hardly a usual day is left
    BOTH = "both"  # the pillar came out in both weeks
    NEITHER = "neither"  # it came out in none
    SWAPPED = "swapped"  # only in the week that was to be without

    @property
    def is_astray(self) -> bool:
        """Whether the plan was not followed."""
        return self in (Apart.BOTH, Apart.NEITHER, Apart.SWAPPED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two neighbouring weeks by their Mondays: all their sales, and the pillar's posts that came
    out. `difference` is that of the `days` on which neither week had a marked day, less what
    `payday` explains of it, in orders of a whole week; None where the pair is left `apart`.
    """

    with_week: date
    without_week: date
    orders_with: int
    orders_without: int
    posts_with: int
    posts_without: int
    days: int
    payday: float = 0.0
    apart: Apart | None = None
    difference: float | None = None

    @property
    def mondays(self) -> tuple[date, date]:
        """Of its weeks, in their order."""
        return min(self.with_week, self.without_week), max(self.with_week, self.without_week)


@dataclass(frozen=True, slots=True)
class Gain:
    """How many more orders a week with the pillar had than one without: the mean, its 90 %
    interval, and how often (`p`) the draw alone would bring as much or more. `posts_per_week` are
    those that really came out.
    """

    per_week: float
    low: float
    high: float
    posts_per_week: float
    p: float

    def per_post(self, orders: float) -> float:
        """Orders of a week, for each post in it."""
        return orders / self.posts_per_week


@dataclass(frozen=True, slots=True)
class Result:
    """A test as it stands. It is complete when it is over and its orders are all noted; `gain` is
    there where the verdict is not `INSUFFICIENT`.
    """

    test: FairTest
    today: date
    pairs: tuple[Pair, ...]
    is_complete: bool
    verdict: Verdict = Verdict.INSUFFICIENT
    gain: Gain | None = None

    @property
    def compared(self) -> list[Pair]:
        """The pairs that count."""
        return [pair for pair in self.pairs if pair.difference is not None]

    @property
    def astray(self) -> int:
        """In how many pairs the plan was not followed."""
        return sum(pair.apart is not None and pair.apart.is_astray for pair in self.pairs)

    @property
    def missing(self) -> int:
        """How many more pairs it takes before anything can be said."""
        return max(0, LEAST_PAIRS - len(self.compared))

    @property
    def is_astray(self) -> bool:
        """Whether the plan was left so often that the maker chose the weeks, and not chance."""
        whole = sum(pair.apart is not Apart.UNFINISHED for pair in self.pairs)
        return self.astray > MOST_ASTRAY * whole

    @property
    def may_still_tell(self) -> bool:
        """Whether the pairs to come could be enough."""
        to_come = sum(
            pair.apart is Apart.UNFINISHED and max(pair.mondays) + _SIX_DAYS <= self.test.last
            for pair in self.pairs
        )
        return to_come >= self.missing


def everything(store: Store, today: date) -> list[Result]:
    """All tests, the newest first."""
    return [of_test(store, test, today) for test in fair_tests.everything(store)]


def of_test(store: Store, test: FairTest, today: date) -> Result:
    """One test."""
    days = test.first, test.ends_on
    seen = Seen(
        known=_known_until(store, test, today),
        sold={day.day: day.orders for day in daily.days(store, *days)},
        out=Counter(
            monday_of(post.day)
            for post in posts.between(store, *days)
            if post.published and post.pillar is test.pillar and post.day is not None
        ),
        marked=marked_days.unusual(store, *days),
        paydays=_paydays(store, *days),
        payday_gain=_payday_gain(store, test.first),
    )
    return judged(test, seen, today)


def judged(test: FairTest, seen: Seen, today: date) -> Result:
    """A test by what is known of its days."""
    pairs = tuple(_pair(seen, *mondays) for mondays in test.pairs)
    found = Result(test, today, pairs, is_complete=seen.known >= test.last)
    if not found.is_complete or found.missing or found.is_astray:
        return found
    differences = [pair.difference for pair in found.compared if pair.difference is not None]
    more = gain(differences, fmean(pair.posts_with for pair in found.compared))
    verdict = Verdict.RAISES if more.low > _NOTHING else Verdict.NO_EVIDENCE
    return replace(found, verdict=verdict, gain=more)


def comparable(store: Store, test: FairTest) -> int:
    """How many pairs of a test have days enough that nothing marks: to be known before planning."""
    marked = marked_days.unusual(store, test.first, test.ends_on)
    return sum(len(_usual_days(*pair, marked)) >= LEAST_DAYS for pair in test.pairs)


def payday_gain(
    sold: Mapping[date, int], marked: Collection[date], paydays: Collection[date]
) -> float:
    """Orders that a day of payday has more than others; 0 where too few of either are known."""
    on = [orders for day, orders in sold.items() if day in paydays and day not in marked]
    off = [orders for day, orders in sold.items() if day not in paydays and day not in marked]
    if len(on) < _ENOUGH_PAYDAYS or len(on) + len(off) < _ENOUGH_DAYS:
        return 0.0
    return fmean(on) - fmean(off)


def gain(differences: Sequence[float], posts_per_week: float) -> Gain:
    """What differences of at least `LEAST_PAIRS` pairs say."""
    low, high = interval(differences)
    return Gain(fmean(differences), low, high, posts_per_week, one_sided(differences))


def interval(differences: Sequence[float]) -> tuple[float, float]:
    """Every shift of the differences that turning signs does not refuse, five percent a side.

    The means of all parts of the differences cut the line into pieces that hold the true shift with
    the same chance (Hartigan 1969, JASA 64, 1303-1317, "Using subsample values as typical values"):
    leaving out as many pieces at each end as five percent allow gives the interval, exactly.
    """
    means = sorted(
        fmean(part)
        for size in range(1, len(differences) + 1)
        for part in combinations(differences, size)
    )
    skipped = floor((1 - LEVEL) / 2 * 2 ** len(differences))
    return means[skipped - 1], means[-skipped]


def one_sided(differences: Sequence[float]) -> float:
    """The share of all turnings of signs whose mean is at least the one that came out."""
    sums = [0.0]
    for value in differences:
        sums += [before + value for before in sums]
    # turning the signs of a part keeps the mean or raises it where the part sums up to zero or less
    return sum(part <= _NOTHING for part in sums) / len(sums)


def _known_until(store: Store, test: FairTest, today: date) -> date:
    """The last day whose orders are all noted: not today, not after the test was stopped, and not
    after the newest sale, for whoever imports once a week.
    """
    newest = store.value("SELECT max(ordered_on) FROM sales")
    last = date.min if newest is None else date.fromisoformat(newest)
    return min(last, test.last, today - timedelta(days=1))


def _paydays(store: Store, first: date, last: date) -> frozenset[date]:
    return frozenset(
        day
        for day, marks in marked_days.between(store, first, last).items()
        if any(mark.kind is DayKind.PAYDAY for mark in marks)
    )


def _payday_gain(store: Store, test_first: date) -> float:
    """`payday_gain` of the half year before a test."""
    oldest = store.value("SELECT min(ordered_on) FROM sales")
    last = test_first - timedelta(days=1)
    first = test_first - _BEFORE
    if oldest is None or (first := max(first, date.fromisoformat(oldest))) > last:
        return 0.0
    sold = {day.day: day.orders for day in daily.days(store, first, last)}
    marked = marked_days.unusual(store, first, last)
    return payday_gain(sold, marked, _paydays(store, first, last))


def _pair(seen: Seen, with_week: date, without_week: date) -> Pair:
    """Marked days are taken out of both weeks, so that equal weekdays are compared."""
    days = _usual_days(with_week, without_week, seen.marked)
    sold, paydays = seen.sold, seen.paydays
    difference = sum(sold[with_week + day] - sold[without_week + day] for day in days)
    more = sum((with_week + day in paydays) - (without_week + day in paydays) for day in days)
    payday = more * seen.payday_gain
    apart = _apart(seen, with_week, without_week, len(days))
    return Pair(
        with_week=with_week,
        without_week=without_week,
        orders_with=_of_week(sold, with_week),
        orders_without=_of_week(sold, without_week),
        posts_with=seen.out.get(with_week, 0),
        posts_without=seen.out.get(without_week, 0),
        days=len(days),
        payday=payday,
        apart=apart,
        difference=None if apart else (difference - payday) * _DAYS / len(days),
    )


def _usual_days(one: date, other: date, marked: Collection[date]) -> list[timedelta]:
    """Days after Monday that are unmarked in both weeks."""
    days = (timedelta(days=number) for number in range(_DAYS))
    return [day for day in days if one + day not in marked and other + day not in marked]


def _apart(seen: Seen, with_week: date, without_week: date, usual_days: int) -> Apart | None:
    if max(with_week, without_week) + _SIX_DAYS > seen.known:
        return Apart.UNFINISHED
    posted = bool(seen.out.get(with_week)), bool(seen.out.get(without_week))
    if posted != (True, False):
        return {
            (True, True): Apart.BOTH,
            (False, True): Apart.SWAPPED,
            (False, False): Apart.NEITHER,
        }[posted]
    return Apart.MARKED if usual_days < LEAST_DAYS else None


def _of_week(sold: Mapping[date, int], monday: date) -> int:
    return sum(sold[monday + timedelta(days=number)] for number in range(_DAYS))
