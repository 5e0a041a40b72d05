"""A chat that begins with its order: the link, its code, and what comes back."""

from dataclasses import replace
from datetime import date
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_code, a_product
from umkm_studio.models import chat_orders, shop
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import order_link
from umkm_studio.models.content.order_link import Doubt
from umkm_studio.models.phones import phone_digits
from umkm_studio.models.sales import products
from umkm_studio.models.store import Store


@pytest.mark.parametrize("phone", ["0812-3456-7890", "+62 812 3456 7890", "6281234567890"])
def test_the_number_stands_with_its_country(phone: str):
    link = order_link.of(phone, "Halo & apa kabar?")
    assert link == "https://wa.me/6281234567890?text=Halo%20%26%20apa%20kabar%3F"


def test_without_a_number_there_is_no_link():
    assert order_link.of("", "Halo") == order_link.of("belum ada", "Halo") == ""


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=80))
def test_any_text_arrives_as_it_was_written(text: str):
    assert unquote(order_link.of("0812-3456-7890", text).partition("?text=")[2]) == text


def test_an_order_that_comes_back_names_product_and_code(store: Store):
    products.save(store, a_product(name="Nastar Klasik", size="500 g"))
    codes.save(store, a_code(code="RENYAH10"))
    text = "Halo Dapur Ratna, saya mau pesan Nastar Klasik 500 g. Kode: RENYAH10"
    read = chat_orders.read(store, text, date(2026, 10, 14))
    assert read.code == "RENYAH10"
    assert [item.product and item.product.label for item in read.items] == ["Nastar Klasik 500 g"]


@pytest.mark.parametrize("asked", ["Nastar Klasik 500 g. Kode: RENYAH10", "nastar klasik 2 ya"])
def test_a_shop_that_is_greeted_is_no_product_though_products_carry_its_name(
    store: Store, asked: str
):
    shop.save(store, replace(shop.load(store), name="Dapur Ratna"))
    for name in ("Nastar Klasik", "Sambal Bawang Dapur Ratna"):
        products.save(store, a_product(name=name, size="500 g"))
    read = chat_orders.read(store, f"Halo Dapur Ratna, saya mau pesan {asked}", date(2026, 10, 14))
    assert [item.product and item.product.label for item in read.items] == ["Nastar Klasik 500 g"]


def test_a_code_is_a_square_with_its_three_corners():
    modules = order_link.qr("https://wa.me/6281234567890?text=Halo")
    side = len(modules)
    assert {len(line) for line in modules} == {side}
    assert (side - 17) % 4 == 0  # ISO/IEC 18004: 21, 25, 29 … modules
    corner = [[True] * 7, [True, *[False] * 5, True]]
    for top, left in ((0, 0), (0, side - 7), (side - 7, 0)):
        assert [modules[top + row][left : left + 7] for row in (0, 1)] == corner


@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=80),
    st.sampled_from(["0812-3456-7890", "+65 9123 4567", "021 555 1234"]),
)
def test_a_link_opens_the_chat_that_was_meant(text: str, phone: str):
    opened = order_link.opens(order_link.of(phone, text))
    assert opened is not None
    assert (opened.number, opened.text) == (phone_digits(phone), text)


@pytest.mark.parametrize(
    "link",
    ["", "https://wa.me/?text=Halo", "https://wa.me/62812?text=a b", "https://wa.me/62812?text=%C3",
     "https://example.com/62812?text=a"],
)  # fmt: skip
def test_what_is_no_order_link_opens_nothing(link: str):
    assert order_link.opens(link) is None


@pytest.mark.parametrize(
    ("phone", "text", "doubts"),
    [
        ("0812-3456-7890", "Halo", ()),
        ("", "Halo", (Doubt.NO_NUMBER,)),
        ("021-5551234", "Halo", (Doubt.NOT_MOBILE,)),
        ("+65 9123 4567", "Halo " * 60, (Doubt.ABROAD, Doubt.LONG)),
    ],
)
def test_what_wants_a_look_before_printing(phone: str, text: str, doubts: tuple[Doubt, ...]):
    assert order_link.doubts(phone, text) == doubts


def test_numbers_are_shown_as_people_read_them():
    assert order_link.spoken("6281234567890") == "+62 812-3456-7890"
    assert order_link.spoken("6591234567") == "+6591234567"


@pytest.mark.parametrize(
    ("name", "asked", "quantity"),
    [
        ("Paket Hemat 3 Toples", "saya mau pesan Paket Hemat 3 Toples.", 1),
        ("Nastar dan Sambal", "saya mau pesan 2 nastar dan sambal. Kode: RENYAH10", 2),
        ("Kue 1 kg", "I would like to order Kue 1 kg. Code: RENYAH10\nalamat Jl. Mawar 5", 1),
        ("Sambal 10", "saya mau pesan 12 x Sambal 10\nsebelum Jumat", 12),
    ],
)
def test_the_ready_text_names_its_product_whatever_numbers_are_in_it(
    store: Store, name: str, asked: str, quantity: int
):
    for product in (name, "Nastar", "Sambal"):
        products.save(store, a_product(name=product, size=""))
    read = chat_orders.read(store, f"Halo Dapur Ratna, {asked}", date(2026, 10, 14))
    assert [(one.product and one.product.label, one.quantity) for one in read.items] == [
        (name, quantity)
    ]
