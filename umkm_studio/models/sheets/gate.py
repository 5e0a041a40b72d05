"""What a sheet file really is, and whether it is safe to unpack: asked before anything parses it.

Standard library only. What the directory of a file can't tell (cells far out, say) meets the limits
of the reader's own process.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO

from umkm_studio.models.errors import UserError

_MB = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much one file may ask for.

    A Shopee export of 20,000 rows is 4 MB and unpacks to 45 MB (ratio 12). The defaults leave room
    for one of 500,000 rows, which is read row by row. Sheets of the older formats are held whole by
    their parser, 32 bytes a cell, blank ones between two filled ones included: a full one of .xls
    (65,536 rows of 100 columns) takes 210 MB, and one of 5 KB may ask for more than there is.
    """

    file_bytes: int = 128 * _MB
    parts: int = 2_000  # files inside a workbook; a real one has 10 to 100
    unpacked_bytes: int = 1_536 * _MB
    unpacked_ratio: int = 200  # times the packed size; asked only above `ratio_free_bytes`
    ratio_free_bytes: int = 10 * _MB  # so little harms nobody, and a small regular sheet packs well
    sheets: int = 100  # our own workbook has more than 50
    rows: int = 500_000  # the lowest filled row of a sheet
    columns: int = 256  # the rightmost filled column; marketplaces have at most 70
    cells: int = 30_000_000  # rows x columns, all sheets
    letters: int = 300_000_000  # of all cells that are handed over
    memory: int = 600 * _MB  # of the reading process, and of what it hands over
    memory_whole: int = 360 * _MB  # of the process, where its parser holds a sheet whole
    seconds: float = 20.0  # without a sign of life; a slow laptop may take minutes


LIMITS = Limits()
ARCHIVE = "zip"  # tables side by side, as TikTok hands them out
PACKED = frozenset({"xlsx", "xlsb", "ods", ARCHIVE})
HELD_WHOLE = frozenset({"xlsb", "ods", "xls"})  # by their parser

_TABLES = (".csv", ".xlsx")  # what is read of an archive
_START = 65_536  # bytes
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
    web pages as .xls); `ARCHIVE` for a zip with tables. Raises UserError for anything else."""
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
    if any(map(_is_table, names)) and not any(map(_leads_out, names)):
        return ARCHIVE
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


def check(data: bytes, kind: str, limits: Limits = LIMITS) -> None:
    """Raise UserError when the file asks for more than `limits` or is built to harm."""
    if kind not in PACKED:
        return  # nothing can grow before the parser's own limits meet it
    with _directory(data, limits) as archive:
        _check_directory(archive, len(data), limits)
        for info in archive.infolist():
            if info.filename.lower().endswith((".xml", ".rels")):
                _check_start(archive, info)


def tables(data: bytes, limits: Limits = LIMITS) -> list[tuple[str, bytes]]:
    """The tables of an archive that was checked, with their names; what else lies in it is left
    there. Raises UserError: sheet_damaged, sheet_too_large.
    """
    with _directory(data, limits) as archive:
        parts = [part for part in archive.infolist() if _is_table(part.filename)]
        if len(parts) > limits.sheets:
            raise UserError("sheet_too_large", what="sheets", found=len(parts), limit=limits.sheets)
        unpacked = sum(part.file_size for part in parts)  # they are all held at once
        if unpacked > limits.file_bytes:
            raise UserError("sheet_too_large", what="file", found=unpacked, limit=limits.file_bytes)
        try:
            return [(part.filename, archive.read(part)) for part in parts]
        except _BROKEN as broken:
            raise UserError("sheet_damaged") from broken


def _is_table(name: str) -> bool:
    """Whether a part of an archive is a table, and not what macOS puts beside it."""
    return name.lower().endswith(_TABLES) and not name.lower().startswith("__macosx/")


def _check_start(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> None:
    """A DOCTYPE stands before the first element, if at all; the parsers expand no entity either."""
    try:
        with archive.open(info) as part:
            start = part.read(_START)
    except _BROKEN as broken:
        raise UserError("sheet_damaged") from broken
    if b"<!DOCTYPE" in start:
        raise UserError("sheet_unsafe")


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
