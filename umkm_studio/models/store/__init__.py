"""The one door to the database file.

Why write-ahead logging with `synchronous = FULL`: the window goes on reading while an import writes
(rollback journals make readers wait), and FULL syncs the log at every commit, so that what was
confirmed outlives a power cut (NORMAL does not promise that). Writers need care: SQLite before
3.51.3 can lose data when two connections write or checkpoint one WAL file at the same instant, so
there is one writing connection in one process (see `lock.py`); every other connection is read-only.
Closing folds the log back, so that at rest the shop is one file.

Why `sqlite3` here and sqlite-utils only for the schema: importing sqlite-utils takes longer than
opening the window, and a store that is up to date never needs it.
"""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from umkm_studio.models import places
from umkm_studio.models.changes import Change, Step
from umkm_studio.models.errors import UserError
from umkm_studio.models.lock import InstanceLock
from umkm_studio.models.store import log
from umkm_studio.models.store.failures import FAILURES, plainly
from umkm_studio.models.store.file import (
    CHECKED_AT_ONCE,
    PATIENCE,
    SCHEMA_VERSION,
    connect_writer,
    is_sound,
    refuse_newer,
)
from umkm_studio.models.store.reads import Row, Veil
from umkm_studio.models.store.writes import Writes

__all__ = ["FAILURES", "SCHEMA_VERSION", "Change", "Row", "Step", "Store"]

_TRACES = "has_traces"  # the setting that says so; no page knows it
_log = logging.getLogger(__name__)


