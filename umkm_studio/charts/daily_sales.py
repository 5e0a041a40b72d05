"""Sales per day (per week in long periods) with the posts marked above."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from umkm_studio.charts.style import PILLARS, Roles, new_figure
from umkm_studio.models.content.posts import Pillar, Post
from umkm_studio.models.insight.daily import Day

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

LONGEST_DAILY = 62  # days; above it a bar is a week
_TICKS = 8
_WIDTH = 0.68  # of a bar
_HIGHEST = 4  # markers on one another
_SIZE, _SMALL = 7.0, 5.0  # points of a marker; small above many bars
_MANY = 70


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


@dataclass(frozen=True, slots=True)
class PostMark:
    """A marker above the bar number `at`, on the `level`th step from below: a post, or the posts of
    one pillar where more would stand on one another than can be told apart.
    """

    at: int
    level: int
    pillar: Pillar
    posts: tuple[Post, ...]
    bar: Bar

    @property
    def gid(self) -> str:
        """The name by which a click finds it: "post-7", "posts-promo-2026-10-05-2026-10-11"."""
        if len(self.posts) == 1:
            return f"post-{self.posts[0].id}"
        return f"posts-{self.pillar.value}-{self.bar.gid.removeprefix('days-')}"


def days_of(gid: str) -> tuple[date, date]:
    """The first and last day of a mark that is not a single post."""
    return date.fromisoformat(gid[-21:-11]), date.fromisoformat(gid[-10:])


def post_marks(bars: Sequence[Bar], posts: Sequence[Post]) -> list[PostMark]:
    """The posts above their bars, from left to right; those of other days are left out."""
    above: dict[int, list[Post]] = {}
    starts = [bar.first for bar in bars]
    for post in posts:
        at = bisect_right(starts, post.day) - 1 if post.day else -1
        if at >= 0 and post.day and post.day <= bars[at].last:
            above.setdefault(at, []).append(post)
    apart = max(map(len, above.values()), default=0) <= _HIGHEST
    found = []
    for at, own in sorted(above.items()):
        groups: list[list[Post]] = [[post] for post in own]
        if not apart:
            every = ([post for post in own if post.pillar is pillar] for pillar in Pillar)
            groups = [group for group in every if group]
        found += [
            PostMark(at, level, group[0].pillar, tuple(group), bars[at])
            for level, group in enumerate(groups)
        ]
    return found


def figure(days: Sequence[Day], posts: Sequence[Post], words: Words, roles: Roles) -> Figure:
    """Neutral bars, a stem in the pillar's colour up to a row of markers (`PostMark`)."""
    from umkm_studio.charts import marks

    drawn, axes = new_figure(roles)
    bars = bars_of(days)
    top = max((bar.net_sales for bar in bars), default=0) or 1
    dark = _is_dark(roles["surface"])
    boxes = [
        marks.Bar(bar.gid, at - _WIDTH / 2, at + _WIDTH / 2, 0, bar.net_sales)
        for at, bar in enumerate(bars)
    ]
    marks.add_bars(axes, boxes, roles["neutralMark"], alpha=0.7 if dark else 0.55)
    _mark_posts(axes, post_marks(bars, posts), len(bars), top, roles)
    _label(axes, bars, words, top)
    return drawn


def _mark_posts(axes: Axes, found: Sequence[PostMark], bars: int, top: int, roles: Roles) -> None:
    """Markers in a row; the posts of one bar stand on one another, with their number where a marker
    is for several.
    """
    from umkm_studio.charts import marks

    row, step = 1.2 * top, 0.13 * top
    lowest = [mark for mark in found if not mark.level]
    stems = axes.vlines(
        [mark.at for mark in lowest], [mark.bar.net_sales for mark in lowest], row,
        colors=[roles[PILLARS[mark.pillar][0]] for mark in lowest], linewidth=1.2, alpha=0.6,
    )  # fmt: skip
    stems.set_in_layout(False)
    dots = [marks.Dot(mark.gid, mark.at, row + mark.level * step, mark.pillar) for mark in found]
    marks.add_dots(axes, dots, roles, size=_SIZE if bars <= _MANY else _SMALL)
    for mark in found:
        if len(mark.posts) > 1 and bars <= _MANY:  # else they would stand on the next marker
            axes.annotate(
                str(len(mark.posts)), (mark.at, row + mark.level * step), xytext=(4, 0),
                textcoords="offset points", va="center", fontsize=7.5, color=roles["text2"],
                in_layout=False, annotation_clip=False,
            )  # fmt: skip
    highest = max((mark.level for mark in found), default=0)
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
