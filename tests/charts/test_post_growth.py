"""How a number of a post grew: real distances between days, the last number said."""

from __future__ import annotations

from datetime import date

import pytest

from tests.charts.drawn import LIGHT, draw, named, words
from umkm_studio.charts import post_growth
from umkm_studio.charts.post_growth import Words
from umkm_studio.models.content.results import Point

POINTS = [
    Point(date(2026, 10, 6), 300),
    Point(date(2026, 10, 8), 900),
    Point(date(2026, 10, 16), 1_200),
]
WORDS = Words(lambda day: f"{day.day} Okt", lambda value: f"{value:,}".replace(",", "."))


def test_days_are_as_far_apart_as_they_were_and_values_as_high() -> None:
    found = named(draw(post_growth.figure(POINTS, WORDS, LIGHT), width=540, height=150))
    first, second, third = (found[f"day-2026-10-{day:02d}"] for day in (6, 8, 16))
    assert third.x0 - first.x0 == pytest.approx(5 * (second.x0 - first.x0), rel=0.02)
    assert third.y0 - first.y0 == pytest.approx(1.5 * (second.y0 - first.y0), rel=0.02)


@pytest.mark.parametrize("points", [POINTS, POINTS[:1], [Point(date(2026, 10, 6), 0)]])
def test_the_last_number_and_its_day_are_said(points: list[Point]) -> None:
    said = words(draw(post_growth.figure(points, WORDS, LIGHT), width=540, height=150))
    assert WORDS.number(points[-1].value) in said
    assert WORDS.day(points[-1].day) in said
