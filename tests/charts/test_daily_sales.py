"""Sales per day: bars from zero, weeks in long periods, a marker for every post."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_post
from tests.charts.drawn import DARK, LIGHT, draw, named, words
from umkm_studio.charts import daily_sales
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight.daily import Day

MONDAY = date(2026, 8, 3)
WORDS = daily_sales.Words(lambda day: f"{day.day}/{day.month}", lambda amount: f"{amount // 1000}k")


def days(number: int, first: date = MONDAY) -> list[Day]:
    return [Day(first + timedelta(at), at % 3, 100_000 * (at % 3)) for at in range(number)]


def test_two_months_are_days_and_more_are_calendar_weeks() -> None:
    assert len(daily_sales.bars_of(days(62))) == 62
    weeks = daily_sales.bars_of(days(63, MONDAY + timedelta(2)))
    assert (weeks[0].first, weeks[0].last) == (date(2026, 8, 5), date(2026, 8, 9))
    assert (weeks[1].first, weeks[1].last) == (date(2026, 8, 10), date(2026, 8, 16))


@given(st.integers(0, 400), st.integers(0, 6))
def test_no_sale_gets_lost_between_days_and_bars(number: int, ahead: int) -> None:
    every = days(number, MONDAY + timedelta(ahead))
    bars = daily_sales.bars_of(every)
    assert sum(bar.net_sales for bar in bars) == sum(day.net_sales for day in every)
    assert sum(bar.orders for bar in bars) == sum(day.orders for day in every)


def test_every_bar_and_post_can_be_found_by_a_click() -> None:
    posts = [a_post(id=7, day=MONDAY), a_post(id=8, day=MONDAY, pillar=Pillar.PROMO)]
    found = named(draw(daily_sales.figure(days(3), posts, WORDS, LIGHT)))
    assert set(found) == {
        "days-2026-08-03-2026-08-03",
        "days-2026-08-04-2026-08-04",
        "days-2026-08-05-2026-08-05",
        "post-7",
        "post-8",
    }
    assert not found["post-7"].overlaps(found["post-8"])  # two posts of a day, one above the other
    assert found["post-7"].y0 > found["days-2026-08-05-2026-08-05"].y1


def test_bars_stand_on_zero_and_are_as_high_as_their_sales() -> None:
    figure = draw(daily_sales.figure(days(3), [], WORDS, LIGHT))
    assert figure.axes[0].get_ylim()[0] == 0
    found = named(figure)
    one, two = (found[f"days-2026-08-0{day}-2026-08-0{day}"].height for day in (4, 5))
    assert two == pytest.approx(2 * one, rel=0.02)


def test_there_is_one_axis_and_no_title_in_the_picture() -> None:
    figure = draw(daily_sales.figure(days(30), [a_post(id=1, day=MONDAY)], WORDS, DARK))
    assert len(figure.axes) == 1
    assert figure.axes[0].get_title() == ""
    assert figure.get_suptitle() == ""


def test_days_and_amounts_are_written_by_the_caller() -> None:
    found = words(draw(daily_sales.figure(days(3), [], WORDS, LIGHT)))
    assert {"3/8", "5/8", "0k", "200k"} <= set(found)


def test_a_post_outside_the_period_is_not_drawn() -> None:
    posts = [a_post(id=1, day=MONDAY - timedelta(1)), a_post(id=2, day=None)]
    assert not any(gid.startswith("post") for gid in named(draw_days(posts)))


def draw_days(posts: list[object]):  # type: ignore[no-untyped-def]
    return draw(daily_sales.figure(days(5), posts, WORDS, LIGHT))  # type: ignore[arg-type]


@pytest.mark.parametrize("number", [0, 1, 400])
def test_any_length_of_period_can_be_drawn(number: int) -> None:
    found = named(draw(daily_sales.figure(days(number), [], WORDS, LIGHT)))
    assert len(found) == len(daily_sales.bars_of(days(number)))
