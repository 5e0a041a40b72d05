"""Which DLLs a Windows program, library or extension module asks for.

Source: "PE Format" in Microsoft's documentation of Win32 (optional header, data directories,
.idata, delay-load import tables).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

SUFFIXES = frozenset({".exe", ".dll", ".pyd"})

_PE32_PLUS = 0x20B
_AMD64 = 0x8664
_IMPORTS, _DELAYED = 1, 13  # places among the data directories
_IMPORT_SIZE, _DELAYED_SIZE = 20, 32  # bytes of one entry
_IMPORT_NAME, _DELAYED_NAME = 12, 4  # where in it the name's address stands


class NotForAmd64(ValueError):
    """A file that no 64-bit Windows program can load."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imports:
    """Names in lower case, since Windows does not tell them apart by it."""

    at_start: frozenset[str]  # without these it does not load
    delayed: frozenset[str]  # asked for when first called

    @property
    def all(self) -> frozenset[str]:
        return self.at_start | self.delayed


def imports(file: Path) -> Imports:
    """The DLLs that a file names. Raises `NotForAmd64` for what is no 64-bit image."""
    image = _Image(file.read_bytes(), file)
    return Imports(
        at_start=image.names(_IMPORTS, _IMPORT_SIZE, _IMPORT_NAME),
        delayed=image.names(_DELAYED, _DELAYED_SIZE, _DELAYED_NAME),
    )


class _Image:
    def __init__(self, data: bytes, file: Path) -> None:
        self._data = data
        header = self._number("<I", 0x3C) if data[:2] == b"MZ" else 0
        if data[header : header + 4] != b"PE\0\0":
            raise NotForAmd64(f"{file.name} is no Windows program")
        machine, sections = struct.unpack_from("<HH", data, header + 4)
        optional = header + 24
        if machine != _AMD64 or self._number("<H", optional) != _PE32_PLUS:
            raise NotForAmd64(f"{file.name} is not for 64-bit Windows")
        self._directories = optional + 112
        table = optional + self._number("<H", header + 20)
        self._sections = [
            struct.unpack_from("<IIII", data, table + 40 * each + 8) for each in range(sections)
        ]

    def names(self, directory: int, size: int, name_at: int) -> frozenset[str]:
        address = self._number("<I", self._directories + 8 * directory)
        found = set[str]()
        while address:
            name = self._number("<I", self._place(address) + name_at)
            if not name:
                break
            found.add(self._text(self._place(name)).lower())
            address += size
        return frozenset(found)

    def _place(self, address: int) -> int:
        """Where in the file lies what is loaded at this address."""
        for length, start, stored, place in self._sections:
            if start <= address < start + max(length, stored):
                found: int = place + address - start
                return found
        raise ValueError(f"no section holds address {address:#x}")

    def _number(self, form: str, place: int) -> int:
        number: int = struct.unpack_from(form, self._data, place)[0]
        return number

    def _text(self, place: int) -> str:
        return self._data[place : self._data.index(b"\0", place)].decode("ascii")
