"""The window: sidebar, page stack, drawer, toasts. A page is made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from umkm_studio import paths
from umkm_studio.models import shop as shops
from umkm_studio.models.errors import UserError
from umkm_studio.ui import pages
from umkm_studio.ui.kit import language
from umkm_studio.ui.kit.cards import clear
from umkm_studio.ui.kit.drafts import Drafts
from umkm_studio.ui.kit.drawer import DrawerHost
from umkm_studio.ui.kit.focus_ring import FocusRing
from umkm_studio.ui.kit.jobs import Jobs
from umkm_studio.ui.kit.notices import Notices
from umkm_studio.ui.kit.page import Page, Studio
from umkm_studio.ui.kit.sidebar import Sidebar
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.main_window.banner import strip
from umkm_studio.ui.main_window.indexing import WordIndexing
from umkm_studio.ui.main_window.keys import WindowKeys
from umkm_studio.ui.main_window.safekeeping import COPIES, Safekeeping
from umkm_studio.ui.main_window.showing import Face, Showing
from umkm_studio.ui.main_window.side import APP, Side
from umkm_studio.ui.main_window.standing import Standing
from umkm_studio.ui.main_window.undo import UndoHistory

if TYPE_CHECKING:
    from umkm_studio.models.store import Store
    from umkm_studio.ui.first_run import FirstRun
    from umkm_studio.ui.main_window.search.panel import SearchPanel


class MainWindow(QWidget):
    """The frame around the pages of one shop.

    `now` is the shop's clock, `entries` the sidebar. `first_painted` is sent once, when the first
    page stands on the screen with its data. `practice_wanted` and `own_wanted` ask for the other
    shop, `wipe_wanted` for none, `restore_wanted` (with a path) for this one as it was in a copy.
    """

    first_painted = Signal()
    practice_wanted = Signal()
    own_wanted = Signal()
    restore_wanted = Signal(object)
    wipe_wanted = Signal()
    _announced = Signal(object)

    def __init__(
        self,
        store: Store,
        *,
        data_dir: Path,
        now: Callable[[], datetime] = datetime.now,
        entries: Iterable[pages.Entry] = pages.PAGES,
    ) -> None:
        super().__init__()
        self.store = store
        self._entries = {entry.key: entry for entry in entries}
        self._pages: dict[str, Page] = {}
        self._places: dict[str, dict[str, object]] = {}  # of pages that are to be built anew
        self.shop = shops.load(store)
        self._apply_look()
        self.setMinimumSize(900, 560)
        self._lay_out()
        self.side = side = Side(store, self._entries, self.shop, self)
        self._layout.insertWidget(0, side.sidebar)
        side.chosen.connect(self._chosen)
        side.search_wanted.connect(self.show_search)
        side.copies_wanted.connect(self._show_copies)
        self.drawers = DrawerHost(self, self.stack.currentWidget)
        self.notices = Notices(self)
        self.drawers.opened.connect(self.notices.keep_above)
        side.failed.connect(self.notices.explain)
        self.jobs = Jobs(store, self)
        self.reads = Jobs(store, self)
        self.drafts = Drafts(paths.drafts_dir(data_dir), now, self)
        self.focus_ring = FocusRing(self)
        self._history = UndoHistory(store, self.jobs, self.notices, self)
        self.studio = self._make_studio(data_dir, now)
        self._rebuilding = QTimer(self, singleShot=True, interval=0)
        self._rebuilding.timeout.connect(self._rebuild)
        self._settings = QSettings(str(data_dir / "window.ini"), QSettings.Format.IniFormat)
        self._announced.connect(self._changed)
        store.listeners.append(self._announced.emit)
        theme().changed.connect(self._theme_changed)
        self._built_scale = theme().scale
        self.showing = Showing(self)
        self.search: SearchPanel | None = None
        self.indexing = WordIndexing(store, self.jobs, self.notices, self)
        self.first_painted.connect(self.indexing.start)
        self.safekeeping = Safekeeping(self)
        self.first_painted.connect(self.safekeeping.start)
        self.safekeeping.changed.connect(self._refresh_copies)
        self.keys = WindowKeys(self, self._entries)
        self._restore_place()
        self._say_title()
        self.first_run: FirstRun | None = None
        self._show_banner()
        side.follow()
        self.go(next(iter(self._entries)))

    def _lay_out(self) -> None:
        """The sidebar's place, and at its right the page below what is true of the whole shop."""
        self.stack = QStackedWidget()
        self.banner = QVBoxLayout()
        self._right = right = QVBoxLayout()
        right.setSpacing(0)
        self.standing = Standing()
        right.addWidget(self.standing)
        right.addLayout(self.banner)
        right.addWidget(self.stack, 1)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addLayout(right, 1)

    def _make_studio(self, data_dir: Path, now: Callable[[], datetime]) -> Studio:
        """What the pages work with."""
        return Studio(
            store=self.store,
            jobs=self.jobs,
            reads=self.reads,
            drafts=self.drafts,
            notices=self.notices,
            data_dir=data_dir,
            now=now,
            go=self.go,
            open_drawer=self.drawers.open,
            close_drawer=self.drawers.close_drawer,
            undoable=self._history.undoable,
            forget_undo=self._history.forget,
            open_practice=self.practice_wanted.emit,
            open_own=self.own_wanted.emit,
            restore=self.restore_wanted.emit,
            wipe=self.wipe_wanted.emit,
            show_around=self._show_around,
            copies_changed=self._copies_changed,
        )

    def _show_around(self) -> None:
        self.showing.toggle()

    def undo(self) -> None:
        """Ctrl+Z."""
        if self.showing.allows_changes():
            self._history.undo()

    def redo(self) -> None:
        """Ctrl+Y."""
        if self.showing.allows_changes():
            self._history.redo()

    # above and before the pages

    def _show_banner(self) -> None:
        """The practice shop says on every page that it is one."""
        clear(self.banner)
        if self.showing.is_on:
            self.banner.addWidget(self.showing.strip())
            return
        if not self.shop.practice:
            return
        words = self.tr("Ini data contoh. Coba apa saja, datamu sendiri tidak tersentuh.")
        verb = self.tr("Mulai dengan data sendiri")
        self.banner.addWidget(strip("player-play", words, verb, self.own_wanted.emit))

    def show_first_run(self, step: int = 0) -> None:
        """Fill the window with the first steps, until they are done or skipped."""
        from umkm_studio.ui.first_run import FirstRun

        self.sidebar.hide()
        self.stack.hide()
        self.first_run = FirstRun(self.studio, step=step)
        self.first_run.finished.connect(self._end_first_run)
        self._right.addWidget(self.first_run, 1)

    def _end_first_run(self) -> None:
        if self.first_run is None:
            return
        self._right.removeWidget(self.first_run)
        self.first_run.deleteLater()
        self.first_run = None
        self.stack.show()
        self.sidebar.show()

    @property
    def sidebar(self) -> Sidebar:
        """The sidebar that stands; another one follows for another language or text size."""
        return self.side.sidebar

    # pages

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        current = self.stack.currentWidget()
        return current if isinstance(current, Page) else None

    @property
    def page_key(self) -> str:
        """The key of the page that is shown, "" before the first."""
        return next((key for key, page in self._pages.items() if page is self.page), "")

    def go(self, page: str, /, **arguments: object) -> None:
        """Show a page; the arguments reach its `open`."""
        leaving = self.page
        leaves = leaving is not None and leaving is not self._pages.get(page)
        if leaving is not None and leaves and not self._may_leave(leaving):
            return
        if not self.drawers.close_drawer():
            return
        if page not in self._pages:
            self._pages[page] = self._entries[page].load()(self.studio)
            self.stack.addWidget(self._pages[page])
            if (place := self._places.pop(page, {})) and arguments:
                self._pages[page].open(**place)  # what is asked for comes on top of what was kept
            arguments = arguments or place
        shown = self._pages[page]
        if arguments:
            shown.open(**arguments)
        if shown.is_stale or arguments:
            self._refresh(shown)
        focus = self.focusWidget()
        self.stack.setCurrentWidget(shown)
        self.sidebar.show_current(page)
        here = (shown, self.sidebar, self.drawers)  # a page may have opened a drawer at once
        if focus is None or not any(part.isAncestorOf(focus) for part in here):
            # Qt would move on to the first control; the page has no ring, and Tab leads there
            shown.setFocus()

    def _may_leave(self, page: Page) -> bool:
        """Whether what is typed on it is kept. Behind a veil nothing can be, and a page that was
        put aside for it keeps its own.
        """
        is_put_aside = page not in self._pages.values()
        return is_put_aside or self.showing.is_on or page.may_leave()

    def show_search(self) -> None:
        """Ctrl+K: find a record or something to do; not before the first steps are done."""
        from umkm_studio.ui.main_window.search.commands import all_commands  # the first page is
        from umkm_studio.ui.main_window.search.panel import SearchPanel  # painted without them

        if self.first_run is not None:
            return
        if self.search is None:
            self.search = SearchPanel(self, self.studio)
            self.indexing.done.connect(self.search.index_grew)
        self.search.open(all_commands(self, self._entries), self.stack.currentWidget)

    def _chosen(self, page: str) -> None:
        """The sidebar leads to a page, and from within a page back to its first view."""
        if page == self.page_key and self.page is not None:
            self.page.home()
        self.go(page)

    def _refresh(self, page: Page) -> None:
        page.is_stale = False
        try:
            page.refresh()
        except UserError as error:
            self.notices.explain(error)

    def _changed(self, tables: frozenset[str]) -> None:
        """Refresh what is seen, remember the rest. Jobs announce from their thread: queued."""
        if "settings" in tables:
            self.shop = shops.load(self.store)
            self._apply_look()
            self._say_title()
        self.side.follow(tables)
        self.indexing.start()
        for page in (*self._pages.values(), *self.showing.put_aside()):
            if page.shows & tables:
                page.is_stale = True
        shown = self.page
        if shown is not None and shown.is_stale:
            self._refresh(shown)

    def _rebuild_soon(self) -> None:
        """After the event at hand, and once for all reasons together; not while still building."""
        if hasattr(self, "_rebuilding"):
            self._rebuilding.start()

    def _rebuild(self) -> None:
        """Make everything anew in the language and sizes in force, and return to the same place."""
        shown = self.page
        key = self.page_key
        if not self.drawers.close_drawer():
            return
        if shown is not None and not shown.may_leave():
            return
        # a page that was not looked at since it was last taken down keeps the place of then
        self._places |= {name: page.place() for name, page in self._pages.items()}
        scrolled = shown.scrolled() if shown is not None else 0.0
        self.notices.rebuild()
        self._forget_search()
        for page in self._pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._layout.removeWidget(self.sidebar)
        self._layout.insertWidget(0, self.side.build_anew())
        self.side.fit(self.width())
        self._show_banner()
        self._built_scale = theme().scale
        if self.first_run is not None:
            step = self.first_run.step
            self._end_first_run()
            self.show_first_run(step)
        self.go(key or next(iter(self._entries)))
        if self.page is not None:
            self.page.scroll_to(scrolled)

    # behind the veil and back (see showing.py)

    @property
    def face(self) -> Face:
        """What pages are shown, and what they work on."""
        return Face(self.studio, self.drawers, self._pages, self._places)

    def wear(self, face: Face, page: str, place: dict[str, object] | None = None) -> None:
        """Show other pages, which work on something else. Those of before are left as they are."""
        self.studio, self.drawers, self._pages, self._places = face
        self._forget_search()
        self._show_banner()
        self.go(page, **place or {})
        if self.page is not None and self.drawers.drawer is None:
            self.page.setFocus()

    def take_down(self, face: Face) -> None:
        """Destroy the pages of a face that is not shown any more."""
        for page in face.pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        face.drawers.hide()
        face.drawers.deleteLater()

    def _forget_search(self) -> None:
        if self.search is not None:
            self.search.hide()
            self.search.deleteLater()
            self.search = None

    # look

    def _apply_look(self) -> None:
        """Language, colours and sizes as the shop's settings say."""
        t = theme()
        t.reduced_motion = self.shop.reduce_motion
        if language.use(self.shop.language):
            self._rebuild_soon()
        t.set_scale(self.shop.text_scale / 100)
        t.set_mode(self.shop.theme)

    def _theme_changed(self) -> None:
        if theme().scale != self._built_scale:
            self._rebuild_soon()
            return
        for page in (*self._pages.values(), *self.showing.put_aside()):
            page.is_stale = True
        if self.page is not None:
            self._refresh(self.page)

    def _say_title(self) -> None:
        name = self.shop.name
        self.setWindowTitle(f"{name} – {APP}" if name else APP)
        self.side.show_shop(self.shop)

    def _show_copies(self) -> None:
        if "settings" in self._entries:
            self.go("settings", field="copies")

    def _copies_changed(self) -> None:
        self.safekeeping.changed.emit()

    def _refresh_copies(self) -> None:
        self._changed(COPIES)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window turns the sidebar into a rail of icons."""
        super().resizeEvent(event)
        self.side.fit(self.width())

    def sizeHint(self) -> QSize:
        """What fits a 1366x768 laptop with title bar and taskbar."""
        return QSize(1366, 697)

    # coming and going

    def _restore_place(self) -> None:
        geometry = self._settings.value("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(self.sizeHint())

    def event(self, event: QEvent) -> bool:
        """Tell once when the first page has been painted; let a dialog know our one key."""
        done = super().event(event)
        if event.type() == QEvent.Type.WindowBlocked:  # by a dialog, which takes our keys away
            QTimer.singleShot(0, self.showing.reach_dialog)
        if event.type() == QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.first_painted.emit)
        return done

    _was_painted = False
    _is_closed = False

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is typed, remember the place, stop the work."""
        self.showing.stop()
        if not self.drawers.close_drawer() or (self.page is not None and not self.page.may_leave()):
            event.ignore()
            return
        if not self._is_closed:
            self._is_closed = True
            self._settings.setValue("geometry", self.saveGeometry())
            self._settings.sync()
            self.store.listeners.remove(self._announced.emit)
            theme().changed.disconnect(self._theme_changed)
            self._rebuilding.stop()
            self.indexing.stop()
            self.safekeeping.stop()
            self.jobs.close()
            self.reads.close()
            self.drafts.close()
        super().closeEvent(event)
