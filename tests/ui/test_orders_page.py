"""Pesanan as the maker uses it: noting, finding, changing, deleting and taking back."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.builders import a_code, a_post, a_product, an_item, an_order
from tests.ui.conftest import NOW
from umkm_studio.models import shop
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts
from umkm_studio.models.importing import history
from umkm_studio.models.importing.history import Batch
from umkm_studio.models.sales import order_list, orders, products
from umkm_studio.models.sales.order_list import Filters
from umkm_studio.models.sales.order_states import Payment, Status
from umkm_studio.models.sheets import reader
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.bin_drawer import BinDrawer
from umkm_studio.ui.editors.order_editor import OrderEditor
from umkm_studio.ui.editors.products_editor import ProductsEditor
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.fields import Select
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.orders_page import OrdersPage
from umkm_studio.ui.pages.orders_page.filter_bar import FilterBar

Key = Qt.Key
NUMBER, DAY, CUSTOMER, PRODUCT, CHANNEL, CODE, STATUS, NET_SALES, PROFIT, CITY = range(10)


@pytest.fixture(autouse=True)
def in_front(window: MainWindow, qtbot: QtBot) -> None:
    """Shortcuts belong to the window that is in front."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.fixture
def page(window: MainWindow) -> OrdersPage:
    window.go("orders")
    assert isinstance(window.page, OrdersPage)
    return window.page


def editor(window: MainWindow) -> OrderEditor:
    assert isinstance(window.drawers.drawer, OrderEditor)
    return window.drawers.drawer


def listed(window: MainWindow) -> OrdersPage:
    """The page with what the store has by now, of all times."""
    window.go("orders", filters=Filters())
    assert isinstance(window.page, OrdersPage)
    return window.page


def column(page: OrdersPage, index: int) -> list[str]:
    table = page.overview.table
    return [table.cell(row, index) for row in range(table.row_count())]


def titles(page: OrdersPage) -> list[str]:
    """Of the columns that are switched on, as they stand."""
    return [one.title for one in page.overview.table.view.chosen_columns()]


