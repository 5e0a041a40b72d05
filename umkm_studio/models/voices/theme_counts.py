"""How often a theme of criticism came up, and whether a change made a difference.

A change is judged by the share of orders that a theme was criticised about, in the half year before
it and the half year after it at most. A criticism counts on the day of its order where that is
known: what was baked before the change says nothing about the change, whenever the buyer wrote.

The verdict is the conditional test of two Poisson rates (Przyborowski and Wilenski, "Homogeneity of
results in testing samples from Poisson series", Biometrika 31, 1940): where nothing changed, each
of the n criticisms falls into the time after with the probability orders after / all orders. Fewer
or more is said where chance would bring such a split less than once in 40 times. Where not even
none at all after the change (or all of them) would be rare enough, the numbers are too small to say
anything, and that is what is said.

Changes are made when criticism has just come in, which makes the time before look worse than it
was. So the criticism that came last before the change does not count for "fewer", as is usual where
counting stops at an event (Haldane, "On a method of estimating frequencies", Biometrika 33, 1945).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import comb

from umkm_studio.models.store import Store
from umkm_studio.models.voices import trust_log
from umkm_studio.models.voices.trust_log import Entry

LEAST_DAYS = 28
"""Four weeks after a change at least: before that, buyers have hardly had the time to say it."""
MOST_DAYS = 180
_RARE = 0.025


class Verdict(StrEnum):
    """What the numbers say about a change."""

    FEWER = "fewer"
    MORE = "more"
    UNCLEAR = "unclear"  # enough to tell a large difference, and there is none
    TOO_EARLY = "too_early"
    TOO_FEW = "too_few"


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """A theme, in how many criticisms it came up, and when last."""

    theme_id: int
    name: str
    times: int
    last: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Criticism about a theme and orders (sales) from `first` to `last`, both included."""

    first: date
    last: date
    criticisms: int
    orders: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """A theme before and after a change."""

    before: Span
    after: Span
    verdict: Verdict


def used(store: Store) -> list[Used]:
    """All themes, what came up most often first."""
    found = store.rows(
        """
        SELECT themes.id, themes.name, count(testimonials.id) AS times,
            max(testimonials.day) AS last
        FROM themes
        LEFT JOIN criticism_themes ON theme_id = themes.id
        LEFT JOIN testimonials ON testimonials.id = testimonial_id AND kind = 'criticism'
        GROUP BY themes.id ORDER BY times DESC, last DESC, key
        """
    )
    return [
        Used(
            theme_id=row["id"],
            name=row["name"],
            times=row["times"],
            last=row["last"] and date.fromisoformat(row["last"]),
        )
        for row in found
    ]


def effects(store: Store, today: date) -> dict[int, Effect]:
    """What became of the theme of each change, by the entry's id; those without are left out."""
    found = {
        entry.id: effect(store, entry, today)
        for entry in trust_log.everything(store)
        if entry.id is not None
    }
    return {entry_id: one for entry_id, one in found.items() if one is not None}


def effect(store: Store, change: Entry, today: date) -> Effect | None:
    """What became of the theme of a change since its day; None where it has no theme or lies ahead.

    The times reach at most to the changes before and after it that were meant for the same theme,
    and not further back than the first voice that the shop wrote down.
    """
    if change.theme_id is None or not change.is_change or change.day > today:
        return None
    earlier, later = _neighbours(store, change)
    last = min(today, change.day + timedelta(days=MOST_DAYS - 1))
    if later is not None:
        last = min(last, later - timedelta(days=1))
    day_before = change.day - timedelta(days=1)
    starts = [change.day - timedelta(days=MOST_DAYS), earlier, _known_since(store)]
    first = min(day_before, max(day for day in starts if day is not None))
    before = _span(store, change.theme_id, first, day_before)
    after = _span(store, change.theme_id, change.day, last)
    return Effect(before=before, after=after, verdict=verdict(before, after))


def verdict(before: Span, after: Span) -> Verdict:
    """What two counts say of the time between them."""
    if (after.last - after.first).days + 1 < LEAST_DAYS:
        return Verdict.TOO_EARLY
    if not before.orders or not after.orders:
        return Verdict.TOO_FEW
    share = after.orders / (before.orders + after.orders)
    together = before.criticisms + after.criticisms
    without_last = together - (before.criticisms > 0)
    if (1 - share) ** without_last > _RARE and share**together > _RARE:
        return Verdict.TOO_FEW
    if at_most(after.criticisms, without_last, share) <= _RARE:
        return Verdict.FEWER
    if at_most(before.criticisms, together, 1 - share) <= _RARE:
        return Verdict.MORE
    return Verdict.UNCLEAR


def at_most(times: int, of: int, share: float) -> float:
    """The probability of at most `times` hits in `of` tries, each with the probability `share`."""
    return sum(comb(of, hit) * share**hit * (1 - share) ** (of - hit) for hit in range(times + 1))


def _neighbours(store: Store, change: Entry) -> tuple[date | None, date | None]:
    """The days of the changes before and after one that were meant for its theme."""
    days = [
        entry.day
        for entry in trust_log.everything(store)
        if entry.is_change and entry.theme_id == change.theme_id
    ]
    earlier = max((day for day in days if day < change.day), default=None)
    later = min((day for day in days if day > change.day), default=None)
    return earlier, later


def _known_since(store: Store) -> date | None:
    """The day of the first voice that was written down: before it, nothing was counted."""
    day: str | None = store.value("SELECT min(day) FROM testimonials")
    return None if day is None else date.fromisoformat(day)


def _span(store: Store, theme_id: int, first: date, last: date) -> Span:
    days = {"first": first.isoformat(), "last": last.isoformat()}
    return Span(
        first=first,
        last=last,
        criticisms=store.value(_CRITICISMS, theme=theme_id, **days),
        orders=store.value(
            "SELECT count(*) FROM sales WHERE ordered_on BETWEEN :first AND :last", **days
        ),
    )


_CRITICISMS = """
    SELECT count(*) FROM criticism_themes
    JOIN testimonials ON testimonials.id = testimonial_id
    LEFT JOIN orders ON orders.id = order_id
    WHERE theme_id = :theme AND kind = 'criticism'
        AND coalesce(ordered_on, testimonials.day) BETWEEN :first AND :last
"""
