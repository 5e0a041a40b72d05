"""Any workbook or csv to rows of cells, behind a gate and in a process of its own with limits.

Whatever is wrong with a file ends in a `UserError`; whatever it does to the parser ends with the
child process (sheet_child, the only importer of python-calamine). Codes raised: file_missing,
file_is_folder, file_locked, file_unreadable, sheet_empty, sheet_encrypted, sheet_damaged,
sheet_is_web_page, sheet_unknown, sheet_unsafe, sheet_too_large, sheet_too_heavy, sheet_too_slow,
sheet_unreadable, cell_too_long.
"""

from __future__ import annotations

import marshal
import os
from collections.abc import Callable, Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any

from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets import gate
from umkm_studio.models.sheets.child import Child, Tick
from umkm_studio.models.sheets.gate import LIMITS, Limits

__all__ = ["LIMITS", "Book", "Cell", "Limits", "Opened", "Sheet", "opened", "read"]

Cell = str | int | float | bool | datetime | date | time | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One worksheet: rows from its first filled one, cells from column A, all rows equally wide.

    While the file is still being read (see `read`), `rows`, `struck` and `elsewhere` grow.

    Text is as the file has it, but for control characters; None is a cell with nothing in it, or,
    below the first rows, of a column that is not in `kept` (None: all were read). `struck` has the
    places in `rows`, (row, column), whose text is struck through (xlsx only). `elsewhere` has the
    rows whose words all stand in columns that were not kept.
    """

    name: str
    rows: list[list[Cell]]
    first_row: int  # the number that a spreadsheet shows beside rows[0]
    hidden: bool
    struck: AbstractSet[tuple[int, int]] = frozenset()
    elsewhere: AbstractSet[int] = frozenset()
    kept: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class Book:
    """One file. `name` without its folder; `kind` by content: xlsx, xlsb, xls, ods, csv or zip (the
    tables in it side by side).
    """

    name: str
    kind: str
    sheets: list[Sheet]


Choose = Callable[[Book], Sequence[Collection[int] | None]]
Progress = Callable[[int, int], None]


def read(
    path: Path,
    limits: Limits = LIMITS,
    cancelled: Callable[[], bool] | None = None,
    *,
    choose: Choose | None = None,
    grown: Callable[[], None] = lambda: None,
    progress: Progress | None = None,
) -> Book:
    """All worksheets of the file: `opened` and `Opened.read` in one."""
    with opened(path, limits) as file:
        return file.read(cancelled, choose=choose, grown=grown, progress=progress)


@contextmanager
def opened(path: Path, limits: Limits = LIMITS) -> Iterator[Opened]:
    """The file, checked, while a process of its own begins to read it: `Opened.read` gives the
    rest. The process ends at the latest with the block.

    Raises UserError (codes above; details: file).
    """
    with _of_file(path.name):
        data = _bytes(path, limits)
        kind = gate.kind_of(data, limits)
    if kind == gate.ARCHIVE:
        with _of_file(path.name):
            gate.check(data, kind, limits)
        yield Opened(path.name, kind, data, limits, None)
        return
    with Child(kind, limits) as child:  # it starts while the gate looks
        with _of_file(path.name):
            gate.check(data, kind, limits)
        child.hand_over(data)
        yield Opened(path.name, kind, data, limits, child)


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that is safe to unpack, and the process that has begun to read it; each table of an
    archive gets one of its own later.
    """

    name: str
    kind: str
    data: bytes
    limits: Limits
    child: Child | None

    def read(
        self,
        cancelled: Callable[[], bool] | None = None,
        *,
        choose: Choose | None = None,
        grown: Callable[[], None] = lambda: None,
        progress: Progress | None = None,
    ) -> Book:
        """All worksheets of the file, hidden and empty ones included; to be called once.

        Date cells come as datetime, or as date when no time of day is in them; formulas as their
        last value, whole numbers as int, '#REF!' as text; nothing is ever read out of text.

        `choose` gets the book with the first rows of every sheet (a few hundred) and says for each
        which columns are wanted: None is all of them, none at all means that the first rows will
        do. The sheets of that book grow from then on; `grown` is called whenever some of their rows
        came, so that work on them need not wait for the last.
        `progress(done, total)` hears how many rows were read, and how many there seem to be.

        Works on any thread, as long as there is a sign of life every `limits.seconds`. Raises
        UserError (codes above; details: file), and Cancelled once `cancelled()`, asked about 20
        times a second on the caller's thread, is true; `progress` may raise it, too.
        """
        tick = Tick(self.limits.seconds, cancelled)
        talk = partial(_Talk, tick=tick, progress=progress, grown=grown)
        with _of_file(self.name):
            if self.child is None:
                book = Book(self.name, self.kind, _tables(self.data, self.limits, talk))
            else:
                book = talk(self.child, self.name, self.kind).book(choose)
            if not any(map(_holds_something, book.sheets)):
                raise UserError("sheet_empty")
        return book


@contextmanager
def _of_file(name: str) -> Iterator[None]:
    """Problems in this block say which file they are of."""
    try:
        yield
    except UserError as problem:
        problem.details.setdefault("file", name)
        raise


