"""`Minggu ini` as the maker uses it: look, open, tick off, print."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.builders import a_product, an_item, an_order
from umkm_studio.models.sales import orders, products
from umkm_studio.models.sales.order_states import Payment, Status
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.order_editor import OrderEditor
from umkm_studio.ui.kit.print_preview import PreviewDialog
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.orders_page.week import WeekSection

DUE, NUMBER, CUSTOMER, ITEMS = range(4)


@pytest.fixture
def section(window: MainWindow, qtbot: QtBot) -> WeekSection:
    made = WeekSection(window.studio)
    window.stack.addWidget(made)
    window.stack.setCurrentWidget(made)
    return made


def due(store: Store, day: int | None, **values: Any) -> int:
    return orders.save(
        store,
        an_order(
            **{
                "ordered_on": date(2026, 10, 11),
                "status": Status.PROCESSING,
                "due_on": None if day is None else date(2026, 10, day),
            }
            | values
        ),
    )


def products_shown(section: WeekSection) -> list[list[str]]:
    table = section.products
    columns = len(table.model.columns)
    return [[table.cell(row, at) for at in range(columns)] for row in range(table.row_count())]


def test_products_stand_with_their_days_and_what_is_left_to_make(
    section: WeekSection, store: Store
):
    products.save(store, a_product(weekly_capacity=3, stock=1, stock_on=date(2026, 10, 10)))
    due(store, 13, payment=Payment.UNPAID)
    due(store, 16)
    due(store, None, items=(an_item(product="Sambal", variant="200 ml"),))
    section.refresh()
    assert products_shown(section) == [
        ["Nastar Klasik 500 g", "2", "", "", "", "", "2", "", "", "", "1", "3 dari 3"],
        ["Sambal 200 ml", "", "", "", "", "", "", "", "", "2", "–", "2"],
    ]
    assert section.overdue.value == "2 buah"
    assert section.owed.value == "Rp\N{NO-BREAK SPACE}170.000"


def test_a_product_leads_to_its_orders_and_an_order_to_its_drawer(
    window: MainWindow, section: WeekSection, store: Store, qtbot: QtBot
):
    due(store, 16, number="P-0001")
    due(store, 17, number="P-0002", items=(an_item(product="Sambal", variant="200 ml"),))
    section.refresh()
    assert section.orders.row_count() == 2
    section.products.view.selectRow(1)
    qtbot.keyClick(section.products.view, Qt.Key.Key_Return)
    assert [section.orders.cell(row, NUMBER) for row in range(section.orders.row_count())] == [
        "P-0002"
    ]
    section.orders.view.selectRow(0)
    qtbot.keyClick(section.orders.view, Qt.Key.Key_Return)
    assert isinstance(window.drawers.drawer, OrderEditor)
    section.all_button.click()
    assert section.orders.row_count() == 2


def test_what_is_made_is_ticked_off_and_can_be_taken_back(
    window: MainWindow, section: WeekSection, store: Store, qtbot: QtBot
):
    made = due(store, 16)
    due(store, 17)
    section.refresh()
    section.orders.view.selectRow(0)
    qtbot.keyClick(section.orders.view, Qt.Key.Key_Space)
    section.shipped_button.click()
    section.refresh()
    assert section.orders.row_count() == 1
    window.undo()
    saved = orders.get(store, made)
    assert saved is not None
    assert saved.status is Status.PROCESSING


def test_the_next_week_holds_its_own_orders(section: WeekSection, store: Store):
    due(store, 16)
    due(store, 20, number="P-0009")
    section.which.button(1).click()
    assert section.period.text() == "19–25 Okt 2026"
    assert [section.orders.cell(row, NUMBER) for row in range(section.orders.row_count())] == [
        "P-0009"
    ]


def test_nothing_to_make_says_how_orders_come_here(section: WeekSection):
    section.refresh()
    assert section.empty.isVisible()
    assert not section.products.isVisible()
    assert not section.print_button.isEnabled()


def test_the_list_is_previewed_for_paper(section: WeekSection, store: Store):
    due(store, 16)
    section.refresh()
    section.print_button.click()
    preview = section.findChild(PreviewDialog)
    assert preview is not None
    assert preview.windowTitle() == "Yang perlu dibuat, 12–18 Okt 2026"
    preview.reject()
