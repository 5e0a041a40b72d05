"""What the shop knows for the gaps of an answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.builders import A_DAY, a_message, a_product, an_item, an_order
from umkm_studio.models import reply_facts, shop
from umkm_studio.models.reply_facts import Facts
from umkm_studio.models.sales import customers, orders, person, products
from umkm_studio.models.store import Store
from umkm_studio.models.trust import accounts
from umkm_studio.models.trust.accounts import Account
from umkm_studio.models.voices import messages

TODAY = date(2026, 10, 14)


@pytest.fixture(autouse=True)
def goods(store: Store) -> None:
    """Nastar in two sizes and kastengel."""
    for name, size, price in (
        ("Nastar Klasik", "500 g", 95_000),
        ("Nastar Klasik", "250 g", 52_000),
        ("Kastengel", "500 g", 115_000),
    ):
        products.save(store, a_product(name=name, size=size, price=price))


def known(store: Store, **values: object) -> Facts:
    message = messages.get(store, messages.save(store, a_message(**values)))
    return reply_facts.known(store, message, TODAY)


def test_product_price_and_day_are_read_from_the_message(store: Store) -> None:
    facts = known(store, text="Nastar 500 gram bisa untuk tanggal 20?")

    assert facts.product is not None
    assert (facts.product.label, facts.price) == ("Nastar Klasik 500 g", 95_000)
    assert facts.day == date(2026, 10, 20)
    assert facts.name == "Yanti"


@pytest.mark.parametrize("text", ["Nastarnya ada?", "Nastar 500 g atau kastengel?", "Halo kak"])
def test_a_product_that_is_not_clear_is_left_open(store: Store, text: str) -> None:
    facts = known(store, text=text)

    assert (facts.product, facts.price) == (None, None)


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Ongkir ke Ungaran berapa?", "Ungaran"),
        ("kak ongkirnya ke jakarta selatan brp", "Jakarta Selatan"),
        ("bisa kirim ke solo?", "Solo"),
        ("kirim besok ya", ""),
    ],
)
def test_the_city_is_the_one_that_shipping_is_asked_to(store: Store, text: str, city: str) -> None:
    assert known(store, text=text).city == city


def test_shipping_is_what_the_city_last_cost(store: Store) -> None:
    for day, shipping in ((1, 12_000), (9, 15_000), (5, 99_000), (12, None)):
        place = "ungaran" if shipping != 99_000 else "Solo"
        ordered_on = A_DAY.replace(day=day)
        orders.save(store, an_order(city=place, shipping=shipping, ordered_on=ordered_on))

    assert known(store, text="ongkir ke Ungaran?").shipping == 15_000
    assert reply_facts.shipping_to(store, "") is None


def test_a_buyer_is_called_as_the_maker_calls_them(store: Store) -> None:
    order_id = orders.save(store, an_order(customer="Yanti", city="Kendal"))
    order = orders.get(store, order_id)
    assert order is not None
    assert order.customer_id is not None
    who = customers.person_of(store, order.customer_id)
    person.remember(store, who, nickname="Bu Yanti", note="")

    facts = known(store, name="Yanti", text="Halo")

    assert (facts.name, facts.city) == ("Bu Yanti", "Kendal")


def test_the_linked_order_fills_number_total_and_day(store: Store) -> None:
    order = an_order(
        number="WA-77", shipping=14_000, city="Solo", due_on=date(2026, 10, 18),
        items=(an_item(product="Kastengel", variant="500 g", quantity=1, unit_price=115_000),),
    )  # fmt: skip
    order_id = orders.save(store, order)

    facts = known(store, text="Pesananku sampai mana?", order_id=order_id)

    assert (facts.order_number, facts.total) == ("WA-77", 129_000)
    assert (facts.city, facts.shipping, facts.day) == ("Solo", 14_000, date(2026, 10, 18))
    assert facts.product is not None
    assert facts.product.name == "Kastengel"


def test_an_order_without_shipping_has_its_goods_as_total(store: Store) -> None:
    order_id = orders.save(store, an_order(shipping=None))

    assert known(store, text="Halo", order_id=order_id).total == 170_000


def test_the_shop_is_known_without_a_message(store: Store) -> None:
    own = replace(shop.load(store), name="Dapur Ratna", owner="Ratna W", payments="QRIS, BCA")
    shop.save(store, own)
    accounts.save(store, Account(place="instagram", name="@dapurratna"))

    facts = reply_facts.known(store, None, TODAY)

    assert (facts.shop, facts.owner, facts.payments) == ("Dapur Ratna", "Ratna W", "QRIS, BCA")
    assert facts.accounts == (("instagram", "@dapurratna"),)
    shop.save(store, replace(own, payment_name="Ratna Wulandari"))
    assert reply_facts.known(store, None, TODAY).owner == "Ratna Wulandari"


def test_another_choice_takes_along_what_hangs_on_it(store: Store) -> None:
    orders.save(store, an_order(city="Solo", shipping=20_000))
    facts = known(store, text="Nastar 500 gram, ongkir ke Ungaran?")

    chosen = reply_facts.chosen(store, facts, product="kastengel 500 gr", city="solo")

    assert (chosen.price, chosen.shipping) == (115_000, 20_000)
    assert reply_facts.chosen(store, facts, product="Donat").price is None
    assert reply_facts.chosen(store, facts) == facts


def test_of_somebody_who_was_taken_out_nothing_is_known(store: Store) -> None:
    gone = a_message(name="", text="", is_anonymous=True)

    facts = reply_facts.known(store, gone, TODAY)

    assert (facts.name, facts.city, facts.product) == ("", "", None)
