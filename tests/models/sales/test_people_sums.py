"""What each person bought so far is right after every change."""

from __future__ import annotations

from datetime import date

from tests.builders import A_DAY, an_order
from umkm_studio.models.sales import customers, order_changes, orders
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store


def sums(store: Store, customer_id: int | None) -> tuple[int, int, int, str | None, str | None]:
    row = store.one(
        """
        SELECT order_count, sale_count, bought, first_sale_on, last_sale_on FROM customers
        WHERE id = :id
        """,
        id=customer_id,
    )
    assert row is not None
    return tuple(row)


def customer_of(store: Store, order_id: int) -> int:
    found = store.value("SELECT customer_id FROM orders WHERE id = :id", id=order_id)
    assert isinstance(found, int)
    return found


def test_only_sales_count_as_bought(store: Store) -> None:
    first = orders.save(store, an_order())
    orders.save(store, an_order(status=Status.CANCELLED, ordered_on=date(2026, 9, 1)))

    assert sums(store, customer_of(store, first)) == (2, 1, 170_000, str(A_DAY), str(A_DAY))


def test_sums_follow_an_order_that_changes_and_goes(store: Store) -> None:
    order = orders.save(store, an_order())
    customer = customer_of(store, order)
    order_changes.set_status(store, [order], Status.CANCELLED)
    assert sums(store, customer) == (1, 0, 0, None, None)

    with store.change() as change:
        order_changes.remove(store, order)
    assert sums(store, customer) == (0, 0, 0, None, None)

    store.undo(change)
    assert sums(store, customer)[0] == 1


def test_a_merge_adds_up_and_its_undo_takes_apart(store: Store) -> None:
    chat = customer_of(store, orders.save(store, an_order(customer="Ayu")))
    shop = customer_of(store, orders.save(store, an_order(channel="shopee", customer="ayu_kue")))
    with store.change() as change:
        customers.merge(store, chat, shop)
    assert sums(store, chat)[:3] == (2, 2, 340_000)
    assert sums(store, shop) == (0, 0, 0, None, None)

    store.undo(change)
    assert sums(store, chat)[:3] == sums(store, shop)[:3] == (1, 1, 170_000)


def test_an_order_given_to_somebody_else_counts_there(store: Store) -> None:
    order = orders.save(store, an_order(customer="Ayu"))
    dewi = customer_of(store, orders.save(store, an_order(customer="Dewi")))
    ayu = customer_of(store, order)
    store.put("orders", {"id": order, "customer_id": dewi})

    assert sums(store, ayu)[0] == 0
    assert sums(store, dewi)[:3] == (2, 2, 340_000)
