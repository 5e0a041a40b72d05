"""Products in a list: variants together, unknown last, whatever it is sorted by."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import a_product, an_item, an_order
from umkm_studio.models.sales import orders, product_list, products, profit
from umkm_studio.models.sales.product_list import ProductLine
from umkm_studio.models.store import Store

TODAY = date(2026, 8, 14)


@pytest.fixture
def lines(store: Store) -> list[ProductLine]:
    """Nastar in two sizes, a sambal without cost, and a candle that is not sold any more."""
    products.save(store, a_product(name="Nastar", size="250 g", price=45_000, cost=20_000))
    products.save(store, a_product(name="Nastar", size="500 g", price=85_000, cost=40_000))
    products.save(store, a_product(name="Sambal", size="", price=30_000, cost=None))
    products.save(store, a_product(name="Lilin", size="", active=False))
    for name, size, quantity in (("Nastar", "250 g", 1), ("Nastar", "500 g", 3), ("Sambal", "", 9)):
        item = an_item(product=name, variant=size, quantity=quantity, unit_price=50_000)
        orders.save(store, an_order(items=(item,)))
    return product_list.listing(store, profit.by_product_and_month(store, None, None), today=TODAY)


def test_variants_stand_below_their_name(lines: list[ProductLine]) -> None:
    found = product_list.grouped(lines)

    assert [(line.name, line.size, line.variants, line.is_variant) for line in found] == [
        ("Nastar", "", 2, False),
        ("Nastar", "250 g", 0, True),
        ("Nastar", "500 g", 0, True),
        ("Sambal", "", 0, False),
    ]
    assert found[0].earned.profit == 30_000 + 30_000
    assert found[0].id < 0


def test_sorting_keeps_variants_together_and_unknown_last(lines: list[ProductLine]) -> None:
    for descending in (True, False):
        found = product_list.grouped(lines, "profit", descending=descending)
        assert [line.name for line in found] == ["Nastar", "Nastar", "Nastar", "Sambal"]
    by_pieces = product_list.grouped(lines, "pieces", descending=True)
    assert [(line.name, line.size) for line in by_pieces] == [
        ("Sambal", ""), ("Nastar", ""), ("Nastar", "500 g"), ("Nastar", "250 g"),
    ]  # fmt: skip


def test_found_by_any_words(lines: list[ProductLine]) -> None:
    assert [line.size for line in product_list.matching(lines, "500 nas")] == ["500 g"]
    assert product_list.matching(lines, "lilin") == []


def test_a_week_beyond_capacity_is_told(store: Store) -> None:
    products.save(store, a_product(weekly_capacity=5))
    orders.save(store, an_order(ordered_on=TODAY, items=(an_item(quantity=6),)))

    (line,) = product_list.listing(
        store, profit.by_product_and_month(store, None, None), today=TODAY
    )

    assert line.due == 6
    assert line.is_over_capacity
