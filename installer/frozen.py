"""The program with its Python and its libraries in one folder, for Linux and macOS, by PyInstaller.

It is built in an environment of its own, made of nothing but `requirements/build.txt` with its
hashes: what happens to be installed for developers is never swept along. On Linux its Python is the
system's, which everybody has alike; whoever builds may have started this with another.
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

from installer import licences, product, reproducible

SPEC = product.ROOT / "installer" / "umkm_studio.spec"
LICENCES = Path("resources") / "licenses" / "LICENSES.txt"  # where the help says that they are
_PINS = product.ROOT / "requirements" / "build.txt"
_ENVIRONMENT = product.BUILD / "freezer"
# Freezers, and what only a command of sqlite-utils installs plugins with; `trimming` leaves it out.
_NOT_FROZEN = frozenset({"altgraph", "pip", "pyinstaller-hooks-contrib", "setuptools"})
_STAMP = _ENVIRONMENT / "umkm-studio.stamp"


def build(target: Path) -> Path:
    """Freeze the program into a folder of this name (on macOS beside it: an .app); gives it."""
    python = _environment()
    work = product.BUILD / "freezing"
    shutil.rmtree(work, ignore_errors=True)
    shutil.rmtree(target, ignore_errors=True)
    subprocess.run(
        [python, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR",
         "--workpath", work, "--distpath", target.parent, SPEC],
        cwd=product.ROOT,
        env=os.environ | reproducible.settings(),
        check=True,
    )  # fmt: skip
    return target


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
    name = next((_ENVIRONMENT / "lib").glob("python3.*")).name
    library = Path(sysconfig.get_path("stdlib"))
    for path in (Path("/usr/share/doc") / name / "copyright", library / "LICENSE.txt"):
        if path.exists():
            return path.read_text(encoding="utf-8")
    raise ValueError(f"the licence of {name} is neither Debian's nor in {library}")


def _environment() -> Path:
    python = _ENVIRONMENT / "bin" / "python"
    makes = "/usr/bin/python3" if sys.platform == "linux" else sys.executable
    said = subprocess.run([makes, "-VV"], capture_output=True, check=True)
    wanted = hashlib.sha256(said.stdout + _PINS.read_bytes()).hexdigest()
    if _STAMP.exists() and _STAMP.read_text() == wanted:
        return python
    subprocess.run([makes, "-m", "venv", "--clear", _ENVIRONMENT], check=True)
    subprocess.run(
        [python, "-m", "pip", "install", "-qq", "--disable-pip-version-check",
         "--only-binary=:all:", "--require-hashes", "-r", _PINS],
        check=True,
    )  # fmt: skip
    _STAMP.write_text(wanted)
    return python
