"""Noting an order: by keyboard, from a chat, with what was paid, for a day, and on paper."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import a_code, a_product, an_item, an_order
from umkm_studio.models import shop
from umkm_studio.models.campaigns import codes
from umkm_studio.models.sales import order_list, orders, products
from umkm_studio.models.sales.order_states import Payment, Status
from umkm_studio.models.sales.orders import Order
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.order_editor import OrderEditor
from umkm_studio.ui.kit.fields import DateField
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.main_window import MainWindow

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
CHAT = (
    "mau pesan kaastengel 2 toples nastar 500 1 kode ratna10, atas nama Ayu Lestari, "
    "buat jumat, dp 50rb, hp 081234567890, alamat Jl. Mawar 5 Semarang"
)


@pytest.fixture(autouse=True)
def in_front(window: MainWindow, qtbot: QtBot) -> None:
    """Shortcuts belong to the window that is in front."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QGuiApplication.clipboard().clear()


@pytest.fixture
def shelf(store: Store) -> dict[str, int]:
    """Three products with their prices."""
    made = {
        "nastar": a_product(name="Nastar Klasik", size="500 g", price=95_000),
        "small": a_product(name="Nastar Klasik", size="250 g", price=50_000),
        "kastengel": a_product(name="Kastengel Keju", size="500 g", price=105_000),
    }
    return {name: products.save(store, product) for name, product in made.items()}


def editor(window: MainWindow) -> OrderEditor:
    assert isinstance(window.drawers.drawer, OrderEditor)
    return window.drawers.drawer


def new_order(window: MainWindow) -> OrderEditor:
    window.go("orders", new=True)
    return editor(window)


def press(qtbot: QtBot, *keys: Key) -> int:
    """Press keys where the focus is, as fingers do; how many."""
    for key in keys:
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert target is not None
        qtbot.keyClick(target, key)
    return len(keys)


def type_words(qtbot: QtBot, words: str) -> int:
    """Type where the focus is; how many keys."""
    for letter in words:
        target: QWidget | None = QApplication.activePopupWidget() or QApplication.focusWidget()
        qtbot.keyClicks(target, letter)
    return len(words)


def only_order(store: Store) -> Order:
    found = orders.get(store, 1)
    assert found is not None
    return found


def test_a_known_buyers_order_takes_thirteen_keys(
    window: MainWindow, store: Store, shelf: dict[str, int], qtbot: QtBot
):
    orders.save(store, an_order(customer="Ayu Lestari", number="P-0001"))
    window.go("orders")
    keys = 1
    qtbot.keyClick(window, Key.Key_N, CTRL | SHIFT)
    keys += type_words(qtbot, "kas") + press(qtbot, Key.Key_Return)
    keys += type_words(qtbot, "2") + press(qtbot, Key.Key_Return)
    keys += type_words(qtbot, "ayu") + press(qtbot, Key.Key_Down, Key.Key_Return)
    assert editor(window).customer.value() == "Ayu Lestari"
    keys += press(qtbot, Key.Key_Return)
    assert window.drawers.drawer is None
    saved = orders.get(store, 2)
    assert saved is not None
    assert (saved.customer, saved.net_sales) == ("Ayu Lestari", 210_000)
    assert saved.status is Status.PROCESSING
    assert keys == 13


def test_the_price_is_that_of_the_day_of_the_order(
    window: MainWindow, store: Store, shelf: dict[str, int], qtbot: QtBot
):
    later = products.get(store, shelf["nastar"])
    assert later is not None
    products.save(
        store,
        a_product(name="Nastar Klasik", size="500 g", price=120_000, cost=46_000, id=later.id),
        since=date(2026, 11, 1),
    )
    drawer = new_order(window)
    type_words(qtbot, "nastar 500")
    press(qtbot, Key.Key_Return)
    assert drawer.items.rows[0].price.value() == 95_000


