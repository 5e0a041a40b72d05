"""Extra orders per post as ranges: a line from low to high with its middle, and zero."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from umkm_studio.charts.style import PILLARS, UNIFORM, Roles, new_figure
from umkm_studio.models.content.posts import Pillar

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_ROOM = 0.08  # of the width, beyond the longest range


@dataclass(frozen=True, slots=True)
class Range:
    """A row. Without bounds nothing is drawn but `words`, which say why."""

    key: str  # part of the name by which a click finds it: "extra-<key>"
    label: str
    words: str  # "kira-kira 1–4", or "belum cukup data"
    low: float | None = None
    mid: float = 0.0
    high: float = 0.0
    pillar: Pillar | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """The axis, and how a number of orders is written."""

    axis: str
    number: Callable[[float], str]


def figure(rows: Sequence[Range], words: Words, roles: Roles) -> Figure:
    """Rows from the top in the given order. A range that holds zero is pale: it proves nothing."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    drawn, axes = new_figure(roles, grid="x")
    axes.axvline(0, color=roles["text3"], linewidth=1.2)
    for at, row in enumerate(rows):
        if row.low is not None:
            _draw(axes, at, row, row.low, roles)
    bounds = [bound for row in rows if row.low is not None for bound in (row.low, row.high)]
    least, most = min([0.0, *bounds]), max([1.0, *bounds])
    room = _ROOM * (most - least)
    axes.set_xlim(least - room, most + room)
    axes.set_ylim(len(rows) - 0.4, -0.6)
    axes.set_yticks(range(len(rows)), [f"{row.label}\n{row.words}" for row in rows])
    axes.xaxis.set_major_locator(MaxNLocator(6, integer=True))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: words.number(value)))
    axes.set_xlabel(words.axis)
    return drawn


def _draw(axes: Axes, at: int, row: Range, low: float, roles: Roles) -> None:
    role, marker = PILLARS[row.pillar] if row.pillar else ("neutralMark", "o")
    clear = low > 0 or row.high < 0
    (line,) = axes.plot(
        [low, row.high], [at, at], color=roles[role], linewidth=5, alpha=1 if clear else 0.4,
        solid_capstyle="butt",
    )  # fmt: skip
    line.set_gid(f"extra-{row.key}")
    axes.plot(
        row.mid, at, marker, color=roles[role], markersize=9 * UNIFORM[marker],
        markeredgecolor=roles["surface"], markeredgewidth=1.2, zorder=4,
    )  # fmt: skip
