"""Two products become one: everything moves, and the name that went is still understood."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import a_code, a_post, a_product, an_item, an_order
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.models.importing import order_book
from umkm_studio.models.sales import costs, merging, orders, products
from umkm_studio.models.store import Store

SPELLED = {"name": "NASTAR klasic", "size": "0,5kg"}


def two(store: Store, *, cost: int | None = None) -> tuple[int, int]:
    kept = products.save(store, a_product(cost=46_000))
    other = products.save(store, a_product(**SPELLED, price=None, cost=cost))
    return kept, other


def test_line_items_and_posts_move_and_profit_follows(store: Store) -> None:
    kept, other = two(store)
    item = an_item(product="NASTAR klasic", variant="0,5kg")
    order = orders.save(store, an_order(items=(item,)))
    post = posts.save(store, a_post(product_id=other))
    assert profit(store, order) is None

    merging.merge(store, kept, other)

    moved = orders.get(store, order)
    assert moved is not None
    assert (moved.items[0].product_id, moved.items[0].product) == (kept, "NASTAR klasic")
    assert posts.get(store, post).product_id == kept
    assert profit(store, order) == 170_000 - 92_000
    assert products.get(store, other) is None


def test_the_next_import_and_the_next_order_land_right(store: Store) -> None:
    kept, other = two(store)
    merging.merge(store, kept, other)
    item = an_item(product="nastar KLASIC", variant="0,5KG")

    noted = orders.save(store, an_order(items=(item,)))
    with store.change():
        book = order_book.OrderBook(store, [an_order(items=(item,), channel="shopee")])
        book.save()

    for order_id in (noted, *book.ids):
        found = orders.get(store, order_id)
        assert found is not None
        assert found.items[0].product_id == kept
    assert store.count("products") == 1


def test_a_merge_is_taken_back_whole(store: Store) -> None:
    kept, other = two(store, cost=40_000)
    orders.save(store, an_order(items=(an_item(product="NASTAR klasic", variant="0,5kg"),)))
    before = everything(store)

    with store.change() as change:
        merging.merge(store, kept, other)
    assert everything(store) != before
    store.undo(change)

    assert everything(store) == before


def test_the_kept_one_takes_over_what_it_lacks(store: Store) -> None:
    kept = products.save(store, a_product(price=None, cost=None))
    other = products.save(store, a_product(**SPELLED, sku="NST", price=90_000, cost=40_000))
    costs.set_cost(store, other, 45_000, since=date(2026, 9, 1))

    merging.merge(store, kept, other)

    merged = products.get(store, kept)
    assert merged is not None
    assert (merged.sku, merged.price) == ("NST", 90_000)
    assert [entry.cost for entry in costs.cost_history(store, kept)] == [45_000, 40_000]


def test_where_both_have_a_cost_the_kept_ones_counts(store: Store) -> None:
    kept, other = two(store, cost=40_000)

    merging.merge(store, kept, other)

    assert [entry.cost for entry in costs.cost_history(store, kept)] == [46_000]


def test_names_and_refusals_of_the_other_come_along(store: Store) -> None:
    kept, other = two(store)
    third = products.save(store, a_product(name="Nastar Klasik Mini"))
    products.add_alias(store, other, "Nastar lama")
    products.keep_apart(store, other, third)
    products.keep_apart(store, other, kept)

    merging.merge(store, kept, other)

    assert [alias.label for alias in products.aliases(store, kept)] == [
        "Nastar lama", "NASTAR klasic 0,5kg",
    ]  # fmt: skip
    (pair,) = store.rows("SELECT first_id, second_id FROM product_differences")
    assert {*pair} == {kept, third}


def test_a_product_is_not_merged_with_itself_or_with_nothing(store: Store) -> None:
    kept, _other = two(store)

    for gone in (kept, 99):
        with pytest.raises(UserError, match="record_gone"):
            merging.merge(store, kept, gone)


def profit(store: Store, order_id: int) -> int | None:
    found: int | None = store.value("SELECT profit FROM sales WHERE id = :id", id=order_id)
    return found


def everything(store: Store) -> list[list[tuple[object, ...]]]:
    tables = ("products", "product_costs", "product_prices", "product_aliases", "line_items")
    return [
        [tuple(row) for row in store.rows(f"SELECT * FROM {table} ORDER BY id")] for table in tables
    ]


def test_codes_for_one_of_them_count_for_the_one_that_is_kept(store: Store) -> None:
    kept, other = two(store)
    third = products.save(store, a_product(name="Sambal"))
    both = codes.save(store, a_code(product_ids=(kept, other, third)))
    code = codes.save(store, a_code(code="HANYA22", product_ids=(other,)))

    merging.merge(store, kept, other)

    assert [one.product_ids for one in (codes.get(store, both), codes.get(store, code)) if one] == [
        (kept, third), (kept,)
    ]  # fmt: skip


def test_a_product_that_a_code_is_for_is_not_deleted(store: Store) -> None:
    product = products.save(store, a_product())
    codes.save(store, a_code(product_ids=(product,)))
    with pytest.raises(UserError, match="product_in_use"):
        products.remove(store, product)
