"""Beranda: what is due, and what is one press from being done."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import a_post, a_voice, a_yes, an_order, keep_partner
from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Status
from umkm_studio.models.sales import orders
from umkm_studio.models.sales.order_states import Status as OrderStatus
from umkm_studio.models.store import Store
from umkm_studio.models.voices import consents, testimonials
from umkm_studio.ui.editors.post_editor import PostEditor
from umkm_studio.ui.editors.testimonial_drawer import TestimonialDrawer
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.today_page import TodayPage

NOW = datetime(2026, 10, 14, 19, 42)
YESTERDAY = date(2026, 10, 13)
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


def keep_voice(store: Store) -> int:
    """Praise whose buyer allows it until Sunday."""
    voice = a_voice(name="Bu Yanti")
    voice_id = testimonials.save(store, voice, now=datetime(2026, 10, 1, 9))
    consents.save(store, a_yes(replace(voice, id=voice_id), ends_on=date(2026, 10, 18)))
    return voice_id


def status_of(store: Store, order_id: int) -> OrderStatus:
    found = orders.get(store, order_id)
    assert found is not None
    return found.status


# as the window opens


def opened(qtbot: QtBot, store: Store, data_dir: Path) -> TodayPage:
    window = MainWindow(store, data_dir=data_dir, now=lambda: NOW)
    qtbot.addWidget(window)
    assert isinstance(window.page, TodayPage)
    return window.page


def test_lines_come_once_the_page_stands_into_the_room_they_had(
    qtbot: QtBot, store: Store, data_dir: Path
):
    posts.save(store, a_post(title="Kemarin", day=YESTERDAY, status=Status.SCHEDULED))
    page = opened(qtbot, store, data_dir)
    assert page.dues.isHidden()
    assert page.subtitle() == "Rabu, 14 Oktober 2026"
    page.window().show()
    qtbot.waitUntil(page.dues.isVisible)
    assert "kira-kira" in page.subtitle()
    QApplication.processEvents()
    room = page.dues.height()
    page.window().close()

    again = opened(qtbot, store, data_dir)
    assert again.dues.minimumHeight() == room
    again.window().show()
    qtbot.waitUntil(lambda: len(again.dues.lines) == 1)
    QApplication.processEvents()
    assert again.dues.height() == room
    posts.remove(store, 1)
    show(again)
    again.window().close()
    assert opened(qtbot, store, data_dir).dues.isHidden()


def test_the_first_start_with_a_shop_keeps_room_for_two_lines(
    qtbot: QtBot, store: Store, data_dir: Path
):
    orders.save(store, an_order(ordered_on=YESTERDAY, status=OrderStatus.COMPLETED))
    posts.save(store, a_post(title="Kemarin", day=YESTERDAY, status=Status.SCHEDULED))
    keep_partner(store, name="Bagus Adi", due_on=YESTERDAY)
    page = opened(qtbot, store, data_dir)
    room = page.dues.minimumHeight()
    assert room > 0
    page.window().show()
    qtbot.waitUntil(lambda: len(page.dues.lines) == 2)
    QApplication.processEvents()
    assert page.dues.height() == room


# what is due


def test_a_planned_post_that_is_not_out_is_asked_about_quietly(
    page: TodayPage, store: Store, window: MainWindow
):
    posts.save(store, a_post(title="Kemarin", day=YESTERDAY, status=Status.SCHEDULED))
    show(page)
    (line,) = page.dues.lines
    assert line.text == "“Kemarin” belum ditandai tayang, rencananya Selasa 13 Okt."
    line.button.click()
    assert isinstance(window.drawers.drawer, PostEditor)


def test_a_yes_that_ends_soon_leads_to_its_consent(
    page: TodayPage, store: Store, window: MainWindow
):
    voice_id = keep_voice(store)
    posts.save(store, a_post(title="Kata mereka"), quoting=[voice_id])
    show(page)
    (line,) = page.dues.lines
    assert line.text == "Izin Bu Yanti untuk “Kata mereka” habis Minggu 18 Okt."
    line.button.click()
    assert isinstance(window.drawers.drawer, TestimonialDrawer)


def test_late_pay_stands_above_what_can_wait_and_all_is_one_press_away(
    page: TodayPage, store: Store
):
    posts.save(store, a_post(day=YESTERDAY, status=Status.SCHEDULED))
    keep_partner(store, name="Bagus", due_on=date(2026, 10, 18))
    keep_partner(store, name="Mita", due_on=date(2026, 10, 10))
    show(page)
    assert [line.button.accessibleName() for line in page.dues.lines] == [
        "Tandai lunas: Mita",
        "Tandai lunas: Bagus",
    ]
    assert page.dues.everything.text() == "Lihat semua (3)"
    page.dues.everything.click()
    assert len(page.dues.lines) == 3
    page.dues.everything.click()
    assert len(page.dues.lines) == 2


def test_who_works_through_the_lines_by_key_stays_at_them(
    page: TodayPage, store: Store, window: MainWindow
):
    for name in ("Bagus", "Mita"):
        keep_partner(store, name=name, due_on=date(2026, 10, 18))
    show(page)
    page.dues.lines[0].button.setFocus()
    QTest.keyClick(page.dues.lines[0].button, Qt.Key.Key_Space)
    QApplication.processEvents()
    (left,) = page.dues.lines
    assert left.button.hasFocus()


# orders, one press from their next state


@pytest.mark.parametrize(
    ("status", "says", "leads_to"),
    [
        (OrderStatus.NEW, "Tandai DR-1 sudah dibayar", OrderStatus.PAID),
        (OrderStatus.UNPAID, "Tandai DR-1 sudah dibayar", OrderStatus.PAID),
        (OrderStatus.PAID, "Tandai DR-1 sudah dikemas", OrderStatus.PROCESSING),
        (OrderStatus.PROCESSING, "Tandai DR-1 sudah dikirim", OrderStatus.SHIPPED),
    ],
)
def test_one_press_takes_an_order_a_step_on_and_can_be_taken_back(
    page: TodayPage,
    store: Store,
    window: MainWindow,
    status: OrderStatus,
    says: str,
    leads_to: OrderStatus,
):
    order_id = orders.save(store, an_order(number="DR-1", ordered_on=TODAY, status=status))
    show(page)
    (button,) = page.orders.done_buttons
    assert button.accessibleName() == says
    button.click()
    assert status_of(store, order_id) is leads_to
    window.undo()
    assert status_of(store, order_id) is status


def test_who_works_through_the_orders_by_key_goes_on_where_they_were(
    page: TodayPage, store: Store, qtbot: QtBot
):
    for number in ("DR-1", "DR-2", "DR-3"):
        order = an_order(number=number, ordered_on=TODAY, status=OrderStatus.PROCESSING)
        orders.save(store, order)
    show(page)
    page.window().activateWindow()
    for left in (2, 1, 0):
        button = page.orders.done_buttons[0]
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)
        QApplication.processEvents()
        assert len(page.orders.done_buttons) == left
        focused = QApplication.focusWidget()
        assert focused is not None
        assert page.orders.isAncestorOf(focused)


def test_a_post_of_today_is_marked_as_out_from_here(page: TodayPage, store: Store):
    post_id = posts.save(store, a_post(status=Status.SCHEDULED, day=TODAY))
    show(page)
    page.next_posts.out.click()
    post = posts.get(store, post_id)
    assert post is not None
    assert post.published
