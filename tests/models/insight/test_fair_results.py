"""What a fair test brought: counted from orders, claimed only where the draw can't explain it."""

from datetime import date, timedelta
from itertools import product
from random import Random
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.builders import a_post, an_order, no_holidays
from umkm_studio.models.content import fair_tests, marked_days, posts
from umkm_studio.models.content.fair_tests import FairTest
from umkm_studio.models.content.occasions import DayKind, DayMark, Occasion
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight import daily, fair_results
from umkm_studio.models.insight.extra_orders import Verdict
from umkm_studio.models.insight.fair_results import Apart, Result
from umkm_studio.models.sales import orders
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store

MONDAY = date(2026, 1, 19)
WEEK = timedelta(weeks=1)
DRAWS = (True, False, False, True, True, False)
TEST = FairTest(pillar=Pillar.PROMO, first=MONDAY, draws=DRAWS)
AFTER = TEST.last + timedelta(days=2)
differences = some.lists(some.integers(-9, 9).map(float), min_size=5, max_size=8)


@pytest.fixture(autouse=True)
def _weeks_alike(store: Store) -> None:
    no_holidays(store)


def sell(store: Store, day: date, count: int) -> None:
    for _ in range(count):
        orders.save(store, an_order(ordered_on=day))


def post(store: Store, day: date, **values: object) -> None:
    posts.save(store, a_post(**{"pillar": Pillar.PROMO, "day": day} | values))


def run(store: Store, *, more: int = 3, last: date = AFTER) -> None:
    """Every week has seven orders, weeks with have so many more, two posts came out in each."""
    with store.change():
        fair_tests.save(store, TEST)
        for week in TEST.weeks:
            for number in range(7):
                day = week.monday + timedelta(days=number)
                if day <= last:
                    sell(store, day, 1 + (more if week.has_posts and number == 2 else 0))
            if week.has_posts:
                post(store, week.monday + timedelta(days=1))
                post(store, week.monday + timedelta(days=3))
        sell(store, last, 1)


def result(store: Store, today: date = AFTER) -> Result:
    (found,) = fair_results.everything(store, today)
    return found


def test_a_steady_gain_is_seen_and_said_per_post(store: Store):
    run(store)
    found = result(store)
    assert found.verdict is Verdict.RAISES
    assert found.gain is not None
    assert (found.gain.per_week, found.gain.low, found.gain.high) == (3, 3, 3)
    assert found.gain.p == 1 / 64
    assert found.gain.per_post(found.gain.per_week) == 1.5


def test_without_a_difference_nothing_is_claimed(store: Store):
    run(store, more=0)
    assert result(store).verdict is Verdict.NO_EVIDENCE


def test_nothing_is_said_before_it_is_over_but_the_counts_are_shown(store: Store):
    run(store)
    found = result(store, TEST.last)
    assert found.verdict is Verdict.INSUFFICIENT
    assert found.gain is None
    assert [pair.orders_with - pair.orders_without for pair in found.pairs] == [3] * 6
    assert [pair.apart for pair in found.pairs] == [None] * 5 + [Apart.UNFINISHED]


def test_a_test_waits_for_orders_that_are_not_noted_yet(store: Store):
    run(store, last=TEST.last - timedelta(days=8))
    found = result(store)
    assert not found.is_complete
    assert found.verdict is Verdict.INSUFFICIENT


def test_one_stopped_early_counts_its_whole_pairs(store: Store):
    run(store)
    (kept,) = fair_tests.everything(store)
    fair_tests.stop(store, kept.id or 0, MONDAY + 10 * WEEK + timedelta(days=3))
    assert len(result(store).compared) == 5
    assert result(store).verdict is Verdict.RAISES
    fair_tests.stop(store, kept.id or 0, MONDAY + 8 * WEEK)
    assert result(store).verdict is Verdict.INSUFFICIENT
    assert result(store).missing == 1


def test_pairs_in_which_the_plan_was_not_followed_are_left_out_and_named(store: Store):
    run(store)
    post(store, TEST.pairs[0][1])
    found = result(store)
    assert found.pairs[0].apart is Apart.BOTH
    assert (found.pairs[0].posts_with, found.pairs[0].posts_without) == (2, 1)
    assert found.verdict is Verdict.RAISES  # five are left, one in six astray
    post(store, TEST.pairs[1][1])
    found = result(store)
    assert found.is_astray
    assert found.verdict is Verdict.INSUFFICIENT


