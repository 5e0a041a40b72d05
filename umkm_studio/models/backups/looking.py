"""What is in a copy, without trusting it: digest, shape and tables are checked first."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from umkm_studio.models import files
from umkm_studio.models.backups.copies import is_as_made
from umkm_studio.models.backups.sealed import is_locked as _is_locked
from umkm_studio.models.backups.sealed import unseal
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import foreign, log
from umkm_studio.models.store.reads import Reads

_LONGEST_NAME = 120
_BUYERS = "SELECT count(DISTINCT coalesce(merged_into, id)) FROM customers"
_ROWS_OF_BUYERS = "SELECT count(*) FROM customers"  # before they could be joined


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What restoring a copy would bring: a shop's name and counts. `newest_order` is a day."""

    shop: str
    orders: int
    posts: int
    buyers: int
    newest_order: date | None
    version: int  # of the schema


def is_locked(file: Path) -> bool:
    """Whether a passphrase is needed for it. Raises `UserError`: file_missing, file_is_folder,
    file_unreadable.
    """
    _refuse_missing(file)
    try:
        return _is_locked(file)
    except OSError as problem:
        raise UserError("file_unreadable", file=file.name) from problem


def look_into(file: Path, scratch: Path, passphrase: str = "") -> Contents:
    """Raises `UserError`: those of `opened`. `scratch` is a folder for what must be unlocked."""
    with opened(file, scratch, passphrase) as (source, _):
        version: int = source.value("PRAGMA user_version")
        newest = source.value("SELECT max(ordered_on) FROM orders")
        return Contents(
            shop=_name(source),
            orders=source.count("orders"),
            posts=source.count("posts"),
            buyers=source.value(_BUYERS if version > 1 else _ROWS_OF_BUYERS),
            newest_order=_day(newest),
            version=version,
        )


@contextmanager
def opened(
    file: Path, scratch: Path, passphrase: str = "", *, apart: bool = False
) -> Iterator[tuple[Reads, Path]]:
    """A copy that is sound and ours, whoever brought it, to be read; and where it can be read.

    With `apart` that is a file of its own in `scratch`, where nobody else changes it. Raises
    `UserError`: file_missing, file_is_folder, file_unreadable, passphrase_needed, passphrase_wrong,
    backup_damaged, backup_foreign, store_newer, disk_full and its like.
    """
    locked = is_locked(file)
    _refuse_changed(file)
    with files.plainly(scratch):
        scratch.mkdir(mode=0o700, parents=True, exist_ok=True)
        room = tempfile.TemporaryDirectory(prefix=files.UNFINISHED, dir=scratch)
    with room as name:
        beside = file.with_name(file.name + "-wal")
        plain = file
        with files.plainly(Path(name) / file.name):
            if locked:
                plain = _unlocked(file, Path(name), passphrase)
            elif apart or beside.exists():
                plain = _brought(file, beside, Path(name))
        with _in_words_of_copies(file), foreign.opened(plain) as source:
            yield source, plain


def _unlocked(file: Path, room: Path, passphrase: str) -> Path:
    if not passphrase:
        raise UserError("passphrase_needed", file=file.name)
    unseal(file, room / "shop.db", passphrase)
    return room / "shop.db"


def _brought(file: Path, beside: Path, room: Path) -> Path:
    """The file and the log that somebody copied along by hand, made one."""
    plain = room / "shop.db"
    shutil.copyfile(file, plain)
    if beside.exists():
        shutil.copyfile(beside, room / "shop.db-wal")
        log.fold(plain)
    return plain


def _refuse_missing(file: Path) -> None:
    try:
        if file.is_dir():
            raise UserError("file_is_folder", file=file.name)
        if not file.exists():
            raise UserError("file_missing", file=file.name)
        if not file.is_file():  # a pipe or device would never end
            raise UserError("file_unreadable", file=file.name)
    except OSError as problem:
        raise UserError("file_unreadable", file=file.name) from problem


def _refuse_changed(file: Path) -> None:
    try:
        if not is_as_made(file):
            raise UserError("backup_damaged", file=file.name)
    except OSError as problem:
        raise UserError("file_unreadable", file=file.name) from problem


@contextmanager
def _in_words_of_copies(file: Path) -> Iterator[None]:
    codes = {"store_damaged": "backup_damaged", "store_foreign": "backup_foreign"}
    try:
        yield
    except UserError as problem:
        if problem.code not in codes:
            raise
        raise UserError(codes[problem.code], file=file.name) from problem


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:  # no order yet, or a day that is none: restoring says so
        return None


def _name(source: Reads) -> str:
    try:
        found = json.loads(source.value("SELECT value FROM settings WHERE key = 'name'") or '""')
    except (ValueError, RecursionError):
        return ""
    return found[:_LONGEST_NAME] if isinstance(found, str) else ""
