"""Likes against paid orders: a dot per post; what lies high brought buyers, whatever its likes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from umkm_studio.charts.style import PILLARS, UNIFORM, Roles, new_figure
from umkm_studio.models.content.posts import Pillar

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

SPLIT_ORDERS = 3.5  # between "brings buyers" and "quiet"
_TINT = 0.35  # of the upper half
_NAMED = 7  # posts with their title in the picture
_LETTER, _LINE = 0.0135, 0.042  # of the axes' width and height: about the size of 9 pt text


@dataclass(frozen=True, slots=True)
class Dot:
    """A post with known likes, and the orders that are known to come from it."""

    post_id: int
    title: str
    pillar: Pillar
    likes: int
    orders: int


@dataclass(frozen=True, slots=True)
class Words:
    """The two axes, the four corners, and how a count is written (1.400)."""

    likes: str
    orders: str
    quiet_bought: str
    liked_bought: str
    quiet: str
    liked_only: str
    number: Callable[[int], str]


def figure(dots: Sequence[Dot], words: Words, roles: Roles) -> Figure:
    """The scatter, split at the shop's own median of likes; dots are named "post-<id>"."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    drawn, axes = new_figure(roles, grid="")
    axes.spines["left"].set_visible(True)
    widest = 1.12 * max((dot.likes for dot in dots), default=1) or 1
    highest = max(1.15 * max((dot.orders for dot in dots), default=0), SPLIT_ORDERS + 2)
    axes.set_xlim(0, widest)
    axes.set_ylim(0, highest)
    middle = median(dot.likes for dot in dots) if dots else widest / 2
    axes.axhspan(SPLIT_ORDERS, highest, color=roles["primarySoft"], alpha=_TINT, linewidth=0)
    for draw, value in ((axes.axhline, SPLIT_ORDERS), (axes.axvline, middle)):
        draw(value, color=roles["text3"], linewidth=1, linestyle=(0, (5, 4)))
    _name_corners(axes, words, roles)
    for dot in dots:
        role, marker = PILLARS[dot.pillar]
        (mark,) = axes.plot(
            dot.likes, dot.orders, marker, color=roles[role], markersize=9 * UNIFORM[marker],
            markeredgecolor=roles["surface"], markeredgewidth=1, clip_on=False,
        )  # fmt: skip
        mark.set_gid(f"post-{dot.post_id}")
    _name_dots(axes, dots, widest, highest, roles)
    axes.set_xlabel(words.likes)
    axes.set_ylabel(words.orders)
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: words.number(round(value))))
    return drawn


def _name_corners(axes: Axes, words: Words, roles: Roles) -> None:
    corners = (
        (0.012, 0.98, "left", "top", words.quiet_bought),
        (0.988, 0.98, "right", "top", words.liked_bought),
        (0.012, 0.015, "left", "bottom", words.quiet),
        (0.988, 0.015, "right", "bottom", words.liked_only),
    )
    for x, y, left, top, text in corners:
        axes.text(
            x, y, text, transform=axes.transAxes, ha=left, va=top, color=roles["text3"],
            fontsize=8.5, fontweight="medium",
        )  # fmt: skip


def _name_dots(
    axes: Axes, dots: Sequence[Dot], widest: float, highest: float, roles: Roles
) -> None:
    """Titles of the largest; where two would cover each other, the smaller one goes without."""
    ranked = sorted(dots, key=lambda dot: dot.orders / highest + dot.likes / widest, reverse=True)
    taken = [(dot.likes / widest - 0.012, dot.orders / highest - 0.02, 0.024, 0.04) for dot in dots]
    taken += [(0, 0.93, 0.32, 0.07), (0.68, 0.93, 0.32, 0.07), (0.62, 0, 0.38, 0.042)]
    for dot in ranked[:_NAMED]:
        title = dot.title if len(dot.title) <= 26 else f"{dot.title[:25].rstrip()}…"
        width, x, y = _LETTER * len(title), dot.likes / widest, dot.orders / highest
        to_the_left = x + 0.03 + width > 1
        left = x - 0.03 - width if to_the_left else x + 0.03
        box = (left, y - _LINE / 2, width, _LINE)
        if left < 0 or any(_overlap(box, other) for other in taken):
            continue
        taken.append(box)
        axes.annotate(
            title, (dot.likes, dot.orders), xytext=(-10 if to_the_left else 10, 0),
            textcoords="offset points", ha="right" if to_the_left else "left", va="center",
            color=roles["text"], bbox={"pad": 1, "linewidth": 0, "color": _ground(dot, roles)},
        )  # fmt: skip


def _ground(dot: Dot, roles: Roles) -> str:
    """The colour behind a title, so that the dashed lines do not run through it."""
    from matplotlib.colors import to_hex, to_rgb

    if dot.orders < SPLIT_ORDERS:
        return roles["surface"]
    over, under = to_rgb(roles["primarySoft"]), to_rgb(roles["surface"])
    red, green, blue = (_TINT * a + (1 - _TINT) * b for a, b in zip(over, under, strict=True))
    return to_hex((red, green, blue))


def _overlap(
    one: tuple[float, float, float, float], other: tuple[float, float, float, float]
) -> bool:
    return (
        one[0] < other[0] + other[2]
        and other[0] < one[0] + one[2]
        and one[1] < other[1] + other[3]
        and other[1] < one[1] + one[3]
    )
