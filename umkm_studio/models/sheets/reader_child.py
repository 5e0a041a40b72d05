"""The process that opens a sheet: a file that hangs, aborts or fills the parser ends only this one.

(calamine is Rust: neither its panics nor its aborts are an `Exception`.)

reader.py writes the file's bytes to standard input. Out come frames, 8 bytes of length and a
marshalled tuple each: ("rows", rows, has_times) until all of a sheet is there, then
("sheet", name, hidden, first_row, width); last ("done",) or ("refused", code, details). Marshal,
because both ends are the same Python. Nothing of ours is imported: the start takes 20 ms.
"""

from __future__ import annotations

import codecs
import csv
import gc
import itertools
import json
import marshal
import os
import re
import sys
import threading
import time as clock
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO, TextIOWrapper
from typing import Any

TOO_HEAVY, TOO_SLOW = 86, 87  # exit status; Python and the operating systems use others

_FRAME_CELLS = 100_000  # small enough that the other side decodes while this one goes on
_CONTROLS = {code: None for code in range(32) if code not in (9, 10, 13)}
_EXACT = 1 << 53  # above it a float does not hold every whole number


class _Refused(Exception):
    """This file cannot be read: the code and details of a UserError."""

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code, details)
        self.message = ("refused", code, details)


def main(settings: str) -> None:
    """Read standard input as `settings` (JSON: kind and the gate's limits) says."""
    limits = json.loads(settings)
    _stay_within(limits["memory"], limits["seconds"])
    gc.disable()  # nothing here is cyclic, and the process is short-lived
    source = _csv_sheet if limits["kind"] == "csv" else _workbook_sheets()
    with open(0, "rb", closefd=False) as pipe:
        data = pipe.read()
    with open(1, "wb", closefd=False) as pipe:
        for message in _messages(source, data, limits):
            frame = marshal.dumps(message)
            pipe.write(len(frame).to_bytes(8, "little"))
            pipe.write(frame)


def _messages(source: _Source, data: bytes, limits: dict[str, Any]) -> Iterator[tuple[Any, ...]]:
    try:
        yield from source(data, limits)
    except _Refused as refused:
        yield refused.message
    except MemoryError:
        yield ("refused", "sheet_too_heavy", {})
    else:
        yield ("done",)


_Source = Callable[[bytes, dict[str, Any]], Iterator[tuple[Any, ...]]]

# ---- workbooks


def _workbook_sheets() -> _Source:
    import python_calamine as calamine  # while the parent still looks at the file

    def sheets(data: bytes, limits: dict[str, Any]) -> Iterator[tuple[Any, ...]]:
        try:
            yield from _from_calamine(calamine, data, limits)
        except calamine.PasswordError as problem:
            raise _Refused("sheet_encrypted") from problem
        except (calamine.CalamineError, OSError, ValueError) as problem:
            raise _Refused("sheet_damaged") from problem

    return sheets


def _from_calamine(calamine: Any, data: bytes, limits: dict[str, Any]) -> Iterator[tuple[Any, ...]]:
    # Not by path: calamine would believe the file's name, and names lie.
    workbook = calamine.CalamineWorkbook.from_filelike(BytesIO(data))
    metadata = workbook.sheets_metadata
    if len(metadata) > limits["sheets"]:
        raise _Refused(
            "sheet_too_large", what="sheets", found=len(metadata), limit=limits["sheets"]
        )
    room = _Room(limits)
    for index, about in enumerate(metadata):
        if about.typ != calamine.SheetTypeEnum.WorkSheet:
            continue  # a chart or macro sheet has no cells
        sheet = workbook.get_sheet_by_index(index)
        first_row, width = 1, 0
        if sheet.start is not None:
            (top, left), (bottom, right) = sheet.start, sheet.end
            first_row, width = top + 1, right + 1
            room.take(bottom + 1, width, sheet.height * width)
            # iter_rows starts at row 1, but not at column A (0.9.1); to_python would hold it all.
            rows = itertools.islice(sheet.iter_rows(), top, None)
            yield from _frames(([""] * left + row for row in rows) if left else rows, width)
        hidden = about.visible != calamine.SheetVisibleEnum.Visible
        yield ("sheet", about.name, hidden, first_row, width)


class _Room:
    """How many cells may still come."""

    def __init__(self, limits: dict[str, Any]) -> None:
        self._limits = limits
        self._cells = limits["cells"]

    def take(self, rows: int, columns: int, cells: int) -> None:
        self._cells -= cells
        for what, found in (("rows", rows), ("columns", columns)):
            if found > self._limits[what]:
                raise _Refused("sheet_too_large", what=what, found=found, limit=self._limits[what])
        if self._cells < 0:
            raise _Refused("sheet_too_large", what="cells", limit=self._limits["cells"])


# ---- text


def _csv_sheet(data: bytes, limits: dict[str, Any]) -> Iterator[tuple[Any, ...]]:
    encoding = _encoding(data)
    text = TextIOWrapper(BytesIO(data), encoding=encoding, errors="replace", newline="")
    delimiter = _declared_delimiter(text.readline(20))
    if delimiter is None:
        text.seek(0)
        delimiter = _likely_delimiter(text.read(65_536))
        text.seek(0)
    size = [0, 0]
    lines = (line.replace("\0", "") for line in text)
    try:
        yield from _frames(_measured(csv.reader(lines, delimiter=delimiter), size, limits), 20)
    except csv.Error as problem:  # a field of more than 131,072 characters: a quote never closed
        raise _Refused("sheet_damaged") from problem
    _Room(limits).take(size[0], size[1], size[0] * size[1])
    yield ("sheet", "", False, 1, size[1])


