"""What the maker did in the window, to be taken back (Ctrl+Z) and done again (Ctrl+Y)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from umkm_studio.models.errors import UserError
from umkm_studio.ui.kit.jobs import Jobs
from umkm_studio.ui.kit.large_shop import is_large
from umkm_studio.ui.kit.notices import Notices

if TYPE_CHECKING:
    from umkm_studio.models.store import Change, Store

# Taking back more than this may stall the window: it is done off its thread
_MANY_STEPS = 500


class UndoHistory(QObject):
    """Two stacks of changes; each step of either is a change of its own."""

    def __init__(self, store: Store, jobs: Jobs, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._jobs = jobs
        self._notices = notices
        self._undo: list[Change] = []
        self._redo: list[Change] = []

    def undoable(self, change: Change, text: str) -> None:
        """Confirm a kept change and offer to take it back."""
        if not change.steps:
            self._notices.toast(text)
            return
        self._undo.append(change)
        self._redo.clear()
        self._notices.toast(text, action=self.tr("Batalkan"), on_action=self.undo)

    def forget(self) -> None:
        """From here on nothing before can be taken back or done again."""
        self._undo.clear()
        self._redo.clear()

    def undo(self) -> None:
        """Take the last change back."""
        if self._undo:
            self._take_back(self._undo, self._redo, self.tr("Dibatalkan."))

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._redo:
            self._take_back(self._redo, self._undo, self.tr("Diulangi."))

    def _take_back(self, source: list[Change], target: list[Change], text: str) -> None:
        """At once, or off the window's thread where profit of many orders moves with it."""
        change = source.pop()
        done = partial(self._taken_back, target, text)
        failed = partial(self._not_taken_back, source, change)
        if len(change.steps) > _MANY_STEPS or (change.derived and is_large(self._store)):
            self._jobs.run(lambda store, _progress: store.undo(change), done, failed)
            return
        try:
            back = self._store.undo(change)
        except UserError as error:
            failed(error)
            return
        done(back)

    def _taken_back(self, target: list[Change], text: str, back: Change) -> None:
        target.append(back)
        self._notices.toast(text)

    def _not_taken_back(self, source: list[Change], change: Change, error: BaseException) -> None:
        if isinstance(error, UserError) and error.code == "store_busy":
            source.append(change)
        self._notices.explain(error)
