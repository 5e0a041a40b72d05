"""Net sales by pillar and the profit in them, with what left no trace beside it: the bars add up to
all net sales.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from umkm_studio.charts.style import PILLARS, Roles, new_figure
from umkm_studio.models.content.posts import Pillar

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.text import Text

_WIDE, _NARROW = 0.62, 0.24  # heights of the two bars
_PALE = 0.45  # how much of its colour the wide one has


@dataclass(frozen=True, slots=True)
class Bar:
    """A pillar, or a neutral bar (no pillar) for sales that no post is credited with. Whole rupiah;
    `profit` is None where it is not known.
    """

    key: str  # part of the name by which a click finds it: "pillar-<key>"
    label: str
    net_sales: int
    profit: int | None
    pillar: Pillar | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """How net sales are written, and profit after them: "laba 640 rb", "rugi 53 rb", "laba –"."""

    rupiah: Callable[[int], str]
    profit: Callable[[int | None], str]


def figure(bars: Sequence[Bar], words: Words, roles: Roles) -> Figure:
    """Horizontal bars from the top in the given order: wide and pale the net sales, narrow in them
    the profit, a loss to the left of zero. What is not known has no bar, only words.
    """
    from umkm_studio.charts.placing import RoomAtTheEnd

    drawn, axes = new_figure(roles, grid="")
    axes.spines["bottom"].set_visible(False)
    least = min([0, *(bar.profit for bar in bars if bar.profit is not None)])
    ends = [(bar.net_sales, _draw(axes, at, bar, words, roles)) for at, bar in enumerate(bars)]
    axes.add_artist(RoomAtTheEnd(ends, 1.04 * least))
    if least < 0:
        axes.axvline(0, color=roles["borderStrong"], linewidth=0.8)
    axes.set_yticks(range(len(bars)), [bar.label for bar in bars])
    axes.set_xticks([])
    axes.set_ylim(len(bars) - 0.5, -0.5)
    return drawn


def _draw(axes: Axes, at: int, bar: Bar, words: Words, roles: Roles) -> list[Text]:
    """Draw a row; gives the words at its end."""
    colour = roles[PILLARS[bar.pillar][0] if bar.pillar else "neutralMark"]
    (patch,) = axes.barh(at, bar.net_sales, height=_WIDE, color=colour, alpha=_PALE)
    patch.set_gid(f"pillar-{bar.key}")
    profit = bar.profit or 0
    if profit:
        axes.barh(
            at, profit, height=_NARROW, color=roles["danger"] if profit < 0 else colour,
            hatch="///" if profit < 0 else "", edgecolor=roles["surface"], linewidth=0,
        )  # fmt: skip
    value = axes.annotate(
        words.rupiah(bar.net_sales), (bar.net_sales, at), xytext=(4, 0),
        textcoords="offset points", va="center", fontweight="semibold", in_layout=False,
    )  # fmt: skip
    if not bar.net_sales:
        return [value]
    said = axes.annotate(
        words.profit(bar.profit), (1, 0.5), xycoords=value, xytext=(6, 0), in_layout=False,
        textcoords="offset points", va="center",
        color=roles["dangerText" if profit < 0 else "text2"],
    )  # fmt: skip
    return [value, said]
