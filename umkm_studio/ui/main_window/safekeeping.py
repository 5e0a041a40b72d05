"""Copies while the window is open, and what the sidebar's foot says about them.

Closing the program makes a copy (desktop.py); a power cut must not cost the whole day all the same.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from umkm_studio import paths
from umkm_studio.models import shop as shops
from umkm_studio.models.errors import UserError
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.jobs import Job, Progress

if TYPE_CHECKING:
    from umkm_studio.models.backups.upkeep import Kept, Upkeep
    from umkm_studio.models.store import Store
    from umkm_studio.ui.main_window import MainWindow

EVERY = 30 * 60 * 1000
"""Milliseconds between two looks at whether anything has changed: that much can be lost."""
MINUTE = 60 * 1000
"""Milliseconds between two looks at the clock: in an open window today becomes yesterday."""
COPIES = frozenset({"copies"})
"""What pages name that show copies: no table, but announced as one."""

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)


class Safekeeping(QObject):
    """Belongs to a window; `start` once its first page stands."""

    changed = Signal()  # copies, or what is arranged for them

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._store = window.store
        self._folder = paths.backups_dir(window.studio.data_dir)
        self._has_changes = self._has_begun = False
        self._clock = QTimer(self, interval=EVERY)
        self._clock.timeout.connect(self.look_after)
        self._minutes = QTimer(self, interval=MINUTE)
        self._minutes.timeout.connect(self.say)
        self._kept: Kept | None = None  # as it was at the last look
        self._look: Job | None = None
        self.changed.connect(self.say)

    def start(self) -> None:
        """Take up the work, after what the first page still has to do."""
        if not self._clock.isActive():
            self._clock.start()
            self._minutes.start()
            self._window.jobs.busy_changed.connect(self._follow_work)
            self._store.listeners.append(self._note)
            QTimer.singleShot(0, self, self.say)

    def stop(self) -> None:
        """The window closes."""
        if self._clock.isActive():
            self._clock.stop()
            self._minutes.stop()
            self._window.jobs.busy_changed.disconnect(self._follow_work)
            self._store.listeners.remove(self._note)
        if self._look is not None:
            self._look.cancel()

    def look_after(self) -> None:
        """Make a copy if anything has changed since the last one."""
        if self._has_changes and self._makes_copies():
            self._has_changes = False
            self._run(partial(_keep, folder=self._folder, now=self._window.studio.now()))
        self.say()

    def say(self) -> None:
        """The lines at the sidebar's foot: where the data is, how old the copies are. The folder is
        looked through beside the window, then it is said.
        """
        if self._look is not None:
            self._look.cancel()  # what it finds may be old by now
        look = partial(_look, folder=self._folder)
        self._look = self._window.reads.run(look, self._say, self._window.notices.explain)

    def _say(self, kept: Kept) -> None:
        """Tell pages of copies that came or went since the last look; else only time has passed."""
        self._look = None
        before, self._kept = self._kept, kept
        words, alarm = foot(kept, self._window.studio.now())
        self._window.side.say(words, alarm=alarm)
        if before is not None and kept.copies != before.copies:
            self.changed.emit()
        if self._clock.isActive() and not self._has_begun:
            self._has_begun = True
            self._begin(kept)

    def _begin(self, kept: Kept) -> None:
        """After the first look."""
        if not self._makes_copies():
            return
        now, arranged = self._window.studio.now(), kept.arranged
        self._note_what_is_arranged(arranged)
        if arranged.pause_ends(now.date()):
            self._end_pause()
        if arranged.before_this and not kept.to_count_on:  # the shop has just come back
            self._run(partial(_keep, folder=self._folder, now=now))
        elif arranged.second_place is not None:  # it may have been plugged in since
            self._run(partial(_bring, folder=self._folder, now=now))

    def _follow_work(self, is_busy: bool) -> None:
        """Other work makes copies, too: a large import does before it begins."""
        if not is_busy:
            self.say()

    def _note_what_is_arranged(self, arranged: Upkeep) -> None:
        """The shop may have come back from before there was a passphrase or a second place; it is
        to know of them, for the laptop that it moves to next.
        """
        shop = self._window.shop
        told = replace(
            shop,
            copies_locked=shop.copies_locked or arranged.lock is not None,
            copies_elsewhere=shop.copies_elsewhere or arranged.second_place is not None,
        )
        if told == shop:
            return
        try:
            shops.save(self._store, told)
        except UserError as problem:  # the next start tries again
            _log.warning("not noted: %s", problem.code)

    def _end_pause(self) -> None:
        from umkm_studio.models.backups import upkeep

        try:
            upkeep.change(self._folder, paused_on=None)
        except UserError as problem:  # older copies stay a little longer
            _log.warning("the pause goes on: %s", problem.code)

    def _makes_copies(self) -> bool:
        return not (self._window.shop.practice or self._store.is_read_only)

    def _note(self, tables: frozenset[str]) -> None:
        """Comes on the thread that made the change."""
        self._has_changes = True
        if "settings" in tables:  # perhaps the language; the sidebar is made anew then
            self.changed.emit()

    def _run(self, work: partial[None]) -> None:
        self._window.jobs.run(work, done=self._over, failed=self._failed)

    def _over(self, _nothing: object) -> None:
        self.changed.emit()

    def _failed(self, problem: BaseException) -> None:
        """What the maker can mend is noted beside the copies, and said by the foot; the next look
        tries again.
        """
        self._has_changes = True
        if isinstance(problem, UserError):
            _log.warning("no copy: %s", problem.code)
        else:
            self._window.notices.explain(problem)
        self.changed.emit()


def foot(kept: Kept, now: datetime) -> tuple[str, bool]:
    """What is to be said of the copies of the shop, and whether that is alarming."""
    found, arranged = kept.to_count_on, kept.arranged
    lines = [translate("Safekeeping", "Data ada di laptop ini.")]
    alarm = False
    if found:
        lines.append(_age(found[0].made_at, now))
        alarm = _is_late(found[0].made_at, now)
    if arranged.failure:
        lines.append(translate("Safekeeping", "Cadangan otomatis gagal."))
        alarm = True
    if arranged.second_place is not None:
        lines.append(_age_there(arranged, now))
        alarm = alarm or arranged.brought_at is None or _is_late(arranged.brought_at, now)
    return "\n".join(lines), alarm


def _age(made_at: datetime, now: datetime) -> str:
    days = (now.date() - made_at.date()).days
    if days <= 0:
        words = translate("Safekeeping", "Cadangan: hari ini, {time}")
    elif days == 1:
        words = translate("Safekeeping", "Cadangan: kemarin, {time}")
    else:
        words = translate("Safekeeping", "Cadangan: {days} hari lalu")
    return words.format(time=wording.clock(made_at), days=wording.number(days))


def _age_there(arranged: Upkeep, now: datetime) -> str:
    if arranged.brought_at is None:
        return translate("Safekeeping", "Tempat kedua: belum ada cadangan")
    days = (now.date() - arranged.brought_at.date()).days
    if days <= 0:
        return translate("Safekeeping", "Tempat kedua: hari ini")
    if days == 1:
        return translate("Safekeeping", "Tempat kedua: kemarin")
    words = translate("Safekeeping", "Tempat kedua: {days} hari lalu")
    return words.format(days=wording.number(days))


def _is_late(at: datetime, now: datetime) -> bool:
    from umkm_studio.models.backups.upkeep import LATE_DAYS

    return (now.date() - at.date()).days > LATE_DAYS


def _look(_store: Store, _progress: Progress, *, folder: Path) -> Kept:
    from umkm_studio.models.backups import upkeep  # hashlib and its like: not at the start

    return upkeep.look(folder)


def _keep(store: Store, _progress: Progress, *, folder: Path, now: datetime) -> None:
    from umkm_studio.models import backups

    backups.keep(store, folder, now)


def _bring(_store: Store, _progress: Progress, *, folder: Path, now: datetime) -> None:
    from umkm_studio.models.backups import second_place

    second_place.bring(folder, now)
