"""Keys that work in the whole window, the help that lists them, and a header with little room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import an_order
from tests.ui.hands import toast
from umkm_studio import __version__
from umkm_studio.models.sales import order_list, order_states, orders
from umkm_studio.models.store import Store
from umkm_studio.ui.editors import help_pages
from umkm_studio.ui.editors.customer_editor import CustomerEditor
from umkm_studio.ui.editors.help_drawer import HelpDrawer
from umkm_studio.ui.editors.order_editor import OrderEditor
from umkm_studio.ui.editors.post_editor import PostEditor
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.shortcuts import Anywhere, InCalendar, InOrders, shown
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.main_window.search.commands import all_commands
from umkm_studio.ui.pages import PAGES, title
from umkm_studio.ui.pages.orders_page import OrdersPage
from umkm_studio.ui.pages.settings_page import SettingsPage
from umkm_studio.ui.pages.today_page.card import RowButton
from umkm_studio.ui.pages.today_page.page import TodayPage

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def in_front(window: MainWindow, qtbot: QtBot) -> None:
    """Shortcuts belong to the window that is in front."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_ctrl_n_begins_what_the_page_is_about(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_N, CTRL)
    assert isinstance(window.drawers.drawer, PostEditor)

    window.go("orders")
    qtbot.keyClick(window, Key.Key_N, CTRL)
    assert isinstance(window.drawers.drawer, OrderEditor)
    assert window.page_key == "orders"


def test_ctrl_s_keeps_what_is_typed_in_the_drawer(
    window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    orders.save(store, an_order(customer="Ayu Lestari"))
    window.studio.open_drawer(CustomerEditor(window.studio, 1))
    drawer = window.drawers.drawer
    assert isinstance(drawer, CustomerEditor)
    drawer.nickname.setText("Bu Ayu")
    qtbot.keyClick(drawer.nickname, Key.Key_S, CTRL)
    assert store.value("SELECT nickname FROM customers") == "Bu Ayu"


def test_ctrl_s_on_a_page_says_that_all_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_S, CTRL)
    assert toast(window) == "Semua sudah tersimpan."


@pytest.mark.parametrize("key", ["today", "orders", "settings"])
def test_ctrl_p_says_where_nothing_is_printed(window: MainWindow, qtbot: QtBot, key: str) -> None:
    window.go(key)
    qtbot.keyClick(window, Key.Key_P, CTRL)
    assert toast(window) == "Di halaman ini tidak ada yang dicetak."
    assert "Cetak halaman ini" not in offered(window)


def test_the_search_offers_printing_where_it_works(window: MainWindow, store: Store) -> None:
    for key in ("calendar", "reflection"):
        window.go(key)
        assert "Cetak halaman ini" in offered(window)
    orders.save(store, an_order())
    window.go("orders")
    assert "Cetak halaman ini" not in offered(window)
    window.go("orders", tab="week")
    assert "Cetak halaman ini" in offered(window)


def offered(window: MainWindow) -> list[str]:
    """The commands of the search."""
    return [one.title for one in all_commands(window, {entry.key: entry for entry in PAGES})]


def test_ctrl_q_leaves(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_Q, CTRL)
    assert not window.isVisible()


def press_f1(window: MainWindow, qtbot: QtBot) -> HelpDrawer:
    qtbot.keyClick(window, Key.Key_F1)
    drawer = window.drawers.drawer
    assert isinstance(drawer, HelpDrawer)
    return drawer


def said(drawer: HelpDrawer) -> set[str]:
    return {label.text() for label in drawer.findChildren(PlainLabel)}


def visible(drawer: HelpDrawer) -> set[str]:
    return {label.text() for label in drawer.findChildren(PlainLabel) if label.isVisible()}


def keys_of(owner: QWidget) -> set[str]:
    """Of the shortcuts that belong to it, as the help writes them."""
    found = owner.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return {shown(shortcut.key().toString()) for shortcut in found}


def test_f1_says_what_the_page_is_for_and_of_any_other(window: MainWindow, qtbot: QtBot) -> None:
    window.go("orders")
    drawer = press_f1(window, qtbot)
    assert drawer.current_tab == HelpDrawer.PAGE
    assert drawer.page_field.currentText() == "Pesanan"
    assert "Impornya salah?" in said(drawer)

    drawer.page_field.setCurrentIndex(1)
    drawer.page_field.activated.emit(1)
    qtbot.waitUntil(lambda: "Apa itu papan ide?" in visible(drawer))
    assert "Impornya salah?" not in visible(drawer)
    qtbot.keyClick(drawer, Key.Key_Escape)
    assert window.drawers.drawer is None


def test_every_page_of_the_sidebar_has_its_help() -> None:
    assert list(help_pages.PAGES) == [entry.key for entry in PAGES]
    assert [made().title for made in help_pages.PAGES.values()] == [
        title(entry.key) for entry in PAGES
    ]


