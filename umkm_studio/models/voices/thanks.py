"""The same thanks for kind and critical honest reviews: who was thanked, and whether presents go by
the stars.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from umkm_studio.models.store import Store

KIND_STARS = 4
"""Reviews from so many stars on are kind ones; without stars the kind of the voice decides."""
LEAST = 3
"""Fewer reviews than that in one of the groups say nothing of how it is treated."""
_FAR_APART = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Kind or critical reviews: how many, how many were thanked, how many got something for it."""

    received: int
    thanked: int
    given: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Thanks:
    """Both groups side by side."""

    kind: Group
    critical: Group

    @property
    def gifts_differ(self) -> bool:
        """Whether presents clearly go to one of them: with at least 3 reviews in each, the shares
        that got something lie 25 percentage points apart or more. A reason to look, no proof.
        """
        return _is_far_apart(
            (self.kind.given, self.kind.received), (self.critical.given, self.critical.received)
        )

    @property
    def thanks_differ(self) -> bool:
        """As `gifts_differ`, for being thanked."""
        return _is_far_apart(
            (self.kind.thanked, self.kind.received), (self.critical.thanked, self.critical.received)
        )


def note(store: Store, testimonial_id: int, day: date) -> None:
    """Keep that a buyer was thanked for a review; the first day stays."""
    if thanked_on(store, testimonial_id) is None:
        store.put(
            "review_thanks", {"testimonial_id": testimonial_id, "thanked_on": day.isoformat()}
        )


def thanked_on(store: Store, testimonial_id: int) -> date | None:
    """When a buyer was thanked for a review; None: not yet."""
    day: str | None = store.value(
        "SELECT thanked_on FROM review_thanks WHERE testimonial_id = :id", id=testimonial_id
    )
    return None if day is None else date.fromisoformat(day)


def everything(store: Store) -> dict[int, date]:
    """When buyers were thanked, by the id of their testimonial."""
    found = store.rows("SELECT testimonial_id, thanked_on FROM review_thanks")
    return {row["testimonial_id"]: date.fromisoformat(row["thanked_on"]) for row in found}


def count(store: Store) -> Thanks:
    """How both groups were treated, over everything that was received."""
    groups = {
        row["is_kind"]: Group(received=row["received"], thanked=row["thanked"], given=row["given"])
        for row in store.rows(_GROUPS, kind_stars=KIND_STARS)
    }
    none = Group(received=0, thanked=0, given=0)
    return Thanks(kind=groups.get(1, none), critical=groups.get(0, none))


_GROUPS = """
    SELECT CASE WHEN stars IS NULL THEN kind = 'praise' ELSE stars >= :kind_stars END AS is_kind,
        count(*) AS received, count(thanked_on) AS thanked, sum(incentive <> '') AS given
    FROM testimonials LEFT JOIN review_thanks ON testimonial_id = testimonials.id
    GROUP BY is_kind
"""


def _is_far_apart(one: tuple[int, int], other: tuple[int, int]) -> bool:
    if min(one[1], other[1]) < LEAST:
        return False
    return abs(one[0] / one[1] - other[0] / other[1]) >= _FAR_APART
