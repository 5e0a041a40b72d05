"""The program as a window: one shop at a time, the maker's own or the practice shop.

One process holds a shop. A second start leaves a note in the data folder, which the first one
watches: it comes to the front, and the second one ends. A file, because a program without sockets
can promise that it never talks to anybody.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from umkm_studio import logbook, paths, screen, start_up, stopwatch
from umkm_studio.aftercare import Aftercare
from umkm_studio.models import shop as shops
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.start_up import FirstWindowRaised
from umkm_studio.ui.kit import language, last_look, wording
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.main_window.standing import Fact

if TYPE_CHECKING:
    from umkm_studio.ui.rescue import RescueWindow

translate = QCoreApplication.translate

DONE, REFUSED = 0, 2
_log = logging.getLogger(__name__)


def run(
    data: Path,
    wanted_language: language.Code | None = None,
    offered: Path | None = None,
) -> int:
    """Show the window on the shop in this folder until it is closed; gives the exit status. A copy
    that is `offered` (by a double click on it) is shown to be restored.
    """
    logbook.start(data)
    paths.keep_libraries_in(data)
    screen.keep_qt_in(data)
    unseen = not (screen.has_screen() or os.environ.get("QT_QPA_PLATFORM"))
    app = QCoreApplication(["umkm-studio"]) if unseen else _application()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in a terminal; Qt would not notice it
    try:
        if unseen:
            raise UserError("no_screen")
        desktop = Desktop(data, wanted_language, offered=offered)
        desktop.crash = logbook.watch_for_crashes()
        desktop.run()
    except FirstWindowRaised:
        return DONE
    except UserError as problem:
        language.use(wanted_language or language.current())
        print(wording.explain(problem), file=sys.stderr)
        return REFUSED
    finally:
        del app
    return DONE


@dataclass(frozen=True, slots=True)
class StartTime:
    """Of this process, from its start to the first painted page."""

    milliseconds: int
    peak_memory_mb: float  # of 1,000,000 bytes


def time_start(data: Path) -> StartTime:
    """Open the window on this folder, wait for its first page, close it."""
    app = _application()
    taken: list[StartTime] = []

    def painted() -> None:
        memory = round(stopwatch.peak_memory_mb(), 1)
        taken.append(StartTime(round(stopwatch.milliseconds()), memory))
        app.exit()

    with start_up.open_shop(data) as store:
        window = MainWindow(store, data_dir=data)
        window.first_painted.connect(painted)
        window.show()
        app.exec()
        window.close()
    return taken[0]


class Desktop(QObject):
    """Opens one window after the other, as the maker goes from shop to shop. Where a shop can't be
    opened and somebody can be asked, a window with ways on stands in its place.
    """

    def __init__(
        self,
        data: Path,
        wanted_language: language.Code | None = None,
        now: Callable[[], datetime] = datetime.now,
        *,
        may_ask: bool | None = None,
        offered: Path | None = None,
    ) -> None:
        super().__init__()
        self._own = data
        self._now = now
        self._language = wanted_language
        self._may_ask = screen.has_screen() if may_ask is None else may_ask
        self._next: Path | None = data
        self._look: dict[str, object] = {}
        self._is_wiping = False  # everything goes before the next window
        self._offered = offered  # a copy that the maker may want to restore
        self._copy: Path | None = None  # what the shop is to become before its next window
        self._trouble: UserError | None = None
        self._was_restored = False  # from the window of ways on
        self._found_damaged = False  # while its window stood
        self._is_collecting = False
        self.crash = ""  # the report on how the program came down last time, to be told once
        self.window: MainWindow | None = None
        self.rescue: RescueWindow | None = None

    def run(self) -> None:
        """Until no window is wanted any more. Raises the `UserError`s of `start_up.open_shop` where
        nobody can be asked, or whoever was asked closed the window.
        """
        sys.excepthook = self._unexpected
        threading.excepthook = self._unexpected_in_thread
        while self._next is not None:
            data, self._next = self._next, None
            self._bring_back(data)
            self._wipe()
            try:
                self._open(data)
            except UserError as problem:
                if data == self._own:
                    self._ask_for_a_way(problem)
                else:
                    self._trouble, self._next = problem, self._own

    def _open(self, data: Path) -> None:
        """One shop, until its window is closed. Raises `UserError` where that can't be."""
        facts = {Fact.CLOCK_BEHIND} if start_up.clock_is_behind(data, self._now()) else set()
        is_own = data == self._own
        with start_up.open_shop(data, raise_first=is_own, offered=self._offered) as store:
            if store.is_read_only:
                facts.add(Fact.READ_ONLY)
            if data != self._own:
                self._prepare_practice(store)
            self._show(store, data, facts)
            if self._found_damaged:
                self._found_damaged = False
                raise UserError("store_damaged", path=str(store.path))
            if data == self._own and not (store.is_read_only or self._is_wiping):
                self._keep_copy(store)

    def _show(self, store: Store, data: Path, facts: set[Fact]) -> None:
        """One window, until it is closed."""
        window = self.window = self._make_window(store, data)
        window.standing.show_facts(facts)
        queued = Qt.ConnectionType.QueuedConnection  # not while a button of the window is pressed
        window.practice_wanted.connect(self._open_practice, queued)
        window.own_wanted.connect(self._open_own, queued)
        window.restore_wanted.connect(self._restore, queued)
        window.wipe_wanted.connect(self._begin_anew, queued)
        window.standing.retry_wanted.connect(self._open_anew, queued)
        window.first_painted.connect(self._settle)
        if not (window.shop.started or window.shop.practice or store.is_read_only):
            window.show_first_run()
        window.show()
        self._tell_of_copy(window)
        self._offer_copy()
        QApplication.exec()
        self._language = None
        self._look = {
            name: getattr(window.shop, name)
            for name in ("language", "theme", "text_scale", "reduce_motion")
        }
        last_look.remember(start_up.settings(data), window.shop)
        self.window = None
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window)

    def _make_window(self, store: Store, data: Path) -> MainWindow:
        """Raises `UserError`: store_damaged, or start_failed for what should not happen: whoever
        can't open the shop any more is to be shown a way.
        """
        try:
            if self._language is not None and not store.is_read_only:
                shops.save(store, replace(shops.load(store), language=self._language))
            return MainWindow(store, data_dir=data, now=self._now)
        except UserError:
            raise
        except Exception as bug:
            report = logbook.unexpected(bug)
            code = "start_failed" if store.is_sound() else "store_damaged"
            raise UserError(code, path=str(store.path), report=report) from bug

    def _ask_for_a_way(self, problem: UserError) -> None:
        """Show the ways on from a shop that can't be opened; raises the problem for none."""
        if not self._may_ask:
            raise problem
        from umkm_studio.ui.rescue import RescueWindow, Way

        last_look.recall(start_up.settings(self._own), self._language)
        here = paths.data_dir()
        window = self.rescue = RescueWindow(problem, self._own, own=here, now=self._now)
        window.show()
        QApplication.exec()
        way = window.way
        self.rescue = None
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window)
        if way is Way.CLOSE:
            raise problem
        if way is Way.OWN_FOLDER:
            self._own = here
            logbook.start(here)
        self._was_restored = way is Way.RESTORED
        self._next = self._own

    def _open_practice(self) -> None:
        self._switch(paths.practice_dir(self._own))

    def _open_own(self) -> None:
        self._switch(self._own)

    def _open_anew(self) -> None:
        """The folder may be writable by now."""
        if self.window is not None:
            self._switch(self.window.studio.data_dir)

    def _switch(self, data: Path) -> None:
        self._next = data
        if self.window is not None and not self.window.close():
            self._next = None  # something typed keeps the window open

    def _restore(self, file: Path) -> None:
        """Close this window and come back with what was made ready: nobody may hold the store."""
        if self.window is not None:
            self._copy = file
            self._switch(self.window.studio.data_dir)
            if self._next is None:
                file.unlink(missing_ok=True)
                self._copy = None

    def _begin_anew(self) -> None:
        """Close this window, delete everything, and come back as on the first day."""
        self._is_wiping = True
        self._switch(self._own)
        self._is_wiping = self._next is not None

    def _wipe(self) -> None:
        if not self._is_wiping:
            return
        from umkm_studio.models import wiping

        self._is_wiping = False
        logbook.stop()
        try:
            wiping.everything(self._own)
        except UserError as problem:
            self._trouble = problem
        logbook.start(self._own)

    def _bring_back(self, data: Path) -> None:
        if self._copy is None:
            return
        from umkm_studio.models import backups

        try:
            backups.swap_in(data, self._copy, self._now())
        except UserError as problem:
            self._copy.unlink(missing_ok=True)
            self._copy, self._trouble = None, problem

    def _offer_copy(self) -> None:
        """Show the copy that was double-clicked, over the maker's own shop."""
        if self._offered is None or self.window is None:
            return
        if self.window.studio.data_dir != self._own:
            self._open_own()
            return
        file, self._offered = self._offered, None
        QTimer.singleShot(0, self.window, partial(self.window.go, "settings", restore=file))

    def _tell_of_copy(self, window: MainWindow) -> None:
        """Whether the shop has become what is in the copy, in the window that follows."""
        if self._trouble is not None:
            window.notices.explain(self._trouble)
        elif self._copy is not None or self._was_restored:
            words = translate(
                "Desktop", "Cadangan sudah dipulihkan. Data sebelumnya ikut disimpan."
            )
            window.notices.toast(words)
        self._copy = self._trouble = None
        self._was_restored = False

    def _prepare_practice(self, store: Store) -> None:
        """Fill the practice shop the first time, and let it look like the maker's own."""
        if not shops.load(store).practice:
            from umkm_studio.models import sample

            sample.build(store, self._now().date())
        shops.save(store, replace(shops.load(store), **self._look))  # type: ignore[arg-type]

    def _keep_copy(self, store: Store) -> None:
        """The copy on closing; one that can't be made does not keep the program open."""
        from umkm_studio.models import backups

        try:
            backups.keep(store, paths.backups_dir(self._own), self._now())
        except UserError as problem:
            _log.warning("no copy: %s", problem.code)

    # Once the first page stands

    def _settle(self) -> None:
        """What can wait until the maker sees something."""
        if not self._is_collecting:
            from umkm_studio.ui.kit.collector import Collector  # the first page needs none

            Collector(self)
            self._is_collecting = True
        if self.window is not None:
            care = Aftercare(self.window, self._now)
            care.damage_told.connect(self._leave_damaged)
            care.start(self.crash)
            self.crash = ""
        self._listen()

    def _leave_damaged(self) -> None:
        self._found_damaged = True
        self._open_anew()

    def _listen(self) -> None:
        from PySide6.QtCore import QFileSystemWatcher

        watcher = QFileSystemWatcher([str(self._own)], self.window)
        watcher.directoryChanged.connect(self._come_forward)

    def _come_forward(self) -> None:
        if self.window is not None and start_up.request(self._own).exists():
            self._offered = start_up.take_request(self._own)
            self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
            self.window.show()
            self.window.raise_()
            self.window.activateWindow()
            self._offer_copy()

    # What should not happen

    def _unexpected(
        self,
        kind: type[BaseException],
        error: BaseException,
        place: TracebackType | None,
    ) -> None:
        """Note a bug and say so calmly; the program goes on."""
        error = error.with_traceback(place)
        if self.window is not None and threading.current_thread() is threading.main_thread():
            self.window.notices.explain(error)
        else:
            logbook.unexpected(error)

    def _unexpected_in_thread(self, what: threading.ExceptHookArgs) -> None:
        if what.exc_value is not None:
            logbook.unexpected(what.exc_value)


def _application() -> QApplication:
    known = QCoreApplication.instance()
    if isinstance(known, QApplication):
        return known
    with screen.answering():
        app = QApplication(list(screen.ARGUMENTS))
    app.setApplicationName("UMKM Studio")
    app.setDesktopFileName("umkm-studio")
    app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "app.svg")))
    return app
