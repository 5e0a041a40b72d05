"""What the libraries of a program ask of the system, as binutils' readelf says it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)")


def binaries(folder: Path) -> Iterator[Path]:
    """Every program and library in it."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def needed(files: Iterable[Path]) -> set[str]:
    """The names of the libraries that they ask for and that are not among them."""
    files = list(files)
    own = {path.name for path in files}
    return set(_NEEDED.findall(_readelf("--dynamic", files))) - own


def least_glibc(files: Iterable[Path]) -> str:
    """The oldest version of the C library that has all they ask for."""
    asked = _GLIBC.findall(_readelf("--version-info", list(files)))
    major, minor = max((int(major), int(minor)) for major, minor in asked)
    return f"{major}.{minor}"


def _readelf(what: str, files: list[Path]) -> str:
    done = subprocess.run(
        ["readelf", "--wide", what, *files], capture_output=True, text=True, check=True
    )
    return done.stdout
