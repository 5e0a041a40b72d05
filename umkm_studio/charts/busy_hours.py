"""When buyers order, a field per weekday and hour with its count."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from umkm_studio.charts.style import Roles, new_figure

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_PALEST, _FULLEST = 0.10, 0.85  # how much of the colour a single order and the most have


@dataclass(frozen=True, slots=True)
class Words:
    """The weekdays from Monday on, how an hour is written (19.00 as 19), and a count."""

    weekdays: Sequence[str]
    hour: Callable[[int], str]
    number: Callable[[int], str]


def figure(counts: Sequence[Sequence[int]], words: Words, roles: Roles) -> Figure:
    """`counts[weekday][hour]`; fields are named "hour-<weekday>-<hour>". Hours before the first and
    after the last order of all days are left out.
    """
    from matplotlib.colors import to_hex, to_rgb

    from umkm_studio.charts.marks import Bar, add_bars

    drawn, axes = new_figure(roles, grid="")
    axes.spines["bottom"].set_visible(False)
    first, last = _hours(counts)
    most = max((count for day in counts for count in day), default=0) or 1
    colour, ground = to_rgb(roles["primary"]), to_rgb(roles["surface"])
    fields, colours = [], []
    for weekday, day in enumerate(counts):
        for hour in range(first, last + 1):
            count = day[hour]
            part = _PALEST + (_FULLEST - _PALEST) * count / most if count else 0.0
            red, green, blue = (
                part * a + (1 - part) * b for a, b in zip(colour, ground, strict=True)
            )
            mixed = (red, green, blue)
            fields.append(
                Bar(f"hour-{weekday}-{hour}", hour - 0.5, hour + 0.5, weekday - 0.5, weekday + 0.5)
            )
            colours.append(to_hex(mixed))
            if count:
                axes.text(
                    hour, weekday, words.number(count), ha="center", va="center", fontsize=8.5,
                    in_layout=False,
                    color=_readable(mixed, roles),
                )  # fmt: skip
    add_bars(axes, fields, colours, edgecolors=roles["border"], linewidths=0.8)
    axes.set_xlim(first - 0.5, last + 0.5)
    axes.set_ylim(6.5, -0.5)
    axes.set_yticks(range(7), list(words.weekdays))
    step = 1 if last - first < 14 else 2
    shown = list(range(first, last + 1, step))
    axes.set_xticks(shown, [words.hour(hour) for hour in shown])
    return drawn


def _hours(counts: Sequence[Sequence[int]]) -> tuple[int, int]:
    used = [hour for hour in range(24) if any(day[hour] for day in counts)]
    return (used[0], used[-1]) if used else (8, 21)


def _readable(ground: Sequence[float], roles: Roles) -> str:
    """The text colour that stands out more from the field."""

    def light(colour: Sequence[float]) -> float:
        return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2]

    from matplotlib.colors import to_rgb

    choices = (roles["text"], roles["onPrimary"])
    return max(choices, key=lambda role: abs(light(to_rgb(role)) - light(ground)))