def test_ctrl_slash_lists_every_key_of_the_window(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_Slash, CTRL)
    drawer = window.drawers.drawer
    assert isinstance(drawer, HelpDrawer)
    assert drawer.current_tab == HelpDrawer.KEYS

    real = keys_of(window)
    pages = {f"Alt+{number}" for number in range(1, len(PAGES) + 1)}
    assert real == {shown(key) for key in Anywhere} | pages | {"Ctrl+Shift+Z"}  # as Ctrl+Y
    assert real - pages - said(drawer) == {"Ctrl+Shift+Z"}
    assert "Alt+1 … 9" in said(drawer)

    assert press_f1(window, qtbot) is drawer  # the same help, at the page again
    assert drawer.current_tab == HelpDrawer.PAGE


def test_the_keys_of_pages_are_the_ones_that_the_help_lists(
    window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    listed = said(press_f1(window, qtbot))
    window.drawers.close_drawer()

    window.go("calendar")
    assert window.page is not None
    assert keys_of(window.page) == {shown(key) for key in InCalendar}
    assert keys_of(window.page) <= listed

    window.go("orders")
    page = window.page
    assert isinstance(page, OrdersPage)
    numbers = {str(number) for number in range(1, 9)}
    assert keys_of(page.overview.table.view) == {shown(key) for key in InOrders} | numbers
    assert "1 … 8" in listed


def test_the_settings_lead_to_the_help_too(window: MainWindow) -> None:
    window.go("settings")
    page = window.page
    assert isinstance(page, SettingsPage)
    page.help_button.click()
    assert isinstance(window.drawers.drawer, HelpDrawer)


def test_after_deleting_the_page_has_the_focus(
    window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    """The line on Beranda that led to the order is gone."""
    orders.save(store, an_order(status=order_states.Status.PAID))
    page = window.page
    assert isinstance(page, TodayPage)
    line = page.orders.findChild(RowButton)
    assert isinstance(line, RowButton)
    line.setFocus()
    line.click()
    drawer = window.drawers.drawer
    assert isinstance(drawer, OrderEditor)
    drawer.foot.delete_button.click()
    assert order_list.is_empty(store)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.page is not None
    assert focus is window.page or window.page.isAncestorOf(focus)


def test_a_narrow_header_keeps_the_main_button_and_folds_the_others(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.go("orders")
    page = window.page
    assert isinstance(page, OrdersPage)
    assert page.import_button.isVisible()

    page.header_actions.set_folded(True)
    more = page.header_actions.more_button
    assert more is not None
    assert more.isVisible()
    assert page.note_button.isVisible()
    assert not page.import_button.isVisible()
    more.click()
    menu = page.header_actions.menu.menu
    assert menu is not None
    assert menu.actions()[0].text() == "Impor"
    menu.actions()[0].trigger()
    menu.close()
    assert page.wizard is not None

    page.header_actions.set_folded(False)
    assert page.leave_button.isVisible()
    assert not more.isVisible()


def test_large_text_puts_the_tabs_below_the_title(window: MainWindow, qtbot: QtBot) -> None:
    window.go("orders")
    page = window.page
    assert isinstance(page, OrdersPage)
    window.resize(1366, 697)
    beside = page.tabs.mapTo(page, page.tabs.rect().topLeft()).y()
    assert beside < page.note_button.mapTo(page, page.note_button.rect().bottomLeft()).y()

    theme().set_scale(2.0)
    qtbot.waitUntil(lambda: window.page is not page)  # all is built anew
    page = window.page
    assert isinstance(page, OrdersPage)
    button = page.note_button
    qtbot.waitUntil(  # once the new page is laid out
        lambda: (
            page.tabs.mapTo(page, page.tabs.rect().topLeft()).y()
            > button.mapTo(page, button.rect().bottomLeft()).y()
        )
    )
    assert page.header_actions.more_button is not None
    assert page.header_actions.more_button.isVisible()


def test_f1_says_what_the_words_of_the_trade_mean(window: MainWindow, qtbot: QtBot) -> None:
    told = said(press_f1(window, qtbot))
    assert {"Arti kata", "Pilar", "HPP", "Omzet", "Laba", "Jangkauan", "Kode", "Mitra"} <= told
    assert "Yang tersisa: omzet dikurangi HPP dan biaya kanal." in told


def test_the_help_says_which_version_this_is_and_that_qt_is_under_the_lgpl(
    window: MainWindow, qtbot: QtBot
) -> None:
    drawer = press_f1(window, qtbot)
    drawer.show_tab(HelpDrawer.WORDS)
    assert __version__ in visible(drawer)
    assert any("Qt dan PySide6 (LGPL-3.0)" in text for text in visible(drawer))
