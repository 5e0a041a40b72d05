"""What stands in a PDF that Qt wrote, as a reader or a search would find it.

Reads the little that Qt writes (ISO 32000-1: 7.3.10 objects, 9.4 text, 9.10.3 ToUnicode), no more.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_OBJECT = re.compile(rb"(\d+) 0 obj(.*?)endobj", re.DOTALL)
_SHOWN = re.compile(
    rb"/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj|(ET)"
    rb"|([\d.-]+) 0 0 [\d.-]+ ([\d.-]+) ([\d.-]+) cm|([\d.-]+) [\d.-]+ Td"
)
_DOTS = 12.5  # of Qt's 1200 to the inch, in a unit of 1/96 inch


@dataclass(frozen=True)
class Line:
    """A line of text, and where it stands inside the margins in units of 1/96 inch: the left side
    of its first letter and of its last, and the top of its line.
    """

    text: str
    left: float
    last: float
    top: float


@dataclass(frozen=True)
class Pdf:
    """`lines` are those of each page, `spoken` what its tags have read aloud, a paragraph each;
    `pictures` counts images, `fonts` are those embedded, `sizes` the sides of the paper in
    millimetres; `language` is what it says that it is in.
    """

    title: str
    lines: list[list[Line]]
    pictures: int
    fonts: set[str]
    sizes: set[tuple[int, int]]
    language: str
    spoken: list[str]

    @property
    def pages(self) -> list[list[str]]:
        """The lines of each page, in the order in which they are read aloud."""
        return [[line.text for line in page] for page in self.lines]

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
    lines = [
        _lines(_stream(objects[_reference(body, b"Contents")]), letters)
        for body in objects.values()
        if b"/Type /Page\n" in body
    ]
    return Pdf(
        title=_title(objects[1]),
        lines=lines,
        pictures=sum(b"/Subtype /Image" in body for body in objects.values()),
        fonts={
            name.decode()
            for body in objects.values()
            if b"/FontFile2" in body
            for name in re.findall(rb"\+([\w-]+)", body)
        },
        language=_language(whole),
        spoken=list(_spoken(objects, lines)),
        sizes={
            (round(float(width) / 72 * 25.4), round(float(height) / 72 * 25.4))
            for width, height in re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", whole)
        },
    )


def _language(whole: bytes) -> str:
    """Of the catalogue that the last trailer names, where the last cross-reference says it is."""
    table = whole[int(whole[whole.rindex(b"startxref") + 10 :].split()[0]) :]
    root = int(re.findall(rb"/Root (\d+) 0 R", whole)[-1])
    entry = re.search(rb"\n%d 1\n(\d{10}) 00000 n \n" % root, table)
    if entry is None:
        return ""
    catalogue = whole[int(entry[1]) : whole.index(b"endobj", int(entry[1]))]
    assert catalogue.startswith(b"%d 0 obj\n<<\n/Type /Catalog" % root)
    return re.findall(rb"/Lang \((\w+)\)", catalogue)[-1].decode()


def _spoken(objects: dict[int, bytes], lines: list[list[Line]]) -> Iterator[str]:
    """The text of each element, in the order of the document: a line is the text that has the
    number of its place among the texts of the page (ISO 32000-1, 14.7.4.2).
    """
    pages = [number for number, body in objects.items() if b"/Type /Page\n" in body]
    document = next((one for one in objects.values() if b"/S /Document" in one), b"")
    for element in re.findall(rb"(\d+) 0 R", document.partition(b"/K")[2]):
        body = objects[int(element)]
        page = lines[pages.index(_reference(body, b"Pg"))]
        pieces = body.partition(b"/K")[2].partition(b"]")[0]
        yield " ".join(page[int(one)].text for one in re.findall(rb"\d+", pieces))


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
    ranges = re.findall(rb"<(\w+)> <(\w+)> (?:\[(.*?)\]|<(\w+)>)", table, re.DOTALL)
    for first, last, listed, begin in ranges:
        glyphs = range(int(first, 16), int(last, 16) + 1)
        if begin:  # letters that follow one another
            letters |= {glyph: chr(int(begin, 16) + glyph - glyphs[0]) for glyph in glyphs}
            continue
        for glyph, value in zip(glyphs, re.findall(rb"<(\w+)>", listed), strict=True):
            letters[glyph] = bytes.fromhex(value.decode()).decode("utf-16-be")
    return letters


def _lines(content: bytes, letters: dict[bytes, dict[int, str]]) -> list[Line]:
    lines = []
    text, moved, place = "", 0.0, (1.0, 0.0, 0.0)
    font: dict[int, str] = {}
    for name, shown, end, scale, left, top, step in _SHOWN.findall(content):
        if name:
            font = letters[name]
            moved = 0.0
        elif scale:
            place = (float(scale), float(left), float(top))
        elif step:
            moved += float(step)
        elif shown:
            glyphs = [int(shown[at : at + 4], 16) for at in range(0, len(shown), 4)]
            text += "".join(font[glyph] for glyph in glyphs)
        elif end:
            scaled, x, y = place
            lines.append(Line(text, x / _DOTS, (x + moved * scaled) / _DOTS, y / _DOTS))
            text = ""
    return lines
