"""The list of orders: what the filters let through, in which order, and what it adds up to."""

from dataclasses import replace
from datetime import date, datetime, time
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import a_code, a_product, an_item, an_order
from umkm_studio.models.campaigns import codes
from umkm_studio.models.importing import history
from umkm_studio.models.importing.history import Batch
from umkm_studio.models.sales import customers, order_changes, order_list, orders, products
from umkm_studio.models.sales.order_list import Filters, listing, summary
from umkm_studio.models.sales.order_states import Payment, Status

OCTOBER = {"first": date(2026, 10, 1), "last": date(2026, 10, 31)}


def numbers(store, filters=Filters(), **how):  # noqa: B008  # a frozen record
    return [row.number for row in listing(store, filters, 200, **how)]


def test_newest_order_stands_first(store):
    orders.save(store, an_order(number="A", ordered_on=date(2026, 10, 1)))
    orders.save(store, an_order(number="B", ordered_on=date(2026, 10, 2), ordered_time=time(9)))
    orders.save(store, an_order(number="C", ordered_on=date(2026, 10, 2), ordered_time=time(11)))
    assert numbers(store) == ["C", "B", "A"]


def test_a_row_says_who_bought_what_with_which_code(store):
    products.save(store, a_product(cost=46_000))
    codes.save(store, a_code(code="RATNA10"))
    orders.save(
        store,
        an_order(
            items=(an_item(quantity=2), an_item(product="Kastengel", variant="", quantity=1)),
            note="pakai kode ratna 10 ya kak",
        ),
    )
    row = listing(store, Filters(), 200)[0]
    assert row.items == ((2, "Nastar Klasik 500 g"), (1, "Kastengel"))
    assert (row.customer, row.code, row.channel) == ("Dewi", "RATNA10", "whatsapp")


def test_profit_is_unknown_where_one_product_has_no_cost(store):
    products.save(store, a_product(cost=46_000))
    orders.save(store, an_order(number="KNOWN", channel_fee=5_000))
    orders.save(store, an_order(number="UNKNOWN", items=(an_item(product="Sambal"),)))
    profits = {row.number: row.profit for row in listing(store, Filters(), 200)}
    assert profits == {"KNOWN": 170_000 - 2 * 46_000 - 5_000, "UNKNOWN": None}


def test_one_unknown_cost_makes_the_total_profit_unknown_and_says_how_many(store):
    products.save(store, a_product(cost=46_000))
    orders.save(store, an_order())
    assert summary(store, Filters()).profit == 170_000 - 92_000
    assert summary(store, Filters()).costs == 92_000
    orders.save(store, an_order(items=(an_item(product="Sambal"),)))
    totals = summary(store, Filters())
    assert (totals.profit, totals.costs, totals.without_cost) == (None, None, 1)
    assert totals.net_sales == 340_000


@pytest.mark.parametrize("status", list(Status))
def test_only_sales_count_and_the_rest_is_kept(store, status):
    codes.save(store, a_code())
    products.save(store, a_product())
    orders.save(store, an_order(status=status, campaign_code="RATNA10"))
    totals = summary(store, Filters())
    row = listing(store, Filters(), 200)[0]
    assert totals.orders == 1
    assert totals.sales == totals.with_code == int(status.is_sale)
    assert totals.net_sales == row.net_sales == (170_000 if status.is_sale else 0)
    assert totals.profit == row.profit == (78_000 if status.is_sale else 0)


def test_filters_narrow_the_list_and_the_totals_alike(store):
    codes.save(store, a_code(code="RATNA10"))
    ratna = codes.find(store, "RATNA10")
    orders.save(store, an_order(number="A", ordered_on=date(2026, 9, 30), channel="shopee"))
    orders.save(store, an_order(number="B", ordered_on=date(2026, 10, 1), note="RATNA10"))
    orders.save(store, an_order(number="C", ordered_on=date(2026, 10, 31), status=Status.UNPAID))
    orders.save(store, an_order(number="D", ordered_on=date(2026, 11, 1), customer="Bu Yanti"))
    cases = {
        Filters(): "DCBA",
        Filters(**OCTOBER): "CB",
        Filters(statuses=order_list.TO_HANDLE): "C",
        Filters(channel="shopee"): "A",
        Filters(has_code=True): "B",
        Filters(has_code=False): "DCA",
        Filters(code_id=ratna.id): "B",
        Filters(words="yanti"): "D",
        Filters(words="yanti", channel="shopee"): "",
    }
    for filters, expected in cases.items():
        assert "".join(numbers(store, filters)) == expected
        assert summary(store, filters).orders == len(expected)


