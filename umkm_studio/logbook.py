"""What went wrong, for whoever mends it: a small log without a word about the shop or its buyers.

Error classes, codes and places in the program only. Messages of exceptions are left out, because
they may quote a name, a phone number or a cell.
"""

from __future__ import annotations

import logging
import os
import sys
import traceback
from pathlib import Path
from types import TracebackType

from umkm_studio import __version__

NAME = "umkm-studio.log"

_LARGEST = 256 * 1024  # bytes; what is older moves to one .old file

_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def start(data: Path) -> None:
    """Write warnings and errors to the log in this folder from now on; without one that can be
    written, to nowhere.
    """
    path = data / NAME
    handler: logging.Handler
    try:
        if path.exists() and path.stat().st_size > _LARGEST:
            os.replace(path, path.with_suffix(".old"))
    except OSError:  # a folder that can't be written
        handler = logging.NullHandler()
    else:
        handler = _File(path, encoding="utf-8", delay=True)
    handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger("umkm_studio")
    for old in list(root.handlers):
        root.removeHandler(old)
        old.close()
    root.addHandler(handler)


def unexpected(error: BaseException) -> None:
    """Note a bug."""
    python = ".".join(map(str, sys.version_info[:3]))
    logging.getLogger(__name__).error(
        "version %s, Python %s, %s", __version__, python, sys.platform, exc_info=error
    )


class _File(logging.FileHandler):
    def emit(self, record: logging.LogRecord) -> None:
        """Opening comes first, and outside logging's own care for problems."""
        try:
            Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
            super().emit(record)
        except OSError:
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """A log that can't be written (a full disk) is not the next problem."""


class _Discreet(logging.Formatter):
    def formatException(self, ei: _ExcInfo) -> str:  # noqa: N802 - logging's own name
        lines: list[str] = []
        error = ei[1]
        while error is not None:
            code = getattr(error, "code", "")
            lines.append(f"{type(error).__qualname__} {code}".rstrip())
            lines += [
                f"  {Path(place.filename).name}:{place.lineno} {place.name}"
                for place in traceback.extract_tb(error.__traceback__)
            ]
            error = error.__cause__ or error.__context__
        return "\n".join(lines)
