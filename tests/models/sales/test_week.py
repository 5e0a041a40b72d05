"""What to make this week and the next."""

from datetime import date
from typing import Any

import pytest

from tests.builders import a_product, an_item, an_order
from umkm_studio.models.sales import orders, products, week
from umkm_studio.models.sales.order_states import Payment, Status
from umkm_studio.models.store import Store

TODAY = date(2026, 10, 14)  # a Wednesday


def due(store: Store, day: int | None, quantity: int = 2, **values: Any) -> int:
    """An order of nastar that is in the works, wanted for a day of October."""
    return orders.save(
        store,
        an_order(
            **{
                "ordered_on": date(2026, 10, 11),
                "status": Status.PROCESSING,
                "due_on": None if day is None else date(2026, 10, day),
                "items": (an_item(quantity=quantity),),
            }
            | values
        ),
    )


def test_pieces_stand_on_their_days_with_what_is_late_first(store: Store):
    late = due(store, 13, 1)
    friday = due(store, 16, 2)
    undated = due(store, None, 3)
    due(store, 21, 4)
    found = week.of(store, TODAY)
    (nastar,) = found.products
    assert nastar.overdue == 1
    assert nastar.by_day == (0, 0, 0, 0, 2, 0, 0)
    assert nastar.undated == 3
    assert nastar.to_make == nastar.pieces == 6
    assert [order.id for order in found.orders] == [late, friday, undated]
    assert found.is_overdue(found.orders[0])
    following = week.of(store, TODAY, ahead=1)
    assert following.products[0].by_day == (0, 0, 4, 0, 0, 0, 0)
    assert following.products[0].pieces == 4
    assert not following.is_this_week


@pytest.mark.parametrize(
    "status", [Status.SHIPPED, Status.COMPLETED, Status.CANCELLED, Status.RETURNED]
)
def test_what_is_under_way_or_called_off_is_not_to_be_made(store: Store, status: Status):
    due(store, 16, status=status)
    assert week.of(store, TODAY).products == ()


def test_stock_is_taken_off_and_a_weeks_capacity_held_against_the_rest(store: Store):
    products.save(store, a_product(stock=5, stock_on=date(2026, 10, 10), weekly_capacity=6))
    due(store, 16, 12)
    (nastar,) = week.of(store, TODAY).products
    assert (nastar.in_stock, nastar.to_make, nastar.capacity) == (5, 7, 6)
    assert nastar.is_over_capacity


def test_orders_of_this_week_take_from_the_shelf_before_those_of_the_next(store: Store):
    products.save(store, a_product(stock=5, stock_on=date(2026, 10, 10)))
    due(store, 16, 4)
    due(store, 21, 4)
    (later,) = week.of(store, TODAY, ahead=1).products
    assert (later.in_stock, later.to_make) == (1, 3)


def test_orders_counted_before_and_delivered_since_leave_the_shelf(store: Store):
    products.save(store, a_product(stock=5, stock_on=date(2026, 10, 10)))
    due(store, None, 3, status=Status.COMPLETED)
    due(store, 16, 4)
    (nastar,) = week.of(store, TODAY).products
    assert (nastar.in_stock, nastar.to_make) == (2, 2)


def test_an_old_order_that_nobody_finished_is_counted_apart(store: Store):
    due(store, None, ordered_on=date(2026, 8, 1))
    found = week.of(store, TODAY)
    assert found.products == ()
    assert found.older == 1


def test_what_is_owed_follows_the_payment(store: Store):
    due(store, 16, payment=Payment.PART, down_payment=50_000, shipping=15_000)
    due(store, 17, payment=Payment.PAID)
    assert [order.owed for order in week.of(store, TODAY).orders] == [135_000, 0]
