"""Everything that the program ever wrote into its data folder, deleted: as on the first day.

Only what has a name that the program gives. Safe copies on another drive, workbooks and prints are
the maker's own files and stay; so does anything else that lies in the folder.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from umkm_studio import logbook, paths
from umkm_studio.models import files
from umkm_studio.models.errors import UserError
from umkm_studio.models.lock import InstanceLock

_FOLDERS = ("cache", logbook.REPORTS)
_NAMES = ("umkm-studio*", f"{files.UNFINISHED}*", "window.ini", "raise-window")


def everything(data: Path) -> None:
    """Delete the shop, its safe copies, drafts, logs, the practice and the demo shop.

    The store is closed, and nobody writes to the log meanwhile. Raises `UserError`: store_in_use
    (nothing was deleted), wiped_in_part (something is held by another program).
    """
    InstanceLock(paths.store_file(data).with_suffix(".lock")).release()  # nobody has it open
    left = [found.name for found in _ours(data) if not _is_deleted(found)]
    if left:
        raise UserError("wiped_in_part", files=", ".join(sorted(left)), path=str(data))


def _ours(data: Path) -> Iterator[Path]:
    made = (paths.backups_dir, paths.drafts_dir, paths.practice_dir, paths.demo_dir)
    for folder in (*(place(data) for place in made), *(data / name for name in _FOLDERS)):
        if folder.is_dir():
            yield folder
    for name in _NAMES:
        yield from (found for found in data.glob(name) if not _is_the_makers(found))


def _is_the_makers(found: Path) -> bool:
    """A copy that was saved here by hand, with the digest beside it."""
    return found.suffix in (".umkm", ".sha256")


def _is_deleted(found: Path) -> bool:
    try:
        if found.is_dir() and not found.is_symlink():
            shutil.rmtree(found)
        else:
            found.unlink(missing_ok=True)
    except OSError:
        return False
    return True
