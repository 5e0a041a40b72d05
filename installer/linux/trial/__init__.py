"""The package in a Debian that has nothing else: `python3 dev.py test-linux [PACKAGE]`.

First the bare system: whatever the package does not ask for is missing there, and nothing replaces
the program while it runs (`still-open.sh`). Then one with a small desktop (window manager, panel,
file manager), in which `session.sh` works with the mouse, as a user who is not root and without any
network. Last, the package goes again, and nothing but the maker's data may stay.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from installer import checks, chroot, product
from installer.checks import Refused

_RELEASE = "bookworm"  # Debian 12, the oldest that is meant
_DESKTOP = (
    *("xvfb", "openbox", "tint2", "pcmanfm", "xdotool", "imagemagick", "poppler-utils"),
    *("desktop-file-utils", "appstream", "shared-mime-info", "libglib2.0-bin", "dbus-x11"),
    *("hicolor-icon-theme", "fonts-dejavu-core", "procps"),
)
_SAMPLE = product.ROOT / "tests/samples/shopee/Order.all.20261001_20261031.xlsx"
_HERE = Path(__file__).parent
_DATA = Path("home") / chroot.MAKER / ".local/share" / product.COMMAND
_LISTS = frozenset({"mimeinfo.cache", "globs", "globs2", "mimeapps.list"})


def main(*given: str) -> None:
    """Try the package (the newest in build/dist, where none is given). Raises Refused."""
    checks.tools({"debootstrap": "debootstrap"})
    package = Path(given[0]) if given else _newest()
    root = chroot.fresh(_RELEASE)
    for file in (package, _SAMPLE, *_HERE.glob("*.sh"), _HERE / "tint2rc"):
        shutil.copy(file, root / "trial")
    try:
        _try(root, package.name)
    finally:
        chroot.keep_pictures(root, product.BUILD / "trial-linux")


def _try(root: Path, package: str) -> None:
    chroot.install(root, f"/trial/{package}")
    chroot.inside(root, "sh", "-e", "/trial/bare.sh", user=chroot.MAKER)
    chroot.inside(root, "sh", "-e", "/trial/still-open.sh", f"/trial/{package}")
    chroot.install(root, *_DESKTOP)
    entry = f"/usr/share/applications/{product.COMMAND}.desktop"
    chroot.inside(root, "desktop-file-validate", entry)
    about = f"/usr/share/metainfo/{product.APP_ID}.metainfo.xml"
    chroot.inside(root, "appstreamcli", "validate", "--no-net", about)
    chroot.inside(root, "dpkg", "--verify", product.COMMAND)
    chroot.inside(root, "sh", "-e", "/trial/session.sh", user=chroot.MAKER)
    chroot.inside(root, "apt-get", "purge", "-q", "-y", product.COMMAND)
    _is_clean(root)


def _is_clean(root: Path) -> None:
    """Raises Refused where the data has gone, or anything else of the program has stayed."""
    if not (root / _DATA / "umkm-studio.db").exists():
        raise Refused("the maker's data is gone")
    records = ("var/lib/apt", "var/lib/dpkg", "var/log", "var/cache/apt", "trial")
    may_stay = {root / _DATA, *(root / name for name in records)}
    left = []
    for folder, folders, files in os.walk(root):
        folders[:] = [name for name in folders if Path(folder, name) not in may_stay]
        left += [path for name in (*folders, *files) if _is_ours(path := Path(folder, name))]
    if left:
        raise Refused("left behind: " + ", ".join(map(str, left)))


def _is_ours(path: Path) -> bool:
    """By its name; lists of programs and file types by what they say."""
    if path.name in _LISTS and path.is_file():
        return product.COMMAND in path.read_text(encoding="utf-8", errors="replace")
    return "umkm" in path.name.lower() or path.name in {"matplotlib", "QtProject.conf"}


def _newest() -> Path:
    found = sorted(product.DIST.glob("*.deb"), key=lambda path: path.stat().st_mtime)
    if not found:
        raise Refused("there is no package yet: python3 dev.py build linux")
    return found[-1]
