"""Order sheets and workbooks as a test needs them: a few rows, in memory or as a real file.

a_book({"Pesanan": [["No. Pesanan", ...], ["A-1", ...]]})          # as the reader hands it over
a_workbook(tmp_path / "pesanan.xlsx", {"Pesanan": [...]})           # for the whole way
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from umkm_studio.models.importing import loading, plans
from umkm_studio.models.importing.loading import Imported
from umkm_studio.models.sheets.reader import Book, Cell, Sheet
from umkm_studio.models.store import Store

Rows = Sequence[Sequence[Any]]

NOW = datetime(2026, 11, 20, 19, 41)
ORDER_HEADER = ["No. Pesanan", "Tanggal", "Status", "Kanal", "Produk", "Jumlah", "Harga Satuan"]


def a_book(sheets: Mapping[str, Rows], *, hidden: Sequence[str] = ()) -> Book:
    """What the reader makes of such a file: '' is an empty cell, all rows are equally wide."""
    return Book(
        "berkas.xlsx",
        "xlsx",
        [Sheet(name, _padded(rows), 1, name in hidden) for name, rows in sheets.items()],
    )


def a_workbook(path: Path, sheets: Mapping[str, Rows], *, hidden: Sequence[str] = ()) -> Path:
    """An .xlsx file with these sheets; gives its path."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        if name in hidden:
            sheet.sheet_state = "hidden"
    book.save(path)
    return path


def load(store: Store, path: Path, *, dry_run: bool = False) -> Imported:
    """Import a file, as the command and the window do."""
    return loading.load(store, plans.prepare(path), now=NOW, dry_run=dry_run)


def load_sheets(store: Store, sheets: Mapping[str, Rows], path: Path) -> Imported:
    """Import a workbook with these sheets; `path` is where it is put first."""
    return load(store, a_workbook(path, sheets))


def _padded(rows: Rows) -> list[list[Cell]]:
    width = max(map(len, rows), default=0)
    return [
        [None if cell == "" else cell for cell in row] + [None] * (width - len(row)) for row in rows
    ]
