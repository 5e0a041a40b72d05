"""Sheets that were damaged or changed at random: of each number one, the same each time.

What is changed are small versions of the samples of every format and of our own open workbook:
bytes of the file, pieces of the XML inside (packed anew, so that it gets past the archive's
checksums), whole parts, or single cells.
"""

from __future__ import annotations

import random
import warnings
from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path

import openpyxl

from tests.hostile import sheets

SAMPLES = Path(__file__).parents[1] / "samples"
OLD = Path(__file__).parents[1] / "models" / "sheets" / "files"
_ROWS = 8  # of a sheet: enough for each format to be known

_PIECES = [
    b"", b"\0", b"<", b"</row>", b"&#0;", b"]]>", b"<!--", b"-1", b"1e999", b"99999999999999999999",
    b'r="ZZZ9999999"', b't="s"', b't="e"', b"=1+1", b"9999-99-99", b"\xff\xfe", b"A" * 40_000,
]  # fmt: skip
_CELLS: list[object] = [
    None, "", "-", "=1+1", "@SUM(A1)", "x" * 32_767, "1.250.000,50", "Rp", "31/31/2026", -1, 0,
    1e300, 10**15, True, "2026-13-45 99:99", "\u202e", "<b>x</b>", "'; DROP TABLE orders; --",
    "٣٥", "Batal",
]  # fmt: skip


def mutated(number: int, workbook: bytes) -> tuple[str, bytes]:
    """A name and the bytes of the file with this number; `workbook` is an open workbook."""
    chance = random.Random(number)
    name, data = chance.choice([*_sources(), ("buku kerja.xlsx", workbook)])
    ways: list[Callable[[random.Random, bytes], bytes]] = [_bytes_changed, _cut_or_doubled]
    if name.endswith("xlsx"):
        ways += [_inside_changed, _inside_changed, _cells_changed, _cells_changed]
    return name, chance.choice(ways)(chance, data)


def _bytes_changed(chance: random.Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice([1, 3, 30])):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _cut_or_doubled(chance: random.Random, data: bytes) -> bytes:
    first, last = sorted(chance.randrange(len(data)) for _ in range(2))
    if chance.random() < 0.5:
        return data[:first] + data[last:]
    return data[:last] + chance.choice(_PIECES) + data[first:]


def _inside_changed(chance: random.Random, data: bytes) -> bytes:
    """Pieces of the XML replaced, as a program that writes it wrongly would."""
    parts = sheets.parts(data)
    for _ in range(chance.choice([1, 2, 6])):
        name = chance.choice([one for one in parts if one.endswith((".xml", ".rels"))])
        content = parts[name]
        at = chance.randrange(len(content) + 1)
        end = min(len(content), at + chance.choice([0, 1, 5, 60]))
        parts[name] = content[:at] + chance.choice(_PIECES) + content[end:]
    if chance.random() < 0.1:
        del parts[chance.choice(list(parts))]
    return sheets.zipped(parts)


def _cells_changed(chance: random.Random, data: bytes) -> bytes:
    """A sound workbook with cells, rows or headers that say something else."""
    book = openpyxl.load_workbook(BytesIO(data))
    for _ in range(chance.choice([1, 4, 12])):
        sheet = chance.choice(book.worksheets)
        row, column = chance.randint(1, sheet.max_row), chance.randint(1, sheet.max_column)
        deed = chance.random()
        if deed < 0.8:
            sheet.cell(row, column, chance.choice(_CELLS))  # type: ignore[arg-type]
        elif deed < 0.9:
            sheet.delete_cols(column)
        else:
            sheet.insert_rows(row, chance.choice([1, 3, 500]))
    return _saved(book)


@cache
def _sources() -> tuple[tuple[str, bytes], ...]:
    """The samples, shortened, and small files of the older kinds."""
    found = [(path.name, _shortened(path)) for path in sorted(SAMPLES.rglob("*.xlsx"))]
    for path in sorted(SAMPLES.rglob("*.csv")):
        lines = path.read_bytes().splitlines(keepends=True)
        found += [(path.name, b"".join(lines[:_ROWS]))]
    for ending in ("xls", "ods"):
        found += [(path.name, path.read_bytes()) for path in sorted(OLD.glob(f"*.{ending}"))]
    return tuple(found)


def _shortened(path: Path) -> bytes:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of openpyxl, about styles that a sample lacks
        book = openpyxl.load_workbook(path)
    for sheet in book.worksheets:
        for merged in list(sheet.merged_cells.ranges):  # else they can't be written to
            sheet.unmerge_cells(str(merged))
        sheet.delete_rows(_ROWS + 1, sheet.max_row)
    return _saved(book)


def _saved(book: openpyxl.Workbook) -> bytes:
    file = BytesIO()
    book.save(file)
    return file.getvalue()
