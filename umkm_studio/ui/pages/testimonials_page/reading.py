"""What the page shows, read in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from umkm_studio.models.content import quotes
from umkm_studio.models.content.quotes import StarsShare, TakeDown, Uses
from umkm_studio.models.store import Store
from umkm_studio.models.voices import criticism, testimonial_list
from umkm_studio.models.voices.criticism import Handling
from umkm_studio.models.voices.testimonial_list import Filters, Line
from umkm_studio.models.voices.testimonials import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All testimonials, and what came of them."""

    lines: tuple[Line, ...] = ()
    uses: Mapping[int, Uses] = field(default_factory=dict)
    handled: Mapping[int, Handling] = field(default_factory=dict)
    shares: tuple[StarsShare, ...] = ()
    to_take_down: tuple[TakeDown, ...] = ()

    def count(self, kind: Kind | None = None) -> int:
        """How many there are, of one kind or of both."""
        return sum(kind is None or line.voice.kind is kind for line in self.lines)

    @property
    def verified(self) -> int:
        """How many an order stands behind."""
        return sum(line.voice.is_verified for line in self.lines)

    def passing(self, filters: Filters, today: date) -> list[Line]:
        """Those that the filters let through."""
        return [line for line in self.lines if filters.lets(line, today)]

    def handling(self, line: Line) -> Handling:
        """What was done about a criticism."""
        voice_id = line.voice.id or 0
        return self.handled.get(voice_id) or Handling(testimonial_id=voice_id)

    def used(self, line: Line) -> Uses:
        """Which posts quote it."""
        return self.uses.get(line.voice.id or 0, Uses())


def read(store: Store, today: date) -> Reading:
    """Read it."""
    lines = tuple(testimonial_list.everything(store))
    if not lines:
        return Reading()
    return Reading(
        lines=lines,
        uses=quotes.uses(store),
        handled=criticism.everything(store),
        shares=tuple(quotes.shares_by_stars(store)),
        to_take_down=tuple(quotes.to_take_down(store, today)),
    )
