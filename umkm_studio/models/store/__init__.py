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

import json
import os
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from umkm_studio.models import derived, hand_edits, places
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
from umkm_studio.models.store.reads import Reads, Row

__all__ = ["FAILURES", "SCHEMA_VERSION", "Change", "Row", "Step", "Store"]

Listener = Callable[[frozenset[str]], None]

_AT_ONCE = 1_000  # rows that are deleted together
_WINDOW_WAITS = 0.2  # seconds that the main thread waits for a writing job before it says so


class _Rehearsed(Exception):
    """Ends a rehearsal: everything is rolled back."""


class Store(Reads):
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
        veil: Callable[[object], object] | None = None,
    ) -> None:
        super().__init__(path, immutable=immutable, veil=veil)
        self.listeners: list[Listener] = []
        self._lock = lock
        self._turn = threading.RLock()
        self._change: Change | None = None
        self._writer: sqlite3.Connection | None = None
        self._patience = PATIENCE
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

    def veiled(self, veil: Callable[[object], object]) -> Store:
        """The same shop, only to be read, every cell of every row passed through `veil`."""
        return Store(self.path, lock=None, immutable=self._immutable, veil=veil)

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be changed: the medium can't be written, or another window may."""
        return self._writer is None

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

    # Writing

    @contextmanager
    def change(self) -> Iterator[Change]:
        """All of it, or none of it; announced once. A change inside a change joins it.

        Raises `UserError`: store_read_only, veiled, store_busy (a job is writing: the window never
        waits for it), disk_full and its like. What was typed is still on the screen then, so it
        can be tried again.
        """
        if self._change is not None and self._writing_here():
            yield self._change
            return
        with self._transaction() as change:
            yield change
        if change.steps:
            self._announce(change.tables)

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """One part of a change, all of it or none of it: what it did is gone where it raises, and
        the rest of the change can go on. Use inside a change.
        """
        with self.change() as change:
            steps = len(change.steps)
            self._execute("SAVEPOINT attempt", {})
            try:
                yield
            except BaseException:
                assert self._writer is not None
                if self._writer.in_transaction:  # else all of it has been rolled back already
                    self._execute("ROLLBACK TO attempt", {})
                    self._execute("RELEASE attempt", {})
                del change.steps[steps:]
                raise
            self._execute("RELEASE attempt", {})

    @contextmanager
    def rehearsal(self) -> Iterator[Change]:
        """Like `change`, with every effect readable inside and nothing kept afterwards."""
        try:
            with self._transaction() as change:
                yield change
                raise _Rehearsed
        except _Rehearsed:
            return

    def put(self, table: str, record: Mapping[str, object]) -> int:
        """Insert a record without an `id`, or write over the row that has it. Gives the id.

        Only the columns that the record names are changed. Raises `KeyError` for an unknown table
        or column: those are constants of the program.
        """
        columns = self._known(table, record)
        with self.change() as change:
            if record.get("id") is None:
                new = self._execute(
                    f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({_gaps(columns)})", record
                ).lastrowid
                assert new is not None
                change.steps.append(Step(table, new, new))
                return new
            row_id = int(str(record["id"]))
            before = self._row(table, row_id)
            if before is None:
                raise UserError("record_gone")
            if any(before[column] != record[column] for column in columns):
                sets = ", ".join(f"{column} = :{column}" for column in columns)
                self._execute(f"UPDATE {table} SET {sets} WHERE id = :id", record)
                change.steps.append(Step(table, row_id, row_id, before))
            return row_id

    def put_many(
        self, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]
    ) -> None:
        """Insert many rows whose first column is `id`, counted up from `next_id` without a gap.

        Rows are taken one at a time, so they need not all be there at once.
        """
        assert columns[0] == "id"
        self._known(table, dict.fromkeys(columns))
        gaps = ", ".join("?" * len(columns))
        with self.change() as change, plainly():
            assert self._writer is not None
            first = self.next_id(table)
            self._writer.executemany(
                f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({gaps})", rows
            )
            if (after := self.next_id(table)) > first:
                change.steps.append(Step(table, first, after - 1))

    def append(self, table: str, record: Mapping[str, object]) -> None:
        """Insert a row that stays when the change is taken back: of a table that is only added to
        (see ledger). Use inside a change.
        """
        columns = self._known(table, record)
        with self.change() as change:
            self._execute(
                f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({_gaps(columns)})", record
            )
            change.entered = True

    def next_id(self, table: str) -> int:
        """The id that the next new row will get; only meaningful inside a change. Ids are never
        used twice.
        """
        self._known(table, {})
        return 1 + (
            self.value("SELECT seq FROM sqlite_sequence WHERE name = :table", table=table) or 0
        )

    def remove(self, table: str, *ids: int) -> None:
        """Delete rows, many of them in one go; an id that is gone already is no error."""
        self._known(table, {})
        with self.change() as change:
            for start in range(0, len(ids), _AT_ONCE):
                some = ids[start : start + _AT_ONCE]
                these = {"ids": json.dumps(some)}
                chosen = f"FROM {table} WHERE id IN (SELECT value FROM json_each(:ids))"
                found = {row["id"]: dict(row) for row in self.rows(f"SELECT * {chosen}", **these)}
                self._execute(f"DELETE {chosen}", these)
                change.steps += [Step(table, n, n, found[n]) for n in some if n in found]

    def undo(self, change: Change) -> Change:
        """Take a change back, as a change of its own: undoing that one redoes the first.

        Raises `UserError("undo_too_late")` where later work builds on what would go.
        """
        with self.taking_back() as back:
            back.by_hand = False  # a mark that the change made goes, or comes, with its step
            for step in reversed(change.steps):
                self.put_back(step)
        return back

    @contextmanager
    def taking_back(self) -> Iterator[Change]:
        """A change that may lead through states in which a row lacks its parent, but not end there.

        Raises `UserError("undo_too_late")` where it would.
        """
        try:
            with self.change() as back:
                self._execute("PRAGMA defer_foreign_keys = ON", {})
                yield back
        except sqlite3.IntegrityError as problem:
            raise UserError("undo_too_late") from problem

    def put_back(self, step: Step) -> None:
        """Take one step back: delete the rows that it added, or write the row as it was."""
        if step.before is None:
            self.remove(step.table, *range(step.last_id, step.first_id - 1, -1))
        elif self._row(step.table, step.first_id) is not None:
            self.put(step.table, step.before)
        else:
            columns = list(step.before)
            self._known(step.table, step.before)
            with self.change() as change:
                self._execute(
                    f"INSERT INTO {step.table} ({', '.join(columns)}) VALUES ({_gaps(columns)})",
                    step.before,
                )
                change.steps.append(Step(step.table, step.first_id, step.first_id))

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
            busy = self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if busy:
            raise UserError("store_locked")

    # Inside

    def _reading(self) -> sqlite3.Connection:
        """Inside a change its own connection, so that it sees what it wrote; else this thread's
        reader.
        """
        if self._writer is not None and self._change is not None and self._writing_here():
            return self._writer
        return super()._reading()

    def _writing_here(self) -> bool:
        return bool(getattr(self._here, "writing", False))

    @contextmanager
    def _transaction(self) -> Iterator[Change]:
        self.must_be_plain()
        if self._writer is None:
            raise UserError("store_read_only", path=str(self.path.parent))
        with self._my_turn():
            with plainly():
                waits = self._patience if _is_main_thread() else PATIENCE
                self._writer.execute(f"PRAGMA busy_timeout = {round(1000 * waits)}")
                self._writer.execute("BEGIN IMMEDIATE")
            self._change, self._here.writing = Change(), True
            try:
                yield self._change
                from umkm_studio.models import ledger, word_index  # the first page: no change

                if self._change.by_hand:
                    hand_edits.mark(self._execute, self._row, self.put, list(self._change.steps))
                self._change.derived = derived.refresh(self._execute, self._change.steps)
                self._change.entered |= ledger.follow(self._execute, self._change.steps)
                word_index.follow(self._execute, self._change.steps)
                self._change.last_look()
                with plainly():
                    self._writer.execute("COMMIT")
            except BaseException:
                # some errors, such as a full disk, roll back by themselves
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")
                raise
            finally:
                self._change, self._here.writing = None, False

    @contextmanager
    def _my_turn(self) -> Iterator[None]:
        """Writers go one after the other; the window never waits for long."""
        patience = _WINDOW_WAITS if _is_main_thread() else -1
        if not self._turn.acquire(timeout=patience):
            raise UserError("store_busy")
        try:
            yield
        finally:
            self._turn.release()

    def _announce(self, tables: frozenset[str]) -> None:
        for listener in list(self.listeners):
            listener(tables)

    def _execute(self, sql: str, values: Mapping[str, object]) -> sqlite3.Cursor:
        assert self._writer is not None
        with plainly():
            return self._writer.execute(sql, dict(values))

    def _row(self, table: str, row_id: int) -> dict[str, object] | None:
        row = self.row(table, row_id)
        return None if row is None else dict(row)


def _is_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()


def _gaps(columns: Sequence[str]) -> str:
    return ", ".join(f":{column}" for column in columns)
