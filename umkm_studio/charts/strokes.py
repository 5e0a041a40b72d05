"""A drawn figure as plain shapes and words, in the order of drawing: for paper, sharp at any size.

Lengths are pixels from the top left corner. A picture of dots would be coarse on a printer, and
nobody could search its words or have them read aloud.
"""

from __future__ import annotations

from dataclasses import dataclass

Rgba = tuple[float, float, float, float]  # 0 to 1
Step = tuple[str, tuple[float, ...]]
"""A step of an outline: "M" move, "L" line, "Q" and "C" curves (SVG 1.1, 8.3), "Z" close."""
Box = tuple[float, float, float, float]  # left, top, width, height


@dataclass(frozen=True, slots=True)
class Hatch:
    """Lines over a surface: an outline of a square tile with sides of `side`, from the corner of
    the drawing on.
    """

    steps: tuple[Step, ...]
    side: float
    color: Rgba
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """An outline, filled or stroked or both. `dashes` are lengths of line and gap in turn."""

    steps: tuple[Step, ...]
    fill: Rgba | None = None
    line: Rgba | None = None
    width: float = 0.0
    dashes: tuple[float, ...] = ()
    clip: Box | None = None
    hatch: Hatch | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One line of text whose baseline begins at `left`, `base`; `angle` in degrees against the
    clock, `weight` as in CSS.
    """

    text: str
    left: float
    base: float
    size: float
    weight: int
    color: Rgba
    angle: float = 0.0


@dataclass(frozen=True, slots=True)
class Drawing:
    """All of it, for a page of `width` x `height`."""

    width: float
    height: float
    parts: tuple[Shape | Words, ...]
