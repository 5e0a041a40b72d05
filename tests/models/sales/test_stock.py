"""Counted stock less what was sold since, and what a week is asked for."""

from __future__ import annotations

from datetime import date

from tests.builders import a_product, an_item, an_order
from umkm_studio.models.sales import orders, products, stock
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store

TODAY = date(2026, 10, 14)  # a Wednesday
COUNTED = date(2026, 10, 1)


def sold(store: Store, day: date, quantity: int, **values: object) -> None:
    item = an_item(quantity=quantity, returned_quantity=values.pop("returned", 0))
    orders.save(store, an_order(ordered_on=day, items=(item,), **values))


def test_what_was_sold_after_the_count_is_gone(store: Store) -> None:
    product = products.save(store, a_product(stock=40, stock_on=COUNTED))
    sold(store, COUNTED, 9)  # counted in the evening: already gone
    sold(store, date(2026, 10, 5), 6, returned=1)
    sold(store, date(2026, 10, 6), 4, status=Status.NEW)
    sold(store, date(2026, 10, 7), 30, status=Status.CANCELLED)

    found = stock.everything(store, TODAY)[product]

    assert (found.counted, found.left, found.per_week) == (40, 31, 5)
    assert not found.is_low


def test_less_than_a_usual_week_is_low_and_below_zero_is_said(store: Store) -> None:
    product = products.save(store, a_product(stock=5, stock_on=COUNTED))
    sold(store, date(2026, 10, 5), 4)
    assert not stock.everything(store, TODAY)[product].is_low

    sold(store, date(2026, 9, 20), 20)
    assert stock.everything(store, TODAY)[product].is_low
    sold(store, date(2026, 10, 6), 4)
    assert stock.everything(store, TODAY)[product].left == -3


def test_a_product_that_was_not_counted_has_no_stock(store: Store) -> None:
    products.save(store, a_product())
    sold(store, TODAY, 2)

    assert stock.everything(store, TODAY) == {}


def test_an_old_count_reaches_back_beyond_four_weeks(store: Store) -> None:
    product = products.save(store, a_product(stock=100, stock_on=date(2026, 1, 1)))
    sold(store, date(2026, 3, 1), 10)

    found = stock.everything(store, TODAY)[product]

    assert (found.left, found.per_week) == (90, 0)


def test_a_week_is_asked_for_what_is_due_in_it(store: Store) -> None:
    product = products.save(store, a_product(weekly_capacity=20))
    sold(store, date(2026, 10, 12), 3)
    sold(store, date(2026, 9, 1), 5, due_on=date(2026, 10, 18))
    sold(store, date(2026, 10, 13), 7, due_on=date(2026, 10, 20))
    sold(store, date(2026, 10, 19), 9)

    assert stock.ordered_in_week(store, TODAY) == {product: 8}