def type_into(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    """Type as fingers do: into the focused field, and leave it with Tab."""
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    press_tab(qtbot, field)


def press_tab(qtbot: QtBot, field: QLineEdit) -> None:
    """Keys go to the list of proposals while it is open."""
    proposals = field.completer().popup() if field.completer() is not None else None
    shown = proposals is not None and proposals.isVisible()
    qtbot.keyClick(proposals if shown else field, Key.Key_Tab)


def choose(select: Select, words: str) -> None:
    """As a click on one of the choices does."""
    select.setCurrentText(words)
    select.activated.emit(select.currentIndex())


# an empty shop


def test_an_empty_shop_shows_how_to_begin_and_no_totals(page: OrdersPage):
    assert page.overview.empty.isVisible()
    assert not page.overview.totals.isVisible()
    assert not page.overview.table.isVisible()


# noting an order


def test_a_chat_order_is_noted_with_the_keyboard_alone(
    window: MainWindow, page: OrdersPage, store: Store, qtbot: QtBot
):
    products.save(store, a_product(name="Nastar Klasik", size="500 g", price=95_000, cost=52_000))
    qtbot.keyClick(
        window, Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    drawer = editor(window)
    item = drawer.items.rows[0]
    assert item.product.hasFocus()
    qtbot.keyClicks(item.product, "nastar klasik 500 g")
    press_tab(qtbot, item.product)
    assert item.price.value() == 95_000
    qtbot.keyClicks(item.quantity, "2")
    qtbot.keyClick(item.quantity, Key.Key_Tab)
    type_into(qtbot, drawer.customer, "Ayu Lestari")
    qtbot.keyClick(window, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.drawers.drawer is None
    saved = orders.get(store, 1)
    assert saved is not None
    assert (saved.number, saved.customer, saved.status) == (
        "P-0001",
        "Ayu Lestari",
        Status.PROCESSING,
    )
    assert saved.ordered_on == date(2026, 10, 14)
    assert saved.net_sales == 190_000
    qtbot.waitUntil(lambda: column(page, NUMBER) == ["P-0001"])
    assert column(page, PROFIT) == ["Rp\N{NO-BREAK SPACE}86.000"]


def test_the_next_order_begins_where_the_last_one_came_from(
    window: MainWindow, page: OrdersPage, store: Store
):
    orders.save(store, an_order(channel="instagram", number="P-0041"))
    window.go("orders", new=True)
    assert editor(window).channel.value() == "instagram"
    assert orders.next_number(store) == "P-0042"


def test_what_is_missing_is_said_beside_the_fields_and_nothing_is_saved(
    window: MainWindow, page: OrdersPage, store: Store
):
    window.go("orders", new=True)
    drawer = editor(window)
    drawer.foot.save_button.click()
    item = drawer.items.rows[0]
    assert item.product_row.problem == "Tulis nama produknya."
    assert item.price_row.problem == "Isi harganya. Hadiah? Tulis 0."
    assert item.product.hasFocus()
    assert order_list.is_empty(store)


def test_a_discount_above_the_price_is_refused(
    window: MainWindow, page: OrdersPage, store: Store, qtbot: QtBot
):
    window.go("orders", new=True)
    drawer = editor(window)
    type_into(qtbot, drawer.items.rows[0].product, "Sambal Bawang")
    type_into(qtbot, drawer.items.rows[0].price, "27rb")
    type_into(qtbot, drawer.money.discount, "30.000")
    drawer.foot.save_button.click()
    assert drawer.money.discount_row.problem == "Potongan lebih besar dari harga barangnya."
    assert order_list.is_empty(store)


def test_words_that_are_not_saved_keep_the_drawer_open(
    window: MainWindow, page: OrdersPage, store: Store, qtbot: QtBot
):
    window.go("orders", new=True)
    drawer = editor(window)
    type_into(qtbot, drawer.customer, "Wulan")
    qtbot.keyClick(drawer.customer, Key.Key_Escape)
    assert window.drawers.drawer is drawer
    assert drawer.unsaved.isVisible()
    drawer.leave_button.click()
    qtbot.waitUntil(lambda: window.drawers.drawer is None)
    assert order_list.is_empty(store)


def test_the_post_a_buyer_names_is_kept_by_its_id_and_free_words_as_they_are(
    window: MainWindow, page: OrdersPage, store: Store, qtbot: QtBot
):
    post = posts.save(store, a_post(title="Kisah resep nenek", day=date(2026, 10, 5)))
    public_id = posts.get(store, post).public_id  # type: ignore[union-attr]  # just saved
    for words, kept in (("Kisah resep nenek · 5 Okt", public_id), ("kata teman", "kata teman")):
        window.go("orders", new=True)
        drawer = editor(window)
        type_into(qtbot, drawer.items.rows[0].product, "Nastar")
        type_into(qtbot, drawer.items.rows[0].price, "50.000")
        type_into(qtbot, drawer.heard_from.line, words)
        drawer.foot.save_button.click()
        newest = orders.get(store, store.next_id("orders") - 1)
        assert newest is not None
        assert newest.heard_from == kept


def test_changing_an_order_keeps_what_the_drawer_does_not_show(
    window: MainWindow, page: OrdersPage, store: Store, qtbot: QtBot
):
    items = (an_item(sku="NST-5", item_discount=5_000), an_item(product="Kastengel", variant=""))
    before = an_order(channel="shopee", address="Jl. Melati 3", channel_fee=9_000, items=items)
    order_id = orders.save(store, before)
    window.go("orders", order_id=order_id)
    drawer = editor(window)
    assert drawer.items.rows[0].product.value() == "Nastar Klasik 500 g"
    type_into(qtbot, drawer.items.rows[0].quantity, "3")
    drawer.items.rows[1].remove_button.click()
    drawer.foot.save_button.click()
    after = orders.get(store, order_id)
    assert after is not None
    assert (after.address, after.channel_fee, after.number) == (
        "Jl. Melati 3",
        9_000,
        before.number,
    )
    assert [(item.product, item.variant, item.sku) for item in after.items] == [
        ("Nastar Klasik", "500 g", "NST-5")
    ]
    assert after.net_sales == 3 * 85_000 - 5_000


# finding


def test_totals_follow_the_filters_and_unknown_profit_is_never_zero(
    window: MainWindow, store: Store, qtbot: QtBot
):
    products.save(store, a_product(cost=46_000))
    codes.save(store, a_code(code="RATNA10"))
    orders.save(store, an_order(ordered_on=date(2026, 10, 2), campaign_code="ratna 10"))
    orders.save(store, an_order(ordered_on=date(2026, 10, 3), items=(an_item(product="Sambal"),)))
    orders.save(store, an_order(ordered_on=date(2026, 9, 3), status=Status.CANCELLED))
    window.go("orders")
    assert isinstance(window.page, OrdersPage)
    shown = window.page.overview
    assert shown.filter_bar.period.currentText() == "Oktober 2026"
    assert shown.totals.orders.value == "2"
    assert shown.totals.net_sales.value == "Rp\N{NO-BREAK SPACE}340.000"
    assert (shown.totals.costs.value, shown.totals.profit.value) == ("–", "–")
    assert "HPP kosong di 1 pesanan" in shown.totals.profit.accessibleName()
    assert shown.totals.with_code.value == "1 dari 2"
    choose(shown.filter_bar.code, "RATNA10")
    assert shown.totals.profit.value == "Rp\N{NO-BREAK SPACE}78.000"
    choose(shown.filter_bar.code, "Tanpa kode")
    assert shown.totals.profit.value == "–"
    shown.filter_bar.clear()
    assert shown.totals.orders.value == "3"
    assert "1 batal" in shown.totals.orders.accessibleName()


def test_missing_costs_can_be_filled_in_from_here(window: MainWindow, store: Store, qtbot: QtBot):
    orders.save(store, an_order(ordered_on=NOW.date()))
    window.go("orders")
    page = window.page
    assert isinstance(page, OrdersPage)
    note = page.overview.totals.missing
    assert note.isVisible()
    note.findChild(Button).click()
    drawer = window.drawers.drawer
    assert isinstance(drawer, ProductsEditor)
    assert window.drawers.close_drawer()
    (product,) = products.everything(store)
    products.save(store, replace(product, cost=46_000))
    qtbot.waitUntil(lambda: not note.isVisible())


def test_search_finds_while_typing_and_says_when_nothing_fits(
    window: MainWindow, store: Store, qtbot: QtBot
):
    orders.save(store, an_order(number="DR-1", customer="Bu Yanti"))
    orders.save(store, an_order(number="DR-2", customer="Galih"))
    window.go("orders")
    assert isinstance(window.page, OrdersPage)
    page = window.page
    qtbot.keyClick(window, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = page.overview.filter_bar.search.line
    assert search.hasFocus()
    qtbot.keyClicks(search, "yanti")
    qtbot.waitUntil(lambda: column(page, NUMBER) == ["DR-1"])
    qtbot.keyClicks(search, "xyz")
    qtbot.waitUntil(page.overview.none_found.isVisible)
    page.overview.filter_bar.clear()
    assert len(column(page, NUMBER)) == 2


def test_a_long_list_is_scrolled_to_any_place_and_sorted_as_a_whole(
    window: MainWindow, store: Store, qtbot: QtBot
):
    with store.change():
        for number in range(450):
            price = 10_000 + number * 100
            orders.save(store, an_order(items=(an_item(unit_price=price, quantity=1),)))
    window.go("orders")
    assert isinstance(window.page, OrdersPage)
    shown = window.page.overview
    assert shown.table.row_count() == 450
    seen = shown.table.view.rows_in_view()
    assert shown.foot.count_label.text() == f"{seen} dari 450 terlihat, gulir untuk lainnya"
    assert shown.totals.orders.value == "450"
    bar = shown.table.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    last_seen = shown.table.view.rowAt(shown.table.view.viewport().height() - 2)
    assert last_seen == 449
    head = shown.table.view.horizontalHeader()
    section = NET_SALES + 1  # after the boxes
    place = QPoint(head.sectionViewportPosition(section) + 5, 5)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown.table.cell(0, NET_SALES) == "Rp\N{NO-BREAK SPACE}10.000"
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown.table.cell(0, NET_SALES) == "Rp\N{NO-BREAK SPACE}54.900"


def test_an_order_that_is_no_sale_shows_zero_and_one_without_code_says_so(
    window: MainWindow, store: Store
):
    orders.save(store, an_order(status=Status.CANCELLED))
    window.go("orders")
    assert isinstance(window.page, OrdersPage)
    row = [column(window.page, index)[0] for index in (CODE, STATUS, NET_SALES, PROFIT)]
    zero = "Rp\N{NO-BREAK SPACE}0"
    assert row == ["tanpa kode", "Batal", zero, zero]


# changing several


def test_del_deletes_and_ctrl_z_brings_it_back(window: MainWindow, store: Store, qtbot: QtBot):
    codes.save(store, a_code(code="RATNA10"))
    order_id = orders.save(store, an_order(number="DR-1", note="kode RATNA10"))
    window.go("orders")
    assert isinstance(window.page, OrdersPage)
    page = window.page
    view = page.overview.table.view
    view.setFocus()
    qtbot.keyClick(view, Key.Key_Delete)
    qtbot.waitUntil(page.overview.empty.isVisible)
    assert orders.get(store, order_id) is None
    qtbot.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: column(page, CODE) == ["RATNA10"])
    assert orders.get(store, order_id) is not None


def test_enter_opens_the_order_under_the_cursor(window: MainWindow, store: Store, qtbot: QtBot):
    orders.save(store, an_order(number="DR-1", customer="Tono"))
    window.go("orders")
    assert isinstance(window.page, OrdersPage)
    view = window.page.overview.table.view
    view.setFocus()
    qtbot.keyClick(view, Key.Key_Return)
    assert editor(window).customer.value() == "Tono"


def test_selected_orders_are_completed_or_get_a_code_together(
    window: MainWindow, store: Store, qtbot: QtBot
):
    codes.save(store, a_code(code="RATNA10"))
    for number in ("A", "B", "C"):
        orders.save(store, an_order(number=number, status=Status.SHIPPED))
    window.go("orders")
    assert isinstance(window.page, OrdersPage)
    page, shown = window.page, window.page.overview
    shown.table.view.setFocus()
    qtbot.keyClick(shown.table.view, Key.Key_Space)
    qtbot.keyClick(shown.table.view, Key.Key_Down)
    qtbot.keyClick(shown.table.view, Key.Key_Space)
    assert shown.foot.chosen_label.text() == "2 dipilih"
    shown.foot.complete_button.click()
    qtbot.waitUntil(lambda: column(page, STATUS) == ["Selesai", "Selesai", "Dikirim"])
    shown.foot.code_button.click()
    dialog = shown.deeds.code_dialog
    dialog.rows["code"].control.set_value("ratna10")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: column(page, CODE) == ["RATNA10", "RATNA10", "tanpa kode"])
    qtbot.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: column(page, CODE) == ["tanpa kode"] * 3)


def test_the_filtered_orders_are_saved_as_a_sheet(
    window: MainWindow, store: Store, qtbot: QtBot, tmp_path
):
    orders.save(store, an_order(number="DR-1", channel="shopee"))
    orders.save(store, an_order(number="DR-2", channel="whatsapp"))
    window.go("orders", filters=Filters(channel="shopee"))
    assert isinstance(window.page, OrdersPage)
    window.page.overview.filter_bar.export_button.click()
    dialog = window.findChild(QFileDialog)
    file = tmp_path / "pesanan.xlsx"
    dialog.fileSelected.emit(str(file))
    dialog.close()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    sheet = reader.read(file).sheets[0]
    assert sheet.name == "Pesanan"
    assert [row[0] for row in sheet.rows] == ["Nomor", "DR-1"]


def test_the_file_has_the_chosen_columns_in_the_shown_order_with_numbers_as_numbers(
    window: MainWindow, store: Store, qtbot: QtBot, tmp_path: Path
):
    products.save(store, a_product(cost=46_000))
    dear = (an_item(product="Sambal", variant="", unit_price=200_000, quantity=1),)
    orders.save(store, an_order(number="A", customer="=1+1", ordered_on=date(2026, 10, 3)))
    orders.save(store, an_order(number="B", items=dear, ordered_on=date(2026, 10, 2)))
    page = listed(window)
    shown = page.overview
    shown.columns.show_column("channel", False)
    shown.columns.move("profit", -1)
    shown.table.view.horizontalHeader().sectionClicked.emit(NET_SALES + 1)
    shown.filter_bar.export_button.click()
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "pesanan.xlsx"))
    dialog.close()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    head, *lines = reader.read(tmp_path / "pesanan.xlsx").sheets[0].rows
    assert "Dari" not in head
    assert list(head[-2:]) == ["Laba", "Omzet"]
    assert [line[0] for line in lines] == ["A", "B"], "sorted by net sales, as shown"
    cells = dict(zip(head, lines[0], strict=True))
    assert (cells["Tanggal"], cells["Pembeli"]) == (date(2026, 10, 3), "=1+1")
    assert [line[-2:] for line in lines] == [[78_000, 170_000], ["belum diketahui", 200_000]]


