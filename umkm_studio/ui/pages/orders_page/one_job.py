"""One piece of an import's work at a time, with the sign that it is under way and its Batal.

self.job = OneJob(studio)
layout.addWidget(self.job.busy)
self.job.run(work, self._read, self._failed, sentence, self.tr("{done} dari {total} baris dibaca"))
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt

from umkm_studio.models.store import Store
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.busy import Busy
from umkm_studio.ui.kit.jobs import Job, Progress
from umkm_studio.ui.kit.page import Studio


class OneJob(QObject):
    """Runs work off the window's thread. What was stopped never comes home, unless it is `kept`:
    work that was done before it saw the stop, and that can't be undone by forgetting it.
    """

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self.busy = Busy()
        self.busy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._studio = studio
        self._now: _Run | None = None

    @property
    def is_running(self) -> bool:
        """Whether something is under way."""
        return self._now is not None

    def run(
        self,
        work: Callable[[Store, Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        sentence: str,
        counted: str,
        *,
        kept: bool = False,
    ) -> None:
        """Do `work`; `counted` says how far it is, with gaps for `done` and `total`."""
        run = self._now = _Run(self, done, failed, counted, kept=kept)
        self.busy.start(sentence)
        run.job = self._studio.jobs.run(work, run.came_home, run.broke, run.progressed)

    def stop(self) -> None:
        """Take the request back: the window is free at once, the work ends at its next step."""
        if self._now is not None and self._now.job is not None:
            self._now.job.cancel()
            self.is_over(self._now)

    def is_over(self, run: _Run) -> bool:
        """A run has come to its end; whether it was still wanted."""
        if self._now is not run:
            return False
        self._now = None
        self.busy.stop()
        return True

    def is_wanted(self, run: _Run) -> bool:
        """Whether a run was neither stopped nor followed by another one."""
        return self._now is run


class _Run(QObject):
    """One call of `run`: what comes late belongs to it, and not to the next one."""

    def __init__(
        self,
        owner: OneJob,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        counted: str,
        *,
        kept: bool,
    ) -> None:
        super().__init__(owner)
        self.job: Job | None = None
        self._owner, self._done, self._failed = owner, done, failed
        self._counted, self._is_kept = counted, kept

    def came_home(self, result: object) -> None:
        """The work is done."""
        if self._owner.is_over(self) or self._is_kept:
            self._done(result)
        self.deleteLater()

    def broke(self, error: BaseException) -> None:
        """The work was given up."""
        if self._owner.is_over(self):
            self._failed(error)
        self.deleteLater()

    def progressed(self, done: int, total: int) -> None:
        """The work is so far."""
        if total and self._owner.is_wanted(self):
            busy = self._owner.busy
            words = {"done": wording.number(done), "total": wording.number(total)}
            busy.say(self._counted.format(**words))
            busy.show_progress(done, total)
