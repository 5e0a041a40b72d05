"""What a sheet file really is, and whether it is safe to unpack: asked before anything parses it.

Standard library only, and everything is counted while it is unpacked, never kept. A file that slips
through (cells out of order, say) still meets the limits of the reader's own process.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import IO

from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets import cell_errors
from umkm_studio.models.sheets.cell_errors import REFERENCE, column_number

_MB = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much one file may ask for.

    A Shopee export of 20,000 rows is 4.5 MB, unpacks to 51 MB (ratio 11), has 980,000 cells and
    takes 115 MB to parse. The defaults leave room for the largest sheet of that kind that `memory`
    lets through (85,000 rows), and for a csv of hundreds of thousands of rows.
    """

    file_bytes: int = 64 * _MB
    parts: int = 2_000  # files inside a workbook; a real one has 10 to 100
    unpacked_bytes: int = 400 * _MB
    unpacked_ratio: int = 200  # times the packed size; asked only above `ratio_free_bytes`
    ratio_free_bytes: int = 10 * _MB  # so little harms nobody, and a small regular sheet packs well
    sheets: int = 50
    rows: int = 500_000  # the lowest filled row of a sheet
    columns: int = 256  # the rightmost filled column; marketplaces have at most 70
    cells: int = 10_000_000  # rows x columns, all sheets; each takes 32 bytes in the parser
    memory: int = 600 * _MB  # of the reading process
    seconds: float = 20.0


LIMITS = Limits()
PACKED = frozenset({"xlsx", "xlsb", "ods"})

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")  # [MS-OFFCRYPTO] 2.3.4.4
_XLS_STREAMS = tuple(name.encode("utf-16-le") for name in ("Workbook", "Book"))
_FOREIGN = (
    b"%PDF",
    b"\xff\xd8\xff",
    b"\x89PNG",
    b"GIF8",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"{\\rtf",
)
_WEB_PAGE = re.compile(rb"<(?:!doctype html|html|head|body|meta|table|style|script|div)\b", re.I)
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def kind_of(data: bytes, limits: Limits = LIMITS) -> str:
    """'xlsx', 'xlsb', 'ods', 'xls' or 'csv', told by the content: names lie (marketplaces hand out
    web pages as .xls). Raises UserError for anything that is no sheet."""
    if not data.strip(b"\0 \t\r\n") or data in _BOMS:
        raise UserError("sheet_empty")
    if data.startswith(_ZIP):
        return _kind_of_zip(data, limits)
    if data.startswith(_OLE):
        if _ENCRYPTED_STREAM in data:
            raise UserError("sheet_encrypted")
        if not any(name in data for name in _XLS_STREAMS):
            raise UserError("sheet_unknown")
        return "xls"
    if data.startswith(_FOREIGN):
        raise UserError("sheet_unknown")
    return _kind_of_text(data[:65_536])


def _kind_of_zip(data: bytes, limits: Limits) -> str:
    with _directory(data, limits) as archive:
        names = {name.lower() for name in archive.namelist()}
        mimetype = _mimetype(archive)
    if "xl/workbook.bin" in names:
        return "xlsb"
    if any(name.startswith("xl/") for name in names):
        return "xlsx"
    if mimetype.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
        return "ods"
    raise UserError("sheet_unsafe" if any(map(_leads_out, names)) else "sheet_unknown")


def _mimetype(archive: zipfile.ZipFile) -> bytes:
    """What an OpenDocument file says it is (version 1.2, part 3, 3.3); nothing for all others."""
    try:
        with archive.open("mimetype") as part:
            return part.read(100)
    except _BROKEN:
        return b""


def _kind_of_text(start: bytes) -> str:
    if start.startswith((b"\xff\xfe", b"\xfe\xff")) or start[1::2].count(0) > len(start) // 4:
        return "csv"  # UTF-16: half of it is NUL
    text = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    if text.startswith(b"<"):
        raise UserError("sheet_is_web_page" if _WEB_PAGE.search(text) else "sheet_unknown")
    controls = len(start) - len(start.translate(None, bytes({*range(32)} - {9, 10, 13})))
    if controls > max(8, len(start) // 20):  # stray ones are stripped later; 5 % is no text
        raise UserError("sheet_unknown")
    return "csv"


def check(
    data: bytes, kind: str, limits: Limits = LIMITS, tick: Callable[[], None] = lambda: None
) -> dict[str, cell_errors.Errors]:
    """Raise UserError when the file asks for more than `limits` or is built to harm.

    `tick` is called after each megabyte unpacked and may raise (Cancel, time). Returns the error
    cells of each sheet of an xlsx, met on the way.
    """
    if kind not in PACKED:
        return {}  # nothing can grow before the parser's own limits meet it
    errors: dict[str, cell_errors.Errors] = {}
    with _directory(data, limits) as archive:
        _check_directory(archive, len(data), limits)
        cells = 0
        for info in archive.infolist():
            rows = _Rows()
            try:
                with archive.open(info) as part:
                    _unpack(part, info.filename.lower(), rows, tick)
            except _BROKEN as broken:
                raise UserError("sheet_damaged") from broken
            cells += rows.area(limits)
            if cells > limits.cells:
                raise UserError("sheet_too_large", what="cells", found=cells, limit=limits.cells)
            if rows.errors:
                errors[info.filename] = rows.errors
        return cell_errors.by_sheet(archive, errors)


# All that zipfile raises on damaged archives.
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, OverflowError),
    *(NotImplementedError, RuntimeError, LookupError),
)