def test_all_filtered_orders_are_saved_and_not_only_those_on_the_screen(
    window: MainWindow, store: Store, qtbot: QtBot, tmp_path: Path
):
    with store.change():
        for number in range(250):
            orders.save(store, an_order(number=f"N{number:03}"))
        orders.save(store, an_order(number="other", channel="instagram"))
    window.go("orders", filters=Filters(channel="whatsapp"))
    assert isinstance(window.page, OrdersPage)
    button = window.page.overview.filter_bar.export_button
    button.click()
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "pesanan.xlsx"))
    dialog.close()
    assert not button.isEnabled()
    qtbot.waitUntil(button.isEnabled)
    assert button.text() == "Simpan ke Excel"
    rows = reader.read(tmp_path / "pesanan.xlsx").sheets[0].rows
    assert sorted(str(row[0]) for row in rows[1:]) == [f"N{number:03}" for number in range(250)]


def test_a_long_number_leaves_its_room_to_the_products(window: MainWindow, store: Store):
    orders.save(store, an_order(number="INV/20261013/MPL/4123456789012345"))
    table = listed(window).overview.table
    assert table.view.columnWidth(NUMBER + 1) == 150
    assert table.cell(0, NUMBER) == "INV/20261013/MPL/4123456789012345"


# where the cursor is afterwards


