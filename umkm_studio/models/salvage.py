"""A store that can't be opened: what can still be read of it, which copy could take its place, and
the ways back to a shop. The file itself is never written to; it is set aside, byte for byte, before
anything takes its place.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from umkm_studio import paths
from umkm_studio.models import backups, files
from umkm_studio.models.backups import Backup, Contents, Kind, second_place
from umkm_studio.models.backups.looking import opened
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Row
from umkm_studio.models.store.file import make_empty
from umkm_studio.models.store.graft import Saved, graft
from umkm_studio.models.store.reads import Reads
from umkm_studio.models.store.wreck import Wreck

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How much of a shop there is. People who were merged count once."""

    orders: int
    posts: int
    buyers: int

    @property
    def is_nothing(self) -> bool:
        """Whether not a single record is there."""
        return not (self.orders or self.posts or self.buyers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What a maker has to choose from. `readable` is what can still be read of the store itself,
    `copy` the newest sound copy that this program knows how to read, with what it `holds`;
    `missing` is what can be read of the store and is not in the copy. None where there is none.
    """

    readable: Counts | None
    copy: Backup | None
    holds: Contents | None
    missing: Counts | None


def look(data: Path, progress: Progress | None = None) -> Findings:
    """Look through what is there; changes nothing. Takes seconds for a large shop."""
    found = _ids_in(paths.store_file(data))
    sound = _newest_sound(data, progress)
    missing = None
    if found is not None and sound is not None:
        with opened(sound[0].path, data) as (copy, _):
            missing = _Ids(*(ids - _ids(copy, table) for table, ids in found.by_table())).counts()
    return Findings(
        readable=None if found is None else found.counts(),
        copy=None if sound is None else sound[0],
        holds=None if sound is None else sound[1],
        missing=missing,
    )


@dataclass(frozen=True, slots=True)
class OtherCopy:
    """A copy that could take the store's place; what it `holds` is None while it is locked.
    `is_here`: beside the store, not in the second place.
    """

    copy: Backup
    holds: Contents | None
    is_here: bool


def copies(data: Path, progress: Progress | None = None) -> list[OtherCopy]:
    """All copies that are sound or locked, newest first; then those in the second place, where it
    is at hand. Takes seconds for each copy of a large shop.
    """
    found = []
    everywhere = _to_look_into(data)
    for number, copy in enumerate(everywhere):
        if progress is not None:
            progress(number, len(everywhere))
        is_here = copy.path.parent == paths.backups_dir(data)
        try:
            found.append(OtherCopy(copy, backups.look_into(copy.path, data), is_here))
        except UserError as problem:
            if problem.code == "passphrase_needed":
                found.append(OtherCopy(copy, None, is_here))
    return found


def bring_back(
    data: Path,
    copy: Path,
    now: datetime,
    progress: Progress | None = None,
    *,
    passphrase: str = "",
) -> None:
    """Let a copy take the store's place. Raises `UserError`s of `backups.prepare`, `swap_in`."""
    ready = backups.prepare(data, copy, passphrase, progress)
    try:
        backups.swap_in(data, ready, now)
    finally:
        files.discard(ready)


def save_rows(data: Path, now: datetime, progress: Progress | None = None) -> list[Saved]:
    """Let a new store with every row that can still be read take the store's place; what became of
    each table. Raises `UserError`: store_damaged (nothing can be read; nothing is changed),
    store_in_use, disk_full and its like.
    """
    with _ready(data) as ready:
        saved = graft(paths.store_file(data), ready, progress)
        backups.swap_in(data, ready, now)
    return saved


def start_anew(data: Path, now: datetime) -> None:
    """Let an empty shop take the store's place. Raises `UserError`s of `backups.swap_in`."""
    with _ready(data) as ready:
        make_empty(ready).close()
        backups.swap_in(data, ready, now)


def move_here(source: Path, data: Path, now: datetime, progress: Progress | None = None) -> None:
    """Take over a shop from another data folder, of which nothing is changed.

    Raises `UserError`: folder_in_use where this folder has a shop already; those of `bring_back`.
    """
    if paths.store_file(data).exists():
        raise UserError("folder_in_use", path=str(data))
    bring_back(data, paths.store_file(source), now, progress)


# Inside


class _Ids(NamedTuple):
    """What is there, by its ids, which are never given twice. People who were merged are one."""

    orders: set[int]
    posts: set[int]
    customers: set[int]

    def by_table(self) -> Iterator[tuple[str, set[int]]]:
        return zip(self._fields, self, strict=True)

    def counts(self) -> Counts:
        return Counts(orders=len(self.orders), posts=len(self.posts), buyers=len(self.customers))


def _ids_in(store_file: Path) -> _Ids | None:
    """What can still be read of a store, damaged or not; None for nothing."""
    if not store_file.exists():
        return None
    try:
        with Wreck(store_file) as wreck:
            found = _Ids(
                {row["id"] for row in wreck.rows("orders")},
                {row["id"] for row in wreck.rows("posts")},
                {_person(row) for row in wreck.rows("customers")},
            )
    except (UserError, OSError):  # nothing of it can be read, and so nothing is known
        return None
    return found if any(found) else None


def _person(row: Row) -> int:
    """Whom a row of `customers` stands for; the first stores knew no merging."""
    columns = dict(row)
    return int(columns.get("merged_into") or columns["id"])


def _ids(copy: Reads, table: str) -> set[int]:
    queries = {
        "orders": "SELECT id FROM orders",
        "posts": "SELECT id FROM posts",
        "customers": "SELECT id FROM customers",
    }
    return {row["id"] for row in copy.rows(queries[table])}


def _newest_sound(data: Path, progress: Progress | None) -> tuple[Backup, Contents] | None:
    """The newest copy that passes every check, whatever it was made for; one from the second place
    where none here does.
    """
    everywhere = _to_look_into(data)
    for number, copy in enumerate(everywhere):
        if progress is not None:
            progress(number, len(everywhere))
        try:
            return copy, backups.look_into(copy.path, data)
        except UserError:  # damaged as well, or made by a newer version: the next older one
            continue
    return None


def _to_look_into(data: Path) -> list[Backup]:
    everywhere = second_place.everywhere(paths.backups_dir(data))
    return [copy for copy in everywhere if copy.kind is not Kind.SET_ASIDE]


@contextmanager
def _ready(data: Path) -> Iterator[Path]:
    """A new, empty file beside the store, which does not stay."""
    with files.plainly(data):
        handle, name = tempfile.mkstemp(prefix=files.UNFINISHED, suffix=".db", dir=data)
        os.close(handle)
    ready = Path(name)
    try:
        yield ready
    finally:
        files.discard(ready)
