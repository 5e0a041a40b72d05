"""What lies beside a store while it is open, and after a crash."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

ENDINGS = ("-wal", "-shm")


class Apart:
    """A store and its log, brought to where they can be read. `store` is the file."""

    def __init__(self, path: Path) -> None:
        import shutil  # seldom needed, and each takes its time at the start
        import tempfile

        self._room = tempfile.TemporaryDirectory(prefix="umkm-studio-")
        self.store = Path(self._room.name) / path.name
        for ending in ("", ENDINGS[0]):
            source = path.with_name(path.name + ending)
            shutil.copyfile(source, self.store.with_name(source.name))

    def forget(self) -> None:
        """Delete the copy."""
        self._room.cleanup()


def brought_apart(path: Path) -> Apart | None:
    """A store on a medium that can't be written, with the log that a crash left beside it; None
    where there is no log: then the store is whole without.
    """
    beside = path.with_name(path.name + ENDINGS[0])
    return Apart(path) if beside.exists() and beside.stat().st_size else None


def fold(path: Path) -> None:
    """Take the log that a crash left beside a store into the store, as opening it would. One that
    can't be taken in stays where it is.
    """
    if not path.with_name(path.name + ENDINGS[0]).exists():
        return
    with suppress(sqlite3.Error), closing(sqlite3.connect(path, isolation_level=None)) as store:
        store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
