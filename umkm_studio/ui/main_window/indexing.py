"""What an import left to be done for the search is done beside the window, a little at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from umkm_studio.models.errors import UserError
from umkm_studio.ui.kit.jobs import Jobs, Progress
from umkm_studio.ui.kit.notices import Notices

if TYPE_CHECKING:
    from umkm_studio.models.store import Store


class WordIndexing(QObject):
    """Each little is a job of its own: what the maker does meanwhile comes between. `done` once all
    of it is.
    """

    done = Signal()

    def __init__(self, store: Store, jobs: Jobs, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._jobs = jobs
        self._notices = notices
        self._is_running = self._is_over = False

    def start(self) -> None:
        """Begin where something is left to be done and nobody does it yet."""
        if self._is_over or self._is_running or self._store.is_read_only:
            return
        if self._store.one("SELECT 1 FROM search_pending LIMIT 1"):
            self._is_running = True
            self._go_on()

    def stop(self) -> None:
        """The window closes, and the store after it; what is left waits for the next start."""
        self._is_over = True

    def _go_on(self) -> None:
        self._jobs.run(_index, done=self._came, failed=self._failed)

    def _came(self, has_more: bool) -> None:
        if has_more:
            self._go_on()
            return
        self._is_running = False
        self.done.emit()

    def _failed(self, error: BaseException) -> None:
        """The next change or start tries again."""
        self._is_running = False
        if not (isinstance(error, UserError) and error.code == "store_busy"):
            self._notices.explain(error)


def _index(store: Store, _progress: Progress) -> bool:
    return store.index_words()
