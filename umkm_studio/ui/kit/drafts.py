"""What was typed and not saved, of all forms of a window: kept, remembered, thrown away.

Files are written on a thread of their own, never on the window's: an import may keep the jobs busy
for a minute, and a slow disk must not stop anybody from typing.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from umkm_studio.models.errors import UserError

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from umkm_studio.models.drafts import Draft, Which


class Drafts(QObject):
    """One for each window. `changed` when what waits to be gone on with is another; `failed` with a
    `UserError` when something could not be kept, once until it can be kept again.
    """

    changed = Signal()
    failed = Signal(object)
    _troubled = Signal(object)

    def __init__(self, folder: Path, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._now = now
        self._waiting: list[Draft] | None = None
        self._aside: list[Draft] = []
        self._wanted: Draft | None = None
        self._writer: ThreadPoolExecutor | None = None
        self._is_failing = False
        self._troubled.connect(self._tell)

    def waiting(self, which: Which | None = None) -> list[Draft]:
        """What was left when the program ended in the middle of it, of one form or of all, the
        newest first. What is in an open form does not wait.
        """
        if self._waiting is None:
            from umkm_studio.models import drafts  # the first page comes without it

            now = self._now()
            oldest = now - timedelta(days=drafts.KEPT_DAYS)
            self._waiting, self._aside = (
                [draft for draft in drafts.listing(place) if draft.typed_at >= oldest]
                for place in (self._folder, drafts.aside(self._folder))
            )
            if self._folder.is_dir():
                self._do(partial(drafts.tidy, self._folder, now=now))
        return [draft for draft in self._waiting if which in (None, draft.which)]

    def aside(self) -> list[Draft]:
        """What no form can go on with since a restore: its records may be others now."""
        self.waiting()  # both are read at once
        return list(self._aside)

    def take(self, draft: Draft) -> None:
        """It is in an open form now."""
        self._waiting = [one for one in self.waiting() if one.id != draft.id]
        self.changed.emit()

    def want(self, draft: Draft) -> None:
        """The form that is opened next is to go on with it at once."""
        self._wanted = draft

    def wanted(self, which: Which) -> Draft | None:
        """What the form that opens is to go on with at once, if anything."""
        found, self._wanted = self._wanted, None
        return found if found is not None and found.which == which else None

    def keep(self, draft: Draft) -> None:
        """Write down what is in an open form."""
        from umkm_studio.models import drafts

        self._do(partial(drafts.keep, self._folder, draft))

    def drop(self, draft_id: str) -> None:
        """The open form was saved or closed: nothing of it is left to be gone on with."""
        from umkm_studio.models import drafts

        self._do(partial(drafts.drop, self._folder, draft_id))

    def throw_away(self, draft: Draft) -> None:
        """The maker does not want it, or it says nothing new."""
        from umkm_studio.models import drafts

        if draft in self.aside():
            self._aside.remove(draft)
            self._do(partial(drafts.drop, drafts.aside(self._folder), draft.id))
        else:
            self.drop(draft.id)
        self.take(draft)

    def bring_back(self, draft: Draft) -> None:
        """It was thrown away too early."""
        self._waiting = [draft, *self.waiting()]
        self.keep(draft)
        self.changed.emit()

    def put_aside_again(self, draft: Draft) -> None:
        """It was thrown away too early, and no form can go on with it."""
        from umkm_studio.models import drafts

        self._aside = [draft, *self.aside()]
        self._do(partial(drafts.keep, drafts.aside(self._folder), draft))
        self.changed.emit()

    def forget(self) -> None:
        """Throw away all that waits: somebody was taken out, and may be meant in it."""
        from umkm_studio.models import drafts

        self._waiting, self._aside = [], []
        self._do(partial(drafts.clear, self._folder))
        self.changed.emit()

    def close(self) -> None:
        """Wait until everything is on the disk."""
        if self._writer is not None:
            self._writer.shutdown(wait=True)
            self._writer = None

    # inside

    def _do(self, work: Callable[[], None]) -> None:
        if self._writer is None:
            from concurrent.futures import ThreadPoolExecutor  # the first page needs none

            self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job-drafts")
        self._writer.submit(self._tried, work)

    def _tried(self, work: Callable[[], None]) -> None:
        """On the writer's thread: a signal brings home how it went."""
        try:
            work()
        except UserError as problem:
            self._troubled.emit(problem)
        else:
            self._troubled.emit(None)

    def _tell(self, problem: UserError | None) -> None:
        if problem is not None and not self._is_failing:
            self.failed.emit(problem)
        self._is_failing = problem is not None
