"""The file itself: which version of the schema it has, and the connections to it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from umkm_studio.models.errors import UserError

SCHEMA_VERSION = 22  # the number of steps in schema/, without importing it (a test compares them)
_MAGIC = b"SQLite format 3\x00"
_USER_VERSION_AT = 60  # bytes; https://sqlite.org/fileformat.html#the_database_header


def version_of(path: Path) -> int:
    """The schema version in a store's file header, read without opening the database.

    Raises `UserError("store_damaged")` where the file is no SQLite database.
    """
    with path.open("rb") as file:
        header = file.read(100)
    if not header:
        return 0
    if not header.startswith(_MAGIC) or len(header) < 100:
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
    path: Path, before_upgrade: Callable[[Path, int], None] | None
) -> sqlite3.Connection:
    """The one connection that writes; makes the file where there is none, and brings an older one
    up to date (`before_upgrade` gets the path and the old version first).

    Raises `UserError("store_newer")` and what SQLite says.
    """
    fresh = not path.exists()
    writer = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=5.0)
    try:
        if fresh:
            path.chmod(0o600)
        writer.row_factory = sqlite3.Row
        version: int = writer.execute("PRAGMA user_version").fetchone()[0]
        if version > SCHEMA_VERSION:  # only in the log so far, not yet in the header
            raise UserError("store_newer", found=version, known=SCHEMA_VERSION)
        _prepare(writer)
        if version < SCHEMA_VERSION:
            if version and before_upgrade is not None:
                before_upgrade(path, version)
            from sqlite_utils import Database

            from umkm_studio.models import schema

            schema.upgrade(Database(writer))
            writer.row_factory = sqlite3.Row
    except BaseException:
        writer.close()
        raise
    return writer


def connect_reader(path: Path, *, immutable: bool) -> sqlite3.Connection:
    """A connection that only reads; `immutable` where nothing beside the file can be written."""
    query = "immutable=1" if immutable else "mode=ro"
    reader = sqlite3.connect(
        f"{path.absolute().as_uri()}?{query}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=5.0,
    )
    reader.row_factory = sqlite3.Row
    return reader


def _prepare(connection: sqlite3.Connection) -> None:
    """Settings that SQLite keeps per connection, whatever the platform's library defaults are."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = ON")  # macOS: fsync alone does not reach the disk
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