def test_words_are_found_in_number_buyer_and_product_but_wildcards_are_only_letters(store):
    orders.save(store, an_order(number="DR-1", customer="Ayu 100%"))
    orders.save(store, an_order(number="DR-2", items=(an_item(product="Sambal_Bawang"),)))
    assert numbers(store, Filters(words="  dr-1 ")) == ["DR-1"]
    assert numbers(store, Filters(words="klasik 500")) == ["DR-1"]
    assert numbers(store, Filters(words="%")) == ["DR-1"]
    assert numbers(store, Filters(words="_")) == ["DR-2"]
    assert numbers(store, Filters(words="!")) == []


@pytest.mark.parametrize(
    ("sort", "rising"),
    [
        ("number", "ABC"),
        ("day", "CBA"),
        ("customer", "BAC"),  # nobody is named on C: last either way
        ("product", "CAB"),
        ("channel", "ACB"),
        ("status", "BCA"),
        ("net_sales", "ACB"),  # B is no sale
    ],
)
def test_every_column_sorts_and_what_is_missing_stands_last(store, sort, rising):
    orders.save(
        store,
        an_order(
            number="A", channel="instagram", customer="Wati", ordered_on=date(2026, 10, 3),
            items=(an_item(product="nastar", quantity=1),),
        ),
    )  # fmt: skip
    orders.save(
        store,
        an_order(
            number="B", channel="whatsapp", customer="ani", ordered_on=date(2026, 10, 2),
            items=(an_item(product="Sambal"),), status=Status.UNPAID,
        ),
    )  # fmt: skip
    orders.save(
        store,
        an_order(
            number="C", channel="shopee", customer="", ordered_on=date(2026, 10, 1),
            items=(an_item(product="Kastengel", quantity=3),), status=Status.PAID,
        ),
    )  # fmt: skip
    assert "".join(numbers(store, sort=sort, descending=False)) == rising
    missing = {"customer": "C", "net_sales": "B"}.get(sort, "")
    falling = rising.replace(missing, "")[::-1] + missing
    assert "".join(numbers(store, sort=sort, descending=True)) == falling


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(page=st.integers(1, 9))
def test_pages_put_together_are_the_whole_list(store, page):
    if order_list.is_empty(store):
        for day in range(1, 20):
            orders.save(store, an_order(ordered_on=date(2026, 10, 1 + day % 3)))
    whole = listing(store, Filters(), 200)
    parts = [row for at in range(0, 19, page) for row in listing(store, Filters(), page, at)]
    assert parts == whole


@pytest.mark.parametrize("sort", ["number", "customer"])
@pytest.mark.parametrize("descending", [True, False])
def test_a_first_page_is_the_head_of_the_whole_list(store, sort, descending):
    """It only looks at orders that can be on it: also where most names are the same or missing."""
    for number in range(120):
        order = an_order(
            number=f"{number * 37 % 120:03}",
            customer=["", "Ayu", "ayu", f"Buyer {number}"][number % 4],
            ordered_on=date(2026, 1, 1 + number % 28),
            status=Status.PAID if number % 3 else Status.UNPAID,
        )
        orders.save(store, order)
    how = {"sort": sort, "descending": descending}
    for filters in (Filters(), Filters(statuses=(Status.UNPAID,)), Filters(words="buyer 9")):
        whole = list(order_list.ids(store, filters, **how))
        for page in (1, 7, len(whole), len(whole) + 5):
            assert list(order_list.ids(store, filters, page, **how)) == whole[:page]


def test_orders_of_an_import_are_those_that_it_added_or_changed(store):
    orders.save(store, an_order(number="BEFORE"))
    changed = orders.save(store, an_order(number="CHANGED"))
    with store.change() as change:
        orders.save(store, an_order(number="NEW"))
        orders.save(store, replace(orders.get(store, changed), status=Status.CANCELLED))
        batch = history.remember(store, a_batch(), list(change.steps))
    orders.save(store, an_order(number="AFTER"))

    assert sorted(numbers(store, Filters(batch_id=batch))) == ["CHANGED", "NEW"]
    assert numbers(store, Filters(batch_id=batch, statuses=(Status.CANCELLED,))) == ["CHANGED"]
    assert summary(store, Filters(batch_id=batch)).orders == 2
    assert numbers(store, Filters(batch_id=batch + 1)) == []


def test_choices_for_the_filters_come_from_the_orders(store):
    assert order_list.is_empty(store)
    orders.save(store, an_order(ordered_on=date(2026, 8, 30), channel="shopee"))
    orders.save(store, an_order(ordered_on=date(2026, 10, 2), channel="whatsapp"))
    orders.save(store, an_order(ordered_on=date(2026, 10, 9), channel="whatsapp"))
    assert not order_list.is_empty(store)
    assert order_list.months(store) == [date(2026, 10, 1), date(2026, 8, 1)]
    assert order_list.channels(store) == ["whatsapp", "shopee"]


