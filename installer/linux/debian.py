"""A package for Debian and its relatives (deb-control(5), Debian Policy 4.6).

The program lies in /opt with all of its Python; libraries that Debian has itself are asked for,
not carried along, so that the system keeps them up to date. Menus, icons and file types are taken
notice of by the system's own triggers. The only scripts say no while the program runs: it reads
modules from its files when they are first needed, and would break in the middle of somebody's work.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from installer import frozen, icons, product, reproducible
from installer.linux import desktop, elf

_HOME = Path("opt") / product.COMMAND
_LEAST_SQLITE = "3.38"  # the first that knows ->>, see docs/architecture.md, "Finding things"
_ICONS = Path("usr/share/icons/hicolor")
# Said before anything is unpacked or removed: dpkg then leaves the installed one as it is.
_REFUSES = {"preinst": "install|upgrade", "prerm": "remove"}
_SCRIPT = """\
#!/bin/sh
set -e
case "$1" in
{when})
    for program in /proc/[0-9]*/exe; do
        if [ "$program" -ef "/{home}/{command}" ]; then
            cat >&2 <<'END'
{name} masih terbuka. Simpan pekerjaanmu, tutup jendelanya (juga di akun lain
laptop ini), lalu coba lagi. Belum ada yang diubah.
{name} is still open. Save your work, close its window (in other accounts of
this laptop, too), then try again. Nothing has been changed yet.
END
            exit 1
        fi
    done
    ;;
esac
"""


def pack(program: Path) -> Path:
    """Put the frozen program into a .deb; gives its path."""
    root = product.BUILD / "linux" / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(program, root / _HOME, symlinks=True)
    _lay_out_shares(root)
    depends = _depends(program)
    _write(root / "DEBIAN" / "control", _control(depends, _kilobytes(root)))
    _write(root / "DEBIAN" / "md5sums", _sums(root))
    for name in _REFUSES:
        _write(root / "DEBIAN" / name, script(name))
        (root / "DEBIAN" / name).chmod(0o755)
    _open_to_all(root)
    product.DIST.mkdir(parents=True, exist_ok=True)
    target = product.DIST / f"{product.COMMAND}_{product.VERSION}_{_architecture()}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", root, target],
        env=os.environ | reproducible.settings(),
        check=True,
    )
    return target


def script(name: str) -> str:
    """A script of the package (Debian Policy, 6.5) that fails while the program runs."""
    known = {"home": _HOME, "command": product.COMMAND, "name": product.NAME}
    return _SCRIPT.format(when=_REFUSES[name], **known)


def _lay_out_shares(root: Path) -> None:
    """What does not lie with the program: the command, menu entry, icons, file type, licences."""
    share, name = root / "usr/share", product.COMMAND
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin" / name).symlink_to(Path("/") / _HOME / name)
    _write(share / "applications" / f"{name}.desktop", desktop.entry())
    _write(share / "mime/packages" / f"{name}.xml", desktop.file_type())
    about = desktop.appstream(reproducible.release_time())
    _write(share / "metainfo" / f"{product.APP_ID}.metainfo.xml", about)
    for size in icons.PNG_SIZES:
        icons.write_png(size, root / _ICONS / f"{size}x{size}" / "apps" / f"{name}.png")
    scalable = root / _ICONS / "scalable/apps" / f"{name}.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copyfile(product.ICON, scalable)
    papers = share / "doc" / name
    papers.mkdir(parents=True)
    shutil.copyfile(root / _HOME / "_internal" / frozen.LICENCES, papers / "copyright")
    news = (product.ROOT / "CHANGELOG.md").read_bytes()
    (papers / "changelog.gz").write_bytes(gzip.compress(news, mtime=0))


def _depends(program: Path) -> list[str]:
    """The packages whose libraries are used, as the machine that builds has them."""
    files = list(elf.binaries(program))
    packages = {_package_of(name) for name in elf.needed(files)}
    least = {"libc6": elf.least_glibc(files), "libsqlite3-0": _LEAST_SQLITE}
    return [
        f"{package} (>= {least[package]})" if package in least else package
        for package in sorted(packages)
    ]


def _package_of(library: str) -> str:
    """Raises ValueError where the system does not have the library."""
    folders = (f"/usr/lib/{_triplet()}", f"/lib/{_triplet()}", "/usr/lib", "/lib", "/lib64")
    for folder in folders:
        asked = ["dpkg-query", "--search", f"{folder}/{library}"]
        found = subprocess.run(asked, capture_output=True, text=True, check=False)
        if found.returncode == 0:
            return found.stdout.split(":")[0]
    raise ValueError(f"no package of this system has {library}, which the program needs")


def _triplet() -> str:
    asked = ["dpkg-architecture", "-qDEB_HOST_MULTIARCH"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def _architecture() -> str:
    asked = ["dpkg", "--print-architecture"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def _control(depends: list[str], kilobytes: int) -> str:
    return f"""\
Package: {product.COMMAND}
Version: {product.VERSION}
Architecture: {_architecture()}
Maintainer: {product.NAME}
Installed-Size: {kilobytes}
Depends: {", ".join(depends)}
Recommends: fonts-noto-color-emoji
Section: misc
Priority: optional
Description: {product.SUMMARY["en"]}
 A content calendar, orders from marketplaces' sheets, campaign codes and the
 profit of each post, for makers of home products. Offline: one file on this
 computer holds everything, and it stays when the package is removed.
 .
 {product.SUMMARY["id"]}.
"""


def _kilobytes(root: Path) -> int:
    files = (path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(-(-path.stat().st_size // 1024) for path in files)


def _sums(root: Path) -> str:
    """For `dpkg --verify`, which finds damaged files."""
    files = sorted(path for top in ("opt", "usr") for path in (root / top).rglob("*"))
    return "".join(
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root).as_posix()}\n"
        for path in files
        if path.is_file() and not path.is_symlink()
    )


def _open_to_all(root: Path) -> None:
    """Read for everybody and write for root only, whatever the builder's umask was."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            is_run = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if is_run else 0o644)


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