def test_saving_and_noting_the_next_keeps_the_drawer_open(
    window: MainWindow, store: Store, shelf: dict[str, int], qtbot: QtBot
):
    first = new_order(window)
    first.items.add_product(shelf["nastar"], 1)
    first.foot.again_button.click()
    second = editor(window)
    assert second is not first
    assert second.items.rows[0].product.hasFocus()
    assert second.foot.total.text() == "Rp\N{NO-BREAK SPACE}0"
    assert only_order(store).net_sales == 95_000


# a chat


def test_ctrl_v_on_an_empty_form_fills_it_from_the_chat(
    window: MainWindow, store: Store, shelf: dict[str, int], qtbot: QtBot
):
    codes.save(store, a_code(code="RATNA10"))
    QGuiApplication.clipboard().setText(CHAT)
    drawer = new_order(window)
    qtbot.keyClick(drawer.items.rows[0].product, Key.Key_V, CTRL)
    assert [row.typed() for row in drawer.items.rows] == [
        ("Kastengel Keju 500 g", "2", "105.000"),
        ("Nastar Klasik 500 g", "1", "95.000"),
    ]
    assert drawer.customer.value() == "Ayu Lestari"
    assert drawer.code.value() == "RATNA10"
    assert drawer.due.day.value() == date(2026, 10, 16)
    assert drawer.payment.payment() is Payment.PART
    assert drawer.foot.owed.text() == "Belum lunas Rp\N{NO-BREAK SPACE}255.000"
    assert order_list.is_empty(store)  # nothing is kept before a look
    drawer.foot.save_button.click()  # says that the code's discount was not taken
    drawer.foot.save_button.click()
    saved = only_order(store)
    assert saved.address == "Jl. Mawar 5 Semarang"
    assert saved.phone == ""  # the shop keeps no numbers
    assert (saved.down_payment, saved.owed) == (50_000, 255_000)


def test_the_text_of_the_chat_is_not_kept(window: MainWindow, store: Store, shelf: dict[str, int]):
    QGuiApplication.clipboard().setText(f"rahasia banget ya {CHAT}")
    drawer = new_order(window)
    drawer.chat.button.click()
    drawer.foot.save_button.click()
    for table in ("orders", "line_items", "customers", "products", "settings"):
        kept = store.rows(f"SELECT * FROM {table}")  # every column of the few tables it could be in
        assert "rahasia" not in str([tuple(row) for row in kept])


def test_what_is_unsure_is_marked_and_another_product_is_one_click_away(
    window: MainWindow, store: Store, shelf: dict[str, int]
):
    drawer = new_order(window)
    drawer._read_chat("kak mau nastar 2 sama brownies 1")
    nastar, brownies = drawer.items.rows
    assert "Ada beberapa yang cocok" in nastar.doubt
    assert "“brownies” belum ada di daftar produk." in brownies.doubt
    other = nastar.others[0].text()
    nastar.others[0].click()
    assert nastar.product.value() == other
    assert nastar.doubt == ""
    assert "Periksa yang bertanda" in drawer.chat.note.text


def test_pasting_into_a_form_with_words_is_the_usual_pasting(
    window: MainWindow, shelf: dict[str, int], qtbot: QtBot
):
    QGuiApplication.clipboard().setText("nastar klasik 500 g")
    drawer = new_order(window)
    drawer.customer.set_value("Ayu")
    qtbot.keyClick(drawer.items.rows[0].product, Key.Key_V, CTRL)
    assert drawer.items.rows[0].product.value() == "nastar klasik 500 g"
    assert not drawer.chat.note.isVisible()


def test_an_empty_clipboard_opens_a_field_for_the_chat(window: MainWindow, shelf: dict[str, int]):
    drawer = new_order(window)
    drawer.chat.button.click()
    assert drawer.chat.text.isVisible()
    drawer.chat.text.set_value("kastengel 3 ya kak")
    drawer.chat.read_button.click()
    assert drawer.items.rows[0].typed() == ("Kastengel Keju 500 g", "3", "105.000")
    assert not drawer.chat.text.isVisible()


# who, where from, what was paid


