"""The tab of products: profit by product and month, variants together, spellings asked about."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.builders import a_product, an_item, an_order
from umkm_studio.models.sales import orders, products
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.product_editor import ProductEditor
from umkm_studio.ui.editors.products_editor import ProductsEditor
from umkm_studio.ui.kit.cards import Card
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.orders_page.products import ProductsSection

NBSP = "\N{NO-BREAK SPACE}"


@pytest.fixture
def shop(store: Store) -> Store:
    """Nastar in two sizes sold in September and October, a sambal without a cost."""
    products.save(store, a_product(size="250 g", price=45_000, cost=20_000))
    products.save(store, a_product(size="500 g", price=85_000, cost=40_000))
    for day, size, quantity in (
        (date(2026, 9, 1), "500 g", 1),
        (date(2026, 10, 1), "500 g", 2),
        (date(2026, 10, 2), "250 g", 1),
    ):
        item = an_item(variant=size, quantity=quantity, unit_price=80_000)
        orders.save(store, an_order(ordered_on=day, items=(item,)))
    return store


def sambal(store: Store) -> None:
    item = an_item(product="Sambal Roa", variant="", quantity=1, unit_price=30_000)
    orders.save(store, an_order(channel="shopee", ordered_on=date(2026, 10, 3), items=(item,)))


@pytest.fixture
def section(window: MainWindow, shop: Store) -> ProductsSection:
    """Shown, as on its page."""
    made = ProductsSection(window.studio)
    window.page.body.addWidget(made, 1)
    made.refresh()
    return made


def test_profit_by_product_with_variants_below_their_name(section: ProductsSection) -> None:
    shown = [section.table.cell(row, 0).strip() for row in range(section.table.row_count())]

    assert shown == ["Nastar Klasik (2 ukuran)", "500 g", "250 g"]
    assert section.table.cell(0, 8) == f"Rp{NBSP}180.000"
    assert section.table.cell(2, 9) == f"Rp{NBSP}60.000"
    assert section.profit.value == f"Rp{NBSP}180.000"


def test_unknown_profit_names_how_many_orders_and_leads_to_the_costs(
    section: ProductsSection, window: MainWindow, shop: Store
) -> None:
    sambal(shop)
    section.refresh()

    last = section.table.records()[-1]
    assert (last.name, last.earned.profit) == ("Sambal Roa", None)
    assert section.profit.value == "–"
    assert "HPP kosong di 1 pesanan" in section.profit.accessibleName()
    assert "Perkiraan biaya kanal di 1 pesanan" in section.fees.accessibleName()
    assert "1 produk belum punya HPP" in section.missing.text
    section.fill_button.click()
    assert isinstance(window.drawers.drawer, ProductsEditor)


def test_months_and_a_period(section: ProductsSection) -> None:
    section.view.button("months").click()
    assert [one.month for one in section.month_table.records()] == [
        date(2026, 10, 1), date(2026, 9, 1),
    ]  # fmt: skip
    assert (
        section.month_table.cell(1, 5) == f"Rp{NBSP}40.000"
        or section.month_table.cell(1, 6) == f"Rp{NBSP}40.000"
    )

    september = next(
        key for key in section.period._keys if key.first == date(2026, 9, 1) and key.last
    )
    section.period.set_value(september)
    section.period.changed.emit(september)
    assert section.profit.value == f"Rp{NBSP}40.000"


def test_search_and_enter(section: ProductsSection, window: MainWindow) -> None:
    section.search.line.setText("klasik 250")
    assert [line.size for line in section.table.records()] == ["250 g"]
    section.table.activated.emit(section.table.records()[0])
    drawer = window.drawers.drawer
    assert isinstance(drawer, ProductEditor)
    assert drawer.product.size == "250 g"

    section.search.line.setText("tidak ada")
    assert section.none_found.isVisibleTo(section)


def test_two_spellings_are_merged_after_a_yes_and_apart_again_after_an_undo(
    section: ProductsSection, window: MainWindow, shop: Store
) -> None:
    item = an_item(product="NASTAR klasic", variant="500gr", quantity=1, unit_price=80_000)
    orders.save(shop, an_order(ordered_on=date(2026, 10, 3), items=(item,)))
    section.refresh()
    assert section.likenesses.isVisibleTo(section)

    section.likenesses.yes_buttons[0].click()
    section.refresh()

    assert shop.count("products") == 2
    assert section.profit.value == f"Rp{NBSP}220.000"
    assert not section.likenesses.isVisibleTo(section)
    window.undo()
    assert shop.count("products") == 3


def test_a_refused_pair_is_not_asked_again(section: ProductsSection, shop: Store) -> None:
    products.save(shop, a_product(name="Nastar Klasic", size="500gr"))
    section.refresh()
    section.likenesses.no_buttons[0].click()
    section.refresh()

    assert not section.likenesses.isVisibleTo(section)
    assert shop.count("product_differences") == 1


def test_to_excel_numbers_stay_numbers_and_unknown_is_empty(
    section: ProductsSection, window: MainWindow, shop: Store, qtbot, tmp_path: Path
) -> None:
    sambal(shop)
    section.refresh()
    section._export(tmp_path / "laba.xlsx")
    qtbot.waitUntil(lambda: not window.jobs.busy)

    rows = list(load_workbook(tmp_path / "laba.xlsx").active.iter_rows(values_only=True))
    assert rows[0][:3] == ("Produk", "Ukuran", "Stok")
    named = {row[:2]: dict(zip(rows[0], row, strict=True)) for row in rows[1:]}
    assert set(named) == {
        ("Nastar Klasik", "500 g"), ("Nastar Klasik", "250 g"), ("Sambal Roa", None),
    }  # fmt: skip
    assert named["Nastar Klasik", "500 g"]["Laba"] == 120_000
    assert named["Sambal Roa", None]["Laba"] is None


def test_a_shop_without_products_says_how_they_come(window: MainWindow) -> None:
    section = ProductsSection(window.studio)
    window.page.body.addWidget(section, 1)
    section.refresh()

    assert section.empty.isVisibleTo(section)
    assert not section.totals.isVisibleTo(section)


def test_the_missing_cost_that_holds_most_comes_first_and_prices_come_from_orders(
    window: MainWindow, shop: Store, qtbot
) -> None:
    sambal(shop)
    products.save(shop, a_product(name="Lilin", size="", price=None, cost=None))
    drawer = ProductsEditor(window.studio)
    window.studio.open_drawer(drawer)
    first, second, *_others = drawer.costs
    assert products.get(shop, first).name == "Sambal Roa"
    assert drawer.first_field() is drawer.costs[first]

    drawer.use_prices.click()
    assert products.get(shop, first).price == 30_000
    assert products.get(shop, second).price is None
    qtbot.waitUntil(drawer.costs[second].isVisible)
    qtbot.keyClicks(drawer.costs[first], "12rb\r")
    assert products.get(shop, first).cost == 12_000
    assert window.focusWidget() is drawer.costs[second]


def test_a_code_says_what_its_discount_leaves_and_is_saved_all_the_same(
    window: MainWindow, shop: Store
) -> None:
    from umkm_studio.models.campaigns import codes
    from umkm_studio.ui.editors.code_editor import CodeEditor

    editor = CodeEditor(window.studio)
    window.studio.open_drawer(editor)
    assert not editor.terms.safety.isVisibleTo(editor)
    editor.name.set_value("HEMAT60")
    editor.terms.percent.setText("60")
    editor.terms.percent.commit()

    assert isinstance(editor.terms.safety, Card)
    assert "Di bawah HPP: 2 produk jadi rugi" in editor.terms.safety.note.text
    editor.save_button.click()
    assert codes.find(shop, "HEMAT60") is not None
