"""Which errors of SQLite the maker can solve, and the `UserError` that says so."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from umkm_studio.models.errors import UserError

_CODES = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_READONLY: "store_read_only",
    sqlite3.SQLITE_BUSY: "store_locked",
    sqlite3.SQLITE_LOCKED: "store_locked",
    sqlite3.SQLITE_IOERR: "disk_failed",
    sqlite3.SQLITE_CANTOPEN: "store_unreadable",
    sqlite3.SQLITE_CORRUPT: "store_damaged",
    sqlite3.SQLITE_NOTADB: "store_damaged",
}
# What says more than its kind: no room for the index of the log
_CODES_IN_FULL = {sqlite3.SQLITE_IOERR_SHMSIZE: "disk_full"}
FAILURES = frozenset(_CODES.values())
"""Codes of a `UserError` that speak of the file or the disk, not of what was to be written."""


@contextmanager
def plainly() -> Iterator[None]:
    """Tell what the maker can solve (a full disk, a locked file) from a bug in a statement."""
    try:
        yield
    except sqlite3.DatabaseError as problem:
        found = getattr(problem, "sqlite_errorcode", 0)
        code = _CODES_IN_FULL.get(found) or _CODES.get(found & 0xFF)
        if code is None:
            raise
        raise UserError(code) from problem
