"""Any workbook or csv to rows of cells, behind a gate and in a process of its own with limits.

Whatever is wrong with a file ends in a `UserError`; whatever it does to the parser ends with the
child process (sheet_child, the only importer of python-calamine). Codes raised: file_missing,
file_is_folder, file_locked, file_unreadable, sheet_empty, sheet_encrypted, sheet_damaged,
sheet_is_web_page, sheet_unknown, sheet_unsafe, sheet_too_large, sheet_too_heavy, sheet_too_slow,
sheet_unreadable.
"""

from __future__ import annotations

import json
import logging
import marshal
import os
import subprocess
import sys
import threading
import time as clock
from collections.abc import Callable, Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, time
from functools import partial
from pathlib import Path, PurePosixPath
from queue import Empty, Queue
from typing import IO, Any

from umkm_studio.models.errors import Cancelled, UserError
from umkm_studio.models.sheet_child.watch import TOO_HEAVY, TOO_SLOW
from umkm_studio.models.sheets import gate
from umkm_studio.models.sheets.gate import LIMITS, Limits

__all__ = ["CHILD_FLAG", "LIMITS", "Book", "Cell", "Limits", "Sheet", "child_command", "read"]

log = logging.getLogger(__name__)

Cell = str | int | float | bool | datetime | date | time | None

CHILD_FLAG = "--read-sheet"  # the frozen program's hidden first argument, see child_command()
_POLL = 0.05  # seconds between two looks at Cancel and the clock
_FRAMES_AHEAD = 16  # that wait to be taken


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
    """All worksheets of the file, hidden and empty ones included.

    Date cells come as datetime, or as date when no time of day is in them; formulas as their last
    value, whole numbers as int, '#REF!' as text; nothing is ever read out of text.

    `choose` gets the book with the first rows of every sheet (a few hundred) and says for each
    which columns are wanted: None is all of them, none at all means that the first rows will do.
    The sheets of that book grow from then on; `grown` is called whenever some of their rows came,
    so that work on them need not wait for the last.
    `progress(done, total)` hears how many rows were read, and how many there seem to be.

    Works on any thread, as long as there is a sign of life every `limits.seconds`. Raises UserError
    (codes above; details: file), and Cancelled once `cancelled()`, asked about 20 times a second on
    the caller's thread, is true; `progress` may raise it, too.
    """
    tick = _Tick(limits.seconds, cancelled)
    try:
        data = _bytes(path, limits)
        talk = partial(_Talk, tick=tick, progress=progress, grown=grown)
        book = _book(data, path.name, limits, talk, choose)
    except UserError as problem:
        problem.details.setdefault("file", path.name)
        raise
    if not any(cell is not None for sheet in book.sheets for row in sheet.rows for cell in row):
        raise UserError("sheet_empty", file=path.name)
    return book


def _book(
    data: bytes, name: str, limits: Limits, talk: Callable[..., _Talk], choose: Choose | None
) -> Book:
    """A file's content as a book; an archive's is that of all its tables, named like these."""
    kind = gate.kind_of(data, limits)
    if kind != gate.ARCHIVE:
        with _Child(kind, limits) as child:  # it starts while the gate looks
            gate.check(data, kind, limits)
            return talk(child, name, kind).book(data, choose)
    gate.check(data, kind, limits)
    found: list[Sheet] = []
    for part, content in gate.tables(data, limits):
        if not content.strip():
            continue
        if gate.kind_of(content, limits) == gate.ARCHIVE:
            raise UserError("sheet_unknown")
        stem = PurePosixPath(part).stem
        sheets = _book(content, part, limits, talk, None).sheets
        found += [
            replace(sheet, name=stem if len(sheets) == 1 else f"{stem}, {sheet.name}")
            for sheet in sheets
        ]
    return Book(name, kind, found)


