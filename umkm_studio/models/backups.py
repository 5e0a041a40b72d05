"""Dated copies of the store: made, verified, restored; and a health check.

A copy counts only once it was opened and checked. Its SHA-256 lies beside it, because SQLite's own
check finds broken structure, not changed values. Copies are numbered, not only dated: a clock that
runs backwards neither overwrites nor removes one.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from umkm_studio import paths
from umkm_studio.models import files
from umkm_studio.models.errors import UserError
from umkm_studio.models.lock import InstanceLock
from umkm_studio.models.store import Store

KEPT = 10  # copies of each kind

_APPLICATION = 0x554D4B4D  # what m001 of the schema writes into every store
_NAME = re.compile(r"umkm-studio-(?P<number>\d{4,})-(?P<day>\d{4}-\d\d-\d\d)-(?P<kind>[a-z-]+)\.db")


class Kind(StrEnum):
    """Why a copy was made."""

    DAILY = "daily"
    BEFORE_UPGRADE = "before-upgrade"
    BEFORE_RESTORE = "before-restore"
    SET_ASIDE = "set-aside"  # a store that this program can't read, byte for byte


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy in the backup folder. `size` in bytes."""

    path: Path
    number: int
    made_on: date
    kind: Kind
    size: int


@dataclass(frozen=True, slots=True)
class Health:
    """What a look through the whole store found. `problems` are SQLite's own words, empty if
    well.
    """

    schema_version: int
    problems: list[str]
    orphans: int  # rows whose parent is missing
    counts: dict[str, int]  # rows per table

    @property
    def ok(self) -> bool:
        """Nothing is amiss."""
        return not self.problems and not self.orphans


# Making copies


def write(store: Store, target: Path) -> None:
    """A verified copy under a name of the maker's own choice, written over what was there.

    Raises `UserError`: target_is_store, those of `files.whole`, backup_not_verified.
    """
    refuse_store(store.path, target)
    with files.whole(target) as unfinished:
        store.copy_to(unfinished)
        _verify(unfinished)
        digest = _digest(unfinished)
        _digest_file(target).unlink(missing_ok=True)  # a wrong one would condemn a good copy
    _write_digest(target, digest)


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


def make(store: Store, folder: Path, kind: Kind, today: date) -> Path:
    """A verified, dated copy in the backup folder; the oldest ones of its kind go."""
    target = _next_in(folder, kind, today)
    write(store, target)
    _forget_old(folder, kind)
    return target


def make_daily(store: Store, folder: Path, today: date) -> Path | None:
    """Today's copy, if anything changed since the newest one; it takes the place of an earlier one
    of today.
    """
    earlier = [copy for copy in listing(folder) if copy.kind is Kind.DAILY]
    made = make(store, folder, Kind.DAILY, today)
    if earlier and _read_digest(earlier[0].path) == _digest(made):
        _forget(made)
        return None
    for copy in earlier:
        if copy.made_on == today:
            _forget(copy.path)
    return made


def renew(store: Store, folder: Path, today: date) -> Path:
    """A new copy in the place of all older ones: they hold what was taken out of the store. What
    could not be read and was set aside stays.
    """
    made = make(store, folder, Kind.DAILY, today)
    for copy in listing(folder):
        if copy.path != made and copy.kind is not Kind.SET_ASIDE:
            _forget(copy.path)
    return made


def before_upgrade(store_file: Path, version: int) -> None:
    """Copy a store of an older version before its first migration step (see `Store.open`)."""
    with Store.look(store_file) as old:
        make(old, paths.backups_dir(store_file.parent), Kind.BEFORE_UPGRADE, date.today())


def listing(folder: Path) -> list[Backup]:
    """The copies in the backup folder, newest first."""
    found = []
    for path in folder.glob("umkm-studio-*.db"):
        parts = _NAME.fullmatch(path.name)
        if parts and parts["kind"] in set(Kind):
            found.append(
                Backup(
                    path,
                    int(parts["number"]),
                    date.fromisoformat(parts["day"]),
                    Kind(parts["kind"]),
                    path.stat().st_size,
                )
            )
    return sorted(found, key=lambda copy: copy.number, reverse=True)


# Bringing one back


def restore(data: Path, file: Path, today: date) -> Path | None:
    """Let the shop be what it was in a copy; what it is now is kept as a copy first.

    Gives the path of that safety copy, None where there was no shop yet. An older copy is brought
    up to date. Nothing is adopted unread: the rows are copied into a file of our own making, which
    is checked before it takes the store's place at once. Raises `UserError`: file_missing,
    file_is_folder, backup_damaged, backup_foreign, store_newer, store_in_use, disk_full and its
    like.
    """
    if file.is_dir():
        raise UserError("file_is_folder", file=file.name)
    if not file.exists():
        raise UserError("file_missing", file=file.name)
    store_file = paths.store_file(data)
    with files.plainly(store_file):
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = InstanceLock(store_file.with_suffix(".lock"))
    try:
        with files.whole(store_file) as unfinished:
            _take_over(file, unfinished)
            kept = _set_aside(store_file, paths.backups_dir(data), today)
            for ending in ("-wal", "-shm"):  # belongs to the old store; the safety copy has it all
                store_file.with_name(store_file.name + ending).unlink(missing_ok=True)
    finally:
        lock.release()
    return kept


