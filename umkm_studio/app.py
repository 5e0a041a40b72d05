"""Puts the parts together: the window where nothing else was asked for, else a command."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence


def main(argv: Sequence[str]) -> int:
    """The program with these arguments; gives its exit status."""
    os.umask(0o077)  # what is written is its owner's, also what libraries write; Windows has none
    # NumPy's matrices are small here: threads for each cost twenty times what they give.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if sys.stderr is not None:  # None where a window program was started without a console
        import faulthandler

        faulthandler.enable()
    if not argv or argv[0] == "start-time":  # which measures what a start does
        from umkm_studio import quick_start

        quick_start.prepare()
    if not argv:
        from umkm_studio import desktop, paths

        return desktop.run(paths.data_dir())
    from umkm_studio import commands

    return commands.main(argv)
