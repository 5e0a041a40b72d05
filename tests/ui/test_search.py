"""Ctrl+K: from anywhere to a record or something to do, by keys alone."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import (
    a_code,
    a_message,
    a_post,
    a_product,
    a_reply,
    a_voice,
    an_item,
    an_order,
    keep_partner,
)
from tests.ui.conftest import NOW
from tests.ui.hands import CONTROL
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts
from umkm_studio.models.sales import orders, products
from umkm_studio.models.sales.order_list import Filters
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages, replies, testimonials
from umkm_studio.ui.editors.code_editor import CodeEditor
from umkm_studio.ui.editors.customer_editor import CustomerEditor
from umkm_studio.ui.editors.help_drawer import HelpDrawer
from umkm_studio.ui.editors.message_editor import MessageEditor
from umkm_studio.ui.editors.order_editor import OrderEditor
from umkm_studio.ui.editors.partner_editor import PartnerEditor
from umkm_studio.ui.editors.post_editor import PostEditor
from umkm_studio.ui.editors.product_editor import ProductEditor
from umkm_studio.ui.editors.reply_editor import ReplyEditor
from umkm_studio.ui.editors.testimonial_drawer import TestimonialDrawer
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.main_window.search.commands import all_commands
from umkm_studio.ui.main_window.search.lines import Heading, Line
from umkm_studio.ui.main_window.search.panel import SearchPanel
from umkm_studio.ui.pages import PAGES
from umkm_studio.ui.pages.orders_page import OrdersPage


def look_for(window: MainWindow, text: str = "") -> SearchPanel:
    """Ctrl+K and the words."""
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    assert window.search is not None
    QTest.keyClicks(window.search.field.line, text)
    return window.search


def headings(panel: SearchPanel) -> list[str]:
    return [row.title for row in panel.lines.shown if isinstance(row, Heading)]


def titles(panel: SearchPanel) -> list[str]:
    return [row.title for row in panel.lines.shown if isinstance(row, Line)]


def chosen(panel: SearchPanel) -> str:
    line = panel.current()
    return "" if line is None else line.title


def press(panel: SearchPanel, key: Qt.Key) -> None:
    QTest.keyClick(panel.field.line, key)


@pytest.fixture
def shop(store: Store) -> Store:
    """One record of each kind, each with a word that no other has."""
    products.save(store, a_product(name="Nastar", size="500 g"))
    orders.save(store, an_order(number="P-0777", customer="Ayu", items=(an_item(),)))
    posts.save(store, a_post(title="Resep rahasia", day=date(2026, 10, 20)))
    codes.save(store, a_code(code="HEMAT5"))
    keep_partner(store, name="Dapur Tetangga")
    replies.save(store, a_reply(question="Ongkir ke Solo?"))
    testimonials.save(store, a_voice(words="Renyahnya juara"), now=NOW)
    messages.save(store, a_message(text="Masih buka hari Minggu?"))
    return store


@pytest.mark.parametrize(
    ("words", "page", "drawer"),
    [
        ("P-0777", "orders", OrderEditor),
        ("ayu", "orders", CustomerEditor),
        ("nastar 500", "orders", ProductEditor),
        ("rahasia", "calendar", PostEditor),
        ("hemat", "campaigns", CodeEditor),
        ("tetanga", "campaigns", PartnerEditor),
        ("solo", "messages", ReplyEditor),
        ("renyahnya", "testimonials", TestimonialDrawer),
        ("minggu buka", "messages", MessageEditor),
    ],
)
def test_enter_opens_what_was_found(
    shop: Store, window: MainWindow, words: str, page: str, drawer: type[Drawer]
) -> None:
    panel = look_for(window, words)
    press(panel, Qt.Key.Key_Return)
    assert not panel.isVisible()
    assert window.page_key == page
    assert isinstance(window.drawers.drawer, drawer)


def test_kinds_stand_under_their_names(shop: Store, window: MainWindow) -> None:
    panel = look_for(window, "ayu")
    assert headings(panel) == ["Pelanggan", "Pesanan"]
    assert titles(panel) == ["Ayu", "Ayu"]
    order = panel.lines.shown[-1]
    assert isinstance(order, Line)
    assert order.about == "P-0777 · 2 × Nastar Klasik 500 g"
    assert "Selesai" in order.spoken()


def test_arrows_step_over_headings_and_stay_inside(shop: Store, window: MainWindow) -> None:
    panel = look_for(window, "ayu")
    assert panel.list.currentIndex().row() == 1
    press(panel, Qt.Key.Key_Down)
    assert panel.list.currentIndex().row() == 3
    press(panel, Qt.Key.Key_Down)
    assert panel.list.currentIndex().row() == 3
    press(panel, Qt.Key.Key_Up)
    press(panel, Qt.Key.Key_Up)
    assert panel.list.currentIndex().row() == 1
    press(panel, Qt.Key.Key_PageDown)
    assert panel.list.currentIndex().row() == 3


def test_a_click_opens_too(shop: Store, window: MainWindow) -> None:
    panel = look_for(window, "rahasia")
    row = panel.list.visualRect(panel.lines.index(1))
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert isinstance(window.drawers.drawer, PostEditor)


def test_without_words_it_offers_what_can_be_done(window: MainWindow) -> None:
    panel = look_for(window)
    assert headings(panel) == ["Perintah"]
    assert chosen(panel) == "Catat pesanan"
    press(panel, Qt.Key.Key_Return)
    assert isinstance(window.drawers.drawer, OrderEditor)


@pytest.mark.parametrize(
    ("words", "first"),
    [("cadangn", "Simpan cadangan"), ("voucher", "Kode baru"), ("buka hasil", "Buka Hasil")],
)
def test_commands_are_found_by_what_makers_call_them(
    window: MainWindow, words: str, first: str
) -> None:
    assert titles(look_for(window, words))[0] == first


def test_every_command_works(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    window.go("settings")
    page = window.page
    assert page is not None
    monkeypatch.setattr(page, "open", lambda **_: asked.append(True))  # it would ask for a file
    for command in all_commands(window, {entry.key: entry for entry in PAGES}):
        command.act()
        qtbot.waitUntil(lambda: not (window.jobs.busy or window.reads.busy))
        window.drawers.close_drawer()
    assert asked == [True, True]  # a copy to take along, and the way back
    for small in window.findChildren(type(window)):
        small.close()


def test_keys_beside_commands_are_those_of_the_window(window: MainWindow) -> None:
    keys = {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)}
    shown = {one.keys for one in all_commands(window, {entry.key: entry for entry in PAGES})}
    assert shown - {""} <= keys


def test_what_is_typed_is_no_key_of_the_window_behind(shop: Store, window: MainWindow) -> None:
    panel = look_for(window, "ayu")
    QTest.keyClick(panel.field.line, Qt.Key.Key_N, CONTROL)
    QTest.keyClick(panel.field.line, Qt.Key.Key_F1)
    assert panel.isVisible()
    assert window.page_key == "today"
    assert window.drawers.drawer is None


@pytest.mark.parametrize("way", ["escape", "key", "beside"])
def test_it_goes_and_gives_the_focus_back(shop: Store, window: MainWindow, way: str) -> None:
    window.sidebar.buttons()[2].setFocus()
    panel = look_for(window, "ayu")
    assert panel.field.line.hasFocus()
    if way == "escape":
        press(panel, Qt.Key.Key_Escape)
    elif way == "key":
        QTest.keyClick(panel.field.line, Qt.Key.Key_K, CONTROL)
    else:
        QTest.mouseClick(panel, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not panel.isVisible()
    assert window.sidebar.buttons()[2].hasFocus()


def test_tab_goes_to_the_list_and_back(shop: Store, window: MainWindow) -> None:
    panel = look_for(window, "ayu")
    press(panel, Qt.Key.Key_Tab)
    assert panel.list.hasFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.list.currentIndex().row() == 3
    QTest.keyClick(panel.list, Qt.Key.Key_Tab)
    assert panel.field.line.hasFocus()


def test_it_begins_anew_each_time(shop: Store, window: MainWindow) -> None:
    press(look_for(window, "ayu"), Qt.Key.Key_Escape)
    assert look_for(window).field.value() == ""


def test_nothing_found_says_what_to_try(shop: Store, window: MainWindow) -> None:
    panel = look_for(window, "zzzz")
    assert titles(panel) == []
    assert panel.said.text().startswith("Tidak ada yang cocok dengan “zzzz”.")
    press(panel, Qt.Key.Key_Return)
    assert panel.isVisible()


@pytest.mark.parametrize("words", ["cadangan", "pesanan", "buka"])
def test_commands_stand_under_one_heading(shop: Store, window: MainWindow, words: str) -> None:
    assert headings(look_for(window, words)).count("Perintah") == 1


def test_a_command_that_was_meant_is_not_said_to_be_missing(
    shop: Store, window: MainWindow
) -> None:
    posts.save(shop, a_post(title="Pengantaran mulai sore"))
    while shop.index_words():
        pass
    panel = look_for(window, "pengaturan")
    assert titles(panel)[-1] == "Pengantaran mulai sore"
    assert headings(panel)[0] == "Perintah"
    assert "tidak persis ada" not in panel.said.text()


def test_it_says_where_words_are_only_alike(shop: Store, window: MainWindow) -> None:
    assert look_for(window, "rahsia").said.text() == "“rahsia” tidak persis ada. Ini yang mirip."


def test_many_orders_lead_to_the_list_of_them(shop: Store, window: MainWindow) -> None:
    for number in range(6):
        orders.save(shop, an_order(number=f"B-{number}", customer="Ayu"))
    panel = look_for(window, "ayu")
    for _ in titles(panel):
        press(panel, Qt.Key.Key_Down)
    assert chosen(panel) == "Lihat semua pesanan dengan “ayu”"
    press(panel, Qt.Key.Key_Return)
    page = window.page
    assert isinstance(page, OrdersPage)
    assert page.overview.filter_bar.filters() == Filters(words="ayu")


def test_the_list_is_not_offered_for_what_it_does_not_look_through(
    shop: Store, window: MainWindow
) -> None:
    for number in range(6):
        orders.save(shop, an_order(number=f"B-{number}", customer="Ayu", note="Titip di satpam"))
    panel = look_for(window, "satpam")
    assert titles(panel) == ["Ayu"] * 4
    line = panel.current()
    assert line is not None
    assert line.about == "B-5 · Titip di satpam · 2 × Nastar Klasik 500 g"


def test_a_record_that_is_gone_meanwhile_is_told_of(shop: Store, window: MainWindow) -> None:
    panel = look_for(window, "solo")
    replies.remove(shop, shop.value("SELECT id FROM replies"))
    press(panel, Qt.Key.Key_Return)
    assert window.drawers.drawer is None
    assert window.notices.box is not None
    window.notices.box.reject()


def test_what_an_import_left_is_found_once_it_is_indexed(
    qtbot: QtBot, shop: Store, window: MainWindow
) -> None:
    with shop.change():
        for number in range(400):
            orders.save(shop, an_order(number=f"B-{number}", customer="", note="lebaran"))
    panel = look_for(window, "lebaran")
    qtbot.waitUntil(lambda: "Pesanan" in headings(panel))
    assert "disiapkan" not in panel.said.text()


def test_it_is_opened_by_the_button_of_the_sidebar(window: MainWindow) -> None:
    QTest.mouseClick(window.sidebar.search_button, Qt.MouseButton.LeftButton)
    assert window.search is not None
    assert window.search.isVisible()


def test_it_stands_over_a_drawer_and_closes_it_for_what_is_chosen(
    shop: Store, window: MainWindow
) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert isinstance(window.drawers.drawer, HelpDrawer)
    press(look_for(window, "rahasia"), Qt.Key.Key_Return)
    assert isinstance(window.drawers.drawer, PostEditor)


def test_it_covers_a_window_of_any_size(shop: Store, window: MainWindow) -> None:
    panel = look_for(window, "a")
    for width, height in ((900, 560), (1600, 900)):
        window.resize(width, height)
        assert panel.rect().size() == window.rect().size()
        assert panel.rect().contains(panel.panel.geometry())
