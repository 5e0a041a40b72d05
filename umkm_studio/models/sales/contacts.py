"""When the maker last wrote to a buyer of their own accord, and who does not want that.

Only what the maker says is kept: nothing is sent from here, and nothing of what was written.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from umkm_studio.models.sales import customers
from umkm_studio.models.store import Store
from umkm_studio.models.text import squeeze


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A day on which the maker wrote, or copied what they would write."""

    customer_id: int
    day: date
    note: str = ""


def note(store: Store, person_id: int, day: date, words: str = "") -> None:
    """The maker wrote to this person; once a day is enough."""
    known = store.value(
        "SELECT id FROM contacts WHERE customer_id = :customer AND day = :day",
        customer=person_id,
        day=day.isoformat(),
    )
    record = {"customer_id": person_id, "day": day.isoformat(), "note": squeeze(words)}
    store.put("contacts", record | {"id": known})


def of_person(store: Store, person_id: int) -> list[Contact]:
    """The contacts of a person, the newest first."""
    found = store.rows(
        """
        SELECT contacts.* FROM contacts JOIN customers ON customers.id = customer_id
        WHERE customers.id = :person OR merged_into = :person ORDER BY day DESC
        """,
        person=person_id,
    )
    return [
        Contact(
            customer_id=row["customer_id"], day=date.fromisoformat(row["day"]), note=row["note"]
        )
        for row in found
    ]


def last_days(store: Store) -> dict[int, date]:
    """The newest contact of each person, by the person's id."""
    found = store.rows(
        """
        SELECT coalesce(merged_into, customers.id) AS person, max(day) AS day
        FROM contacts JOIN customers ON customers.id = customer_id GROUP BY person
        """
    )
    return {row["person"]: date.fromisoformat(row["day"]) for row in found}


def is_refused(store: Store, person_id: int) -> bool:
    """Whether the person does not want to be written to; one row of a merged person is enough."""
    found = store.one(
        """
        SELECT 1 FROM customers
        WHERE (id = :person OR merged_into = :person) AND do_not_contact LIMIT 1
        """,
        person=person_id,
    )
    return found is not None


def refuse(store: Store, person_id: int, *, refused: bool) -> None:
    """The person does not want to be written to, or does again."""
    with store.change():
        for row_id in customers.members_of(store, person_id):
            store.put("customers", {"id": row_id, "do_not_contact": int(refused)})
