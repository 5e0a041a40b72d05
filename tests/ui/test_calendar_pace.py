"""The calendar keeps the maker's pace: advice with one click, rest, a full week, how it felt."""

from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.hands import Plan, toast, undo
from umkm_studio.models import shop
from umkm_studio.models.content import check_ins, posts, rest, slots
from umkm_studio.models.content.check_ins import CheckIn, Load
from umkm_studio.models.content.posts import Pillar, Status
from umkm_studio.models.content.slots import Slot
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store
from umkm_studio.ui.editors import post_actions
from umkm_studio.ui.editors.balance_advice import Days
from umkm_studio.ui.editors.pace_drawer import PaceDrawer
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.calendar_page import CalendarPage
from umkm_studio.ui.pages.calendar_page.days_model import View

TODAY = date(2026, 10, 14)  # a Wednesday
THURSDAY = date(2026, 10, 15)
FRIDAY = date(2026, 10, 16)
SUNDAY = date(2026, 10, 18)
MONDAY = date(2026, 10, 12)
LAST_MONDAY = date(2026, 10, 5)


@pytest.fixture
def page(window: MainWindow) -> CalendarPage:
    """The calendar with the cursor on today."""
    window.go("calendar")
    shown = window.page
    assert isinstance(shown, CalendarPage)
    shown.grid.setFocus()
    return shown


def show(page: CalendarPage, view: View = View.MONTH) -> None:
    page.head.views.set_value(view.value)
    page.refresh()
    for _ in range(3):
        QApplication.processEvents()


def cell(page: CalendarPage, day: date) -> QPoint:
    return page.grid.visualRect(page.grid.days_model.place(day)).center()


def carry(page: CalendarPage, start: date, to: date) -> None:
    """Take the first chip of a day over another day, and hold it there."""
    view, left = page.grid.viewport(), Qt.MouseButton.LeftButton
    at = page.grid.spots(start)[0].rect.center()
    none = Qt.KeyboardModifier.NoModifier
    QTest.mousePress(view, left, none, at)
    for place in (at + QPoint(40, 8), cell(page, to)):
        moved = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(place), QPointF(view.mapToGlobal(place)),
            Qt.MouseButton.NoButton, left, none,
        )  # fmt: skip
        QApplication.sendEvent(view, moved)


# advice


def crowd(plan: Plan) -> None:
    for pillar in (Pillar.EDUCATION, Pillar.EDUCATION, Pillar.STORY):
        plan(pillar=pillar, day=date(2026, 10, 2), status=Status.PUBLISHED)
    plan(pillar=Pillar.PROMO, day=date(2026, 10, 3), status=Status.PUBLISHED)
    plan(pillar=Pillar.PROMO, title="Diskon akhir bulan", day=date(2026, 10, 30))


def test_one_click_makes_a_promo_what_is_missed_most_and_ctrl_z_takes_it_back(
    plan: Plan, page: CalendarPage, window: MainWindow, store: Store
):
    crowd(plan)
    show(page)
    note = page.strips.month.note
    assert "Ubah “Diskon akhir bulan” jadi Di Balik Layar" in note.text
    note.do.click()
    changed = next(post for post in posts.everything(store) if post.title == "Diskon akhir bulan")
    assert changed.pillar is Pillar.BEHIND_THE_SCENES
    assert note.isHidden()
    undo(window)
    assert note.isVisible()
    assert {post.pillar for post in posts.everything(store) if not post.published} == {Pillar.PROMO}


def test_where_all_promo_is_out_there_is_a_fact_and_no_demand(plan: Plan, page: CalendarPage):
    crowd(plan)
    plan(pillar=Pillar.PROMO, day=date(2026, 9, 10), status=Status.PUBLISHED)
    for _ in range(4):
        plan(pillar=Pillar.STORY, day=date(2026, 9, 11), status=Status.PUBLISHED)
    plan(pillar=Pillar.PROMO, day=date(2026, 9, 12), status=Status.PUBLISHED)
    page.open(month="2026-09")
    show(page)
    note = page.strips.month.note
    assert note.text == "Promo agak banyak di September 2026: 2 dari 6, targetmu 20%."
    assert not note.do.isVisible()
    assert not note.others.isVisible()


