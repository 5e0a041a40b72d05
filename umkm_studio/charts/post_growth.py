"""How a number of one post grew, measurement by measurement."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from umkm_studio.charts.style import Roles, new_figure
from umkm_studio.models.content.results import Point

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_DAYS_NAMED = 5


@dataclass(frozen=True, slots=True)
class Words:
    """How days and numbers are written: `14 Okt`, `1.204`."""

    day: Callable[[date], str]
    number: Callable[[int], str]


def figure(points: Sequence[Point], words: Words, roles: Roles) -> Figure:
    """A line over real time with a mark ("day-2026-10-14") for every day on which it was measured;
    the last number stands beside its mark.
    """
    from umkm_studio.charts.marks import Dot, add_dots

    drawn, axes = new_figure(roles)
    days = [point.day.toordinal() for point in points]
    values = [point.value for point in points]
    colour = roles["primary"]
    axes.plot(days, values, color=colour, linewidth=1.8, solid_capstyle="round")
    axes.fill_between(days, values, color=colour, alpha=0.12, linewidth=0)
    dots = [
        Dot(f"day-{point.day.isoformat()}", day, point.value)
        for point, day in zip(points, days, strict=True)
    ]
    add_dots(axes, dots, roles, size=5)
    axes.annotate(
        words.number(values[-1]), (days[-1], values[-1]), xytext=(0, 6),
        textcoords="offset points", ha="right", va="bottom", fontweight="semibold",
    )  # fmt: skip
    named = _named(days)
    axes.set_xticks(named, [words.day(date.fromordinal(day)) for day in named])
    span = max(days[-1] - days[0], 1)
    axes.set_xlim(days[0] - 0.04 * span, days[-1] + 0.06 * span)
    top = max(values) or 1
    axes.set_ylim(0, 1.28 * top)
    axes.set_yticks([0], [words.number(0)])  # how high it is, the last mark and the tips say
    return drawn


def _named(days: Sequence[int]) -> list[int]:
    """Days under the axis: the first, the last, between them those that leave room for words."""
    apart = max(days[-1] - days[0], 1) / _DAYS_NAMED
    found = [days[0]]
    for day in days[1:-1]:
        if day - found[-1] >= apart and days[-1] - day >= apart:
            found.append(day)
    return found if days[-1] == days[0] else [*found, days[-1]]
