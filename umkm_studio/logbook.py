"""What went wrong, for whoever mends it: a small log and reports that a maker may look at and send
by hand, without a word about the shop or its buyers. Nothing is ever sent by the program.

Error classes, codes and places in the program only. Messages of exceptions are left out, because
they may quote a name, a phone number or a cell; of paths only the last part stays, because they may
hold the name of whoever the laptop belongs to.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import re
import sys
import traceback
from contextlib import suppress
from datetime import datetime
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import IO, ClassVar

from umkm_studio import __version__

NAME = "umkm-studio.log"
REPORTS = "reports"

_CRASHES = "umkm-studio-crash.txt"  # what Python's faulthandler leaves of a program that is gone
_LARGEST = 256 * 1024  # bytes; what is older moves to one .old file
_KEPT = 10  # reports
_PLACE_OF_A_CRASH = re.compile(r'File "([^"]*)"')

_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class _Here:
    """Where this process writes to."""

    folder: Path | None = None
    crashes: IO[bytes] | None = None
    kept: ClassVar[dict[str, str]] = {}  # what was reported already: its report


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
    _Here.folder = data
    _Here.kept.clear()


def stop() -> None:
    """Let go of the files: they may be deleted now."""
    root = logging.getLogger("umkm_studio")
    for handler in list(root.handlers):
        root.removeHandler(handler)
        handler.close()
    if _Here.crashes is not None:
        faulthandler.disable()
        _Here.crashes.close()
    _Here.folder = _Here.crashes = None


def unexpected(error: BaseException) -> str:
    """Note a bug, and keep a report of it; gives the report's words."""
    logging.getLogger(__name__).error("version %s", __version__, exc_info=error)
    return _keep(_Discreet().formatException((type(error), error, error.__traceback__)))


def watch_for_crashes() -> str:
    """Have Python leave a note should the whole program come down; gives the report on the last
    time that it did, "" where that was told already or never was.
    """
    if _Here.folder is None or not _Here.folder.exists():
        return ""
    path = _Here.folder / _CRASHES
    told = ""
    try:
        with suppress(FileNotFoundError):
            left = path.read_text(encoding="utf-8", errors="replace")
            if left.strip():
                told = _keep(_PLACE_OF_A_CRASH.sub(_last_part, left))
        _Here.crashes = _opened(path, os.O_TRUNC)
        faulthandler.enable(_Here.crashes)
    except OSError:  # a folder that can't be written
        return told
    return told


def _last_part(found: re.Match[str]) -> str:
    name = re.split(r"[/\\]", found[1])[-1]
    return f'File "{name}"'


def _keep(what: str) -> str:
    """Write a report beside the log, and give its words, also where it can't be written."""
    if what in _Here.kept:  # what goes wrong while painting does so again and again
        return _Here.kept[what]
    text = _Here.kept[what] = f"{_circumstances()}\n\n{what}\n"
    if _Here.folder is None:
        return text
    folder = _Here.folder / REPORTS
    with suppress(OSError):  # a full disk is not the next problem
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        kept = sorted(folder.glob("*.txt"))
        for old in kept[: max(0, len(kept) - _KEPT + 1)]:
            old.unlink()
        with _opened(folder / f"{datetime.now():%Y-%m-%d-%H%M%S-%f}.txt", os.O_EXCL) as file:
            file.write(text.encode())
    return text


def _opened(path: Path, flags: int) -> IO[bytes]:
    """A new file for the maker's own eyes."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | flags, 0o600), "wb")


def _for_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _circumstances() -> str:
    """Versions, nothing that tells one laptop from another."""
    qt = sys.modules.get("PySide6.QtCore")
    versions = [
        f"UMKM Studio {__version__}",
        f"Python {'.'.join(map(str, sys.version_info[:3]))}",
        f"Qt {qt.qVersion()}" if qt is not None else "",
        sys.platform,
    ]
    return f"{', '.join(filter(None, versions))}\n{datetime.now():%Y-%m-%d %H:%M}"


class _File(logging.FileHandler):
    def emit(self, record: logging.LogRecord) -> None:
        """Opening comes first, and outside logging's own care for problems."""
        try:
            Path(self.baseFilename).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            super().emit(record)
        except OSError:
            self.handleError(record)

    def _open(self) -> TextIOWrapper:
        return TextIOWrapper(
            open(self.baseFilename, "ab", opener=_for_owner),
            encoding=self.encoding,
            line_buffering=True,
        )

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
