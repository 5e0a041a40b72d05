"""Pictures and films of a post. They stay where they are; a post keeps their paths.

A path may have come with a workbook or a copy that somebody else made. So nothing but pictures and
films is ever looked at or opened, and none on another computer: merely looking there makes Windows
log in to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import PurePath


class Kind(StrEnum):
    """What a file is, by its name."""

    PICTURE = "picture"
    FILM = "film"


_PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".gif", ".heic", ".heif", ".bmp"})
_FILMS = frozenset({".mp4", ".mov", ".m4v", ".avi", ".mkv", ".webm", ".3gp"})
SUFFIXES = tuple(sorted(_PICTURES | _FILMS))


def kind_of(path: str) -> Kind | None:
    """Picture or film; None for a file that is neither, or that lies on another computer."""
    if path.replace("\\", "/").startswith("//") or "\0" in path:
        return None
    suffix = PurePath(path).suffix.casefold()
    if suffix in _PICTURES:
        return Kind.PICTURE
    return Kind.FILM if suffix in _FILMS else None


def first_picture(media: Sequence[str]) -> str:
    """The file that stands for a post; "" where it has no picture."""
    return next((path for path in media if kind_of(path) is Kind.PICTURE), "")


def added(media: Sequence[str], paths: Sequence[str]) -> tuple[str, ...]:
    """The files with more of them behind, none twice; what is neither picture nor film stays
    out.
    """
    new = (path for path in paths if kind_of(path) is not None)
    return tuple(dict.fromkeys((*media, *new)))


def moved(media: Sequence[str], place: int, by: int) -> tuple[str, ...]:
    """The files with one of them further on (or back), as far as the row goes."""
    rest = [path for number, path in enumerate(media) if number != place]
    rest.insert(min(max(0, place + by), len(rest)), media[place])
    return tuple(rest)
