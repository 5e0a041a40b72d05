"""Rows of another file, one by one, into a fresh store of our own making.

Nothing but values of columns that we know goes over: no trigger, view or index of the other file is
ever run, and every value meets the types and conditions of our own schema. What follows from other
rows (derived columns, the index of words) is worked out anew.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from umkm_studio.models import derived, word_index
from umkm_studio.models.store import shapes
from umkm_studio.models.store.file import connect_writer, make_empty
from umkm_studio.models.store.wreck import Wreck

Progress = Callable[[int, int], None]
_AT_ONCE = 500  # rows between two looks at whether somebody pressed "stop"


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """What became of one table. `unreadable` is an upper limit (see `Wreck`); `refused` rows could
    be read, but hold what can't be: a text for an amount, an order's line without its order.
    """

    table: str
    kept: int
    unreadable: int
    refused: int

    @property
    def lost(self) -> int:
        """At most so many rows are not there any more."""
        return self.unreadable + self.refused


def graft(source: Path, target: Path, progress: Progress | None = None) -> list[Saved]:
    """Fill the new file `target` with every row of the store `source` that can be read, and bring
    it up to date; `source` may be damaged or of any version that we know, and stays as it is.

    Raises `UserError`: store_damaged where nothing can be read; disk_full and its like.
    """
    with Wreck(source) as wreck:
        fresh = make_empty(target, version=wreck.version)
        try:
            triggers = _put_aside_triggers(fresh)
            tables = own_tables(fresh)
            found = []
            for number, table in enumerate(tables):
                found.append(_copy(wreck, fresh, table, progress))
                if progress is not None:
                    progress(number + 1, len(tables))
            dropped = _drop_what_hangs(fresh)
            for trigger in triggers:
                fresh.execute(trigger)
        finally:
            fresh.close()
    _follow(target)
    return [
        Saved(
            table=one.table,
            kept=one.kept - dropped.get(one.table, 0),
            unreadable=one.unreadable,
            refused=one.refused + dropped.get(one.table, 0),
        )
        for one in found
    ]


def own_tables(connection: sqlite3.Connection) -> list[str]:
    """The tables that hold what the maker wrote down: not the index of words, nor notebooks."""
    return [
        row[0]
        for row in connection.execute(
            """
            SELECT name FROM pragma_table_list
            WHERE schema = 'main' AND type = 'table' AND name NOT GLOB 'search_*'
                AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '_*'
            ORDER BY name
            """
        )
    ]


def _copy(wreck: Wreck, fresh: sqlite3.Connection, table: str, progress: Progress | None) -> Saved:
    known = [row[1] for row in fresh.execute(f"PRAGMA table_info({table})")]
    fresh.execute(f"DELETE FROM {table}")  # what the schema brought along
    kept = refused = 0
    fresh.execute("BEGIN")
    for number, row in enumerate(wreck.rows(table)):
        columns = [name for name in row.keys() if name in known]  # noqa: SIM118 - a Row
        gaps = ", ".join("?" * len(columns))
        try:
            if not shapes.fits(table, row):
                raise sqlite3.IntegrityError(table)
            fresh.execute(
                f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({gaps})",
                [row[name] for name in columns],
            )
            kept += 1
        except sqlite3.IntegrityError:
            refused += 1
        if progress is not None and number % _AT_ONCE == 0:
            progress(0, 0)
    _go_on_counting(fresh, table, wreck.last_id(table))
    fresh.execute("COMMIT")
    return Saved(table=table, kept=kept, unreadable=wreck.unreadable[table], refused=refused)


def _go_on_counting(fresh: sqlite3.Connection, table: str, last: int) -> None:
    """Ids are never used twice, also where every row of a table was deleted by now: what is in the
    bin or in the steps of an import would mean another row.
    """
    values = {"last": last, "table": table}
    sql = "UPDATE sqlite_sequence SET seq = max(seq, :last) WHERE name = :table"
    if fresh.execute(sql, values).rowcount == 0 and last:
        fresh.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (:table, :last)", values)


def _put_aside_triggers(fresh: sqlite3.Connection) -> list[str]:
    """Take the triggers away, which keep histories from being edited; gives their statements."""
    found = fresh.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for row in found:
        fresh.execute(f"DROP TRIGGER {row['name']}")
    return [row["sql"] for row in found]


def _drop_what_hangs(fresh: sqlite3.Connection) -> dict[str, int]:
    """Cut ties to rows that are lost; a row that means nothing without its tie goes, too: how many,
    by table.
    """
    gone: dict[str, int] = {}
    while hanging := fresh.execute("PRAGMA foreign_key_check").fetchall():
        fresh.execute("BEGIN")
        for row in hanging:
            if not _untie(fresh, row["table"], row["rowid"], row["fkid"]):
                fresh.execute(f"DELETE FROM {row['table']} WHERE id = ?", (row["rowid"],))
                gone[row["table"]] = (
                    gone.get(row["table"], 0) + fresh.execute("SELECT changes()").fetchone()[0]
                )
        fresh.execute("COMMIT")
    return gone


def _untie(fresh: sqlite3.Connection, table: str, row_id: int, key: int) -> bool:
    """Empty the column of one foreign key; False where the row may not be without it."""
    keys = fresh.execute(f"PRAGMA foreign_key_list({table})").fetchall()
    tie = next(one for one in keys if one["id"] == key)
    if tie["on_delete"] == "CASCADE":
        return False
    try:
        fresh.execute(f"UPDATE {table} SET {tie['from']} = NULL WHERE id = ?", (row_id,))
    except sqlite3.IntegrityError:
        return False
    return True


def _follow(target: Path) -> None:
    """Bring it up to date, work out what follows from other rows, and note what the index of words
    lacks.
    """
    store = connect_writer(target, None)
    try:
        store.execute("PRAGMA journal_mode = DELETE")  # one file, whatever happens
        store.execute("BEGIN")
        derived.refresh_all(store.execute)
        word_index.note_all(store.execute)
        store.execute("COMMIT")
    finally:
        store.close()
