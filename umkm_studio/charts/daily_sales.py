"""Sales per day (per week in long periods) with the posts marked above."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from umkm_studio.charts.style import PILLARS, UNIFORM, Roles, new_figure
from umkm_studio.models.content.posts import Post
from umkm_studio.models.insight.daily import Day

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

LONGEST_DAILY = 62  # days; above it a bar is a week
_TICKS = 8


@dataclass(frozen=True, slots=True)
class Words:
    """How days and amounts are written on the axes: `14 Okt`, `250 rb`."""

    day: Callable[[date], str]
    short_rupiah: Callable[[int], str]


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: the days it covers and their net sales in whole rupiah."""

    first: date
    last: date
    orders: int
    net_sales: int

    @property
    def gid(self) -> str:
        """The name by which a click finds it: "days-2026-10-05-2026-10-11"."""
        return f"days-{self.first.isoformat()}-{self.last.isoformat()}"


def bars_of(days: Sequence[Day]) -> list[Bar]:
    """A bar per day, or per calendar week where there are more than `LONGEST_DAILY` days."""
    if len(days) <= LONGEST_DAILY:
        return [Bar(day.day, day.day, day.orders, day.net_sales) for day in days]
    weeks: dict[date, list[Day]] = {}
    for day in days:
        weeks.setdefault(day.day - timedelta(days=day.day.weekday()), []).append(day)
    return [
        Bar(
            week[0].day,
            week[-1].day,
            sum(day.orders for day in week),
            sum(day.net_sales for day in week),
        )
        for week in weeks.values()
    ]


def figure(days: Sequence[Day], posts: Sequence[Post], words: Words, roles: Roles) -> Figure:
    """Neutral bars, a stem in the pillar's colour up to a row of markers ("post-<id>")."""
    drawn, axes = new_figure(roles)
    bars = bars_of(days)
    top = max((bar.net_sales for bar in bars), default=0) or 1
    dark = _is_dark(roles["surface"])
    for at, bar in enumerate(bars):
        patch = axes.bar(
            at, bar.net_sales, width=0.68, color=roles["neutralMark"], alpha=0.7 if dark else 0.55
        )
        patch[0].set_gid(bar.gid)
    _mark_posts(axes, bars, posts, top, roles)
    _label(axes, bars, words, top)
    return drawn


def _mark_posts(
    axes: Axes, bars: Sequence[Bar], posts: Sequence[Post], top: int, roles: Roles
) -> None:
    """Markers in a row; the posts of one day stand on one another."""
    row, step = 1.2 * top, 0.11 * top
    heights: dict[int, int] = {}
    for post in posts:
        at = next(
            (at for at, bar in enumerate(bars) if post.day and bar.first <= post.day <= bar.last),
            None,
        )
        if at is None:
            continue
        level = heights[at] = heights.get(at, -1) + 1
        role, marker = PILLARS[post.pillar]
        if not level:
            axes.vlines(at, bars[at].net_sales, row, color=roles[role], linewidth=1.2, alpha=0.6)
        (mark,) = axes.plot(
            at, row + level * step, marker, color=roles[role], markersize=7 * UNIFORM[marker]
        )
        mark.set_gid(f"post-{post.id}")
        mark.set_clip_on(False)
    highest = max(heights.values(), default=0)
    axes.set_ylim(0, row + (highest + 0.6) * step)


def _label(axes: Axes, bars: Sequence[Bar], words: Words, top: int) -> None:
    from matplotlib.ticker import MaxNLocator

    axes.set_xlim(-0.7, max(len(bars), 1) - 0.3)
    step = max(1, round(len(bars) / _TICKS))
    shown = list(range(0, len(bars), step))
    if bars and len(bars) - 1 - shown[-1] >= step / 2:
        shown.append(len(bars) - 1)
    axes.set_xticks(shown, [words.day(bars[at].first) for at in shown])
    amounts = [int(value) for value in MaxNLocator(4, steps=[1, 2, 2.5, 5, 10]).tick_values(0, top)]
    amounts = [value for value in amounts if 0 <= value <= 1.08 * top]
    axes.set_yticks(amounts, [words.short_rupiah(value) for value in amounts])


def _is_dark(colour: str) -> bool:
    return sum(int(colour[at : at + 2], 16) for at in (1, 3, 5)) < 3 * 128