def _directory(data: bytes, limits: Limits) -> zipfile.ZipFile:
    found = data.count(b"PK\x01\x02")  # counted before zipfile keeps a record of each
    if found > limits.parts:
        raise UserError("sheet_too_large", what="parts", found=found, limit=limits.parts)
    try:
        return zipfile.ZipFile(BytesIO(data))
    except _BROKEN as broken:
        raise UserError("sheet_damaged") from broken


def _check_directory(archive: zipfile.ZipFile, packed: int, limits: Limits) -> None:
    parts = archive.infolist()
    names = [part.filename for part in parts]
    if any(part.flag_bits & 0x1 for part in parts):
        raise UserError("sheet_encrypted")
    if len(set(names)) < len(names) or any(_leads_out(name) for name in names):
        raise UserError("sheet_unsafe")
    if any(part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for part in parts):
        raise UserError("sheet_damaged")  # no spreadsheet program packs in another way
    # zipfile never unpacks more of a part than it declares: these bounds hold for what comes out.
    declared = sum(part.file_size for part in parts)
    if declared > limits.unpacked_bytes:
        raise UserError(
            "sheet_too_large", what="unpacked", found=declared, limit=limits.unpacked_bytes
        )
    if declared > max(limits.ratio_free_bytes, packed * limits.unpacked_ratio):
        raise UserError(
            "sheet_too_large", what="ratio", found=declared // packed, limit=limits.unpacked_ratio
        )


def _leads_out(name: str) -> bool:
    path = name.replace("\\", "/")
    return path.startswith("/") or path[1:2] == ":" or ".." in path.split("/")


_CHUNK = _MB
_TAIL = 256 * 1024  # more than the longest cell (32,767 characters, each an entity at worst)


class _Rows:
    """The lowest and the rightmost filled cell of one worksheet part, and its error cells.

    Only the last filled cell of each row is looked at (programs write them in order): a look at
    every cell takes twice as long. Cells that only carry a style do not count: people colour whole
    columns, and the parser leaves them out, too.
    """

    def __init__(self) -> None:
        self.errors: cell_errors.Errors = {}
        self._lowest = 0
        self._rightmost = 0
        self._rest = b""

    def feed(self, chunk: bytes) -> None:
        rows = (self._rest + chunk).split(b"row>")  # </row> and </x:row>
        self._rest = rows.pop()[-_TAIL:]
        for row in rows:
            end = row.rfind(b"c>")  # </c> and </x:c>; <c/> holds nothing
            if end > 0 and (place := REFERENCE.match(row, row.rfind(b" r=", 0, end))):
                self._lowest = max(self._lowest, int(place[2]))
                self._rightmost = max(self._rightmost, column_number(place[1]))
                self.errors.update(cell_errors.in_row(row))

    def area(self, limits: Limits) -> int:
        """Rows x columns up to the corner; raises UserError when that lies too far out."""
        found = {"rows": self._lowest, "columns": self._rightmost}
        for what, limit in (("rows", limits.rows), ("columns", limits.columns)):
            if found[what] > limit:
                raise UserError("sheet_too_large", what=what, found=found[what], limit=limit)
        return self._lowest * self._rightmost


def _unpack(part: IO[bytes], name: str, rows: _Rows, tick: Callable[[], None]) -> None:
    is_xml = name.endswith((".xml", ".rels"))
    is_first = True
    while chunk := part.read(_CHUNK):
        # A DOCTYPE stands before the first element, if at all; the parser expands no entity either.
        if is_xml and is_first and b"<!DOCTYPE" in chunk:
            raise UserError("sheet_unsafe")
        if is_xml and name.startswith("xl/"):
            rows.feed(chunk)
        is_first = False
        tick()
