"""Beranda: the lesson of the week, last month's promise, and the end of the maker's day."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import (
    a_code,
    a_message,
    a_post,
    an_order,
    keep_partner,
    keep_stories_that_sell,
)
from tests.ui.hands import seen
from umkm_studio.models import reflections, shop
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts
from umkm_studio.models.reflections import Decision, DecisionKind, Outcome
from umkm_studio.models.sales import orders
from umkm_studio.models.sales.order_states import Status as OrderStatus
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages
from umkm_studio.ui.editors.sale_list import SaleList
from umkm_studio.ui.kit.badges import Badge
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.today_page import TodayPage

TODAY = date(2026, 10, 14)


@pytest.fixture
def page(window: MainWindow) -> TodayPage:
    """The first page of the window."""
    shown = window.page
    assert isinstance(shown, TodayPage)
    return shown


def show(page: TodayPage) -> None:
    """Fill the cards; their new lines come to be seen with the next events."""
    page.refresh()
    QApplication.processEvents()


# the lesson of the week


def test_the_lesson_leads_to_the_orders_that_it_stands_on(
    page: TodayPage, store: Store, window: MainWindow, qtbot: QtBot
):
    post_id = posts.save(store, a_post(title="Cara simpan nastar", day=date(2026, 9, 28)))
    codes.save(store, a_code(code="NASTAR", post_id=post_id, starts_on=None, ends_on=None))
    for _ in range(10):
        orders.save(store, an_order(ordered_on=date(2026, 10, 6), campaign_code="NASTAR"))
    says = "“Cara simpan nastar” membawa 10 pesanan."
    qtbot.waitUntil(lambda: says in seen(page.lesson))
    (badge,) = (one for one in page.lesson.findChildren(Badge) if one.isVisible())
    assert badge.look.word == "Terbukti lewat kode"
    assert badge.toolTip() == "10 pesanan lewat kode, 0 kata pembeli"
    assert page.lesson.link is not None
    page.lesson.link.click()
    drawer = window.drawers.drawer
    assert isinstance(drawer, SaleList)
    assert drawer.table.row_count() == 10


def test_without_enough_orders_it_says_when_there_will_be_one(
    page: TodayPage, store: Store, qtbot: QtBot
):
    orders.save(store, an_order(ordered_on=date(2026, 10, 6)))
    says = "Baru 1 penjualan dalam 13 minggu terakhir. Pelajaran muncul setelah 10."
    qtbot.waitUntil(lambda: says in seen(page.lesson))


def test_an_estimate_stays_in_its_words_and_leads_to_its_range(
    page: TodayPage, store: Store, window: MainWindow, qtbot: QtBot
):
    keep_stories_that_sell(store, date(2026, 10, 11))
    qtbot.waitUntil(lambda: any("perkiraan" in text for text in seen(page.lesson)), timeout=15_000)
    (words,) = (text for text in seen(page.lesson) if "perkiraan" in text)
    assert words.startswith("Sesudah unggahan Cerita, pesanan terlihat naik: kira-kira ")
    assert "Rp" not in words
    (badge,) = (one for one in page.lesson.findChildren(Badge) if one.isVisible())
    assert badge.look.word == "Kemungkinan"
    assert page.lesson.link is not None
    page.lesson.link.click()
    assert window.page_key == "insights"
    assert window.page is not None
    assert window.page.place()["tab"] == "deeper"
    qtbot.waitUntil(lambda: not window.reads.busy, timeout=15_000)


# last month's promise


def test_a_promise_of_last_month_is_recalled_until_it_is_kept(
    page: TodayPage, store: Store, window: MainWindow
):
    stop = Decision(month=date(2026, 9, 1), kind=DecisionKind.STOP, text="Giveaway")
    decision_id = reflections.decide(store, stop)
    QApplication.processEvents()
    assert seen(page.promise) == ["Keputusan September: hentikan “Giveaway”."]
    reflections.say_outcome(store, decision_id, Outcome.KEPT)
    QApplication.processEvents()
    assert not page.promise.isVisible()


def test_without_a_promise_there_is_no_line(page: TodayPage):
    assert not page.promise.isVisible()


# enough for the day


def test_the_minutes_of_what_waits_stand_below_the_greeting(page: TodayPage, store: Store):
    for number in range(3):
        orders.save(store, an_order(number=f"DR-{number}", status=OrderStatus.PAID))
    messages.save(store, a_message(received_on=TODAY))
    show(page)
    assert page.subtitle() == (
        "Rabu, 14 Oktober 2026. Ada beberapa hal kecil malam ini, kira-kira 4 menit."
    )
    for number in range(20):
        messages.save(store, a_message(received_on=TODAY, text=f"Halo {number}"))
    show(page)
    assert page.subtitle() == (
        "Rabu, 14 Oktober 2026. Banyak yang menunggu, sepuluh menit saja cukup."
    )


def test_when_all_is_done_it_says_so_and_asks_nothing(page: TodayPage, store: Store):
    orders.save(store, an_order())
    show(page)
    assert page.subtitle() == "Rabu, 14 Oktober 2026. Semua sudah beres, cukup untuk hari ini."
    assert not page.enough.isVisible()


def test_saying_enough_puts_what_waits_away_until_tomorrow(
    store: Store, data_dir: Path, qtbot: QtBot
):
    clock = [datetime(2026, 10, 14, 21)]
    window = MainWindow(store, data_dir=data_dir, now=lambda: clock[0])
    qtbot.addWidget(window)
    window.show()
    page = window.page
    assert isinstance(page, TodayPage)
    orders.save(store, an_order(status=OrderStatus.PAID))
    keep_partner(store, name="Bagus", due_on=date(2026, 10, 18))
    keep_partner(store, name="Mita", due_on=date(2026, 10, 10))
    show(page)
    page.enough.click()
    QApplication.processEvents()
    assert not page.lists.isVisible()
    assert page.subtitle() == "Rabu, 14 Oktober 2026. Cukup untuk hari ini."
    assert seen(page.rest)[-1].startswith("3 hal menunggu sampai besok, tidak ada yang hilang.")
    # what is late is never put away
    assert [line.button.accessibleName() for line in page.dues.lines] == ["Tandai lunas: Mita"]

    clock[0] = datetime(2026, 10, 15, 6)
    page.each_minute.timeout.emit()
    assert page.lists.isVisible()
    assert page.title() == "Selamat pagi"
    assert len(page.dues.lines) == 2
    window.close()


def test_enough_can_be_taken_back_at_once(page: TodayPage, store: Store, window: MainWindow):
    orders.save(store, an_order(status=OrderStatus.PAID))
    show(page)
    page.enough.click()
    QApplication.processEvents()
    page.rest.again.click()
    QApplication.processEvents()
    assert page.lists.isVisible()
    page.enough.click()
    window.undo()
    QApplication.processEvents()
    assert page.lists.isVisible()


@pytest.mark.practice(date(2026, 10, 14))
def test_the_practice_shop_is_seen_at_one_glance_on_a_small_laptop(
    store: Store, data_dir: Path, qtbot: QtBot
):
    shop.save(store, replace(shop.load(store), practice=True, started=True))
    window = MainWindow(store, data_dir=data_dir, now=lambda: datetime(2026, 10, 14, 19, 42))
    qtbot.addWidget(window)
    window.resize(1366, 697)  # what a title bar and a taskbar leave of 1366 x 768
    window.show()
    page = window.page
    assert isinstance(page, TodayPage)
    qtbot.waitUntil(lambda: page.lesson.lesson is not None)
    QApplication.processEvents()
    assert len(page.dues.lines) == 2
    assert page.area.verticalScrollBar().maximum() == 0
    window.close()
