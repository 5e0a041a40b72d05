"""Capacity: what a week asks for, in posts and in minutes, against what the maker can give.

A post without planned minutes counts with what such posts usually took this maker, else with a
default that is shown as one. Ideas do not count: nobody has promised them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from umkm_studio.models import shop
from umkm_studio.models.content import fair_tests, marked_days, posts, rest
from umkm_studio.models.content.posts import Post, Status
from umkm_studio.models.store import Store
from umkm_studio.models.text import fold
from umkm_studio.models.weeks import monday_of

DEFAULT_MINUTES = 45
"""Of a post about which nothing is known yet: an assumption, to be shown as one."""

_ENOUGH = 3  # posts, below which nothing is usual
_REMEMBERED = 200  # newest posts: one becomes quicker
_LOOKED_AHEAD = 4  # weeks, for a place that has room
_DAYS = 7


@dataclass(frozen=True, slots=True)
class Usual:
    """Minutes that posts took this maker: the median by format, and by pillar."""

    by_format: dict[str, int]
    by_pillar: dict[str, int]

    def minutes(self, post: Post) -> int:
        """What a post will take: planned, else usual for its format, its pillar, else the default;
        what one took that is out.
        """
        said = post.spent_minutes if post.published else None
        said = post.effort_minutes if said is None else said
        return said if said is not None else self.of_kind(post)

    def of_kind(self, post: Post) -> int:
        """What posts like this one take."""
        fallback = self.by_pillar.get(post.pillar, DEFAULT_MINUTES)
        return self.by_format.get(fold(post.format), fallback)

    def is_known(self, post: Post) -> bool:
        """Whether `of_kind` stands on the maker's own minutes."""
        return fold(post.format) in self.by_format or post.pillar in self.by_pillar


@dataclass(frozen=True, slots=True)
class Week:
    """What a week holds, and what the maker manages in one."""

    monday: date
    posts: int
    pace: int
    minutes: int = 0
    minutes_possible: int | None = None  # the maker has not said

    @property
    def over_minutes(self) -> bool:
        """Whether it takes more time than there is."""
        return self.minutes_possible is not None and self.minutes > self.minutes_possible

    @property
    def filled(self) -> float:
        """How much of it is taken, 1 being all: the posts or the minutes, whichever is more."""
        by_time = self.minutes / self.minutes_possible if self.minutes_possible else 0.0
        return max(self.posts / self.pace, by_time)

    @property
    def crowded(self) -> bool:
        """Whether it holds more than the maker manages; a remark, never a rule."""
        return self.posts > self.pace or self.over_minutes


@dataclass(frozen=True, slots=True)
class Shift:
    """A post that could move, and the day that has room for it."""

    post: Post
    day: date


def usual(store: Store) -> Usual:
    """What posts took this maker, from the newest ones whose minutes are known."""
    by_format: defaultdict[str, list[int]] = defaultdict(list)
    by_pillar: defaultdict[str, list[int]] = defaultdict(list)
    for row in store.rows(
        """
        SELECT format, pillar, spent_minutes FROM posts
        WHERE spent_minutes IS NOT NULL AND status = 'published'
        ORDER BY day DESC LIMIT :limit
        """,
        limit=_REMEMBERED,
    ):
        by_pillar[row["pillar"]].append(row["spent_minutes"])
        if row["format"]:
            by_format[fold(row["format"])].append(row["spent_minutes"])
    return Usual(_medians(by_format), _medians(by_pillar))


def _medians(found: dict[str, list[int]]) -> dict[str, int]:
    return {key: _median(each) for key, each in found.items() if len(each) >= _ENOUGH}


def _median(minutes: list[int]) -> int:
    """The middle one, or the middle between two, in whole minutes."""
    ordered = sorted(minutes)
    middle = len(ordered) // 2
    return (ordered[middle] + ordered[~middle]) // 2


