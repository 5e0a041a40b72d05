"""Any workbook or csv to rows of cells, behind a gate and in a process of its own with limits.

Whatever is wrong with a file ends in a `UserError`; whatever it does to the parser ends with the
child process (reader_child.py, the only importer of python-calamine). Codes raised: file_missing,
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
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import IO, Any

from umkm_studio.models.errors import Cancelled, UserError
from umkm_studio.models.sheets import gate
from umkm_studio.models.sheets.cell_errors import Errors
from umkm_studio.models.sheets.gate import LIMITS, Limits
from umkm_studio.models.sheets.reader_child import TOO_HEAVY, TOO_SLOW

__all__ = ["CHILD_FLAG", "LIMITS", "Book", "Cell", "Limits", "Sheet", "child_command", "read"]

log = logging.getLogger(__name__)

Cell = str | int | float | bool | datetime | date | time | None

CHILD_FLAG = "--read-sheet"  # the frozen program's hidden first argument, see child_command()
_POLL = 0.05  # seconds between two looks at Cancel and the clock


@dataclass(frozen=True, slots=True)
class Sheet:
    """One worksheet: rows from its first filled one, cells from column A, all rows equally wide.

    Text is as the file has it, but for control characters; None is a cell with nothing in it.
    """

    name: str
    rows: list[list[Cell]]
    first_row: int  # the number that a spreadsheet shows beside rows[0]
    hidden: bool


@dataclass(frozen=True, slots=True)
class Book:
    """One file. `name` without its folder; `kind` by content: xlsx, xlsb, xls, ods or csv."""

    name: str
    kind: str
    sheets: list[Sheet]


def read(path: Path, limits: Limits = LIMITS, cancelled: Callable[[], bool] | None = None) -> Book:
    """All worksheets of the file, hidden and empty ones included.

    Date cells come as datetime, or as date when no time of day is in them; formulas as their last
    value, whole numbers as int, '#REF!' as text; nothing is ever read out of text. Takes up to
    `limits.seconds`, on any thread. Raises UserError (codes above; details: file), and Cancelled
    once `cancelled()`, asked about 20 times a second on the caller's thread, is true.
    """
    tick = _Tick(limits.seconds, cancelled)
    try:
        data = _bytes(path, limits)
        kind = gate.kind_of(data, limits)
        with _Child(kind, limits) as child:  # it starts while the gate looks
            errors = gate.check(data, kind, limits, tick)
            sheets = child.sheets(data, tick)
    except UserError as problem:
        problem.details.setdefault("file", path.name)
        raise
    for sheet in sheets:
        _put(errors.get(sheet.name, {}), sheet)
    if not any(cell is not None for sheet in sheets for row in sheet.rows for cell in row):
        raise UserError("sheet_empty", file=path.name)
    return Book(path.name, kind, sheets)


def _put(errors: Errors, sheet: Sheet) -> None:
    """Write '#REF!' where the parser left nothing."""
    for (row, column), text in errors.items():
        at = row - sheet.first_row
        if 0 <= at < len(sheet.rows) and column <= len(sheet.rows[at]):
            sheet.rows[at][column - 1] = text


def child_command() -> list[str]:
    """How to start reader_child.main: what follows is its one argument.

    From source (and with an embedded Python) it is run as a script, not with -m, which would import
    the packages above it, too. A frozen program has no script to run: it starts itself, and its
    `__main__` hands `CHILD_FLAG` on before it imports anything else::

        if sys.argv[1:2] == ["--read-sheet"]:
            from umkm_studio.models.sheets.reader_child import main as read_sheet
            read_sheet(sys.argv[2])
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_FLAG]
    # -P: the folder of the script is no place to look for modules.
    return [sys.executable, "-P", str(Path(__file__).with_name("reader_child.py"))]


class _Tick:
    """Raises when the time is up or the maker has pressed Cancel."""

    def __init__(self, seconds: float, cancelled: Callable[[], bool] | None) -> None:
        self._deadline = clock.monotonic() + seconds
        self._cancelled = cancelled

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
    """The reading process, killed at the latest when the block ends."""

    def __init__(self, kind: str, limits: Limits) -> None:
        self._process = subprocess.Popen(
            [*child_command(), json.dumps(asdict(limits) | {"kind": kind})],
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
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            _close(pipe)

    def sheets(self, data: bytes, tick: Callable[[], None]) -> list[Sheet]:
        """Hand the file over and collect what comes back; raises UserError when the child dies."""
        talk = _Talk(self._process, data)
        talk.start()
        try:
            while talk.is_alive():
                tick()
                talk.join(_POLL)
        except BaseException:
            self._process.kill()  # ends the talk, too
            talk.join()
            raise
        if talk.refusal is not None:
            code, details = talk.refusal
            raise UserError(code, **details)
        if not talk.done:
            raise UserError(_cause_of_death(self._process.wait(), talk.last_words))
        return talk.sheets


class _Talk(threading.Thread):
    """Writes the file to the child and turns its frames into sheets, while the reader watches.

    A thread, because Windows cannot wait for a pipe and a clock at once.
    """

    def __init__(self, process: subprocess.Popen[bytes], data: bytes) -> None:
        super().__init__(name="sheet reader", daemon=True)
        self._process = process
        self._data = data
        self.sheets: list[Sheet] = []
        self.refusal: tuple[str, dict[str, object]] | None = None
        self.done = False
        self.last_words = b""

    def run(self) -> None:
        stdin, stdout, stderr = self._process.stdin, self._process.stdout, self._process.stderr
        assert stdin is not None
        assert stdout is not None
        assert stderr is not None
        try:
            stdin.write(self._data)
            stdin.close()
        except OSError:  # it died before it had read all; what it said tells why
            _close(stdin)
        rows: list[list[Cell]] = []
        while (message := _frame(stdout)) is not None:
            match message:
                case ("rows", portion, has_times):
                    rows += _with_times(portion) if has_times else portion
                case ("sheet", name, hidden, first_row, width):
                    self.sheets.append(Sheet(name, _padded(rows, width), first_row, hidden))
                    rows = []
                case ("refused", code, details):
                    self.refusal = (code, details)
                    return
                case ("done",):
                    self.done = True
                    return
        self.last_words = stderr.read(4_096)


def _frame(pipe: IO[bytes]) -> Any:
    """The next message, or None when the child is gone, also in the middle of one."""
    size = int.from_bytes(pipe.read(8), "little")
    frame = pipe.read(size)
    return marshal.loads(frame) if size and len(frame) == size else None


_TIMES: dict[str, type[date] | type[time]] = {"date": date, "datetime": datetime, "time": time}


def _with_times(rows: list[list[Any]]) -> list[list[Cell]]:
    return [
        [_TIMES[cell[0]].fromisoformat(cell[1]) if type(cell) is tuple else cell for cell in row]
        for row in rows
    ]


def _padded(rows: list[list[Cell]], width: int) -> list[list[Cell]]:
    for row in rows:
        if len(row) < width:
            row += [None] * (width - len(row))
    return rows


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
