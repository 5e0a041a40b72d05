"""Slow work off the window's thread: imports, backups, big summaries (over about 100 ms).

    handle = jobs.run(
        lambda store, progress: loading.load(store, plan, progress=progress, now=now),
        done=self._show_imported,
        failed=self.notices.explain,
        progressed=self._show_progress,      # (done, total), optional
    )
    handle.cancel()                          # progress() then raises Cancelled inside the work

`done`, `failed` and `progressed` run on the window's thread; give bound methods, never lambdas on
widgets. A job may use the Store (it is safe on any thread), returns plain values and touches no
widget.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from umkm_studio.models.errors import Cancelled

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from umkm_studio.models.store import Store

T = TypeVar("T")
Progress = Callable[[int, int], None]


def no_progress(_done: int, _total: int) -> None:
    """For work that is done at once, on the window's thread."""


@dataclass(eq=False)
class Job:
    """Work that was asked for; `cancel()` takes the request back."""

    done: Callable[[Any], None]
    failed: Callable[[BaseException], None]
    progressed: Callable[[int, int], None] | None
    stop: Event = field(default_factory=Event)
    future: Future[Any] | None = None

    def cancel(self) -> None:
        """Stop at the next progress step, or before the work began."""
        self.stop.set()
        if self.future is not None:
            self.future.cancel()


class Worker(QObject):
    """One worker thread; results come home to the thread that made this object."""

    busy_changed = Signal(bool)
    _home = Signal(object)
    _step = Signal(object, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: ThreadPoolExecutor | None = None
        self._running: list[Job] = []
        self._is_closed = False
        self._home.connect(self._came_home, Qt.ConnectionType.QueuedConnection)
        self._step.connect(self._stepped, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether any work is under way or waiting."""
        return bool(self._running)

    def start(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        progressed: Callable[[int, int], None] | None = None,
    ) -> Job:
        """Do `work` after what was asked for before; `done` or `failed` follows, unless cancelled.

        Work that was finished before it saw the cancellation is done: its result comes home. Once
        this is closed nothing is begun: what the work would need (a store, say) is closing, too.
        """
        if self._is_closed:
            return Job(done, failed, progressed)
        if self._worker is None:
            from concurrent.futures import ThreadPoolExecutor  # the first page needs none

            self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        job = Job(done, failed, progressed)
        self._running.append(job)
        if len(self._running) == 1:
            self.busy_changed.emit(True)
        job.future = self._worker.submit(self._work, job, work)
        job.future.add_done_callback(lambda _future: self._home.emit(job))
        return job

    def close(self) -> None:
        """Cancel what is left and wait for the worker; nothing is called back or begun any more."""
        self._is_closed = True
        for job in self._running:
            job.cancel()
        self._running.clear()
        if self._worker is not None:
            self._worker.shutdown(wait=True, cancel_futures=True)
            self._worker = None

    # on the worker's thread

    def _work(self, job: Job, work: Callable[[Progress], T]) -> T:
        def progress(done: int, total: int) -> None:
            if job.stop.is_set():
                raise Cancelled
            self._step.emit(job, done, total)

        return work(progress)

    # on the window's thread

    def _stepped(self, job: Job, done: int, total: int) -> None:
        if job in self._running and job.progressed is not None and is_there(job.progressed):
            job.progressed(done, total)

    def _came_home(self, job: Job) -> None:
        if job not in self._running or job.future is None:
            return
        self._running.remove(job)
        if not self._running:
            self.busy_changed.emit(False)
        if job.future.cancelled() or not is_there(job.done):
            return
        error = job.future.exception()
        if isinstance(error, Cancelled):
            return
        if error is not None:
            job.failed(error)
            return
        job.done(job.future.result())


class Jobs(Worker):
    """Work on a store."""

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store

    def run(
        self,
        work: Callable[[Store, Progress], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        progressed: Callable[[int, int], None] | None = None,
    ) -> Job:
        """As `start`; `work` gets the store, too."""
        return self.start(partial(work, self._store), done, failed, progressed)


def is_there(call: Callable[..., None]) -> bool:
    """Whether who asked is still there: pages are built anew for another language or text size."""
    while isinstance(call, partial):
        call = call.func
    owner = getattr(call, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
