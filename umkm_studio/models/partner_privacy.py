"""A partner's own data: what the shop holds about them, and taking it out everywhere.

Out go name, accounts, contact, words about them, figures and what was written of the outcome; also
in what an import would put back and in the bin. Their cooperations stay, with what was paid and
when, and so do their codes: no sum changes. From then on they are called by a number.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from umkm_studio.models import kept_rows, trash
from umkm_studio.models.campaigns import partners
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store

_WORDS = (
    "platform", "account", "other_accounts", "city", "niche", "audience", "tone", "declined",
    "contact", "note",
)  # fmt: skip


def forget(store: Store, person_id: int, *, now: datetime) -> None:
    """Take everything out that tells who this partner is. Can't be undone: forget undo stacks too.

    Where the file's free pages can't be wiped now, that follows by itself (`Store.has_traces`).
    Raises `UserError("record_gone")`.
    """
    with store.change() as change:
        change.by_hand = False
        store.leave_traces()
        partner = partners.get(store, person_id)
        if partner is None:
            raise UserError("record_gone")
        name = _without_a_name(person_id)
        row = dict.fromkeys(_WORDS, "") | {"id": person_id, "name": name}
        store.put("partners", row | {"archived_on": now.date().isoformat()})
        counts = store.rows("SELECT id FROM partner_counts WHERE partner_id = :id", id=person_id)
        store.remove("partner_counts", *(row["id"] for row in counts))
        for deal in store.rows("SELECT id FROM deals WHERE partner_id = :id", id=person_id):
            store.put("deals", {"id": deal["id"], "outcome": ""})
        tables = ("partners", "partner_counts", "deals")
        for entry in trash.listing(store):
            if entry.kind is trash.Kind.DEAL and entry.record.get("partner_id") == person_id:
                store.put("trash", {"id": entry.id, "label": name})
        kept_rows.rewrite(store, tables, lambda table, row: _kept(person_id, table, row))
    store.forget_soon()


def _without_a_name(partner_id: int) -> str:
    return f"#{partner_id}"


def _kept(partner_id: int, table: str, row: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """What may stay of a row as it was, kept for an undo or in the bin."""
    if row.get("id" if table == "partners" else "partner_id") != partner_id:
        return row
    if table == "partner_counts":
        return None
    if table == "deals":
        return {**row, "outcome": ""}
    blank = {word: "" for word in _WORDS if word in row}
    return {**row, **blank, "name": _without_a_name(partner_id)}
