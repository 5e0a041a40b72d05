"""Chats as buyers write them, read as orders."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import a_code, a_product, an_item, an_order
from tests.faults.counts import times
from umkm_studio.models import chat_orders, shop
from umkm_studio.models.campaigns import codes
from umkm_studio.models.chat_orders import ChatOrder, Doubt
from umkm_studio.models.sales import orders, products
from umkm_studio.models.sales.order_states import Payment
from umkm_studio.models.store import Store

TODAY = date(2026, 10, 14)  # a Wednesday
MESSAGES = st.lists(
    st.sampled_from(
        [
            "mau pesan", "kastengel", "nastar", "2", "1/2 kg", "toples", "kode", "ratna10",
            "alamat", "Jl. Mawar 5", "dp 50rb", "dp 50", "lunas", "udah tf", "tgl 31", "buat jumat",
            "minggu depan", "31/02", "5 nov", "\n", ",", "nama", "a.n.", "0812-3456-7890", "ongkir",
            "15rb", "besok", "[14/10/26 19.42] Ayu:", "999 hari lagi", "tau dari ig", "²", "½",
        ]
    )
)  # fmt: skip


@pytest.fixture
def shelf(store: Store) -> Store:
    """Five products and a code."""
    for name, size, price in (
        ("Nastar Klasik", "500 g", 95_000),
        ("Nastar Klasik", "250 g", 50_000),
        ("Kastengel Keju", "500 g", 105_000),
        ("Sambal Bawang", "200 g", 27_000),
        ("Putri Salju", "500 g", 90_000),
    ):
        products.save(store, a_product(name=name, size=size, price=price))
    codes.save(store, a_code(code="RATNA10"))
    return store


def read(store: Store, text: str) -> ChatOrder:
    return chat_orders.read(store, text, TODAY)


def items(found: ChatOrder) -> list[tuple[str, int]]:
    return [
        (item.product.label if item.product else f"? {item.written}", item.quantity)
        for item in found.items
    ]


def test_the_order_of_a_usual_chat_is_read_whole(shelf: Store):
    found = read(
        shelf,
        "mau pesan kastengel 2 toples nastar 500 1 kode ratna10, atas nama Ayu Lestari, "
        "buat jumat, dp 50rb, hp 0812-3456-7890, alamat Jl. Mawar 5 Semarang",
    )
    assert items(found) == [("Kastengel Keju 500 g", 2), ("Nastar Klasik 500 g", 1)]
    assert [item.price for item in found.items] == [105_000, 95_000]
    assert (found.code, found.customer, found.phone) == (
        "RATNA10", "Ayu Lestari", "0812-3456-7890",
    )  # fmt: skip
    assert found.address == "Jl. Mawar 5 Semarang"
    assert found.due_on == date(2026, 10, 16)
    assert (found.payment, found.down_payment) == (Payment.PART, 50_000)
    assert found.unsure == frozenset()
    assert found.unread == ()


def test_a_form_filled_in_line_by_line_is_read(shelf: Store):
    found = read(
        shelf,
        "Nama: Ayu Lestari\nAlamat: Jl. 17 Agustus 45, Pasar Minggu\nRT 02 RW 3\n"
        "No HP: 0812-3456-7890\nPesanan: nastar 500gr 2, putri salju 1\nambil tgl 5",
    )
    assert items(found) == [("Nastar Klasik 500 g", 2), ("Putri Salju 500 g", 1)]
    assert found.address == "Jl. 17 Agustus 45, Pasar Minggu, RT 02 RW 3"
    assert found.due_on == date(2026, 11, 5)  # the 5th of this month is over
    assert "due_on" in found.unsure


@pytest.mark.parametrize(
    ("words", "product", "doubts"),
    [
        ("kaastengel 2", "Kastengel Keju 500 g", ()),
        ("sambel bawang 1 botol", "Sambal Bawang 200 g", (Doubt.SPELLING,)),
        ("nastar 2", "Nastar Klasik 250 g", (Doubt.SEVERAL,)),
        ("nastar 250 gr 2", "Nastar Klasik 250 g", ()),
        ("putri salju", "Putri Salju 500 g", (Doubt.QUANTITY,)),
        ("brownies 3", None, (Doubt.UNKNOWN,)),
    ],
)
def test_each_product_says_how_sure_it_is(
    shelf: Store, words: str, product: str | None, doubts: tuple[Doubt, ...]
):
    item = read(shelf, f"kak mau {words} ya").items[0]
    assert (item.product and item.product.label) == product
    assert item.doubts == doubts


def test_other_names_of_a_product_are_known(shelf: Store):
    kastengel = products.by_label(shelf, "Kastengel Keju 500 g")
    assert kastengel is not None
    assert kastengel.id is not None
    products.add_alias(shelf, kastengel.id, "kue keju panjang")
    item = read(shelf, "kue keju panjang 2").items[0]
    assert item.product == products.get(shelf, kastengel.id)
    assert item.doubts == ()


def test_of_several_that_fit_the_one_sold_most_is_proposed(shelf: Store):
    orders.save(shelf, an_order(items=(an_item(product="Nastar Klasik", variant="500 g"),)))
    item = read(shelf, "nastar 2").items[0]
    assert item.product is not None
    assert item.product.label == "Nastar Klasik 500 g"
    assert [other.label for other in item.others] == ["Nastar Klasik 250 g"]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("besok", date(2026, 10, 15)),
        ("buat lusa", date(2026, 10, 16)),
        ("untuk hari sabtu", date(2026, 10, 17)),
        ("buat hari minggu", date(2026, 10, 18)),
        ("3 hari lagi", date(2026, 10, 17)),
        ("kirim tgl 20", date(2026, 10, 20)),
        ("buat 5 nov", date(2026, 11, 5)),
        ("diambil 5/11", date(2026, 11, 5)),
        ("buat 3 januari", date(2027, 1, 3)),
        ("1/2 kg", None),
        ("jl. 17 agustus", None),
        ("pasar minggu", None),
    ],
)
def test_the_day_wanted_is_the_next_that_is_so_called(shelf: Store, words: str, day: date | None):
    assert read(shelf, f"nastar 2 {words}").due_on == day


@pytest.mark.parametrize(
    ("words", "payment", "down"),
    [
        ("udah tf", Payment.PAID, None),
        ("lunas ya", Payment.PAID, None),
        ("blm bayar", Payment.UNPAID, None),
        ("dp 50%", Payment.PART, 105_000),
        ("nanti aku transfer", None, None),
    ],
)
def test_what_was_paid_is_read(shelf: Store, words: str, payment: Payment | None, down: int | None):
    found = read(shelf, f"kastengel 2 {words}")
    assert (found.payment, found.down_payment) == (payment, down)


def test_an_amount_that_may_mean_two_things_is_marked(shelf: Store):
    found = read(shelf, "kastengel 2, dp 50")
    assert found.down_payment == 50_000
    assert "payment" in found.unsure


def test_a_copied_conversation_gives_the_buyers_name_and_leaves_the_shops_words_out(shelf: Store):
    shop.save(shelf, shop.Shop(name="Dapur Ratna", nickname="Bu Ratna"))
    found = read(
        shelf,
        "[14/10/26 19.40] Bu Ratna: ready nastar 9 toples kak\n"
        "[14/10/26 19.42] Ayu Lestari: mau kastengel 2 ya, taunya dari tiktok",
    )
    assert found.customer == "Ayu Lestari"
    assert items(found) == [("Kastengel Keju 500 g", 2)]
    assert found.heard_from == "tiktok"


def test_a_code_nobody_made_is_shown_for_a_look(shelf: Store):
    found = read(shelf, "kastengel 1 pakai kode ayu20")
    assert found.code == "AYU20"
    assert "code" in found.unsure


def test_words_that_ask_for_nothing_are_named_not_guessed(shelf: Store):
    found = read(shelf, "warna merah apa biru sih")
    assert found.is_empty
    assert found.unread


def test_a_very_long_text_is_cut_and_says_so(shelf: Store):
    assert read(shelf, "kastengel 2\n" + "la " * 2_000).is_cut


@settings(
    max_examples=times(150, full=2_000),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(text=st.one_of(st.text(max_size=300), MESSAGES.map(" ".join)))
def test_no_text_makes_it_stumble(shelf: Store, text: str):
    found = read(shelf, text)
    assert all(1 <= item.quantity <= 99_999 for item in found.items)
    assert found.down_payment is None or found.down_payment >= 0
    assert found.due_on is None or found.due_on >= TODAY


@pytest.mark.parametrize(
    "text",
    ["nastar 250 dan kastengel", "mau nastar 250 sama kastengel ya kak", "kastengel & nastar 250"],
)
def test_two_products_joined_by_a_word_are_two_items(shelf: Store, text: str):
    found = read(shelf, text)

    assert sorted(items(found)) == [("Kastengel Keju 500 g", 1), ("Nastar Klasik 250 g", 1)]
    assert all(Doubt.QUANTITY in item.doubts for item in found.items)


def test_one_number_for_two_products_is_asked_about(shelf: Store):
    found = read(shelf, "kastengel dan putri salju 2")

    assert items(found) == [("Kastengel Keju 500 g", 2), ("Putri Salju 500 g", 2)]
    assert all(Doubt.QUANTITY in item.doubts for item in found.items)


def test_a_product_that_the_shop_does_not_have_is_not_lost_beside_one_that_it_has(shelf: Store):
    found = read(shelf, "kastengel dan brownies")

    assert items(found) == [("Kastengel Keju 500 g", 1)]
    assert found.unread == ("brownies",)


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("2 kastengel atau putri salju", 2),
        ("kastengel/putri salju 3", 3),
        ("kastengel 2 atau putri salju 1", 2),
    ],
)
def test_one_or_the_other_is_put_up_for_a_choice(shelf: Store, text: str, quantity: int):
    found = read(shelf, text)

    [item] = found.items
    assert item.product
    assert (item.product.label, item.quantity) == ("Kastengel Keju 500 g", quantity)
    assert [other.label for other in item.others] == ["Putri Salju 500 g"]
    assert Doubt.CHOICE in item.doubts


def test_a_product_whose_name_holds_a_stroke_is_no_choice(shelf: Store):
    products.save(shelf, a_product(name="Nastar/Kastengel", size=""))
    [item] = read(shelf, "2 nastar/kastengel").items
    assert item.product
    assert (item.product.label, item.doubts) == ("Nastar/Kastengel", ())