def test_a_known_buyer_brings_address_and_usual_order(
    window: MainWindow, store: Store, shelf: dict[str, int], qtbot: QtBot
):
    item = an_item(product="Kastengel Keju", variant="500 g", quantity=3)
    orders.save(store, an_order(customer="Ayu Lestari", address="Jl. Mawar 5", items=(item,)))
    shop.save(store, replace(shop.load(store), keep_addresses=True))
    drawer = new_order(window)
    drawer.customer.setFocus()
    type_words(qtbot, "ayu")
    press(qtbot, Key.Key_Down, Key.Key_Return)
    assert drawer.buyer.address.value() == "Jl. Mawar 5"
    drawer.buyer.use_button.click()
    assert drawer.items.rows[0].typed() == ("Kastengel Keju 500 g", "3", "105.000")


def test_an_address_is_for_its_order_alone_where_addresses_are_not_kept(
    window: MainWindow, store: Store, shelf: dict[str, int], qtbot: QtBot
):
    drawer = new_order(window)
    drawer.items.add_product(shelf["nastar"], 1)
    drawer.customer.set_value("Ayu Lestari")
    drawer.buyer.address.set_value("Jl. Mawar 5")
    drawer.foot.save_button.click()
    assert only_order(store).address == "Jl. Mawar 5"

    drawer = new_order(window)
    drawer.customer.setFocus()
    type_words(qtbot, "ayu")
    press(qtbot, Key.Key_Down, Key.Key_Return)
    assert drawer.buyer.use_button.isVisible()
    assert drawer.buyer.address.value() == ""


def test_letters_in_place_of_a_number_are_asked_about_and_stop_nobody(
    window: MainWindow, store: Store, shelf: dict[str, int], qtbot: QtBot
):
    drawer = new_order(window)
    drawer.items.add_product(shelf["nastar"], 1)
    drawer.buyer.phone.setFocus()
    type_words(qtbot, "nanti")
    qtbot.keyClick(drawer.buyer.phone, Key.Key_Tab)
    assert "belum seperti nomor HP" in drawer.buyer.phone_row.question
    drawer.buyer.phone.setFocus()
    drawer.buyer.phone.selectAll()
    type_words(qtbot, "0812 3456 7890")
    qtbot.keyClick(drawer.buyer.phone, Key.Key_Tab)
    assert drawer.buyer.phone_row.question == ""
    drawer.foot.save_button.click()
    assert not order_list.is_empty(store)


@pytest.mark.parametrize(
    ("typed", "asked"),
    [("2", True), ("950000", True), ("9500", True), ("90000", False), ("0", False)],
)
def test_a_price_far_from_the_usual_is_asked_about_and_kept(
    window: MainWindow, store: Store, shelf: dict[str, int], qtbot: QtBot, typed: str, asked: bool
):
    drawer = new_order(window)
    row = drawer.items.rows[0]
    row.show_product(shelf["nastar"], 1)
    row.price.setFocus()
    row.price.selectAll()
    type_words(qtbot, typed)
    qtbot.keyClick(row.price, Key.Key_Tab)
    assert ("Biasanya" in row.price_row.question) is asked
    drawer.foot.save_button.click()
    assert only_order(store).items[0].unit_price == int(typed)


def test_the_shops_own_products_are_proposed_before_spellings_of_sheets(
    window: MainWindow, store: Store, shelf: dict[str, int]
):
    products.save(store, a_product(name="ANEKA NASTAR MURAH", size="", price=None))
    drawer = new_order(window)
    model = drawer.items.rows[0].product.completer().model()
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert names[-1] == "ANEKA NASTAR MURAH"
    assert len(names) == 4