def test_what_waits_for_the_maker_is_not_paid_or_not_sent(store):
    for status in Status:
        orders.save(store, an_order(status=status))
    assert order_list.count_to_handle(store) == 4
    assert {row.status for row in listing(store, Filters(statuses=order_list.TO_HANDLE), 9)} == {
        Status.NEW,
        Status.UNPAID,
        Status.PAID,
        Status.PROCESSING,
    }


def test_rarer_filters_find_a_product_a_person_and_what_is_owed(store):
    nastar = products.save(store, a_product())
    chat = orders.save(store, an_order(number="A", customer="Ayu", payment=Payment.UNPAID))
    shop = orders.save(
        store, an_order(number="B", channel="shopee", customer="ayu_kue", items=(sambal(),))
    )
    orders.save(store, an_order(number="C", customer="Budi", payment=Payment.PAID))
    customers.merge(store, of(store, chat), of(store, shop))

    assert numbers(store, Filters(product_id=nastar)) == ["C", "A"]
    assert numbers(store, Filters(person_id=of(store, chat))) == ["B", "A"]
    assert numbers(store, Filters(owing=True)) == ["A"]
    assert summary(store, Filters()).owed == 170_000
    assert summary(store, Filters(person_id=of(store, chat))).orders == 2


def test_what_is_owed_is_what_is_still_to_be_paid_and_the_filter_says_the_same(store):
    part = {"payment": Payment.PART, "down_payment": 50_000}
    cases = {
        "PART": (an_order(**part), 120_000),
        "TOO MUCH": (an_order(payment=Payment.PART, down_payment=200_000), 0),
        "NOT YET": (an_order(payment=Payment.UNPAID, shipping=9_000), 179_000),
        "MARKETPLACE": (an_order(channel="shopee", status=Status.UNPAID), 170_000),
        "NEW": (an_order(status=Status.NEW), 170_000),
        "PAID": (an_order(status=Status.UNPAID, payment=Payment.PAID), 0),
        "NOBODY SAID": (an_order(), 0),
        "CALLED OFF": (an_order(status=Status.CANCELLED, **part), 0),
    }
    for number, (order, owed) in cases.items():
        kept = orders.save(store, replace(order, number=number))
        assert (orders.get(store, kept).owed, order_list.rows(store, [kept])[0].owed) == (
            owed,
            owed,
        ), number
    wanted = sorted(number for number, (_order, owed) in cases.items() if owed)
    assert sorted(numbers(store, Filters(owing=True))) == wanted
    total = summary(store, Filters())
    assert total.owed == sum(owed for _order, owed in cases.values())
    assert total.net_sales == 4 * 170_000  # what is not paid yet is no sale


def test_words_are_found_in_any_order_and_by_other_names_of_a_product(store):
    orders.save(store, an_order(number="A", customer="Ayu Lestari"))
    orders.save(store, an_order(number="B", customer="Budi", items=(sambal(),)))
    products.add_alias(store, products.find(store, "Sambal Bawang", "500 g").id, "Sbw pedes")

    assert numbers(store, Filters(words="lestari nastar ayu")) == ["A"]
    assert numbers(store, Filters(words="pedes BUDI")) == ["B"]
    assert numbers(store, Filters(words="ayu sambal")) == []
    assert numbers(store, Filters(words="a b c d e f")) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    sort=st.sampled_from(get_args(order_list.Sort)),
    descending=st.booleans(),
    page=st.integers(1, 30),
)
def test_pages_in_any_order_are_parts_of_one_list(store, sort, descending, page):
    if order_list.is_empty(store):
        for number in range(23):
            order = an_order(
                number=f"{number:02}",
                customer=["", "Ayu", "Budi"][number % 3],
                ordered_on=date(2026, 10, 1 + number % 4),
                items=(an_item(quantity=1 + number % 2),),
            )
            orders.save(store, order)
    how = {"sort": sort, "descending": descending}
    whole = listing(store, Filters(), 100, **how)
    parts = []
    for at in range(0, 23, page):
        parts += listing(store, Filters(), page, at, **how)
    assert parts == whole
    assert [row.id for row in whole] == list(order_list.ids(store, Filters(), **how))


def test_rows_come_as_they_are_asked_for_without_those_that_are_gone(store):
    first, gone, last = (orders.save(store, an_order()) for _ in range(3))
    order_changes.remove(store, gone)
    assert [row.id for row in order_list.rows(store, [last, gone, first])] == [last, first]


def sambal():
    return an_item(product="Sambal Bawang")


def of(store, order_id):
    return orders.get(store, order_id).customer_id


def a_batch():
    return Batch(
        id=0, file_name="shopee.xlsx", format="shopee", imported_at=datetime(2026, 10, 14, 9),
        new_orders=1, updated_orders=1,
    )  # fmt: skip