def child_command(kind: str) -> list[str]:
    """How to start sheet_child.main: what follows is its one argument.

    From source it is run with the folder above the package as the last place to look for modules.
    A frozen program starts itself, and its `__main__` hands `CHILD_FLAG` on before it imports
    anything else.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_FLAG]
    root = str(Path(__file__).parents[3])
    # -P: the working folder is no place to look for modules. -S: nor are the installed packages,
    # which takes half of the start; only older.py needs one.
    flags = ["-P"] if kind in gate.HELD_WHOLE else ["-P", "-S"]
    return [sys.executable, *flags, "-c", _START, root]


_START = """
import sys
sys.path.append(sys.argv[1])
from umkm_studio.models.sheet_child.main import main
main(sys.argv[2])
"""


class _Tick:
    """Raises when there was no sign of life for too long, or the maker has pressed Cancel."""

    def __init__(self, seconds: float, cancelled: Callable[[], bool] | None) -> None:
        self._seconds, self._cancelled = seconds, cancelled
        self.beat()

    def beat(self) -> None:
        self._deadline = clock.monotonic() + self._seconds

    def __call__(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        if clock.monotonic() > self._deadline:
            raise UserError("sheet_too_slow")


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


class _Child:
    """The reading process and the pipes to it, ended at the latest when the block ends."""

    def __init__(self, kind: str, limits: Limits) -> None:
        self.limits = limits
        self._frames: Queue[bytes | None] = Queue(maxsize=_FRAMES_AHEAD)
        self._listener: threading.Thread | None = None
        self._process = subprocess.Popen(
            [*child_command(kind), json.dumps(asdict(limits) | {"kind": kind})],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=os.environ | {"RUST_BACKTRACE": "0"},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def __enter__(self) -> _Child:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        while self._listener is not None and self._listener.is_alive():
            with suppress(Empty):  # it may wait for room
                self._frames.get(timeout=_POLL)
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            _close(pipe)

    def hand_over(self, data: bytes) -> None:
        """Send the file, and from now on collect what comes back."""

        def listen() -> None:
            self.say(data)
            assert self._process.stdout is not None
            while (frame := _frame(self._process.stdout)) is not None:
                self._frames.put(frame)
            self._frames.put(None)

        # A thread, because Windows cannot wait for a pipe and a clock at once.
        self._listener = threading.Thread(target=listen, name="sheet reader", daemon=True)
        self._listener.start()

    def say(self, content: bytes) -> None:
        """Send one frame; a process that has died meanwhile tells why by itself."""
        assert self._process.stdin is not None
        with suppress(OSError):
            self._process.stdin.write(len(content).to_bytes(8, "little"))
            self._process.stdin.write(content)
            self._process.stdin.flush()

    def messages(self, tick: _Tick) -> Iterator[tuple[Any, ...]]:
        """What it says, until "done". Raises UserError when it refuses the file or dies."""
        room = self.limits.memory
        while True:
            tick()
            try:
                frame = self._frames.get(timeout=_POLL)
            except Empty:
                continue
            if frame is None:
                assert self._process.stderr is not None
                raise UserError(
                    _cause_of_death(self._process.wait(), self._process.stderr.read(4_096))
                )
            tick.beat()
            room -= len(frame)
            if room < 0:
                raise UserError("sheet_too_heavy")
            message = marshal.loads(frame)
            if message[0] == "refused":
                raise UserError(message[1], **message[2])
            yield message
            if message[0] == "done":
                return


class _Talk:
    """Turns what the reading process says into sheets."""

    def __init__(
        self,
        child: _Child,
        name: str,
        kind: str,
        tick: _Tick,
        progress: Progress | None,
        grown: Callable[[], None],
    ) -> None:
        self._child, self._name, self._kind = child, name, kind
        self._tick, self._progress, self._grown = tick, progress, grown

    def book(self, data: bytes, choose: Choose | None) -> Book:
        """The book. Raises UserError."""
        self._child.hand_over(data)
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


def _frame(pipe: IO[bytes]) -> bytes | None:
    """The next frame, or None when the child is gone, also in the middle of one."""
    size = int.from_bytes(pipe.read(8), "little")
    frame = pipe.read(size)
    return frame if size and len(frame) == size else None


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


def _close(pipe: IO[bytes] | None) -> None:
    """Close without minding what could no longer be written."""
    try:
        if pipe is not None:
            pipe.close()
    except OSError:
        log.debug("the reading process had gone before its input was written")


def _cause_of_death(status: int, last_words: bytes) -> str:
    log.info("the reading process ended with status %s", status)
    if status == TOO_SLOW:
        return "sheet_too_slow"
    # Rust says so before it aborts.
    if status == TOO_HEAVY or b"memory allocation of" in last_words:
        return "sheet_too_heavy"
    return "sheet_unreadable"