def test_forgotten_is_no_answer_and_the_list_is_the_shops_own(
    window: MainWindow, store: Store, shelf: dict[str, int]
):
    drawer = new_order(window)
    assert [button.text() for button in drawer.heard_from.buttons][-1] == "Lupa"
    drawer.heard_from.buttons[0].click()
    assert drawer.heard_from.value() == "Instagram"
    drawer.heard_from.buttons[-1].click()
    assert drawer.heard_from.value() == ""
    assert drawer.heard_from.forgotten.isVisible()
    drawer.heard_from._keep({"choices": "Bazar\nTeman\n\nBazar"})
    assert [button.text() for button in drawer.heard_from.buttons] == ["Bazar", "Teman", "Lupa"]
    assert shop.heard_from_choices(shop.load(store)) == ["Bazar", "Teman"]


def test_a_down_payment_above_the_total_is_refused(
    window: MainWindow, store: Store, shelf: dict[str, int]
):
    drawer = new_order(window)
    drawer.items.add_product(shelf["nastar"], 1)
    drawer.payment.show_payment(Payment.PART, 500_000)
    drawer.foot.save_button.click()
    assert "pilih Lunas" in drawer.payment.down_row.problem
    assert order_list.is_empty(store)


def test_a_number_is_kept_where_the_maker_keeps_numbers(
    window: MainWindow, store: Store, shelf: dict[str, int]
):
    shop.save(store, replace(shop.load(store), keep_phones=True))
    drawer = new_order(window)
    drawer.items.add_product(shelf["nastar"], 1)
    drawer.buyer.phone.set_value("0812-3456-7890")
    drawer.foot.save_button.click()
    assert only_order(store).phone == "0812-3456-7890"


def test_it_is_said_what_becomes_of_a_number(
    window: MainWindow, store: Store, shelf: dict[str, int]
):
    kept = orders.save(store, an_order(phone="0812 0000 0076"))
    none = orders.save(store, an_order(number="P-2"))
    new = "Hanya untuk mengenali pembeli. Nomornya tidak disimpan."
    for order_id, said in (
        (kept, "Nomor ini sudah tersimpan di pesanan ini. Nomor lain tidak disimpan."),
        (none, new),
    ):
        window.go("orders", order_id=order_id)
        drawer = window.drawers.drawer
        assert isinstance(drawer, OrderEditor)
        shown = {label.text() for label in drawer.buyer.phone_row.findChildren(PlainLabel)}
        assert said in shown
        assert (new in shown) == (order_id == none)


def test_quick_picks_set_the_day(window: MainWindow, store: Store, shelf: dict[str, int]):
    drawer = new_order(window)
    for pick, day in zip(drawer.due.picks, (15, 16, 17), strict=True):
        pick.click()
        assert drawer.due.day.value() == date(2026, 10, day)


def test_a_click_into_a_date_opens_the_month(window: MainWindow, qtbot: QtBot):
    drawer = new_order(window)
    field = drawer.findChildren(DateField)[0]
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_a_discount_above_the_goods_is_refused_at_its_field(window: MainWindow, store: Store):
    sold = an_order(items=(an_item(item_discount=160_000),), order_discount=5_000)
    window.go("orders", order_id=orders.save(store, sold))
    drawer = editor(window)

    drawer.money.discount.set_value(10_001)
    drawer.save()
    assert "lebih besar" in drawer.money.discount_row.problem
    drawer.money.discount.set_value(0)
    drawer.items.rows[0].quantity.set_value(1)
    drawer.save()
    assert "lebih besar" in drawer.items.rows[0].price_row.problem
    assert only_order(store).net_sales == 5_000

    drawer.items.rows[0].quantity.set_value(2)
    drawer.save()
    assert only_order(store).net_sales == 10_000


def test_an_order_that_came_back_takes_a_note_for_all_its_voucher(window: MainWindow, store: Store):
    back = an_order(
        items=(an_item(returned_quantity=2),), order_discount=6_400, status=Status.RETURNED
    )
    window.go("orders", order_id=orders.save(store, back))
    drawer = editor(window)

    drawer.note.setPlainText("wadahnya pecah")
    drawer.save()

    assert only_order(store).note == "wadahnya pecah"


