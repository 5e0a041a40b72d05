"""What a code takes off an order."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_code, an_item
from umkm_studio.models.campaigns import code_discount, codes
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
