"""The calendar's other views, its ideas, themes, filters and papers, as a maker uses them."""

from datetime import date, time, timedelta
from pathlib import Path

import openpyxl
import pytest
from icalendar import Calendar
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests import pdf
from tests.builders import a_code, a_product
from tests.ui.hands import Plan, undo
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts, slots
from umkm_studio.models.content.posts import Pillar, Post, Status
from umkm_studio.models.content.slots import Slot
from umkm_studio.models.sales import products
from umkm_studio.models.store import Store
from umkm_studio.ui.editors import post_actions
from umkm_studio.ui.editors.post_editor import PostEditor
from umkm_studio.ui.kit.print_preview import PreviewDialog
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.calendar_page import CalendarPage
from umkm_studio.ui.pages.calendar_page.days_model import View

TODAY = date(2026, 10, 14)
THURSDAY = date(2026, 10, 15)
FRIDAY = date(2026, 10, 16)
MONDAY = date(2026, 10, 19)
CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(window: MainWindow) -> CalendarPage:
    """The calendar with the cursor on today."""
    window.go("calendar")
    shown = window.page
    assert isinstance(shown, CalendarPage)
    shown.grid.setFocus()
    return shown


def show(page: CalendarPage) -> None:
    page.refresh()
    for _ in range(3):
        QApplication.processEvents()


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(widget, key, modifier)


def pull(view: QWidget, start: QPoint, to: QPoint, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press, move with the button held, release; `to` is in the view's own coordinates."""
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, modifier, start)
    for at in (start + QPoint(40, 8), to):
        moved = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(at), QPointF(view.mapToGlobal(at)),
            Qt.MouseButton.NoButton, left, modifier,
        )  # fmt: skip
        QApplication.sendEvent(view, moved)
    QTest.mouseRelease(view, left, modifier, to)


def chip(page: CalendarPage, day: date) -> QPoint:
    return page.grid.spots(day)[0].rect.center()


def cell(page: CalendarPage, day: date) -> QPoint:
    return page.grid.visualRect(page.grid.days_model.place(day)).center()


def on_days(store: Store) -> list[tuple[date | None, str, Status]]:
    return sorted((post.day, post.title, post.status) for post in posts.everything(store))


# copying


def test_ctrl_and_the_pointer_copy_and_ctrl_z_takes_the_copy_away(
    plan: Plan, page: CalendarPage, window: MainWindow, store: Store
):
    plan(title="Ulek", status=Status.PUBLISHED)
    show(page)
    pull(page.grid.viewport(), chip(page, THURSDAY), cell(page, FRIDAY), CONTROL)
    assert on_days(store) == [
        (THURSDAY, "Ulek", Status.PUBLISHED),
        (FRIDAY, "Ulek", Status.DRAFT),
    ]
    undo(window)
    assert on_days(store) == [(THURSDAY, "Ulek", Status.PUBLISHED)]


def test_ctrl_c_and_ctrl_v_copy_to_another_day(plan: Plan, page: CalendarPage, store: Store):
    plan(title="Ulek", day=TODAY)
    show(page)
    press(page.grid, Qt.Key.Key_C, CONTROL)
    press(page.grid, Qt.Key.Key_Down)
    press(page.grid, Qt.Key.Key_Down)
    press(page.grid, Qt.Key.Key_V, CONTROL)
    assert [day for day, _title, _status in on_days(store)] == [TODAY, TODAY + timedelta(weeks=1)]


def test_ctrl_d_doubles_for_next_week(plan: Plan, page: CalendarPage, store: Store):
    plan(title="Ulek", day=TODAY)
    show(page)
    press(page.grid, Qt.Key.Key_D, CONTROL)
    assert [day for day, _title, _status in on_days(store)] == [TODAY, TODAY + timedelta(weeks=1)]
    assert page.grid.selected == TODAY + timedelta(weeks=1)