def test_after_a_delete_the_cursor_stands_on_the_next_order(
    window: MainWindow, store: Store, qtbot: QtBot
):
    for day, number in enumerate("DCBA", start=1):
        orders.save(store, an_order(number=number, ordered_on=date(2026, 10, day)))
    page = listed(window)
    table = page.overview.table
    table.view.setFocus()
    for gone, neighbour in (("B", "C"), ("D", "C")):
        place = column(page, NUMBER).index(gone)
        table.view.selectRow(place)
        qtbot.keyClick(table.view, Key.Key_Delete)
        qtbot.waitUntil(lambda gone=gone: gone not in column(page, NUMBER))
        assert table.current().number == neighbour
        assert table.view.hasFocus()


def test_after_saving_the_cursor_stands_on_that_order(
    window: MainWindow, store: Store, qtbot: QtBot
):
    for day in range(1, 10):
        orders.save(store, an_order(number=f"N{day}", ordered_on=date(2026, 10, day)))
    page = listed(window)
    page.note_button.click()
    drawer = editor(window)
    drawer.day.set_value(date(2026, 10, 3))
    type_into(qtbot, drawer.items.rows[0].product, "Nastar")
    type_into(qtbot, drawer.items.rows[0].price, "50.000")
    drawer.foot.save_button.click()
    assert page.overview.table.current().number == "P-0001"
    assert page.overview.table.view.hasFocus()


