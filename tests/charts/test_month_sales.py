"""Month against month."""

from __future__ import annotations

from datetime import date

import pytest

from tests.charts.drawn import LIGHT, colour_at, draw, named, words
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


@pytest.mark.parametrize(("profit", "role"), [(90_000, "primary"), (None, ""), (-50_000, "danger")])
def test_profit_stands_in_its_month_and_is_left_out_where_it_is_not_known(
    profit: int | None, role: str
) -> None:
    from matplotlib.colors import to_rgb

    figure = draw(month_sales.figure([a_month(8, 200_000, profit)], WORDS, LIGHT))
    sold = named(figure)["month-2026-08"]
    middle = (sold.x0 + sold.x1) / 2
    height = sold.y0 + sold.height * (profit or 90_000) / 200_000 / 2
    edge = colour_at(figure, sold.x0 + 5, sold.y0 + 5)
    if profit is None:
        assert colour_at(figure, middle, height) == edge
    elif profit > 0:
        assert colour_at(figure, middle, height) == pytest.approx(to_rgb(LIGHT[role]), abs=0.01)
    else:  # below zero, and hatched
        below = {colour_at(figure, middle + step, sold.y0 - 12) for step in range(-20, 21)}
        assert any(one == pytest.approx(to_rgb(LIGHT[role]), abs=0.02) for one in below)
        assert len(below) > 1


def test_both_bars_are_named() -> None:
    figure = draw(month_sales.figure([a_month(8, 200_000, -9_000)], WORDS, LIGHT))
    assert {"Omzet", "Laba", "08"} <= set(words(figure))
