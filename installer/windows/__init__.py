"""The Windows installer: CPython's own embeddable build, the wheels of the lock, and NSIS.

No freezer: what runs is CPython as the Python Software Foundation signed it, started by a small exe
of ours that has the app's name and icon. `python3 dev.py build windows` makes

    build/windows/stage/                 as it will stand in the maker's folder (stage.py)
        UMKM Studio.exe                  launcher/
        program/python/                  python.py, python.txt, python.sha256
        program/packages/                of the wheels, what installer/trimming.py leaves
        program/umkm_studio/, resources/, start.pyw
        licences.txt
    build/dist/UMKM-Studio-*-Setup.exe   setup/

`check.py` looks at the stage without Windows; `trial/` installs and uses the result.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from installer import checks, product, sums

MOST_ON_DISK_MB, MOST_PACKED_MB = 165, 45

_TOOLS = {
    "makensis": "nsis",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "x86_64-w64-mingw32-windres": "binutils-mingw-w64-x86-64",
}  # the program, and Debian's package of it


def setup_file() -> Path:
    """What is given to makers."""
    return product.DIST / f"UMKM-Studio-{product.VERSION}-Setup.exe"


def build(*arguments: str) -> None:
    """Make the installer, and say how large it is. Raises Refused."""
    from installer.windows import check, setup, stage

    options = argparse.ArgumentParser(prog="dev.py build windows")
    options.add_argument(
        "--python", type=Path, metavar="ZIP", help="python.org's embeddable CPython, if not PyPI's"
    )
    options.add_argument(
        "--check", action="store_true", help="only lay and check the program, without an installer"
    )
    chosen = options.parse_args(arguments)
    if not chosen.check:
        checks.tools(_TOOLS)
    stage.lay(chosen.python)
    check.stage(stage.STAGE)
    if chosen.check:
        return
    stage.finish()
    checks.size(stage.STAGE, MOST_ON_DISK_MB)
    setup.build(stage.STAGE, setup_file(), stage.WORK / "setup")
    checks.size(setup_file(), MOST_PACKED_MB)
    sums.write_beside(setup_file())
