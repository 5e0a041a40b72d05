"""Error cells (#REF!, #DIV/0!) of an xlsx, found by the gate while it looks at the rows.

python-calamine (0.9.1) reads them as empty, which would turn a broken discount into none at all.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from posixpath import join, normpath
from xml.etree import ElementTree

Errors = dict[tuple[int, int], str]  # (row, column), both from 1 -> '#REF!'

REFERENCE = re.compile(rb"""\sr=["']([A-Z]{1,3})([0-9]{1,7})["']""")
_MARK = b't="e"'  # ECMA-376 18.18.11 ST_CellType
_CELL = re.compile(rb"<(?:\w+:)?c(\s[^<>]*)>")
_VALUE = re.compile(rb"v>(#[A-Z0-9/!?]{2,12})<")
_LARGEST_INDEX = 1 << 20  # bytes of workbook.xml or its .rels; a real one has a few thousand


def in_row(row: bytes) -> Iterator[tuple[tuple[int, int], str]]:
    """The error cells in the XML of one row."""
    if _MARK not in row:
        return
    cells = list(_CELL.finditer(row))
    ends = [cell.start() for cell in cells[1:]] + [len(row)]
    for cell, end in zip(cells, ends, strict=True):
        place = REFERENCE.search(cell[1]) if _MARK in cell[1] else None
        value = _VALUE.search(row, cell.end(), end)
        if place and value:
            yield (int(place[2]), column_number(place[1])), value[1].decode("ascii")


def column_number(letters: bytes) -> int:
    """b'A' is 1, b'AB' is 28."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def by_sheet(archive: zipfile.ZipFile, by_part: dict[str, Errors]) -> dict[str, Errors]:
    """What was found per worksheet part, by the names of the sheets (ECMA-376, part 1, 18.2.19)."""
    if not by_part:
        return {}
    index = _index(archive, "xl/workbook.xml")
    relations = _index(archive, "xl/_rels/workbook.xml.rels")
    parts = {
        relation.get("Id"): normpath(join("xl", relation.get("Target", ""))).lstrip("/")
        for relation in relations
    }
    return {
        sheet.get("name", ""): by_part[part]
        for sheet in index
        if (part := parts.get(_relation(sheet), "")) in by_part
    }


def _relation(sheet: ElementTree.Element) -> str | None:
    """r:id, whose namespace differs between the transitional and the strict form of xlsx."""
    return next((value for name, value in sheet.items() if name.endswith("}id")), None)


def _index(archive: zipfile.ZipFile, name: str) -> list[ElementTree.Element]:
    """All elements of a small part; none where there is no such part or it is no XML."""
    try:
        if archive.getinfo(name).file_size > _LARGEST_INDEX:
            return []
        # The gate has refused every DOCTYPE, so no entity can expand.
        return list(ElementTree.fromstring(archive.read(name)).iter())
    except (KeyError, ElementTree.ParseError):
        return []
