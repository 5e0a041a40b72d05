"""The program with its Python and its libraries in one folder, for Linux and macOS, by PyInstaller.

It is built in an environment of its own, made of nothing but `requirements/build.txt` with its
hashes: what happens to be installed for developers is never swept along.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from installer import licences, product

SPEC = product.ROOT / "installer" / "umkm_studio.spec"
LICENCES = Path("resources") / "licenses" / "LICENSES.txt"  # where the help says that they are
_PINS = product.ROOT / "requirements" / "build.txt"
_ENVIRONMENT = product.BUILD / "freezer"
# Freezers, and what only a command of sqlite-utils installs plugins with; `trimming` leaves it out.
_NOT_FROZEN = frozenset({"altgraph", "pip", "pyinstaller-hooks-contrib", "setuptools"})
_STAMP = _ENVIRONMENT / "umkm-studio.stamp"


def build(target: Path) -> Path:
    """Freeze the program into a folder of this name (on macOS beside it: an .app). Gives it back.

    Whatever notes a time is given the last commit's, so that the same commit gives the same bytes
    (SOURCE_DATE_EPOCH, https://reproducible-builds.org/specs/source-date-epoch/).
    """
    python = _environment()
    work = product.BUILD / "freezing"
    shutil.rmtree(work, ignore_errors=True)
    shutil.rmtree(target, ignore_errors=True)
    subprocess.run(
        [python, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR",
         "--workpath", work, "--distpath", target.parent, SPEC],
        cwd=product.ROOT,
        env=os.environ | {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(commit_time())},
        check=True,
    )  # fmt: skip
    return target


def commit_time() -> int:
    """Of the commit that is built, in seconds since 1970."""
    asked = os.environ.get("SOURCE_DATE_EPOCH")
    if asked:
        return int(asked)
    said = subprocess.run(
        ["git", "log", "-1", "--format=%ct"],
        cwd=product.ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return int(said.stdout)


def write_licences(target: Path) -> None:
    """Of what the frozen program holds. Raises ValueError where one is not to be found."""
    _environment()
    pinned = re.findall(r"^([\w-]+)==", _PINS.read_text(encoding="utf-8"), re.MULTILINE)
    packages = next((_ENVIRONMENT / "lib").glob("python*/site-packages"))
    names = set(pinned) - _NOT_FROZEN - _elsewhere()
    licences.write(target, packages, names, {"Python": _licence_of_python()})


def _elsewhere() -> set[str]:
    """Pinned for other systems only."""
    said = _PINS.read_text(encoding="utf-8")
    marked = re.findall(r"^([\w-]+)==\S+ ; sys_platform == '(\w+)'", said, re.MULTILINE)
    return {name for name, system in marked if system != sys.platform}


def _licence_of_python() -> str:
    library = Path(sysconfig.get_path("stdlib"))
    debian = Path(f"/usr/share/doc/python{sys.version_info.major}.{sys.version_info.minor}")
    for path in (library / "LICENSE.txt", debian / "copyright"):
        if path.exists():
            return path.read_text(encoding="utf-8")
    raise ValueError(f"Python's licence is not in {library}")


def _environment() -> Path:
    python = _ENVIRONMENT / "bin" / "python"
    wanted = hashlib.sha256(sys.version.encode() + _PINS.read_bytes()).hexdigest()
    if _STAMP.exists() and _STAMP.read_text() == wanted:
        return python
    subprocess.run([sys.executable, "-m", "venv", "--clear", _ENVIRONMENT], check=True)
    subprocess.run(
        [python, "-m", "pip", "install", "-qq", "--disable-pip-version-check",
         "--only-binary=:all:", "--require-hashes", "-r", _PINS],
        check=True,
    )  # fmt: skip
    _STAMP.write_text(wanted)
    return python
