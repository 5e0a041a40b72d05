"""A look through the whole store: is it sound, and what is in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store


@dataclass(frozen=True, slots=True)
class Health:
    """What a look through the whole store found. `problems` are SQLite's own words, empty if
    well.
    """

    schema_version: int
    problems: list[str]
    orphans: int  # rows whose parent is missing
    counts: dict[str, int]  # rows per table

    @property
    def ok(self) -> bool:
        """Nothing is amiss."""
        return not self.problems and not self.orphans


def check(store: Store) -> Health:
    """Look through the whole store. Raises `UserError("store_damaged")` where it can't be read."""
    problems = [row[0] for row in store.rows("PRAGMA integrity_check")]
    names = store.rows(  # what is searched follows from the others
        """
        SELECT name FROM sqlite_schema
        WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT GLOB 'search_*'
        ORDER BY name
        """
    )
    return Health(
        schema_version=store.value("PRAGMA user_version"),
        problems=[] if problems == ["ok"] else problems,
        orphans=len(store.rows("PRAGMA foreign_key_check")),
        counts={row["name"]: store.count(row["name"]) for row in names},
    )


def verify(path: Path) -> None:
    """Raises `UserError("backup_not_verified")` unless a copy is sound from end to end."""
    with Store.look(path) as copy:
        health = check(copy)
    if not health.ok:
        raise UserError("backup_not_verified", file=path.name)
