"""What waits for the maker today, and when it is enough."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from umkm_studio.models import shop as shops
from umkm_studio.models.store import Store

MINUTES_EACH = 1  # of an answer, a step of an order, something due, an open check of a post
MANY = 20  # minutes: more is not done in an evening, and no sum of it helps


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """How many of each wait. `checks` are what is missing of the next post, where that goes out
    today or tomorrow.
    """

    messages: int
    orders: int
    dues: int
    checks: int

    @property
    def count(self) -> int:
        """All of it."""
        return self.messages + self.orders + self.dues + self.checks

    @property
    def minutes(self) -> int:
        """A rule of thumb for the work at the laptop, not for packing or baking."""
        return MINUTES_EACH * self.count

    @property
    def is_much(self) -> bool:
        """Whether it is more than an evening holds."""
        return self.minutes > MANY


def is_enough(store: Store, today: date) -> bool:
    """Whether the maker said that it is enough for this day."""
    return shops.load(store).enough_on == today.isoformat()


def say_enough(store: Store, today: date | None) -> None:
    """It is enough for this day, None takes it back. What waits comes again the day after."""
    enough_on = "" if today is None else today.isoformat()
    shops.save(store, replace(shops.load(store), enough_on=enough_on))
