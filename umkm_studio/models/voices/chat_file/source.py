"""A chat file as lines of text, a piece at a time: a .txt, or the one in the .zip of an iPhone.

Whatever the size of the file or of a line in it, no more than a few hundred kilobytes are held.
"""

from __future__ import annotations

import codecs
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import IO

from umkm_studio.models.errors import UserError

Progress = Callable[[int, int], None]

MOST_BYTES = 1 << 30  # of text; WhatsApp hands out 40,000 messages at most, some megabytes
LONGEST = 65_536  # letters of a line and of a message; WhatsApp takes no longer ones
_PIECE = 1 << 18  # bytes
_ZIP = b"PK\x03\x04"
_END = b"PK\x05\x06"
_END_BYTES = 22 + 65_535  # of the end record with the longest comment (APPNOTE.TXT 4.3.16)
_MOST_LISTING = 16 << 20  # bytes of a zip's directory: some 100,000 pictures
_BOMS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_INSIDE = ("chat whatsapp", "whatsapp chat", "_chat")  # how the text in a zip is called
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, ValueError, OverflowError),
    *(NotImplementedError, LookupError),
)


def size(path: Path) -> int:
    """Bytes of text in a file. Raises UserError as `lines` does."""
    with _opened(path) as (_file, found):
        return found


def parts_of(progress: Progress, paths: Sequence[Path]) -> list[Progress]:
    """For each file a progress of its own that tells `progress` of the bytes of all of them.
    Raises UserError as `lines` does.
    """
    before = [0, *accumulate(size(path) for path in paths)]
    return [partial(_part, progress, start, before[-1]) for start in before[:-1]]


def _part(progress: Progress, before: int, total: int, done: int, _of: int) -> None:
    progress(before + done, total)


def lines(path: Path, progress: Progress) -> Iterator[str]:
    """The lines without their ends; `progress` gets the bytes read and all of them, and may raise
    `Cancelled`. Of a line longer than `LONGEST` letters the rest may be missing.

    Raises UserError: file_missing, file_is_folder, file_unreadable, chat_empty, chat_too_large,
    chat_damaged, chat_encrypted, chat_not_in_zip.
    """
    with _opened(path) as (file, total):
        piece = _read(file, path)
        done = len(piece)
        decoder = codecs.getincrementaldecoder(_encoding(piece))(errors="replace")
        rest = ""
        while piece:
            progress(min(done, total), total)
            *whole, rest = (rest + decoder.decode(piece)).split("\n")
            for line in whole:
                yield line.removesuffix("\r")
            rest = rest[:LONGEST]
            piece = _read(file, path)
            done += len(piece)
        rest += decoder.decode(b"", final=True)
        if rest:
            yield rest.removesuffix("\r")


def _read(file: IO[bytes], path: Path) -> bytes:
    try:
        return file.read(_PIECE)
    except RuntimeError as locked:  # zipfile's word for a password
        raise UserError("chat_encrypted", file=path.name) from locked
    except _BROKEN as broken:
        raise UserError("chat_damaged", file=path.name) from broken
    except OSError as problem:
        raise UserError("file_unreadable", file=path.name) from problem


def _encoding(start: bytes) -> str:
    """UTF-8 as phones write it, unless the file was saved anew by another program."""
    for bom, encoding in _BOMS.items():
        if start.startswith(bom):
            return encoding
    if start[1::2].count(0) > len(start) // 8:  # half of UTF-16 is NUL where people write Latin
        return "utf-16-le"
    if start[::2].count(0) > len(start) // 8:
        return "utf-16-be"
    try:
        codecs.getincrementaldecoder("utf-8")().decode(start)  # a letter may be cut at the end
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


@contextmanager
def _opened(path: Path) -> Iterator[tuple[IO[bytes], int]]:
    """The text in a file, and its bytes."""
    if path.is_dir():
        raise UserError("file_is_folder", file=path.name)
    try:
        file = path.open("rb")
    except FileNotFoundError as missing:
        raise UserError("file_missing", file=path.name) from missing
    except OSError as problem:
        raise UserError("file_unreadable", file=path.name) from problem
    with file:
        start = _read_start(file, path)
        if start == _ZIP:
            with _in_zip(file, path) as (text, total):
                yield text, _checked(total, path)
        else:
            total = file.seek(0, 2)
            file.seek(0)
            yield file, _checked(total, path)


def _read_start(file: IO[bytes], path: Path) -> bytes:
    try:
        return file.read(len(_ZIP))
    except OSError as problem:  # a device, a folder on some systems
        raise UserError("file_unreadable", file=path.name) from problem


def _checked(total: int, path: Path) -> int:
    if not total:
        raise UserError("chat_empty", file=path.name)
    if total > MOST_BYTES:
        raise UserError("chat_too_large", file=path.name, limit=MOST_BYTES >> 20)
    return total


@contextmanager
def _in_zip(file: IO[bytes], path: Path) -> Iterator[tuple[IO[bytes], int]]:
    """The chat in an archive; the pictures beside it stay where they are.

    zipfile never unpacks more of a part than the archive declares, and that is checked.
    """
    _check_listing(file, path)
    try:
        archive = zipfile.ZipFile(file)
    except (*_BROKEN, OSError) as broken:
        raise UserError("chat_damaged", file=path.name) from broken
    with archive:
        part = _chat_part(archive, path)
        if part.flag_bits & 0x1:
            raise UserError("chat_encrypted", file=path.name)
        try:
            text = archive.open(part)
        except (*_BROKEN, OSError, RuntimeError) as broken:
            raise UserError("chat_damaged", file=path.name) from broken
        with text:
            yield text, part.file_size


def _check_listing(file: IO[bytes], path: Path) -> None:
    """Refuse an archive whose directory alone would fill the memory (zipfile keeps all of it)."""
    length = file.seek(0, 2)
    file.seek(max(0, length - _END_BYTES))
    tail = file.read()
    found = tail.rfind(_END)
    if found < 0 or len(tail) < found + 22:
        raise UserError("chat_damaged", file=path.name)
    (listing,) = struct.unpack_from("<I", tail, found + 12)  # 0xFFFFFFFF: zip64, larger still
    if listing > _MOST_LISTING:
        raise UserError("chat_too_large", file=path.name, limit=MOST_BYTES >> 20)


def _chat_part(archive: zipfile.ZipFile, path: Path) -> zipfile.ZipInfo:
    texts = [
        part
        for part in archive.infolist()
        if part.filename.lower().endswith(".txt")
        and not part.filename.lower().startswith("__macosx/")  # what macOS puts beside files
    ]
    named = [part for part in texts if _name(part).startswith(_INSIDE)]
    for parts in (named, texts):
        if len(parts) == 1:
            return parts[0]
    raise UserError("chat_not_in_zip", file=path.name)


def _name(part: zipfile.ZipInfo) -> str:
    return part.filename.rpartition("/")[2].lower()
