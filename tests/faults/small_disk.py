"""A disk of a few megabytes, on which a test says how much room is left."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

STEP = 4096  # bytes: SQLite's page, and the smallest piece of the disk


class SmallDisk:
    """A file system in memory, mounted at `path`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._ballast = path / "ballast"

    def leave(self, free: int) -> None:
        """Fill the disk so that this many bytes are left, and no more."""
        self.make_room()
        found = os.statvfs(self.path)
        with self._ballast.open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, found.f_bavail * found.f_bsize - free)

    def make_room(self) -> None:
        """Delete what filled the disk."""
        self._ballast.unlink(missing_ok=True)


@contextmanager
def mounted(name: str, *, megabytes: int) -> Iterator[SmallDisk]:
    """Needs the right to mount, as on the machine of the checks; else it says why it is skipped.

    Not in pytest's own folder: a run that is killed leaves the disk mounted, and pytest would fail
    to tidy that up from then on.
    """
    with TemporaryDirectory() as folder:
        place = Path(folder) / name
        place.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(place)]
        done = subprocess.run(mount, capture_output=True, text=True, check=False)
        if done.returncode:
            pytest.skip(f"no disk can be mounted here: {done.stderr.strip()}")
        try:
            yield SmallDisk(place)
        finally:
            subprocess.run(["umount", "--lazy", str(place)], check=True)


@pytest.fixture
def small_disk() -> Iterator[SmallDisk]:
    """Room enough for a shop with a little in it."""
    with mounted("small disk", megabytes=4) as disk:
        yield disk
