"""How much of each month's orders is known to come from somewhere: the parts add up to all."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from umkm_studio.charts.style import Roles, new_figure
from umkm_studio.models.insight.evidence import Grade
from umkm_studio.models.insight.months import Month

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# Colour and pattern, so that greyscale prints tell them apart, too.
LOOKS = {
    Grade.CODE: ("success", ""),
    Grade.REPORTED: ("info", "///"),
    Grade.UNKNOWN: ("neutralMark", ""),
}
_TICKS = 12
_MOST_NAMED = 15  # months: bars of more are narrower than their numbers
_LEAST_NAMED = 0.09  # of the highest bar: a lower part has no room for its number


@dataclass(frozen=True, slots=True)
class Words:
    """How months and numbers are written, and what the grades are called."""

    month: Callable[[date], str]
    number: Callable[[int], str]
    grades: Mapping[Grade, str]


def figure(months: Sequence[Month], words: Words, roles: Roles) -> Figure:
    """A bar per month, its parts named "grade-2026-10-code", from proof at the bottom upwards."""
    from umkm_studio.charts.marks import Bar, add_bars

    drawn, axes = new_figure(roles)
    highest = max((month.orders for month in months), default=0) or 1
    bottoms = [0] * len(months)
    for grade, (role, hatch) in LOOKS.items():
        parts = []
        for at, month in enumerate(months):
            bottom, orders = bottoms[at], month.grades[grade]
            gid = f"grade-{month.first:%Y-%m}-{grade.value}"
            parts.append(Bar(gid, at - 0.31, at + 0.31, bottom, bottom + orders))
            if orders >= _LEAST_NAMED * highest and len(months) <= _MOST_NAMED:
                axes.text(
                    at, bottom + orders / 2, words.number(orders), ha="center", va="center",
                    color=roles["text"], fontsize=8.5, in_layout=False,
                    bbox={"pad": 1.2, "linewidth": 0, "color": roles["surface"], "alpha": 0.85},
                )  # fmt: skip
            bottoms[at] += orders
        add_bars(axes, parts, roles[role], hatch=hatch, edgecolors=roles["surface"], linewidths=0.8)
    step = max(1, -(-len(months) // _TICKS))
    shown = range(0, len(months), step)
    axes.set_xticks(list(shown), [words.month(months[at].first) for at in shown])
    axes.set_xlim(-0.6, max(len(months), 1) - 0.4)
    axes.set_ylim(0, 1.06 * highest)
    axes.legend(
        handles=_legend(words, roles), loc="lower left", bbox_to_anchor=(0, 1.0), ncols=3,
        frameon=False, borderaxespad=0.2, handlelength=1.2, columnspacing=1.4,
    )  # fmt: skip
    return drawn


def _legend(words: Words, roles: Roles) -> list[object]:
    from matplotlib.patches import Patch

    return [
        Patch(
            facecolor=roles[role], hatch=hatch, edgecolor=roles["surface"],
            label=words.grades[grade],
        )
        for grade, (role, hatch) in LOOKS.items()
    ]  # fmt: skip
