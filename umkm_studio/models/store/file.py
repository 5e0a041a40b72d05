"""The file itself: which version of the schema it has, whether it is sound, the connections to it.

A store comes into being whole: it is made under another name. So one of no bytes is never one that
is just being made; somebody emptied it, and took the shop with it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from umkm_studio.models.errors import UserError

SCHEMA_VERSION = 23  # the number of steps in schema/, without importing it (a test compares them)
MAGIC = b"SQLite format 3\x00"
APPLICATION = 0x554D4B4D  # what m001 of the schema writes into every store
PATIENCE = 5.0  # seconds that another program may hold the file
_USER_VERSION_AT = 60  # bytes; https://sqlite.org/fileformat.html#the_database_header
CHECKED_AT_ONCE = 4_000_000
"""Bytes up to which a store is looked through before it is opened for writing: 20 ms, some 9,000
orders. A larger one would keep the window waiting; it is looked through beside it (35 MB: 160 ms).
"""


def version_of(path: Path) -> int:
    """The schema version in a store's file header, read without opening the database.

    Raises `UserError("store_damaged")` where the file is no SQLite database, or empty.
    """
    with path.open("rb") as file:
        header = file.read(100)
    if not header.startswith(MAGIC) or len(header) < 100:
        raise UserError("store_damaged", path=str(path))
    return int.from_bytes(header[_USER_VERSION_AT : _USER_VERSION_AT + 4], "big")


def refuse_newer(path: Path) -> None:
    """Raise `UserError("store_newer")` for a store that a newer version of the program made."""
    try:
        version = version_of(path) if path.exists() else 0
    except OSError as problem:
        raise UserError("store_unreadable", path=str(path)) from problem
    if version > SCHEMA_VERSION:
        raise UserError("store_newer", found=version, known=SCHEMA_VERSION)


def connect_writer(
    path: Path,
    before_upgrade: Callable[[Path, int], None] | None,
    *,
    patience: float = PATIENCE,
) -> sqlite3.Connection:
    """The one connection that writes; makes the file where there is none, and brings an older one
    up to date (`before_upgrade` gets the path and the old version first).

    Waits `patience` seconds for another program that holds the file. Raises `UserError`:
    store_newer, store_damaged, and what SQLite says.
    """
    if not path.exists():
        from umkm_studio.models import files  # only the first start makes a file

        with files.whole(path) as unfinished:
            make_empty(unfinished).close()
    version = _refuse_unfit(path, patience)
    writer = _connect(path, patience)
    try:
        _prepare(writer)
        if version < SCHEMA_VERSION:
            if before_upgrade is not None:
                before_upgrade(path, version)
            _upgrade(writer, SCHEMA_VERSION)
    except BaseException:
        writer.close()
        raise
    return writer


def make_empty(path: Path, *, version: int = SCHEMA_VERSION) -> sqlite3.Connection:
    """A store without a row of anybody's in a new (or empty) file, of this version of the schema;
    gives the connection to it, with foreign keys not looked at.
    """
    connection = _connect(path, PATIENCE)
    try:
        _upgrade(connection, version)
        connection.execute("PRAGMA foreign_keys = OFF")
    except BaseException:
        connection.close()
        raise
    return connection


def is_sound(connection: sqlite3.Connection) -> bool:
    """Whether SQLite finds nothing broken in the pages of the whole file; takes a second for some
    hundred MB.
    """
    try:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()
    except UnicodeDecodeError:  # what it found is told with broken bytes in it
        return False
    except sqlite3.DatabaseError as problem:
        if problem.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise
        return False
    return found is not None and found[0] == "ok"


def connect_reader(
    path: Path, *, immutable: bool, patience: float = PATIENCE
) -> sqlite3.Connection:
    """A connection that only reads; `immutable` where nothing beside the file can be written."""
    query = "immutable=1" if immutable else "mode=ro"
    reader = sqlite3.connect(
        f"{path.absolute().as_uri()}?{query}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=patience,
    )
    reader.row_factory = sqlite3.Row
    _distrust(reader)
    return reader


def _connect(path: Path, patience: float) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path, isolation_level=None, check_same_thread=False, timeout=patience
    )
    connection.row_factory = sqlite3.Row
    return connection


def _refuse_unfit(path: Path, patience: float) -> int:
    """The version of a store that may be written to; raises `UserError` for any other. Looked at
    with a connection that can't write: closing one that can would fold a log into a broken store.
    """
    with closing(connect_reader(path, immutable=False, patience=patience)) as reader:
        version: int = reader.execute("PRAGMA user_version").fetchone()[0]
        if version > SCHEMA_VERSION:  # only in the log so far, not yet in the header
            raise UserError("store_newer", found=version, known=SCHEMA_VERSION)
        ours = reader.execute("PRAGMA application_id").fetchone()[0] == APPLICATION
        small = path.stat().st_size <= CHECKED_AT_ONCE
        if version < 1 or not ours or (small and not is_sound(reader)):
            raise UserError("store_damaged", path=str(path))
    return version


def _upgrade(connection: sqlite3.Connection, version: int) -> None:
    from sqlite_utils import Database  # takes longer than opening a store

    from umkm_studio.models import schema

    schema.upgrade(Database(connection), until=version)
    connection.row_factory = sqlite3.Row  # sqlite-utils has its own


def _prepare(connection: sqlite3.Connection) -> None:
    """Settings that SQLite keeps per connection, whatever the platform's library defaults are."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = ON")  # macOS: fsync alone does not reach the disk
    connection.execute("PRAGMA foreign_keys = ON")
    _distrust(connection)


def _distrust(connection: sqlite3.Connection) -> None:
    """What https://sqlite.org/security.html advises for files that somebody may have tampered with:
    nothing in the schema may call a function with effects, and cells are checked as they are read.
    """
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA mmap_size = 0")
