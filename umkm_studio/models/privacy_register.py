"""What was done with buyers' data, and when: proof that what a person asked for was followed.

It holds nothing of the person: only the number that they had in this shop, which names nobody once
they are out. Of a correction it says which fields, not what stood in them before or stands now.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from umkm_studio.models.store import Row, Store


class Deed(StrEnum):
    """What was done with a buyer's data."""

    EXPORTED = "exported"
    CORRECTED = "corrected"
    ANONYMISED = "anonymised"
    DELETED = "deleted"


class Field(StrEnum):
    """What of a person can be corrected."""

    NAME = "name"
    PHONE = "phone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of the register. `customer_id` names nobody once the person is anonymous; `asked_at`
    says when the person asked for it, where they did.
    """

    id: int
    done_at: datetime
    kind: Deed
    customer_id: int
    asked_at: datetime | None
    fields: tuple[Field, ...]


def everything(store: Store) -> list[Entry]:
    """What was done so far, the newest first."""
    rows = store.rows("SELECT * FROM privacy_log ORDER BY done_at DESC, id DESC")
    return [_entry(row) for row in rows]


def of_person(store: Store, person_id: int) -> list[Entry]:
    """What was done for one person so far, the newest first."""
    rows = store.rows(
        "SELECT * FROM privacy_log WHERE customer_id = :id ORDER BY done_at DESC, id DESC",
        id=person_id,
    )
    return [_entry(row) for row in rows]


def note(
    store: Store,
    deed: Deed,
    person_id: int,
    *,
    now: datetime,
    asked_at: datetime | None = None,
    fields: Collection[Field] = (),
) -> None:
    """Keep that something was done for a person."""
    store.put(
        "privacy_log",
        {
            "done_at": now.isoformat(sep=" ", timespec="seconds"),
            "kind": deed.value,
            "customer_id": person_id,
            "asked_at": asked_at and asked_at.isoformat(sep=" ", timespec="seconds"),
            "fields": ", ".join(field.value for field in fields),
        },
    )


def _entry(row: Row) -> Entry:
    return Entry(
        id=row["id"],
        done_at=datetime.fromisoformat(row["done_at"]),
        kind=Deed(row["kind"]),
        customer_id=row["customer_id"],
        asked_at=row["asked_at"] and datetime.fromisoformat(row["asked_at"]),
        fields=tuple(Field(word) for word in row["fields"].split(", ") if word),
    )
