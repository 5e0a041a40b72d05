"""A person's name and number as they asked for them, wherever the shop has the wrong ones.

The register says that something was corrected, not what stood there (privacy_register). So nothing
may be left under the old name that only the name ties to the person: nobody could find it later,
when they want a copy or want to be taken out. What is theirs takes the new name, and is tied to
them; what an import would put back and what is in the bin, too. The old name goes out of the index
of words and, as after a deletion, out of the file's free pages.

It stays in `customer_keys`, by which old sheets are recognised as theirs, and in the maker's own
texts, where only the maker knows whom they mean (`person.mentions`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from umkm_studio.models import identity, kept_rows, privacy_register, shop
from umkm_studio.models.belonging import Belongings
from umkm_studio.models.errors import UserError
from umkm_studio.models.phones import phone_digits
from umkm_studio.models.privacy_register import Deed, Field
from umkm_studio.models.sales import customers, person, redemptions
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import squeeze
from umkm_studio.models.voices import messages, testimonials


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrying:
    """What has a person's name besides the person, and takes the new one along."""

    messages: int
    testimonials: int
    notes: int  # on their orders


def correct(store: Store, person_id: int, *, name: str, phone: str, now: datetime) -> None:
    """Write a person's name and number as they asked for it; an import does not change the name
    back. They are known by the number from now on. The number itself is kept where the shop keeps
    numbers, and on orders in the place of the one that was wrong; "" takes that one away.

    Raises `UserError`: record_gone, name_missing, phone_unreadable.
    """
    name, digits = squeeze(name), phone_digits(phone)
    with store.change():
        rows = customers.rows_of(store, person_id)
        before = store.row("customers", person_id)
        assert before is not None
        if not name:
            raise UserError("name_missing", field="name")
        if phone.strip() and not digits:
            raise UserError("phone_unreadable", field="phone", value=phone)
        kept, wrong = before["phone"], _wrong_number(store, rows, person_id, digits)
        if shop.load(store).keep_phones or (kept and phone_digits(kept) != digits):
            kept = squeeze(phone)
        fields = [Field.NAME] if name != before["name"] else []
        if kept != before["phone"] or wrong:
            fields.append(Field.PHONE)
        if digits:
            customers.add_keys(
                store, person_id, [identity.phone_key(customers.secret_of(store), digits)]
            )
        if not fields:
            return
        for order_id in wrong:
            store.put("orders", {"id": order_id, "phone": squeeze(phone)})
        if Field.NAME in fields and before["name"]:
            _Renaming(store, rows, before["name"], name).run()
        new = {"name": name, "phone": kept, "corrected_on": now.date().isoformat()}
        store.put("customers", new | {"id": person_id})
        privacy_register.note(store, Deed.CORRECTED, person_id, now=now, fields=fields)
        store.leave_traces()


def carrying(store: Store, person_id: int) -> Carrying:
    """What would take a new name along. Raises `UserError("record_gone")`."""
    rows = customers.rows_of(store, person_id)
    old = store.value("SELECT name FROM customers WHERE id = :id", id=person_id)
    if not old:
        return Carrying(messages=0, testimonials=0, notes=0)
    named, noted = _Name(old), _noted(old)
    return Carrying(
        messages=sum(named.is_in(one.name) for one in messages.of_people(store, rows)),
        testimonials=sum(named.is_in(one.name) for one in testimonials.of_people(store, rows)),
        notes=sum(bool(noted and noted.is_in(one["note"])) for one in _notes(store, rows)),
    )


# Inside


