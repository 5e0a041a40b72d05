"""SHA-256 of what is given to makers: beside each file, and in the README, written by
`python3 dev.py sums` and compared by every build.
"""

from __future__ import annotations

import hashlib
import platform
import re
import subprocess
import textwrap
from importlib import import_module
from pathlib import Path

from installer import product
from installer.checks import Refused

_README = product.ROOT / "README.md"
_BLOCK = re.compile(r"(?<=<!-- sums -->\n).*?(?=<!-- /sums -->)", re.DOTALL)
# Debian's packages whose versions show in the bytes; all libraries are pinned by their hashes.
_TOOLS = (
    *("libpython3.11", "dpkg", "liblzma5"),  # the .deb
    *("nsis", "gcc-mingw-w64-x86-64", "binutils-mingw-w64-x86-64", "mingw-w64-common"),
)


def write_beside(file: Path) -> Path:
    """Write the sum of a file beside it, as `sha256sum --check` reads it; and say it, and whether
    the README says the same.
    """
    line = _line(file)
    target = file.with_name(f"{file.name}.sha256")
    target.write_text(f"{line}\n", encoding="utf-8")
    print(f"{file.relative_to(product.ROOT)}\nSHA-256 {line.split()[0]}")
    print("README: " + ("the same" if line in _said() else "another (python3 dev.py sums)"))
    return target


def write(*which: str) -> None:
    """Build the installers for Linux and Windows, and write their sums into the README; with
    `--built`, of those in build/dist as they are. Raises Refused.
    """
    if which not in ((), ("--built",)):
        raise Refused("sums takes --built, or nothing")
    if not which:
        for system in ("linux", "windows"):
            import_module(f"installer.{system}").build()
    lines = [_line(file) for file in given()]
    lines += [
        "",
        f"Debian {_release()}, {platform.machine()}",
        *textwrap.wrap(_tools(), 99, break_on_hyphens=False),
    ]
    text = "".join(f"{line}\n" for line in ("```", *lines, "```"))
    readme = _README.read_text(encoding="utf-8")
    _README.write_text(_BLOCK.sub(lambda _: text, readme, count=1), encoding="utf-8")
    print(text, end="")


def given() -> list[Path]:
    """What makers are given. Raises Refused where one is not built."""
    names = (
        f"UMKM-Studio-{product.VERSION}-Setup.exe",
        f"{product.COMMAND}_{product.VERSION}_amd64.deb",
    )
    if missing := [name for name in names if not (product.DIST / name).exists()]:
        raise Refused(f"not in {product.DIST}: {', '.join(missing)}")
    return [product.DIST / name for name in names]


def _said() -> list[str]:
    found = _BLOCK.search(_README.read_text(encoding="utf-8"))
    return found[0].splitlines() if found else []


def _line(file: Path) -> str:
    return f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}"


def _release() -> str:
    return Path("/etc/debian_version").read_text(encoding="ascii").strip()


def _tools() -> str:
    form = "--showformat=${Package}=${Version} "
    asked = ["dpkg-query", "--show", form, *_TOOLS]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    return done.stdout
