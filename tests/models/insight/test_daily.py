"""Sales day by day, and the totals of a period."""

from __future__ import annotations

from datetime import date, timedelta

from tests.builders import A_DAY, a_product, an_item, an_order
from umkm_studio.models.insight import daily
from umkm_studio.models.insight.daily import Day, Totals
from umkm_studio.models.sales import orders, products
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store


def test_a_day_without_sales_is_a_day_with_zero(store: Store) -> None:
    orders.save(store, an_order())
    orders.save(store, an_order())
    orders.save(store, an_order(ordered_on=A_DAY + timedelta(2)))
    orders.save(store, an_order(ordered_on=A_DAY + timedelta(1), status=Status.CANCELLED))
    assert daily.days(store, A_DAY, A_DAY + timedelta(2)) == [
        Day(A_DAY, 2, 340_000),
        Day(A_DAY + timedelta(1), 0, 0),
        Day(A_DAY + timedelta(2), 1, 170_000),
    ]


def test_days_cross_the_end_of_a_year(store: Store) -> None:
    found = daily.days(store, date(2027, 12, 30), date(2028, 1, 2))
    assert [day.day.day for day in found] == [30, 31, 1, 2]


def test_totals_are_those_of_the_days(store: Store) -> None:
    products.save(store, a_product())
    orders.save(store, an_order(channel_fee=4_000))
    orders.save(store, an_order(ordered_on=A_DAY + timedelta(1)))
    orders.save(store, an_order(ordered_on=A_DAY - timedelta(1)))
    found = daily.totals(store, A_DAY, A_DAY + timedelta(1))
    assert found == Totals(2, 340_000, 340_000 - 4 * 46_000 - 4_000, 0)
    assert found.net_sales == sum(
        day.net_sales for day in daily.days(store, A_DAY, A_DAY + timedelta(1))
    )


def test_goods_that_came_back_cost_nothing_and_earn_nothing(store: Store) -> None:
    products.save(store, a_product())
    orders.save(store, an_order(items=(an_item(returned_quantity=1),)))
    assert daily.totals(store, A_DAY, A_DAY) == Totals(1, 85_000, 85_000 - 46_000, 0)


def test_profit_is_unknown_where_one_cost_is_and_says_for_how_many_orders(store: Store) -> None:
    products.save(store, a_product())
    orders.save(store, an_order())
    orders.save(store, an_order(items=(an_item(), an_item(product="Sambal baru"))))
    assert daily.totals(store, A_DAY, A_DAY) == Totals(2, 510_000, None, 1)


def test_a_period_without_sales_earned_nothing(store: Store) -> None:
    assert daily.totals(store, A_DAY, A_DAY) == Totals(0, 0, 0, 0)
