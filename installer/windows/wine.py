"""Runs a Windows program: as it is on Windows, under Wine elsewhere."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from installer.checks import Refused

_WINE = ("wine64", "wine", "/usr/lib/wine/wine64")  # Debian puts the last one off the path
_SETTINGS = {
    "WINEARCH": "win64",
    "WINEDEBUG": "-all",
    "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=",  # no .NET, no browser, no menus
}


def run(command: Sequence[str | Path], *, cwd: Path) -> None:
    """Run it to its end. Raises CalledProcessError, and Refused where there is no Wine."""
    if os.name == "nt":
        subprocess.run(command, cwd=cwd, check=True)
        return
    wine = next(filter(None, map(shutil.which, _WINE)), None)
    if wine is None:
        raise Refused("Wine runs the Python of Windows: apt-get install --yes wine64")
    # A Windows of its own, and not below the repository: its drive Z: is the whole machine, and
    # what looks through folders would follow it there. Wine ends some seconds after the program.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as drives:
        # Pipes on all sides, because Wine knows no other handles without a console of its own.
        done = subprocess.run(
            [wine, *command],
            cwd=cwd,
            env=os.environ | _SETTINGS | {"WINEPREFIX": f"{drives}/wine"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
    if done.returncode:
        print(done.stdout)
        done.check_returncode()