def weeks(store: Store, monday: date, count: int) -> list[Week]:
    """Weeks in a row, the first one beginning on `monday`."""
    found = posts.between(store, monday, monday + timedelta(weeks=count, days=-1))
    return weeks_of(store, found, monday, count)


def weeks_of(store: Store, found: Iterable[Post], monday: date, count: int) -> list[Week]:
    """The same from posts that have been read already."""
    saved, known = shop.load(store), usual(store)
    filled = [0] * count
    minutes = [0] * count
    for post in found:
        if post.day is None or post.status is Status.IDEA:
            continue
        week = (post.day - monday).days // _DAYS
        if 0 <= week < count:
            filled[week] += 1
            minutes[week] += known.minutes(post)
    return [
        Week(
            monday + timedelta(weeks=number),
            filled[number],
            saved.posts_per_week,
            minutes[number],
            saved.minutes_per_week,
        )
        for number in range(count)
    ]


def week_with(store: Store, post: Post, day: date) -> Week:
    """The week of a day as it would be with this post on that day; as it is kept it is not
    counted.
    """
    monday = monday_of(day)
    others = posts.between(store, monday, monday + timedelta(days=_DAYS - 1))
    found = [other for other in others if other.id != post.id or post.id is None]
    status = Status.DRAFT if post.status is Status.IDEA else post.status
    moved = replace(post, day=day, status=status)
    return weeks_of(store, [*found, moved], monday, 1)[0]


def could_move(
    store: Store, monday: date, today: date, *, joined: Post | None = None
) -> Shift | None:
    """What could leave a week that is too full, and where it finds room: the least prepared post,
    the latest of them, on the same day of the next week that has room, or on the day after where
    that is a public holiday or the maker rests then. None where the week is not too full, or
    nothing in it can move. What a fair test needs stays, and nothing goes where one wants it not.

    `joined` is about to come into the week: it counts there, and stays.
    """
    this, *later = weeks(store, monday, 1 + _LOOKED_AHEAD)
    if joined is not None:
        this = week_with(store, joined, monday)
    if not this.crowded:
        return None
    found = posts.between(store, max(monday, today), monday + timedelta(days=6))
    movable = [post for post in _movable(found) if joined is None or post.id != joined.id]
    known = usual(store)
    tested = fair_tests.weeks_between(store, monday, monday + timedelta(weeks=_LOOKED_AHEAD))
    for post in movable:
        assert post.day is not None
        if fair_tests.is_with(tested, post.pillar, post.day):
            continue
        for week in later:
            day = _open_day(store, week.monday + timedelta(days=post.day.weekday()))
            if day is None or fair_tests.is_without(tested, post.pillar, day):
                continue
            if _has_room(week, known.minutes(post)):
                return Shift(post, day)
    return None


def _movable(found: Sequence[Post]) -> list[Post]:
    """Drafts before scheduled ones, the latest first."""
    open_ones = [post for post in found if post.status in (Status.DRAFT, Status.SCHEDULED)]
    latest_first = sorted(open_ones, key=lambda post: (post.day, post.id), reverse=True)
    return sorted(latest_first, key=lambda post: post.status is Status.SCHEDULED)


def _open_day(store: Store, day: date) -> date | None:
    """This day, or the first one after it in its week that is neither a rest day nor a public
    holiday; None where the week has none.
    """
    sunday = monday_of(day) + timedelta(days=6)
    rests, marks = rest.between(store, day, sunday), marked_days.between(store, day, sunday)
    days = (day + timedelta(days=number) for number in range((sunday - day).days + 1))
    return next(
        (
            one
            for one in days
            if one not in rests and not any(mark.is_day_off for mark in marks.get(one, ()))
        ),
        None,
    )


def _has_room(week: Week, minutes: int) -> bool:
    fits = week.minutes_possible is None or week.minutes + minutes <= week.minutes_possible
    return fits and week.posts < week.pace
