"""Where things lie: the shop's data and the files that come with the program."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

STORE_NAME = "umkm-studio.db"


@cache
def resources() -> Path:
    """The folder of fonts, icons and words: inside the package of a wheel, or beside the package in
    a checkout and in a frozen program.
    """
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.exists() else package.parent / "resources"


def data_dir(chosen: Path | None = None) -> Path:
    """The folder that holds the store, its backups and the window's settings.

    Without a choice it is the platform's own folder for local user data, never a roaming or synced
    one.
    """
    if chosen is not None:
        return chosen.expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path("umkm-studio", appauthor=False, roaming=False)


def store_file(data: Path) -> Path:
    """The one database file in a data folder."""
    return data / STORE_NAME


def backups_dir(data: Path) -> Path:
    """Where the dated copies of the store are kept."""
    return data / "backups"


def drafts_dir(data: Path) -> Path:
    """Where what was typed and not saved waits for the form to be opened again."""
    return data / "drafts"


def practice_dir(data: Path) -> Path:
    """The practice shop's own data folder: it never mixes with the maker's."""
    return data / "practice"


def demo_dir(data: Path) -> Path:
    """Where the command `demo` builds its shop, anew each time."""
    return data / "demo"


def keep_libraries_in(data: Path) -> None:
    """Let matplotlib, once it is imported, remember what fonts there are in this data folder: else
    it would leave that elsewhere, and take another program's settings from there.
    """
    os.environ["MPLCONFIGDIR"] = str(data / "cache")
