"""One process at a time may write: a lock that the operating system drops when its holder dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import BinaryIO

from umkm_studio.models.errors import UserError


class InstanceLock:
    """Holds `path` locked until `release`. A crash or power cut leaves no stale lock behind.

    Raises `UserError("store_in_use")` when another process holds it, and
    `UserError("store_read_only")` where the lock file can't be written.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._file: BinaryIO = open(path, "ab", opener=_for_owner)  # noqa: SIM115 - kept open
        except OSError as problem:
            raise UserError("store_read_only", path=str(path.parent)) from problem
        try:
            _lock(self._file)
        except OSError as problem:
            self._file.close()
            raise UserError("store_in_use") from problem

    def release(self) -> None:
        """Let another process write. Closing the file drops the lock on every platform."""
        self._file.close()


def _for_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> None:
        file.seek(0, os.SEEK_SET)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
