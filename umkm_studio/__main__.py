"""Where both `python -m umkm_studio` and the installed program start."""

from __future__ import annotations

import sys


def main() -> int:
    """The program; gives its exit status."""
    if sys.argv[1:2] == ["--read-sheet"]:  # as its own reader, see sheets/child.py
        from umkm_studio.models.sheet_child.main import main as read_sheet

        read_sheet(sys.argv[2])
        return 0
    from umkm_studio import app

    return app.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
