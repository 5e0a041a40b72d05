"""What this process says and hears: the file comes in, rows of cells go out.

Both ways frames travel, 8 bytes of length and the content each. What is said is marshalled, because
both ends are the same Python, and in portions too small to hold up the reader's interpreter. Heard
are the file's bytes, then, after "heads", for each sheet its wanted columns. Said are:

("rows", rows, number of the first, has_times, struck, elsewhere, share of the sheet read)
("sheet", name, hidden, is_whole)   after all of its rows that are sent in this round
("heads",)                          after the first rows of every sheet; the answer is awaited, and
                                    rows go on below those, in the wanted columns alone
("beat",), ("done",), ("refused", code, details)
"""

from __future__ import annotations

import gc
import json
import marshal
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, dropwhile, islice
from typing import IO, Any

from umkm_studio.models.sheet_child.plain import Plain, Refused, Room, Row, Table
from umkm_studio.models.sheet_child.watch import Watch

HEAD_ROWS = 256
_FRAME_CELLS = 16_000

Message = tuple[Any, ...]


def main(settings: str) -> None:
    """Read standard input as `settings` (JSON: kind and the gate's limits) says."""
    limits = json.loads(settings)
    watch = Watch(limits["memory"], limits["seconds"])
    gc.disable()  # nothing here is cyclic, and the process is short-lived
    tables = _tables(limits["kind"])
    with open(0, "rb", closefd=False) as hear, open(1, "wb", closefd=False) as say:

        def send(message: Message) -> None:
            frame = marshal.dumps(message)
            say.write(len(frame).to_bytes(8, "little") + frame)
            say.flush()
            watch.beat()

        said = _messages(tables, limits, lambda: send(("beat",)), hear)
        for message in _within(limits["letters"], said):
            send(message)


_Tables = Callable[[bytes, dict[str, Any], Callable[[], None]], list[Table]]


def _tables(kind: str) -> _Tables:
    """The module for a kind of file, imported while the other side still looks at the file."""
    if kind == "xlsx":
        from umkm_studio.models.sheet_child import xlsx

        return xlsx.tables
    if kind == "csv":
        from umkm_studio.models.sheet_child import text

        return lambda data, limits, _: text.tables(data, limits)
    from umkm_studio.models.sheet_child import older

    return lambda data, limits, _: older.tables(data, limits)


def _messages(
    read: _Tables, limits: dict[str, Any], beat: Callable[[], None], hear: IO[bytes]
) -> Iterator[Message]:
    try:
        tables = read(_heard(hear), limits, beat)
        lasts = []
        for table in tables:
            rows = table.rows(None)
            head = list(islice(rows, HEAD_ROWS))
            is_whole = next(rows, None) is None
            yield from _frames(iter(head), table, Room(limits), None)
            yield ("sheet", table.name, table.hidden, is_whole)
            lasts.append(0 if is_whole else head[-1].number)
        yield ("heads",)
        wanted: list[list[int] | None] = marshal.loads(_heard(hear))
        room = Room(limits)
        for table, last, kept in zip(tables, lasts, wanted, strict=True):
            if last and kept != []:
                yield from _frames(_below(last, table.rows(kept)), table, room, kept, last + 1)
            yield ("sheet", table.name, table.hidden, True)
    except Refused as refused:
        yield refused.message
    except MemoryError:
        yield ("refused", "sheet_too_heavy", {})
    else:
        yield ("done",)


def _within(most: int, messages: Iterator[Message]) -> Iterator[Message]:
    """The messages, while their cells hold so many letters at most: a text that stands in a million
    cells travels once, and is looked at a million times.
    """
    for message in messages:
        if message[0] == "rows":
            most -= _letters(message[1])
        if most < 0:
            yield ("refused", "sheet_too_heavy", {})
            return
        yield message


def _letters(rows: Sequence[Sequence[Plain]]) -> int:
    """How many letters the cells hold (a day among texts counts as two)."""
    cells = filter(None, chain.from_iterable(rows))
    try:
        return sum(map(len, cells))  # type: ignore[arg-type]  # nearly all sheets: only text
    except TypeError:  # numbers
        return sum([len(cell) for row in rows for cell in row if type(cell) is str])


def _below(last: int, rows: Iterator[Row]) -> Iterator[Row]:
    return dropwhile(lambda row: row.number <= last, rows)


def _heard(pipe: IO[bytes]) -> bytes:
    return pipe.read(int.from_bytes(pipe.read(8), "little"))


def _frames(
    rows: Iterator[Row], table: Table, room: Room, kept: Sequence[int] | None, at: int = 0
) -> Iterator[Message]:
    """Rows in portions, blank ones between them filled in; `at` is the number of the first (0: of
    the first that is there).
    """
    frame: _Frame | None = None
    for row in _without_gaps(rows, at, room, [None] * len(kept or ())):
        if frame is None:
            frame = _Frame(row.number)
        frame.add(row)
        if frame.cells > _FRAME_CELLS:
            room.take(frame.last, 0, frame.cells)
            yield frame.message(table.share())
            frame = None
    if frame is not None:
        room.take(frame.last, 0, frame.cells)
        yield frame.message(table.share())


def _without_gaps(rows: Iterator[Row], at: int, room: Room, blank: list[Plain]) -> Iterator[Row]:
    for row in rows:
        if at and at < row.number:
            room.take(row.number, 0, 0)
            yield from (Row(number, blank) for number in range(at, row.number))
        yield row
        at = row.number + 1


class _Frame:
    """Rows on their way."""

    def __init__(self, first: int) -> None:
        self.rows: list[list[Plain]] = []
        self.cells = self.last = 0
        self._first = first
        self._struck: list[tuple[int, int]] = []
        self._elsewhere: list[int] = []
        self._has_times = False

    def add(self, row: Row) -> None:
        self.rows.append(row.cells)
        self.cells += len(row.cells) or 1
        self.last = row.number
        if row.has_times:
            self._has_times = True
        if row.struck:
            self._struck += [(row.number, column) for column in row.struck]
        if row.elsewhere:
            self._elsewhere.append(row.number)

    def message(self, share: float) -> Message:
        return (
            "rows", self.rows, self._first, self._has_times, self._struck, self._elsewhere, share
        )  # fmt: skip
