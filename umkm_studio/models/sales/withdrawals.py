"""Buyers who asked to be taken out, and until when that has to be done.

Indonesia's Personal Data Protection Law gives 3 x 24 hours, counted from when the request was
received: UU No. 27/2022, article 40 (2), https://peraturan.bpk.go.id/Details/229798/uu-no-27-tahun-2022
The request is closed by doing it (`privacy.anonymise`, `privacy.delete`), which moves the moment
into the register.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from umkm_studio.models.sales import customers
from umkm_studio.models.store import Store

TIME_TO_ANSWER = timedelta(hours=3 * 24)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A person who waits to be taken out."""

    person_id: int
    name: str
    asked_at: datetime

    @property
    def due_at(self) -> datetime:
        """When it has to be done at the latest."""
        return self.asked_at + TIME_TO_ANSWER

    def left(self, now: datetime) -> timedelta:
        """The time until then, negative once it is too late."""
        return self.due_at - now


def note(store: Store, person_id: int, asked_at: datetime) -> None:
    """The person asked then. Raises `UserError("record_gone")`."""
    text = asked_at.isoformat(sep=" ", timespec="seconds")
    store.put("customers", {"id": person_id, "withdrawal_asked_at": text})


def take_back(store: Store, person_id: int) -> None:
    """The person changed their mind, or it was noted by mistake."""
    with store.change():
        for row_id in customers.members_of(store, person_id):
            store.put("customers", {"id": row_id, "withdrawal_asked_at": None})


def asked_at(store: Store, person_id: int) -> datetime | None:
    """When this person first asked; None where nothing is open. Also of one row of a merged
    person.
    """
    found = store.value(
        """
        SELECT min(withdrawal_asked_at) FROM customers
        WHERE id IN (SELECT value FROM json_each(:ids))
        """,
        ids=json.dumps(customers.members_of(store, person_id)),
    )
    return found and datetime.fromisoformat(found)


def open_requests(store: Store) -> list[Request]:
    """Who waits, the one who asked first at the top."""
    found = store.rows(
        """
        SELECT person.id, min(asked.withdrawal_asked_at) AS asked_at,
            coalesce(nullif(person.nickname, ''), nullif(person.name, ''), asked.name) AS name
        FROM customers AS asked
        JOIN customers AS person ON person.id = coalesce(asked.merged_into, asked.id)
        WHERE asked.withdrawal_asked_at IS NOT NULL
        GROUP BY person.id ORDER BY asked_at, person.id
        """
    )
    return [
        Request(
            person_id=row["id"],
            name=row["name"],
            asked_at=datetime.fromisoformat(row["asked_at"]),
        )
        for row in found
    ]
