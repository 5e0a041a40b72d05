"""The installer under Wine, in a Debian of its own: `python3 dev.py test-windows [SETUP]`.

`session.sh` installs it page by page, starts it, imports a month of orders, looks at charts,
prints, opens a backup, installs over an older one, and removes it; then nothing but the maker's
data may be left, neither files nor settings. `disk-full.sh` installs where there is no room. As a
user who is not root, without any network.

Wine is not Windows: fonts, DPI, dark mode, printers, SmartScreen and other antivirus, and power
cuts stay unproven until a person has been there (docs/release.md). What Wine lacks, `shims.py`
lends it.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from installer import chroot, product
from installer.windows import setup_file
from installer.windows.trial import shims

_RELEASE = "trixie"  # Debian 13: its Wine 10 is the first that runs Qt 6 and pyo3
_WINDOWS = ("wine", "wine64", "xvfb", "openbox", "tint2", "xdotool", "imagemagick", "procps")
_TOOLS = ("poppler-utils", "fonts-dejavu-core", "locales")
_SAMPLE = product.ROOT / "tests/samples/shopee/Order.all.20261001_20261031.xlsx"
_HERE = Path(__file__).parent


def main(*given: str) -> None:
    """Try the installer (that of build/dist, where none is given). Raises Refused."""
    root = chroot.fresh(_RELEASE)
    chroot.install(root, *_WINDOWS, *_TOOLS)
    chroot.inside(root, "localedef", "-i", "id_ID", "-f", "UTF-8", "id_ID.UTF-8")
    try_in(root, Path(given[0]) if given else setup_file())


def try_in(root: Path, setup: Path) -> None:
    """Try it in a Debian that has Wine. Raises Refused."""
    shutil.copy(setup, root / "trial" / "setup.exe")
    for file in (_SAMPLE, *_HERE.glob("*.sh"), _HERE / "tint2rc"):
        shutil.copy(file, root / "trial")
    shims.build(root / "trial" / "shims", product.BUILD / "windows" / "shims")
    try:
        chroot.inside(root, "bash", "/trial/session.sh", user=chroot.MAKER)
        chroot.inside(root, "bash", "/trial/disk-full.sh")
    finally:
        chroot.keep_pictures(root, product.BUILD / "trial-windows")
