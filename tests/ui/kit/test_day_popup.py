"""Picking a day from a month."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from umkm_studio.ui.kit.day_popup import DayPopup
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
