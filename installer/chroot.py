"""Debian systems to try packages in, made by debootstrap in folders below TMPDIR; as root.

root = chroot.fresh("bookworm")               # bare, whatever was done to the one before
chroot.install(root, "xvfb")
chroot.inside(root, "sh", "/trial/session.sh", user="maker")
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from installer.checks import Refused

MAKER = "maker"  # a user who is not root
_MOUNTS = 'mount --bind /dev "$0/dev"; mount -t proc proc "$0/proc"; exec chroot "$0" "$@"'


def fresh(release: str) -> Path:
    """A bare system of a release of Debian with a user MAKER, and an empty folder /trial that
    everybody may write to. Raises CalledProcessError.
    """
    base = Path(tempfile.gettempdir()) / f"umkm-studio-{release}"
    if not base.exists():
        unfinished = base.with_suffix(".unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        subprocess.run(["debootstrap", "--variant=minbase", release, unfinished], check=True)
        unfinished.rename(base)
    root = base.with_name(f"{base.name}-trial")
    if root.exists():
        shutil.rmtree(root)
    subprocess.run(["cp", "--archive", "--reflink=auto", base, root], check=True)
    (root / "trial").mkdir()
    (root / "trial").chmod(0o777)
    inside(root, "useradd", "--create-home", MAKER)
    inside(root, "apt-get", "update", "-q")
    return root


def install(root: Path, *packages: str) -> None:
    """Debian's packages by name, others by their path in there. Raises Refused."""
    inside(root, "apt-get", "install", "-q", "-y", "--no-install-recommends", *packages)


def inside(root: Path, *command: str, user: str = "root") -> None:
    """Run a command in there; what it mounts and starts ends with it. A user who is not root has no
    network. Raises Refused where it fails.
    """
    apart = ["unshare", "--mount", "--pid", "--fork", "--kill-child"]
    become: list[str] = []
    home = "/root"
    if user != "root":
        apart.append("--net")
        become = ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups"]
        home = f"/home/{user}"
    settings = [f"HOME={home}", f"USER={user}", "LANG=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]
    settings.append("PATH=/usr/sbin:/usr/bin:/sbin:/bin")
    asked = [*apart, "sh", "-ec", _MOUNTS, str(root), *become, "env", "-i", *settings, *command]
    print(f"== {' '.join(command)}", flush=True)
    if subprocess.run(asked, check=False).returncode:
        raise Refused(f"in {root}: {' '.join(command)}")


def keep_pictures(root: Path, target: Path) -> None:
    """Copy what was seen in there: pictures, papers and texts of /trial."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for pattern in ("*.png", "*.pdf", "*.txt"):
        for file in (root / "trial").glob(pattern):
            shutil.copy(file, target)
    print(f"Pictures: {target}", flush=True)
