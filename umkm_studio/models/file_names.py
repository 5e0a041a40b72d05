"""Names of files that hold somebody's words."""

from __future__ import annotations

import re

# What Windows refuses in a name; its devices are devices with any ending, too.
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_NOT_IN_A_NAME = re.compile(r'[\\/:*?"<>|]')
_DEVICE = re.compile(r"(?:con|prn|aux|nul|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])", re.IGNORECASE)
_LONGEST = 200  # bytes; systems take 255, and the checksum of a copy adds an ending


def clean_name(name: str) -> str:
    """A name with words of the maker or of a buyer in it, as every system takes it; the ending
    stays. What can't be seen goes: it could make `.exe` look like `.pdf`.
    """
    shown = "".join(letter if letter.isprintable() else " " for letter in name)
    plain = " ".join(_NOT_IN_A_NAME.sub(" ", shown).split()).rstrip(". ")
    stem, dot, ending = plain.rpartition(".")
    if not dot:
        stem, ending = plain, ""
    ending = f".{ending.strip()}" if dot else ""
    stem = stem.strip(". ") or "umkm-studio"
    if _DEVICE.fullmatch(stem.partition(".")[0].strip()):
        stem = f"_{stem}"
    room = _LONGEST - len(ending.encode())
    if room < _LONGEST // 2:  # no ending, but words behind a full stop
        stem, ending, room = f"{stem}{ending}", "", _LONGEST
    return stem.encode()[:room].decode(errors="ignore").rstrip(". ") + ending
