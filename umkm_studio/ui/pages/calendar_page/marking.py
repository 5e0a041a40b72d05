"""Days that the maker marks, and known ones that need no mark."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from umkm_studio.models.content import marked_days, occasions
from umkm_studio.models.content.occasions import DayMark
from umkm_studio.ui.editors.days_editor import DaysEditor
from umkm_studio.ui.editors.marked_day_dialog import ask_for_day
from umkm_studio.ui.kit.day_words import ahead_sentence, mark_word
from umkm_studio.ui.kit.page import Studio


class Marking(QObject):
    """Each deed is one change with one way back. `arrived` when the known days can be shown."""

    arrived = Signal()

    def __init__(self, page: QWidget, studio: Studio) -> None:
        super().__init__(page)
        self._page = page
        self._studio = studio
        self._is_asking = False

    def between(self, first: date, last: date) -> Mapping[date, Sequence[DayMark]]:
        """The marks of these days; none the first time, until `arrived`."""
        return marked_days.between(self._studio.store, first, last) if self._are_known() else {}

    def ahead(self) -> str:
        """What to prepare for, as a sentence; "" for nothing."""
        if not self._are_known():
            return ""
        coming = marked_days.ahead(self._studio.store, self._studio.today())
        return "" if coming is None else ahead_sentence(coming)

    def _are_known(self) -> bool:
        """Whether the window need not wait for them; else they are got ready beside it."""
        if occasions.are_known():
            return True
        if not self._is_asking:
            self._is_asking = True
            year = self._studio.today().year
            self._studio.reads.run(
                lambda _store, _progress: occasions.of_year(year), self._arrive, self._fail
            )
        return False

    def _arrive(self, _found: object) -> None:
        self._is_asking = False
        self.arrived.emit()

    def _fail(self, error: BaseException) -> None:
        self._is_asking = False
        self._studio.notices.explain(error)

    def add(self, day: date) -> None:
        """Ask what a day is to be marked as."""
        self.dialog = ask_for_day(self._page, self._studio, day=day)

    def change(self, mark: DayMark) -> None:
        """Ask for one of the maker's own anew."""
        self.dialog = ask_for_day(self._page, self._studio, known=mark)

    def leave_out(self, mark: DayMark) -> None:
        """Mark a known day no more."""
        text = self.tr("{day} tidak ditandai lagi. Bisa dinyalakan lagi di Pengaturan.")
        self._leave_out(mark, None, text)

    def leave_out_once(self, mark: DayMark) -> None:
        """Do not mark it this time; in other years it is marked."""
        text = self.tr("{day} tidak ditandai kali ini. Bisa dinyalakan lagi di Pengaturan.")
        self._leave_out(mark, mark.first, text)

    def _leave_out(self, mark: DayMark, day: date | None, text: str) -> None:
        if mark.occasion is None:
            return
        store = self._studio.store
        with store.change() as change:
            marked_days.leave_out(store, mark.occasion, day)
        self._studio.undoable(change, text.format(day=mark_word(mark)))

    def open_all(self) -> None:
        """Show all of them in a drawer."""
        self._studio.open_drawer(DaysEditor(self._studio))
