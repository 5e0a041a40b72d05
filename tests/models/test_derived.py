"""What follows from other rows is right after every change, whoever made it."""

from __future__ import annotations

from datetime import date

from tests.builders import A_DAY, a_product, an_item, an_order
from umkm_studio.models.sales import costs, orders, products
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store


def test_profit_follows_the_cost_that_counted_on_the_orders_day(store: Store) -> None:
    product = products.save(store, a_product(cost=None))
    order = orders.save(store, an_order(items=(an_item(quantity=2, unit_price=85_000),)))
    assert profit(store, order) is None

    costs.set_cost(store, product, 40_000)
    assert profit(store, order) == 90_000
    costs.set_cost(store, product, 60_000, since=date(2026, 9, 1))
    assert profit(store, order) == 90_000
    costs.set_cost(store, product, 50_000, since=A_DAY)
    assert profit(store, order) == 70_000


def test_an_undone_cost_gives_the_profit_back(store: Store) -> None:
    product = products.save(store, a_product(cost=None))
    order = orders.save(store, an_order())
    with store.change() as change:
        costs.set_cost(store, product, 40_000)
    store.undo(change)

    assert profit(store, order) is None
    assert "orders" in change.tables


def test_goods_that_came_back_cost_nothing(store: Store) -> None:
    products.save(store, a_product(cost=46_000))
    order = orders.save(store, an_order(items=(an_item(quantity=2, returned_quantity=1),)))

    assert profit(store, order) == 85_000 - 46_000


def test_a_channels_rule_counts_until_a_real_fee_is_known(store: Store) -> None:
    products.save(store, a_product(cost=46_000))
    rule = {"channel": "bazaar", "starts_on": "2026-01-01", "percent": 10.0, "per_order": 1_250}
    store.put("fee_rules", rule)
    order = orders.save(store, an_order(channel="bazaar"))
    assert profit(store, order) == 170_000 - 92_000 - 17_000 - 1_250

    store.put("orders", {"id": order, "channel_fee": 5_000})
    assert profit(store, order) == 170_000 - 92_000 - 5_000


def test_a_moved_line_item_counts_where_it_is_now(store: Store) -> None:
    dear = products.save(store, a_product(size="1 kg", cost=90_000))
    products.save(store, a_product(cost=46_000))
    order = orders.save(store, an_order(status=Status.PAID))
    item = store.value("SELECT id FROM line_items")
    store.put("line_items", {"id": item, "product_id": dear})

    assert profit(store, order) == 170_000 - 180_000


def profit(store: Store, order_id: int) -> int | None:
    found: int | None = store.value("SELECT profit FROM sales WHERE id = :id", id=order_id)
    return found
