"""What a week asks for, and what could leave one that is too full."""

from collections.abc import Iterable
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_post
from umkm_studio.models import shop
from umkm_studio.models.content import capacity, posts, rest
from umkm_studio.models.content.capacity import DEFAULT_MINUTES, Usual
from umkm_studio.models.content.posts import Pillar, Status
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store

MONDAY = date(2026, 10, 12)
NEXT = MONDAY + timedelta(weeks=1)


def plan(store: Store, days: Iterable[date], **values: object) -> None:
    for day in days:
        posts.save(store, a_post(**{"status": Status.SCHEDULED, "day": day} | values))


def out(store: Store, minutes: Iterable[int], **values: object) -> None:
    """Published long ago, with what each took."""
    for number, spent in enumerate(minutes):
        day = MONDAY - timedelta(weeks=20, days=number)
        posts.save(store, a_post(day=day, spent_minutes=spent, **values))


def test_a_week_is_compared_with_the_makers_pace(store: Store):
    shop.save(store, Shop(posts_per_week=2))
    plan(store, [MONDAY, MONDAY, MONDAY + timedelta(6)])
    plan(store, [NEXT], status=Status.PUBLISHED)
    plan(store, [NEXT], status=Status.IDEA)
    plan(store, [MONDAY - timedelta(1)])
    full, next_week, empty = capacity.weeks(store, MONDAY, 3)
    assert (full.monday, full.posts, full.pace, full.crowded) == (MONDAY, 3, 2, True)
    assert (next_week.posts, next_week.crowded) == (1, False)
    assert empty.posts == 0


def test_minutes_are_planned_ones_else_what_such_posts_usually_took(store: Store):
    out(store, [20, 30, 100], format="Foto")
    out(store, [70, 80, 90], format="Reels")
    out(store, [10, 20], format="Story")  # two are not usual yet
    known = capacity.usual(store)
    planned = a_post(status=Status.DRAFT, pillar=Pillar.EDUCATION)
    assert known.minutes(a_post(effort_minutes=15)) == 15
    assert known.minutes(a_post(effort_minutes=15, spent_minutes=40)) == 40
    assert known.of_kind(a_post(format=" foto ")) == 30
    assert known.of_kind(a_post(format="Reels")) == 80
    assert known.of_kind(a_post(format="Story")) == known.of_kind(planned) == 50  # of the pillar
    story = a_post(pillar=Pillar.STORY)
    assert (known.of_kind(story), known.is_known(story)) == (DEFAULT_MINUTES, False)
    assert known.is_known(planned)


@given(minutes=st.lists(st.one_of(st.none(), st.integers(0, 600)), max_size=12))
def test_the_minutes_of_a_week_are_the_sum_of_its_posts(minutes: list[int | None]):
    known = Usual({}, {})
    found = [a_post(status=Status.DRAFT, effort_minutes=one) for one in minutes]
    expected = sum(DEFAULT_MINUTES if one is None else one for one in minutes)
    assert sum(map(known.minutes, found)) == expected


def test_a_week_can_ask_for_more_time_than_there_is(store: Store):
    shop.save(store, Shop(posts_per_week=5, minutes_per_week=100))
    plan(store, [MONDAY, MONDAY + timedelta(2)], effort_minutes=50)
    week = capacity.weeks(store, MONDAY, 1)[0]
    assert (week.minutes, week.minutes_possible, week.crowded) == (100, 100, False)
    more = capacity.week_with(store, a_post(status=Status.IDEA, effort_minutes=1), MONDAY)
    assert (more.posts, more.minutes, more.over_minutes) == (3, 101, True)


def test_a_post_that_is_there_already_is_counted_once(store: Store):
    plan(store, [MONDAY], effort_minutes=50)
    kept = posts.between(store, MONDAY, MONDAY)[0]
    assert capacity.week_with(store, kept, MONDAY + timedelta(1)).posts == 1
    assert capacity.week_with(store, kept, NEXT).minutes == 50


def test_the_least_prepared_post_moves_to_the_next_week_with_room(store: Store):
    shop.save(store, Shop(posts_per_week=2))
    plan(store, [MONDAY], title="tayang", status=Status.PUBLISHED)
    plan(store, [MONDAY + timedelta(1)], title="draf", status=Status.DRAFT)
    plan(store, [MONDAY + timedelta(4)], title="terjadwal")
    plan(store, [NEXT, NEXT])  # full as well
    shift = capacity.could_move(store, MONDAY, MONDAY)
    assert shift is not None
    assert (shift.post.title, shift.day) == ("draf", NEXT + timedelta(weeks=1, days=1))


def test_what_moves_does_not_land_on_a_rest_day(store: Store):
    shop.save(store, Shop(posts_per_week=1))
    plan(store, [MONDAY + timedelta(3)] * 2, status=Status.DRAFT)
    rest.add(store, NEXT + timedelta(3), NEXT + timedelta(4))
    shift = capacity.could_move(store, MONDAY, MONDAY)
    assert shift is not None
    assert shift.day == NEXT + timedelta(5)


def test_what_moves_does_not_land_on_a_public_holiday(store: Store):
    shop.save(store, Shop(posts_per_week=1))
    plan(store, [date(2026, 12, 25) - timedelta(weeks=1)] * 2, status=Status.DRAFT)
    monday = date(2026, 12, 14)
    shift = capacity.could_move(store, monday, monday)
    assert shift is not None
    assert shift.day == date(2026, 12, 26), "Christmas is on Friday"


def test_what_comes_into_a_week_counts_there_and_stays(store: Store):
    shop.save(store, Shop(posts_per_week=1))
    plan(store, [MONDAY], title="di sini")
    plan(store, [NEXT], title="datang", status=Status.DRAFT)
    comes = posts.between(store, NEXT, NEXT)[0]
    assert capacity.could_move(store, MONDAY, MONDAY) is None
    shift = capacity.could_move(store, MONDAY, MONDAY, joined=comes)
    assert shift is not None
    assert (shift.post.title, shift.day) == ("di sini", NEXT + timedelta(weeks=1))


def test_nothing_moves_from_a_week_with_room_or_out_of_the_past(store: Store):
    shop.save(store, Shop(posts_per_week=2))
    plan(store, [MONDAY] * 2)
    assert capacity.could_move(store, MONDAY, MONDAY) is None
    plan(store, [MONDAY])
    assert capacity.could_move(store, MONDAY, MONDAY + timedelta(1)) is None
    assert capacity.could_move(store, MONDAY, MONDAY) is not None


def test_a_week_that_only_lacks_time_finds_a_week_with_time(store: Store):
    shop.save(store, Shop(posts_per_week=5, minutes_per_week=60))
    plan(store, [MONDAY] * 2, effort_minutes=40, status=Status.DRAFT)
    plan(store, [NEXT], effort_minutes=30)
    shift = capacity.could_move(store, MONDAY, MONDAY)
    assert shift is not None
    assert shift.day == NEXT + timedelta(weeks=1)
