"""A drawer whose record is kept by its main button; closing throws no typed words away unasked."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from umkm_studio.models.drafts import Draft, Which
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.drafting import Drafting
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio


class SavedDrawer(Drawer):
    """`unsaved` and `problem` are notes for the top of the body; an editor says what was `typed`.

    The editor calls `opened()` once its fields show the record, and `finish()` after keeping it.
    What is typed meanwhile outlives a crash, under the name that `which` gives it; without one
    there is nothing to type.
    """

    def __init__(self, studio: Studio, unsaved: str, which: Which | None) -> None:
        super().__init__()
        self.studio = studio
        self.store = studio.store
        self.leave_button = LinkButton(self.tr("Tutup tanpa simpan"), strong=True)
        self.leave_button.clicked.connect(self._leave)
        self.unsaved = Note("warning", unsaved, action=self.leave_button)
        self.problem = Note("danger", "")
        for note in (self.unsaved, self.problem):
            note.hide()
        self._done = False
        self._as_opened: tuple[object, ...] = ()
        self.drafting: Drafting | None = None
        if which is not None:
            self.drafting = Drafting(self, studio, which, notes=self.notes)
            self.closed.connect(self.drafting.end)

    def typed(self) -> tuple[object, ...]:
        """What stands in the fields."""
        raise NotImplementedError

    def opened(self) -> None:
        """Remember what the fields show before anybody types; again, where all of it is kept."""
        self._as_opened = self.typed()
        if self.drafting is None:
            return
        if self.drafting.has_begun:
            self.drafting.kept()
        else:
            self.drafting.begin()

    def may_close(self) -> bool:
        """Typed words that are not saved keep the drawer open, with a way out beside the notice."""
        if self._done or self.typed() == self._as_opened:
            return True
        self.unsaved.show()
        self.bring_into_view(self.unsaved)
        return False

    def finish(self) -> None:
        """Close: there is nothing left to keep."""
        self._done = True
        self.studio.close_drawer()

    def _leave(self) -> None:
        self._done = True
        if self.drafting is not None and (draft := self.drafting.give_up()) is not None:
            self.studio.notices.toast(
                self.tr("Ditutup tanpa disimpan."),
                action=self.tr("Buka lagi"),
                on_action=partial(open_again, self.studio, self.window(), draft),
            )
        QTimer.singleShot(0, self.close_requested.emit)  # after the click, which is inside of it


def open_again(studio: Studio, window: QWidget, draft: Draft) -> None:
    """It was closed too early: the same form, with what was typed in it."""
    from umkm_studio.ui.editors import draft_forms  # it knows all forms, which know this one

    studio.drafts.bring_back(draft)
    draft_forms.go_on(studio, window, draft)