def _tables(data: bytes, limits: Limits, talk: Callable[..., _Talk]) -> list[Sheet]:
    """The sheets of all tables in an archive, named like these."""
    found: list[Sheet] = []
    for name, content in gate.tables(data, limits):
        if not content.strip():
            continue
        kind = gate.kind_of(content, limits)
        if kind == gate.ARCHIVE:
            raise UserError("sheet_unknown")
        gate.check(content, kind, limits)
        with Child(kind, limits) as child:
            child.hand_over(content)
            sheets = talk(child, name, kind).book(None).sheets
        stem = PurePosixPath(name).stem
        found += [
            replace(sheet, name=stem if len(sheets) == 1 else f"{stem}, {sheet.name}")
            for sheet in sheets
        ]
    return found


def _holds_something(sheet: Sheet) -> bool:
    return any(cell is not None for row in sheet.rows for cell in row)


def _bytes(path: Path, limits: Limits) -> bytes:
    """The whole file. Read once, here: what was checked is what is parsed, and the child never
    meets a strange name, a lock or a file that OneDrive has yet to fetch."""
    try:
        if path.is_dir():
            raise UserError("file_is_folder")
        if path.exists() and not path.is_file():
            raise UserError("file_unreadable")  # a pipe or device would never end
        with path.open("rb") as file:
            if (size := os.fstat(file.fileno()).st_size) > limits.file_bytes:
                raise UserError("sheet_too_large", what="file", found=size, limit=limits.file_bytes)
            return file.read()
    except FileNotFoundError as problem:
        raise UserError("file_missing") from problem
    except PermissionError as problem:  # what Windows says while Excel has the file open
        raise UserError("file_locked") from problem
    except (OSError, ValueError) as problem:  # a lost network drive; a name that cannot exist
        raise UserError("file_unreadable") from problem


class _Talk:
    """Turns what the reading process says into sheets."""

    def __init__(
        self,
        child: Child,
        name: str,
        kind: str,
        tick: Tick,
        progress: Progress | None,
        grown: Callable[[], None],
    ) -> None:
        self._child, self._name, self._kind = child, name, kind
        self._tick, self._progress, self._grown = tick, progress, grown

    def book(self, choose: Choose | None) -> Book:
        """The book. Raises UserError."""
        messages = self._child.messages(self._tick)
        parts: list[_Part] = []
        whole: list[bool] = []
        part = _Part()
        for message in messages:
            match message:
                case ("rows", *rows):
                    part.add(*rows)
                case ("sheet", name, hidden, is_whole):
                    part.name, part.hidden = name, hidden
                    parts.append(part)
                    whole.append(is_whole)
                    part = _Part()
                case ("heads",):
                    break
        heads = Book(self._name, self._kind, [part.sheet() for part in parts])
        wanted = [None] * len(parts) if choose is None else choose(heads)
        for part, is_whole, columns in zip(parts, whole, wanted, strict=True):
            part.kept = None if is_whole or columns is None else sorted(columns)
        self._child.say(marshal.dumps([part.kept for part in parts]))
        for part in parts:
            for message in messages:
                if message[0] == "sheet":
                    break
                part.add(*message[1:])
                self._tell(part, message[-1])
                self._grown()
        for _ in messages:
            pass  # "done"
        return Book(self._name, self._kind, [part.sheet() for part in parts])

    def _tell(self, part: _Part, share: float) -> None:
        if self._progress is not None and share > 0:
            done = len(part.rows)
            self._progress(done, max(done, round(done / share)))


class _Part:
    """The rows of one sheet as they come, in all columns until `kept` says which."""

    def __init__(self) -> None:
        self.name, self.hidden = "", False
        self.rows: list[list[Cell]] = []
        self.kept: list[int] | None = None
        self._first_row = 1
        self._struck: set[tuple[int, int]] = set()
        self._elsewhere: set[int] = set()

    def add(
        self,
        rows: list[list[Any]],
        first: int,
        has_times: bool,
        struck: list[tuple[int, int]],
        elsewhere: list[int],
        _: float,
    ) -> None:
        if not self.rows:
            self._first_row = first
        if has_times:
            rows = _with_times(rows)
        self.rows += rows if self.kept is None else _spread(rows, self.kept, len(self.rows[0]))
        self._struck.update((row - self._first_row, column) for row, column in struck)
        self._elsewhere.update(row - self._first_row for row in elsewhere)

    def sheet(self) -> Sheet:
        """What is there so far."""
        _pad(self.rows)
        return Sheet(
            self.name,
            self.rows,
            self._first_row,
            self.hidden,
            self._struck,
            self._elsewhere,
            None if self.kept is None else frozenset(self.kept),
        )


_TIMES: dict[str, type[date] | type[time]] = {"date": date, "datetime": datetime, "time": time}


def _with_times(rows: list[list[Any]]) -> list[list[Cell]]:
    return [
        [_TIMES[cell[0]].fromisoformat(cell[1]) if type(cell) is tuple else cell for cell in row]
        for row in rows
    ]


def _spread(rows: list[list[Cell]], kept: list[int], width: int) -> list[list[Cell]]:
    """Rows of the kept columns alone as rows with every cell in its column."""
    nothing: list[Cell] = [None] * len(rows)
    columns: list[Sequence[Cell]] = [nothing] * width
    for place, column in zip(kept, zip(*rows, strict=True), strict=True):
        columns[place] = column
    return [list(row) for row in zip(*columns, strict=True)]


def _pad(rows: list[list[Cell]]) -> None:
    width = max(map(len, rows), default=0)
    for row in rows:
        if len(row) < width:
            row += [None] * (width - len(row))
