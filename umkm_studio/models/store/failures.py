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
    except UnicodeDecodeError as problem:  # broken bytes in what SQLite itself says
        raise UserError("store_damaged") from problem
    except sqlite3.DatabaseError as problem:
        found = getattr(problem, "sqlite_errorcode", 0)
        code = _CODES_IN_FULL.get(found) or _CODES.get(found & 0xFF)
        if _is_no_text(problem):
            code = "store_damaged"
        if code is None:
            raise
        raise UserError(code) from problem


def _is_no_text(problem: sqlite3.DatabaseError) -> bool:
    """Whether a cell holds bytes that are no text, which nobody writes: Python's module says so by
    an error of its own, without a code of SQLite's.
    """
    own = isinstance(problem, sqlite3.OperationalError) and not hasattr(problem, "sqlite_errorcode")
    return own and "decode" in str(problem)