def test_bars_tell_planned_and_published_apart(plan: Plan, page: CalendarPage):
    crowd(plan)
    show(page)
    bars = page.strips.month.bars
    assert (bars.balance.total, bars.balance.published.total) == (5, 4)
    assert "Sudah tayang: 4 dari 5." in bars.accessibleDescription()
    assert "Promo: 40% direncanakan, 25% sudah tayang, target 20%" in bars.toolTip()


# rest


def test_rest_days_are_told_and_never_offered_a_theme(plan: Plan, page: CalendarPage, store: Store):
    plan()
    for weekday in (4, 6):
        slots.put(store, Slot(weekday=weekday, pillar=Pillar.STORY, title="Tema"))
    rest.set_weekday(store, 6, rests=True)
    rest.add(store, FRIDAY, note="Arisan keluarga")
    show(page)
    model = page.grid.days_model
    assert model.data(model.place(FRIDAY)) == "Jumat, 16 Oktober 2026. Arisan keluarga"
    assert model.data(model.place(SUNDAY)) == "Minggu, 18 Oktober 2026. Istirahat"
    offered = [day for day in model.posts if model.posts[day][0].id is None]
    assert offered
    assert not {FRIDAY, SUNDAY} & set(offered)


def test_the_first_hints_keep_rest_days_free(page: CalendarPage, store: Store):
    rest.add(store, TODAY, THURSDAY)
    show(page)
    assert [day for day, found in page.grid.days_model.posts.items() if found] == [
        FRIDAY,
        SUNDAY,
        SUNDAY + timedelta(2),
    ]


def test_a_chip_over_a_rest_day_says_so_before_it_is_put_down(
    plan: Plan, page: CalendarPage, window: MainWindow, store: Store
):
    rest.set_weekday(store, 6, rests=True)
    plan()
    show(page)
    carry(page, THURSDAY, SUNDAY)
    assert page.grid.look(SUNDAY).remark == "Hari istirahat"
    QTest.mouseRelease(
        page.grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        cell(page, SUNDAY),
    )  # fmt: skip
    assert toast(window) == "Dipindah ke Minggu 18 Okt. Minggu hari istirahatmu."
    assert [post.day for post in posts.everything(store)] == [SUNDAY]
    undo(window)
    assert [post.day for post in posts.everything(store)] == [THURSDAY]


def test_a_week_asks_for_nothing_on_a_free_day(
    plan: Plan, page: CalendarPage, window: MainWindow, store: Store
):
    plan()
    rest.set_weekday(store, 6, rests=True)
    show(page, View.WEEK)
    assert page.grid.look(FRIDAY).may_add
    assert not page.grid.look(SUNDAY).may_add
    place = page.grid.visualRect(page.grid.days_model.place(SUNDAY))
    QTest.mouseClick(
        page.grid.viewport(), Qt.MouseButton.LeftButton, pos=place.topLeft() + QPoint(40, 40)
    )
    assert window.drawers.drawer is None
    page.grid.select(SUNDAY)  # whoever wants to work all the same presses N
    QTest.keyClick(page.grid, Qt.Key.Key_N)
    assert window.drawers.drawer is not None


def test_a_card_in_quiet_hours_says_when_the_phone_rings(
    plan: Plan, page: CalendarPage, store: Store
):
    shop.save(store, Shop(quiet_hours="21-6"))
    late = plan(time=time(22))
    early = plan(day=FRIDAY, time=time(20))
    show(page, View.WEEK)
    cards = page.grid.days_model.cards
    assert cards[late.id or 0].rings_at == datetime(2026, 10, 16, 6)
    assert cards[early.id or 0].rings_at is None


def test_the_month_tells_of_quiet_hours_as_well(plan: Plan, page: CalendarPage, store: Store):
    shop.save(store, Shop(quiet_hours="21-6"))
    late, early = plan(time=time(22)), plan(day=FRIDAY, time=time(20))
    show(page)
    model = page.grid.days_model
    assert list(model.cards) == [late.id]
    said = "Di jam tenangmu: pengingat HP berbunyi pukul 06.00."
    assert said in model.data(model.place(THURSDAY))
    assert said not in model.data(model.place(FRIDAY))
    assert early.id not in model.cards


