"""What is arranged on this computer for the copies: a second place, a passphrase, a pause.

It lies beside the copies and not in the store: the drive E: of one laptop is nothing to another one
that the shop moves to.
"""

from __future__ import annotations

import json
import threading
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from umkm_studio.models import files
from umkm_studio.models.backups.copies import Backup, Kind, listing
from umkm_studio.models.backups.sealed import Lock

LATE_DAYS = 7
"""Days without a copy from which on the maker is warned."""
PAUSE_DAYS = 7
"""Days after a restore from which on the next start lets older copies go again."""

_NAME = "upkeep.json"
_turn = threading.Lock()  # the window and a job may both have something to note


@dataclass(frozen=True, slots=True, kw_only=True)
class Upkeep:
    """What is arranged for the copies of a folder."""

    second_place: Path | None = None
    brought: str = ""  # the digest of the copy that was brought there last
    brought_at: datetime | None = None
    place_failure: str = ""  # the code of what kept the newest copy from getting there
    lock: Lock | None = None  # for copies that leave the laptop
    paused_on: date | None = None  # since a restore no copy of before is deleted
    before_this: int = 0  # copies up to this number are of what stood here before a restore
    failure: str = ""  # the code of what kept the last automatic copy from being made

    def pause_ends(self, today: date) -> bool:
        """Whether a pause has lasted long enough. A clock that was set back ends it as well, or it
        might never end.
        """
        return self.paused_on is not None and abs((today - self.paused_on).days) >= PAUSE_DAYS


def load(folder: Path) -> Upkeep:
    """As arranged for a folder of copies; nothing where nothing is, or where it can't be read."""
    try:
        found = json.loads((folder / _NAME).read_text(encoding="utf-8"))
        return _read(found)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return Upkeep()


def change(folder: Path, **values: Any) -> Upkeep:
    """Arrange otherwise what is named. Raises those of `files.whole`."""
    with _turn:
        before = load(folder)
        after = replace(before, **values)
        if after != before:
            with files.plainly(folder):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with files.whole(folder / _NAME) as unfinished:
                unfinished.write_text(json.dumps(asdict(after), default=str), encoding="utf-8")
    return after


@dataclass(frozen=True, slots=True)
class Kept:
    """All copies in a folder, newest first, and what is arranged for them."""

    copies: list[Backup]
    arranged: Upkeep

    @property
    def to_count_on(self) -> list[Backup]:
        """Those that hold the shop which is open: none of what stood there before a restore, and
        none that was set aside unread.
        """
        before = self.arranged.before_this
        return [
            copy for copy in self.copies if copy.number > before and copy.kind is not Kind.SET_ASIDE
        ]


def look(folder: Path) -> Kept:
    """How the copies of a folder stand."""
    return Kept(listing(folder), load(folder))


def to_count_on(folder: Path) -> list[Backup]:
    """The copies in a folder that hold the shop which is open, newest first."""
    return look(folder).to_count_on


def _read(found: dict[str, Any]) -> Upkeep:
    place, at, lock, paused = (
        found[name] for name in ("second_place", "brought_at", "lock", "paused_on")
    )
    return Upkeep(
        second_place=Path(place) if place else None,
        brought=str(found["brought"]),
        brought_at=datetime.fromisoformat(at) if at else None,
        lock=Lock(**lock) if lock else None,
        paused_on=date.fromisoformat(paused) if paused else None,
        place_failure=str(found["place_failure"]),
        failure=str(found["failure"]),
        before_this=int(found.get("before_this", 0)),
    )
