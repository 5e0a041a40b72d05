"""`python -m installer linux|windows|macos [its own arguments]`, as `dev.py build` calls it."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

from installer.checks import Refused

TARGETS = ("linux", "windows", "macos")


def main() -> int:
    """Gives the exit status: 1 for a build that failed, 2 for a wrong question."""
    target, *more = sys.argv[1:] or [""]
    if target not in TARGETS:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        import_module(f"installer.{target}").build(*more)
    except (Refused, subprocess.CalledProcessError) as problem:
        print(f"No package for {target}: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
