"""A shop of every schema there was: as a program of its day left it (the .sql files), or, of the
schemas of which no program left one, made anew for each test.

    SHOPS["schema 7"](file)

A made one is built by the steps that led up to its version. What stands in it was left by the
program of the next schema that has a file here, in all columns that there were by then; a column
that was gone when that file was left is filled from the file before it.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import cache, partial
from pathlib import Path

from umkm_studio.models.store.file import SCHEMA_VERSION, make_empty
from umkm_studio.models.store.graft import own_tables

Rows = dict[int, sqlite3.Row]


def version_of(file: Path) -> int:
    """Of the schema of a store that a program left."""
    said = re.search(r"^PRAGMA user_version = (\d+);$", file.read_text("utf-8"), re.MULTILINE)
    assert said is not None
    return int(said[1])


LEFT = sorted(Path(__file__).parent.glob("*.sql"), key=version_of)
"""What programs left, the oldest first."""


def write_left(left: Path, file: Path) -> None:
    """The store as that program left it."""
    with closing(sqlite3.connect(file)) as shop:
        shop.executescript(left.read_text(encoding="utf-8"))


def write_made(version: int, file: Path) -> None:
    """A shop of this version, with a row in every table that it had."""
    older = max((one for one in LEFT if version_of(one) < version), key=version_of)
    newer = min((one for one in LEFT if version_of(one) > version), key=version_of)
    with closing(make_empty(Path(":memory:"), version=version)) as shop:
        shop.execute("BEGIN")
        for table in own_tables(shop):
            columns = [row["name"] for row in shop.execute(f"PRAGMA table_info({table})")]
            shop.execute(f"DELETE FROM {table}")  # what the schema brought along
            before = left_by(older).get(table, {})
            # a step may write a setting; it is not to be there already
            left = before if table == "settings" else left_by(newer)[table]
            for row_id, row in left.items():
                values = {**known(columns, before.get(row_id)), **known(columns, row)}
                put(shop, table, values)
        while hanging := shop.execute("PRAGMA foreign_key_check").fetchall():
            for row in hanging:
                shop.execute(f"DELETE FROM {row['table']} WHERE id = ?", (row["rowid"],))
        shop.execute("COMMIT")
        shop.execute("VACUUM INTO ?", (str(file),))


@cache
def left_by(file: Path) -> dict[str, Rows]:
    """The rows of a store that a program left, by table and id."""
    with closing(sqlite3.connect(":memory:")) as shop:
        shop.row_factory = sqlite3.Row
        shop.executescript(file.read_text(encoding="utf-8"))
        return {
            table: {row["id"]: row for row in shop.execute(f"SELECT * FROM {table}")}
            for table in own_tables(shop)
        }


def known(columns: list[str], row: sqlite3.Row | None) -> dict[str, object]:
    """The values of a row in these columns."""
    return {} if row is None else {name: row[name] for name in row.keys() if name in columns}  # noqa: SIM118


def put(shop: sqlite3.Connection, table: str, values: dict[str, object]) -> None:
    """Insert a row; one that this version did not allow yet (two runs of one code) stays out."""
    names, gaps = ", ".join(values), ", ".join(f":{name}" for name in values)
    shop.execute(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({gaps})", values)


SHOPS: dict[str, Callable[[Path], None]] = {
    **{left.stem: partial(write_left, left) for left in LEFT},
    **{
        f"schema {version}": partial(write_made, version)
        for version in range(1, SCHEMA_VERSION)
        if version not in map(version_of, LEFT)
    },
}
"""Each writes its shop to a new file."""
