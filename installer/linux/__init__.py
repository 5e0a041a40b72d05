"""The Debian package: for Debian 12 and newer, Ubuntu 24.04 and newer, and what is made of them.

`debian` lays it out, `desktop` writes what menus, file managers and software shops read, `elf`
finds out which of the system's libraries are needed, `trial` tries it all in a Debian of its own.
"""

from __future__ import annotations

from pathlib import Path

from installer import checks, frozen, product, sums
from installer.linux import debian

MOST_ON_DISK_MB, MOST_PACKED_MB = 205, 60
_TOOLS = {"readelf": "binutils", "dpkg-architecture": "dpkg-dev"}


def build() -> Path:
    """Make the package, say how large it is and give its path. Raises Refused."""
    checks.tools(_TOOLS)
    program = frozen.build(product.BUILD / "linux" / product.COMMAND)
    frozen.write_licences(program / "_internal" / frozen.LICENCES)
    checks.no_network(program)
    checks.starts(program / product.COMMAND)
    package = debian.pack(program)
    checks.size(program, MOST_ON_DISK_MB)
    checks.size(package, MOST_PACKED_MB)
    sums.write_beside(package)
    return package
