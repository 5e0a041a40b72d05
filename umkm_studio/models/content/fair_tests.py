"""Fair tests (uji adil): weeks with and weeks without a pillar, to see what it brings.

Weeks come in pairs, and chance draws which of the two is the one with: a fixed order would follow
paydays, and a maker who chooses would choose the better weeks. Two tests never share a day: where
two things change at once, nothing can be learned. Results: insight/fair_results.py.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from umkm_studio.models.content import posts, rest, slots
from umkm_studio.models.content.posts import Pillar, Post, Status
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Row, Store
from umkm_studio.models.weeks import monday_of

if TYPE_CHECKING:
    from random import Random

LEAST_PAIRS = 5
"""Four pairs turn out alike by chance once in 16 times: too often for 90 %. Five do once in 32."""
USUAL_PAIRS = 6  # one may be lost to a holiday
MOST_PAIRS = 8
LEAST_POSTS = 3  # a week that are proposed: with fewer, most effects stay unseen (docs/evidence.md)
MOST_POSTS = 7
_WEEKS_BACK = 8  # looked at for what is usual
# The later in the week, the more of what a post brings falls into the next one.
_BEST_WEEKDAYS = (1, 3, 0, 4, 2, 5, 6)
_WEEK = timedelta(weeks=1)


class State(StrEnum):
    """How far a test is."""

    WAITING = "waiting"  # its first day is to come
    RUNNING = "running"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Week:
    """A week of a test: its Monday, and whether posts of the pillar come out in it."""

    monday: date
    pillar: Pillar
    has_posts: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FairTest:
    """A test from the Monday `first` on. `draws` says of each pair of weeks whether the first one
    is the one with; `stopped_on` is the last day of one that was ended early.
    """

    pillar: Pillar
    first: date
    draws: tuple[bool, ...]
    posts_per_week: int = LEAST_POSTS
    stopped_on: date | None = None
    read_on: date | None = None
    id: int | None = None

    @property
    def weeks(self) -> list[Week]:
        """Every week, also those after it was stopped."""
        kinds = [kind for draw in self.draws for kind in (draw, not draw)]
        return [Week(self.first + at * _WEEK, self.pillar, kind) for at, kind in enumerate(kinds)]

    @property
    def pairs(self) -> list[tuple[date, date]]:
        """The Mondays of each pair: the week with, the week without."""
        firsts = [self.first + 2 * at * _WEEK for at in range(len(self.draws))]
        return [
            (first, first + _WEEK) if draw else (first + _WEEK, first)
            for first, draw in zip(firsts, self.draws, strict=True)
        ]

    @property
    def ends_on(self) -> date:
        """The last day as it was planned."""
        return self.first + 2 * len(self.draws) * _WEEK - timedelta(days=1)

    @property
    def last(self) -> date:
        """Its last day; where it was stopped, that one."""
        return self.stopped_on or self.ends_on

    def state(self, today: date) -> State:
        """How far it is on this day."""
        if today < self.first:
            return State.WAITING
        return State.OVER if self.stopped_on is not None or self.last < today else State.RUNNING

    def shares_a_day(self, other: FairTest) -> bool:
        """Whether both run on some day."""
        return self.first <= other.last and other.first <= self.last


@dataclass(frozen=True, slots=True)
class Move:
    """A planned post that stands in a week without, and its day in the week with beside it."""

    post: Post
    day: date


def drawn(pillar: Pillar, first: date, pairs: int, posts_per_week: int, chance: Random) -> FairTest:
    """A new test, its weeks drawn by `chance`."""
    draws = tuple(chance.random() < 0.5 for _ in range(pairs))
    return FairTest(pillar=pillar, first=first, draws=draws, posts_per_week=posts_per_week)


def usual_posts(store: Store, pillar: Pillar, today: date) -> int:
    """How many posts of the pillar a week with is to have: twice as many as came out per week
    lately, since the week beside it has none; three at least, one per working day at most.
    """
    found = posts.between(store, today - _WEEKS_BACK * _WEEK, today - timedelta(days=1))
    out = sum(post.published and post.pillar is pillar for post in found)
    most = MOST_POSTS - len(rest.weekdays(store))
    return max(1, min(max(LEAST_POSTS, round(2 * out / _WEEKS_BACK)), most))


def free_from(store: Store, today: date) -> date:
    """The first Monday after today on which no test runs or is to come."""
    last = max((test.last for test in everything(store)), default=today)
    return monday_of(max(last, today)) + _WEEK


def in_the_way(store: Store, test: FairTest) -> list[Move]:
    """Posts of the pillar that are planned in weeks without, and where they could go: the same
    weekday of the week beside, or the next working day there.
    """
    rests = rest.everything(store)
    found = []
    for beside, monday in test.pairs:
        for post in _planned(store, test.pillar, monday):
            if post.day is None or post.published:
                continue
            day = rest.next_working_day(rests, beside + (post.day - monday))
            if monday_of(day) == beside:
                found.append(Move(post, day))
    return sorted(found, key=lambda move: (move.post.day, move.post.id))


def drafts(store: Store, test: FairTest, moves: Iterable[Move], title: str) -> list[Post]:
    """What the weeks with still lack, each on a day of its own, with the hour that the weekly theme
    of that day has. `moves` are the posts that go there anyway.
    """
    moving = [move.day for move in moves]
    themes = {slot.weekday: slot for slot in slots.everything(store)}
    made = []
    for week in test.weeks:
        if not week.has_posts:
            continue
        there = [post.day for post in _planned(store, test.pillar, week.monday) if post.day]
        there += [day for day in moving if monday_of(day) == week.monday]
        own = {day for day, slot in themes.items() if slot.pillar is test.pillar}
        for day in _days(store, week.monday, own, there)[: test.posts_per_week - len(there)]:
            slot = themes.get(day.weekday())
            hour = slot.time if slot is not None else None
            draft = Post(title=title, pillar=test.pillar, status=Status.DRAFT, day=day, time=hour)
            made.append(draft)
    return made


def plan(
    store: Store, test: FairTest, made: Iterable[Post], moves: Iterable[Move], *, today: date
) -> int:
    """Keep a test with its drafts, and move what the maker wants moved. Gives its id.

    Raises `UserError`: fair_test_start_passed, what `save` and `post_moves.move` raise.
    """
    from umkm_studio.models.content import post_moves  # a start only reads posts

    if test.first < today:
        raise UserError("fair_test_start_passed", day=test.first)
    with store.change():
        test_id = save(store, test)
        for move in moves:
            post_moves.move(store, move.post.id or 0, move.day)
        for post in made:
            posts.save(store, post)
    return test_id


def save(store: Store, test: FairTest) -> int:
    """Keep a test as it is. Gives its id.

    Raises `UserError`: fair_test_not_monday, fair_test_weeks (too few or too many),
    fair_test_posts, dates_reversed (stopped before it began or after it ended),
    fair_test_overlap.
    """
    if test.first.weekday() != 0:
        raise UserError("fair_test_not_monday", day=test.first)
    if not LEAST_PAIRS <= len(test.draws) <= MOST_PAIRS:
        raise UserError("fair_test_weeks", least=2 * LEAST_PAIRS, most=2 * MOST_PAIRS)
    if not 1 <= test.posts_per_week <= MOST_POSTS:
        raise UserError("fair_test_posts", most=MOST_POSTS)
    if not test.first <= test.last <= test.ends_on:
        raise UserError("dates_reversed", first=test.first, last=test.last)
    for other in everything(store):
        if other.id != test.id and test.shares_a_day(other):
            raise UserError("fair_test_overlap", first=other.first, last=other.last)
    return store.put("fair_tests", _columns(test))


def put(store: Store, test: FairTest) -> int:
    """Keep a test in place of one that begins on its day."""
    known = store.value(
        "SELECT id FROM fair_tests WHERE first_day = :first", first=test.first.isoformat()
    )
    return save(store, replace(test, id=known))


def stop(store: Store, test_id: int, day: date) -> None:
    """End a running test on this day; what is planned stays planned."""
    store.put("fair_tests", {"id": test_id, "stopped_on": day.isoformat()})


def mark_read(store: Store, test_id: int, day: date) -> None:
    """The maker has read what came of it."""
    store.put("fair_tests", {"id": test_id, "read_on": day.isoformat()})


def remove(store: Store, test_id: int) -> None:
    """Delete a test; its posts stay."""
    store.remove("fair_tests", test_id)


def get(store: Store, test_id: int) -> FairTest | None:
    """One test by its id."""
    row = store.row("fair_tests", test_id)
    return None if row is None else _test(row)


def everything(store: Store) -> list[FairTest]:
    """All tests, the newest first."""
    return [_test(row) for row in store.rows("SELECT * FROM fair_tests ORDER BY first_day DESC")]


def current(store: Store, today: date) -> FairTest | None:
    """The test that runs, or the next one to come."""
    open_ones = [test for test in everything(store) if test.state(today) is not State.OVER]
    return min(open_ones, key=lambda test: test.first, default=None)


def unread(store: Store, today: date) -> list[FairTest]:
    """Tests that are over and whose result the maker has not read, the oldest first."""
    found = [
        test
        for test in everything(store)
        if test.read_on is None and test.state(today) is State.OVER
    ]
    return found[::-1]


def weeks_between(store: Store, first: date, last: date) -> dict[date, Week]:
    """The weeks of tests that touch these days, by their Monday."""
    return {
        week.monday: week
        for test in everything(store)
        for week in test.weeks
        if first - _WEEK < week.monday <= min(last, test.last)
    }


def is_with(weeks: Mapping[date, Week], pillar: Pillar, day: date) -> bool:
    """Whether one of these weeks, by their Mondays, lives on posts of this pillar."""
    week = weeks.get(monday_of(day))
    return week is not None and week.pillar is pillar and week.has_posts


def is_without(weeks: Mapping[date, Week], pillar: Pillar, day: date) -> bool:
    """Whether one of these weeks, by their Mondays, is to keep a day without this pillar."""
    week = weeks.get(monday_of(day))
    return week is not None and week.pillar is pillar and not week.has_posts


def _planned(store: Store, pillar: Pillar, monday: date) -> list[Post]:
    """Posts of the pillar in a week that somebody means to make; ideas are only noted."""
    found = posts.between(store, monday, monday + timedelta(days=6))
    return [post for post in found if post.pillar is pillar and post.status is not Status.IDEA]


def _days(store: Store, monday: date, own: set[int], taken: Sequence[date]) -> list[date]:
    """The working days of a week that hold no post of the pillar, the best ones first: days that
    are for it by theme, then days with the fewest posts.
    """
    sunday = monday + timedelta(days=6)
    resting = rest.between(store, monday, sunday)
    full = Counter(post.day for post in posts.between(store, monday, sunday))
    free = [
        day
        for weekday in _BEST_WEEKDAYS
        if (day := monday + timedelta(days=weekday)) not in resting and day not in taken
    ]
    return sorted(free, key=lambda day: (day.weekday() not in own, full[day]))


def _columns(test: FairTest) -> dict[str, object]:
    return {
        "id": test.id,
        "pillar": test.pillar.value,
        "first_day": test.first.isoformat(),
        "draws": "".join("1" if draw else "0" for draw in test.draws),
        "posts_per_week": test.posts_per_week,
        "stopped_on": test.stopped_on and test.stopped_on.isoformat(),
        "read_on": test.read_on and test.read_on.isoformat(),
    }


def _test(row: Row) -> FairTest:
    return FairTest(
        id=row["id"],
        pillar=Pillar(row["pillar"]),
        first=date.fromisoformat(row["first_day"]),
        draws=tuple(draw == "1" for draw in row["draws"]),
        posts_per_week=row["posts_per_week"],
        stopped_on=row["stopped_on"] and date.fromisoformat(row["stopped_on"]),
        read_on=row["read_on"] and date.fromisoformat(row["read_on"]),
    )