# capacity


def test_a_chip_over_a_full_week_says_what_it_would_become(
    plan: Plan, page: CalendarPage, window: MainWindow, store: Store
):
    shop.save(store, Shop(posts_per_week=4, minutes_per_week=60))
    plan(title="Ulek", effort_minutes=40)
    plan(day=date(2026, 10, 20), effort_minutes=30)
    show(page)
    carry(page, date(2026, 10, 20), FRIDAY)
    assert page.grid.look(FRIDAY).remark == "Jadi 1 jam 10 menit"
    assert page.grid.look(THURSDAY).remark == ""
    QTest.mouseRelease(
        page.grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        cell(page, FRIDAY),
    )  # fmt: skip
    assert toast(window) == (
        "Dipindah ke Jumat 16 Okt. Minggu itu cukup padat: 1 jam 10 menit dari 1 jam yang kamu "
        "sanggupi. “Ulek” bisa pindah ke Kamis 29 Okt."
    )


def test_one_click_moves_the_least_prepared_post_out_of_a_full_week(
    plan: Plan, page: CalendarPage, window: MainWindow, store: Store
):
    shop.save(store, Shop(posts_per_week=1))
    plan()
    draft = plan(title="Oven kedua", status=Status.DRAFT, day=FRIDAY)
    show(page, View.WEEK)
    strip = page.strips.week
    assert strip.note.text == "Minggu ini cukup padat. “Oven kedua” bisa pindah ke Jumat 23 Okt."
    strip.move_button.click()
    moved = posts.get(store, draft.id or 0)
    assert moved is not None
    assert moved.day == FRIDAY + timedelta(weeks=1)
    undo(window)
    assert [post.day for post in posts.everything(store)] == [THURSDAY, FRIDAY]


@pytest.mark.parametrize(
    ("possible", "words"), [(None, "Kira-kira 1 jam 30 menit"), (240, "1 jam 30 menit dari 4 jam")]
)
def test_the_week_is_told_in_minutes(
    plan: Plan, page: CalendarPage, store: Store, possible: int | None, words: str
):
    shop.save(store, Shop(minutes_per_week=possible))
    plan(effort_minutes=45)
    plan()  # as long as nobody knows better: 45 as well
    show(page, View.WEEK)
    assert page.strips.week.minutes.text() == words


# how the week felt


def test_one_tap_answers_and_the_rhythm_comes_back(
    plan: Plan, page: CalendarPage, window: MainWindow, store: Store
):
    plan(day=LAST_MONDAY, status=Status.PUBLISHED)
    plan()
    show(page)
    check = page.strips.month.check
    assert check.words.text() == "Minggu lalu terasa bagaimana?"
    assert page.strips.month.rhythm.isHidden()
    check.answers[Load.RIGHT].click()
    assert check_ins.everything(store) == [CheckIn(monday=LAST_MONDAY, load=Load.RIGHT)]
    assert toast(window) == "Dicatat: pas."
    assert check.isHidden()
    assert page.strips.month.rhythm.text == "Irama 8 minggu terakhir: belum cukup data."
    undo(window)
    assert check_ins.everything(store) == []
    assert check.isVisible()


def test_beside_the_bars_stands_one_thing_at_a_time(plan: Plan, page: CalendarPage):
    """On a Wednesday advice goes before the question; without advice the question has the place."""
    plan(day=LAST_MONDAY, status=Status.PUBLISHED)
    plan()
    show(page)
    strip = page.strips.month
    shown = [strip.note, strip.asking, strip.rhythm]
    assert [one.isVisible() for one in shown] == [False, True, False]
    for _ in range(3):
        plan(pillar=Pillar.PROMO)
    assert [one.isVisible() for one in shown] == [True, False, False]


