"""Pesanan with more orders than are read at once: the first rows come first, then the sums."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from umkm_studio.models.sales import order_list
from umkm_studio.models.sales.order_list import Filters
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.orders_page import OrdersPage
from umkm_studio.ui.pages.orders_page.overview import Overview
from umkm_studio.ui.pages.orders_page.reading import MANY

Key = Qt.Key
ORDERS = MANY + 500
BUYERS = ["Wulan", "Ayu", "Galih"]


@pytest.fixture
def shown(window: MainWindow, store: Store, qtbot: QtBot) -> Iterator[Overview]:
    """The list with all of them; each of a buyer in turn, the number's last order the newest."""
    with store.change():
        store.put_many("customers", ("id", "name"), list(enumerate(BUYERS, 1)))
        first = date(2026, 1, 1)
        orders = (
            (n, "whatsapp", f"N{n:05}", (first + timedelta(days=n // 100)).isoformat(), "paid",
             1 + n % 3, 1_000 * n)
            for n in range(1, ORDERS + 1)
        )  # fmt: skip
        columns = ("id", "channel", "number", "ordered_on", "status", "customer_id", "net_sales")
        store.put_many("orders", columns, orders)
        items = ((n, n, 0, "Nastar", 1, 1_000 * n) for n in range(1, ORDERS + 1))
        columns = ("id", "order_id", "position", "product", "quantity", "unit_price")
        store.put_many("line_items", columns, items)
    window.go("orders", filters=Filters())
    assert isinstance(window.page, OrdersPage)
    wait_for(window, qtbot)
    yield window.page.overview
    wait_for(window, qtbot)


def wait_for(window: MainWindow, qtbot: QtBot) -> None:
    """Until nothing is read or written any more."""
    qtbot.waitUntil(lambda: not window.reads.busy and not window.jobs.busy)


def test_the_first_rows_come_first_then_the_sums_and_all_rows_last(
    window: MainWindow, shown: Overview, qtbot: QtBot
):
    came: list[object] = []
    shown.reading.listed.connect(lambda ids, are_all: came.append((len(ids), are_all)))
    shown.reading.summed.connect(lambda total: came.append(total.orders))
    window.go("orders", filters=Filters(channel="whatsapp"))
    assert shown.totals.orders.value == "…"
    wait_for(window, qtbot)
    assert came == [(200, False), ORDERS, (ORDERS, True)]
    assert shown.totals.orders.value == f"{ORDERS:,}".replace(",", ".")
    assert shown.table.row_count() == ORDERS


def test_the_newest_question_wins(window: MainWindow, shown: Overview, qtbot: QtBot):
    for words in ("g", "ga", "gal", "n00007"):
        window.go("orders", filters=Filters(words=words))
    wait_for(window, qtbot)
    assert [order.number for order in shown.table.records()] == ["N00007"]
    assert shown.totals.orders.value == "1"
    window.go("orders", filters=Filters(words="siapa"))
    wait_for(window, qtbot)
    assert shown.none_found.isVisible()


def test_another_order_is_asked_for_and_the_sums_stay(
    window: MainWindow, shown: Overview, qtbot: QtBot
):
    before = shown.totals.net_sales.value
    with qtbot.waitSignal(shown.reading.listed):
        shown.table.view.horizontalHeader().sectionClicked.emit(3)  # the buyer
    assert shown.totals.net_sales.value == before != "…"
    wait_for(window, qtbot)
    assert shown.table.cell(0, 2) == "Ayu"
    assert shown.table.cell(ORDERS - 1, 2) == "Wulan"


def test_a_status_shows_at_once_and_place_and_choice_stay(
    window: MainWindow, shown: Overview, store: Store, qtbot: QtBot
):
    bar = shown.table.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    row = shown.table.view.rowAt(5)
    shown.table.view.selectRow(row)
    place = bar.value()
    shown.table.model.choose_between(row, row + 99)
    shown.table.view.setFocus()
    qtbot.keyClick(shown.table.view, Key.Key_6)
    completed = Filters(statuses=(Status.COMPLETED,))
    qtbot.waitUntil(lambda: len(order_list.ids(store, completed)) == 100)
    wait_for(window, qtbot)
    assert shown.table.cell(row, 6) == "Selesai"
    assert bar.value() == place
    assert len(shown.table.chosen()) == 100
    window.undo()
    wait_for(window, qtbot)
    assert not order_list.ids(store, completed)


def test_many_orders_are_deleted_in_one_go_and_come_back(
    window: MainWindow, shown: Overview, store: Store, qtbot: QtBot
):
    shown.table.model.choose_between(0, 79)
    shown.table.view.setFocus()
    qtbot.keyClick(shown.table.view, Key.Key_Delete)
    qtbot.waitUntil(lambda: store.count("orders") == ORDERS - 80)
    wait_for(window, qtbot)
    assert shown.table.row_count() == ORDERS - 80
    assert store.count("trash") == 80
    window.undo()
    wait_for(window, qtbot)
    assert store.count("orders") == ORDERS


def test_all_of_them_are_chosen_and_copied(window: MainWindow, shown: Overview, qtbot: QtBot):
    shown.table.model.choose_all(True)
    assert shown.foot.chosen_label.text() == f"{ORDERS} dipilih"
    shown.table.view.setFocus()
    qtbot.keyClick(shown.table.view, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    wait_for(window, qtbot)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 1 + ORDERS
    assert lines[1].split("\t")[0] == f"N{ORDERS:05}"
