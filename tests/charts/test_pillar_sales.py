"""Net sales and profit by pillar: bars as long as their sum, the unknown last and always there."""

from __future__ import annotations

import pytest

from tests.charts.drawn import LIGHT, draw, named, words
from umkm_studio.charts import pillar_sales
from umkm_studio.charts.pillar_sales import Bar, Words
from umkm_studio.charts.style import PILLARS
from umkm_studio.models.content.posts import Pillar

BARS = [
    Bar("education", "Edukasi", 2_480_000, 900_000, Pillar.EDUCATION),
    Bar("story", "Cerita", 0, 0, Pillar.STORY),
    Bar("behind_the_scenes", "Di Balik Layar", 1_240_000, None, Pillar.BEHIND_THE_SCENES),
    Bar("promo", "Promo", 620_000, -53_000, Pillar.PROMO),
    Bar("unknown", "Tanpa jejak", 2_395_000, 800_000),
]


def rupiah(amount: int) -> str:
    return f"Rp {amount}"


def profit(amount: int | None) -> str:
    return "laba –" if amount is None else f"laba {amount}"


WORDS = Words(rupiah, profit)


def test_bars_are_as_long_as_their_net_sales() -> None:
    found = named(draw(pillar_sales.figure(BARS, WORDS, LIGHT), width=470, height=200))
    assert found["pillar-education"].width == pytest.approx(
        2 * found["pillar-behind_the_scenes"].width, rel=0.02
    )
    assert found["pillar-story"].width == pytest.approx(0, abs=1)


def test_they_stand_in_the_given_order_from_the_top() -> None:
    found = named(draw(pillar_sales.figure(BARS, WORDS, LIGHT), width=470, height=200))
    heights = [found[f"pillar-{bar.key}"].y0 for bar in BARS]
    assert heights == sorted(heights, reverse=True)


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_every_value_can_be_read_beside_its_bar(scale: float) -> None:
    figure = draw(pillar_sales.figure(BARS, WORDS, LIGHT), width=470, height=260, scale=scale)
    found, marks = words(figure), named(figure)
    for bar in BARS:
        value = found[rupiah(bar.net_sales)]
        assert value.x0 >= marks[f"pillar-{bar.key}"].x1
        assert value.x1 <= figure.bbox.x1
        assert bar.label in found
        if bar.net_sales:
            said = found[profit(bar.profit)]
            assert value.x1 <= said.x0
            assert said.x1 <= figure.bbox.x1


def test_what_left_no_trace_is_neutral() -> None:
    from matplotlib.colors import to_hex
    from matplotlib.patches import Rectangle

    figure = draw(pillar_sales.figure(BARS, WORDS, LIGHT))
    colours = {
        patch.get_gid(): to_hex(patch.get_facecolor())
        for patch in figure.axes[0].patches
        if isinstance(patch, Rectangle)
    }
    assert colours["pillar-unknown"] == LIGHT["neutralMark"].lower()
    assert colours["pillar-promo"] == LIGHT[PILLARS[Pillar.PROMO][0]].lower()


def test_a_loss_lies_left_of_zero_and_is_not_told_by_colour_alone() -> None:
    from matplotlib.patches import Rectangle

    figure = draw(pillar_sales.figure(BARS, WORDS, LIGHT))
    narrow = {
        round(patch.get_width()): patch.get_hatch()
        for patch in figure.axes[0].patches
        if isinstance(patch, Rectangle) and not patch.get_gid()
    }
    assert narrow == {900_000: "", -53_000: "///", 800_000: ""}
    assert figure.axes[0].get_xlim()[0] < -53_000
