"""Hasil: what a maker sees and clicks."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.builders import a_code, a_post, a_product, an_order
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts
from umkm_studio.models.insight import credited, evidence
from umkm_studio.models.sales import orders, products
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.sale_list import SaleList
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.insights_page import InsightsPage

NOW = datetime(2026, 10, 14, 19, 42)
Opened = Callable[[], InsightsPage]


@pytest.fixture
def opened(qtbot: QtBot, store: Store, data_dir: Path) -> Opened:
    """Opens the window on the page, after the test has put its shop into the store."""

    def open_page() -> InsightsPage:
        window = MainWindow(store, data_dir=data_dir, now=lambda: NOW)
        qtbot.addWidget(window)
        window.resize(1366, 697)
        window.show()
        window.go("insights")
        page = window.page
        assert isinstance(page, InsightsPage)
        return page

    return open_page


def a_proven_sale(store: Store) -> int:
    """One post, its code, and one order with it. Gives the post's id."""
    products.save(store, a_product())
    post_id = posts.save(store, a_post(day=date(2026, 10, 5), likes=96))
    codes.save(store, a_code(post_id=post_id))
    orders.save(store, an_order(ordered_on=date(2026, 10, 6), note="kode ratna 10 ya"))
    return post_id


def the_drawer(page: InsightsPage) -> SaleList:
    window = page.window()
    assert isinstance(window, MainWindow)
    drawer = window.drawers.drawer
    assert isinstance(drawer, SaleList)
    return drawer


def test_a_post_shows_its_orders_profit_and_how_it_is_known(store: Store, opened: Opened) -> None:
    a_proven_sale(store)

    table = opened().sales_tab.posts

    cells = [table.cell(0, column) for column in range(8)]
    assert cells == [
        "Cara menyimpan nastar agar tetap renyah", "5 Okt", "96", "–", "1",
        "Rp\N{NO-BREAK SPACE}170.000", "Rp\N{NO-BREAK SPACE}78.000", "Terbukti lewat kode",
    ]  # fmt: skip


def test_a_post_without_orders_shows_dashes_not_zeros(store: Store, opened: Opened) -> None:
    posts.save(store, a_post(day=date(2026, 10, 5)))

    table = opened().sales_tab.posts

    assert [table.cell(0, column) for column in range(4, 8)] == ["–", "–", "–", "Belum cukup data"]


def test_below_ten_orders_there_is_no_chart_but_a_word_why(store: Store, opened: Opened) -> None:
    a_proven_sale(store)

    page = opened()

    assert page.sales_tab.too_little.isVisible()
    assert not page.sales_tab.chart.isVisible()
    assert page.sales_tab.too_little.accessibleDescription() == (
        "Baru 1 pesanan. Grafik muncul setelah 10."
    )


@pytest.mark.practice(NOW.date())
def test_a_click_on_a_bar_lists_its_orders(qtbot: QtBot, store: Store, opened: Opened) -> None:
    page = opened()
    picture = page.sales_tab.chart.picture
    qtbot.waitUntil(lambda: page.sales_tab.chart.is_drawn, timeout=20_000)
    gid, box = next(
        (gid, box) for gid, box in picture.marks().items() if gid.startswith("days-2026-10-08")
    )

    qtbot.mouseClick(
        picture, Qt.MouseButton.LeftButton, pos=QPoint(*map(int, box.center().toTuple()))
    )

    day = date.fromisoformat(gid[5:15])
    expected = {sale.id for sale in credited.sales_of(store, day, day)}
    assert expected
    assert {sale.id for sale in the_drawer(page).table.records()} == expected


def test_enter_on_a_post_lists_its_orders_too(qtbot: QtBot, store: Store, opened: Opened) -> None:
    a_proven_sale(store)
    page = opened()
    page.sales_tab.posts.view.setFocus()
    page.sales_tab.posts.view.selectRow(0)

    qtbot.keyClick(page.sales_tab.posts.view, Qt.Key.Key_Return)

    (sale,) = the_drawer(page).table.records()
    assert (sale.code, sale.net_sales) == ("RATNA10", 170_000)


@pytest.mark.practice(NOW.date())
def test_the_bars_of_the_pillars_add_up_to_all_net_sales(store: Store, opened: Opened) -> None:
    page = opened()
    page.open(tab="likes")
    first, last = page.period

    bars = page.likes_tab.pillars.table.records()

    assert bars[-1].label == "Tanpa jejak"
    assert sum(bar.net_sales for bar in bars) == evidence.insights(store, first, last).net_sales
    for bar in bars:
        page.likes_tab.pillar_asked.emit(bar.key)
        listed = the_drawer(page).table.records()
        assert sum(sale.net_sales for sale in listed) == bar.net_sales


def test_another_period_shows_other_figures(qtbot: QtBot, store: Store, opened: Opened) -> None:
    a_proven_sale(store)
    page = opened()
    field = page.period_field
    september = next(row for row in range(field.count()) if field.itemText(row) == "September 2026")

    field.setFocus()
    while field.currentIndex() != september:
        qtbot.keyClick(field, Qt.Key.Key_Down)
    field.activated.emit(september)

    assert page.period == (date(2026, 9, 1), date(2026, 9, 30))
    assert page.sales_tab.no_posts.isVisible()
    assert not page.sales_tab.posts.isVisible()


def test_profit_is_a_dash_with_its_reason_where_a_cost_is_missing(
    store: Store, opened: Opened
) -> None:
    post_id = posts.save(store, a_post(day=date(2026, 10, 5)))
    codes.save(store, a_code(post_id=post_id))
    orders.save(store, an_order(ordered_on=date(2026, 10, 6), campaign_code="RATNA10"))

    page = opened()

    assert page.sales_tab.posts.cell(0, 6) == "–"
    assert "HPP 1 pesanan belum diisi" in page.sales_tab.totals.text()


def test_a_code_in_a_caption_is_asked_about_where_its_sales_would_stand(
    opened: Opened, store: Store
):
    posts.save(store, a_post(title="Nyobain", caption="Tulis kode SAMBALOTK"))
    orders.save(store, an_order(note="kode sambalotk"))
    card = opened().caption_codes
    assert card.isVisible()
    card.yes_buttons[0].click()
    made = codes.find(store, "SAMBALOTK")
    assert made is not None
    assert made.post_id is not None
    assert card.isHidden()
