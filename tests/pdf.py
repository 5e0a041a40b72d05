"""What stands in a PDF that Qt wrote, as a reader or a search would find it.

Reads the little that Qt writes (ISO 32000-1: 7.3.10 objects, 9.4 text, 9.10.3 ToUnicode), no more.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from pathlib import Path

_OBJECT = re.compile(rb"(\d+) 0 obj(.*?)endobj", re.DOTALL)
_SHOWN = re.compile(rb"/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj|(ET)")


@dataclass(frozen=True)
class Pdf:
    """`pages` are lists of lines of text; `pictures` counts images, `fonts` are those embedded,
    `sizes` the sides of the paper in millimetres.
    """

    title: str
    pages: list[list[str]]
    pictures: int
    fonts: set[str]
    sizes: set[tuple[int, int]]

    @property
    def text(self) -> str:
        """All lines of all pages."""
        return "\n".join(line for page in self.pages for line in page)


def read(path: Path) -> Pdf:
    """Take a PDF apart."""
    whole = path.read_bytes()
    objects = {int(number): body for number, body in _OBJECT.findall(whole)}
    names = {name: int(at) for name, at in re.findall(rb"/(F\d+) (\d+) 0 R", whole)}
    letters = {name: _letters(objects, at) for name, at in names.items()}
    pages = [
        _lines(_stream(objects[_reference(body, b"Contents")]), letters)
        for body in objects.values()
        if b"/Type /Page\n" in body
    ]
    return Pdf(
        title=_title(objects[1]),
        pages=pages,
        pictures=sum(b"/Subtype /Image" in body for body in objects.values()),
        fonts={
            name.decode()
            for body in objects.values()
            if b"/FontFile2" in body
            for name in re.findall(rb"\+([\w-]+)", body)
        },
        sizes={
            (round(float(width) / 72 * 25.4), round(float(height) / 72 * 25.4))
            for width, height in re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", whole)
        },
    )


def _title(information: bytes) -> str:
    start = information.index(b"/Title (") + len(b"/Title (")
    raw = re.sub(rb"\\(.)", rb"\1", information[start : information.index(b")\n", start)])
    return raw.decode("utf-16")


def _reference(body: bytes, key: bytes) -> int:
    found = re.search(rb"/" + key + rb" (\d+) 0 R", body)
    assert found is not None
    return int(found[1])


def _stream(body: bytes) -> bytes:
    head, _, raw = body.partition(b"stream\n")
    return zlib.decompressobj().decompress(raw) if b"FlateDecode" in head else raw


def _letters(objects: dict[int, bytes], font: int) -> dict[int, str]:
    """Glyph number to the letters that it stands for."""
    table = _stream(objects[_reference(objects[font], b"ToUnicode")])
    letters = {}
    for first, _last, values in re.findall(rb"<(\w+)> <(\w+)> \[(.*?)\]", table, re.DOTALL):
        for offset, value in enumerate(re.findall(rb"<(\w+)>", values)):
            letters[int(first, 16) + offset] = bytes.fromhex(value.decode()).decode("utf-16-be")
    return letters


def _lines(content: bytes, letters: dict[bytes, dict[int, str]]) -> list[str]:
    lines, line = [], ""
    font: dict[int, str] = {}
    for name, shown, end in _SHOWN.findall(content):
        if name:
            font = letters[name]
        elif shown:
            glyphs = [int(shown[at : at + 4], 16) for at in range(0, len(shown), 4)]
            line += "".join(font[glyph] for glyph in glyphs)
        elif end:
            lines.append(line)
            line = ""
    return lines
