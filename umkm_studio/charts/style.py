"""How every chart looks: our font, colours by role, one spine, no ticks.

Colours come as a mapping of role to "#rrggbb", so that the window (light or dark) and prints share
the charts. matplotlib keeps its settings for the whole process: one thread draws at a time.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from umkm_studio import paths
from umkm_studio.models.content.posts import Pillar

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

Roles = Mapping[str, str]

# Colour role and marker of each pillar: never by colour alone (resources/tokens.json).
PILLARS = {
    Pillar.EDUCATION: ("edukasi", "o"),
    Pillar.STORY: ("cerita", "D"),
    Pillar.BEHIND_THE_SCENES: ("layar", "s"),
    Pillar.PROMO: ("promo", "^"),
}
UNIFORM = {"o": 1.0, "D": 0.82, "s": 0.9, "^": 1.08}  # marker sizes that look equally large


def new_figure(roles: Roles, *, grid: str = "y") -> tuple[Figure, Axes]:
    """An empty figure in these colours; `grid` is "x", "y" or ""."""
    import matplotlib
    from matplotlib.figure import Figure

    _add_fonts()
    matplotlib.rcParams.update(
        {
            "font.family": "Studio Teks",
            "font.size": 9,
            "text.hinting": "none",  # else letters are moved to whole pixels: "2 4" for 24
            "text.parse_math": False,  # a title with two dollar signs is no formula
            "axes.unicode_minus": True,
            "figure.facecolor": roles["surface"],
            "axes.facecolor": roles["surface"],
            "savefig.facecolor": roles["surface"],
            "text.color": roles["text"],
            "axes.labelcolor": roles["text2"],
            "axes.edgecolor": roles["borderStrong"],
            "axes.linewidth": 0.8,
            "axes.spines.left": False,
            "axes.spines.right": False,
            "axes.spines.top": False,
            "axes.axisbelow": True,
            "axes.grid": bool(grid),
            "axes.grid.axis": grid or "both",
            "grid.color": roles["border"],
            "grid.linewidth": 0.8,
            "xtick.color": roles["text2"],
            "ytick.color": roles["text2"],
            "xtick.major.size": 0,
            "ytick.major.size": 0,
            "lines.linewidth": 2,
            "lines.markersize": 7,
            "pdf.fonttype": 42,
        }
    )
    figure = Figure(layout="constrained")
    figure.get_layout_engine().set(w_pad=0.04, h_pad=0.04)  # type: ignore[union-attr, call-arg]
    return figure, figure.add_subplot()


def drawable(text: str) -> str:
    """The text without what our font has no picture of, such as the emoji of a title."""
    return " ".join("".join(sign for sign in text if ord(sign) in _signs()).split())


@cache
def _add_fonts() -> None:
    from matplotlib import font_manager

    for font in _fonts():
        font_manager.fontManager.addfont(font)


@cache
def _signs() -> frozenset[int]:
    from matplotlib.ft2font import FT2Font

    return frozenset(FT2Font(str(_fonts()[0])).get_charmap())


def _fonts() -> list[Path]:
    return sorted((paths.resources() / "fonts").glob("StudioTeks-*.ttf"))
