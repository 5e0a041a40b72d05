"""Which groups of posts bring orders beyond the usual, by timing: the estimate and its gate.

Below a stated minimum nothing is estimated; `needs` say what is missing. The minimum is a choice:
each weekday several times, and posts enough that no single one decides. benchmarks/calibration.py
has shops just above it, and counts how often their intervals hold the truth.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from math import ceil
from typing import TYPE_CHECKING

from umkm_studio.models.campaigns import deals
from umkm_studio.models.campaigns.deals import Side
from umkm_studio.models.content import marked_days, posts
from umkm_studio.models.content.occasions import DayKind
from umkm_studio.models.content.posts import Pillar, Post
from umkm_studio.models.insight import daily
from umkm_studio.models.insight.series import LEAD_DAYS, Series
from umkm_studio.models.store import Store

if TYPE_CHECKING:
    from umkm_studio.models.insight.effect import Effect

LEAST_DAYS = 56  # that are counted: each weekday eight times
LEAST_ORDERS = 40
LEAST_POSTS = 6  # of a group
_ONE_WEEKDAY = 0.95  # of a group's posts: then the weekday and the posts are one and the same
_LEAD = timedelta(days=LEAD_DAYS)
_LOOKED_BACK = timedelta(days=181)
_DAY = timedelta(days=1)

OTHERS = ""
"""The group of all partners, or ads, that have too few days for one of their own."""


class Verdict(StrEnum):
    """What the interval says."""

    RAISES = "raises_sales"  # it lies above zero
    NO_EVIDENCE = "no_evidence"  # enough data, and it holds zero
    INSUFFICIENT = "insufficient"


class Missing(StrEnum):
    """What more would make an estimate possible."""

    DAYS = "days"  # of sales that are counted
    ORDERS = "orders"
    POSTS = "posts"  # of this group
    OTHER_WEEKDAYS = "other_weekdays"  # all its posts come on one day of the week


@dataclass(frozen=True, slots=True)
class Need:
    """`more` of what is missing, at least."""

    what: Missing
    more: int


@dataclass(frozen=True, slots=True)
class Judged:
    """A group's verdict; `effect` is there unless it is `INSUFFICIENT`. `posted` are the days of
    its posts, those just before the series included.
    """

    verdict: Verdict
    effect: Effect | None = None
    needs: tuple[Need, ...] = ()
    posted: tuple[date, ...] = ()

    @property
    def days(self) -> frozenset[date]:
        """On which orders of its posts may have come: of each post the day, and six more."""
        return frozenset(
            day + timedelta(days=after) for day in self.posted for after in range(LEAD_DAYS + 1)
        )


def judge(series: Series) -> dict[str, Judged]:
    """The verdict on each group of a series. Without NumPy where there is too little to ask."""
    shared = _missing_for_all(series)
    own = {group: _missing_for(days, series) for group, days in series.posts.items()}
    posted = {group: tuple(sorted(days)) for group, days in series.posts.items()}
    if shared or all(own.values()):
        return {
            group: Judged(Verdict.INSUFFICIENT, None, (*shared, *needs), posted[group])
            for group, needs in own.items()
        }
    from umkm_studio.models.insight import effect  # NumPy loads slowly

    found = effect.estimate(series)
    return {
        group: Judged(Verdict.INSUFFICIENT, None, needs, posted[group])
        if needs
        else Judged(
            Verdict.RAISES if found[group].is_above_chance else Verdict.NO_EVIDENCE,
            found[group],
            posted=posted[group],
        )
        for group, needs in own.items()
    }


@dataclass(frozen=True, slots=True)
class Estimates:
    """What timing alone tells about a period: of every pillar, and of the rare posts, by id, whose
    very own effect stands clear of chance.
    """

    pillars: Mapping[Pillar, Judged]
    posts: Mapping[int, Effect]


def days_known(store: Store, first: date, last: date) -> tuple[date, date] | None:
    """The part of a period whose orders are known: from the shop's first sale to its last; None
    without any sale.
    """
    known = store.one("SELECT min(ordered_on) AS first, max(ordered_on) AS last FROM sales")
    if known is None or known["first"] is None:
        return None
    return max(first, date.fromisoformat(known["first"])), min(
        last, date.fromisoformat(known["last"])
    )


def looking_back(first: date, last: date) -> tuple[date, date]:
    """The days that say something about a period: a month alone is too short to tell, so half a
    year up to its last day counts, or the period itself where it is longer.
    """
    return min(first, last - _LOOKED_BACK), last


def of_period(
    store: Store,
    first: date,
    last: date,
    *,
    posts_from: date = date.min,
    pause: Callable[[], None] = lambda: None,
) -> Estimates:
    """The verdict on each pillar from the orders of first to last, and the posts of these days that
    are likely to have brought orders; `posts_from` leaves out earlier ones.

    Takes some tenths of a second, with hundreds of posts a second or two: never on the window's
    thread. `pause` is called meanwhile, and may raise.
    """
    shown = published(store, first - _LEAD, last)
    groups: dict[str, list[date]] = {pillar.value: [] for pillar in Pillar}
    series = series_of(store, first, last, groups | _days_by(shown, lambda post: [post.pillar]))
    judged = judge(series)
    enough = {group for group, one in judged.items() if one.effect is not None}
    asked = {
        str(post.id): (post.pillar.value, post.day)
        for post in shown
        if post.day is not None
        and post.day >= max(series.first, posts_from)
        and post.pillar.value in enough
    }
    likely: Mapping[str, Effect] = {}
    if asked:
        from umkm_studio.models.insight import effect  # NumPy loads slowly

        likely = effect.single_posts(series, asked, pause)
    return Estimates(
        {pillar: judged[pillar.value] for pillar in Pillar},
        {int(key): found for key, found in likely.items()},
    )


def by(
    store: Store, first: date, last: date, group_of: Callable[[Post], Iterable[str]]
) -> dict[str, Judged]:
    """The verdict on each group of published posts (places, formats), as `of_period`."""
    shown = published(store, first - _LEAD, last)
    return judge(series_of(store, first, last, _days_by(shown, group_of)))


def of_partners(store: Store, first: date, last: date) -> dict[str, Judged]:
    """The verdict on each partner, by their id as text, from the days on which they kept a promise;
    those with few such days are judged together, as `OTHERS`. Posts of the shop's own are fitted
    beside them.
    """
    kept: defaultdict[str, list[date]] = defaultdict(list)
    for deal in deals.everything(store):
        for promise in deal.of(Side.PARTNER):
            day = promise.done_on
            if day is not None and first - _LEAD <= day <= last:
                kept[str(deal.partner_id)].append(day)
    groups = _pooled(kept, len)
    judged = judge(series_of(store, first, last, groups | _pillars(store, first, last)))
    return {group: judged[group] for group in groups}


def of_ads(store: Store, first: date, last: date) -> dict[str, Judged]:
    """The verdict on each of the maker's marked ads, by name, per day of the ad; those that ran
    seldom are judged together, as `OTHERS`. Every run of days counts once towards the minimum: a
    single long ad cannot be told from one good week.
    """
    shown: defaultdict[str, set[date]] = defaultdict(set)
    for day, marks in marked_days.between(store, first - _LEAD, last).items():
        for mark in marks:
            if mark.kind is DayKind.AD:
                shown[mark.name].add(day)
    groups = _pooled({name: sorted(days) for name, days in shown.items()}, _runs)
    series = series_of(store, first, last, groups | _pillars(store, first, last), asked=DayKind.AD)
    judged = judge(series)
    return {group: _with_runs(judged[group]) for group in groups}


def published(store: Store, first: date, last: date) -> list[Post]:
    """Posts that came out on these days, both ends included, oldest first."""
    return [post for post in posts.between(store, first, last) if post.published]


def series_of(
    store: Store,
    first: date,
    last: date,
    groups: Mapping[str, Sequence[date]],
    *,
    asked: DayKind | None = None,
) -> Series:
    """The days of a period for which orders are known: from the shop's first sale to its last.

    Paydays, Ramadan and school holidays are seasons; what `marked_days.unusual` names is left out,
    but for days of the kind that is `asked` about.
    """
    known = days_known(store, first, last)
    if known is None:
        return Series(first=first, orders=(), posts=groups)
    first, last = known
    return Series(
        first=first,
        orders=[day.orders for day in daily.days(store, first, last)],
        posts=groups,
        seasons=_seasons(store, first, last),
        left_out=marked_days.unusual(store, first, last, but=asked),
    )


def _pillars(store: Store, first: date, last: date) -> dict[str, list[date]]:
    shown = published(store, first - _LEAD, last)
    return _days_by(shown, lambda post: [post.pillar.value])


def _pooled(
    days_by: Mapping[str, Sequence[date]], count: Callable[[Sequence[date]], int]
) -> dict[str, list[date]]:
    """Groups that reach `LEAST_POSTS` by themselves, and all others together."""
    own = {group: list(days) for group, days in days_by.items() if count(days) >= LEAST_POSTS}
    rest = sorted(day for group, days in days_by.items() if group not in own for day in days)
    return own | {OTHERS: rest} if rest else own


def _runs(days: Sequence[date]) -> int:
    """How many times consecutive days begin."""
    known = set(days)
    return sum(day - _DAY not in known for day in known)


def _with_runs(judged: Judged) -> Judged:
    more = LEAST_POSTS - _runs(judged.posted)
    if more <= 0:
        return judged
    others = [need for need in judged.needs if need.what is not Missing.POSTS]
    needs = (*others, Need(Missing.POSTS, more))
    return replace(judged, verdict=Verdict.INSUFFICIENT, effect=None, needs=needs)


def _days_by(
    shown: Iterable[Post], group_of: Callable[[Post], Iterable[str]]
) -> dict[str, list[date]]:
    found: defaultdict[str, list[date]] = defaultdict(list)
    for post in shown:
        for group in group_of(post):
            if post.day is not None:
                found[group].append(post.day)
    return dict(found)


def _seasons(store: Store, first: date, last: date) -> dict[str, frozenset[date]]:
    found: defaultdict[str, set[date]] = defaultdict(set)
    for day, marks in marked_days.between(store, first, last).items():
        for mark in marks:
            if mark.kind is DayKind.PAYDAY:  # the program's own, or one of the maker's
                found[DayKind.PAYDAY.value].add(day)
            elif mark.is_season and mark.occasion is not None:
                found[mark.occasion.value].add(day)
    return {season: frozenset(days) for season, days in found.items()}


def _missing_for_all(series: Series) -> tuple[Need, ...]:
    counted = series.counted
    days = Need(Missing.DAYS, LEAST_DAYS - len(counted))
    orders = Need(Missing.ORDERS, LEAST_ORDERS - sum(counted))
    return tuple(need for need in (days, orders) if need.more > 0)


def _missing_for(posted: Sequence[date], series: Series) -> tuple[Need, ...]:
    """What one group lacks. Posts count from the first day on whose orders are known."""
    if not series.orders:
        return (Need(Missing.POSTS, LEAST_POSTS),)
    last = series.days[-1]
    counted = [day for day in posted if series.first - _LEAD <= day <= last]
    if len(counted) < LEAST_POSTS:
        return (Need(Missing.POSTS, LEAST_POSTS - len(counted)),)
    (_, most), *_ = Counter(day.weekday() for day in counted).most_common(1)
    weeks = ceil(len(series.orders) / 7)
    if most > _ONE_WEEKDAY * len(counted) and most > _ONE_WEEKDAY * weeks:
        return (Need(Missing.OTHER_WEEKDAYS, 2),)
    return ()
