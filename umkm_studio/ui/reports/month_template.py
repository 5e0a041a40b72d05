"""Where things stand on the month's page, and in which order (resources/reports/month.toml)."""

from __future__ import annotations

from dataclasses import dataclass

from umkm_studio.ui.kit import templates
from umkm_studio.ui.reports.drawing import WIDTH


@dataclass(frozen=True, slots=True)
class Head:
    """Of the page: how far down its lines are, and how wide what stands at the right."""

    right_width: float
    names_down: float
    said_down: tuple[float, float, float]
    rule_down: float
    rule_again_down: float


@dataclass(frozen=True, slots=True)
class Spacing:
    """Heights of a row of figures and of a pillar's, and the room above and below a heading."""

    figure: float
    pillar: float
    above: float
    below: float


@dataclass(frozen=True, slots=True)
class Density:
    """The least heights of an answer's box, of an empty one and of decisions not made yet, the room
    between answers and above a heading, and the style of what the maker wrote.
    """

    answer: float
    unanswered: float
    undecided: float
    between: float
    above: float
    style: str


@dataclass(frozen=True, slots=True)
class MonthTemplate:
    """Of the whole page; the file says what each length is."""

    left_width: float
    between: float
    top: float
    top_again: float
    facts: tuple[str, ...]
    answers: tuple[str, ...]
    names: float
    amounts: float
    pad: float
    indent: float
    tick: float
    note_pitch: float
    least_notes: int
    most_notes: int
    head: Head
    spacings: tuple[Spacing, ...]
    densities: tuple[Density, ...]

    @property
    def right(self) -> float:
        """Where the right column begins."""
        return self.left_width + self.between

    @property
    def right_width(self) -> float:
        """Of the right column."""
        return WIDTH - self.right


MONTH = templates.read("month", MonthTemplate)
