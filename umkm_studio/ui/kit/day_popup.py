"""A month to pick one day from, as a popup.

DayPopup(button, at=global_point, day=post.day).picked.connect(self._moved_to)
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget


class DayPopup(QFrame):
    """Opens at once, Monday first; a click or Enter picks, Esc leaves."""

    picked = Signal(object)  # date

    def __init__(self, parent: QWidget, *, at: QPoint, day: date | None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = QCalendarWidget(self)
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        no_numbers = QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        self.calendar.setVerticalHeaderFormat(no_numbers)
        if day is not None:
            self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.activated.connect(self._pick)
        self.calendar.clicked.connect(self._pick)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.calendar)
        self.move(at)
        self.show()
        self.calendar.setFocus()

    def _pick(self, day: QDate) -> None:
        if self.isVisible():  # Enter sends both signals
            self.close()
            self.picked.emit(date(day.year(), day.month(), day.day()))
