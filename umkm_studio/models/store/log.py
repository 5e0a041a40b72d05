"""What lies beside a store while it is open, and after a crash."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

ENDINGS = ("-wal", "-shm")


def fold(path: Path) -> None:
    """Take the log that a crash left beside a store into the store, as opening it would. One that
    can't be taken in stays where it is.
    """
    if not path.with_name(path.name + ENDINGS[0]).exists():
        return
    with suppress(sqlite3.Error), closing(sqlite3.connect(path, isolation_level=None)) as store:
        store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
