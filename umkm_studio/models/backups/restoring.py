"""Bringing a copy back: made ready beside the store first, then put in its place at once.

Nothing is adopted. The rows of the copy go into a file of our own making, one by one, through the
same steps that bring an older store up to date; so a copy of any version comes back the same way,
and nothing but rows can come out of one that somebody tampered with.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from umkm_studio import paths
from umkm_studio.models import drafts, files
from umkm_studio.models.backups import upkeep
from umkm_studio.models.backups.copies import Kind, listing, next_in
from umkm_studio.models.backups.health import verify
from umkm_studio.models.backups.looking import opened
from umkm_studio.models.backups.making import make
from umkm_studio.models.errors import UserError
from umkm_studio.models.lock import InstanceLock
from umkm_studio.models.store import Store, log
from umkm_studio.models.store.graft import graft

Progress = Callable[[int, int], None]


def restore(data: Path, file: Path, now: datetime, passphrase: str = "") -> Path | None:
    """Let the shop be what it was in a copy; what it is now is kept as a copy first.

    Gives the path of that safety copy, None where there was no shop yet. Raises `UserError`: those
    of `prepare` and `swap_in`.
    """
    ready = prepare(data, file, passphrase)
    try:
        return swap_in(data, ready, now)
    finally:
        files.discard(ready)


def prepare(data: Path, file: Path, passphrase: str = "", progress: Progress | None = None) -> Path:
    """A store with what a copy holds, up to date and verified, beside the shop's own; that one may
    be open meanwhile. The caller sees to it that it does not stay.

    Raises `UserError`: those of `looking.opened`.
    """
    with opened(file, data, passphrase, apart=True) as (_, plain):
        with files.plainly(plain):
            if shutil.disk_usage(data).free < 3 * plain.stat().st_size:
                raise UserError("disk_full")
            handle, name = tempfile.mkstemp(prefix=files.UNFINISHED, suffix=".db", dir=data)
            os.close(handle)
        ready = Path(name)
        try:
            if any(table.lost for table in graft(plain, ready, progress)):
                raise UserError("backup_damaged", file=file.name)
            _verify(ready, file)
        except BaseException:
            files.discard(ready)
            raise
    return ready


def swap_in(data: Path, ready: Path, now: datetime) -> Path | None:
    """Put what `prepare` made in the store's place, and keep what the store is now as a copy.

    From then on older copies stay until the maker is sure (`Upkeep.paused_on`). Raises `UserError`:
    store_in_use, store_read_only, disk_full and its like.
    """
    store_file, folder = paths.store_file(data), paths.backups_dir(data)
    lock = InstanceLock(store_file.with_suffix(".lock"))
    try:
        kept = None
        has_past = store_file.exists() or bool(listing(folder))
        if has_past:
            upkeep.change(folder, paused_on=now.date())
        if store_file.exists():
            kept = _set_aside(store_file, folder, now)
            log.fold(store_file)  # or a crash between here and the end would leave half of it
        if has_past:
            _count_from_here(folder)
        drafts.set_aside(paths.drafts_dir(data))  # their ids may mean other records from now on
        for ending in log.ENDINGS:  # of a store that can't be opened; what is set aside has it all
            files.remove(store_file.with_name(store_file.name + ending))
        files.settle(ready, store_file)
    finally:
        lock.release()
    return kept


def _count_from_here(folder: Path) -> None:
    """No copy that is there, here or in the second place, is of the shop that comes now."""
    last = max((copy.number for copy in listing(folder)), default=0)
    upkeep.change(folder, before_this=last, brought="", brought_at=None)


def _verify(ready: Path, file: Path) -> None:
    try:
        verify(ready)
    except UserError as problem:
        if problem.code not in {"store_damaged", "backup_not_verified"}:
            raise
        raise UserError("backup_damaged", file=file.name) from problem


def _set_aside(store_file: Path, folder: Path, now: datetime) -> Path:
    """Keep what the store is now; one that we can't read is kept byte for byte."""
    try:
        with Store.look(store_file) as old:
            return make(old, folder, Kind.BEFORE_RESTORE, now)
    except UserError as problem:
        if problem.code not in {"store_damaged", "store_newer", "backup_not_verified"}:
            raise
    target = next_in(folder, Kind.SET_ASIDE, now)
    for ending in ("", log.ENDINGS[0]):
        source = store_file.with_name(store_file.name + ending)
        if source.exists():
            with files.whole(target.with_name(target.name + ending)) as unfinished:
                shutil.copyfile(source, unfinished)
    return target
