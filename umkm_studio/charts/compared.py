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
    from umkm_studio.charts.placing import RoomAtTheEnd

    drawn, axes = new_figure(roles, grid="")
    axes.spines["bottom"].set_visible(False)
    values = [bar.value or 0 for bar in bars]
    least = min([0, *values])
    ends = []
    for at, bar in enumerate(bars):
        value = bar.value or 0
        loss = value < 0
        (patch,) = axes.barh(
            at, value, height=0.52, color=roles["danger" if loss else "primary"],
            hatch="///" if loss else "", edgecolor=roles["surface"], linewidth=0,
        )  # fmt: skip
        patch.set_gid(f"compared-{bar.key}")
        said = axes.annotate(
            bar.words, (max(value, 0), at), xytext=(4, 0), textcoords="offset points",
            va="center", in_layout=False, fontweight="medium" if bar.value is None else "semibold",
            color=roles["text2" if bar.value is None else "text"],
        )  # fmt: skip
        ends.append((max(value, 0), [said]))
    axes.add_artist(RoomAtTheEnd(ends, 1.02 * least))
    axes.axvline(0, color=roles["borderStrong"], linewidth=0.8)
    axes.set_yticks(range(len(bars)), [_short(bar.label) for bar in bars])
    axes.set_xticks([])
    axes.set_ylim(len(bars) - 0.5, -0.5)
    return drawn


def _short(label: str) -> str:
    whole = drawable(label)
    return whole if len(whole) <= _LONGEST else f"{whole[: _LONGEST - 1].rstrip()}…"