class Store(Writes):
    """A shop's data. Any thread may use it: reads run beside a write, writes run one after the
    other.

    `listeners` are called once after each kept change with the names of the tables it touched, on
    the thread that made the change.
    """

    def __init__(
        self,
        path: Path,
        *,
        lock: InstanceLock | None,
        immutable: bool = False,
        veil: Veil | None = None,
    ) -> None:
        super().__init__(path, immutable=immutable, veil=veil)
        self._lock = lock
        self._apart: log.Apart | None = None

    # Opening and closing

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        before_upgrade: Callable[[Path, int], None] | None = None,
        patience: float = PATIENCE,
    ) -> Store:
        """Open for writing; make the file where there is none; bring an older one up to date.

        `before_upgrade` gets the path and the old version before the first step runs, and stops the
        upgrade by raising. `patience` is how many seconds another program that holds the file may
        keep the main thread waiting, now and at every change: a window must not freeze.
        Raises `UserError`: folder_synced, store_in_use, store_read_only, store_locked, disk_full,
        store_newer and store_damaged (nothing is touched).
        """
        places.refuse_synced(path.parent)
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as problem:
            raise UserError("store_read_only", path=str(path.parent)) from problem
        lock = InstanceLock(path.with_suffix(".lock"))
        try:
            refuse_newer(path)
            store = cls(path, lock=lock)
            with plainly():
                store._writer = connect_writer(path, before_upgrade, patience=patience)
            store._patience = patience
        except BaseException:
            lock.release()
            raise
        return store

    @classmethod
    def look(cls, path: Path) -> Store:
        """Open a store of any version that we know, only to be read; nothing beside it is written
        where the medium is read-only.

        Raises `UserError`: store_missing, store_newer, store_damaged.
        """
        try:
            empty = path.stat().st_size == 0
        except FileNotFoundError as problem:
            raise UserError("store_missing", path=str(path)) from problem
        except OSError as problem:
            raise UserError("store_unreadable", path=str(path)) from problem
        if empty:  # whoever emptied it took the shop with it
            raise UserError("store_damaged", path=str(path))
        refuse_newer(path)
        if os.access(path.parent, os.W_OK):
            return cls(path, lock=None)
        apart = log.brought_apart(path)  # SQLite can't read a log where it can't write beside it
        store = cls(path if apart is None else apart.store, lock=None, immutable=apart is None)
        store._apart = apart
        return store

    @classmethod
    def open_for_reading(cls, path: Path) -> Store:
        """Open beside a window that holds the store, or on a medium that can't be written.

        Raises `UserError`: store_missing, store_newer, store_older, store_damaged.
        """
        store = cls.look(path)
        with plainly():
            version = store.value("PRAGMA user_version")
        if version != SCHEMA_VERSION:
            store.close()
            code = "store_newer" if version > SCHEMA_VERSION else "store_older"
            raise UserError(code, found=version, known=SCHEMA_VERSION)
        return store

    def veiled(self, veil: Veil) -> Store:
        """The same shop, only to be read, every row passed through `veil`."""
        return Store(self.path, lock=None, immutable=self._immutable, veil=veil)

    @property
    def awaits_check(self) -> bool:
        """Whether the file was too large to be looked through on opening (see `is_sound`)."""
        return self.is_read_only or self.path.stat().st_size > CHECKED_AT_ONCE

    def is_sound(self) -> bool:
        """Whether SQLite finds nothing broken in the file; for a job, where it is large."""
        with plainly():
            return is_sound(self._reading())

    def close(self) -> None:
        """Fold the log back into the file and let go of it. Closing twice is harmless."""
        super().close()
        if self._apart is not None:
            self._apart.forget()
            self._apart = None
        if self._writer is not None:
            with self._turn:
                # on a full disk the log stays beside the file, with all that was kept
                with suppress(sqlite3.OperationalError):
                    self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                self._writer.close()
                self._writer = None
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # The file as a whole

    def copy_to(self, path: Path) -> None:
        """Write a complete, compact copy to a new file (`VACUUM INTO`), also while others read."""
        with plainly():
            self._reading().execute("VACUUM INTO :path", {"path": str(path)})

    def index_words(self) -> bool:
        """Do a little of what large changes left to be done for the search; whether there may be
        more of it (see word_index). Errors as in `change`.
        """
        from umkm_studio.models import word_index

        with self.change():
            return word_index.catch_up(self._execute)

    @property
    def has_traces(self) -> bool:
        """Whether something that was deleted for good may still be read from the file's free pages
        (see `leave_traces`).
        """
        return self.value("SELECT 1 FROM settings WHERE key = :key", key=_TRACES) is not None

    def leave_traces(self) -> None:
        """Note, in the change that takes something out for good, that `forget_deleted` is still to
        follow: a full disk or a power cut may come between. An undo does not take the note back.
        Use inside a change.
        """
        with self.change():
            self._execute(
                "INSERT OR IGNORE INTO settings (key, value) VALUES (:key, 'true')",
                {"key": _TRACES},
            )

    def forget_soon(self) -> None:
        """`forget_deleted` now, or, where the disk is full or another program is reading, later:
        `has_traces` says so until it is done (aftercare.py), and nothing has to be asked for again.
        Not inside a change.
        """
        try:
            self.forget_deleted()
        except UserError as problem:
            _log.warning("what was deleted is wiped later: %s", problem.code)

    def forget_deleted(self) -> None:
        """Write the file anew without its free pages, and empty the log: what was deleted can't be
        read from the file any more, nor from the index of words. Not inside a change.

        A rewrite and not `PRAGMA secure_delete`, which only overwrites what is deleted from then
        on, and would make every import pay for it. The copy is made in memory: a temporary file
        would hold the shop's data for a moment. Raises `UserError`: store_read_only, store_busy,
        store_locked (another program is reading), disk_full.
        """
        self.must_be_plain()
        if self._writer is None:
            raise UserError("store_read_only", path=str(self.path.parent))
        from umkm_studio.models import word_index

        with self._my_turn(), plainly():
            with self.change():
                word_index.forget(self._execute)
            self._writer.execute("PRAGMA temp_store = MEMORY")
            try:
                self._writer.execute("VACUUM")
            finally:
                self._writer.execute("PRAGMA temp_store = DEFAULT")
            self._writer.execute("PRAGMA busy_timeout = 200")  # ms: rather later than a long wait
            busy = self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            if busy:
                raise UserError("store_locked")
            if self.has_traces:
                with self.change():
                    self._execute("DELETE FROM settings WHERE key = :key", {"key": _TRACES})
