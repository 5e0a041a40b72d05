"""Rows as they were, kept for the undo of an import or in the bin: what is taken out of the shop
for good has to go there as well.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from umkm_studio.models import trash
from umkm_studio.models.store import Store

Rewrite = Callable[[str, Mapping[str, Any]], Mapping[str, Any] | None]


def in_the_bin(
    store: Store, wanted: str, is_theirs: Callable[[Mapping[str, Any]], bool]
) -> set[int]:
    """Ids of rows of a table that are in the bin and that `is_theirs` names."""
    return {
        record["id"]
        for entry in store.rows("SELECT steps FROM trash")
        for table, record in trash.loaded(entry["steps"]).rows
        if table == wanted and is_theirs(record)
    }


def of_table(store: Store, wanted: str) -> Iterator[Mapping[str, Any]]:
    """The kept rows of a table, in the bin and of imports."""
    for entry in store.rows("SELECT steps FROM trash"):
        yield from (row for table, row in trash.loaded(entry["steps"]).rows if table == wanted)
    for step in store.rows(
        "SELECT before FROM import_steps WHERE before IS NOT NULL AND table_name = :wanted",
        wanted=wanted,
    ):
        yield json.loads(step["before"])


def rewrite(store: Store, tables: Collection[str], may_stay: Rewrite) -> None:
    """Go through the kept rows of these tables: `may_stay(table, row)` gives what may stay of one,
    None for nothing. Use inside a change.
    """
    for step in store.rows(
        """
        SELECT id, table_name, before FROM import_steps
        WHERE before IS NOT NULL AND table_name IN (SELECT value FROM json_each(:tables))
        """,
        tables=json.dumps(list(tables)),
    ):
        before = json.loads(step["before"])
        kept = may_stay(step["table_name"], before)
        if kept is None:
            store.remove("import_steps", step["id"])
        elif kept != before:
            text = json.dumps(dict(kept), ensure_ascii=False)
            store.put("import_steps", {"id": step["id"], "before": text})
    for entry in store.rows("SELECT id, steps FROM trash"):
        removal = trash.loaded(entry["steps"])
        rows = [(table, may_stay(table, record)) for table, record in removal.rows]
        stays = tuple((table, dict(record)) for table, record in rows if record is not None)
        if not stays:  # nothing is left that could come back
            store.remove("trash", entry["id"])
        elif stays != removal.rows:
            kept_text = trash.dumped(trash.Removal(stays, removal.links))
            store.put("trash", {"id": entry["id"], "steps": kept_text})
