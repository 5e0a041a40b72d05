"""The package in a Debian that has nothing else: `python3 dev.py test-linux [PACKAGE]`.

As root, with debootstrap, in a folder below TMPDIR. First the bare system: whatever the package
does not ask for is missing there. Then one with a small desktop (window manager, panel, file
manager), in which `session.sh` works with the mouse, as a user who is not root and without any
network. Last, the package goes again, and nothing but the maker's data may stay.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from installer import product
from installer.checks import Refused

RELEASE = "bookworm"  # Debian 12, the oldest that is meant
_DESKTOP = (
    *("xvfb", "openbox", "tint2", "pcmanfm", "xdotool", "imagemagick", "poppler-utils"),
    *("desktop-file-utils", "appstream", "shared-mime-info", "xdg-utils", "dbus-x11"),
    *("hicolor-icon-theme", "fonts-dejavu-core", "procps"),
)
_SAMPLE = product.ROOT / "tests/samples/shopee/Order.all.20261001_20261031.xlsx"
_MAKER = "maker"
_HOME = Path("home") / _MAKER
_HERE = Path(__file__).parent
PICTURES = product.BUILD / "trial-linux"


def main(*given: str) -> None:
    """Try the package (the newest in build/dist, where none is given). Raises Refused."""
    package = Path(given[0]) if given else _newest()
    base = _base()
    root = base.with_name("umkm-studio-trial")
    if root.exists():
        shutil.rmtree(root)
    subprocess.run(["cp", "--archive", "--reflink=auto", base, root], check=True)
    work = root / "trial"
    work.mkdir()
    work.chmod(0o777)
    for file in (package, _SAMPLE, *_HERE.glob("*.sh"), _HERE / "tint2rc"):
        shutil.copy(file, work)
    try:
        _try(root, package.name)
    finally:
        _keep_pictures(work)


def _try(root: Path, package: str) -> None:
    _inside(root, "useradd", "--create-home", _MAKER)
    _inside(root, "apt-get", "update", "-q")
    _install(root, f"/trial/{package}")
    _inside(root, "sh", "-e", "/trial/bare.sh", user=_MAKER)
    _install(root, *_DESKTOP)
    _inside(root, "desktop-file-validate", f"/usr/share/applications/{product.COMMAND}.desktop")
    about = f"/usr/share/metainfo/{product.APP_ID}.metainfo.xml"
    _inside(root, "appstreamcli", "validate", "--no-net", about)
    _inside(root, "dpkg", "--verify", product.COMMAND)
    _inside(root, "sh", "-e", "/trial/session.sh", user=_MAKER)
    _inside(root, "apt-get", "purge", "-q", "-y", product.COMMAND)
    _is_clean(root)


def _install(root: Path, *packages: str) -> None:
    _inside(root, "apt-get", "install", "-q", "-y", "--no-install-recommends", *packages)


def _is_clean(root: Path) -> None:
    """Raises Refused where more than the data has stayed."""
    kept = root / _HOME / ".local/share" / product.COMMAND
    if not (kept / "umkm-studio.db").exists():
        raise Refused("the maker's data is gone")
    records = [root / "var" / name for name in ("lib/apt", "lib/dpkg", "log", "cache/apt")]
    elsewhere = {kept, root / "trial", *records}
    left = [
        path
        for folder, folders, files in os.walk(root)
        if not any(Path(folder).is_relative_to(known) for known in elsewhere)
        for path in (Path(folder) / name for name in (*folders, *files))
        if path not in elsewhere and _is_ours(path)
    ]
    if left:
        raise Refused("left behind: " + ", ".join(map(str, left)))


def _is_ours(path: Path) -> bool:
    """By its name; lists of programs and file types by what they say."""
    if path.name in {"mimeinfo.cache", "globs", "globs2", "mimeapps.list"} and path.is_file():
        return product.COMMAND in path.read_text(encoding="utf-8", errors="replace")
    name = path.name.lower()
    return "umkm" in name or "matplotlib" in name


def _inside(root: Path, *command: str, user: str = "root") -> None:
    """Run a command in the system under `root`; what it mounts and starts ends with it. A user who
    is not root has no network.
    """
    apart = ["unshare", "--mount", "--pid", "--fork", "--kill-child"]
    become: list[str] = []
    home = "/root"
    if user != "root":
        apart.append("--net")
        become = ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups"]
        home = f"/{_HOME}"
    mounts = 'mount --bind /dev "$0/dev"; mount -t proc proc "$0/proc"; exec chroot "$0" "$@"'
    settings = [f"HOME={home}", f"USER={user}", "LANG=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]
    settings.append("PATH=/usr/sbin:/usr/bin:/sbin:/bin")
    asked = [*apart, "sh", "-ec", mounts, str(root), *become, "env", "-i", *settings, *command]
    print(f"== {' '.join(command)}", flush=True)
    if subprocess.run(asked, check=False).returncode:
        raise Refused(f"in {root}: {' '.join(command)}")


def _base() -> Path:
    """A bare system, made once. Raises CalledProcessError."""
    base = Path(tempfile.gettempdir()) / f"umkm-studio-{RELEASE}"
    if not base.exists():
        unfinished = base.with_suffix(".unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        subprocess.run(["debootstrap", "--variant=minbase", RELEASE, unfinished], check=True)
        unfinished.rename(base)
    return base


def _newest() -> Path:
    found = sorted(product.DIST.glob("*.deb"), key=lambda path: path.stat().st_mtime)
    if not found:
        raise Refused("there is no package yet: python3 dev.py build linux")
    return found[-1]


def _keep_pictures(work: Path) -> None:
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    for pattern in ("*.png", "*.pdf", "*.txt"):
        for file in work.glob(pattern):
            shutil.copy(file, PICTURES)
    print(f"Pictures: {PICTURES.relative_to(product.ROOT)}", file=sys.stderr)
