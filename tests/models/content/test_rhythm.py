"""How even the gaps between posts are: a clock is 0, chance is about 1, pauses are no gaps."""

import random
from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_post
from umkm_studio.models import shop
from umkm_studio.models.content import posts, rest, rhythm
from umkm_studio.models.content.posts import Status
from umkm_studio.models.content.rhythm import Verdict
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store

MONDAY = date(2026, 8, 3)
TODAY = date(2026, 10, 14)
TUESDAY_THURSDAY_SATURDAY = (1, 3, 5)


def on(weekdays: Sequence[int], weeks: int = 8) -> list[date]:
    """Every one of these days of the week, for some weeks."""
    return [MONDAY + timedelta(weeks=week, days=day) for week in range(weeks) for day in weekdays]


def sundays(weeks: int = 10) -> set[date]:
    return {MONDAY + timedelta(weeks=week, days=6) for week in range(weeks)}


def test_a_clock_is_even():
    found = rhythm.of_days(on([2]), pace=1)
    assert (set(found.gaps), found.own, found.unevenness) == ({7}, 7, 0)
    assert found.verdict is Verdict.EVEN


def test_fixed_weekdays_are_even_though_seven_is_no_multiple_of_three():
    found = rhythm.of_days(on(TUESDAY_THURSDAY_SATURDAY), pace=3)
    assert found.unevenness == pytest.approx(0.2, abs=0.01)
    assert found.verdict is Verdict.EVEN


def test_a_rest_day_is_no_day():
    found = rhythm.of_days(on(TUESDAY_THURSDAY_SATURDAY), 3, sundays(), working=6)
    assert (set(found.gaps), found.unevenness) == ({2}, 0)


def test_everything_on_one_weekend_is_not_even():
    found = rhythm.of_days(on([4, 5, 6]), pace=3)
    assert found.unevenness is not None
    assert found.unevenness > rhythm.of_days(on(TUESDAY_THURSDAY_SATURDAY), 3).unevenness
    assert found.verdict is Verdict.FAIR


def test_two_on_a_day_as_a_habit_is_as_even_as_one():
    twice = sorted(on([1, 4]) * 2)
    once = rhythm.of_days(on([1, 4]), pace=2)
    assert rhythm.of_days(twice, pace=4).unevenness == once.unevenness


def test_weeks_without_a_post_are_a_pause_and_no_gap():
    days = on(TUESDAY_THURSDAY_SATURDAY, weeks=9)
    pause = [day for day in days if not MONDAY + timedelta(21) <= day < MONDAY + timedelta(35)]
    with_pause = rhythm.of_days(pause, pace=3)
    assert max(with_pause.gaps) == 3
    assert with_pause.verdict is Verdict.EVEN


def test_too_few_gaps_say_nothing():
    assert rhythm.of_days(on([2], weeks=rhythm.ENOUGH), 1).verdict is Verdict.TOO_LITTLE
    assert rhythm.of_days(on([2], weeks=rhythm.ENOUGH + 1), 1).verdict is Verdict.EVEN
    assert rhythm.of_days([], 1).unevenness is None


def test_chance_is_about_one():
    chance = random.Random(7)
    gaps = [round(chance.expovariate(1 / 200)) for _ in range(20_000)]  # a Poisson process
    found = rhythm.Rhythm(gaps, 200)
    assert found.unevenness == pytest.approx(1, abs=0.03)


@given(
    gaps=st.lists(st.integers(1, 13), min_size=1, max_size=40),
    pace=st.integers(1, 14),
)
def test_only_gaps_that_are_the_own_gap_are_perfectly_even(gaps: list[int], pace: int):
    found = rhythm.Rhythm(gaps, 7 / pace)
    assert found.unevenness is not None
    assert found.unevenness >= 0
    assert (found.unevenness == 0) is all(gap == 7 / pace for gap in gaps)


@given(days=st.lists(st.integers(0, 55), min_size=1, max_size=40), pace=st.integers(1, 14))
def test_the_order_of_the_days_does_not_matter_and_gaps_are_never_a_whole_week_off(
    days: list[int], pace: int
):
    found = [MONDAY + timedelta(day) for day in days]
    counted = rhythm.of_days(found, pace)
    assert counted == rhythm.of_days(sorted(found, reverse=True), pace)
    assert all(1 <= gap <= 13 for gap in counted.gaps)


def test_the_shop_is_measured_by_its_own_pace_and_rest(store: Store):
    shop.save(store, Shop(posts_per_week=3))
    rest.set_weekday(store, 6, rests=True)
    for back in range(80):
        day = TODAY - timedelta(days=back)
        if day.weekday() in TUESDAY_THURSDAY_SATURDAY:
            posts.save(store, a_post(day=day))
    posts.save(store, a_post(day=TODAY, status=Status.SCHEDULED))
    found = rhythm.until(store, TODAY)
    assert (len(found.gaps), found.own, found.unevenness) == (23, 2, 0)  # 24 days in eight weeks
