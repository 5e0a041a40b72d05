"""The days that an estimate from timing is made from."""

from __future__ import annotations

from datetime import date, timedelta

from umkm_studio.models.insight.series import Series

START = date(2026, 3, 2)


def test_a_silence_too_long_for_chance_is_not_counted() -> None:
    orders = [3, 2, 4] * 20 + [0] * 10 + [3, 2, 4] * 10
    series = Series(first=START, orders=orders, posts={})
    assert series.used == [True] * 60 + [False] * 10 + [True] * 30
    assert series.counted == [3, 2, 4] * 30


def test_quiet_days_of_a_small_shop_are_counted() -> None:
    orders = [1, 0, 0, 0, 0, 0, 1, 0, 0, 0] * 8
    assert all(Series(first=START, orders=orders, posts={}).used)


def test_days_left_out_are_not_counted() -> None:
    left_out = frozenset({START + timedelta(days=1)})
    series = Series(first=START, orders=[2, 90, 3], posts={}, left_out=left_out)
    assert series.counted == [2, 3]


def test_the_newest_days_keep_their_dates() -> None:
    newest = Series(first=START, orders=[1, 2, 3, 4], posts={}).newest(2)
    assert newest.days == [START + timedelta(days=2), START + timedelta(days=3)]
    assert newest.orders == [3, 4]


def test_a_series_without_a_day_is_empty() -> None:
    assert Series(first=START, orders=[], posts={}).used == []
