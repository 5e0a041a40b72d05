"""Opening a shop for a window: who may have to be waited for, and what is looked after on the way.

Waiting never freezes: after a moment a small window says what is waited for, and gives up after
five seconds with the name of the problem.
"""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QSettings, QTimer

from umkm_studio import paths, screen
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store

translate = QCoreApplication.translate

_REQUEST = "raise-window"
_HEARD_WITHIN = 2.0  # seconds in which an open window answers
_PATIENCE = 5.0  # seconds that we wait for whoever holds the shop
_ONE_TRY = 0.2  # seconds that a single try may hold the window up, now and at every change
_BETWEEN = 100  # milliseconds
_SAID_AFTER = 0.4  # seconds without a word
_WAIT_FOR = frozenset({"store_in_use", "store_locked"})
_CLOCKS_DIFFER = timedelta(days=1)  # some drives note the time by the local clock of another place


class FirstWindowRaised(Exception):
    """Another window holds the shop and has come to the front."""


def open_shop(data: Path, *, raise_first: bool = False, offered: Path | None = None) -> Store:
    """Open a shop: an older one is copied and brought up to date; one that can't be written to is
    opened to be read.

    Raises `FirstWindowRaised` where `raise_first` and another window has the shop, which is told of
    the copy that is `offered` to be restored; `UserError`:
    store_gone (only its copies are there), store_older_read_only, and those of `Store.open`.
    """
    _refuse_lost(data)
    return _opened(data, raise_first, offered)


def request(data: Path) -> Path:
    """The note by which a second start asks the window of this folder to come forward."""
    return data / _REQUEST


def take_request(data: Path) -> Path | None:
    """Answer such a note: the copy that was offered with it, if any."""
    note = request(data)
    try:
        words = note.read_text(encoding="utf-8")
    except (OSError, ValueError):
        words = ""
    note.unlink(missing_ok=True)
    return Path(words) if words else None


def clock_is_behind(data: Path, now: datetime) -> bool:
    """Whether the shop was last written to at a time that is still to come; ask before opening."""
    file = paths.store_file(data)
    newest = 0.0
    for path in (file, file.with_name(file.name + "-wal")):
        try:
            newest = max(newest, path.stat().st_mtime)
        except OSError:
            continue  # no log, or no shop yet
    try:
        return datetime.fromtimestamp(newest) > now + _CLOCKS_DIFFER
    except (OSError, OverflowError, ValueError):  # a time that no clock shows
        return False


def clear_unfinished(data: Path) -> None:
    """Delete what a power cut left half written in a shop's folders. Not before the first page."""
    from umkm_studio.models import files

    for folder in (data, paths.backups_dir(data)):
        files.clear_unfinished(folder, time.time())


def settings(data: Path) -> QSettings:
    """What belongs to the window and not to the shop: its place and, for a window that can't ask
    the shop, its look.
    """
    return QSettings(str(data / "window.ini"), QSettings.Format.IniFormat)


# Inside


def _refuse_lost(data: Path) -> None:
    """No empty shop where there was one: its copies would be rotated away under it."""
    if paths.store_file(data).exists() or not paths.backups_dir(data).exists():
        return
    from umkm_studio.models import backups

    if backups.listing(paths.backups_dir(data)):
        raise UserError("store_gone", path=str(data))


def _opened(data: Path, raise_first: bool, offered: Path | None) -> Store:
    deadline = time.monotonic() + _PATIENCE
    waiting: _Waiting | None = None
    while True:
        try:
            return _one_try(data)
        except UserError as problem:
            if problem.code not in _WAIT_FOR or time.monotonic() > deadline:
                raise
            if problem.code == "store_in_use" and raise_first:
                raise_first = False
                if _raise_first_window(data, offered):
                    raise FirstWindowRaised from problem
        waiting = waiting or _Waiting()
        waiting.go_on()


def _one_try(data: Path) -> Store:
    file = paths.store_file(data)
    try:
        return Store.open(file, before_upgrade=_before_upgrade, patience=_ONE_TRY)
    except UserError as problem:
        if problem.code != "store_read_only" or not file.exists():
            raise
    try:
        return Store.open_for_reading(file)
    except UserError as problem:
        if problem.code != "store_older":
            raise
        raise UserError("store_older_read_only", path=str(data)) from problem


def _before_upgrade(store_file: Path, version: int) -> None:
    from umkm_studio.models import backups  # hashlib and shutil are of no use to most starts

    backups.before_upgrade(store_file, version)


def _raise_first_window(data: Path, offered: Path | None) -> bool:
    """Ask the window that holds the shop to come forward; False where none answers."""
    note = request(data)
    try:
        _leave(note, "" if offered is None else str(offered))
        deadline = time.monotonic() + _HEARD_WITHIN
        while note.exists() and time.monotonic() < deadline:
            time.sleep(0.02)
        heard = not note.exists()
        note.unlink(missing_ok=True)
    except (OSError, UserError):
        return False
    return heard


def _leave(note: Path, words: str) -> None:
    """Write it whole: it is read as soon as it is there."""
    from umkm_studio.models import files

    with files.whole(note) as unfinished:
        unfinished.write_text(words, encoding="utf-8")


class _Waiting:
    """Keeps the screen alive while the shop is held by somebody else."""

    def __init__(self) -> None:
        self._since = time.monotonic()
        self._window: object = None

    def go_on(self) -> None:
        """A tenth of a second, in which windows are painted."""
        if screen.has_screen() and time.monotonic() - self._since > _SAID_AFTER:
            self._say()
        loop = QEventLoop()
        QTimer.singleShot(_BETWEEN, loop.quit)
        loop.exec()

    def _say(self) -> None:
        from umkm_studio.ui.rescue.waiting import WaitingWindow

        if self._window is None:
            self._window = WaitingWindow()
            self._window.show()
