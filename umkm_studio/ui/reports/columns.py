"""Two columns that go on over the pages: parts are put below one another while there is room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtGui import QPainter

from umkm_studio.ui.kit import paper
from umkm_studio.ui.kit.paper import STYLES, fitted
from umkm_studio.ui.kit.printable import printable
from umkm_studio.ui.reports.drawing import Draw

_WHOLE_PAGE = 700.0  # more room than below anything else on a page
_Put = Callable[[QPainter, float, float], None]  # with the part's left and top


@dataclass(frozen=True, slots=True)
class Placed:
    """What was put on the page, and where it ends."""

    draw: Draw
    bottom: float


class Part(Protocol):
    """Something in a column. `gap` is the space above it."""

    @property
    def gap(self) -> float: ...

    def place(
        self, left: float, top: float, width: float, room: float
    ) -> tuple[Placed | None, Part | None]:
        """What fits into `room`, and what is left for the next page."""
        ...


@dataclass(frozen=True, slots=True)
class Column:
    """Where parts go on one page."""

    left: float
    top: float
    width: float
    end: float

    def fill(self, parts: Sequence[Part]) -> tuple[list[Draw], list[Part], float]:
        """What draws the parts that fit, those that are left over, and where the last one ends."""
        drawn: list[Draw] = []
        left_over = list(parts)
        top = self.top
        while left_over:
            gap = left_over[0].gap if drawn else 0.0
            room = self.end - top - gap
            placed, rest = left_over[0].place(self.left, top + gap, self.width, room)
            if placed is not None:
                drawn.append(placed.draw)
                top = placed.bottom
            if rest is not None:
                return drawn, [rest, *left_over[1:]], top
            left_over.pop(0)
        return drawn, [], top


class Piece:
    """Lines and strokes that stay together. Where `lines` are said, a text takes the room of so
    many, in any language: it is made smaller rather than longer.
    """

    def __init__(self, width: float, gap: float) -> None:
        self.width = width
        self.gap = gap
        self.height = 0.0
        self._puts: list[tuple[float, float, _Put]] = []  # how far down, how high, what

    def add(self, put: _Put, height: float) -> None:
        """Put something at the end that is so high."""
        self._puts.append((self.height, height, put))
        self.height += height

    def skip(self, height: float) -> None:
        """Leave room."""
        self.height += height

    def text(self, words: str, *styles: str, lines: int = 0, role: str = "text") -> None:
        """Text in the first of these styles in which it takes no more than `lines`."""
        block = fitted(printable(words), styles, self.width, lines=lines, role=role)
        for number in range(len(block.lines)):
            self.add(partial(_put_line, block, number), block.line_height)
        self.skip(max(0.0, lines * STYLES[styles[0]].line - block.height))

    def pair(self, name: str, value: str, pitch: float) -> None:
        """A name at the left, its value at the right, a line below."""
        words = fitted(printable(value), ("lineStrong", "smallStrong"), self.width, right=True)
        rest = self.width - paper.text_width(printable(value), "lineStrong") - 8
        said = fitted(printable(name), ("line", "small"), rest, role="text2")
        high = pitch + said.height - said.line_height
        self.add(partial(_put_pair, said, words, self.width, high), high)

    def place(
        self, left: float, top: float, width: float, room: float
    ) -> tuple[Placed | None, Part | None]:
        """All of it, or nothing; only what no page could hold is taken apart."""
        if self.height <= room:
            return Placed(partial(self._draw, left, top), top + self.height), None
        if room < _WHOLE_PAGE:
            return None, self
        first, rest = Piece(self.width, self.gap), Piece(self.width, 0.0)
        for down, height, put in self._puts:
            (first if down + height <= room else rest).add(put, height)
        return Placed(partial(first._draw, left, top), top + first.height), rest

    def _draw(self, left: float, top: float, painter: QPainter) -> None:
        for down, _height, put in self._puts:
            put(painter, left, top + down)


def _put_line(
    block: paper.TextBlock, number: int, painter: QPainter, left: float, top: float
) -> None:
    block.draw_line(painter, number, left, top)


def _put_pair(
    name: paper.TextBlock,
    value: paper.TextBlock,
    width: float,
    high: float,
    painter: QPainter,
    left: float,
    top: float,
) -> None:
    above = (high - 1 - name.height) / 2
    name.draw(painter, left, top + above)
    value.draw(painter, left, top + above)
    paper.draw_line(painter, left, top + high - 1, width)
