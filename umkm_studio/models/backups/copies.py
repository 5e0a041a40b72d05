"""The copies in a folder: their names, what the names say, and the digest beside each.

Copies are numbered, not only dated: a clock that runs backwards neither overwrites nor removes one.
"""

from __future__ import annotations

import hashlib
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from umkm_studio.models import files
from umkm_studio.models.store import log

ENDING = ".umkm"

_NAME = re.compile(
    r"umkm-studio-(?P<number>\d{4,})-(?P<at>\d{4}-\d\d-\d\d-\d{4})-(?P<kind>[a-z-]+)\.umkm"
)
_AT = "%Y-%m-%d-%H%M"


class Kind(StrEnum):
    """Why a copy was made."""

    AUTOMATIC = "automatic"
    BEFORE_UPGRADE = "before-upgrade"
    BEFORE_RESTORE = "before-restore"
    BEFORE_IMPORT = "before-import"
    SET_ASIDE = "set-aside"  # a store that this program can't read, byte for byte


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy in a folder of copies. `size` in bytes, `made_at` by the clock of then."""

    path: Path
    number: int
    made_at: datetime
    kind: Kind
    size: int

    @property
    def made_on(self) -> date:
        """The day of `made_at`."""
        return self.made_at.date()


def listing(folder: Path) -> list[Backup]:
    """The copies in a folder, newest first; none where the folder is gone."""
    found: list[Backup] = []
    with suppress(OSError):  # a drive that was pulled out meanwhile
        found += filter(None, map(_named, folder.glob(f"umkm-studio-*{ENDING}")))
    return sorted(found, key=lambda copy: copy.number, reverse=True)


def next_in(folder: Path, kind: Kind, now: datetime, *, after: int = 0) -> Path:
    """Where the next copy goes, with a number above `after`; the folder is made where there is
    none.
    """
    with files.plainly(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    last = max((after, *(copy.number for copy in listing(folder))))
    return folder / f"umkm-studio-{last + 1:04d}-{now.strftime(_AT)}-{kind}{ENDING}"


def forget(copy: Path) -> None:
    """Delete a copy with what lies beside it; one that a virus scanner holds goes another time."""
    with suppress(OSError):
        for ending in log.ENDINGS:  # before the copy: without it nobody would find them again
            copy.with_name(copy.name + ending).unlink(missing_ok=True)
        copy.unlink(missing_ok=True)
        digest_file(copy).unlink(missing_ok=True)


def _named(path: Path) -> Backup | None:
    parts = _NAME.fullmatch(path.name)
    if parts is None or parts["kind"] not in set(Kind):
        return None
    try:
        at = datetime.strptime(parts["at"], _AT)
    except ValueError:  # the 30th of February
        return None
    return Backup(path, int(parts["number"]), at, Kind(parts["kind"]), path.stat().st_size)


# The digest beside a copy


def digest(path: Path) -> str:
    """The SHA-256 of a file's content, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def digest_file(copy: Path) -> Path:
    """Where the digest of a copy lies."""
    return copy.with_name(copy.name + ".sha256")


def write_digest(copy: Path, found: str) -> None:
    """In the form that `sha256sum --check` reads."""
    with files.whole(digest_file(copy)) as unfinished:
        unfinished.write_text(f"{found}  {copy.name}\n", encoding="utf-8")


def read_digest(copy: Path) -> str | None:
    """What lies beside a copy; None where nothing does, "" where it is no digest."""
    path = digest_file(copy)
    if not path.exists():
        return None
    words = path.read_text(encoding="utf-8", errors="replace").split()
    return words[0] if words else ""


def is_as_made(copy: Path) -> bool:
    """Whether a copy is what its digest says; one without a digest is believed for now."""
    expected = read_digest(copy)
    return expected is None or expected == digest(copy)