def _measured(
    rows: Iterable[list[str]], size: list[int], limits: dict[str, Any]
) -> Iterator[list[str]]:
    """The rows as they are, their number and greatest width put into `size` on the way."""
    for row in rows:
        size[0] += 1
        size[1] = max(size[1], len(row))
        if size[0] > limits["rows"] or size[1] > limits["columns"]:
            _Room(limits).take(size[0], size[1], 0)
        yield row


def _encoding(data: bytes) -> str:
    """UTF-16 by its mark or its NULs, UTF-8 when all of it is valid, else what Excel writes."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    start = data[:65_536]
    if start[1::2].count(0) > len(start) // 4:
        return "utf-16-le"
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for at in range(0, len(data), 1 << 20):
            decoder.decode(data[at : at + (1 << 20)])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def _declared_delimiter(line: str) -> str | None:
    """Excel's first line 'sep=;' (not a row of the sheet)."""
    found = re.fullmatch(r'\ufeff?"?sep=([;,|\t])"?[\r\n]*', line, re.IGNORECASE)
    return found[1] if found else None


def _likely_delimiter(start: str) -> str:
    """The one that cuts the most rows into the same number of columns; then, into the most."""
    best = (0, 0, ",")
    for delimiter in ",;\t":
        rows = csv.reader(start.replace("\0", "").splitlines(keepends=True), delimiter=delimiter)
        try:
            widths = [len(row) for row in itertools.islice(rows, 50) if len(row) > 1]
        except csv.Error:
            continue
        if widths:
            usual = max(set(widths), key=widths.count)
            best = max(best, (widths.count(usual), usual, delimiter))
    return best[2]


# ---- cells


def _frames(rows: Iterable[list[Any]], width: int) -> Iterator[tuple[Any, ...]]:
    """The rows in portions, every cell as marshal knows it; equal texts of a portion sent once."""
    rows = iter(rows)
    while portion := list(itertools.islice(rows, max(1, _FRAME_CELLS // width))):
        texts = _Texts()
        times: list[None] = []

        def plain(cell: Any, times: list[None] = times) -> object:
            if type(cell) is float:
                return _number(cell)
            if isinstance(cell, date | time | timedelta):
                times.append(None)
                return _time(cell)
            return cell

        cells = [
            [texts[cell] if type(cell) is str else plain(cell) for cell in row] for row in portion
        ]
        yield ("rows", cells, bool(times))


class _Texts(dict[str, str | None]):
    """Text -> the text without control characters, one object for all its uses; None for ''."""

    def __missing__(self, text: str) -> str | None:
        clean = text if text.isprintable() else text.translate(_CONTROLS)
        self[text] = clean or None
        return self[text]


def _number(value: float) -> int | float | str:
    if value.is_integer() and abs(value) <= _EXACT:
        return int(value)
    return value if abs(value) < float("inf") else str(value)  # NaN and infinity are no numbers


def _time(value: date | time | timedelta) -> tuple[str, str] | str:
    if isinstance(value, timedelta):  # a cell formatted [h]:mm
        seconds = round(value.total_seconds())
        if not 0 <= seconds < 86_400:
            return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
        value = (datetime.min + timedelta(seconds=seconds)).time()
    return type(value).__name__, value.isoformat()


# ---- limits


def _stay_within(memory: int, seconds: float) -> None:
    """End this process once it holds more than `memory` bytes or has run for `seconds`.

    A thread looks 50 times a second (calamine parses without the interpreter's lock). Linux also
    refuses the memory itself; macOS ignores such a limit and Windows has none.
    """
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
    deadline = clock.monotonic() + seconds

    def watch() -> None:
        used = _memory_meter()
        while clock.monotonic() < deadline:
            if used() > memory:
                os._exit(TOO_HEAVY)
            clock.sleep(0.02)
        os._exit(TOO_SLOW)

    threading.Thread(target=watch, daemon=True).start()


def _memory_meter() -> Callable[[], int]:
    """A function that tells the bytes this process holds now."""
    if sys.platform == "win32":
        return _windows_meter()
    if sys.platform == "darwin":
        return _macos_meter()
    page = os.sysconf("SC_PAGE_SIZE")

    def resident() -> int:
        with open("/proc/self/statm", "rb") as statm:  # proc(5): size, resident, ... in pages
            return int(statm.read().split()[1]) * page

    return resident


def _macos_meter() -> Callable[[], int]:
    """ri_phys_footprint of proc_pid_rusage (<libproc.h>, <sys/resource.h>: rusage_info_v0): what
    Activity Monitor shows, compressed pages included."""
    import ctypes

    usage = (
        ctypes.c_uint64 * 64
    )()  # 16 bytes of uuid, then 64-bit fields; the 8th is the footprint
    call = ctypes.CDLL(None).proc_pid_rusage

    def footprint() -> int:
        call(os.getpid(), 0, ctypes.byref(usage))
        return usage[2 + 7]

    return footprint


def _windows_meter() -> Callable[[], int]:
    """PagefileUsage of GetProcessMemoryInfo (psapi.h, PROCESS_MEMORY_COUNTERS): committed bytes,
    so a huge allocation counts before it is touched."""
    import ctypes

    # cb and PageFaultCount (32 bits each), then eight SIZE_T of which the 7th is PagefileUsage.
    counters = (ctypes.c_size_t * 16)()
    skip = 8 // ctypes.sizeof(ctypes.c_size_t)
    size = (skip + 8) * ctypes.sizeof(ctypes.c_size_t)
    kernel = ctypes.CDLL("kernel32")
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    process = ctypes.c_void_p(kernel.GetCurrentProcess())

    def committed() -> int:
        kernel.K32GetProcessMemoryInfo(process, ctypes.byref(counters), size)
        return counters[skip + 6]

    return committed


if __name__ == "__main__":
    main(sys.argv[1])
