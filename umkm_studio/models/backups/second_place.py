"""A second place for copies: a stick, another drive, a folder that a cloud service carries away.

Only finished copies go there, never the store that is being worked on. A stick that is not plugged
in is no error; how long ago the last copy reached it is known all the same.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from umkm_studio.models import files
from umkm_studio.models.backups import upkeep
from umkm_studio.models.backups.copies import (
    Backup,
    Kind,
    digest,
    forget,
    is_as_made,
    listing,
    next_in,
    read_digest,
    write_digest,
)
from umkm_studio.models.backups.generations import let_go
from umkm_studio.models.backups.sealed import Lock, seal
from umkm_studio.models.errors import UserError
from umkm_studio.models.file_names import clean_name

NONE: Mapping[str, Any] = {
    "second_place": None,
    "brought": "",
    "brought_at": None,
    "place_failure": "",
}
"""How it is arranged that there is no second place; copies that are there stay (`Upkeep`)."""
_OWN = "Cadangan UMKM Studio"


@dataclass(frozen=True, slots=True)
class SecondPlace:
    """Where it is, whether it is at hand, when the last copy got there."""

    path: Path
    is_there: bool
    brought_at: datetime | None


def of(folder: Path) -> SecondPlace | None:
    """The second place of a folder of copies, if the maker named one."""
    arranged = upkeep.load(folder)
    if arranged.second_place is None:
        return None
    there = _is_there(arranged.second_place)
    return SecondPlace(arranged.second_place, there, arranged.brought_at)


def choose(folder: Path, chosen: Path, shop: str) -> Path:
    """Name a drive or folder; copies go into one of their own inside it, named after the shop.

    That one is never made again by itself: under the same letter may be somebody else's stick.
    Raises `UserError`: second_place_inside (the data's own folder), those of `files.plainly`.
    """
    own = clean_name(f"{_OWN} {shop}")
    place = chosen if chosen.name == own else chosen / own
    with files.plainly(place):
        if place.resolve().is_relative_to(folder.parent.resolve()):
            raise UserError("second_place_inside", path=str(chosen))
        place.mkdir(exist_ok=True)
    upkeep.change(folder, **{**NONE, "second_place": place})
    return place


def copies_there(folder: Path) -> list[Backup]:
    """The copies in the second place, newest first; none where it is not at hand."""
    place = upkeep.load(folder).second_place
    return [] if place is None else listing(place)


def everywhere(folder: Path) -> list[Backup]:
    """The copies in the folder, and those in its second place where that is at hand."""
    return listing(folder) + copies_there(folder)


def clear(folder: Path) -> None:
    """Delete the copies in the second place, and its folder where nothing else is in it. Raises
    `UserError("copies_not_deleted")` where some stay.
    """
    place = upkeep.load(folder).second_place
    if place is None:
        return
    for copy in listing(place):
        forget(copy.path)
    if left := [copy.path.name for copy in listing(place)]:
        raise UserError("copies_not_deleted", files=", ".join(sorted(left)), path=str(place))
    with suppress(OSError):  # something of the maker's own is in it, or the drive is gone
        place.rmdir()


def bring(folder: Path, now: datetime) -> bool:
    """Take the newest copy there, locked where there is a passphrase; False where the place is not
    at hand or holds the same already. Raises `UserError`: backup_damaged (the copy is not what it
    was), those of `files.whole`.
    """
    arranged = upkeep.load(folder)
    automatic = (one for one in upkeep.to_count_on(folder) if one.kind is Kind.AUTOMATIC)
    copy = next(automatic, None)
    place = arranged.second_place
    if place is None or copy is None or not _is_there(place):
        return False
    held = read_digest(copy.path) or digest(copy.path)
    if arranged.brought == held and listing(place):
        upkeep.change(folder, brought_at=now)
        return False
    try:
        _write(copy, place, arranged.lock)
    except UserError as problem:
        with suppress(UserError):  # the laptop's own disk may be full as well
            upkeep.change(folder, place_failure=problem.code)
        raise
    upkeep.change(folder, brought=held, brought_at=now, place_failure="")
    if arranged.paused_on is None:
        let_go(place)
    return True


def renew(folder: Path, now: datetime) -> None:
    """The newest copy there in the place of all older ones, where it is at hand."""
    arranged = upkeep.change(folder, brought="")
    if arranged.second_place is None or not _is_there(arranged.second_place):
        return
    older = listing(arranged.second_place)
    if bring(folder, now):
        for copy in older:
            forget(copy.path)


def _write(copy: Backup, place: Path, lock: Lock | None) -> None:
    if not is_as_made(copy.path):
        raise UserError("backup_damaged", file=copy.path.name)
    target = next_in(place, Kind.AUTOMATIC, copy.made_at)
    with files.whole(target) as unfinished:
        if lock is not None:
            seal(copy.path, unfinished, lock)
        else:
            shutil.copyfile(copy.path, unfinished)
            if digest(unfinished) != digest(copy.path):
                raise UserError("backup_not_verified", file=target.name)
        found = digest(unfinished)
    write_digest(target, found)


def _is_there(place: Path) -> bool:
    try:
        return place.is_dir()
    except OSError:  # a drive that does not answer
        return False
