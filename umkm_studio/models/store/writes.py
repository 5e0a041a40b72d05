"""Changing the store: whole, one after the other, and announced."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from umkm_studio.models import derived, hand_edits
from umkm_studio.models.changes import Change, Step
from umkm_studio.models.errors import UserError
from umkm_studio.models.store.failures import plainly
from umkm_studio.models.store.file import PATIENCE
from umkm_studio.models.store.reads import Reads, Veil

Listener = Callable[[frozenset[str]], None]

_AT_ONCE = 1_000  # rows that are deleted together
_WINDOW_WAITS = 0.2  # seconds that the main thread waits for a writing job before it says so


class _Rehearsed(Exception):
    """Ends a rehearsal: everything is rolled back."""


class Writes(Reads):
    """The half of a `Store` that writes."""

    def __init__(
        self,
        path: Path,
        *,
        immutable: bool,
        veil: Veil | None = None,
    ) -> None:
        super().__init__(path, immutable=immutable, veil=veil)
        self.listeners: list[Listener] = []
        self._turn = threading.RLock()
        self._change: Change | None = None
        self._writer: sqlite3.Connection | None = None
        self._patience = PATIENCE

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be changed: the medium can't be written, or another window may."""
        return self._writer is None

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
