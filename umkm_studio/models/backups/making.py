"""Making copies: whole, verified, dated."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from umkm_studio import paths
from umkm_studio.models import files
from umkm_studio.models.backups import second_place, upkeep
from umkm_studio.models.backups.copies import (
    Backup,
    Kind,
    digest,
    digest_file,
    forget,
    listing,
    next_in,
    read_digest,
    write_digest,
)
from umkm_studio.models.backups.generations import let_go
from umkm_studio.models.backups.health import verify
from umkm_studio.models.backups.sealed import Lock, seal
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store

_LEFT_FREE = 50_000_000  # bytes on the disk of the shop, which needs room to go on


def write(store: Store, target: Path, lock: Lock | None = None) -> None:
    """A verified copy under a name of the maker's own choice, written over what was there.

    Raises `UserError`: target_is_store, those of `files.whole`, backup_not_verified.
    """
    refuse_store(store.path, target)
    with files.whole(target) as unfinished:
        if lock is None:
            _fill(store, unfinished)
        else:  # what is not locked does not leave the laptop, not even for a moment
            with tempfile.TemporaryDirectory(
                prefix=files.UNFINISHED, dir=store.path.parent
            ) as room:
                plain = Path(room) / paths.STORE_NAME
                _fill(store, plain)
                seal(plain, unfinished, lock)
        found = digest(unfinished)
        files.remove(digest_file(target))  # a wrong one would condemn a good copy
    write_digest(target, found)


def refuse_store(store_file: Path, target: Path) -> None:
    """Raise `UserError("target_is_store")` where writing would hit the live store or its log."""
    own = {store_file.name + ending for ending in ("", "-wal", "-shm")} | {
        store_file.with_suffix(".lock").name
    }
    with files.plainly(target):
        same_folder = target.parent.resolve() == store_file.parent.resolve()
        same_file = target.exists() and store_file.exists() and target.samefile(store_file)
    if same_file:
        raise UserError("target_is_store", file=target.name)
    if same_folder and target.name.casefold() in {name.casefold() for name in own}:
        raise UserError("target_is_store", file=target.name)


def make(store: Store, folder: Path, kind: Kind, now: datetime) -> Path:
    """A verified, dated copy in the folder of copies; those that it makes superfluous go.

    Raises those of `write`; disk_full where the shop itself would be left without room.
    """
    made = _add(store, folder, kind, now)
    _let_go(folder)
    return made


def make_automatic(store: Store, folder: Path, now: datetime) -> Path:
    """The copy that nobody asks for. One that holds the same and is only older goes. What keeps it
    from being made is noted for the maker (`Upkeep.failure`), and raised.
    """
    before = next(_automatic(folder), None)
    try:
        made = _add(store, folder, Kind.AUTOMATIC, now)
    except UserError as problem:
        with suppress(UserError):  # on a full disk there may be no room for the note
            upkeep.change(folder, failure=problem.code)
        raise
    if before is not None and read_digest(before.path) == read_digest(made):
        forget(before.path)
    _let_go(folder)
    upkeep.change(folder, failure="")
    return made


def keep(store: Store, folder: Path, now: datetime) -> None:
    """The automatic copy, here and in the second place. Raises those of `make_automatic` and of
    `second_place.bring`.
    """
    make_automatic(store, folder, now)
    second_place.bring(folder, now)


def renew(store: Store, folder: Path, now: datetime) -> Path:
    """A new copy in the place of all older ones, in the second place too where that is at hand:
    they hold what was taken out of the store. So does what could not be read and was set aside.
    """
    made = make(store, folder, Kind.AUTOMATIC, now)
    for copy in listing(folder):
        if copy.path != made:
            forget(copy.path)
    second_place.renew(folder, now)
    return made


def before_upgrade(store_file: Path, version: int) -> None:
    """Copy a store of an older version before its first migration step (see `Store.open`)."""
    with Store.look(store_file) as old:
        make(old, paths.backups_dir(store_file.parent), Kind.BEFORE_UPGRADE, datetime.now())


def before_import(store: Store, now: datetime) -> Path:
    """Copy the shop before an import that brings much (importing/loading.py). Errors as `make`."""
    return make(store, paths.backups_dir(store.path.parent), Kind.BEFORE_IMPORT, now)


# Inside


def _fill(store: Store, unfinished: Path) -> None:
    store.copy_to(unfinished)
    verify(unfinished)


def _add(store: Store, folder: Path, kind: Kind, now: datetime) -> Path:
    target = next_in(folder, kind, now, after=upkeep.load(folder).before_this)
    with files.plainly(target):
        if not _has_room(store, folder):
            _let_go(folder)  # on a disk that filled up meanwhile copies may take less
        if not _has_room(store, folder):
            raise UserError("disk_full")
    write(store, target)
    return target


def _has_room(store: Store, folder: Path) -> bool:
    return shutil.disk_usage(folder).free >= store.path.stat().st_size + _LEFT_FREE


def _automatic(folder: Path) -> Iterator[Backup]:
    """Automatic copies of the shop that is open, newest first."""
    return (copy for copy in upkeep.to_count_on(folder) if copy.kind is Kind.AUTOMATIC)


def _let_go(folder: Path) -> None:
    """After a restore nothing of before goes until the maker is sure of it (`Upkeep.paused_on`)."""
    arranged = upkeep.load(folder)
    let_go(folder, after=0 if arranged.paused_on is None else arranged.before_this)
