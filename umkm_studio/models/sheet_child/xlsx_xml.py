"""The tags of an xlsx, through expat: shared texts, styles, and rows that look unlike most."""

from __future__ import annotations

import codecs
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Any
from xml.parsers import expat

from umkm_studio.models.sheet_child.plain import Refused
from umkm_studio.models.sheet_child.xlsx_cells import Written, unescaped

Cell = tuple[int, str, str]  # column (A is 0), attributes, text

_CHUNK = 1 << 18
_LONGEST = 16 << 20  # characters of a row or text; 256 cells of the longest text are half of it
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")


def elements(archive: zipfile.ZipFile, part: str) -> list[tuple[str, dict[str, str]]]:
    """All tags of a small part with their attributes, both without prefixes; none if it is not
    there.
    """
    found: list[tuple[str, dict[str, str]]] = []

    def start(name: str, about: dict[str, str]) -> None:
        found.append((name, {key.rpartition(":")[2]: value for key, value in about.items()}))

    parser = _parser(start, lambda name: None)
    if part in archive.namelist():
        with archive.open(part) as file:
            while chunk := file.read(_CHUNK):
                parser.Parse(chunk, False)
        parser.Parse(b"", True)
    return found


def shared_texts(
    archive: zipfile.ZipFile, part: str, beat: Callable[[], None]
) -> tuple[list[str | None], frozenset[str]]:
    """The shared texts (18.4.8), and the numbers of those that are struck through as a whole."""
    tags = _TextTags()
    if part not in archive.namelist():
        return tags.texts, frozenset()
    with archive.open(part) as file:
        chunks = iter(lambda: file.read(_CHUNK), b"")
        start = next(chunks, b"")
        head, tag, rest = start.partition(b"<si>")
        if not tag or not is_utf8(head):
            for chunk in chain((start,), chunks):
                tags.parser.Parse(chunk, False)
                beat()
            return tags.texts, frozenset(map(str, tags.struck))
        tags.parser.Parse(head, False)
        for text in cut(chain((tag + rest,), chunks), "</si>", beat):
            text = text.lstrip()
            if text.startswith("<si><t>") and text.endswith("</t>") and text.count("<") == 3:
                tags.texts.append(tags.written[unescaped(text[7:-4])])
            elif "<si" in text:
                tags.parser.Parse(text + "</si>", False)
    return tags.texts, frozenset(map(str, tags.struck))


def is_utf8(start: bytes) -> bool:
    """Whether a part with this start is UTF-8, by its declaration or the lack of one."""
    declared = re.search(rb'encoding=["\']([^"\']*)', start[:200])
    return declared is None or declared[1].lower() == b"utf-8"


def cut(
    chunks: Iterable[bytes], tag: str, beat: Callable[[], None] = lambda: None
) -> Iterator[str]:
    """What stands before each of these end tags, and at last what stands after them."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    text = ""
    for chunk in chunks:
        *pieces, text = (text + decoder.decode(chunk)).split(tag)
        yield from pieces
        if len(text) > _LONGEST:
            raise Refused("sheet_too_heavy")
        beat()
    yield text


def rows(pieces: Iterable[bytes | str], before: int) -> Iterator[tuple[int, list[Cell]]]:
    """Number and cells of each row; `before` is the number of the row before the first."""
    tags = _RowTags(before)
    for piece in pieces:
        tags.parser.Parse(piece, False)
        yield from tags.rows
        tags.rows.clear()


def column_number(letters: str) -> int:
    """'A' is 1, 'AB' is 28."""
    found = 0
    for letter in letters:
        found = found * 26 + ord(letter) - 64
    return found


def column_letters(number: int) -> str:
    """1 is 'A', 28 is 'AB'."""
    found = ""
    while number:
        number, letter = divmod(number - 1, 26)
        found = chr(65 + letter) + found
    return found


def _parser(start: Callable[[str, dict[str, str]], None], end: Callable[[str], None]) -> Any:
    """expat with local names; a document type, where entities are made, is refused."""
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def doctype(*_: object) -> None:
        raise Refused("sheet_unsafe")

    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = lambda name, about: start(name.rpartition(":")[2], about)
    parser.EndElementHandler = lambda name: end(name.rpartition(":")[2])
    return parser


class _Words:
    """The text of an `si`, an `is` or a `v`: its runs joined, without reading aids (18.4.6)."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self._is_aid = self._is_struck_run = self._taking = False
        self._struck = self._plain = 0  # runs

    def start(self, name: str, about: dict[str, str]) -> None:
        if name == "rPh":
            self._is_aid = True
        elif name == "r":
            self._is_struck_run = False
        elif name == "strike":
            self._is_struck_run = about.get("val", "1") in ("1", "true")
        elif name in ("t", "v"):
            self._taking = not self._is_aid

    def text(self, text: str) -> None:
        if self._taking:
            self.parts.append(text)
            if text.strip():
                self._struck += self._is_struck_run
                self._plain += not self._is_struck_run

    def end(self, name: str) -> None:
        if name == "rPh":
            self._is_aid = False
        elif name in ("t", "v"):
            self._taking = False

    @property
    def is_struck(self) -> bool:
        """Whether all of it is struck through."""
        return self._struck > 0 and not self._plain


class _TextTags:
    """Collects shared texts while expat goes through them."""

    def __init__(self) -> None:
        self.texts: list[str | None] = []
        self.struck: list[int] = []
        self.written = Written()
        self.parser = _parser(self._start, self._end)
        self.parser.CharacterDataHandler = self._text
        self._words = _Words()

    def _start(self, name: str, about: dict[str, str]) -> None:
        if name == "si":
            self._words = _Words()
        self._words.start(name, about)

    def _text(self, text: str) -> None:
        self._words.text(text)

    def _end(self, name: str) -> None:
        self._words.end(name)
        if name == "si":
            if self._words.is_struck:
                self.struck.append(len(self.texts))
            self.texts.append(self.written["".join(self._words.parts)])


class _RowTags:
    """Collects rows while expat goes through a worksheet."""

    def __init__(self, before: int) -> None:
        self.rows: list[tuple[int, list[Cell]]] = []
        self.parser = _parser(self._start, self._end)
        self.parser.CharacterDataHandler = self._text
        self._number, self._column = before, 0
        self._cells: list[Cell] | None = None
        self._cell: dict[str, str] | None = None
        self._words = _Words()

    def _start(self, name: str, about: dict[str, str]) -> None:
        if name == "row":
            self._number = int(about.get("r", self._number + 1))
            self._cells, self._column = [], 0
        elif name == "c":
            self._cell, self._words = about, _Words()
        elif self._cell is not None:
            self._words.start(name, about)

    def _text(self, text: str) -> None:
        if self._cell is not None:
            self._words.text(text)

    def _end(self, name: str) -> None:
        if name == "c" and self._cell is not None and self._cells is not None:
            self._cells.append(self._found(self._cell))
            self._cell = None
        elif name == "row" and self._cells is not None:
            self.rows.append((self._number, self._cells))
            self._cells = None
        elif self._cell is not None:
            self._words.end(name)

    def _found(self, about: dict[str, str]) -> Cell:
        place = _REFERENCE.fullmatch(about.get("r", ""))
        self._column = column_number(place[1]) if place else self._column + 1
        if place:
            self._number = int(place[2])
        struck = ' struck="1"' if self._words.is_struck else ""
        attributes = f's="{about.get("s", "0")}" t="{about.get("t", "n")}"{struck}'
        return self._column - 1, attributes, "".join(self._words.parts)
