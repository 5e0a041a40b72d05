"""The first steps on Beranda, and the way back to them in the settings."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.builders import a_code, a_product, an_order
from tests.ui.hands import Plan
from umkm_studio.models import first_week
from umkm_studio.models import shop as shops
from umkm_studio.models.campaigns import codes
from umkm_studio.models.first_week import State, Step
from umkm_studio.models.insight import evening
from umkm_studio.models.sales import orders, products
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.order_editor import OrderEditor
from umkm_studio.ui.editors.post_editor import PostEditor
from umkm_studio.ui.editors.product_editor import ProductEditor
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.main_window.search.commands import all_commands, matching
from umkm_studio.ui.pages.insights_page import InsightsPage
from umkm_studio.ui.pages.orders_page import OrdersPage
from umkm_studio.ui.pages.settings_page import SettingsPage
from umkm_studio.ui.pages.today_page import TodayPage
from umkm_studio.ui.pages.today_page.first_week_card import FirstWeekCard


@pytest.fixture
def card(window: MainWindow) -> FirstWeekCard:
    page = window.page
    assert isinstance(page, TodayPage)
    return page.first_week


def press(card: FirstWeekCard, step: Step, words: str) -> None:
    """Press a button of a step."""
    button = next(one for one in card.lines[step].buttons if one.text() == words)
    button.click()


def said(card: FirstWeekCard, step: Step) -> list[str]:
    return [label.text() for label in card.lines[step].findChildren(PlainLabel) if label.text()]


def test_a_new_shop_begins_with_its_name(window: MainWindow, card: FirstWeekCard) -> None:
    assert card.isVisible()
    assert card.note_label.text() == "0 dari 4 langkah"
    assert said(card, Step.SHOP) == [
        "Beri nama usahamu",
        "Dipakai untuk menyapa dan untuk cetakan.",
    ]
    assert said(card, Step.PRODUCT) == ["Tambah satu produk"]  # one thing at a time

    press(card, Step.SHOP, "Isi nama")

    page = window.page
    assert isinstance(page, SettingsPage)
    assert page.profile.fields["name"].hasFocus()


def test_each_step_leads_to_where_it_is_done(
    window: MainWindow, card: FirstWeekCard, qtbot: QtBot
) -> None:
    press(card, Step.PRODUCT, "Tambah produk")
    assert isinstance(window.drawers.drawer, ProductEditor)
    window.drawers.close_drawer()

    press(card, Step.POST, "Rencanakan")
    assert isinstance(window.drawers.drawer, PostEditor)
    window.drawers.close_drawer()

    press(card, Step.ORDER, "Catat pesanan")
    assert isinstance(window.drawers.drawer, OrderEditor)
    window.drawers.close_drawer()

    press(card, Step.ORDER, "Impor")
    page = window.page
    assert isinstance(page, OrdersPage)
    assert page.wizard is not None


def test_the_post_that_comes_next_gets_the_code(
    window: MainWindow, card: FirstWeekCard, plan: Plan
) -> None:
    plan(title="Nastar pertama")
    press(card, Step.POST, "Rencanakan")
    drawer = window.drawers.drawer
    assert isinstance(drawer, PostEditor)
    assert drawer.plan.heading.value() == "Nastar pertama"


def test_the_list_follows_what_the_shop_holds_and_goes_when_all_is_there(
    store: Store, card: FirstWeekCard, plan: Plan
) -> None:
    products.save(store, a_product())
    assert said(card, Step.PRODUCT) == ["Tambah satu produk", "Selesai"]
    shops.save(store, replace(shops.load(store), name="Dapur Ratna"))
    orders.save(store, an_order())
    assert card.note_label.text() == "3 dari 4 langkah"
    assert len(said(card, Step.POST)) == 2  # now it says why

    codes.save(store, a_code(post_id=plan().id))
    assert not card.isVisible()


def test_a_step_is_left_out_and_taken_back_with_one_press_each(
    window: MainWindow, store: Store, card: FirstWeekCard, qtbot: QtBot
) -> None:
    first = card.lines[Step.SHOP].buttons[0]
    card.lines[Step.SHOP].buttons[-1].setFocus()
    assert first.text() == "Isi nama"
    qtbot.keyClick(card.lines[Step.SHOP].buttons[-1], Qt.Key.Key_Space)
    assert said(card, Step.SHOP) == ["Beri nama usahamu", "Dilewati"]
    focused = [button for line in card.lines.values() for button in line.buttons]
    assert any(button.hasFocus() for button in focused)  # who goes through them by key goes on

    window.undo()
    assert first_week.load(store).steps[Step.SHOP] is State.OPEN


def test_leaving_out_the_last_step_says_where_the_list_has_gone(
    window: MainWindow, store: Store, card: FirstWeekCard
) -> None:
    first_week.skip(store, [Step.PRODUCT, Step.ORDER, Step.POST])
    card.refresh()
    card.lines[Step.SHOP].buttons[-1].click()
    assert not card.isVisible()
    toast = window.notices.current_toast
    assert toast is not None
    assert "muncul lagi dari Pengaturan" in toast.text


def test_the_list_is_found_by_its_name_and_comes_back(
    window: MainWindow, card: FirstWeekCard
) -> None:
    card.away_link.click()
    found = matching(all_commands(window, {}), "minggu pertama")
    assert found
    found[0][1].act()
    assert card.isVisible()


def test_put_away_it_waits_in_the_settings(
    window: MainWindow, store: Store, card: FirstWeekCard
) -> None:
    card.away_link.click()
    assert not card.isVisible()

    window.go("settings")
    page = window.page
    assert isinstance(page, SettingsPage)
    assert page.learning.steps_button.isVisible()
    page.learning.steps_button.click()
    assert not page.learning.steps_button.isVisible()
    window.go("today")
    assert card.isVisible()


def test_the_practice_shop_is_one_press_away_from_both(
    window: MainWindow, card: FirstWeekCard, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.practice_wanted):
        card.practice_link.click()
    window.go("settings")
    page = window.page
    assert isinstance(page, SettingsPage)
    with qtbot.waitSignal(window.practice_wanted):
        page.learning.practice_button.click()


def test_the_practice_shop_offers_neither(window: MainWindow, store: Store) -> None:
    shops.save(store, replace(shops.load(store), practice=True))
    page = window.page
    assert isinstance(page, TodayPage)
    assert not page.first_week.isVisible()
    window.go("settings")
    settings = window.page
    assert isinstance(settings, SettingsPage)
    assert not settings.learning.isVisible()


def test_who_has_done_enough_for_the_day_is_not_asked_for_more(
    window: MainWindow, store: Store, card: FirstWeekCard
) -> None:
    evening.say_enough(store, window.studio.today())
    assert not card.isVisible()
    evening.say_enough(store, None)
    assert card.isVisible()


# areas that are not in use yet


def lines(window: MainWindow) -> list[str]:
    """The pages that the sidebar shows."""
    return [button.key for button in window.sidebar.buttons() if button.isVisible()]


ALL = [
    "today", "calendar", "orders", "campaigns", "testimonials", "messages", "insights",
    "reflection", "settings",
]  # fmt: skip


@pytest.fixture
def begun(window: MainWindow, store: Store) -> MainWindow:
    """The window of a shop whose three questions at the first start were answered."""
    shops.save(store, replace(shops.load(store), name="Dapur Ratna", started=True))
    return window


def test_pages_without_anything_of_the_shop_are_behind_one_line(begun: MainWindow) -> None:
    more = begun.sidebar.more_button
    assert lines(begun) == ["today", "calendar", "orders", "settings"]
    assert more.accessibleName() == "Tampilkan 5 halaman yang belum dipakai"

    more.click()
    assert lines(begun) == ALL
    assert more.accessibleName() == "Sembunyikan 5 halaman yang belum dipakai"
    more.click()
    assert lines(begun) == ["today", "calendar", "orders", "settings"]


def test_a_page_comes_back_with_the_first_thing_that_it_shows(
    begun: MainWindow, store: Store
) -> None:
    orders.save(store, an_order())
    assert lines(begun) == ["today", "calendar", "orders", "insights", "reflection", "settings"]
    codes.save(store, a_code())
    assert "campaigns" in lines(begun)


def test_keys_lead_to_every_page_and_the_one_shown_is_listed(
    begun: MainWindow, qtbot: QtBot
) -> None:
    begun.activateWindow()
    qtbot.waitUntil(begun.isActiveWindow)
    qtbot.keyClick(begun, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    assert begun.page_key == "messages"
    assert lines(begun) == ["today", "calendar", "orders", "messages", "settings"]
    begun.go("today")
    assert "messages" not in lines(begun)


def test_arrows_go_through_the_lines_that_are_shown(begun: MainWindow, qtbot: QtBot) -> None:
    begun.sidebar.focus_current()
    for _ in range(3):
        qtbot.keyClick(begun.sidebar.focusWidget(), Qt.Key.Key_Down)
    assert begun.sidebar.more_button.hasFocus()


def test_all_pages_are_listed_once_the_first_week_is_over(begun: MainWindow, store: Store) -> None:
    first_week.skip(store, Step)
    assert lines(begun) == ALL
    assert not begun.sidebar.more_button.isVisible()


def test_another_language_keeps_them_out_of_the_way(
    begun: MainWindow, store: Store, qtbot: QtBot
) -> None:
    before = begun.sidebar
    shops.save(store, replace(shops.load(store), language="en"))
    qtbot.waitUntil(lambda: begun.sidebar is not before and begun.sidebar.isVisible())
    assert lines(begun) == ["today", "calendar", "orders", "settings"]


# pages with nothing on them yet


def test_hasil_says_how_it_begins_and_leads_there(begun: MainWindow, store: Store) -> None:
    begun.go("insights")
    page = begun.page
    assert isinstance(page, InsightsPage)
    assert page.empty.isVisible()
    assert not page.sales_tab.isVisible()
    assert not page.tabs.isVisible()
    page.note_button.click()
    assert isinstance(begun.drawers.drawer, OrderEditor)
    begun.drawers.close_drawer()

    orders.save(store, an_order())
    begun.go("insights")
    assert not page.empty.isVisible()
    assert page.sales_tab.isVisible()
    assert page.tabs.isVisible()


@pytest.mark.parametrize("key", ["orders", "campaigns", "testimonials", "insights"])
def test_empty_pages_lead_to_the_practice_shop(begun: MainWindow, qtbot: QtBot, key: str) -> None:
    begun.go(key)
    assert begun.page is not None
    link = next(
        one
        for one in begun.page.findChildren(LinkButton)
        if one.text() == "Lihat dengan data contoh dulu" and one.isVisible()
    )
    with qtbot.waitSignal(begun.practice_wanted):
        link.click()


def test_the_practice_shop_leads_nowhere_else(window: MainWindow, store: Store) -> None:
    shops.save(store, replace(shops.load(store), practice=True, started=True))
    window.go("orders")
    assert window.page is not None
    links = {one.text() for one in window.page.findChildren(LinkButton)}
    assert "Lihat dengan data contoh dulu" not in links