# coming back


def test_another_text_size_leads_back_to_the_same_filter(
    window: MainWindow, store: Store, qtbot: QtBot
):
    orders.save(store, an_order(channel="shopee"))
    orders.save(store, an_order(channel="whatsapp"))
    window.go("orders", filters=Filters(channel="shopee"))
    before = window.page
    assert isinstance(before, OrdersPage)
    shop.save(store, replace(shop.load(store), text_scale=125))
    qtbot.waitUntil(lambda: window.page is not before)
    assert isinstance(window.page, OrdersPage)
    assert column(window.page, CHANNEL) == ["Shopee"]


# the filters that are seldom needed


def test_orders_of_a_product_and_unpaid_ones_are_found_and_said_in_words(
    window: MainWindow, store: Store
):
    sambal = (an_item(product="Sambal", variant=""),)
    orders.save(store, an_order(number="A", items=sambal, payment=Payment.UNPAID))
    orders.save(store, an_order(number="B", items=sambal))
    orders.save(store, an_order(number="C", payment=Payment.UNPAID))
    page = listed(window)
    bar = page.overview.filter_bar
    bar.others_button.click()
    assert bar.popover is not None
    bar.popover.product.setText("sambal")
    bar.popover.product.editingFinished.emit()
    assert sorted(column(page, NUMBER)) == ["A", "B"]
    bar.popover.done_button.click()
    choose(bar.status, "Belum lunas")
    assert column(page, NUMBER) == ["A"]
    assert [chip.text() for chip in bar.chips] == ["Produk: Sambal"]
    bar.chips[0].click()
    assert sorted(column(page, NUMBER)) == ["A", "C"]
    bar.clear()
    assert not bar.chips
    assert len(column(page, NUMBER)) == 3


def test_a_customer_is_found_by_typing_and_a_name_that_fits_nobody_is_said(
    window: MainWindow, store: Store, qtbot: QtBot
):
    orders.save(store, an_order(number="A", customer="Bu Yanti"))
    orders.save(store, an_order(number="B", customer="Galih"))
    page = listed(window)
    bar = page.overview.filter_bar
    bar.open_others()
    assert bar.popover is not None
    bar.popover.person.setText("siapa")
    bar.popover.person.editingFinished.emit()
    assert bar.popover.person_row.problem == "Pilih salah satu nama yang diusulkan."
    assert len(column(page, NUMBER)) == 2
    bar.popover.person.setText("galih")
    bar.popover.person.editingFinished.emit()
    qtbot.waitUntil(lambda: column(page, NUMBER) == ["B"])


def test_a_customer_among_many_is_looked_for_by_the_words_typed(
    window: MainWindow, store: Store, qtbot: QtBot
):
    orders.save(store, an_order(number="A", customer="Zulaikha", ordered_on=date(2025, 1, 2)))
    with store.change():
        for number in range(25):
            orders.save(store, an_order(customer=f"Orang {number}"))
    page = listed(window)
    bar = page.overview.filter_bar
    bar.open_others()
    assert bar.popover is not None
    person = bar.popover.person
    person.setFocus()
    qtbot.keyClicks(person, "zulaikha")
    assert person.key() is None
    qtbot.waitUntil(lambda: person.key() is not None)
    person.editingFinished.emit()
    qtbot.waitUntil(lambda: column(page, NUMBER) == ["A"])


def test_many_orders_are_marked_as_paid_and_it_is_taken_back(window: MainWindow, store: Store):
    """One with a payment that is kept, one that a marketplace calls unpaid, one called off."""
    part = {"payment": Payment.PART, "down_payment": 20_000}
    kept = [
        orders.save(store, an_order(number="A", **part)),
        orders.save(store, an_order(number="B", channel="shopee", status=Status.UNPAID)),
        orders.save(store, an_order(number="C", status=Status.CANCELLED, **part)),
    ]
    page = listed(window)
    assert page.overview.totals.owed.value == wording.rupiah(150_000 + 170_000)
    page.overview.deeds.mark_paid(order_list.rows(store, kept))
    toast = window.notices.current_toast
    assert toast is not None
    assert toast.text == "2 pesanan ditandai lunas."
    found = order_list.rows(store, kept)
    assert [(one.status, one.payment, one.owed) for one in found] == [
        (Status.COMPLETED, Payment.PAID, 0),
        (Status.PAID, Payment.PAID, 0),
        (Status.CANCELLED, Payment.PART, 0),
    ]
    toast.button.click()
    assert [one.owed for one in order_list.rows(store, kept)] == [150_000, 170_000, 0]


