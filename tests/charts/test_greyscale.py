"""On a printer without colours: what differs in meaning differs in lightness, pattern or shape."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from statistics import fmean, pstdev
from typing import TYPE_CHECKING

import pytest

from tests.charts.drawn import DARK, LIGHT, colour_at, draw, named
from umkm_studio.charts import evidence_months, month_sales, pillar_sales
from umkm_studio.charts.style import PILLARS
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight.evidence import Grade
from umkm_studio.models.insight.months import Month

if TYPE_CHECKING:
    from matplotlib.figure import Figure

MONTH = Month(
    date(2026, 8, 1), 90, 9_000_000, 4_000_000, 0,
    {Grade.CODE: 30, Grade.REPORTED: 30, Grade.UNKNOWN: 30},
)  # fmt: skip
LOSS = Month(date(2026, 9, 1), 90, 9_000_000, -3_000_000, 0, MONTH.grades)
LEAST_STEP = 0.08  # of the way from black to white, between two grounds
LEAST_PATTERN = 0.05  # deviation within one ground


def greys(figure: Figure, left: float, right: float, bottom: float, top: float) -> list[float]:
    """How light the pixels of a part are, 0 to 1."""
    return [
        0.2126 * red + 0.7152 * green + 0.0722 * blue
        for x in range(round(left), round(right))
        for y in range(round(bottom), round(top))
        for red, green, blue in (colour_at(figure, x, y),)
    ]


def differ(one: list[float], other: list[float]) -> bool:
    patterns = abs(pstdev(one) - pstdev(other)) > LEAST_PATTERN
    return patterns or abs(fmean(one) - fmean(other)) > LEAST_STEP


@pytest.mark.parametrize("roles", [LIGHT, DARK])
def test_the_grades_of_a_month_are_told_apart(roles: dict[str, str]) -> None:
    words = evidence_months.Words(str, lambda _count: "", {grade: grade.value for grade in Grade})
    figure = draw(evidence_months.figure([MONTH], words, roles))
    found = named(figure)
    parts = []
    for grade in Grade:
        box = found[f"grade-2026-08-{grade.value}"]
        parts.append(greys(figure, box.x0 + 10, box.x0 + 70, box.y0 + 10, box.y1 - 10))
    assert all(differ(one, other) for one, other in combinations(parts, 2))


@pytest.mark.parametrize("roles", [LIGHT, DARK])
def test_profit_is_told_from_net_sales_and_a_loss_from_profit(roles: dict[str, str]) -> None:
    words = month_sales.Words(str, str, "Omzet", "Laba")
    figure = draw(month_sales.figure([MONTH, LOSS], words, roles))
    wide, other = (named(figure)[f"month-2026-0{month}"] for month in (8, 9))
    middle, its_middle = (wide.x0 + wide.x1) / 2, (other.x0 + other.x1) / 2
    sales = greys(figure, wide.x0 + 5, wide.x0 + 25, wide.y0 + 10, wide.y0 + 40)
    profit = greys(figure, middle - 10, middle + 10, wide.y0 + 10, wide.y0 + 40)
    loss = greys(figure, its_middle - 20, its_middle + 20, wide.y0 - 50, wide.y0 - 10)
    assert differ(sales, profit)
    assert differ(profit, loss)


@pytest.mark.parametrize("roles", [LIGHT, DARK])
@pytest.mark.parametrize("pillar", [*Pillar, None])
def test_profit_is_told_from_the_net_sales_around_it(
    pillar: Pillar | None, roles: dict[str, str]
) -> None:
    bars = [pillar_sales.Bar("x", "X", 9_000_000, 4_000_000, pillar)]
    words = pillar_sales.Words(str, lambda _profit: "laba")
    figure = draw(pillar_sales.figure(bars, words, roles), height=150)
    box = named(figure)["pillar-x"]
    middle = (box.y0 + box.y1) / 2
    profit = greys(figure, box.x0 + 5, box.x0 + 30, middle - 3, middle + 3)
    sales = greys(figure, box.x1 - 30, box.x1 - 5, middle - 3, middle + 3)
    assert differ(sales, profit)


def test_every_pillar_has_a_shape_of_its_own() -> None:
    assert len({marker for _, marker in PILLARS.values()}) == len(Pillar)