def test_weeks_that_the_maker_chose_do_not_count(store: Store):
    run(store)
    for kept in posts.between(store, MONDAY, MONDAY + 2 * WEEK - timedelta(days=1)):
        posts.remove(store, kept.id or 0)
    assert result(store).pairs[0].apart is Apart.NEITHER
    post(store, TEST.pairs[0][1])
    assert result(store).pairs[0].apart is Apart.SWAPPED


def test_other_pillars_and_posts_that_never_came_out_change_nothing(store: Store):
    run(store)
    post(store, TEST.pairs[0][1], pillar=Pillar.STORY)
    post(store, TEST.pairs[0][1], status=posts.Status.SCHEDULED)
    assert result(store).astray == 0


def test_a_marked_weekday_leaves_both_weeks_of_its_pair(store: Store):
    run(store)
    _, without_week = TEST.pairs[0]
    sell(store, without_week + timedelta(days=5), 30)
    day = without_week + timedelta(days=5)
    marked_days.save(store, DayMark(first=day, last=day, name="Bazar", kind=DayKind.AD))
    found = result(store)
    assert found.pairs[0].orders_without == 37  # the raw count is what was sold
    assert found.pairs[0].difference == pytest.approx(3 * 7 / 6)
    last = without_week + timedelta(days=6)
    first = without_week + timedelta(days=2)
    marked_days.save(store, DayMark(first=first, last=last, name="Libur", kind=DayKind.AD))
    assert result(store).pairs[0].apart is Apart.MARKED


def test_what_payday_usually_adds_is_taken_off(store: Store):
    marked_days.mark_again(store, Occasion.PAYDAY)
    days = [MONDAY + timedelta(days=number) for number in range(-182, 86)]
    paydays = {
        day
        for day, marks in marked_days.between(store, days[0], days[-1]).items()
        if any(mark.kind is DayKind.PAYDAY for mark in marks)
    }
    with store.change():
        fair_tests.save(store, TEST)
        for day in days:
            sell(store, day, 2 if day in paydays else 1)
        for week in TEST.weeks:
            if week.has_posts:
                post(store, week.monday)
    found = result(store)
    raw = [pair.orders_with - pair.orders_without for pair in found.pairs]
    assert any(raw)
    assert [pair.payday for pair in found.pairs] == raw
    assert [pair.difference for pair in found.pairs] == [0.0] * 6


def test_counts_add_up_to_the_orders_of_its_weeks(store: Store):
    chance = Random(7)
    with store.change():
        fair_tests.save(store, TEST)
        for number in range(-20, 110):
            status = chance.choice((Status.COMPLETED, Status.CANCELLED, Status.NEW))
            for _ in range(chance.randrange(3)):
                day = MONDAY + timedelta(days=number)
                orders.save(store, an_order(ordered_on=day, status=status))
    counted = sum(pair.orders_with + pair.orders_without for pair in result(store).pairs)
    assert counted == daily.totals(store, TEST.first, TEST.last).orders


@given(differences)
def test_the_p_value_is_that_of_every_turning_of_signs(found: list[float]):
    turned = [
        sum(sign * value for sign, value in zip(signs, found, strict=True))
        for signs in product((1, -1), repeat=len(found))
    ]
    expected = sum(one >= sum(found) for one in turned) / len(turned)
    assert fair_results.one_sided(found) == expected


@given(differences)
def test_the_interval_leaves_out_zero_exactly_where_the_test_refuses_it(found: list[float]):
    low, high = fair_results.interval(found)
    assert low <= fmean(found) <= high
    assert (low > 0) == (fair_results.one_sided(found) <= 0.05)
    assert (high < 0) == (fair_results.one_sided([-value for value in found]) <= 0.05)


@given(differences, some.integers(-9, 9))
def test_a_shift_of_all_pairs_shifts_the_interval(found: list[float], by: int):
    low, high = fair_results.interval(found)
    assert fair_results.interval([value + by for value in found]) == pytest.approx(
        (low + by, high + by)
    )


@pytest.mark.parametrize("pairs", range(5, 9))
def test_without_an_effect_at_most_one_draw_in_twenty_is_taken_for_one(pairs: int):
    """All draws over the same weeks, whatever their orders: this holds exactly, not on average."""
    chance = Random(pairs)
    for _ in range(20):
        weeks = [
            chance.choice((1.0, 3.0, 7.0, 20.0)) * chance.choice((-1, 1)) for _ in range(pairs)
        ]
        claims = [
            fair_results.interval([s * value for s, value in zip(signs, weeks, strict=True)])[0] > 0
            for signs in product((1, -1), repeat=pairs)
        ]
        assert sum(claims) <= 0.05 * len(claims)
