"""What of criticism should not wait: answers, and steps whose day has passed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from umkm_studio.models.store import Store

ANSWER_WITHIN = timedelta(days=60)
"""Older criticism is not asked about any more: an answer would come out of the blue."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unanswered:
    """A criticism that nobody has answered yet."""

    testimonial_id: int
    name: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Overdue:
    """A step that was to be done by a day that has passed."""

    testimonial_id: int
    name: str
    text: str
    due_on: date


def unanswered(store: Store, today: date) -> list[Unanswered]:
    """Criticism of the last weeks without an answer, what waits longest first."""
    found = store.rows(
        """
        SELECT testimonials.id, name, day FROM testimonials
        LEFT JOIN criticisms ON testimonial_id = testimonials.id
        WHERE kind = 'criticism' AND response = '' AND responded_at IS NULL AND erased_on IS NULL
            AND closed_on IS NULL AND day >= :first
        ORDER BY day, testimonials.id
        """,
        first=(today - ANSWER_WITHIN).isoformat(),
    )
    return [
        Unanswered(testimonial_id=row["id"], name=row["name"], day=date.fromisoformat(row["day"]))
        for row in found
    ]


def overdue(store: Store, today: date) -> list[Overdue]:
    """Open steps of criticism that is not closed, the longest overdue first."""
    found = store.rows(
        """
        SELECT criticism_steps.testimonial_id, name, text, due_on FROM criticism_steps
        JOIN testimonials ON testimonials.id = criticism_steps.testimonial_id
        LEFT JOIN criticisms ON criticisms.testimonial_id = testimonials.id
        WHERE done_on IS NULL AND due_on < :today AND closed_on IS NULL AND kind = 'criticism'
        ORDER BY due_on, testimonials.id, position
        """,
        today=today.isoformat(),
    )
    return [
        Overdue(
            testimonial_id=row["testimonial_id"],
            name=row["name"],
            text=row["text"],
            due_on=date.fromisoformat(row["due_on"]),
        )
        for row in found
    ]
