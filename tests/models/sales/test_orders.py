"""One order: what may be kept, what it earns, and what goes with it."""

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import a_product, an_item, an_order
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders, products
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sales.orders import LineItem
from umkm_studio.models.store import Store


def test_an_order_comes_back_as_it_was_kept(store: Store):
    order = an_order(
        ordered_time=time(16, 5),
        phone="0812 0000 1111",
        address="Jl. Melati 3",
        city="Bandung",
        order_discount=10_000,
        shipping=12_000,
        channel_fee=4_000,
        campaign_code="RATNA10",
        heard_from="K-0012",
        note="tanpa kacang",
        items=(an_item(sku="NST-5", item_discount=5_000), an_item(product="Sambal", variant="")),
    )
    kept = orders.get(store, orders.save(store, order))
    assert kept is not None
    known = tuple(replace(item, id=None, product_id=None) for item in kept.items)
    assert replace(kept, id=None, customer_id=None, items=known) == order


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"items": ()}, "order_without_items"),
        ({"items": (an_item(quantity=0),)}, "quantity_not_positive"),
        ({"items": (an_item(unit_price=-1),)}, "amount_negative"),
        ({"order_discount": -1}, "amount_negative"),
        ({"order_discount": 170_001}, "discount_above_total"),
        ({"items": (an_item(item_discount=170_001), an_item())}, "discount_above_total"),
        (
            {
                "items": (an_item(), an_item(quantity=1, returned_quantity=1)),
                "order_discount": 170_001,
            },
            "discount_above_total",
        ),
        ({"shipping": -1}, "amount_negative"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_stays_behind(store: Store, wrong, code):
    with pytest.raises(UserError) as problem:
        orders.save(store, an_order(**wrong))
    assert problem.value.code == code
    assert store.value("SELECT count(*) FROM orders") == 0
    assert store.value("SELECT count(*) FROM products") == 0


def test_a_number_is_used_once_in_a_channel(store: Store):
    orders.save(store, an_order(number="DR-1", channel="whatsapp"))
    orders.save(store, an_order(number="DR-1", channel="shopee"))
    with pytest.raises(UserError) as problem:
        orders.save(store, an_order(number="DR-1", channel="whatsapp"))
    assert problem.value.code == "order_number_taken"


def test_units_that_came_back_take_their_share_of_the_discount_with_them():
    whole = an_item(quantity=3, unit_price=10_000, item_discount=1_000)
    assert whole.net == 29_000
    assert replace(whole, returned_quantity=1).net == 29_000 - 9_667
    assert replace(whole, returned_quantity=3).net == 0


@given(
    quantity=st.integers(1, 99),
    price=st.integers(0, 10**7),
    discount=st.integers(0, 10**6),
    share=st.floats(0, 1),
)
def test_what_comes_back_never_earns_more_than_what_was_sold(quantity, price, discount, share):
    discount = min(discount, quantity * price)
    item = LineItem(product="x", quantity=quantity, unit_price=price, item_discount=discount)
    back = replace(item, returned_quantity=round(quantity * share))
    assert 0 <= back.net <= item.net


def test_an_order_earns_its_items_less_its_own_discount():
    order = an_order(items=(an_item(), an_item(quantity=1)), order_discount=15_000, shipping=9_000)
    assert order.net_sales == 3 * 85_000 - 15_000


@given(
    st.lists(
        st.tuples(st.integers(1, 9), st.integers(0, 90_000), st.integers(0, 9_000)), max_size=6
    ),
    st.integers(0, 50_000),
)
def test_the_items_add_up_to_what_the_order_earns(lines, discount):
    items = tuple(
        an_item(quantity=pieces, unit_price=price, item_discount=min(less, pieces * price))
        for pieces, price, less in lines
    )
    order = an_order(items=items, order_discount=discount if items else 0)
    assert sum(order.net_of_items) == order.net_sales
    assert len(order.net_of_items) == len(items)


def test_a_discount_on_the_order_is_shared_by_what_the_items_are_worth():
    items = (an_item(quantity=1, unit_price=60_000), an_item(quantity=1, unit_price=30_000))
    assert an_order(items=items, order_discount=10_000).net_of_items == (53_333, 26_667)


@given(
    st.lists(
        st.tuples(
            st.integers(1, 9), st.integers(0, 90_000), st.integers(0, 90_000), st.integers(0, 9)
        ),
        min_size=1,
        max_size=3,
    ),
    st.integers(0, 200_000),
    st.sampled_from(Status),
)
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_discount_is_kept_above_its_value(
    store: Store, lines: list[tuple[int, int, int, int]], discount: int, status: Status
):
    items = tuple(
        an_item(
            quantity=pieces, unit_price=price, item_discount=less,
            returned_quantity=min(back, pieces),
        )
        for pieces, price, less, back in lines
    )  # fmt: skip
    order = an_order(items=items, order_discount=discount, status=status)
    worth = [pieces * price - less for pieces, price, less, _back in lines]
    left = sum(item.net for item in items) if status.is_sale else sum(worth)
    with store.rehearsal():
        if min(worth) < 0 or discount > left:
            with pytest.raises(UserError, match="discount_above_total"):
                orders.save(store, order)
            return
        kept = orders.get(store, orders.save(store, order))
    assert kept is not None
    assert discount <= sum(worth)
    assert kept.net_sales >= 0 or not status.is_sale


def test_an_order_of_which_all_came_back_keeps_its_voucher(store: Store):
    back = an_order(
        items=(an_item(returned_quantity=2),), order_discount=6_400, status=Status.RETURNED
    )
    assert orders.get(store, orders.save(store, back)) is not None


def test_a_product_that_is_new_is_noted_and_a_known_one_found_again(store: Store):
    known = products.save(store, a_product())
    order_id = orders.save(
        store, an_order(items=(an_item(product="NASTAR klasik"), an_item(product="Kastengel")))
    )
    order = orders.get(store, order_id)
    assert order is not None
    assert order.items[0].product_id == known
    assert products.by_label(store, "kastengel 500 g") is not None


def test_saving_again_replaces_the_items(store: Store):
    order_id = orders.save(store, an_order(items=(an_item(), an_item(product="Sambal"))))
    order = orders.get(store, order_id)
    assert order is not None
    orders.save(store, replace(order, items=order.items[1:]))
    again = orders.get(store, order_id)
    assert again is not None
    assert [item.product for item in again.items] == ["Sambal"]


def test_numbers_of_own_orders_count_on(store: Store):
    assert orders.next_number(store) == "P-0001"
    for number in ("P-0041", "P-7", "P-9x", "DR-900"):
        orders.save(store, an_order(number=number))
    assert orders.next_number(store) == "P-0042"


def test_the_channel_of_the_last_noted_order_is_remembered_by_the_orders(store: Store):
    assert orders.last_noted_channel(store) == "whatsapp"
    orders.save(store, an_order(number="P-0001", channel="instagram", ordered_on=date(2026, 8, 1)))
    orders.save(store, an_order(number="260801E0EJG26H", channel="shopee"))
    assert orders.last_noted_channel(store) == "instagram"
