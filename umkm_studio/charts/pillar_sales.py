"""Net sales by pillar, with what left no trace beside it: the bars add up to all net sales."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from umkm_studio.charts.style import PILLARS, Roles, new_figure
from umkm_studio.models.content.posts import Pillar

if TYPE_CHECKING:
    from matplotlib.figure import Figure


@dataclass(frozen=True, slots=True)
class Bar:
    """A pillar, or a neutral bar (no pillar) for sales that no post is credited with."""

    key: str  # part of the name by which a click finds it: "pillar-<key>"
    label: str
    net_sales: int
    pillar: Pillar | None = None


def figure(bars: Sequence[Bar], rupiah: Callable[[int], str], roles: Roles) -> Figure:
    """Horizontal bars from the top in the given order, each with its value at the end."""
    drawn, axes = new_figure(roles, grid="")
    axes.spines["bottom"].set_visible(False)
    most = max((bar.net_sales for bar in bars), default=0) or 1
    for at, bar in enumerate(bars):
        role = PILLARS[bar.pillar][0] if bar.pillar else "neutralMark"
        (patch,) = axes.barh(at, bar.net_sales, height=0.52, color=roles[role])
        patch.set_gid(f"pillar-{bar.key}")
        axes.annotate(
            rupiah(bar.net_sales), (bar.net_sales, at), xytext=(4, 0), textcoords="offset points",
            va="center", fontweight="semibold",
        )  # fmt: skip
    axes.set_yticks(range(len(bars)), [bar.label for bar in bars])
    axes.set_xticks([])
    axes.set_xlim(0, 1.42 * most)  # room for the longest value
    axes.set_ylim(len(bars) - 0.5, -0.5)
    return drawn
