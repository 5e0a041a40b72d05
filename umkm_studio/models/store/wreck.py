"""Reading what can still be read of a damaged store, row by row; the store itself stays as it is.

Python's SQLite has no `.recover` (that lives in its shell), so each table is read in the order of
its ids; from where SQLite gives up, every id is asked for by itself: a broken page hides the rows
in it and no others. What is read is read from a copy, because looking into a store may write to it
(SQLite folds a log back).
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from umkm_studio.models import files
from umkm_studio.models.errors import UserError
from umkm_studio.models.store.file import MAGIC, SCHEMA_VERSION

_HEADER = 100  # bytes, https://sqlite.org/fileformat.html#the_database_header
_PAGE = 4096  # bytes: SQLite's default, which our stores have
_TREE_PAGES = frozenset({0x05, 0x0D})  # how a page of a table begins, the first behind the header
LARGEST_CELL = 64_000_000  # bytes; ours come nowhere near it, and a broken length fills no memory
_UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError)  # the latter in names and messages
_FURTHER = 1_000_000  # ids that are asked for at most: a broken counter may say anything


class Wreck:
    """A store that may be damaged in any way, to be read and left alone. Use with `with`.

    `unreadable` counts, by table, ids at which SQLite found a broken page: at most so many rows are
    lost (ids of deleted rows may be among them). Raises `UserError`: store_damaged where nothing at
    all can be read, and those of `files.plainly` (a full disk: the copy needs room).
    """

    def __init__(self, path: Path) -> None:
        self.unreadable: Counter[str] = Counter()
        self._folder = _room_beside(path)
        try:
            copy = Path(self._folder.name) / "wreck.db"
            with files.plainly(path):
                for ending in ("", "-wal"):
                    source = path.with_name(path.name + ending)
                    if source.exists():
                        shutil.copyfile(source, copy.with_name(copy.name + ending))
                _mend_header(copy)
            self._connection = _connect(copy)
            self.version = self._find_version(path)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Forget the copy. Closing twice is harmless."""
        if hasattr(self, "_connection"):
            self._connection.close()
        self._folder.cleanup()

    def __enter__(self) -> Wreck:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def rows(self, table: str) -> Iterator[sqlite3.Row]:
        """Every row of a table that can be read, ids ascending; none where the table can't be."""
        last = 0
        try:
            for row in self._connection.execute(f"SELECT * FROM {table} NOT INDEXED ORDER BY id"):
                if row["id"] <= last:
                    break  # pages that lead back to one another
                last = row["id"]
                yield row
            else:
                return
        except _UNREADABLE:
            pass  # from here on one by one
        yield from self._one_by_one(table, last + 1)

    def last_id(self, table: str) -> int:
        """The last id that the table ever had, as far as that can be read; 0 for none."""
        found = 0
        for query in (
            "SELECT seq FROM sqlite_sequence WHERE name = :table",
            f"SELECT max(id) FROM {table} NOT INDEXED",
        ):
            with suppress(*_UNREADABLE):
                row = self._connection.execute(query, {"table": table}).fetchone()
                if row is not None and isinstance(row[0], int):
                    found = max(found, row[0])
        return found

    def _one_by_one(self, table: str, first: int) -> Iterator[sqlite3.Row]:
        query = f"SELECT * FROM {table} NOT INDEXED WHERE id = :id"
        last = min(self.last_id(table), first + _FURTHER)
        for row_id in range(first, last + 1):
            try:
                row = self._connection.execute(query, {"id": row_id}).fetchone()
            except _UNREADABLE:
                self.unreadable[table] += 1
                continue
            if row is not None and row["id"] == row_id:
                yield row

    def _find_version(self, path: Path) -> int:
        """Of the schema; ours where the header says something that can't be."""
        try:
            parts: int = self._connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[
                0
            ]
            found: int = self._connection.execute("PRAGMA user_version").fetchone()[0]
        except _UNREADABLE as problem:
            raise UserError("store_damaged", path=str(path)) from problem
        if not parts:
            raise UserError("store_damaged", path=str(path))
        return found if 0 < found <= SCHEMA_VERSION else SCHEMA_VERSION


def _room_beside(path: Path) -> tempfile.TemporaryDirectory[str]:
    """A private folder on the same disk where that can be written, else where the system says."""
    try:
        return tempfile.TemporaryDirectory(prefix=files.UNFINISHED, dir=path.parent)
    except OSError:
        return tempfile.TemporaryDirectory(prefix="umkm-studio-")


def _connect(copy: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(copy, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_CELL)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        # or SQLite refuses a file that has become shorter as a whole (btree.c, lockBtree)
        connection.execute("PRAGMA writable_schema = ON")
    except sqlite3.DatabaseError:  # said again, and told, by what is asked next
        pass
    return connection


def _mend_header(copy: Path) -> None:
    """Give the copy a header anew where its own is gone but the pages behind it are there: then
    SQLite refuses what can well be read.
    """
    with copy.open("r+b") as file:
        found = file.read(_HEADER + 1)
        lacks_header = len(found) > _HEADER and not found.startswith(MAGIC)
        if not lacks_header or found[_HEADER] not in _TREE_PAGES:
            return
        pages = file.seek(0, 2) // _PAGE
        header = bytearray(_HEADER)
        header[:16] = MAGIC
        header[16:18] = _PAGE.to_bytes(2, "big")
        header[18:24] = bytes([1, 1, 0, 64, 32, 32])  # no log; the fractions are fixed
        header[28:32] = pages.to_bytes(4, "big")
        header[47] = 4  # the schema's format
        header[59] = 1  # UTF-8
        file.seek(0)
        file.write(header)
