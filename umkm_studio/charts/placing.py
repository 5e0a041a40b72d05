"""Words in a picture that cover neither one another nor the marks; imports matplotlib."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from matplotlib.artist import Artist
from matplotlib.backend_bases import RendererBase
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from umkm_studio.charts.marks import Dots

_GAP = 6.0  # points between the words at the end of a bar
_LEAST_BAR = 0.15  # of the axis: what the longest bar keeps however long its words are


@dataclass(frozen=True, slots=True)
class Name:
    """A text and the places it may stand in, the best first, each as properties of the text.

    Where all are taken, a name that `must` be shown stands in the best one, any other is left out.
    """

    text: Text
    places: Sequence[Mapping[str, Any]]
    must: bool = False


class Placing(Artist):
    """Finds a place for each name in turn. It does so while drawing, just before the names are
    drawn: only then is known how large the letters are at this size, scale and resolution.
    """

    zorder = 2.9  # before texts (3)

    def __init__(self, names: Sequence[Name], marks: Dots) -> None:
        super().__init__()
        self._names = names
        self._marks = marks
        self.set_in_layout(False)

    def draw(self, renderer: RendererBase) -> None:
        """Place the names; draws nothing itself."""
        taken = list(self._marks.boxes().values())
        for name in self._names:
            if self._place(name, taken, renderer):
                taken.append(name.text.get_window_extent(renderer))

    def _place(self, name: Name, taken: Iterable[Bbox], renderer: RendererBase) -> bool:
        assert self.axes is not None
        name.text.set_visible(True)  # a hidden text has no size
        for place in name.places:
            name.text.update(dict(place))
            box = name.text.get_window_extent(renderer)
            inside = self.axes.bbox.x0 <= box.x0 and box.x1 <= self.axes.bbox.x1
            if inside and not any(box.overlaps(other) for other in taken):
                return True
        name.text.update(dict(name.places[0]))
        name.text.set_visible(name.must)
        return name.must


class RoomAtTheEnd(Artist):
    """Leaves horizontal bars the room that the words at their ends do not need. It does so while
    drawing, before all else, for the same reason as `Placing`.

    `ends` are where each row's words begin, in the axis' own numbers, with all of these words;
    `least` is where the axis begins.
    """

    zorder = -1  # before anything that stands on the axis

    def __init__(self, ends: Sequence[tuple[float, Sequence[Text]]], least: float) -> None:
        super().__init__()
        self._ends = ends
        self._least = least
        self.set_in_layout(False)

    def draw(self, renderer: RendererBase) -> None:
        """Set where the axis ends; draws nothing itself."""
        assert self.axes is not None
        whole = self.axes.bbox.width
        gap = _GAP * self.axes.figure.dpi / 72
        spans = [1e-9]
        for end, texts in self._ends:
            words = sum(text.get_window_extent(renderer).width + gap for text in texts)
            free = max(whole - words - gap, _LEAST_BAR * whole)
            spans.append((end - self._least) * whole / free)
        self.axes.set_xlim(self._least, self._least + max(spans))
