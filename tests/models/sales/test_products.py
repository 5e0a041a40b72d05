"""Products: one thing in one size, known by its name."""

from __future__ import annotations

from typing import Any

import pytest

from tests.builders import a_product, an_item, an_order
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders, products
from umkm_studio.models.store import Store


def test_a_product_comes_back_as_kept(store: Store) -> None:
    product_id = products.save(
        store, a_product(name="  Nastar   Klasik ", sku="NST", materials="mentega", active=False)
    )

    kept = products.get(store, product_id)

    assert kept == a_product(sku="NST", materials="mentega", active=False, id=product_id)


def test_unknown_is_not_zero(store: Store) -> None:
    unknown = products.save(store, a_product(price=None, cost=None))
    free = products.save(store, a_product(size="cicip", price=0, cost=0))

    found = {product.id: (product.price, product.cost) for product in products.everything(store)}

    assert found == {unknown: (None, None), free: (0, 0)}


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"name": " "}, "product_name_missing"),
        ({"name": "NASTAR klasik", "size": "500  G"}, "product_exists"),
        ({"size": "1 kg", "price": -1}, "amount_negative"),
        ({"size": "1 kg", "cost": -1}, "amount_negative"),
    ],
)
def test_what_makes_no_product_is_refused(
    store: Store, values: dict[str, Any], problem: str
) -> None:
    products.save(store, a_product())

    with pytest.raises(UserError, match=problem):
        products.save(store, a_product(**values))

    assert store.count("products") == 1


def test_sizes_are_products_of_their_own_and_labels_tell_them_apart(store: Store) -> None:
    small = products.save(store, a_product(size="250 g"))
    plain = products.save(store, a_product(size=""))

    found = products.by_label(store, " nastar klasik  250 G")

    assert found is not None
    assert (found.id, found.label) == (small, "Nastar Klasik 250 g")
    assert products.by_label(store, "Nastar Klasik").id == plain
    assert products.by_label(store, "Sambal") is None


def test_an_order_brings_its_products_without_price_and_cost(store: Store) -> None:
    orders.save(store, an_order(items=(an_item(product="Sambal  Roa", variant="150 ml"),)))

    (product,) = products.everything(store)

    assert (product.label, product.price, product.cost) == ("Sambal Roa 150 ml", None, None)


def test_the_usual_price_is_the_own_one_else_the_last_one_paid(store: Store) -> None:
    priced = products.save(store, a_product(price=90_000))
    for price in (30_000, 32_000):
        item = an_item(product="Sambal", variant="", unit_price=price)
        orders.save(store, an_order(items=(an_item(), item)))
    products.save(store, a_product(name="Belum dijual", price=None))
    sambal = products.find(store, "sambal")
    assert sambal is not None

    assert products.usual_prices(store) == {priced: 90_000, sambal.id: 32_000}


def test_products_are_listed_by_name_whatever_their_case(store: Store) -> None:
    for name, size in (("sambal", ""), ("Nastar", "500 g"), ("Nastar", "250 g")):
        products.save(store, a_product(name=name, size=size))

    assert [product.label for product in products.everything(store)] == [
        "Nastar 250 g", "Nastar 500 g", "sambal",
    ]  # fmt: skip


def test_a_renamed_product_is_still_known_by_its_old_name(store: Store) -> None:
    product_id = products.save(store, a_product())
    products.save(store, a_product(id=product_id, name="Nastar Wisman"))

    orders.save(store, an_order(items=(an_item(product="nastar KLASIK", variant="500 G"),)))

    assert store.count("products") == 1
    assert [alias.label for alias in products.aliases(store, product_id)] == ["Nastar Klasik 500 g"]
    assert products.by_label(store, "nastar klasik 500 g").id == product_id


def test_a_product_of_its_own_takes_the_spelling_back(store: Store) -> None:
    product_id = products.save(store, a_product())
    products.add_alias(store, product_id, "Nastar Lama")

    own = products.save(store, a_product(name="Nastar Lama", size=""))

    assert products.aliases(store, product_id) == []
    assert products.named(store, "nastar lama").id == own


def test_a_spelling_can_be_forgotten(store: Store) -> None:
    product_id = products.save(store, a_product())
    products.add_alias(store, product_id, "Nastar Lama")
    (alias,) = products.aliases(store, product_id)

    products.forget_alias(store, alias.id)

    assert products.named(store, "Nastar Lama") is None


def test_only_a_product_that_nobody_names_is_deleted(store: Store) -> None:
    sold = products.save(store, a_product())
    unsold = products.save(store, a_product(name="Belum dijual"))
    products.add_alias(store, unsold, "Belum laku")
    products.keep_apart(store, sold, unsold)
    orders.save(store, an_order())

    with pytest.raises(UserError, match="product_in_use"):
        products.remove(store, sold)
    products.remove(store, unsold)

    assert [product.id for product in products.everything(store)] == [sold]
    for table in ("product_aliases", "product_differences"):
        assert store.count(table) == 0


def test_one_size_in_two_spellings_is_one_product(store: Store) -> None:
    known = products.save(store, a_product(name="Sambal", size="250 g"))
    found = products.named(store, "sambal", "250 gr")
    assert found is not None
    assert found.id == known
    assert products.spellings(store)[products.alias_key("Sambal", "250gram")] == known
    labelled = products.by_label(store, "Sambal 0,25 kg")
    assert labelled is not None
    assert labelled.id == known
