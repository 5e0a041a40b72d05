"""Files that say they are a store of ours, from wherever: looked through without trust.

Nothing of such a file runs. What it is built of is read as text and compared with what a store of
its version is built of; only then is anything asked of its tables, which are known by then to be
plain ones, without a trigger, a view or a column that would compute something. Its index of words
is not read at all. What is taken over is rows, into a file of our own making (graft.py).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from typing import NamedTuple

from umkm_studio.models.errors import UserError
from umkm_studio.models.store.failures import plainly
from umkm_studio.models.store.file import APPLICATION, SCHEMA_VERSION, make_empty, refuse_newer
from umkm_studio.models.store.reads import Reads
from umkm_studio.models.store.wreck import LARGEST_CELL

_LARGEST_ID = 1 << 53  # beyond it ids could be made to run out
_NOTEBOOK = "_sqlite_migrations"  # of sqlite-utils: which steps were done
_PARTS = "SELECT type, name, tbl_name, sql FROM sqlite_schema"


class Part(NamedTuple):
    """Something that a database is made of, in SQLite's own words."""

    type: str
    name: str
    table: str
    sql: str


class Shape(NamedTuple):
    """What a store of a version is made of. `inner` are tables of the index of words: what they
    look like is SQLite's affair, and differs between its versions.
    """

    parts: frozenset[Part]
    inner: frozenset[str]

    @property
    def tables(self) -> list[str]:
        """Its plain tables."""
        plain = (part for part in self.parts if part.type == "table")
        return sorted(part.name for part in plain if not part.sql.startswith("CREATE VIRTUAL"))


@cache
def shape(version: int) -> Shape:
    """Of a store that the first steps of the schema made, up to `version`."""
    with closing(make_empty(Path(":memory:"), version=version)) as model:
        inner = frozenset(
            row["name"]
            for row in model.execute("SELECT name FROM pragma_table_list WHERE type = 'shadow'")
        )
        return Shape(_parts(model.execute(_PARTS).fetchall(), inner), inner)


@contextmanager
def opened(path: Path) -> Iterator[Reads]:
    """A file that is built as a store of ours and whose tables are sound, to be read. It lies
    alone: nothing beside it is read or written.

    Raises `UserError`: store_damaged, store_newer, store_foreign.
    """
    if path.stat().st_size == 0:
        raise UserError("store_damaged", path=str(path))
    refuse_newer(path)
    source = _Distrusted(path, immutable=True)
    try:
        with _as_damage(path):
            _refuse_other_shape(source)
            _refuse_damage(source)
            yield source
    finally:
        source.close()


class _Distrusted(Reads):
    """Reads a file whose cells may be of any size."""

    def _reading(self) -> sqlite3.Connection:
        reader = super()._reading()
        reader.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_CELL)
        return reader


@contextmanager
def _as_damage(path: Path) -> Iterator[None]:
    """Whatever SQLite has to say about such a file, it means one thing."""
    try:
        with plainly():
            yield
    except sqlite3.Error as problem:
        raise UserError("store_damaged", path=str(path)) from problem


def _refuse_other_shape(source: Reads) -> None:
    version: int = source.value("PRAGMA user_version")
    ours = source.value("PRAGMA application_id") == APPLICATION
    if not ours or not 1 <= version <= SCHEMA_VERSION:
        raise UserError("store_foreign", path=str(source.path))
    expected = shape(version)
    if _parts(source.rows(_PARTS), expected.inner) != expected.parts:
        raise UserError("store_foreign", path=str(source.path))


def _refuse_damage(source: Reads) -> None:
    for table in shape(source.value("PRAGMA user_version")).tables:
        found = source.value("SELECT * FROM pragma_integrity_check(:table)", table=table)
        orphan = source.one("SELECT * FROM pragma_foreign_key_check(:table)", table=table)
        if found != "ok" or orphan is not None:
            raise UserError("store_damaged", path=str(source.path))
    for row in source.rows("SELECT seq FROM sqlite_sequence"):
        if not isinstance(row["seq"], int) or not 0 <= row["seq"] <= _LARGEST_ID:
            raise UserError("store_damaged", path=str(source.path))


def _parts(rows: list[sqlite3.Row], inner: frozenset[str]) -> frozenset[Part]:
    """All but what has no words of its own and what SQLite keeps for itself: where an index of
    words lies (a table, whatever it looks like), and statistics.
    """
    found = set()
    for type_, name, table, sql in rows:
        if sql is None or (type_ == "table" and (name in inner or name.startswith("sqlite_stat"))):
            continue
        if name == _NOTEBOOK:  # versions of sqlite-utils quote its names otherwise
            sql = "".join(letter for letter in sql if letter not in "[]\"`' \n\t")
        found.add(Part(type_, name, table, sql))
    return frozenset(found)
