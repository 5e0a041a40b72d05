"""Picking a day from a month."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from umkm_studio.ui.kit.day_popup import DayPopup
from umkm_studio.ui.kit.fields import DateField, TextField
from umkm_studio.ui.kit.theme import theme


@pytest.fixture
def popup(qtbot: QtBot) -> Iterator[DayPopup]:
    """The month of 15 October 2026."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    yield DayPopup(parent, at=QPoint(10, 10), day=date(2026, 10, 15))
    parent.close()


def test_it_opens_at_the_day_and_begins_weeks_on_monday(popup: DayPopup):
    assert popup.isVisible()
    assert popup.calendar.selectedDate() == QDate(2026, 10, 15)
    assert popup.calendar.firstDayOfWeek() == Qt.DayOfWeek.Monday


def test_arrows_and_enter_pick_a_day_once(popup: DayPopup):
    picked: list[date] = []
    popup.picked.connect(picked.append)
    days = popup.calendar.findChild(QTableView)
    assert days is not None
    QTest.keyClick(days, Qt.Key.Key_Right)
    QTest.keyClick(days, Qt.Key.Key_Return)
    assert picked == [date(2026, 10, 16)]
    assert not popup.isVisible()


def test_esc_leaves_without_picking(popup: DayPopup):
    picked: list[date] = []
    popup.picked.connect(picked.append)
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert picked == []


def test_weekends_look_like_other_days_and_not_like_another_month(popup: DayPopup):
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        color = popup.calendar.weekdayTextFormat(day).foreground().color()
        assert color == theme().color("text")


def test_a_day_that_is_typed_wins_over_the_month_that_opened(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    field, other = DateField(date(2026, 10, 15)), TextField()
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(other)
    window.show()
    window.activateWindow()
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    assert field.findChild(DayPopup) is not None

    for letter in "18/12/2026":
        _press_where_keys_go(window, letter)
    _press_where_keys_go(window, "\t")

    assert field.value() == date(2026, 12, 18)
    assert QApplication.activePopupWidget() is None
    assert window.focusWidget() is other


def test_tab_leaves_the_month_and_the_day_as_they_are(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    field = DateField(date(2026, 10, 15))
    QVBoxLayout(window).addWidget(field)
    window.show()
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    _press_where_keys_go(window, "\t")
    assert field.value() == date(2026, 10, 15)
    assert QApplication.activePopupWidget() is None


def _press_where_keys_go(window: QWidget, letter: str) -> None:
    popup = QApplication.activePopupWidget()
    target = window.focusWidget() if popup is None else popup.focusWidget()
    assert target is not None
    if letter == "\t":
        QTest.keyClick(target, Qt.Key.Key_Tab)
    else:
        QTest.keyClicks(target, letter)
    QApplication.processEvents()  # the window below comes to the front