def check(store: Store) -> Health:
    """Look through the whole store. Raises `UserError("store_damaged")` where it can't be read."""
    problems = [row[0] for row in store.rows("PRAGMA integrity_check")]
    names = store.rows(  # what is searched follows from the others
        """
        SELECT name FROM sqlite_schema
        WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT GLOB 'search_*'
        ORDER BY name
        """
    )
    return Health(
        schema_version=store.value("PRAGMA user_version"),
        problems=[] if problems == ["ok"] else problems,
        orphans=len(store.rows("PRAGMA foreign_key_check")),
        counts={row["name"]: store.count(row["name"]) for row in names},
    )


# Inside


def _take_over(file: Path, unfinished: Path) -> None:
    """Fill a new store with the rows of a copy, whoever made it, and bring it up to date."""
    try:
        expected = _read_digest(file)
        sound = expected is None or expected == _digest(file)
    except OSError as problem:
        raise UserError("file_unreadable", file=file.name) from problem
    if not sound:
        raise UserError("backup_damaged", file=file.name)
    try:
        with Store.look(file) as copy:
            _refuse_foreign(copy, file)
            copy.copy_to(unfinished)
        _verify(unfinished)
    except UserError as problem:
        if problem.code in {"store_damaged", "backup_not_verified"}:
            raise UserError("backup_damaged", file=file.name) from problem
        raise
    with _stand_alone(unfinished) as copy:
        if _shape(copy) != _newest_shape():
            raise UserError("backup_foreign", file=file.name)


@contextmanager
def _stand_alone(path: Path) -> Iterator[Store]:
    """A store beside the real one: brought up to date, and left as one file."""
    try:
        with Store.open(path) as opened:
            yield opened
    finally:
        path.with_suffix(".lock").unlink(missing_ok=True)


def _newest_shape() -> set[tuple[str, ...]]:
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.open(Path(folder) / paths.STORE_NAME) as model,
    ):
        return _shape(model)


def _refuse_foreign(copy: Store, file: Path) -> None:
    ours = copy.value("PRAGMA application_id") == _APPLICATION
    if not ours or copy.value("PRAGMA user_version") < 1:
        raise UserError("backup_foreign", file=file.name)


def _shape(store: Store) -> set[tuple[str, ...]]:
    """Everything that a store is made of, except for the notebook of the migrations and what other
    versions of SQLite may keep otherwise inside of an index of words.
    """
    return {
        (row["type"], row["name"], row["sql"])
        for row in store.rows(
            """
            SELECT type, name, sql FROM sqlite_schema
            WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
                AND tbl_name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT IN (
                    SELECT name FROM pragma_table_list WHERE type = 'shadow')
            """
        )
    }


def _set_aside(store_file: Path, folder: Path, today: date) -> Path | None:
    """Keep what the store is now; one that we can't read is kept byte for byte."""
    if not store_file.exists():
        return None
    try:
        with Store.look(store_file) as old:
            return make(old, folder, Kind.BEFORE_RESTORE, today)
    except UserError as problem:
        if problem.code not in {"store_damaged", "store_newer", "backup_not_verified"}:
            raise
    target = _next_in(folder, Kind.SET_ASIDE, today)
    for ending in ("", "-wal"):
        source = store_file.with_name(store_file.name + ending)
        if source.exists():
            with files.whole(target.with_name(target.name + ending)) as unfinished:
                shutil.copyfile(source, unfinished)
    return target


def _verify(path: Path) -> None:
    """Raises `UserError("backup_not_verified")` unless the copy is sound from end to end."""
    with Store.look(path) as copy:
        health = check(copy)
    if not health.ok:
        raise UserError("backup_not_verified", file=path.name)


def _next_in(folder: Path, kind: Kind, today: date) -> Path:
    """Where the next copy goes; the folder is made where there is none."""
    with files.plainly(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    newest = max((copy.number for copy in listing(folder)), default=0)
    return folder / f"umkm-studio-{newest + 1:04d}-{today.isoformat()}-{kind}.db"


def _forget_old(folder: Path, kind: Kind) -> None:
    for copy in [copy for copy in listing(folder) if copy.kind is kind][KEPT:]:
        _forget(copy.path)


def _forget(copy: Path) -> None:
    copy.unlink(missing_ok=True)
    _digest_file(copy).unlink(missing_ok=True)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _digest_file(copy: Path) -> Path:
    return copy.with_name(copy.name + ".sha256")


def _write_digest(copy: Path, digest: str) -> None:
    """In the form that `sha256sum --check` reads."""
    with files.whole(_digest_file(copy)) as unfinished:
        unfinished.write_text(f"{digest}  {copy.name}\n", encoding="utf-8")


def _read_digest(copy: Path) -> str | None:
    path = _digest_file(copy)
    if not path.exists():
        return None
    words = path.read_text(encoding="utf-8", errors="replace").split()
    return words[0] if words else ""
