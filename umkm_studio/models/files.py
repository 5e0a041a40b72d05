"""Files that appear whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from umkm_studio.models.errors import UserError

# Windows: denied, sharing violation, lock violation. A virus scanner lets go within moments; Excel
# does not.
_HELD = {5, 32, 33}
_PATIENCE = (0.01, 0.025, 0.05, 0.1, 0.2, 0.4)  # seconds between two tries

UNFINISHED = ".umkm-"
"""How the names of files begin that are being written."""
_FORGOTTEN_AFTER = 3600  # seconds without a word: whoever wrote it is gone

_CODES = {
    errno.ENOENT: "folder_missing",
    errno.ENOTDIR: "folder_missing",
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EIO: "disk_failed",
}


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Gives a new, empty file beside `path` to write to, which then takes the name `path` at once.

    What stood there before stays until that moment, and for good when anything fails. Raises
    `UserError`: folder_missing, file_is_folder, file_not_writable, file_locked, disk_full,
    disk_failed.
    """
    with plainly(path):
        path = path.resolve()  # a link stays one: what it points at is replaced
        if path.is_dir():
            raise UserError("file_is_folder", file=path.name)
        if path.exists() and not path.is_file():  # a device, a pipe
            raise UserError("file_not_writable", file=path.name, path=str(path.parent))
    with plainly(path):
        handle, name = tempfile.mkstemp(prefix=UNFINISHED, suffix=path.suffix, dir=path.parent)
        os.close(handle)
    unfinished = Path(name)
    try:
        with plainly(path):
            yield unfinished
            settle(unfinished, path)
    finally:
        discard(unfinished)


def settle(unfinished: Path, path: Path) -> None:
    """Give a file that was written in full its name, at once, so that it outlives a power cut.
    Raises those of `whole`.
    """
    with plainly(path):
        _sync(unfinished)
        replace(unfinished, path)


def replace(source: Path, target: Path) -> None:
    """Move a finished file over another one, waiting out a virus scanner that looks at it. Raises
    `UserError("file_locked")` where somebody does not let go, and `OSError`.
    """
    _patiently(target.name, lambda: os.replace(source, target))
    if os.name == "posix":  # the new name, too, must outlive a power cut
        with suppress(OSError):  # not every network folder can promise that
            _sync(target.parent)


def remove(path: Path) -> None:
    """Delete a file, waiting likewise; one that is gone is no error. Raises those of `whole`."""
    with plainly(path):
        _patiently(path.name, lambda: path.unlink(missing_ok=True))


def discard(unfinished: Path) -> None:
    """Delete what nobody needs any more; where it is held, the next start does it."""
    with suppress(OSError):
        unfinished.unlink(missing_ok=True)


def _patiently(name: str, act: Callable[[], object]) -> None:
    for pause in (*_PATIENCE, None):
        try:
            act()
            return
        except OSError as problem:
            if getattr(problem, "winerror", None) not in _HELD:
                raise
            if pause is None:
                raise UserError("file_locked", file=name) from problem
            time.sleep(pause)


def clear_unfinished(folder: Path, now: float) -> int:
    """Delete what a power cut left half written in a folder; how many there were. `now` in seconds
    since 1970: younger files may belong to a command that is at work, and stay.
    """
    gone = 0
    for path in folder.glob(f"{UNFINISHED}*"):
        with suppress(OSError):  # held by a virus scanner: the next start tries again
            age = now - path.stat().st_mtime
            if 0 <= age < _FORGOTTEN_AFTER:
                continue
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()
            gone += 1
    return gone


@contextmanager
def plainly(path: Path) -> Iterator[None]:
    """Say in the maker's terms why a file can't be written."""
    try:
        yield
    except OSError as problem:
        code = _CODES.get(problem.errno or 0, "file_not_writable")
        raise UserError(code, file=path.name, path=str(path.parent)) from problem


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
