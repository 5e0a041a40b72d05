"""Month against month."""

from __future__ import annotations

from datetime import date

import pytest

from tests.charts.drawn import LIGHT, draw, named, words
from umkm_studio.charts import month_sales
from umkm_studio.charts.month_sales import Words
from umkm_studio.models.insight.months import Month

WORDS = Words(lambda day: f"{day:%m}", lambda amount: f"{amount // 1000} rb", "Omzet", "Laba")


def a_month(number: int, net_sales: int, profit: int | None) -> Month:
    return Month(date(2026, number, 1), 1, net_sales, profit, 0, {})


def test_bars_are_as_high_as_their_net_sales() -> None:
    months = [a_month(8, 200_000, 90_000), a_month(9, 400_000, 100_000)]
    found = named(draw(month_sales.figure(months, WORDS, LIGHT)))
    assert found["month-2026-09"].height == pytest.approx(
        2 * found["month-2026-08"].height, rel=0.02
    )


def test_a_month_whose_profit_is_not_known_has_no_bar_of_it() -> None:
    both = month_sales.figure([a_month(8, 200_000, 90_000)], WORDS, LIGHT)
    unknown = month_sales.figure([a_month(8, 200_000, None)], WORDS, LIGHT)
    assert (len(both.axes[0].patches), len(unknown.axes[0].patches)) == (2, 1)


def test_both_bars_are_named() -> None:
    figure = draw(month_sales.figure([a_month(8, 200_000, -9_000)], WORDS, LIGHT))
    assert {"Omzet", "Laba", "08"} <= set(words(figure))
