"""Files that no seller sends, one of each kind: python -m tests.hostile.files FOLDER

A name says what the file does, and its ending what it is called, which may be a lie.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook

from tests.hostile import sheets

_FILES = Path(__file__).parents[1] / "models" / "sheets" / "files"
_ORDER = ["2608010001", "2026-08-01", "Selesai", "Ayu", "Nastar", 2, 35_000]
_HEADER = ["No. Pesanan", "Tanggal", "Status", "Pelanggan", "Produk", "Jumlah", "Harga Satuan"]
_KEYS = ["number", "day", "status", "customer", "product", "count", "price"]
_CSV = ",".join(_HEADER) + "\n"


def orders(*rows: list[object], header: list[str] = _HEADER) -> bytes:
    """A table of orders as xlsx."""
    book, file = Workbook(), BytesIO()
    for row in (header, *rows):
        book.worksheets[0].append(row)
    book.save(file)
    return file.getvalue()


def order(**cells: object) -> list[object]:
    """One order with other cells in the named columns."""
    return [cells.get(key, usual) for key, usual in zip(_KEYS, _ORDER, strict=True)]


def _quadratic() -> bytes:
    """One long entity, named ten thousand times."""
    return sheets.workbook(
        f'<row r="1">{sheets.cell("A1", "&a;" * 10_000)}</row>',
        doctype=f'<!DOCTYPE worksheet [<!ENTITY a "{"x" * 10_000}">]>',
    )


def _external_entity() -> bytes:
    return sheets.workbook(
        f'<row r="1">{sheets.cell("A1", "&a;")}</row>',
        doctype='<!DOCTYPE worksheet [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    )


def _external_sheet() -> bytes:
    """A sheet that is said to lie elsewhere."""
    return _with_relation('Target="//server/berkas.xml" TargetMode="External"')


def _sheet_outside() -> bytes:
    return _with_relation('Target="../../../../etc/passwd"')


def _with_relation(target: str) -> bytes:
    plain = sheets.parts(sheets.PLAIN)
    name = "xl/_rels/workbook.xml.rels"
    plain[name] = plain[name].replace(b'Target="worksheets/sheet1.xml"', target.encode())
    return sheets.zipped(plain)


def _macros() -> bytes:
    """An xlsm is data like any other: nothing runs what lies in it."""
    return sheets.with_part(orders(_ORDER), "xl/vbaProject.bin", random.Random(1).randbytes(4_000))


def _nested() -> bytes:
    inner = sheets.zipped({"Content.csv": "a,b\n1,2\n"})
    for _ in range(30):
        inner = sheets.zipped({"Content.xlsx": inner})
    return inner


def _formulas() -> bytes:
    """A formula without a value in each column."""
    return orders([f'=HYPERLINK("http://x","{n}")' for n in range(len(_HEADER))])


def _far_dates() -> bytes:
    days = ["0000-00-00", "9999-12-31", 2_958_466, -1, 1e300, "31/02/2026", "1904-01-01", 0]
    return orders(*(order(number=f"T-{n}", day=day) for n, day in enumerate(days)))


def _huge_numbers() -> bytes:
    amounts = [10**18, -35_000, 1e308, "9" * 400, "1.250.000,50", "Rp-1", "NaN", "1e999", "٣٥"]
    rows = [order(number=f"T-{n}", price=amount) for n, amount in enumerate(amounts)]
    rows += [order(number=f"Q-{n}", count=amount) for n, amount in enumerate(amounts)]
    return orders(*rows)


def _odd_letters() -> bytes:
    words = [
        "\u202egnp.exe", "a\u200bb", "\ufeff", "e" + "\u0301" * 2_000, "A" * 32_000, "\U0001f36a",
        "'; DROP TABLE orders; --", "%_\\", "<img src=x>", "{name}", "%s%n", "../../x", "=1+1",
    ]  # fmt: skip
    return orders(*(order(number=f"T-{n}", customer=w, product=w) for n, w in enumerate(words)))


def _same_headers() -> bytes:
    return orders(_ORDER * 3, header=_HEADER * 3)


def _long_header() -> bytes:
    return orders(_ORDER, header=[name + " " * 5 + "x" * 20_000 for name in _HEADER])


def _cut(data: bytes, tenth: int) -> Callable[[], bytes]:
    return lambda: data[: len(data) * tenth // 10]


FILES: dict[str, Callable[[], bytes]] = {
    "entity bomb.xlsx": sheets.entity_bomb,
    "quadratic entity.xlsx": _quadratic,
    "external entity.xlsx": _external_entity,
    "external sheet.xlsx": _external_sheet,
    "sheet outside.xlsx": _sheet_outside,
    "zip bomb.xlsx": sheets.zip_bomb,
    "nested zip.zip": _nested,
    "lying size.xlsx": sheets.lying_size,
    "corner cell.xlsx": sheets.corner_cell,
    "corner out of order.xlsx": sheets.corner_out_of_order,
    "lying dimension.xlsx": sheets.lying_dimension,
    "many strings.xlsx": sheets.many_strings,
    "one text everywhere.xlsx": lambda: sheets.one_text_everywhere(rows=9_000),
    "one text on many sheets.xlsx": lambda: sheets.one_text_everywhere(rows=300, sheets=25),
    "16384 columns.xlsx": sheets.wide,
    "row per cell.xlsx": sheets.row_per_cell,
    "repeated cell.ods": lambda: sheets.repeated_cell((_FILES / "pesanan.ods").read_bytes()),
    "duplicate entry.xlsx": sheets.duplicate_entry,
    "leads out.xlsx": lambda: sheets.with_part(sheets.PLAIN, "../../start.xml", "<x/>"),
    "encrypted.xlsx": (_FILES / "berkata-sandi.xlsx").read_bytes,
    "encrypted part.xlsx": sheets.encrypted_part,
    "macros.xlsm": _macros,
    "web page.xls": lambda: b"<html><body><table><tr><td>No. Pesanan</td></tr></table>",
    "csv.xlsx": lambda: f"{_CSV}T-1,2026-08-01,Selesai,Ayu,Nastar,2,35000\n".encode(),
    "control letters.csv": lambda: f"{_CSV}T-1\0\7\x1b[31m,2026-08-01,,A\0yu,N,2,1\n".encode(),
    "open quote.csv": lambda: f'{_CSV}"'.encode() + b"x,y\n" * 50_000,
    "one long line.csv": lambda: b"a," * 140_000,
    "only commas.csv": lambda: b",,,\n" * 50_000,
    "unended utf-16.csv": lambda: "No,Jumlah\n".encode("utf-16") + b"\xd8",
    "formulas.xlsx": _formulas,
    "far dates.xlsx": _far_dates,
    "huge numbers.xlsx": _huge_numbers,
    "odd letters.xlsx": _odd_letters,
    "same headers.xlsx": _same_headers,
    "long headers.xlsx": _long_header,
    "empty.xlsx": lambda: b"",
    "no rows.xlsx": lambda: sheets.workbook(""),
    "only headers.xlsx": orders,
    "picture.xlsx": lambda: b"\x89PNG\r\n\x1a\n" + bytes(2_000),
    "noise.xls": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + random.Random(2).randbytes(9_000),
    **{f"cut at {tenth}.xlsx": _cut(orders(_ORDER), tenth) for tenth in range(1, 10)},
    **{f"cut at {tenth}.xls": _cut((_FILES / "pesanan.xls").read_bytes(), tenth)
       for tenth in range(1, 10, 2)},
}  # fmt: skip


def write(folder: Path) -> list[Path]:
    """All of them, as files."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, made in FILES.items():
        (folder / name).write_bytes(made())
    return [folder / name for name in FILES]


if __name__ == "__main__":
    write(Path(sys.argv[1]))
