"""Days that the maker marks, and known ones that need no mark."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from umkm_studio.models.content import marked_days
from umkm_studio.models.content.occasions import DayMark
from umkm_studio.ui.editors.days_editor import DaysEditor
from umkm_studio.ui.editors.marked_day_dialog import ask_for_day
from umkm_studio.ui.kit.day_words import mark_word
from umkm_studio.ui.kit.page import Studio


class Marking(QObject):
    """Each deed is one change with one way back."""

    def __init__(self, page: QWidget, studio: Studio) -> None:
        super().__init__(page)
        self._page = page
        self._studio = studio

    def add(self, day: date) -> None:
        """Ask what a day is to be marked as."""
        self.dialog = ask_for_day(self._page, self._studio, day=day)

    def change(self, mark: DayMark) -> None:
        """Ask for one of the maker's own anew."""
        self.dialog = ask_for_day(self._page, self._studio, known=mark)

    def leave_out(self, mark: DayMark) -> None:
        """DayMark a known day no more."""
        occasion = mark.occasion
        if occasion is None:
            return
        text = self.tr("{day} tidak ditandai lagi. Bisa dinyalakan lagi di Pengaturan.")
        store = self._studio.store
        with store.change() as change:
            marked_days.leave_out(store, occasion)
        self._studio.undoable(change, text.format(day=mark_word(mark)))

    def open_all(self) -> None:
        """Show all of them in a drawer."""
        self._studio.open_drawer(DaysEditor(self._studio))
