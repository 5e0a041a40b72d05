"""What products earned adds up to what orders earned, to the rupiah."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests import shops
from tests.builders import A_DAY, a_product, an_item, an_order
from umkm_studio.models.sales import costs, orders, products, profit
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sales.orders import LineItem, Order
from umkm_studio.models.store import Store

NAMES = ("Nastar", "Kastengel", "Sambal")


def test_discount_and_fee_are_shared_by_net_value(store: Store) -> None:
    for name, cost in (("Nastar", 20_000), ("Sambal", 10_000)):
        products.save(store, a_product(name=name, size="", cost=cost))
    items = (
        an_item(product="Nastar", variant="", quantity=1, unit_price=60_000),
        an_item(product="Sambal", variant="", quantity=1, unit_price=30_000),
    )
    orders.save(store, an_order(items=items, order_discount=10_000, channel_fee=1_000))

    nastar, sambal = profit.by_product_and_month(store, None, None)

    assert (nastar.net_sales, nastar.fees, nastar.profit) == (53_333, 667, 32_666)
    assert (sambal.net_sales, sambal.fees, sambal.profit) == (26_667, 333, 16_334)


def test_a_missing_cost_makes_profit_unknown_and_is_counted(store: Store) -> None:
    products.save(store, a_product(name="Nastar", size="", cost=20_000))
    for names in (("Nastar",), ("Nastar", "Sambal"), ("Sambal",)):
        items = tuple(an_item(product=name, variant="") for name in names)
        orders.save(store, an_order(items=items))

    nastar, sambal = profit.by_product(profit.by_product_and_month(store, None, None))

    assert (nastar.orders, nastar.profit, nastar.orders_without_cost) == (2, 260_000, 0)
    assert (sambal.profit, sambal.margin, sambal.profit_per_piece) == (None, None, None)
    assert sambal.orders_without_cost == 2


def test_old_profit_does_not_move_with_a_new_cost_or_price(store: Store) -> None:
    product = products.save(store, a_product(cost=40_000))
    orders.save(store, an_order(ordered_on=date(2026, 8, 14)))
    (before,) = profit.by_product_and_month(store, None, None)

    costs.set_cost(store, product, 60_000, since=date(2026, 9, 1))
    costs.set_price(store, product, 95_000, since=date(2026, 9, 1))
    orders.save(store, an_order(ordered_on=date(2026, 9, 1)))

    august, september = profit.by_product_and_month(store, None, None)
    assert august == before
    assert september.profit == 170_000 - 120_000


def test_figures_of_a_product(store: Store) -> None:
    products.save(store, a_product(cost=40_000))
    orders.save(store, an_order(items=(an_item(quantity=3, returned_quantity=1),)))
    orders.save(store, an_order(status=Status.CANCELLED))

    (one,) = profit.by_product_and_month(store, A_DAY, A_DAY)

    assert (one.label, one.orders, one.pieces, one.net_sales) == (
        "Nastar Klasik 500 g",
        1,
        2,
        170_000,
    )
    assert (one.goods, one.profit, one.profit_per_piece) == (80_000, 90_000, 45_000)
    assert round(one.margin or 0, 3) == 0.529
    assert profit.by_product_and_month(store, date(2026, 9, 1), None) == []


def test_an_estimated_fee_is_told_from_a_real_one(store: Store) -> None:
    products.save(store, a_product(cost=40_000))
    orders.save(store, an_order(channel="shopee"))
    orders.save(store, an_order(channel="shopee", channel_fee=3_000))

    (one,) = profit.by_product_and_month(store, None, None)

    assert one.estimated_orders == 1
    assert one.fees == 18_250 + 3_000


def test_nothing_sold_is_nothing(store: Store) -> None:
    assert profit.total(profit.by_product_and_month(store, None, None)) == profit.Earned()


MONEY = st.integers(0, 200_000)


@st.composite
def lines(draw: st.DrawFn) -> LineItem:
    quantity, price = draw(st.integers(1, 6)), draw(MONEY)
    return LineItem(
        product=draw(st.sampled_from(NAMES)),
        quantity=quantity,
        unit_price=price,
        item_discount=draw(st.integers(0, quantity * price)),
        returned_quantity=draw(st.integers(0, quantity)),
    )


@st.composite
def some_orders(draw: st.DrawFn) -> list[Order]:
    found = []
    for number in range(draw(st.integers(1, 4))):
        order = an_order(
            number=str(number),
            channel=draw(st.sampled_from(["whatsapp", "shopee"])),
            ordered_on=date(2026, draw(st.integers(7, 9)), 1),
            status=draw(st.sampled_from([Status.PAID, Status.COMPLETED, Status.NEW])),
            items=tuple(draw(st.lists(lines(), min_size=1, max_size=4))),
            channel_fee=draw(st.none() | MONEY),
        )
        found.append(replace(order, order_discount=draw(st.integers(0, order.goods))))
    return found


@given(some_orders())
@settings(max_examples=60, deadline=None)
def test_products_add_up_to_orders(found: list[Order]) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        shops.open_empty(Path(folder) / "shop.db") as store,
    ):
        with store.change():
            for name in NAMES[:2]:
                products.save(store, a_product(name=name, size="", cost=10_000))
            for order in found:
                orders.save(store, order)
        earned = profit.by_product_and_month(store, None, None)
        for month in profit.by_month(store, None, None):
            parts = [one for one in earned if one.month == month.month]
            assert sum(one.net_sales for one in parts) == month.net_sales
            assert sum(one.fees for one in parts) == month.fees
            assert sum(one.pieces for one in parts) == month.pieces
            if month.goods is not None:
                assert sum(one.goods or 0 for one in parts) == month.goods
        whole = profit.total(earned)
        assert whole.net_sales == (store.value("SELECT sum(net_sales) FROM sales") or 0)
        assert whole.fees == (store.value("SELECT sum(fee) FROM sales") or 0)
