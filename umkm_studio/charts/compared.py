"""Codes or partners beside one another, by what they left after all that is known of their cost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from umkm_studio.charts.style import Roles, drawable, new_figure

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_LONGEST = 24  # letters of a name


@dataclass(frozen=True, slots=True)
class Bar:
    """A row: `value` in whole rupiah, None where it is not known; `words` stand at its end."""

    key: str  # part of the name by which a click finds it: "compared-<key>"
    label: str
    value: int | None
    words: str


def figure(bars: Sequence[Bar], roles: Roles) -> Figure:
    """Horizontal bars from the top in the given order, losses to the left of zero. What is not
    known has no bar, only its words.
    """
    drawn, axes = new_figure(roles, grid="")
    axes.spines["bottom"].set_visible(False)
    values = [bar.value or 0 for bar in bars]
    least, most = min([0, *values]), max([0, *values])
    width = (most - least) or 1
    for at, bar in enumerate(bars):
        value = bar.value or 0
        loss = value < 0
        (patch,) = axes.barh(
            at, value, height=0.52, color=roles["danger" if loss else "primary"],
            hatch="///" if loss else "", edgecolor=roles["surface"], linewidth=0,
        )  # fmt: skip
        patch.set_gid(f"compared-{bar.key}")
        axes.annotate(
            bar.words, (max(value, 0), at), xytext=(4, 0), textcoords="offset points",
            va="center", fontweight="medium" if bar.value is None else "semibold",
            color=roles["text2" if bar.value is None else "text"],
        )  # fmt: skip
    axes.axvline(0, color=roles["borderStrong"], linewidth=0.8)
    axes.set_yticks(range(len(bars)), [_short(bar.label) for bar in bars])
    axes.set_xticks([])
    axes.set_xlim(least - 0.02 * width, most + 0.6 * width)  # room for the words
    axes.set_ylim(len(bars) - 0.5, -0.5)
    return drawn


def _short(label: str) -> str:
    whole = drawable(label)
    return whole if len(whole) <= _LONGEST else f"{whole[: _LONGEST - 1].rstrip()}…"