def test_all_times_are_found_again_after_a_restart(
    window: MainWindow, store: Store, data_dir: Path, qtbot: QtBot
):
    orders.save(store, an_order(number="OLD", ordered_on=date(2026, 8, 1)))
    orders.save(store, an_order(number="NEW", ordered_on=date(2026, 10, 2)))
    window.go("orders")
    assert isinstance(window.page, OrdersPage)
    bar = window.page.overview.filter_bar
    assert bar.period.currentText() == "Oktober 2026"
    choose(bar.period, "Semua waktu")
    again = FilterBar(window.studio)
    qtbot.addWidget(again)
    again.offer(NOW.date())
    assert again.period.currentText() == "Semua waktu"
    choose(bar.period, "Agustus 2026")
    later = FilterBar(window.studio)
    qtbot.addWidget(later)
    later.offer(NOW.date())
    assert later.period.currentText() == "Oktober 2026"


def test_filters_stay_though_the_page_is_made_anew_twice_before_it_is_seen(
    window: MainWindow, store: Store, qtbot: QtBot
):
    orders.save(store, an_order(number="OLD", ordered_on=date(2026, 8, 1)))
    orders.save(store, an_order(number="NEW", ordered_on=date(2026, 10, 2)))
    page = listed(window)
    window.go("settings")
    for change in ({"language": "en"}, {"text_scale": 125}):
        before = window.page
        shop.save(store, replace(shop.load(store), **change))
        qtbot.waitUntil(lambda before=before: window.page is not before)
    window.go("orders")
    assert isinstance(window.page, OrdersPage)
    assert window.page is not page
    assert window.page.overview.filter_bar.period.value() is None
    assert column(window.page, NUMBER) == ["NEW", "OLD"]


def test_an_order_that_the_filters_hide_is_said_and_can_be_shown(
    window: MainWindow, store: Store, qtbot: QtBot
):
    orders.save(store, an_order(number="OLD", ordered_on=date(2026, 8, 1), channel="shopee"))
    order_id = orders.save(store, an_order(number="NEW", ordered_on=date(2026, 8, 2)))
    page = listed(window)
    choose(page.overview.filter_bar.channel, "Shopee")
    page.open(order_id=order_id, filters=page.overview.filter_bar.filters())
    editor(window).save()
    toast = window.notices.current_toast
    assert toast is not None
    assert toast.text == "Pesanan NEW disimpan, tapi tersembunyi oleh saringan daftar."
    assert toast.button.text() == "Tampilkan"
    toast.button.click()
    qtbot.waitUntil(lambda: column(page, NUMBER) == ["NEW", "OLD"])
    current = page.overview.table.current()
    assert current is not None
    assert current.id == order_id


def test_own_days_narrow_too_and_stay_through_another_language(
    window: MainWindow, store: Store, qtbot: QtBot
):
    for day in (1, 5, 9):
        orders.save(store, an_order(number=f"D{day}", ordered_on=date(2026, 10, day)))
    page = listed(window)
    bar = page.overview.filter_bar
    bar.open_others()
    assert bar.popover is not None
    bar.popover.first.set_value(date(2026, 10, 4))
    bar.popover.last.set_value(None)
    bar.popover.last.changed.emit(None)
    assert bar.period.currentText() == "Sejak 4 Okt 2026"
    assert column(page, NUMBER) == ["D9", "D5"]
    bar.popover.last.set_value(date(2026, 10, 2))
    bar.popover.last.changed.emit(None)
    assert bar.popover.last_row.problem == "Tanggal ini sebelum tanggal awalnya."
    bar.popover.last.set_value(date(2026, 10, 6))
    bar.popover.last.changed.emit(None)
    bar.popover.close()
    shop.save(store, replace(shop.load(store), language="en"))
    qtbot.waitUntil(lambda: window.page is not page)
    assert isinstance(window.page, OrdersPage)
    assert window.page.overview.filter_bar.period.currentText() == "4–6 Oct 2026"
    assert column(window.page, NUMBER) == ["D5"]


def test_only_the_orders_of_an_import_are_shown_until_the_chip_is_dropped(
    window: MainWindow, store: Store
):
    orders.save(store, an_order(number="OLD"))
    with store.change() as change:
        orders.save(store, an_order(number="NEW"))
        batch = Batch(
            id=0, file_name="shopee.xlsx", format="shopee", imported_at=NOW, new_orders=1,
            updated_orders=0,
        )  # fmt: skip
        history.remember(store, batch, list(change.steps))
    page = listed(window)
    page.past_button.click()
    assert page.history is not None
    page.history.orders_button.click()
    assert page.history is None
    bar = page.overview.filter_bar
    assert column(page, NUMBER) == ["NEW"]
    assert [chip.text() for chip in bar.chips] == ["Impor: shopee.xlsx"]
    bar.chips[0].click()
    assert sorted(column(page, NUMBER)) == ["NEW", "OLD"]


# a status by one key or click, copying, columns


