"""`python -m installer.linux.trial [PACKAGE]`, as `dev.py test-linux` calls it."""

from __future__ import annotations

import subprocess
import sys

from installer.checks import Refused
from installer.linux import trial

if __name__ == "__main__":
    try:
        trial.main(*sys.argv[1:])
    except (Refused, subprocess.CalledProcessError) as problem:
        sys.exit(f"The package failed: {problem}")
