"""Month against month: net sales, and in them the profit where it is known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from umkm_studio.charts.style import Roles, new_figure
from umkm_studio.models.insight.months import Month

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_TICKS = 12
_WIDE, _NARROW = 0.66, 0.34


@dataclass(frozen=True, slots=True)
class Words:
    """How months and amounts are written, and what the two bars are called."""

    month: Callable[[date], str]
    short_rupiah: Callable[[int], str]
    net_sales: str
    profit: str


def figure(months: Sequence[Month], words: Words, roles: Roles) -> Figure:
    """A wide pale bar of net sales per month ("month-2026-10"), in front of it the profit; a month
    whose profit is not known has none.
    """
    from matplotlib.patches import Patch
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    from umkm_studio.charts.marks import Bar, add_bars

    drawn, axes = new_figure(roles)
    wide = [
        Bar(f"month-{month.first:%Y-%m}", at - _WIDE / 2, at + _WIDE / 2, 0, month.net_sales)
        for at, month in enumerate(months)
    ]
    add_bars(axes, wide, roles["neutralMark"], alpha=0.5)
    for is_loss, role, hatch in ((False, "primary", ""), (True, "danger", "///")):
        narrow = [
            Bar("", at - _NARROW / 2, at + _NARROW / 2, 0, month.profit)
            for at, month in enumerate(months)
            if month.profit is not None and (month.profit < 0) == is_loss
        ]
        add_bars(axes, narrow, roles[role], hatch=hatch, edgecolors=roles["surface"])
    amounts = [0, *(month.net_sales for month in months)]
    profits = [0, *(month.profit for month in months if month.profit is not None)]
    axes.set_ylim(1.06 * min(profits), 1.06 * (max(amounts + profits) or 1))
    step = max(1, -(-len(months) // _TICKS))
    shown = range(0, len(months), step)
    axes.set_xticks(list(shown), [words.month(months[at].first) for at in shown])
    axes.set_xlim(-0.6, max(len(months), 1) - 0.4)
    axes.yaxis.set_major_locator(MaxNLocator(4, steps=[1, 2, 2.5, 5, 10]))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: words.short_rupiah(int(value))))
    if any(month.profit is not None and month.profit < 0 for month in months):
        axes.axhline(0, color=roles["borderStrong"], linewidth=0.8)
    axes.legend(
        handles=[
            Patch(facecolor=roles["neutralMark"], alpha=0.5, label=words.net_sales),
            Patch(facecolor=roles["primary"], label=words.profit),
        ],
        loc="lower left", bbox_to_anchor=(0, 1.0), ncols=2, frameon=False, borderaxespad=0.2,
        handlelength=1.2, columnspacing=1.4,
    )  # fmt: skip
    return drawn
