"""`python -m installer build|try linux|windows|macos [more]`, or `write sums [--built]`, as dev.py
calls it.
"""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

from installer.checks import Refused

_DEEDS = {
    ("build", "linux"): ("installer.linux", "build"),
    ("build", "windows"): ("installer.windows", "build"),
    ("build", "macos"): ("installer.macos", "build"),
    ("write", "sums"): ("installer.sums", "write"),
    ("try", "linux"): ("installer.linux.trial", "main"),
    ("try", "windows"): ("installer.windows.trial", "main"),
}


def main() -> int:
    """Gives the exit status: 1 where a package failed, 2 for a wrong question."""
    asked = (*sys.argv[1:3], "", "")[:2]
    if asked not in _DEEDS:
        print(__doc__, file=sys.stderr)
        return 2
    module, deed = _DEEDS[asked]
    try:
        getattr(import_module(module), deed)(*sys.argv[3:])
    except (Refused, subprocess.CalledProcessError) as problem:
        print(f"{' '.join(asked)}: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