def test_six_weeks_fit_a_small_screen_without_scrolling(
    plan: Plan, page: CalendarPage, qtbot: QtBot
):
    page.window().resize(1366, 697)
    plan(day=date(2026, 8, 5), pillar=Pillar.PROMO)
    page.open(month="2026-08")
    show(page)
    assert len(page.grid.days_model.days) == 6
    qtbot.waitUntil(lambda: page.area.verticalScrollBar().maximum() == 0)


def test_nobody_is_asked_about_a_week_without_posts(plan: Plan, page: CalendarPage):
    plan()
    show(page)
    assert page.strips.month.check.isHidden()


def test_two_heavy_weeks_offer_a_slower_pace_with_one_click(
    plan: Plan, page: CalendarPage, window: MainWindow, store: Store
):
    plan()
    for monday in (LAST_MONDAY - timedelta(7), LAST_MONDAY):
        check_ins.save(store, CheckIn(monday=monday, load=Load.HEAVY))
    show(page)
    check = page.strips.month.check
    assert check.words.text() == "Dua minggu ini berat. Turunkan jadi 3 konten seminggu?"
    check.slow_down.click()
    assert shop.load(store).posts_per_week == 3
    assert check.isHidden()
    undo(window)
    assert shop.load(store).posts_per_week == 4
    check.keep_pace.click()
    assert shop.load(store).posts_per_week == 4
    assert check.isHidden()


def test_the_details_offer_to_move_a_post_out_of_a_full_week(
    plan: Plan, page: CalendarPage, window: MainWindow, store: Store
):
    shop.save(store, Shop(posts_per_week=1))
    for _ in range(2):
        plan(title="Oven kedua", status=Status.DRAFT)
    page.strips.open_details()
    drawer = window.drawers.drawer
    assert isinstance(drawer, PaceDrawer)
    assert "“Oven kedua” bisa pindah ke Kamis 22 Okt." in words(drawer)
    button = next(one for one in drawer.findChildren(Button) if one.text() == "Pindah")
    button.click()
    assert [post.day for post in posts.everything(store)] == [
        THURSDAY,
        THURSDAY + timedelta(weeks=1),
    ]


# side by side


def words(drawer: PaceDrawer) -> str:
    return "\n".join(label.text() for label in drawer.findChildren(PlainLabel))


def test_the_details_show_all_of_it_and_follow_what_is_done(
    plan: Plan, page: CalendarPage, window: MainWindow, store: Store
):
    crowd(plan)
    check_ins.save(store, CheckIn(monday=LAST_MONDAY, load=Load.HEAVY, note="Pesanan hampers"))
    show(page)
    page.strips.month.details.click()
    drawer = window.drawers.drawer
    assert isinstance(drawer, PaceDrawer)
    said = words(drawer)
    assert "4 tayang dari 5" in said
    assert "Irama 8 minggu terakhir: belum cukup data." in said
    assert "0 dari 4 konten, kira-kira 0 menit" in said
    assert "Beban 1 minggu terakhir: berat." in said
    assert "Pesanan hampers" in said
    plan(effort_minutes=90)
    assert "1 dari 4 konten, kira-kira 1 jam 30 menit" in words(drawer)


def test_the_details_judge_the_month_that_is_shown(
    plan: Plan, page: CalendarPage, window: MainWindow
):
    plan(day=date(2026, 12, 4))
    window.go("calendar", month="2026-12")
    page.strips.month.details.click()
    drawer = window.drawers.drawer
    assert isinstance(drawer, PaceDrawer)
    assert drawer.mixes[Days.MONTH].title_label.text() == "Desember 2026"
    assert drawer.mixes[Days.MONTH].counts.text() == "0 tayang dari 1"
    assert drawer.mixes[Days.WEEK].title_label.text() == "Minggu ini"


def test_a_minute_that_a_platform_measured_is_no_usual_hour(plan: Plan, window: MainWindow):
    plan(status=Status.PUBLISHED, time=time(20, 4))
    assert post_actions.usual_hour(window.studio) == time(20)
    plan(status=Status.PUBLISHED, time=time(23, 50))
    assert post_actions.usual_hour(window.studio) == time(23, 30)
