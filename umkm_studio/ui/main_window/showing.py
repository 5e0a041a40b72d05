"""Mode tunjuk (F8): the window on a shop whose names, numbers and addresses are veiled.

What was on the screen is put aside as it is, half-typed forms, open dialogs and half-done imports
included; the same place is made anew from a store that reads through the veil (models/veil.py). So
nothing that was read before can stay in sight, and nothing that is veiled can be saved: what writes
is off. Leaving throws the veiled pages away and brings everything back. Who went on to another page
meanwhile stays there, unless something half done waits where they were.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from umkm_studio.models.errors import UserError
from umkm_studio.ui.kit.buttons import refuse_writing
from umkm_studio.ui.kit.cards import Box
from umkm_studio.ui.kit.drafts import Drafts
from umkm_studio.ui.kit.drawer import DrawerHost
from umkm_studio.ui.kit.jobs import Jobs
from umkm_studio.ui.kit.page import Page, Studio
from umkm_studio.ui.kit.shortcuts import Anywhere, shown
from umkm_studio.ui.main_window.banner import strip

if TYPE_CHECKING:
    from umkm_studio.models.drafts import Draft, Which
    from umkm_studio.models.store import Change, Store
    from umkm_studio.ui.main_window import MainWindow

_KEY = "show_around"  # the name of a shortcut in a window that is not ours
# What leads a page back to where it was and was never typed: no names that were looked for
_CARRIED = frozenset({"tab", "period", "view", "day", "month", "message"})


class Face(NamedTuple):
    """The pages that a window shows, where they were left, and what they work on."""

    studio: Studio
    drawers: DrawerHost
    pages: dict[str, Page]
    places: dict[str, dict[str, object]]


class _NoDrafts(Drafts):
    """Nothing that is typed behind the veil is kept, and nothing that was kept is shown."""

    def waiting(self, which: Which | None = None) -> list[Draft]:
        """None of them."""
        return []

    def keep(self, draft: Draft) -> None:
        """It would hold veiled words."""

    def drop(self, draft_id: str) -> None:
        """There is none."""

    def forget(self) -> None:
        """There are none."""


@dataclass(frozen=True, slots=True)
class _Aside:
    """What the window showed before; `others` are its open dialogs."""

    face: Face
    page: str
    others: list[QWidget]
    store: Store  # the veiled one

    def place(self) -> tuple[str, dict[str, object]]:
        """The page that was shown, and where on it."""
        return self.page, _carried(self.face.pages.get(self.page))

    def is_half_done(self) -> bool:
        """Whether something waits there to be gone on with: a form, a dialog, an import."""
        page = self.face.pages.get(self.page)
        is_open = self.face.drawers.drawer is not None or bool(self.others)
        return is_open or (page is not None and page.is_half_done())


class Showing(QObject):
    """Belongs to a window. `is_on` while it shows the veiled shop."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._aside: _Aside | None = None

    @property
    def is_on(self) -> bool:
        """Whether names and numbers are veiled."""
        return self._aside is not None

    def toggle(self) -> None:
        """F8. Not before the first steps are done: there is nobody to be veiled yet."""
        if self.is_on:
            self.stop()
        elif self._window.first_run is None:
            self.start()

    def start(self) -> None:
        """Veil: what is seen goes at once, what is read afterwards is veiled."""
        from umkm_studio.models import veil  # of no use to most starts

        window = self._window
        others = _put_away(window)
        window.drawers.set_aside(True)
        window.stack.hide()
        window.repaint()  # the names of a large shop take a moment to read
        try:
            known = veil.of(window.store)
        except UserError as problem:
            window.drawers.set_aside(False)
            _bring_back(others)
            window.notices.explain(problem)
            return
        finally:
            window.stack.show()
        carried, scrolled = _carried(window.page), _scrolled(window.page)
        veiled = window.store.veiled(known.row)
        self._aside = _Aside(window.face, window.page_key, others, veiled)
        window.notices.veil(known.text)
        refuse_writing(window, self._reason())
        window.wear(self._face(veiled), self._aside.page, carried)
        if window.page is not None:
            window.page.scroll_to(scrolled)

    def stop(self) -> None:
        """Back to the shop as it is, and to what was on the screen."""
        aside = self._aside
        if aside is None:
            return
        window, veiled = self._window, self._window.face
        here, scrolled = (window.page_key, _carried(window.page)), _scrolled(window.page)
        goes_back = aside.is_half_done() or here == aside.place()
        self._aside = None
        for one in _put_away(window):
            one.close()
        window.notices.veil(None)
        refuse_writing(window, "")
        if goes_back:
            window.wear(aside.face, aside.page)
        else:
            window.wear(aside.face, *here)
        if window.page is not None and not goes_back:
            window.page.scroll_to(scrolled)
        window.take_down(veiled)
        for jobs in (veiled.studio.jobs, veiled.studio.reads):
            jobs.close()
            jobs.deleteLater()
        aside.store.close()
        window.drawers.set_aside(False)
        _bring_back(aside.others)

    def reach_dialog(self) -> None:
        """Let the key work in the dialog that is in front."""
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            self.reach(dialog)

    def reach(self, other: QWidget) -> None:
        """Let the key work in a dialog or a small window beside ours."""
        if other.findChild(QShortcut, _KEY) is None:
            QShortcut(QKeySequence(Anywhere.SHOW_AROUND), other, self.toggle).setObjectName(_KEY)

    def put_aside(self) -> list[Page]:
        """The pages that come back; what changes meanwhile makes them stale."""
        return [] if self._aside is None else list(self._aside.face.pages.values())

    def allows_changes(self) -> bool:
        """Whether the shop may be changed now; says so where not."""
        if self.is_on:
            self._refuse()
        return not self.is_on

    def strip(self) -> Box:
        """The quiet mark above the page, with the way out."""
        words = self.tr("Mode tunjuk: nama, nomor, dan alamat disamarkan. Hanya untuk melihat.")
        verb = self.tr("Matikan ({key})").format(key=shown(Anywhere.SHOW_AROUND))
        return strip("eye-off", words, verb, self.stop)

    # inside

    def _face(self, store: Store) -> Face:
        """No pages yet; those to come read through the veil, and change nothing."""
        window = self._window
        drawers = DrawerHost(window, window.stack.currentWidget, keeps_typed=False)
        drawers.opened.connect(window.notices.keep_above)
        studio = replace(
            window.studio,
            store=store,
            jobs=Jobs(store, window),
            reads=Jobs(store, window),
            open_drawer=drawers.open,
            close_drawer=drawers.close_drawer,
            drafts=_NoDrafts(Path(), window.studio.now, drawers),
            undoable=self._say,
            open_practice=self._refuse,
            open_own=self._refuse,
            restore=self._refuse_file,
            wipe=self._refuse,
        )
        return window.face._replace(studio=studio, drawers=drawers, pages={}, places={})

    def _reason(self) -> str:
        words = self.tr("Mode tunjuk: hanya untuk melihat. Matikan dulu dengan {key}.")
        return words.format(key=shown(Anywhere.SHOW_AROUND))

    def _say(self, _change: Change, text: str) -> None:
        self._window.notices.toast(text)

    def _refuse(self) -> None:
        self._window.notices.explain(UserError("veiled"))

    def _refuse_file(self, _file: Path) -> None:
        self._refuse()


def _carried(page: Page | None) -> dict[str, object]:
    """What leads another page of the kind to the same place."""
    place = page.place() if page is not None else {}
    return {name: place[name] for name in _CARRIED & place.keys()}


def _scrolled(page: Page | None) -> float:
    return page.scrolled() if page is not None else 0.0


def _bring_back(others: list[QWidget]) -> None:
    for one in others:
        one.show()


def _put_away(window: QWidget) -> list[QWidget]:
    """Hide what a window has open beside it: its dialogs, which come back. Popups and the small
    window for answers just close.
    """
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    dialogs = []
    for one in QApplication.topLevelWidgets():
        if one is window or not one.isVisible():
            continue
        if one.isModal():
            one.hide()
            dialogs.append(one)
        else:
            one.close()
    return dialogs
