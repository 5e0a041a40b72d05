"""csv and its kin: comma, semicolon or tab, UTF-8, UTF-16 or what Excel on Windows writes."""

from __future__ import annotations

import codecs
import csv
import itertools
import re
from collections.abc import Iterator, Sequence
from io import BytesIO, TextIOWrapper
from typing import Any

from umkm_studio.models.sheet_child.plain import Plain, Refused, Room, Row, Table, Texts


def tables(data: bytes, limits: dict[str, Any]) -> list[Table]:
    """The one table of the file."""
    encoding = _encoding(data)
    file = BytesIO(data)
    start = TextIOWrapper(BytesIO(data[:262_144]), encoding=encoding, errors="replace", newline="")
    declared = _declared_delimiter(start.readline(20))
    if declared is None:
        start.seek(0)
    delimiter = declared or _likely_delimiter(start.read(65_536))

    def rows(kept: Sequence[int] | None) -> Iterator[Row]:
        file.seek(0)
        text = TextIOWrapper(file, encoding=encoding, errors="replace", newline="")
        if declared is not None:
            text.readline(20)
        lines = csv.reader((line.replace("\0", "") for line in text), delimiter=delimiter)
        try:
            yield from _rows(lines, kept, limits)
        except csv.Error as problem:  # a field of over 131,072 characters: a quote never closed
            raise Refused("sheet_damaged") from problem
        finally:
            text.detach()

    return [Table("", False, rows, lambda: file.tell() / len(data))]


def _rows(
    lines: Iterator[list[str]], kept: Sequence[int] | None, limits: dict[str, Any]
) -> Iterator[Row]:
    texts, room = Texts(), Room(limits)
    for at, line in enumerate(lines, 1):
        room.take(at, len(line), len(line))
        cells: list[Plain] = [texts[cell] for cell in line]
        filled = cells.count(None) < len(cells)
        if filled and kept is not None:
            cells += [None] * (kept[-1] + 1 - len(cells)) if kept else []
            cells = [cells[column] for column in kept]
        if filled or at == 1:
            yield Row(at, cells, elsewhere=filled and cells.count(None) == len(cells))


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