def test_a_whole_week_is_doubled_in_one_step(
    plan: Plan, page: CalendarPage, window: MainWindow, store: Store
):
    plan(title="Satu")
    plan(title="Dua", day=FRIDAY)
    show(page)
    press(page.grid, Qt.Key.Key_D, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert len(posts.everything(store)) == 4
    undo(window)
    assert len(posts.everything(store)) == 2


# ideas


def test_an_idea_is_pulled_onto_a_day_and_back_again(
    plan: Plan, page: CalendarPage, window: MainWindow, store: Store
):
    plan(title="Oven pertama", status=Status.IDEA, day=None, time=None)
    page.head.ideas.click()
    show(page)
    tray = page.tray.list
    at = page.grid.viewport().mapToGlobal(cell(page, FRIDAY))
    start = tray.visualRect(tray.ideas.index(0)).center()
    pull(tray.viewport(), start, tray.viewport().mapFromGlobal(at))
    assert on_days(store) == [(FRIDAY, "Oven pertama", Status.DRAFT)]
    show(page)
    ideas = page.grid.viewport().mapFromGlobal(page.tray.mapToGlobal(page.tray.rect().center()))
    pull(page.grid.viewport(), chip(page, FRIDAY), ideas)
    assert [post.title for post in posts.undated(store)] == ["Oven pertama"]
    undo(window)
    assert on_days(store) == [(FRIDAY, "Oven pertama", Status.DRAFT)]


def test_space_puts_an_idea_on_the_chosen_day_and_ctrl_backspace_takes_it_off(
    plan: Plan, page: CalendarPage, store: Store
):
    plan(title="Oven pertama", status=Status.IDEA, day=None, time=None)
    page.head.ideas.click()
    show(page)
    page.tray.list.setCurrentIndex(page.tray.list.ideas.index(0))
    press(page.tray.list, Qt.Key.Key_Space)
    assert on_days(store) == [(TODAY, "Oven pertama", Status.DRAFT)]
    press(page.grid, Qt.Key.Key_Backspace, CONTROL)
    assert [post.title for post in posts.undated(store)] == ["Oven pertama"]


def test_prompts_of_a_pillar_become_ideas_and_drafts(page: CalendarPage, store: Store):
    page.head.ideas.click()
    page.tray.source.button("bank").click()
    page.tray.pillar.set_value(Pillar.PROMO)
    page.tray.pillar.changed.emit(Pillar.PROMO)
    tray = page.tray.list
    assert {post.pillar for post in tray.ideas.posts} == {Pillar.PROMO}
    first = tray.ideas.posts[0].title
    tray.setCurrentIndex(tray.ideas.index(0))
    press(tray, Qt.Key.Key_Return)
    assert [post.title for post in posts.undated(store)] == [first]
    second = tray.ideas.posts[1]
    tray.setCurrentIndex(tray.ideas.index(1))
    press(tray, Qt.Key.Key_Space)
    draft = posts.between(store, TODAY, TODAY)[0]
    assert (draft.title, draft.status) == (second.title, Status.DRAFT)


def test_an_idea_of_ones_own_is_a_line_and_enter(
    page: CalendarPage, window: MainWindow, store: Store
):
    page.head.ideas.click()
    page.tray.line.setFocus()
    page.tray.line.setText("  Kemasan baru  ")
    press(page.tray.line, Qt.Key.Key_Return)
    assert [(one.title, one.status) for one in posts.undated(store)] == [
        ("Kemasan baru", Status.IDEA)
    ]
    assert page.tray.line.text() == ""
    assert window.drawers.drawer is None  # the day that is chosen did not open as well


def test_what_is_planned_goes_where_and_when_the_newest_post_goes(
    plan: Plan, page: CalendarPage, window: MainWindow, store: Store
):
    plan(title="Ulek", platforms=("tiktok",), time=time(11, 30), pillar=Pillar.EDUCATION)
    plan(title="Oven pertama", status=Status.IDEA, day=None, time=None, platforms=())
    page.deeds.plan(posts.undated(store)[0], FRIDAY)
    assert [post.time for post in posts.between(store, FRIDAY, FRIDAY)] == [time(11, 30)]
    page.deeds.plan(Post(title="Pancingan", pillar=Pillar.STORY), MONDAY)
    (draft,) = posts.between(store, MONDAY, MONDAY)
    assert (draft.platforms, draft.time) == (("tiktok",), time(11, 30))


def test_a_new_post_begins_with_the_pillar_that_the_month_lacks(
    plan: Plan, page: CalendarPage, window: MainWindow
):
    for pillar in (Pillar.EDUCATION, Pillar.EDUCATION, Pillar.BEHIND_THE_SCENES):
        plan(pillar=pillar)
    page.deeds.new_on(FRIDAY)
    editor = window.drawers.drawer
    assert isinstance(editor, PostEditor)
    assert editor.plan.pillar.value() is Pillar.STORY


# weekly themes


def test_a_theme_offers_itself_on_empty_days_and_enter_makes_the_draft(
    plan: Plan, page: CalendarPage, window: MainWindow, store: Store
):
    plan(title="Ulek", day=MONDAY + timedelta(weeks=1))
    slots.save(store, [Slot(weekday=0, pillar=Pillar.EDUCATION, time=time(9))])
    show(page)
    model = page.grid.days_model
    said = str(model.data(model.place(MONDAY), Qt.ItemDataRole.AccessibleTextRole))
    assert said.endswith("Usulan: Edukasi, Edukasi, 19 Okt")
    later = str(model.data(model.place(MONDAY + timedelta(weeks=1))))
    assert "Usulan" not in later
    page.grid.select(MONDAY)
    press(page.grid, Qt.Key.Key_Return)
    draft = posts.between(store, MONDAY, MONDAY)[0]
    assert (draft.status, draft.pillar, draft.time) == (
        Status.DRAFT,
        Pillar.EDUCATION,
        time(9),
    )
    undo(window)
    assert posts.between(store, MONDAY, MONDAY) == []


def test_themes_are_named_in_a_dialog_and_one_step_back(
    page: CalendarPage, window: MainWindow, store: Store
):
    page.deeds.edit_themes()
    dialog = page.deeds.theme_dialog
    dialog.example_button.click()
    dialog.titles[3].set_value("Dapur pagi")
    dialog.hours[3].setText("jam berapa")
    dialog.save_button.click()
    assert dialog.problem.text() == "Jam belum terbaca. Contoh: 16.00"
    dialog.hours[3].setText("7.30")
    dialog.save_button.click()
    assert [(one.weekday, one.title, one.time) for one in slots.everything(store)] == [
        (0, "", time(16)),
        (3, "Dapur pagi", time(7, 30)),
    ]
    undo(window)
    assert slots.everything(store) == []


# views


def test_w_shows_the_week_with_its_cards_and_m_the_month(
    plan: Plan, page: CalendarPage, store: Store
):
    good = products.save(store, a_product(name="Sambal", size="200 g"))
    post = plan(title="Ulek", product_id=good)
    codes.save(store, a_code(code="ULEK15", post_id=post.id))
    press(page.grid, Qt.Key.Key_W)
    assert page.grid.days_model.view is View.WEEK
    assert page.head.period.text() == "12–18 Okt 2026"
    assert post.id is not None
    facts = page.grid.days_model.cards[post.id].facts
    assert (facts.product, facts.codes, facts.orders) == ("Sambal 200 g", "ULEK15", 0)
    press(page.grid, Qt.Key.Key_PageDown)
    assert page.head.period.text() == "19–25 Okt 2026"
    press(page.grid, Qt.Key.Key_M)
    assert page.grid.days_model.view is View.MONTH


def test_a_card_is_dragged_like_a_chip(plan: Plan, page: CalendarPage, store: Store):
    plan(title="Ulek")
    press(page.grid, Qt.Key.Key_W)
    show(page)
    pull(page.grid.viewport(), chip(page, THURSDAY), cell(page, FRIDAY))
    assert on_days(store) == [(FRIDAY, "Ulek", Status.SCHEDULED)]


def test_a_small_window_shows_a_list_of_days(
    plan: Plan, page: CalendarPage, window: MainWindow, store: Store
):
    plan(title="Ulek")
    window.setMinimumSize(1, 1)  # 0 would leave it to the layout
    window.resize(860, 600)
    show(page)
    assert page.grid.days_model.view is View.DAYS
    assert page.grid.days_model.rowCount() == 31
    page.grid.select(TODAY)
    press(page.grid, Qt.Key.Key_Down)
    assert page.grid.selected == THURSDAY
    press(page.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert on_days(store) == [(FRIDAY, "Ulek", Status.SCHEDULED)]


def test_the_list_shows_the_month_and_opens_a_post(
    plan: Plan, page: CalendarPage, window: MainWindow
):
    plan(title="Ulek")
    plan(title="Bulan lain", day=date(2026, 11, 3))
    page.head.views.button("list").click()
    assert [post.title for post in page.table.records()] == ["Ulek"]
    page.table.activated.emit(page.table.records()[0])
    assert isinstance(window.drawers.drawer, PostEditor)


def test_the_view_is_kept_when_pages_are_built_anew(page: CalendarPage, window: MainWindow):
    press(page.grid, Qt.Key.Key_W)
    press(page.grid, Qt.Key.Key_PageDown)
    place = page.place()
    window.go("today")
    window.go("calendar", **place)
    assert page.grid.days_model.view is View.WEEK
    assert page.head.period.text() == "19–25 Okt 2026"


# filters


def test_filters_and_words_hide_what_was_not_asked_for(
    plan: Plan, page: CalendarPage, window: MainWindow, qtbot: QtBot
):
    plan(title="Ulek", platforms=("tiktok",))
    plan(title="Nastar", platforms=("instagram",), pillar=Pillar.PROMO)
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    assert page.filter_row.isVisible()
    page.filter_row.search.line.setText("nast")
    qtbot.waitUntil(lambda: [one.title for one in page.grid.posts_on(THURSDAY)] == ["Nastar"])
    page.filter_row.clear_button.click()
    assert len(page.grid.posts_on(THURSDAY)) == 2
    page.filter_row.platform.set_value("tiktok")
    page.filter_row.changed.emit()
    assert [one.title for one in page.grid.posts_on(THURSDAY)] == ["Ulek"]


# papers


def test_the_month_goes_to_excel(
    plan: Plan, page: CalendarPage, window: MainWindow, tmp_path: Path, qtbot: QtBot
):
    post = plan(title="Ulek")
    plan(title="Bukan ini")
    file = tmp_path / "konten.xlsx"
    assert post.id is not None
    page.papers.write_excel([post.id], file)
    qtbot.waitUntil(lambda: window.notices.current_toast is not None)
    rows = list(openpyxl.load_workbook(file)["Konten"].values)
    assert [row[1] for row in rows[1:]] == ["Ulek"]


def test_what_is_to_come_goes_to_the_phone(
    plan: Plan, page: CalendarPage, window: MainWindow, tmp_path: Path, qtbot: QtBot
):
    plan(title="Ulek 🌶", caption="Jam lima pagi")
    plan(title="Kemarin", day=TODAY - timedelta(days=1))
    file = tmp_path / "konten.ics"
    page.papers.write_phone(file)
    qtbot.waitUntil(lambda: window.notices.current_toast is not None)
    (event,) = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert str(event["summary"]) == "Edukasi: Ulek 🌶"
    assert "Jam lima pagi" in str(event["description"])


def test_a_post_called_after_its_pillar_says_so_once_in_the_phone(
    plan: Plan, page: CalendarPage, window: MainWindow, tmp_path: Path, qtbot: QtBot
):
    plan(title="Edukasi", pillar=Pillar.EDUCATION)
    file = tmp_path / "konten.ics"
    page.papers.write_phone(file)
    qtbot.waitUntil(lambda: window.notices.current_toast is not None)
    (event,) = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert str(event["summary"]) == "Edukasi"


def test_the_month_is_printed_with_a_list_behind_it(
    plan: Plan, page: CalendarPage, window: MainWindow, tmp_path: Path
):
    for number in range(12):
        plan(title=f"Konten {number}")
    QTest.keyClick(window, Qt.Key.Key_P, CONTROL)
    preview = window.findChild(PreviewDialog)
    assert preview is not None
    preview.save_pdf(tmp_path / "k.pdf")
    text = pdf.read(tmp_path / "k.pdf").text
    assert "Kalender konten Oktober 2026" in text
    assert "Konten 11" in text
    assert "10.10" in text
    assert "Gajian" in text
    preview.close()


# publishing early


def test_publishing_early_says_that_the_day_moved(
    plan: Plan, page: CalendarPage, window: MainWindow, store: Store
):
    post = plan(day=FRIDAY, caption="Nastar siap dikirim.")
    post_actions.publish(page.studio, post)
    assert window.notices.current_toast is not None
    assert window.notices.current_toast.text == (
        "Sudah tayang. Tanggalnya dipindah dari Jumat 16 Okt ke hari ini, 14 Okt."
    )
    assert posts.everything(store)[0].day == TODAY
