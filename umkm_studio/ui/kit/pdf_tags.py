"""Makes a PDF fit to be read aloud: its language, its title in the reader's window, and tags that
say what is text and in which order (WCAG 2 techniques PDF3, PDF16, PDF18). QPdfWriter, as of Qt
6.11, does none of it, and what guesses an order would read across our columns.

    tag(path, "id")

Added as ISO 32000-1 has it for changes (7.5.6): some objects are written anew behind what is there,
which stays byte for byte. Each text that Qt wrote becomes a marked piece (14.6); pieces that follow
one another in the lines of a paragraph become one element of the structure (14.7), in the order in
which they were painted.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

_TEXT = re.compile(rb"BT\n.*?ET\n", re.DOTALL)
_FONT = re.compile(rb"/F\d+ ([\d.]+) Tf")
_PLACE = re.compile(rb"([\d.]+) 0 0 [\d.-]+ ([\d.-]+) ([\d.-]+) cm\n")
_ENTRY = 20  # bytes of one in a cross-reference table
_NEXT_LINE = 1.75  # times the size of the letters: what is further down is another paragraph


def tag(path: Path, language: str) -> None:
    """Add to a PDF that Qt wrote; a file of another make is left as it is. `language` is a tag of
    BCP 47.
    """
    written = path.read_bytes()
    known = _objects(written)
    trailer = written[written.rfind(b"trailer\n<<\n") + 11 : written.rfind(b">>\nstartxref")]
    root = re.search(rb"/Root (\d+) 0 R\n", trailer)
    if not known or root is None:
        return
    added = _tagged(known, int(root[1]), language)
    with path.open("ab") as file:
        file.write(_update(added, trailer, len(written), _table_at(written)))


def _table_at(written: bytes) -> int:
    found = re.search(rb"startxref\n(\d+)", written[written.rfind(b"startxref") :])
    return int(found[1]) if found else -1


def _objects(written: bytes) -> dict[int, bytes]:
    """What stands between "obj" and "endobj", by number; nothing where there is no plain table."""
    table = re.compile(rb"xref\n0 (\d+)\s*\n").match(written, max(0, _table_at(written)))
    if table is None:
        return {}
    found = {}
    for number in range(1, int(table[1])):
        at = table.end() + number * _ENTRY
        start = int(written[at : at + 10])
        begin = b"%d 0 obj\n" % number
        if written.startswith(begin, start):
            found[number] = written[start + len(begin) : written.find(b"endobj", start)]
    return found


def _tagged(known: Mapping[int, bytes], root: int, language: str) -> dict[int, bytes]:
    """The objects that are new, or other than before."""
    tree = max(known) + 1
    document, following = tree + 1, tree + 2
    added: dict[int, bytes] = {}
    paragraphs: list[bytes] = []
    parents: list[bytes] = []
    pages = [number for number, body in known.items() if b"/Type /Page\n" in body]
    for at, page in enumerate(pages):
        contents = _reference(known[page], b"Contents")
        content, found = _marked(_stream(known, contents))
        added[contents] = _packed(content)
        added[page] = known[page].replace(b">>\n", b"/StructParents %d\n>>\n" % at, 1)
        refs: dict[int, bytes] = {}
        for paragraph in found:
            ref = b"%d 0 R" % following
            pieces = b" ".join(b"%d" % piece for piece in paragraph.pieces)
            kind = b"P" if paragraphs else b"H1"  # every sheet begins with its title
            added[following] = (
                b"<<\n/Type /StructElem\n/S /%b\n/P %d 0 R\n/Pg %d 0 R\n/K [%b]\n>>\n"
                % (kind, document, page, pieces)
            )
            refs |= dict.fromkeys(paragraph.pieces, ref)
            paragraphs.append(ref)
            following += 1
        parents.append(b"%d [%b]" % (at, b" ".join(refs[one] for one in sorted(refs))))
    added[document] = b"<<\n/Type /StructElem\n/S /Document\n/P %d 0 R\n/K [%b]\n>>\n" % (
        tree, b" ".join(paragraphs),
    )  # fmt: skip
    added[tree] = b"<<\n/Type /StructTreeRoot\n/K %d 0 R\n/ParentTree << /Nums [%b] >>\n>>\n" % (
        document, b" ".join(parents),
    )  # fmt: skip
    added[root] = known[root].replace(
        b">>\n",
        b"/Lang (%b)\n/ViewerPreferences << /DisplayDocTitle true >>\n"
        b"/MarkInfo << /Marked true >>\n/StructTreeRoot %d 0 R\n>>\n"
        % (language.encode("ascii"), tree),
        1,
    )
    return added


@dataclass(slots=True)
class _Paragraph:
    """Pieces by number, and where the last of them stands, in units of the page."""

    left: float
    top: float
    size: float
    pieces: list[int] = field(default_factory=list)

    def goes_on_with(self, left: float, top: float, size: float) -> bool:
        """Whether the next piece is its next line."""
        same = self.left == left and self.size == size
        return same and 0 < top - self.top <= size * _NEXT_LINE


def _marked(content: bytes) -> tuple[bytes, list[_Paragraph]]:
    """The drawing with each text marked by its number, and the paragraphs that they make."""
    parts: list[bytes] = []
    found: list[_Paragraph] = []
    done = 0
    for number, text in enumerate(_TEXT.finditer(content)):
        before = content[done : text.start()]
        done = text.end()
        left, top, size = _place(content, text)
        if not (found and found[-1].goes_on_with(left, top, size)):
            found.append(_Paragraph(left, top, size))
        found[-1].top = top
        found[-1].pieces.append(number)
        parts += [before, b"/P << /MCID %d >> BDC\n" % number, text[0], b"EMC\n"]
    return b"".join([*parts, content[done:]]), found


def _place(content: bytes, text: re.Match[bytes]) -> tuple[float, float, float]:
    """Left, top and size of the letters: Qt sets a place of its own before each text."""
    font = _FONT.search(text[0])
    size = float(font[1]) if font else 0.0
    at = content.rfind(b" cm\n", 0, text.start())
    place = _PLACE.fullmatch(content, content.rfind(b"\n", 0, at) + 1, at + 4)
    if place is None:
        return 0.0, 0.0, size
    return float(place[2]), float(place[3]), size * float(place[1])


def _reference(body: bytes, key: bytes) -> int:
    found = re.search(rb"/%b (\d+) 0 R" % key, body)
    assert found is not None, "every page of Qt's has its contents"
    return int(found[1])


def _stream(known: Mapping[int, bytes], number: int) -> bytes:
    head, _, packed = known[number].partition(b"stream\n")
    length = int(known[_reference(head, b"Length")])
    return zlib.decompress(packed[:length]) if b"/FlateDecode" in head else packed[:length]


def _packed(content: bytes) -> bytes:
    packed = zlib.compress(content)
    head = b"<<\n/Length %d\n/Filter /FlateDecode\n>>\n" % len(packed)
    return head + b"stream\n" + packed + b"\nendstream\n"


def _update(added: Mapping[int, bytes], trailer: bytes, start: int, table_before: int) -> bytes:
    """The objects, a cross-reference for each, and a trailer that leads on to the one before."""
    return b"".join(_update_parts(added, trailer, start, table_before))


def _update_parts(
    added: Mapping[int, bytes], trailer: bytes, at: int, table_before: int
) -> Iterator[bytes]:
    table = b"xref\n0 1\n0000000000 65535 f \n"  # the first entry heads the list of free ones
    for number, body in sorted(added.items()):
        table += b"%d 1\n%010d 00000 n \n" % (number, at)
        whole = b"%d 0 obj\n%bendobj\n" % (number, body)
        at += len(whole)
        yield whole
    size = re.sub(rb"/Size \d+", b"/Size %d" % (max(added) + 1), trailer)
    yield table
    yield b"trailer\n<<\n%b/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n" % (size, table_before, at)
