"""What is left of a testimonial once its buyer wants to be taken out: that somebody said something,
with how many stars, of what, and what the shop changed because of it. Words, name, picture and the
answer to them go, as do notes on what was done for the buyer, which may name them. Every yes is
taken back, so that posts with the words have to come down.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from umkm_studio.models.store import Store
from umkm_studio.models.voices import testimonials

TABLES = ("testimonials", "consents", "testimonial_edits", "criticism_steps", "criticisms")
_SAID = "…"  # in place of a note: there was one


def of_people(store: Store, persons: Collection[int], orders: Collection[int]) -> set[int]:
    """The testimonials of one person, all of whose customers these are, or about these orders."""
    found = store.rows(
        "SELECT id FROM testimonials WHERE order_id IN (SELECT value FROM json_each(:orders))",
        orders=json.dumps(sorted(orders)),
    )
    said = {voice.id for voice in testimonials.of_people(store, persons) if voice.id is not None}
    return said | {row["id"] for row in found}


def erase(store: Store, testimonial_ids: Collection[int], left: int | None, at: datetime) -> None:
    """Empty these; `left` is the customer to whom they belong from now on, `at` when the buyer
    took everything back.
    """
    ids = json.dumps(sorted(testimonial_ids))
    for table, sql in _ROWS.items():
        for row in store.rows(sql, ids=ids):
            store.put(table, erased(table, dict(row), left, at))


def erased(table: str, row: Mapping[str, Any], left: int | None, at: datetime) -> Mapping[str, Any]:
    """One row of `TABLES` without what the buyer said."""
    if table == "testimonials":
        gone = dict.fromkeys(("words", "shortened", "name", "photo", "response"), "")
        return {**row, **gone, "customer_id": left, "erased_on": at.date().isoformat()}
    if table == "testimonial_edits":
        return {**row, "before": "", "after": ""}
    if table == "criticism_steps":
        return {**row, "text": _SAID}
    if table == "criticisms":
        return {**row, "no_change": _SAID if row["no_change"] else ""}
    moment = at.isoformat(sep=" ", timespec="seconds")
    given = row["answer"] == "given"
    return {**row, "words": "", "withdrawn_at": row["withdrawn_at"] or (moment if given else None)}


_ROWS = {
    "testimonials": """
        SELECT * FROM testimonials
        WHERE id IN (SELECT value FROM json_each(:ids)) AND erased_on IS NULL
        """,
    "consents": """
        SELECT * FROM consents WHERE testimonial_id IN (SELECT value FROM json_each(:ids))
        """,
    "testimonial_edits": """
        SELECT * FROM testimonial_edits
        WHERE testimonial_id IN (SELECT value FROM json_each(:ids))
        """,
    "criticism_steps": """
        SELECT * FROM criticism_steps
        WHERE testimonial_id IN (SELECT value FROM json_each(:ids))
        """,
    "criticisms": """
        SELECT * FROM criticisms WHERE testimonial_id IN (SELECT value FROM json_each(:ids))
        """,
}
