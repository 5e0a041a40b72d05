"""A fair test from its plan over the calendar to what it says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import a_post, an_order, no_holidays
from tests.ui.hands import Plan, toast, undo
from umkm_studio.models import shop, trash
from umkm_studio.models.content import fair_tests, marked_days, posts, slots
from umkm_studio.models.content.fair_tests import FairTest
from umkm_studio.models.content.occasions import DayKind, DayMark
from umkm_studio.models.content.posts import Pillar, Status
from umkm_studio.models.content.slots import Slot
from umkm_studio.models.insight.extra_orders import Verdict
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store
from umkm_studio.ui.editors import fair_test_actions, plan_remarks
from umkm_studio.ui.editors.fair_test_drawer import FairTestDrawer
from umkm_studio.ui.editors.fair_test_planner import FairTestPlanner
from umkm_studio.ui.editors.sale_list import SaleList
from umkm_studio.ui.kit.badges import Badge
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.calendar_page import CalendarPage
from umkm_studio.ui.pages.calendar_page.days_model import PACE, View
from umkm_studio.ui.pages.insights_page.fair_tests_card import FairTestsCard
from umkm_studio.ui.pages.today_page import TodayPage

TODAY = date(2026, 10, 14)  # a Wednesday
MONDAY = date(2026, 10, 19)
WEEK = timedelta(weeks=1)


def texts(holder: FairTestDrawer | FairTestPlanner | FairTestsCard) -> str:
    return "\n".join(label.text() for label in holder.findChildren(PlainLabel))


def planner(window: MainWindow) -> FairTestPlanner:
    window.go("calendar")
    fair_test_actions.new_test(window.page.studio, Pillar.PROMO)
    drawer = window.drawers.drawer
    assert isinstance(drawer, FairTestPlanner)
    return drawer


def opened(window: MainWindow, test_id: int, qtbot: QtBot) -> FairTestDrawer:
    window.go("calendar")
    fair_test_actions.open_test(window.page.studio, test_id)
    drawer = window.drawers.drawer
    assert isinstance(drawer, FairTestDrawer)
    qtbot.waitUntil(lambda: drawer.result is not None and not window.reads.busy)
    return drawer


def kept(store: Store, **values: object) -> FairTest:
    test = FairTest(
        **{"pillar": Pillar.PROMO, "first": MONDAY, "draws": (True, False) * 3} | values
    )
    found = fair_tests.get(store, fair_tests.save(store, test))
    assert found is not None
    return found


@pytest.fixture(autouse=True)
def nothing_underway(window: MainWindow, qtbot: QtBot) -> Iterator[None]:
    """What is worked out beside the window is done before it closes."""
    yield
    qtbot.waitUntil(lambda: not window.reads.busy)


@pytest.fixture
def over(store: Store) -> FairTest:
    """Twelve weeks up to last Sunday: every week with two promos has five orders more."""
    test = kept(store, first=MONDAY - 13 * WEEK)
    with store.change():
        for week in test.weeks:
            for number in range(7):
                orders.save(store, an_order(ordered_on=week.monday + timedelta(days=number)))
            for number in range(5 if week.has_posts else 0):
                orders.save(store, an_order(ordered_on=week.monday + timedelta(days=number)))
            for number in range(2 if week.has_posts else 0):
                day = week.monday + timedelta(days=number)
                posts.save(store, a_post(pillar=Pillar.PROMO, day=day))
    return test


# planning


def test_a_plan_is_one_step_and_one_step_back(window: MainWindow, store: Store) -> None:
    drawer = planner(window)
    assert "18 draf Promo dibuat di 6 minggu dengan" in drawer.changes.text()
    assert len(drawer.weeks.badges) == 12
    drawer.plan_button.click()
    (test,) = fair_tests.everything(store)
    assert (test.first, len(test.draws)) == (MONDAY, 6)
    made = posts.everything(store)
    assert len(made) == 18
    assert {(post.title, post.status) for post in made} == {("Promo untuk uji adil", Status.DRAFT)}
    assert toast(window).endswith("dengan 18 draf di kalender.")
    undo(window)
    assert (fair_tests.everything(store), posts.everything(store)) == ([], [])


def test_the_draw_stays_however_often_it_is_asked_for(window: MainWindow) -> None:
    first = planner(window).test
    window.drawers.close_drawer()
    assert planner(window).test == first


def test_planned_posts_move_only_where_the_maker_says_so(
    window: MainWindow, store: Store, plan: Plan
) -> None:
    without = planner(window).test.pairs[0][1]
    window.drawers.close_drawer()
    stays = plan(pillar=Pillar.PROMO, day=without + timedelta(days=1), title="Diskon pagi")
    goes = plan(pillar=Pillar.PROMO, day=without + timedelta(days=3), title="Diskon sore")
    drawer = planner(window)
    assert [check.value() for _move, check in drawer.checks] == [False, False]
    assert "18 draf" in drawer.changes.text()
    drawer.checks[1][1].click()
    assert "17 draf" in drawer.changes.text()
    drawer.plan_button.click()
    days = {post.title: post.day for post in posts.everything(store)}
    assert days["Diskon pagi"] == stays.day
    assert days["Diskon sore"] == drawer.checks[1][0].day != goes.day


def test_another_pillar_and_length_are_drawn_anew(window: MainWindow) -> None:
    drawer = planner(window)
    drawer.pillar.button(Pillar.STORY).click()
    drawer.pairs.set_value(5)
    drawer.pairs.changed.emit(5)
    assert len(drawer.weeks.badges) == 10
    assert "draf Cerita dibuat di 5 minggu dengan" in drawer.changes.text()


def test_a_new_test_begins_after_the_one_that_is_planned(window: MainWindow, store: Store) -> None:
    kept(store)
    assert planner(window).first.value() == MONDAY + 12 * WEEK


def test_weeks_that_would_hold_more_than_the_maker_manages_are_told(
    window: MainWindow, store: Store
) -> None:
    shop.save(store, replace(shop.load(store), posts_per_week=3))
    drawer = planner(window)
    assert not drawer.crowded.isVisible()
    drawer.per_week.set_value(4)
    drawer.per_week.changed.emit(4)
    assert drawer.crowded.text.startswith("Di 6 minggu isinya jadi lebih banyak")


def test_holidays_that_would_take_pairs_away_are_told_before(
    window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    no_holidays(store)
    drawer = planner(window)
    qtbot.waitUntil(lambda: not window.reads.busy)
    assert not drawer.holidays.isVisible()
    window.drawers.close_drawer()
    stays = MONDAY + timedelta(days=2)
    mark = DayMark(first=stays, last=stays + timedelta(days=4), name="Bazar", kind=DayKind.AD)
    marked_days.save(store, mark)
    drawer = planner(window)
    qtbot.waitUntil(drawer.holidays.isVisible)
    assert drawer.holidays.text.startswith(
        "1 dari 6 pasang minggu punya terlalu banyak hari khusus"
    )
    assert "tidak akan cukup" not in drawer.holidays.text
    drawer.pairs.set_value(5)
    drawer.pairs.changed.emit(5)
    qtbot.waitUntil(lambda: "Sisanya tidak akan cukup: dibutuhkan 5." in drawer.holidays.text)


# the calendar


def test_the_calendar_names_the_weeks(window: MainWindow, store: Store) -> None:
    kept(store)
    window.go("calendar")
    page = window.page
    assert isinstance(page, CalendarPage)
    model = page.grid.days_model
    said = [model.data(model.index(row, PACE)) for row in range(model.rowCount())]
    assert [words.rpartition(". ")[2] for words in said[-2:]] == [
        "Minggu dengan Promo",
        "Minggu tanpa Promo",
    ]
    assert "Minggu" not in said[0]
    page.head.views.set_value(View.WEEK.value)
    page.anchor = MONDAY + WEEK
    page.refresh()
    assert page.strips.week.test.text() == "Uji adil: minggu ini tanpa Promo."
    page.anchor = MONDAY - WEEK
    page.refresh()
    assert not page.strips.week.test.isVisible()


def test_a_promo_dropped_into_a_week_without_gets_a_word(
    window: MainWindow, store: Store, plan: Plan
) -> None:
    kept(store)
    post = plan(pillar=Pillar.PROMO, day=MONDAY)
    assert plan_remarks.in_short(store, post, MONDAY + WEEK) == "Minggu tanpa Promo"
    said = plan_remarks.on_move(store, post, MONDAY + WEEK, TODAY)
    assert said.startswith("Minggu itu tanpa Promo untuk uji adilmu.")
    assert plan_remarks.on_move(store, post, MONDAY + timedelta(days=2), TODAY) == ""


def test_weekly_themes_leave_weeks_without_alone(window: MainWindow, store: Store) -> None:
    slots.put(store, Slot(weekday=4, pillar=Pillar.PROMO))
    kept(store)
    window.go("calendar")
    page = window.page
    assert isinstance(page, CalendarPage)
    assert MONDAY + timedelta(days=4) in page.deeds.offered
    assert MONDAY + WEEK + timedelta(days=4) not in page.deeds.offered


def test_the_calendar_leads_to_the_test_that_runs_or_to_a_new_one(
    window: MainWindow, store: Store
) -> None:
    window.go("calendar")
    page = window.page
    assert isinstance(page, CalendarPage)
    page.deeds.fair_test()
    assert isinstance(window.drawers.drawer, FairTestPlanner)
    window.drawers.close_drawer()
    kept(store)
    page.deeds.fair_test()
    assert isinstance(window.drawers.drawer, FairTestDrawer)


# results


def test_the_drawer_says_what_was_seen(
    window: MainWindow, store: Store, over: FairTest, qtbot: QtBot
) -> None:
    drawer = opened(window, over.id or 0, qtbot)
    assert drawer.result is not None
    assert drawer.result.verdict is Verdict.RAISES
    assert "Terlihat naik" in [badge.look.word for badge in drawer.findChildren(Badge)]
    said = texts(drawer)
    assert "rata-rata +5,0 pesanan dibanding minggu tanpanya" in said
    assert "kira-kira +2,5 per unggahan" in said
    assert "pesanan di minggu dengan Promo" in said
    drawer.table.activated.emit(drawer.result.pairs[0])
    assert isinstance(window.drawers.drawer, SaleList)


def test_posts_in_a_week_without_are_said(
    window: MainWindow, store: Store, over: FairTest, qtbot: QtBot
) -> None:
    posts.save(store, a_post(pillar=Pillar.PROMO, day=over.pairs[0][1]))
    drawer = opened(window, over.id or 0, qtbot)
    notes = [note.text for note in drawer.findChildren(Note)]
    assert notes == [
        "Di 1 dari 6 pasang minggu, unggahannya lain dari rencana. Pasangan itu tidak "
        "dibandingkan, sebab di sana bukan undian yang memilih minggunya."
    ]
    posts.save(store, a_post(pillar=Pillar.PROMO, day=over.pairs[1][1]))
    qtbot.waitUntil(lambda: "Belum cukup data" in [b.look.word for b in drawer.findChildren(Badge)])


def test_beranda_tells_of_a_result_until_it_is_read(
    window: MainWindow, store: Store, over: FairTest, qtbot: QtBot
) -> None:
    window.go("today")
    page = window.page
    assert isinstance(page, TodayPage)
    said = {line.text for line in page.dues.lines}
    assert said == {"Uji adil Promo selesai 11 Okt. Lihat apa yang bisa disimpulkan."}
    drawer = opened(window, over.id or 0, qtbot)
    drawer.read_button.click()
    assert window.drawers.drawer is None
    window.go("today")
    assert not page.dues.isVisible()


def test_a_running_test_can_be_stopped_and_that_undone(
    window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    test = kept(store, first=MONDAY - 3 * WEEK)
    drawer = opened(window, test.id or 0, qtbot)
    drawer.stop_button.click()
    assert [one.stopped_on for one in fair_tests.everything(store)] == [TODAY]
    qtbot.waitUntil(lambda: not window.reads.busy)
    assert not drawer.stop_button.isVisible()
    window.drawers.close_drawer()
    undo(window)
    assert [one.stopped_on for one in fair_tests.everything(store)] == [None]


def test_a_deleted_test_comes_back_from_the_bin_and_its_posts_stay(
    window: MainWindow, store: Store, over: FairTest, qtbot: QtBot
) -> None:
    drawer = opened(window, over.id or 0, qtbot)
    drawer.delete_button.click()
    assert fair_tests.everything(store) == []
    assert len(posts.everything(store)) == 12
    (entry,) = trash.listing(store)
    trash.restore(store, entry.id)
    assert fair_tests.everything(store) == [over]
    qtbot.waitUntil(lambda: not window.reads.busy)


def test_hasil_lists_tests_and_proposes_one(
    window: MainWindow, store: Store, over: FairTest, qtbot: QtBot
) -> None:
    fair_tests.save(store, fair_tests.drawn(Pillar.STORY, MONDAY, 6, 2, Random(1)))
    window.go("calendar")
    card = FairTestsCard(window.page.studio)
    qtbot.addWidget(card)
    card.refresh()
    qtbot.waitUntil(lambda: len(card.results) == 2)
    assert [badge.look.word for badge in card.findChildren(Badge)] == [
        "Belum mulai",
        "Terlihat naik",
    ]
    card.propose([Pillar.EDUCATION, Pillar.STORY])
    assert "Edukasi belum bisa dinilai" in card.proposal.text()
    card.plan_button.click()
    drawer = window.drawers.drawer
    assert isinstance(drawer, FairTestPlanner)
    assert drawer.pillar.value() is Pillar.EDUCATION
    card.open_buttons[1].click()
    assert isinstance(window.drawers.drawer, FairTestDrawer)
    qtbot.waitUntil(lambda: not window.reads.busy)
