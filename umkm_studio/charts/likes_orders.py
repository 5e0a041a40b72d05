"""Likes against paid orders: a dot per post; what lies high brought buyers, whatever its likes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import floor
from typing import TYPE_CHECKING

from umkm_studio.charts.style import Roles, drawable, new_figure
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight import likes
from umkm_studio.models.insight.likes import Measured

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from umkm_studio.charts.placing import Name

_LEAST_LOWER = 0.1  # of the height, for the fields below the line
_TINT = 0.35  # of the upper half
_NAMED = 7  # posts with their title in the picture
_LONGEST = 26  # letters of a title
_SIZE, _SMALL = 9.0, 6.0  # points of a dot; small where there are many
_MANY = 60
_EDGE = 0.015  # of the axes, between a corner's name and what it stands beside


@dataclass(frozen=True, slots=True)
class Dot:
    """A post with known likes, and the orders that are known to come from it."""

    post_id: int
    title: str
    pillar: Pillar
    likes: int
    orders: int

    @property
    def measured(self) -> Measured:
        """The same for what is worked out from likes and orders."""
        return Measured(self.post_id, self.likes, self.orders)


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


def lines(dots: Sequence[Dot]) -> tuple[float, float]:
    """Where the fields meet, in likes and in orders: just above the shop's own medians, so that no
    dot lies on a line (`likes.Split`: what is not above the median lies below).
    """
    split = likes.split([dot.measured for dot in dots])
    if split is None:
        return 0.5, 0.5
    return floor(split.likes) + 0.5, floor(split.orders) + 0.5


def figure(dots: Sequence[Dot], words: Words, roles: Roles) -> Figure:
    """The scatter, split at the shop's own medians; dots are named "post-<id>"."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    from umkm_studio.charts import marks
    from umkm_studio.charts.placing import Placing

    drawn, axes = new_figure(roles, grid="")
    axes.spines["left"].set_visible(True)
    middle, level = lines(dots)
    widest = max(1.12 * max((dot.likes for dot in dots), default=1), middle + 1)
    highest = max(1.15 * max((dot.orders for dot in dots), default=0), level + 2)
    lowest = min(0.0, (level - _LEAST_LOWER * highest) / (1 - _LEAST_LOWER))
    axes.set_xlim(0, widest)
    axes.set_ylim(lowest, highest)
    axes.axhspan(level, highest, color=_ground(True, roles), linewidth=0)
    for draw, value in ((axes.axhline, level), (axes.axvline, middle)):
        draw(value, color=roles["text3"], linewidth=1, linestyle=(0, (5, 4)))
    named = [marks.Dot(f"post-{dot.post_id}", dot.likes, dot.orders, dot.pillar) for dot in dots]
    size = _SIZE if len(dots) <= _MANY else _SMALL
    drawn_dots = marks.add_dots(axes, named, roles, size=size)
    largest = sorted(dots, key=lambda dot: dot.orders / highest + dot.likes / widest, reverse=True)
    names = _corners(axes, words, (level - lowest) / (highest - lowest), roles)
    names += [_title(axes, dot, dot.orders > level, roles) for dot in largest[:_NAMED]]
    axes.add_artist(Placing(names, drawn_dots))
    axes.set_xlabel(words.likes)
    axes.set_ylabel(words.orders)
    axes.yaxis.set_major_locator(MaxNLocator(integer=True, steps=[1, 2, 5, 10]))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: words.number(round(value))))
    return drawn


def _corners(axes: Axes, words: Words, split: float, roles: Roles) -> list[Name]:
    """The names of the four fields: in the corner, or where no dots lie along the field's edges."""
    top = (1 - _EDGE, "top"), (split + _EDGE, "bottom")
    bottom = (_EDGE, "bottom"), (split - _EDGE, "top")
    return [
        _corner(axes, words.quiet_bought, "left", top, _box(True, roles), roles),
        _corner(axes, words.liked_bought, "right", top, _box(True, roles), roles),
        _corner(axes, words.quiet, "left", bottom, _box(False, roles), roles),
        _corner(axes, words.liked_only, "right", bottom[::-1], _box(False, roles), roles),
    ]


def _corner(
    axes: Axes,
    words: str,
    side: str,
    heights: Sequence[tuple[float, str]],
    box: dict[str, object],
    roles: Roles,
) -> Name:
    from umkm_studio.charts.placing import Name

    text = axes.text(
        0, 0, words, transform=axes.transAxes, ha=side, color=roles["text3"], fontsize=8.5,
        fontweight="medium", bbox=box, in_layout=False, zorder=5,
    )  # fmt: skip
    places = [
        {"x": _EDGE + step if side == "left" else 1 - _EDGE - step, "y": height, "va": above}
        for step in (0, 0.15, 0.3)
        for height, above in heights
    ]
    return Name(text, places, must=True)


def _title(axes: Axes, dot: Dot, is_upper: bool, roles: Roles) -> Name:
    """A post's title beside its dot, right or left of it."""
    from umkm_studio.charts.placing import Name

    whole = drawable(dot.title)
    title = whole if len(whole) <= _LONGEST else f"{whole[: _LONGEST - 1].rstrip()}…"
    text = axes.annotate(
        title, (dot.likes, dot.orders), xytext=(10, 0), textcoords="offset points", va="center",
        color=roles["text"], bbox=_box(is_upper, roles), in_layout=False,
    )  # fmt: skip
    return Name(text, [{"position": (10, 0), "ha": "left"}, {"position": (-10, 0), "ha": "right"}])


def _box(is_upper: bool, roles: Roles) -> dict[str, object]:
    """The ground behind a name, so that the dashed lines do not run through it."""
    return {"pad": 1, "linewidth": 0, "color": _ground(is_upper, roles)}


def _ground(is_upper: bool, roles: Roles) -> str:
    from matplotlib.colors import to_hex, to_rgb

    if not is_upper:
        return roles["surface"]
    over, under = to_rgb(roles["primarySoft"]), to_rgb(roles["surface"])
    red, green, blue = (_TINT * a + (1 - _TINT) * b for a, b in zip(over, under, strict=True))
    return to_hex((red, green, blue))
