"""Marking days as a maker does it: in the calendar's menu, in the settings, with a way back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.builders import a_post
from tests.ui.hands import undo
from umkm_studio.models import trash
from umkm_studio.models.content import marked_days, occasions, posts
from umkm_studio.models.content.occasions import DayKind, DayMark, Occasion
from umkm_studio.models.content.posts import Status
from umkm_studio.models.store import Store
from umkm_studio.models.trash import Kind
from umkm_studio.ui.editors.days_editor import DaysEditor
from umkm_studio.ui.kit.form import FormDialog
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.calendar_page import CalendarPage
from umkm_studio.ui.pages.calendar_page.marking import Marking
from umkm_studio.ui.pages.settings_page import SettingsPage

TODAY = date(2026, 10, 14)
TWIN = date(2026, 10, 10)


@pytest.fixture(autouse=True)
def known_days() -> None:
    """The library has been read before, as on any but the first visit."""
    occasions.of_year(2026)


@pytest.fixture
def page(window: MainWindow) -> CalendarPage:
    window.go("calendar")
    shown = window.page
    assert isinstance(shown, CalendarPage)
    return shown


@pytest.fixture
def editor(window: MainWindow) -> DaysEditor:
    """The drawer, opened from the settings."""
    window.go("settings")
    settings = window.page
    assert isinstance(settings, SettingsPage)
    settings.days.open_button.click()
    drawer = window.drawers.drawer
    assert isinstance(drawer, DaysEditor)
    return drawer


def labels(page: CalendarPage) -> dict[int, str]:
    """The words in the days of the month shown, by day."""
    model = page.grid.days_model
    return {day.day: label.words for day, label in model.labels.items() if not model.is_muted(day)}


def choose(page: CalendarPage, day: date, words: str) -> None:
    """Open the menu of a free day and choose what it says."""
    page.grid.menu_wanted.emit(None, day, QPoint(300, 300))
    menu = page.popups.menu
    assert menu is not None
    action = next(one for one in menu.actions() if one.text() == words)
    action.trigger()
    menu.close()


def fill(dialog: FormDialog, name: str, kind: DayKind, last: date | None = None) -> None:
    fields = {key: row.control for key, row in dialog.rows.items()}
    fields["name"].set_value(name)
    fields["kind"].set_value(kind)
    fields["last"].set_value(last)
    dialog.save_button.click()


def own(store: Store) -> list[tuple[str, DayKind, date, date]]:
    return [(one.name, one.kind, one.first, one.last) for one in marked_days.own(store)]


# in the calendar


def test_a_day_says_its_name_and_a_time_says_it_once_a_week(page: CalendarPage):
    assert labels(page) == {10: "10.10", 25: "Gajian", 26: "Gajian"}


def test_an_estimate_is_called_one_and_days_off_are_red(page: CalendarPage):
    page.open(month="2027-03")
    page.refresh()
    said = page.grid.days_model.labels
    assert said[date(2027, 3, 10)].words == "Lebaran (perkiraan)"
    assert said[date(2027, 3, 10)].short == "± Lebaran"
    assert said[date(2027, 3, 8)].words == "Nyepi"
    assert said[date(2027, 3, 8)].role == "dangerText"
    assert said[date(2027, 3, 1)].role == "text2"  # Ramadan goes on: no day off


def test_the_pointer_tells_everything_of_a_day(page: CalendarPage, store: Store):
    marked_days.save(store, DayMark(first=TWIN, last=TWIN, name="Diskon", kind=DayKind.DISCOUNT))
    QApplication.processEvents()
    assert labels(page)[10] == "Diskon +1"
    cell = page.grid.visualRect(page.grid.days_model.place(TWIN))
    at = cell.bottomLeft() + QPoint(20, -8)
    event = QHelpEvent(QEvent.Type.ToolTip, at, page.grid.viewport().mapToGlobal(at))
    QApplication.sendEvent(page.grid.viewport(), event)
    assert "Diskon (diskon), 10.10 (tanggal kembar)" in QToolTip.text()


def test_a_free_day_is_marked_and_changed_from_its_menu(
    page: CalendarPage, window: MainWindow, store: Store
):
    choose(page, TODAY, "Tandai hari ini…")
    fill(page.marking.dialog, "Stok nastar habis", DayKind.STOCK_OUT, date(2026, 10, 16))
    expected = ("Stok nastar habis", DayKind.STOCK_OUT, TODAY, date(2026, 10, 16))
    assert own(store) == [expected]
    assert labels(page)[15] == "Stok nastar habis"
    choose(page, date(2026, 10, 15), "Ubah tanda “Stok nastar habis”")
    dialog = page.marking.dialog
    fill(dialog, "Stok nastar habis", DayKind.STOCK_OUT, TODAY.replace(day=1))
    assert dialog.note.isVisible()  # the end lies before the beginning
    assert own(store) == [expected]
    fill(dialog, "Nastar habis", DayKind.STOCK_OUT)
    assert own(store) == [("Nastar habis", DayKind.STOCK_OUT, TODAY, TODAY)]
    undo(window)
    undo(window)
    assert own(store) == []


def test_a_known_day_is_left_out_from_its_menu_and_comes_back(
    page: CalendarPage, window: MainWindow
):
    choose(page, TWIN, "Jangan tandai “10.10”")
    assert 10 not in labels(page)
    undo(window)
    assert labels(page)[10] == "10.10"


def test_what_was_skipped_once_comes_back_in_the_settings(editor: DaysEditor, store: Store):
    marked_days.leave_out(store, Occasion.TWIN_10, TWIN)
    assert editor.checks[Occasion.TWIN_10].isChecked()
    assert [one.accessibleName() for one in editor.again_buttons] == ["Tandai lagi 10.10"]
    editor.again_buttons[0].click()
    assert editor.again_buttons == []
    assert marked_days.left_out_once(store) == []


def test_one_time_is_skipped_from_the_menu(page: CalendarPage, window: MainWindow, store: Store):
    choose(page, TWIN, "Lewati “10.10” kali ini")
    assert 10 not in labels(page)
    assert [mark.first for mark in marked_days.left_out_once(store)] == [TWIN]
    undo(window)
    assert labels(page)[10] == "10.10"


def test_the_list_of_posts_names_marked_days(page: CalendarPage, store: Store):
    posts.save(store, a_post(title="Flash sale", status=Status.SCHEDULED, day=TWIN))
    page.head.views.button("list").click()
    model = page.table.model
    row = [str(model.index(0, column).data()) for column in range(model.columnCount())]
    assert "10.10" in row


def test_a_day_to_prepare_for_is_told_beside_the_ideas_and_above_the_week(
    page: CalendarPage, window: MainWindow
):
    assert page.tray.ahead.isHidden()  # 11.11 is four weeks away
    page.studio = replace(page.studio, now=lambda: datetime(2026, 12, 8, 9))
    page.marking = Marking(page, page.studio)
    page.open(view="week")
    page.refresh()
    assert page.tray.ahead.text() == "12.12 Harbolnas 4 hari lagi."
    assert page.strips.week.note.text == "12.12 Harbolnas 4 hari lagi."


def test_the_first_visit_does_not_wait_for_the_library(window: MainWindow, qtbot: QtBot):
    occasions.of_year.cache_clear()
    window.go("calendar")
    page = window.page
    assert isinstance(page, CalendarPage)
    assert labels(page) == {}
    qtbot.waitUntil(lambda: labels(page).get(10) == "10.10")


# in the settings


def test_known_days_are_switched_off_and_on(editor: DaysEditor, window: MainWindow, store: Store):
    check = editor.checks[Occasion.PAYDAY]
    check.click()
    assert marked_days.left_out(store) == {Occasion.PAYDAY}
    undo(window)
    assert check.isChecked()
    check.click()
    check.click()
    assert marked_days.left_out(store) == frozenset()


def test_every_known_day_can_be_switched(editor: DaysEditor):
    assert set(editor.checks) == set(Occasion)


def test_own_days_are_added_changed_and_removed(
    editor: DaysEditor, window: MainWindow, store: Store
):
    editor.add_button.click()
    fill(editor.dialog, "Iklan Reels", DayKind.AD, date(2026, 10, 16))
    (mark,) = marked_days.own(store)
    assert mark.id is not None
    editor.edit_buttons[mark.id].click()
    fill(editor.dialog, "Iklan TikTok", DayKind.AD)
    assert own(store) == [("Iklan TikTok", DayKind.AD, TODAY, TODAY)]
    editor.drop_buttons[mark.id].click()
    assert own(store) == []
    assert [(one.kind, one.label) for one in trash.listing(store)] == [(Kind.DAY, "Iklan TikTok")]
    undo(window)
    assert list(editor.drop_buttons) == [mark.id]


# pictures of the week


def test_a_card_shows_the_post_s_picture_once_it_is_found(
    page: CalendarPage, store: Store, tmp_path: Path, qtbot: QtBot
):
    picture = QImage(640, 480, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ff0000"))
    here, gone = tmp_path / "nastar.png", tmp_path / "hilang.jpg"
    assert picture.save(str(here))

    def planned(title: str, media: Sequence[Path], day: date) -> int:
        return posts.save(
            store,
            a_post(
                title=title, status=Status.SCHEDULED, day=day, time=time(16),
                media=tuple(map(str, media)), caption="Renyah", call_to_action="Coba ya",
            ),
        )  # fmt: skip

    with_picture = planned("Nastar", [here], TODAY)
    without = planned("Hilang", [gone], date(2026, 10, 15))
    page.open(view="week")
    page.refresh()
    cards = page.grid.days_model
    qtbot.waitUntil(lambda: cards.cards[with_picture].picture is not None)
    shown = cards.cards[with_picture].picture
    assert shown is not None
    assert shown.pixelColor(5, 5) == QColor("#ff0000")
    assert cards.cards[without].picture is None
    assert cards.cards[with_picture].ready == (3, 3)
    assert cards.cards[without].ready == (2, 3)  # the photo is not where it was