def test_one_key_sets_the_status_of_the_chosen_orders_and_it_can_be_taken_back(
    window: MainWindow, store: Store, qtbot: QtBot
):
    for number in ("A", "B", "C"):
        orders.save(store, an_order(number=number, status=Status.PAID))
    page = listed(window)
    view = page.overview.table.view
    view.setFocus()
    qtbot.keyClick(view, Key.Key_6)
    qtbot.waitUntil(lambda: column(page, STATUS) == ["Selesai", "Dibayar", "Dibayar"])
    page.overview.table.model.choose_all(True)
    qtbot.keyClick(view, Key.Key_5)
    qtbot.waitUntil(lambda: column(page, STATUS) == ["Dikirim"] * 3)
    qtbot.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: column(page, STATUS) == ["Selesai", "Dibayar", "Dibayar"])


def test_s_and_a_click_on_a_status_open_the_menu_that_sets_it(
    window: MainWindow, store: Store, qtbot: QtBot
):
    orders.save(store, an_order(number="A", status=Status.PAID))
    page = listed(window)
    shown = page.overview
    view = shown.table.view
    view.setFocus()
    qtbot.keyClick(view, Key.Key_S)
    assert shown.menu.menu is not None
    assert [one.text() for one in shown.menu.menu.actions()[1:4]] == [
        "&1  Baru",
        "&2  Belum dibayar",
        "&3  Dibayar",
    ]
    shown.menu.menu.close()
    qtbot.waitUntil(lambda: shown.menu.menu is None)
    badge = view.visualRect(shown.table.model.index(0, STATUS + 1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=badge)
    assert shown.menu.menu is not None
    qtbot.keyClick(shown.menu.menu, Key.Key_4)
    qtbot.waitUntil(lambda: column(page, STATUS) == ["Diproses"])


def test_five_hundred_orders_change_their_status_in_one_change(
    window: MainWindow, store: Store, qtbot: QtBot
):
    with store.change():
        for number in range(500):
            orders.save(store, an_order(number=f"N{number}", status=Status.PAID))
    page = listed(window)
    table = page.overview.table
    table.view.scrollToBottom()
    table.model.choose_all(True)
    chosen = len(table.chosen())
    page.overview.foot.status_button.click()
    assert page.overview.menu.menu is not None
    page.overview.menu.menu.actions()[5].trigger()
    page.overview.menu.menu.close()
    wanted = Filters(statuses=(Status.SHIPPED,))
    qtbot.waitUntil(lambda: len(order_list.ids(store, wanted)) == chosen)
    qtbot.waitUntil(lambda: not window.jobs.busy)
    window.undo()
    qtbot.waitUntil(lambda: not order_list.ids(store, wanted))


def test_changing_the_code_begins_with_the_one_that_they_all_have(
    window: MainWindow, store: Store, qtbot: QtBot
):
    for number, code in (("A", "RATNA10"), ("B", "RATNA10"), ("C", "")):
        orders.save(store, an_order(number=number, campaign_code=code))
    page = listed(window)
    rows = {order.number: order for order in page.overview.table.records()}
    for chosen, wanted in (("AB", "RATNA10"), ("AC", ""), ("C", "")):
        page.overview.deeds.ask_code([rows[number] for number in chosen])
        dialog = page.overview.deeds.code_dialog
        assert dialog.rows["code"].control.value() == wanted
        dialog.close()


def test_many_orders_get_a_code_beside_the_window_and_it_can_be_stopped(
    window: MainWindow, store: Store, qtbot: QtBot
):
    with store.change():
        for number in range(120):
            orders.save(store, an_order(number=f"N{number}"))
    shown = listed(window).overview
    shown.table.model.choose_all(True)

    def give(code: str) -> None:
        shown.foot.code_button.click()
        shown.deeds.code_dialog.rows["code"].control.set_value(code)
        shown.deeds.code_dialog.save_button.click()

    coded = Filters(words="", has_code=True)
    codes.save(store, a_code(code="RATNA10"))
    with store.change():  # the job waits for its turn
        give("RATNA10")
        shown.deeds.busy.emit(50, 120)
        assert shown.foot.busy_label.text() == "Mengubah 50 dari 120 pesanan"
        assert not shown.foot.code_button.isVisible()
        shown.foot.cancel_button.click()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert not order_list.ids(store, coded)
    assert shown.foot.code_button.isVisible()
    give("RATNA10")
    qtbot.waitUntil(lambda: len(order_list.ids(store, coded)) == 120)


def test_orders_are_copied_for_a_spreadsheet_with_bare_numbers(
    window: MainWindow, store: Store, qtbot: QtBot
):
    products.save(store, a_product(cost=46_000))
    orders.save(store, an_order(number="A", customer="=1+1", ordered_on=date(2026, 10, 3)))
    page = listed(window)
    view = page.overview.table.view
    view.setFocus()
    qtbot.keyClick(view, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, line = QGuiApplication.clipboard().text().splitlines()
    assert head.split("\t")[:4] == ["Nomor", "Tanggal", "Pembeli", "Produk"]
    cells = dict(zip(head.split("\t"), line.split("\t"), strict=True))
    assert (cells["Tanggal"], cells["Pembeli"]) == ("2026-10-03", "'=1+1")
    assert (cells["Omzet"], cells["Laba"]) == ("170000", "78000")


def test_columns_are_chosen_and_remembered(
    window: MainWindow, store: Store, qtbot: QtBot, data_dir: Path
):
    orders.save(store, an_order(city="Bandung", payment=Payment.UNPAID))
    page = listed(window)
    shown = page.overview
    assert "Kota" not in titles(page)
    shown.foot.columns_button.click()
    popup = shown.columns.popup
    assert popup is not None
    next(one for one in popup.lines if one.check.text() == "Kota").check.click()
    popup.close()
    assert "Kota" in titles(page)
    head = shown.table.view.horizontalHeader()
    head.moveSection(head.visualIndex(CITY + 1), CUSTOMER + 2)
    head.resizeSection(CUSTOMER + 1, 200)
    shop.save(store, replace(shop.load(store), text_scale=125))
    qtbot.waitUntil(lambda: window.page is not page)
    again = window.page
    assert isinstance(again, OrdersPage)
    assert titles(again)[CUSTOMER + 1 : CUSTOMER + 3] == ["Kota", "Produk"]
    assert again.overview.table.view.columnWidth(CUSTOMER + 1) == 250
    again.overview.columns.forget()
    assert "Kota" not in titles(again)


def test_columns_change_places_by_keyboard_and_by_button(
    window: MainWindow, store: Store, qtbot: QtBot
):
    orders.save(store, an_order())
    page = listed(window)
    shown = page.overview
    shown.foot.columns_button.click()
    popup = shown.columns.popup
    assert popup is not None
    day = next(one for one in popup.lines if one.key == "day")
    assert day.check.hasFocus(), "the number always stays, so its box is off"
    qtbot.keyClick(day.check, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert titles(page)[:3] == ["Nomor", "Pembeli", "Tanggal"]
    assert day.check.hasFocus()
    day.up.click()
    day.up.click()
    assert titles(page)[:3] == ["Tanggal", "Nomor", "Pembeli"]
    assert not day.up.isEnabled()
    qtbot.keyClick(day.check, Key.Key_Down)
    assert popup.lines[1].down.hasFocus() or popup.lines[1].up.hasFocus()
    popup.close()
    shop.save(store, replace(shop.load(store), text_scale=125))
    qtbot.waitUntil(lambda: window.page is not page)
    assert isinstance(window.page, OrdersPage)
    assert titles(window.page)[:3] == ["Tanggal", "Nomor", "Pembeli"]
    window.page.overview.columns.pop_up(QPoint(0, 0))
    assert window.page.overview.columns.popup is not None
    window.page.overview.columns.popup.usual_button.click()
    assert titles(window.page)[:3] == ["Nomor", "Tanggal", "Pembeli"]


def test_a_spoiled_memory_of_columns_is_as_good_as_none(
    window: MainWindow, store: Store, data_dir: Path
):
    settings = QSettings(str(data_dir / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("columns/orders", '{"order": ["day", 7], "shown": 3}')
    orders.save(store, an_order())
    assert titles(listed(window))[0] == "Nomor"


def test_what_buyers_still_owe_is_summed_where_there_is_any(window: MainWindow, store: Store):
    orders.save(store, an_order(number="A", channel="whatsapp"))
    page = listed(window)
    assert not page.overview.totals.owed.isVisible()
    orders.save(store, an_order(number="B", payment=Payment.UNPAID, shipping=0))
    page.refresh()
    assert page.overview.totals.owed.isVisible()
    assert page.overview.totals.owed.value == "Rp\N{NO-BREAK SPACE}170.000"


def test_the_bin_is_behind_the_three_dots(window: MainWindow, store: Store):
    orders.save(store, an_order())
    page = listed(window)
    more = page.header_actions.more_button
    assert more is not None
    more.click()
    menu = page.header_actions.menu.menu
    assert menu is not None
    assert [line.text() for line in menu.actions()] == ["Riwayat impor", "Tempat sampah"]
    menu.actions()[1].trigger()
    menu.close()
    assert isinstance(window.drawers.drawer, BinDrawer)


def test_the_toast_covers_no_button_of_the_list(window: MainWindow, store: Store, qtbot: QtBot):
    for number in range(30):
        orders.save(store, an_order(number=f"N{number}", status=Status.SHIPPED))
    page = listed(window)
    page.overview.table.model.choose_between(0, 2)
    page.overview.foot.complete_button.click()
    toast = window.notices.current_toast
    assert toast is not None
    for button in page.findChildren(Button):
        if button.isVisible():
            place = button.rect().translated(button.mapTo(window, QPoint(0, 0)))
            assert not place.intersects(toast.geometry()), button.text()
