"""Reading the store: each thread has a connection of its own, so reads run beside a write."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from umkm_studio.models.errors import Cancelled, UserError
from umkm_studio.models.store.failures import plainly
from umkm_studio.models.store.file import connect_reader

Row = sqlite3.Row
_STEPS_BETWEEN_LOOKS = 50_000  # of SQLite's machine: some milliseconds


Veil = Callable[[Sequence[str], Sequence[object]], tuple[object, ...]]
"""Gives the cells of a row, whose columns are called so, as they may be shown."""


class _Veiled:
    """Makes rows whose cells have passed a veil."""

    def __init__(self, veil: Veil) -> None:
        self._veil = veil

    def __call__(self, cursor: sqlite3.Cursor, cells: tuple[object, ...]) -> Row:
        return Row(cursor, self._veil([column[0] for column in cursor.description], cells))


class Reads:
    """The half of a `Store` that reads."""

    def __init__(
        self,
        path: Path,
        *,
        immutable: bool,
        veil: Veil | None = None,
    ) -> None:
        self.path = path
        self._immutable = immutable
        self._veil = veil
        self._here = threading.local()
        self._readers: list[sqlite3.Connection] = []
        self._columns: dict[str, tuple[str, ...]] = {}

    def rows(self, sql: str, **values: object) -> list[Row]:
        """All rows of a query with named values."""
        with plainly():
            return self._reading().execute(sql, values).fetchall()

    def one(self, sql: str, **values: object) -> Row | None:
        """The first row of a query, or None."""
        with plainly():
            row: Row | None = self._reading().execute(sql, values).fetchone()
        return row

    def value(self, sql: str, **values: object) -> Any:
        """The first column of the first row, or None."""
        row = self.one(sql, **values)
        return None if row is None else row[0]

    @contextmanager
    def reading_until(self, is_enough: Callable[[], bool]) -> Iterator[None]:
        """What this thread reads inside ends with `Cancelled` as soon as nobody wants it any more:
        one long query can't look around by itself. Not inside a change.
        """
        reader = self._reading()
        reader.set_progress_handler(is_enough, _STEPS_BETWEEN_LOOKS)
        try:
            yield
        except sqlite3.OperationalError as stopped:
            if stopped.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                raise Cancelled from stopped
            raise
        finally:
            reader.set_progress_handler(None, 0)

    @property
    def is_veiled(self) -> bool:
        """Whether what is read is not what is kept (see models/veil.py)."""
        return self._veil is not None

    def must_be_plain(self) -> None:
        """Raise `UserError("veiled")` for what makes no sense from below a veil: a workbook to
        keep, somebody's own data.
        """
        if self.is_veiled:
            raise UserError("veiled")

    def has(self, table: str, row_id: int) -> bool:
        """Whether a table has the row with this id."""
        return self.row(table, row_id) is not None

    def row(self, table: str, row_id: int) -> Row | None:
        """The row of a table with this id."""
        self._known(table, {})
        return self.one(f"SELECT * FROM {table} WHERE id = :id", id=row_id)

    def count(self, table: str) -> int:
        """How many rows a table has."""
        self._known(table, {})
        return int(self.value(f"SELECT count(*) FROM {table}"))

    def close(self) -> None:
        """Close the connections of all threads. Closing twice is harmless."""
        for reader in self._readers:
            reader.close()
        self._readers.clear()

    def _reading(self) -> sqlite3.Connection:
        """This thread's connection."""
        reader: sqlite3.Connection | None = getattr(self._here, "reader", None)
        if reader is None:
            reader = connect_reader(self.path, immutable=self._immutable)
            if self._veil is not None:
                reader.row_factory = _Veiled(self._veil)
            self._here.reader = reader
            self._readers.append(reader)
        return reader

    def _known(self, table: str, record: Mapping[str, object]) -> list[str]:
        """The record's columns but `id`; refuses names that the database does not have."""
        if table not in self._columns:
            names = self.rows("SELECT name FROM pragma_table_info(:table)", table=table)
            if not names:
                raise KeyError(table)
            self._columns[table] = tuple(row[0] for row in names)
        unknown = set(record).difference(self._columns[table])
        if unknown:
            raise KeyError(f"{table}: {sorted(unknown)}")
        return [column for column in record if column != "id"]
