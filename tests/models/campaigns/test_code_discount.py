"""What a code takes off an order."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import A_DAY, a_code, an_item, an_order
from umkm_studio.models.campaigns import code_discount, codes
from umkm_studio.models.sales import code_doubts, orders
from umkm_studio.models.store import Store

JARS = (an_item(product_id=1), an_item(product_id=2, quantity=1, unit_price=30_000))  # Rp200.000


@pytest.mark.parametrize(
    ("code", "off"),
    [
        ({"discount_percent": 10.0}, 20_000),
        ({"discount_percent": 7.5}, 15_000),
        ({"discount_amount": 5_000}, 5_000),
        ({"discount_percent": 10.0, "product_ids": (2,)}, 3_000),
        ({"discount_amount": 50_000, "product_ids": (2,)}, 30_000),  # no more than they cost
        ({"discount_percent": 10.0, "product_ids": (3,)}, 0),
        ({"discount_percent": 10.0, "least_order": 200_001}, 0),
        ({"discount_percent": 10.0, "least_order": 200_000}, 20_000),
        ({}, 0),
    ],
)
def test_it_follows_the_terms_of_the_code(code: dict[str, Any], off: int) -> None:
    terms = {"discount_percent": None} | code
    assert code_discount.on_items(a_code(**terms), JARS) == off


@given(st.floats(0, 100), st.integers(0, 10**6), st.booleans())
def test_it_is_never_more_than_the_goods(percent: float, amount: int, of_share: bool) -> None:
    code = a_code(
        discount_percent=percent if of_share else None,
        discount_amount=None if of_share else amount,
    )
    assert 0 <= code_discount.on_items(code, JARS) <= 200_000


def test_only_a_run_that_counts_on_the_day_takes_something_off(store: Store) -> None:
    first, last = date(2026, 10, 1), date(2026, 10, 31)
    codes.save(store, a_code(code="RATNA10", starts_on=first, ends_on=last))
    found = code_discount.running(store, "ratna 10", last)
    assert found is not None
    assert found.code == "RATNA10"
    assert code_discount.running(store, "RATNA10", date(2026, 11, 1)) is None
    assert code_discount.running(store, "", last) is None


def test_while_an_order_is_noted_the_same_is_doubted_as_once_it_is_kept(store: Store) -> None:
    codes.save(store, a_code(least_order=100_000, usage_limit=1, starts_on=A_DAY, ends_on=A_DAY))
    small, big = (an_item(quantity=many, unit_price=60_000) for many in (1, 2))
    noted = [
        an_order(campaign_code="ratna10", items=items, ordered_on=A_DAY + timedelta(days=days))
        for items in ((small,), (big,))
        for days in (-1, 0, 1, 0)
    ]
    for order in noted:
        before = code_discount.fit(store, order)
        order_id = orders.save(store, order)
        kept = orders.get(store, order_id)
        assert before is not None
        assert kept is not None
        after = code_discount.fit(store, kept)
        assert after is not None
        doubted = code_doubts.doubts(store, [order_id]).get(order_id, ())
        assert before.doubts == after.doubts == doubted


def test_an_order_without_items_is_not_measured_by_them_yet(store: Store) -> None:
    codes.save(store, a_code(least_order=100_000))

    found = code_discount.fit(store, an_order(campaign_code="RATNA10", items=()))

    assert found is not None
    assert found.doubts == ()
    assert code_discount.fit(store, an_order(campaign_code="LAIN20")) is None
