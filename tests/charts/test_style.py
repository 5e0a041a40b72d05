"""What all charts share: the font, the colours by role, a marker per pillar."""

from __future__ import annotations

import json

import pytest

from tests.charts.drawn import DARK, LIGHT, draw
from umkm_studio import paths
from umkm_studio.charts import style


@pytest.mark.parametrize("roles", [LIGHT, DARK])
def test_a_figure_has_the_colours_it_is_given(roles: dict[str, str]) -> None:
    from matplotlib.colors import to_hex

    figure, axes = style.new_figure(roles)
    assert to_hex(figure.get_facecolor()) == roles["surface"].lower()
    assert [name for name, spine in axes.spines.items() if spine.get_visible()] == ["bottom"]


def test_our_font_draws_every_sign_that_we_write() -> None:
    """A missing sign would be a warning, and warnings fail the tests."""
    figure, axes = style.new_figure(LIGHT)
    axes.set_xlabel("Rp\N{NO-BREAK SPACE}1.250.000 – −53 rb “Kisah” … × 10,5% é")
    draw(figure)
    assert axes.xaxis.label.get_fontname() == "Studio Teks"


def test_markers_are_those_of_the_tokens() -> None:
    tokens = json.loads((paths.resources() / "tokens.json").read_text("utf-8"))
    assert dict(style.PILLARS.values()) == {
        role: pillar["marker"] for role, pillar in tokens["pillar"].items()
    }
    assert len({marker for _, marker in style.PILLARS.values()}) == 4
