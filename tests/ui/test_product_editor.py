"""The drawer of a product: dated costs, stock, other names, a discount to try."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import a_product, an_item, an_order
from umkm_studio.models import shop, trash
from umkm_studio.models.sales import costs, orders, products
from umkm_studio.models.sales.costs import ALWAYS, Parts
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.product_editor import ProductEditor
from umkm_studio.ui.kit import large_shop
from umkm_studio.ui.kit.notices import MessageBox
from umkm_studio.ui.main_window import MainWindow


@pytest.fixture
def editor(window: MainWindow, store: Store) -> ProductEditor:
    """Nastar at Rp85.000 that costs Rp46.000."""
    products.save(store, a_product(price=85_000, cost=46_000))
    return opened(window, products.find(store, "Nastar Klasik", "500 g"))


def opened(window: MainWindow, product: products.Product | None, tab: int = 0) -> ProductEditor:
    editor = ProductEditor(window.studio, product, tab=tab)
    window.studio.open_drawer(editor)
    return editor


def test_a_new_product_with_a_cost_from_its_parts(window, store: Store) -> None:
    editor = opened(window, None)
    editor.name.set_value("Sambal Roa")
    editor.size_field.set_value("150 ml")
    editor.price.set_value(45_000)
    editor.cost.way.set_value("parts")
    editor.cost._arrange()
    for name, text in (("materials", "15rb"), ("minutes", "7,5"), ("hourly_wage", "20.000")):
        editor.cost.parts[name].setText(text)
        editor.cost.parts[name].commit()
    assert editor.cost.total.text() == "Rp\N{NO-BREAK SPACE}17.500"

    editor.save_button.click()

    made = products.find(store, "Sambal Roa", "150 ml")
    assert made is not None
    assert (made.price, made.cost) == (45_000, 17_500)
    (entry,) = costs.cost_history(store, made.id)
    assert entry.parts == Parts(materials=15_000, minutes=7.5, hourly_wage=20_000)
    assert shop.load(store).hourly_wage == 20_000  # the next cost begins with it
    assert window.drawers.drawer is None


def test_one_product_after_the_other_is_added(window: MainWindow, store: Store) -> None:
    first = opened(window, None)
    first.name.set_value("Sambal Roa")
    first.again_button.click()

    second = window.drawers.drawer
    assert isinstance(second, ProductEditor)
    assert second is not first
    second.name.set_value("Sambal Cumi")
    second.save_button.click()

    assert window.drawers.drawer is None
    assert {one.name for one in products.everything(store)} == {"Sambal Roa", "Sambal Cumi"}


def test_a_new_cost_leaves_old_profit_alone(editor, store: Store) -> None:
    order = orders.save(store, an_order(ordered_on=date(2026, 10, 1)))
    editor.history.cost_button.click()
    dialog = editor.history.dialog
    control = dialog._fields["cost"].control
    assert control.figure.value() == 46_000  # begins with the last one
    control.figure.setText("50rb")
    dialog._fields["starts_on"].control.setText("10/10/2026")
    dialog.save_button.click()

    assert [(one.starts_on, one.cost) for one in costs.cost_history(store, editor.product.id)] == [
        (date(2026, 10, 10), 50_000), (ALWAYS, 46_000),
    ]  # fmt: skip
    assert store.value("SELECT profit FROM sales WHERE id = :id", id=order) == 170_000 - 92_000


def test_an_entry_is_corrected_and_deleted(editor, window, store: Store) -> None:
    costs.set_cost(store, editor.product.id, 50_000, since=date(2026, 10, 10))
    editor.history.refresh()
    editor.history.edit_buttons[0].click()
    dialog = editor.history.dialog
    dialog._fields["starts_on"].control.setText("1/1/2000")
    dialog.save_button.click()
    assert "Sudah ada angka yang berlaku" in dialog.rows["starts_on"].problem
    dialog._fields["starts_on"].control.setText("12/10/2026")
    dialog.save_button.click()
    assert costs.cost_history(store, editor.product.id)[0].starts_on == date(2026, 10, 12)

    editor.history.drop_buttons[0].click()
    assert [one.cost for one in costs.cost_history(store, editor.product.id)] == [46_000]


def test_a_product_without_cost_says_so(window, store: Store) -> None:
    products.save(store, a_product(cost=None))
    editor = opened(window, products.find(store, "Nastar Klasik", "500 g"), ProductEditor.DISCOUNT)

    assert editor._badge.look.word == "HPP belum diisi"
    assert "belum diketahui" in editor.safety.note.text


def test_a_discount_says_what_is_left_and_warns_below_cost(editor) -> None:
    editor.percent.setText("10")
    editor.percent.commit()
    assert "Aman: paling sedikit tersisa Rp\N{NO-BREAK SPACE}30.500" in editor.safety.note.text

    editor.amount.setText("40rb")
    editor.amount.commit()
    assert editor.percent.value() is None
    assert "rugi Rp\N{NO-BREAK SPACE}1.000" in editor.safety.note.text
    assert "Aman sampai diskon Rp\N{NO-BREAK SPACE}39.000" in editor.safety.lines.text()


def test_stock_is_counted_today_and_sold_from_tomorrow_on(editor, window, qtbot, store) -> None:
    editor.show_tab(ProductEditor.STOCK)
    qtbot.keyClicks(editor.stock.counted, "20\r")
    assert editor.stock.day.value() == date(2026, 10, 14)
    editor.stock.capacity.setText("4")
    editor.save_button.click()
    orders.save(store, an_order(ordered_on=date(2026, 10, 15), items=(an_item(quantity=5),)))

    again = opened(window, products.get(store, editor.product.id), ProductEditor.STOCK)

    assert "Tersisa 15." in again.stock.left.text
    assert "lebih dari yang sanggup dibuat (4)" in again.stock.week.text


def test_a_renamed_product_lists_its_old_name_which_can_be_forgotten(editor, window, store) -> None:
    editor.name.set_value("Nastar Wisman")
    editor.save_button.click()
    again = opened(window, products.get(store, editor.product.id))
    (alias,) = products.aliases(store, editor.product.id)
    assert alias.label == "Nastar Klasik 500 g"

    again.other_names.drop_buttons[0].click()
    assert products.aliases(store, editor.product.id) == []
    again.other_names.field.set_value("NASTAR")
    again.other_names.variant.set_value("500GR")
    again.other_names.add_button.click()
    assert products.named(store, "nastar", "500gr").id == editor.product.id


def test_a_name_that_is_taken_is_said_beside_it(editor, window, store) -> None:
    products.save(store, a_product(name="Sambal", size=""))
    editor.name.set_value("sambal")
    editor.size_field.set_value("")
    editor.save_button.click()

    assert "sudah ada" in editor.name_row.problem
    assert not window.drawers.close_drawer()  # typed words are kept


def test_only_a_product_that_nobody_names_goes_to_the_bin(editor, window, store) -> None:
    editor.delete_button.click()
    assert products.everything(store) == []
    assert trash.count(store) == 1


def test_a_sold_product_is_archived_instead_and_the_reason_is_said(window, store) -> None:
    orders.save(store, an_order())
    sold = opened(window, products.find(store, "Nastar Klasik", "500 g"))
    sold.delete_button.click()
    box = window.notices.box
    assert "ada di pesanan atau konten" in box.text
    box.accept()

    kept = products.find(store, "Nastar Klasik", "500 g")
    assert not kept.active
    assert window.drawers.drawer is None
    assert trash.count(store) == 0

    again = opened(window, kept)
    again.delete_button.click()
    assert "sudah tidak dijual" in window.notices.box.text
    window.notices.box.accept()
    assert store.count("products") == 1


def test_every_change_can_be_taken_back(editor, window, store: Store) -> None:
    editor.name.set_value("Nastar Wisman")
    editor.save_button.click()
    window.undo()

    assert products.find(store, "Nastar Klasik", "500 g") is not None
    assert store.count("product_aliases") == 0


def test_another_product_is_merged_into_this_one_by_hand(editor, store: Store) -> None:
    other = products.save(store, a_product(name="nastar kecil", size=""))
    again = ProductEditor(editor.studio, products.get(store, editor.product.id))
    again.other_names.other.set_value("Nastar Kecil")
    again.other_names.merge_button.click()

    assert products.get(store, other) is None
    assert products.named(store, "nastar kecil").id == editor.product.id
    assert len(again.other_names.drop_buttons) == 1


def test_a_name_of_another_product_asks_whether_the_two_are_one(
    editor, window, qtbot, store: Store
) -> None:
    other = products.save(store, a_product(name="Nastar", size="kecil"))
    order = orders.save(store, an_order(items=(an_item(product="Nastar", variant="kecil"),)))
    names = editor.other_names

    def ask() -> MessageBox:
        names.field.set_value("nastar  KECIL")
        names.add_button.click()
        assert window.notices.box is not None
        return window.notices.box

    box = ask()
    assert box.windowTitle() == "Gabungkan “Nastar kecil” ke sini?"
    box.reject()
    assert products.get(store, other) is not None
    assert products.aliases(store, editor.product.id) == []

    ask().accept()
    assert products.get(store, other) is None
    assert orders.get(store, order).items[0].product_id == editor.product.id
    assert names.field.value() == ""
    window.undo()
    assert products.get(store, other) is not None


def test_a_large_shop_stays_at_ease(editor, window, qtbot, store: Store, monkeypatch) -> None:
    """Where many orders follow, keeping and taking back are jobs; the drawer may be gone then."""
    monkeypatch.setattr(large_shop, "MANY_ORDERS", 0)
    order = orders.save(store, an_order())
    (entry,) = costs.cost_history(store, editor.product.id)
    editor.history._drop_cost(entry)
    window.drawers.close_drawer()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert store.value("SELECT profit FROM sales WHERE id = :id", id=order) is None

    window.undo()
    assert window.jobs.busy
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert store.value("SELECT profit FROM sales WHERE id = :id", id=order) == 170_000 - 92_000
