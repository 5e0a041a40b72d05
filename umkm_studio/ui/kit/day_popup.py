"""A month to pick one day from, as a popup.

DayPopup(button, at=global_point, day=post.day).picked.connect(self._moved_to)
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from umkm_studio.ui.kit.theme import icon, theme


class DayPopup(QFrame):
    """Opens at once, Monday first; a click or Enter picks, Esc leaves."""

    picked = Signal(object)  # date

    def __init__(self, parent: QWidget, *, at: QPoint, day: date | None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = _calendar(self)
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


def _calendar(parent: QWidget) -> QCalendarWidget:
    """Qt's calendar in the colours and sizes of the theme, with Monday first."""
    calendar = QCalendarWidget(parent)
    calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setMinimumSize(theme().px(300), theme().px(260))
    weekend = QTextCharFormat()
    # as the other days: Qt's own red can't be read on dark, and a grey looks like another month's
    weekend.setForeground(theme().color("text"))
    calendar.setWeekdayTextFormat(Qt.DayOfWeek.Saturday, weekend)
    calendar.setWeekdayTextFormat(Qt.DayOfWeek.Sunday, weekend)
    for name, picture in (("prev", "chevron-left"), ("next", "chevron-right")):
        button = calendar.findChild(QToolButton, f"qt_calendar_{name}month")
        if button is not None:
            button.setIcon(icon(picture, "text2", 16))
    return calendar