class _Renaming:
    """Takes a new name to all that is one person's and has the old one. `rows` are the person's
    customers, the one that stands for the others first.
    """

    def __init__(self, store: Store, rows: Sequence[int], old: str, new: str) -> None:
        self._store, self._rows = store, rows
        self._new = new
        self._old, self._in_notes = _Name(old), _noted(old)
        self._theirs = Belongings(store, rows)
        self._voices: set[int] = set()
        self._ideas: set[int] = set()  # posts whose idea was theirs

    def run(self) -> None:
        """Use inside a change, before the person has the new name."""
        store = self._store
        for message in messages.of_people(store, self._rows):
            self._ideas |= {message.idea_post_id or 0} - {0}
            self._put("messages", message.id)
        for voice in testimonials.of_people(store, self._rows):
            self._voices |= {voice.id or 0}
            self._put("testimonials", voice.id)
        for table, query in _BESIDE.items():
            ids = {"testimonial_edits": self._voices, "idea_credits": self._ideas}[table]
            for row in store.rows(query):
                if row[_BELONGS[table]] in ids:
                    self._put(table, row["id"])
        for row_id in self._rows:
            self._put("customers", row_id)
        noted = _notes(store, self._rows)
        for row in noted:
            self._put("orders", row["id"])
        redemptions.rematch(store, [row["id"] for row in noted])
        kept_rows.rewrite(
            store, ("messages", "testimonials", "customers", "orders", *_BESIDE), self._renamed
        )

    def _put(self, table: str, row_id: int | None) -> None:
        row = self._store.row(table, row_id or 0)
        if row is not None:
            before = dict(row)
            after = self._renamed(table, before)
            changed = {name: value for name, value in after.items() if value != before[name]}
            if changed:
                self._store.put(table, {"id": row_id, **changed})

    def _renamed(self, table: str, row: Mapping[str, Any]) -> Mapping[str, Any]:
        """The row with the new name in the place of the old one, where it is theirs."""
        if table == "customers":
            return self._with_name(row) if row["id"] in self._theirs.persons else row
        if table == "orders":
            return self._with_note(row) if row["customer_id"] in self._theirs.persons else row
        if table in ("messages", "testimonials"):
            after = self._with_name(row) if self._theirs.has(row) else row
            if after is row or row["customer_id"] is not None:
                return after
            return {**after, "customer_id": self._rows[0]}
        owners = self._voices if table == "testimonial_edits" else self._ideas
        if row[_BELONGS[table]] not in owners:
            return row
        cells = ("before", "after") if table == "testimonial_edits" else ("name",)
        return {**row, **{cell: self._old.replaced(row[cell], self._new) for cell in cells}}

    def _with_name(self, row: Mapping[str, Any]) -> Mapping[str, Any]:
        name = self._old.replaced(row["name"], self._new)
        return row if name == row["name"] else {**row, "name": name}

    def _with_note(self, row: Mapping[str, Any]) -> Mapping[str, Any]:
        if self._in_notes is None:
            return row
        return {**row, "note": self._in_notes.replaced(row["note"], self._new)}


class _Name:
    """A name as it stands among other words: 'Bu Hana, Salatiga'."""

    def __init__(self, name: str) -> None:
        spelt = r"\s+".join(map(re.escape, name.split()))
        self._pattern = re.compile(rf"(?<!\w){spelt}(?!\w)", re.IGNORECASE)

    def is_in(self, text: str) -> bool:
        """Whether it stands there."""
        return bool(self._pattern.search(text))

    def replaced(self, text: str, new: str) -> str:
        """The text with another name in its place; not where that one stands there already."""
        if _Name(new).is_in(text):
            return text
        return self._pattern.sub(lambda _found: new, text)


def _noted(name: str) -> _Name | None:
    """A name as notes are looked through for it: a single word is many people's there."""
    return _Name(name) if " " in squeeze(name) else None


_BELONGS = {"testimonial_edits": "testimonial_id", "idea_credits": "post_id"}
_BESIDE = {
    "testimonial_edits": """
        SELECT id, testimonial_id FROM testimonial_edits WHERE field IN ('name', 'customer_id')
        """,
    "idea_credits": "SELECT id, post_id FROM idea_credits WHERE name <> ''",
}


def _wrong_number(store: Store, rows: Sequence[int], person_id: int, digits: str) -> list[int]:
    """Orders with the number that is shown of the person, where that is another one than this
    (digits, "" for none). Further numbers of theirs may be right.
    """
    somebody = person.get(store, person_id)
    shown = phone_digits(somebody.phone) if somebody is not None else ""
    if not shown or shown == digits:
        return []
    found = store.rows(
        """
        SELECT id, phone FROM orders
        WHERE phone <> '' AND customer_id IN (SELECT value FROM json_each(:ids))
        """,
        ids=json.dumps(list(rows)),
    )
    return [row["id"] for row in found if phone_digits(row["phone"]) == shown]


def _notes(store: Store, rows: Sequence[int]) -> list[Row]:
    """Notes on the orders of the person."""
    return store.rows(
        """
        SELECT id, note FROM orders
        WHERE note <> '' AND customer_id IN (SELECT value FROM json_each(:ids))
        """,
        ids=json.dumps(list(rows)),
    )
