"""A chat that begins with its order: the link, its code, and what comes back."""

from datetime import date
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_code, a_product
from umkm_studio.models import chat_orders
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import order_link
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


def test_a_code_is_a_square_with_its_three_corners():
    modules = order_link.qr("https://wa.me/6281234567890?text=Halo")
    side = len(modules)
    assert {len(line) for line in modules} == {side}
    assert (side - 17) % 4 == 0  # ISO/IEC 18004: 21, 25, 29 … modules
    corner = [[True] * 7, [True, *[False] * 5, True]]
    for top, left in ((0, 0), (0, side - 7), (side - 7, 0)):
        assert [modules[top + row][left : left + 7] for row in (0, 1)] == corner
