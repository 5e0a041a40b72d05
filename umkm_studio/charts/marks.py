"""Many marks as one artist, each with a name by which a click finds it; imports matplotlib.

    add_bars(axes, [Bar("days-...", 0, 4, 0, 250_000)], colour)
    dots = add_dots(axes, [Dot("post-12", 3, 9, Pillar.PROMO)], roles, size=9)
    boxes(figure)["post-12"]                       # where it was drawn, in pixels from the bottom

An artist of its own for each of 800 posts takes matplotlib most of a second to draw; one collection
of all takes some milliseconds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from matplotlib.collections import PathCollection, PolyCollection
from matplotlib.markers import MarkerStyle
from matplotlib.path import Path
from matplotlib.transforms import Bbox, IdentityTransform

from umkm_studio.charts.style import PILLARS, UNIFORM, Roles
from umkm_studio.models.content.posts import Pillar

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


@dataclass(frozen=True, slots=True)
class Bar:
    """A rectangle on the axes; gid "" cannot be clicked."""

    gid: str
    left: float
    right: float
    bottom: float
    top: float


@dataclass(frozen=True, slots=True)
class Dot:
    """A marker at a place of the axes: of a pillar's shape and colour, or a plain one."""

    gid: str
    x: float
    y: float
    pillar: Pillar | None = None

    @property
    def look(self) -> tuple[str, str]:
        """Colour role and marker."""
        return PILLARS[self.pillar] if self.pillar else ("primary", "o")


class _Bars(PolyCollection):
    """Rectangles that know their names."""

    def __init__(self, bars: Sequence[Bar], **look: Any) -> None:
        corners = [
            [(bar.left, bar.bottom), (bar.left, bar.top), (bar.right, bar.top),
             (bar.right, bar.bottom)]
            for bar in bars
        ]  # fmt: skip
        super().__init__(corners, **look)
        self._named = bars

    def boxes(self) -> dict[str, Bbox]:
        """Where each stands, in pixels."""
        assert self.axes is not None
        found = {}
        corners = [((bar.left, bar.bottom), (bar.right, bar.top)) for bar in self._named]
        flat = [corner for both in corners for corner in both]
        places: Any = self.axes.transData.transform(flat).reshape(-1, 2, 2) if flat else []
        for bar, ends in zip(self._named, places, strict=True):
            found[bar.gid] = Bbox.from_extents(*ends.min(axis=0), *ends.max(axis=0))
        return found


class Dots(PathCollection):
    """Markers that know their names."""

    def __init__(self, dots: Sequence[Dot], roles: Roles, axes: Axes, size: float) -> None:
        self._named = dots
        self._points = [size * UNIFORM[dot.look[1]] for dot in dots]
        super().__init__(
            [_shape(dot.look[1]) for dot in dots],
            [points**2 for points in self._points],
            offsets=[(dot.x, dot.y) for dot in dots],
            offset_transform=axes.transData,
            facecolors=[roles[dot.look[0]] for dot in dots],
            edgecolors=roles["surface"],
            linewidths=1.0 if size > 6 else 0.5,
        )
        self.set_transform(IdentityTransform())

    def boxes(self) -> dict[str, Bbox]:
        """Where each was drawn, in pixels."""
        assert self.axes is not None
        dpi = self.axes.figure.dpi
        found = {}
        places = [(dot.x, dot.y) for dot in self._named]
        centres: Any = self.axes.transData.transform(places) if places else []
        for dot, points, (x, y) in zip(self._named, self._points, centres, strict=True):
            half = points * dpi / 144
            found[dot.gid] = Bbox.from_extents(x - half, y - half, x + half, y + half)
        return found


def add_bars(axes: Axes, bars: Sequence[Bar], colour: object, **look: Any) -> None:
    """Draw rectangles; `colour` is one for all or a list with one each. The caller sets limits."""
    drawn = _Bars(bars, **({"facecolors": colour, "linewidths": 0} | look))
    drawn.set_in_layout(False)
    axes.add_collection(drawn, autolim=False)


def add_dots(axes: Axes, dots: Sequence[Dot], roles: Roles, *, size: float) -> Dots:
    """Draw markers of `size` points over everything else; the caller sets the limits."""
    drawn = Dots(dots, roles, axes, size)
    drawn.set_in_layout(False)
    drawn.set_zorder(4)
    axes.add_collection(drawn, autolim=False)
    drawn.set_clip_on(False)
    return drawn


def boxes(figure: Figure) -> dict[str, Bbox]:
    """The box of everything that has a name, once it is drawn, in the order of the data; pixels
    count from the bottom left corner.
    """
    found: dict[str, Bbox] = {}
    for artist in figure.findobj(lambda one: bool(one.get_gid()) or isinstance(one, _Bars | Dots)):
        if isinstance(artist, _Bars | Dots):
            found |= artist.boxes()
        else:
            found[str(artist.get_gid())] = artist.get_window_extent()
    found.pop("", None)
    return found


@cache
def _shape(marker: str) -> Path:
    style = MarkerStyle(marker)
    return style.get_path().transformed(style.get_transform())
