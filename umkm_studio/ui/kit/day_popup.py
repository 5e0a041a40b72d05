"""A month to pick one day from, as a popup.

DayPopup(button, at=global_point, day=post.day).picked.connect(self._moved_to)
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QFrame,
    QLineEdit,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from umkm_studio.ui.kit.theme import icon, theme

_FOR_TYPING = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


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
        self._field: QLineEdit | None = None
        self.move(at)
        self.show()
        self.calendar.setFocus()

    def leave_typing_to(self, field: QLineEdit) -> None:
        """A day that is typed is the field's: the month goes and the field gets every key."""
        self._field = field
        days = self.calendar.findChild(QTableView)
        assert days is not None
        days.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand on what is typed; arrows, Enter and Esc stay with the month."""
        field = self._field
        if field is None or not isinstance(event, QKeyEvent) or not _is_typing(event):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress:
            self.close()
            field.activateWindow()
            field.setFocus()
            if event.key() not in _FOR_TYPING:
                field.selectAll()  # as it was before the month opened
            QApplication.sendEvent(field, event)
        return True

    def _pick(self, day: QDate) -> None:
        if self.isVisible():  # Enter sends both signals
            self.close()
            self.picked.emit(date(day.year(), day.month(), day.day()))


def _is_typing(event: QKeyEvent) -> bool:
    return event.key() in _FOR_TYPING or (event.text().isprintable() and event.text() != "")


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
