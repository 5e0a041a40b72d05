"""The calendar as a maker uses it: by key, by pointer, by menu."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.hands import Plan, toast
from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Pillar, Post, Status
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.post_editor import PostEditor
from umkm_studio.ui.kit.day_popup import DayPopup
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.calendar_page import CalendarPage

TODAY = date(2026, 10, 14)
THURSDAY = date(2026, 10, 15)
FRIDAY = date(2026, 10, 16)


@pytest.fixture
def page(window: MainWindow) -> CalendarPage:
    """The calendar with the cursor on today."""
    window.go("calendar")
    shown = window.page
    assert isinstance(shown, CalendarPage)
    shown.grid.setFocus()
    return shown


def show(page: CalendarPage) -> None:
    """Read the month again and let it find its place."""
    page.refresh()
    for _ in range(2):  # what is shown or hidden asks its parent for room, which asks again
        QApplication.processEvents()


def press(page: CalendarPage, key: Qt.Key, modifier: object = None) -> None:
    QTest.keyClick(page.grid, key, modifier or Qt.KeyboardModifier.NoModifier)


def day_of(store: Store, post: Post) -> date | None:
    assert post.id is not None
    kept = posts.get(store, post.id)
    assert kept is not None
    return kept.day


def words(page: CalendarPage, day: date) -> str:
    """What a screen reader reads in a day."""
    model = page.grid.days_model
    return str(model.data(model.place(day), Qt.ItemDataRole.AccessibleTextRole))


def drag(page: CalendarPage, post: Post, to: date) -> None:
    """Pull a chip with the pointer to another day."""
    assert post.day is not None
    grid = page.grid
    view = grid.viewport()
    start = next(spot.rect for spot in grid.spots(post.day) if spot.post == post).center()
    end = grid.visualRect(grid.days_model.place(to)).center()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(view, left, none, start)
    for at in (start + QPoint(4, 0), start + QPoint(40, 8), end):
        moved = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(at),
            QPointF(view.mapToGlobal(at)),
            Qt.MouseButton.NoButton,
            left,
            none,
        )
        QApplication.sendEvent(view, moved)
    QTest.mouseRelease(view, left, none, end)


def menu_words(page: CalendarPage) -> list[str]:
    assert page.popups.menu is not None
    return [action.text() for action in page.popups.menu.actions() if not action.isSeparator()]


# what is shown


def test_a_post_stands_on_its_day_with_pillar_title_and_state(plan: Plan, page: CalendarPage):
    plan(title="Ulek sambal", pillar=Pillar.BEHIND_THE_SCENES)
    plan(title="Mulut gosip & <b>tebal</b>", status=Status.PUBLISHED, time=None)
    show(page)
    assert words(page, THURSDAY) == (
        "Kamis, 15 Oktober 2026. Di Balik Layar, Ulek sambal, 15 Okt, terjadwal. "
        "Edukasi, Mulut gosip & <b>tebal</b>, 15 Okt, tayang"
    )


def test_a_new_post_appears_without_being_asked_for(plan: Plan, page: CalendarPage, qtbot: QtBot):
    plan(title="Baru")
    qtbot.waitUntil(lambda: "Baru" in words(page, THURSDAY))


@pytest.mark.parametrize(
    ("month", "rows", "first"),
    [
        (date(2026, 10, 1), 5, date(2026, 9, 28)),
        (date(2026, 11, 1), 6, date(2026, 10, 26)),
        (date(2027, 2, 1), 4, date(2027, 2, 1)),
    ],
)
def test_months_begin_on_monday_and_take_the_rows_they_need(
    page: CalendarPage, month: date, rows: int, first: date
):
    page.open(month=f"{month:%Y-%m}")
    show(page)
    assert page.grid.days_model.rowCount() == rows
    assert page.grid.days_model.days[0][0] == first


def test_each_week_is_held_against_the_makers_pace(plan: Plan, page: CalendarPage):
    for _ in range(5):
        plan()
    show(page)
    model = page.grid.days_model
    assert model.data(model.index(2, 7)) == (
        "5 dari 4 unggahan yang kamu sanggupi seminggu, kira-kira 3 jam 45 menit"
    )
    assert model.weeks[2].crowded
    assert not model.weeks[1].crowded


def test_a_full_day_says_how_many_more_there_are_and_lists_them_all(plan: Plan, page: CalendarPage):
    for number in range(6):
        plan(title=f"Konten {number}")
    show(page)
    last = page.grid.spots(THURSDAY)[-1]
    assert last.post is None
    assert last.hidden == 6 - (len(page.grid.spots(THURSDAY)) - 1)
    QTest.mouseClick(
        page.grid.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        last.rect.center(),
    )
    assert menu_words(page)[0] == "Kamis, 15 Oktober 2026"
    assert menu_words(page)[1:] == [f"16.00 · Konten {number}" for number in range(6)]


def test_promo_is_remarked_on_only_where_it_crowds(
    plan: Plan, page: CalendarPage, window: MainWindow
):
    for _ in range(4):
        plan()
    show(page)
    note = page.strips.month.note
    assert note.isHidden()
    plan(pillar=Pillar.PROMO, day=date(2026, 10, 2), status=Status.PUBLISHED)
    plan(pillar=Pillar.PROMO, title="Gratis ongkir", day=date(2026, 10, 30))
    show(page)
    assert note.text == (
        "Promo agak banyak bulan ini: 2 dari 6, targetmu 20%. "
        "Ubah “Gratis ongkir” jadi Cerita, agar pengikut tidak merasa terus dijuali?"
    )
    before = posts.everything(window.store)
    note.others.click()
    assert menu_words(page)[1:] == ["16.00 · Gratis ongkir"]
    assert posts.everything(window.store) == before


def test_an_empty_month_shows_how_to_begin(page: CalendarPage, window: MainWindow):
    assert page.strips.month.hint.text.startswith("Bulan ini masih kosong.")
    page.open(month="2027-01")
    show(page)
    assert page.strips.month.hint.text.startswith("Januari 2027 masih kosong.")
    page.open(month=f"{TODAY:%Y-%m}")
    show(page)
    assert page.strips.month.hint.isVisible()
    assert "Mulai dari satu edukasi" in words(page, TODAY)
    press(page, Qt.Key.Key_Return)
    editor = window.drawers.drawer
    assert isinstance(editor, PostEditor)
    assert editor.plan.day.value() == TODAY
    assert window.drawers.close_drawer()
    assert posts.everything(window.store) == []


def test_hints_are_nothing_that_could_be_moved_or_deleted(page: CalendarPage, window: MainWindow):
    press(page, Qt.Key.Key_Delete)
    press(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.notices.box is None
    assert posts.everything(window.store) == []


def test_ideas_without_a_day_are_not_lost(plan: Plan, page: CalendarPage):
    plan(title="Oven pertama", status=Status.IDEA, day=None, time=None)
    show(page)
    assert page.head.ideas.text() == "Ide (1)"
    page.head.ideas.click()
    assert [post.title for post in page.tray.list.ideas.posts] == ["Oven pertama"]


# keys


def test_keys_turn_the_month_and_come_back_to_today(page: CalendarPage):
    press(page, Qt.Key.Key_PageDown)
    assert page.head.period.text() == "November 2026"
    press(page, Qt.Key.Key_PageUp)
    press(page, Qt.Key.Key_PageUp)
    assert page.head.period.text() == "September 2026"
    press(page, Qt.Key.Key_T)
    assert page.head.period.text() == "Oktober 2026"
    assert page.grid.selected == TODAY


def test_arrows_walk_through_the_days_and_out_of_the_month(page: CalendarPage):
    press(page, Qt.Key.Key_Right)
    assert page.grid.selected == THURSDAY
    press(page, Qt.Key.Key_Left)
    press(page, Qt.Key.Key_Left)
    assert page.grid.selected == TODAY - timedelta(days=1)
    for _ in range(4):
        press(page, Qt.Key.Key_Up)
    assert page.grid.selected == date(2026, 9, 15)
    assert page.head.period.text() == "September 2026"


def test_down_goes_through_the_posts_of_a_day_first(
    plan: Plan, page: CalendarPage, window: MainWindow
):
    plan(title="Pagi", day=TODAY, time=time(8))
    plan(title="Sore", day=TODAY, time=time(17))
    show(page)
    press(page, Qt.Key.Key_Down)
    press(page, Qt.Key.Key_Down)
    chosen = page.grid.chosen_post()
    assert chosen is not None
    assert chosen.title == "Sore"
    press(page, Qt.Key.Key_Down)
    assert page.grid.selected == TODAY + timedelta(weeks=1)


def test_enter_opens_the_post_of_a_day(plan: Plan, page: CalendarPage, window: MainWindow):
    plan(title="Ulek sambal", day=TODAY)
    show(page)
    press(page, Qt.Key.Key_Return)
    editor = window.drawers.drawer
    assert isinstance(editor, PostEditor)
    assert editor.plan.heading.text() == "Ulek sambal"


@pytest.mark.parametrize("key", [Qt.Key.Key_N, Qt.Key.Key_Return])
def test_a_new_post_begins_on_the_day_of_the_cursor(
    plan: Plan, page: CalendarPage, window: MainWindow, key: Qt.Key
):
    plan()
    show(page)
    press(page, Qt.Key.Key_Down)
    press(page, key)
    editor = window.drawers.drawer
    assert isinstance(editor, PostEditor)
    assert editor.plan.day.value() == TODAY + timedelta(weeks=1)


def test_ctrl_n_begins_a_post_from_any_page(window: MainWindow):
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.page_key == "calendar"
    assert isinstance(window.drawers.drawer, PostEditor)


@pytest.mark.parametrize(
    ("key", "days"),
    [
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Left, -1),
        (Qt.Key.Key_Down, 7),
        (Qt.Key.Key_Up, -7),
    ],
)
def test_alt_and_an_arrow_carry_the_post_along_and_ctrl_z_brings_it_back(
    plan: Plan, page: CalendarPage, window: MainWindow, key: Qt.Key, days: int
):
    post = plan(day=TODAY)
    show(page)
    press(page, key, Qt.KeyboardModifier.AltModifier)
    there = TODAY + timedelta(days=days)
    assert day_of(window.store, post) == there
    assert page.grid.selected == there
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert day_of(window.store, post) == TODAY


def test_a_post_carried_out_of_the_month_is_followed(
    plan: Plan, page: CalendarPage, window: MainWindow
):
    post = plan(day=date(2026, 10, 31))
    show(page)
    page.grid.select(date(2026, 10, 31))
    press(page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert day_of(window.store, post) == date(2026, 11, 7)
    assert page.head.period.text() == "November 2026"


def test_del_deletes_and_the_toast_brings_it_back(
    plan: Plan, page: CalendarPage, window: MainWindow
):
    post = plan(day=TODAY)
    show(page)
    press(page, Qt.Key.Key_Delete)
    assert posts.everything(window.store) == []
    assert toast(window) == "Konten dihapus."
    assert window.notices.current_toast is not None
    window.notices.current_toast.button.click()
    assert posts.everything(window.store) == [post]


# pointer and menus


def test_dragging_moves_the_day_and_keeps_the_hour(
    plan: Plan, page: CalendarPage, window: MainWindow
):
    post = plan(title="Ulek sambal")
    show(page)
    drag(page, post, FRIDAY)
    kept = posts.everything(window.store)[0]
    assert (kept.day, kept.time) == (FRIDAY, time(16))
    assert toast(window) == "Dipindah ke Jumat 16 Okt."
    assert window.drawers.drawer is None


def test_what_is_out_stays_where_it_is(plan: Plan, page: CalendarPage, window: MainWindow):
    post = plan(day=TODAY, status=Status.PUBLISHED)
    show(page)
    drag(page, post, FRIDAY)
    assert day_of(window.store, post) == TODAY
    press(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert day_of(window.store, post) == TODAY
    assert window.notices.box is not None
    window.notices.box.accept()


def test_a_click_opens_the_post(plan: Plan, page: CalendarPage, window: MainWindow):
    plan(title="Ulek sambal")
    show(page)
    QTest.mouseClick(
        page.grid.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        page.grid.spots(THURSDAY)[0].rect.center(),
    )
    assert isinstance(window.drawers.drawer, PostEditor)


def test_the_menu_moves_a_post_to_a_day_that_is_picked(
    plan: Plan, page: CalendarPage, window: MainWindow, qtbot: QtBot
):
    post = plan()
    show(page)
    at = page.grid.spots(THURSDAY)[0].rect.center()
    view = page.grid.viewport()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, asked)
    assert page.popups.menu is not None
    assert menu_words(page) == [
        "Buka",
        "Pindahkan ke…",
        "Lepas tanggalnya",
        "Tandai sudah tayang",
        "Salin caption",
        "Salin konten",
        "Gandakan ke minggu depan",
        "Hapus",
    ]
    page.popups.menu.actions()[1].trigger()
    popup = page.findChild(DayPopup)
    assert popup is not None
    popup.picked.emit(date(2026, 10, 23))
    assert day_of(window.store, post) == date(2026, 10, 23)
    assert toast(window) == "Dipindah ke Jumat 23 Okt."


def test_a_copy_is_planned_for_the_week_after(plan: Plan, page: CalendarPage, window: MainWindow):
    plan(title="Ulek sambal", day=TODAY)
    show(page)
    page.grid.menu_wanted.emit(page.grid.chosen_post(), TODAY, QPoint(0, 0))
    assert page.popups.menu is not None
    next(one for one in page.popups.menu.actions() if "Gandakan" in one.text()).trigger()
    assert "Ulek sambal" in words(page, TODAY + timedelta(weeks=1))
    assert toast(window) == "Salinannya ada di Rabu 21 Okt, sebagai draf."
