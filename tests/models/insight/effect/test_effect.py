"""What an estimate from timing finds, in shops whose truth is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from umkm_studio.models.insight.effect import Effect, estimate, single_posts
from umkm_studio.models.insight.series import Series

START = date(2026, 3, 2)  # a Monday


def days_on(posts: Sequence[int]) -> list[date]:
    return [START + timedelta(days=at) for at, number in enumerate(posts) for _ in range(number)]


def a_series(
    truth: Mapping[str, float], *, days: int = 180, usual: float = 6.0, seed: int = 1
) -> Series:
    """A shop whose posts of each group bring so many orders each, spread over five days."""
    chance = np.random.default_rng(seed)
    mean = np.full(days, usual)
    posts = {}
    for group, orders in truth.items():
        made = (chance.random(days) < 1 / 6).astype(int)
        mean += orders * np.convolve(made, np.full(5, 0.2))[:days]
        posts[group] = days_on(made.tolist())
    return Series(first=START, orders=chance.poisson(mean).tolist(), posts=posts)


def test_posts_that_bring_orders_stand_out_and_others_do_not() -> None:
    found = estimate(a_series({"promo": 8.0, "story": 0.0}))
    assert found["promo"].is_above_chance
    assert found["promo"].low < 8 < found["promo"].high
    assert not found["story"].is_above_chance
    assert found["story"].low < 0 < found["story"].high


def test_an_interval_holds_its_middle() -> None:
    found = estimate(a_series({"promo": 3.0, "story": 1.0}, usual=2.0))
    assert found.keys() == {"promo", "story"}
    assert all(effect.low < effect.mid < effect.high for effect in found.values())


def test_more_days_tell_more() -> None:
    few, many = (estimate(a_series({"promo": 4.0}, days=days))["promo"] for days in (70, 360))
    assert many.high - many.low < few.high - few.low


def test_a_group_that_always_posts_on_the_same_weekday_is_not_told_from_that_day() -> None:
    chance = np.random.default_rng(3)
    friday = np.arange(180) % 7 == 4
    orders = chance.poisson(np.where(friday, 9.0, 6.0)).tolist()
    series = Series(first=START, orders=orders, posts={"promo": days_on(friday.astype(int))})
    assert not estimate(series)["promo"].is_above_chance


def test_posts_from_before_the_first_day_still_count() -> None:
    """One post the day before the series begins explains its first days."""
    series = a_series({"promo": 0.0})
    before = replace(series, posts={"promo": [START - timedelta(days=1)]})
    long_before = replace(series, posts={"promo": [START - timedelta(days=7)]})
    assert estimate(before) != estimate(long_before)


def test_days_left_out_say_nothing() -> None:
    series = a_series({"promo": 4.0})
    twin_date = START + timedelta(days=40)
    wild = list(series.orders)
    wild[40] = 400
    left_out = frozenset({twin_date})
    usual = estimate(replace(series, left_out=left_out))
    assert estimate(replace(series, orders=wild, left_out=left_out)) == usual


def test_a_season_is_no_effect_of_posts() -> None:
    """Promo comes in the busy half of the month, and the half is known to be busy."""
    chance = np.random.default_rng(5)
    payday = np.arange(180) % 30 >= 15
    posts = ((chance.random(180) < 0.4) & payday).astype(int)
    orders = chance.poisson(np.where(payday, 12.0, 6.0)).tolist()
    series = Series(first=START, orders=orders, posts={"promo": days_on(posts)})
    paydays = frozenset(day for day, is_pay in zip(series.days, payday, strict=True) if is_pay)
    assert estimate(series)["promo"].is_above_chance
    assert not estimate(replace(series, seasons={"payday": paydays}))["promo"].is_above_chance


def test_a_single_post_stands_out_only_where_it_is_far_beyond_chance() -> None:
    series = a_series({"promo": 0.0, "story": 0.0})
    posts = {
        f"{group}-{number}": (group, day)
        for group, days in series.posts.items()
        for number, day in enumerate(days)
    }
    assert single_posts(series, posts) == {}

    viral = series.posts["story"][5]
    at = (viral - START).days
    orders = list(series.orders)
    orders[at : at + 3] = [orders[at] + 25, orders[at + 1] + 12, orders[at + 2] + 5]
    found = single_posts(replace(series, orders=orders), posts)
    assert "story-5" in found
    assert found["story-5"].low > 5


def test_without_posts_to_ask_about_nothing_is_fitted() -> None:
    assert single_posts(a_series({"promo": 0.0}), {}) == {}


@settings(max_examples=15, deadline=None)
@given(
    orders=st.lists(st.integers(0, 30), min_size=56, max_size=90).filter(any),
    made=st.lists(st.integers(0, 2), min_size=56, max_size=56),
    weeks=st.integers(-200, 200),
)
def test_it_never_breaks_and_whole_weeks_change_nothing(
    orders: list[int], made: list[int], weeks: int
) -> None:
    series = Series(first=START, orders=orders, posts={"promo": days_on(made), "story": []})
    moved = timedelta(weeks=weeks)
    later = Series(
        first=START + moved,
        orders=orders,
        posts={group: [day + moved for day in days] for group, days in series.posts.items()},
    )
    found = estimate(series)
    assert found == estimate(later)
    for effect in found.values():
        assert isinstance(effect, Effect)
        assert np.isfinite([effect.low, effect.mid, effect.high]).all()
        assert effect.low <= effect.mid <= effect.high
    assert found["story"].mid == pytest.approx(0, abs=1e-6)
