"""A month's work in the calendar by keys alone, and what a screen reader finds there.

Every key goes to whatever has the focus, as from a keyboard.
"""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import a_post
from umkm_studio.models.content import marked_days, posts, slots
from umkm_studio.models.content.occasions import Occasion
from umkm_studio.models.content.posts import Pillar, Status
from umkm_studio.models.content.slots import Slot
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.post_editor import PostEditor
from umkm_studio.ui.kit.form import FormDialog
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.calendar_page import CalendarPage
from umkm_studio.ui.pages.calendar_page.days_model import View

TODAY = date(2026, 10, 14)
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
Key = Qt.Key


class Keyboard:
    """Keys for the window's focus, or for the menu or dialog that is open."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    def press(self, *keys: Key, held: Qt.KeyboardModifier = NONE) -> None:
        for key in keys:
            QTest.keyClick(self._target(), key, held)
            QApplication.processEvents()

    def type(self, text: str) -> None:
        QTest.keyClicks(self._target(), text)

    def _target(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        return popup or QApplication.focusWidget() or self.window


@pytest.fixture
def keys(window: MainWindow, qtbot: QtBot) -> Keyboard:
    """The window has just been opened; Alt+2 leads to the calendar."""
    qtbot.waitUntil(window.isActiveWindow)
    keyboard = Keyboard(window)
    keyboard.press(Key.Key_2, held=ALT)
    return keyboard


def page_of(window: MainWindow) -> CalendarPage:
    page = window.page
    assert isinstance(page, CalendarPage)
    return page


def planned(store: Store) -> list[tuple[date | None, str]]:
    return sorted((post.day, post.title) for post in posts.everything(store) if post.day)


def put(store: Store, title: str, day: date | None = TODAY, **values: object) -> None:
    usual = {"status": Status.SCHEDULED if day else Status.IDEA, "time": time(16) if day else None}
    posts.save(store, a_post(**usual | {"title": title, "day": day} | values))
    QApplication.processEvents()


def test_a_post_is_written_and_opened_again(keys: Keyboard, window: MainWindow, store: Store):
    keys.press(Key.Key_Right, Key.Key_N)
    assert isinstance(window.drawers.drawer, PostEditor)
    keys.type("Ulek sambal")
    keys.press(Key.Key_Escape)
    assert window.drawers.drawer is None
    assert planned(store) == [(TODAY + DAY, "Ulek sambal")]
    keys.press(Key.Key_Return)
    assert isinstance(window.drawers.drawer, PostEditor)
    keys.press(Key.Key_Escape)
    keys.press(Key.Key_Delete)
    assert planned(store) == []
    keys.press(Key.Key_Z, held=CTRL)
    assert planned(store) == [(TODAY + DAY, "Ulek sambal")]


def test_a_post_is_moved_by_day_and_by_week_and_back(keys: Keyboard, store: Store):
    put(store, "Ulek")
    keys.press(Key.Key_Down)  # from the day to its post
    keys.press(Key.Key_Right, Key.Key_Down, held=ALT)
    assert planned(store) == [(TODAY + DAY + WEEK, "Ulek")]
    keys.press(Key.Key_Z, held=CTRL)
    keys.press(Key.Key_Z, held=CTRL)
    assert planned(store) == [(TODAY, "Ulek")]
    keys.press(Key.Key_Y, held=CTRL)
    assert planned(store) == [(TODAY + DAY, "Ulek")]


def test_a_post_and_a_week_are_copied(keys: Keyboard, store: Store):
    put(store, "Ulek")
    keys.press(Key.Key_Down)
    keys.press(Key.Key_C, held=CTRL)
    keys.press(Key.Key_Right)
    keys.press(Key.Key_V, held=CTRL)
    assert planned(store) == [(TODAY, "Ulek"), (TODAY + DAY, "Ulek")]
    keys.press(Key.Key_Left)
    keys.press(Key.Key_D, held=CTRL)
    assert (TODAY + WEEK, "Ulek") in planned(store)
    keys.press(Key.Key_Z, held=CTRL)
    keys.press(Key.Key_T)
    keys.press(Key.Key_D, held=CTRL | SHIFT)
    days = [day for day, _title in planned(store)]
    assert days == [TODAY, TODAY + DAY, TODAY + WEEK, TODAY + DAY + WEEK]


def test_views_and_periods_are_turned(keys: Keyboard, window: MainWindow, store: Store):
    put(store, "Ulek")
    page = page_of(window)
    keys.press(Key.Key_W)
    assert page.grid.days_model.view is View.WEEK
    keys.press(Key.Key_PageDown, Key.Key_PageDown)
    assert page.anchor == TODAY + 2 * WEEK
    keys.press(Key.Key_M, Key.Key_PageDown, Key.Key_PageUp, Key.Key_PageUp)
    assert page.month == date(2026, 9, 1)
    keys.press(Key.Key_T, Key.Key_L)
    assert [post.title for post in page.table.records()] == ["Ulek"]
    keys.press(Key.Key_Down, Key.Key_Return)
    assert isinstance(window.drawers.drawer, PostEditor)
    keys.press(Key.Key_Escape, Key.Key_M)
    assert page.grid.hasFocus()
    assert page.grid.selected == TODAY


def test_words_are_looked_for_and_the_filters_left(
    keys: Keyboard, window: MainWindow, store: Store, qtbot: QtBot
):
    put(store, "Ulek")
    put(store, "Nastar")
    page = page_of(window)
    keys.press(Key.Key_F, held=CTRL)
    keys.type("nas")
    qtbot.waitUntil(lambda: [one.title for one in page.grid.posts_on(TODAY)] == ["Nastar"])
    keys.press(Key.Key_Escape)
    assert page.filter_row.isHidden()
    assert page.grid.hasFocus()
    assert len(page.grid.posts_on(TODAY)) == 2


def test_ideas_are_for_today_before_any_key(window: MainWindow, store: Store):
    posts.save(store, a_post(day=None, status=Status.IDEA))
    window.go("calendar", tray=True)
    assert "Rabu 14 Okt" in page_of(window).tray.hint.text()


def test_an_idea_is_written_and_put_on_a_day_and_taken_off(
    keys: Keyboard, window: MainWindow, store: Store
):
    keys.press(Key.Key_Right, Key.Key_I)
    tray = page_of(window).tray
    assert tray.isVisible()
    tray.line.setFocus()
    keys.type("Oven pertama")
    keys.press(Key.Key_Return)
    tray.list.setFocus()
    assert "Kamis 15 Okt" in tray.hint.text()
    keys.press(Key.Key_Right, Key.Key_Right, Key.Key_Left)  # choose the day without going there
    assert "Jumat 16 Okt" in tray.hint.text()
    keys.press(Key.Key_Space)
    assert planned(store) == [(TODAY + 2 * DAY, "Oven pertama")]
    page_of(window).grid.setFocus()
    keys.press(Key.Key_Backspace, held=CTRL)
    assert [post.title for post in posts.undated(store)] == ["Oven pertama"]
    tray.list.setFocus()
    keys.press(Key.Key_I)
    assert tray.isHidden()


def test_what_a_theme_offers_is_taken_up(keys: Keyboard, store: Store, window: MainWindow):
    slots.save(store, [Slot(weekday=3, pillar=Pillar.STORY, title="Kamis cerita", time=time(9))])
    QApplication.processEvents()
    keys.press(Key.Key_Right, Key.Key_Return)
    assert planned(store) == [(TODAY + DAY, "Kamis cerita")]


def test_all_that_themes_offer_is_taken_up_in_one_step(keys: Keyboard, store: Store):
    weekdays = {3: Pillar.STORY, 5: Pillar.EDUCATION, 6: Pillar.PROMO}
    slots.save(store, [Slot(weekday=day, pillar=pillar) for day, pillar in weekdays.items()])
    put(store, "Ulek", TODAY + DAY)
    keys.press(Key.Key_T, held=CTRL | SHIFT)
    thursdays = [date(2026, 10, day) for day in (22, 29)]
    saturdays = [date(2026, 10, day) for day in (17, 24, 31)]
    sundays = [date(2026, 10, 18), date(2026, 10, 25)]  # the first of November is only seen
    expected = [
        *((day, "Cerita") for day in thursdays),
        *((day, "Edukasi") for day in saturdays),
        *((day, "Promo") for day in sundays),
    ]
    assert planned(store) == sorted([*expected, (TODAY + DAY, "Ulek")])
    keys.press(Key.Key_Z, held=CTRL)
    assert planned(store) == [(TODAY + DAY, "Ulek")]


def test_a_day_is_marked_from_its_menu(
    keys: Keyboard, window: MainWindow, store: Store, qtbot: QtBot
):
    keys.press(Key.Key_Right)
    page = page_of(window)
    page.menus.of_place(None, page.grid.selected, page.mapToGlobal(page.rect().center()))
    menu = page.popups.menu
    assert menu is not None
    words = [action.text() for action in menu.actions()]
    keys.press(*[Key.Key_Down] * (1 + [w for w in words if w].index("Tandai hari ini…")))
    keys.press(Key.Key_Return)
    dialog = page.marking.dialog
    assert isinstance(dialog, FormDialog)
    keys.type("Iklan Reels")
    keys.press(Key.Key_Return)
    assert [(one.first, one.name) for one in marked_days.own(store)] == [
        (TODAY + DAY, "Iklan Reels")
    ]
    window.activateWindow()  # a desktop does so by itself
    qtbot.waitUntil(window.isActiveWindow)
    keys.press(Key.Key_Z, held=CTRL)
    assert marked_days.own(store) == []


# what a screen reader finds


def test_every_control_has_a_name_and_the_days_are_a_table(
    keys: Keyboard, window: MainWindow, store: Store
):
    put(store, "Ulek")
    page = page_of(window)
    table = QAccessible.queryAccessibleInterface(page.grid)
    assert table.role() == QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name) == "Kalender"
    parts = [table.child(number) for number in range(table.childCount())]
    cells = [part for part in parts if part.role() == QAccessible.Role.Cell]
    assert len(cells) == 5 * 8
    said = {cell.text(QAccessible.Text.Name) for cell in cells}
    assert "Rabu, 14 Oktober 2026. Edukasi, Ulek, 14 Okt, terjadwal" in said
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found = QAccessible.queryAccessibleInterface(widget)
            assert found.text(QAccessible.Text.Name), widget


def test_a_marked_day_is_read_out_with_what_it_is(keys: Keyboard, window: MainWindow, store: Store):
    page = page_of(window)
    model = page.grid.days_model
    said = str(model.data(model.place(date(2026, 10, 10))))
    assert said == "Sabtu, 10 Oktober 2026. 10.10 (tanggal kembar)"
    page.open(day="2027-03-10")
    page.refresh()
    said = str(model.data(model.place(date(2027, 3, 10))))
    assert "Lebaran (libur atau hari besar, perkiraan tanggal)" in said
    marked_days.leave_out(store, Occasion.EID_AL_FITR)
    page.refresh()
    assert "Lebaran" not in str(model.data(model.place(date(2027, 3, 10))))
