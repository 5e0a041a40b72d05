"""The app for macOS 13 and newer, and the disk image that it comes in. Only a Mac can make them.

The app is signed for the machine that runs it only (PyInstaller's ad-hoc signature), as nobody has
paid Apple for more: the guide says how to open it the first time. docs/release.md says what is
still to be tried on a Mac.
"""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from pathlib import Path

from installer import checks, frozen, product, sums
from installer.macos import info

MOST_ON_DISK_MB = 300  # a guess: macOS' wheels hold the code of two processors


def build() -> Path:
    """Make the disk image and give its path. Raises Refused."""
    if sys.platform != "darwin":
        raise checks.Refused("the app for macOS can only be built on a Mac")
    work = product.BUILD / "macos"
    frozen.build(work / product.COMMAND)
    app = work / f"{product.NAME}.app"
    info.translate(app / "Contents" / "Resources")
    frozen.write_licences(app / "Contents" / "Resources" / frozen.LICENCES)
    subprocess.run(["codesign", "--force", "--deep", "--sign", "-", app], check=True)
    checks.no_network(app)
    checks.starts(app / "Contents" / "MacOS" / product.COMMAND)
    checks.size(app, MOST_ON_DISK_MB)
    image = _image(app, work / "image")
    sums.write_beside(image)
    return image


def _image(app: Path, folder: Path) -> Path:
    """What opens as a window with the app beside the folder into which it is dragged."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copytree(app, folder / app.name, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    product.DIST.mkdir(parents=True, exist_ok=True)
    name = f"{product.COMMAND}_{product.VERSION}_{platform.machine()}.dmg"
    target = product.DIST / name
    subprocess.run(
        ["hdiutil", "create", "-volname", product.NAME, "-srcfolder", folder,
         "-format", "UDZO", "-ov", target],
        check=True,
    )  # fmt: skip
    return target
