"""Evidence per month: parts that add up to all orders."""

from __future__ import annotations

from datetime import date

import pytest

from tests.charts.drawn import LIGHT, draw, named, words
from umkm_studio.charts import evidence_months
from umkm_studio.charts.evidence_months import Words
from umkm_studio.models.insight.evidence import Grade
from umkm_studio.models.insight.months import Month

WORDS = Words(
    lambda day: f"{day:%m}",
    str,
    {Grade.CODE: "Lewat kode", Grade.REPORTED: "Kata pembeli", Grade.UNKNOWN: "Tanpa jejak"},
)


def a_month(number: int, code: int, reported: int, unknown: int) -> Month:
    grades = {Grade.CODE: code, Grade.REPORTED: reported, Grade.UNKNOWN: unknown}
    return Month(date(2026, number, 1), code + reported + unknown, 0, 0, 0, grades)


def test_the_parts_of_a_month_stand_on_one_another_as_high_as_their_orders() -> None:
    found = named(draw(evidence_months.figure([a_month(9, 10, 20, 40)], WORDS, LIGHT)))
    code, said, unknown = (found[f"grade-2026-09-{grade.value}"] for grade in Grade)
    assert said.height == pytest.approx(2 * code.height, rel=0.05)
    assert unknown.height == pytest.approx(4 * code.height, rel=0.05)
    assert said.y0 == pytest.approx(code.y1, abs=2)
    assert unknown.y0 == pytest.approx(said.y1, abs=2)


def test_the_unknown_is_named_and_never_hidden() -> None:
    found = words(draw(evidence_months.figure([a_month(9, 10, 0, 40)], WORDS, LIGHT)))
    assert {"Lewat kode", "Kata pembeli", "Tanpa jejak", "10", "40"} <= set(found)


def test_parts_too_low_for_a_number_have_none() -> None:
    found = words(draw(evidence_months.figure([a_month(9, 1, 50, 50)], WORDS, LIGHT)))
    assert "1" not in found


def test_three_years_name_some_of_their_months() -> None:
    months = [a_month(1 + n % 12, 1, 2, 3) for n in range(36)]
    axes = draw(evidence_months.figure(months, WORDS, LIGHT)).axes[0]
    assert len(axes.get_xticks()) == 12


def test_without_months_it_is_an_empty_axis() -> None:
    assert named(draw(evidence_months.figure([], WORDS, LIGHT))) == {}
