"""Codes and partners beside one another."""

from __future__ import annotations

import pytest

from tests.charts.drawn import LIGHT, draw, named, words
from umkm_studio.charts import compared
from umkm_studio.charts.compared import Bar

BARS = [
    Bar("1", "RATNA10", 400_000, "Rp 400.000"),
    Bar("2", "MBAKSARI", 200_000, "Rp 200.000"),
    Bar("3", "GIVEAWAY", -100_000, "−Rp 100.000"),
    Bar("4", "BARU", None, "belum diketahui"),
]


def test_gains_go_right_and_losses_left_of_zero() -> None:
    found = named(draw(compared.figure(BARS, LIGHT)))
    assert found["compared-1"].width == pytest.approx(2 * found["compared-2"].width, rel=0.02)
    assert found["compared-3"].x1 == pytest.approx(found["compared-1"].x0, abs=2)
    assert found["compared-4"].width == pytest.approx(0, abs=2)


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_words_stand_right_of_the_bar_and_inside(scale: float) -> None:
    figure = draw(compared.figure(BARS, LIGHT), width=520, height=240, scale=scale)
    found, marks = words(figure), named(figure)
    for bar in BARS:
        assert found[bar.words].x0 >= marks[f"compared-{bar.key}"].x1
        assert found[bar.words].x1 <= figure.bbox.x1
        assert bar.label in found


def test_a_long_name_is_cut_and_an_emoji_left_out() -> None:
    long = Bar("5", "Mitra dengan nama yang sangat panjang 🍪", 10, "Rp 10")
    labels = [text.get_text() for text in compared.figure([long], LIGHT).axes[0].get_yticklabels()]
    assert labels == ["Mitra dengan nama yang…"]
