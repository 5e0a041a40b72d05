"""What was corrected on a post that was already out, and when: owned, not hidden."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Row, Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One correction, in the maker's words."""

    post_id: int
    day: date
    text: str
    id: int | None = None


def save(store: Store, correction: Correction) -> int:
    """Keep a correction; gives its id. Raises `UserError("correction_empty")`."""
    text = correction.text.strip()
    if not text:
        raise UserError("correction_empty")
    values = {"post_id": correction.post_id, "day": correction.day.isoformat(), "text": text}
    return store.put("post_corrections", values | {"id": correction.id})


def remove(store: Store, correction_id: int) -> None:
    """Take a correction out."""
    store.remove("post_corrections", correction_id)


def of_post(store: Store, post_id: int) -> list[Correction]:
    """The corrections of a post, oldest first."""
    found = store.rows(
        "SELECT * FROM post_corrections WHERE post_id = :id ORDER BY day, id", id=post_id
    )
    return [_correction(row) for row in found]


def everything(store: Store) -> list[Correction]:
    """All corrections, by day."""
    return [
        _correction(row)
        for row in store.rows("SELECT * FROM post_corrections ORDER BY day, post_id, text, id")
    ]


def _correction(row: Row) -> Correction:
    return Correction(
        post_id=row["post_id"], day=date.fromisoformat(row["day"]), text=row["text"], id=row["id"]
    )
