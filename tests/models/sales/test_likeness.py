"""Spellings of one product are proposed; another size, number or kind never is."""

from __future__ import annotations

import pytest

from tests.builders import a_product, an_item, an_order
from umkm_studio.models.sales import likeness, orders, products
from umkm_studio.models.store import Store


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nastar Klasik 500 g", "NASTAR KLASIK 500gr"),
        ("Kastengel 0,5 kg", "Kastengel Premium Toples 500 gr"),
        ("Kaastengel 500 g", "Kaas Tengel 500g"),
        ("Kastengel 500 g", "Kastangel 500 g"),
        ("Klasik Nastar 250g", "Nastar - Klasik (250 gr)"),
        ("Sambal Bawang 150 ml", "Sambal Bawang"),
        ("Lilin Lavender", "Lilin Lavendel"),
        ("Nastar Klasik 500 gr", "Nastar 500"),
        ("Kastengel Keju 250 gr", "Kastengel Keju Edam Premium Toples 250 gr"),
    ],
)
def test_spellings_of_one_product_are_alike(one: str, other: str) -> None:
    assert likeness.likeness(one, other) >= 84


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nastar Klasik 250 g", "Nastar Klasik 500 g"),
        ("Sambal Bawang 150 ml", "Sambal Bajak 150 ml"),
        ("Sambal Ijo", "Sambal Roa"),
        ("Keripik level 3", "Keripik level 5"),
        ("Hampers Besar", "Hampers Kecil"),
        ("Nastar Keju", "Nastar Cokelat"),
        ("Nastar", "Kastengel"),
        ("Nastar Klasik 250 gr", "Nastar 500"),
        ("Kastengel 500 gr", "kastengel kecil"),
        ("", "Nastar"),
    ],
)
def test_other_products_are_not(one: str, other: str) -> None:
    assert likeness.likeness(one, other) < 84


def test_the_one_with_a_cost_would_be_kept(store: Store) -> None:
    spelled = products.save(store, a_product(name="nastar klasic", size="500gr", cost=None))
    known = products.save(store, a_product(cost=46_000))
    products.save(store, a_product(size="250 g"))
    item = an_item(product="nastar klasic", variant="500gr")
    orders.save(store, an_order(items=(item,)))

    (proposal,) = likeness.proposals(store)

    assert (proposal.kept.id, proposal.other.id) == (known, spelled)
    assert (proposal.kept_lines, proposal.other_lines) == (0, 1)


def test_a_refused_pair_is_not_proposed_again(store: Store) -> None:
    one = products.save(store, a_product(name="Nastar Klasik"))
    other = products.save(store, a_product(name="Nastar Klasic"))
    products.keep_apart(store, other, one)

    assert likeness.proposals(store) == []


def test_one_stock_number_says_it_is_one_product_unless_the_sizes_differ(store: Store) -> None:
    products.save(store, a_product(name="Nastar", size="500 g", sku="KK-01"))
    products.save(store, a_product(name="Kue Nanas", size="0,5 kg", sku="kk-01"))
    products.save(store, a_product(name="Nastar Nanas Wisman", size="1 kg", sku="KK-01"))

    (proposal,) = likeness.proposals(store)

    assert proposal.same_sku
    assert {proposal.kept.name, proposal.other.name} == {"Nastar", "Kue Nanas"}