def test_a_buyer_whom_only_the_phone_told_apart_is_known_by_name(
    window: MainWindow, store: Store, shelf: dict[str, int], qtbot: QtBot
):
    orders.save(store, an_order(customer="Ayu Lestari", phone="0812 3456 7890"))
    new_order(window)
    type_words(qtbot, "kastengel")
    press(qtbot, Key.Key_Down, Key.Key_Return, Key.Key_1, Key.Key_Return)
    type_words(qtbot, "Ayu Lestari")
    press(qtbot, Key.Key_Escape)  # the list of names
    editor(window).save()

    assert store.value("SELECT count(*) FROM customers") == 1
    assert store.value("SELECT count(customer_id) FROM orders") == 2


def test_a_code_offers_its_discount_and_only_once(
    window: MainWindow, store: Store, shelf: dict[str, int], qtbot: QtBot
):
    codes.save(store, a_code(code="RATNA10", discount_percent=10.0, least_order=100_000))
    drawer = new_order(window)
    type_words(qtbot, "kastengel")
    press(qtbot, Key.Key_Down, Key.Key_Return, Key.Key_1, Key.Key_Return)
    drawer.code.setFocus()
    type_words(qtbot, "ratna10")
    press(qtbot, Key.Key_Escape, Key.Key_Tab)
    assert drawer.order_code.offer == "RATNA10: potong Rp\N{NO-BREAK SPACE}10.500 (10%)."

    drawer.order_code.take_button.click()
    assert drawer.order_code.offer == ""
    drawer.save()
    assert only_order(store).order_discount == 10_500


def test_a_chat_with_a_code_shows_what_the_code_takes_off(
    window: MainWindow, store: Store, shelf: dict[str, int]
):
    codes.save(store, a_code(code="RATNA10", discount_percent=None, discount_amount=5_000))
    drawer = new_order(window)
    QGuiApplication.clipboard().setText(CHAT)
    drawer.chat.button.click()
    assert "5.000" in drawer.order_code.offer


def noted_with_code(window: MainWindow, qtbot: QtBot) -> OrderEditor:
    """One jar of kastengel for Rp105.000 with RATNA10."""
    drawer = new_order(window)
    type_words(qtbot, "kastengel")
    press(qtbot, Key.Key_Down, Key.Key_Return, Key.Key_1, Key.Key_Return)
    drawer.code.setFocus()
    type_words(qtbot, "ratna10")
    press(qtbot, Key.Key_Escape, Key.Key_Tab)
    return drawer


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        (
            {"least_order": 150_000},
            "Belanjanya Rp 105.000, minimum kode ini Rp 150.000. Kurang Rp 45.000.",
        ),
        ({"ends_on": date(2026, 9, 30)}, "Kode ini hanya berlaku sampai 30 Sep 2026."),
        ({"starts_on": date(2026, 12, 1)}, "Kode ini baru berlaku mulai 1 Des 2026."),
        ({"usage_limit": 1}, "Batas pakai kode ini sudah habis: 1 dari 1."),
    ],
)
def test_what_does_not_fit_a_code_is_said_while_the_order_is_noted(
    window: MainWindow, store: Store, shelf: dict[str, int], qtbot: QtBot,
    terms: dict[str, Any], said: str,
):  # fmt: skip
    codes.save(store, a_code(code="RATNA10", discount_percent=10.0, **terms))
    orders.save(store, an_order(campaign_code="RATNA10", ordered_on=date(2026, 10, 1)))

    drawer = noted_with_code(window, qtbot)

    assert drawer.code_row.question.replace("\N{NO-BREAK SPACE}", " ") == said
    assert drawer.order_code.offer == ""


def test_a_discount_that_nobody_took_is_said_once_before_the_order_is_kept(
    window: MainWindow, store: Store, shelf: dict[str, int], qtbot: QtBot
):
    codes.save(store, a_code(code="RATNA10", discount_percent=10.0))
    drawer = noted_with_code(window, qtbot)

    drawer.save()
    assert "belum dipakai" in drawer.code_row.question
    assert drawer.order_code.take_button.hasFocus()
    assert store.count("orders") == 0

    drawer.save()
    assert only_order(store).order_discount == 0
