"""Channel fees: dated rules, real fees first, old orders untouched by a new rule."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from tests.builders import an_item, an_order
from umkm_studio import paths
from umkm_studio.models import export
from umkm_studio.models.errors import UserError
from umkm_studio.models.importing import loading, plans
from umkm_studio.models.sales import fees, orders
from umkm_studio.models.sales.fees import Rule
from umkm_studio.models.store import Store

NEW_YEAR = date(2026, 1, 1)
A_MOMENT = datetime(2026, 10, 14)


def a_rule(**values: Any) -> Rule:
    return Rule(**{"channel": "bazaar", "starts_on": NEW_YEAR, "percent": 5.0} | values)


def test_a_fresh_shop_knows_the_usual_fees_and_where_they_stand(store: Store) -> None:
    known = fees.everything(store)

    assert {rule.channel for rule in known} == fees.SHIPPED
    assert all(rule.source.startswith("Perkiraan, periksa di Seller Center.") for rule in known)
    assert all(rule.noted_on is not None for rule in known)
    today = fees.on(known, "shopee", date(2026, 10, 1))
    assert today is not None
    assert (today.percent, today.per_order) == (10.0, 1_250)
    assert fees.on(known, "whatsapp", date(2026, 10, 1)) is None


def test_a_rule_counts_from_its_day_on(store: Store) -> None:
    fees.save(store, a_rule())
    old = orders.save(store, an_order(channel="bazaar", ordered_on=date(2026, 5, 31)))
    new = orders.save(store, an_order(channel="bazaar", ordered_on=date(2026, 6, 1)))

    fees.save(store, a_rule(starts_on=date(2026, 6, 1), percent=6.5, per_order=1_250))

    assert (fee(store, old), fee(store, new)) == (8_500, 11_050 + 1_250)


def test_a_real_fee_wins(store: Store) -> None:
    fees.save(store, a_rule())
    order = orders.save(store, an_order(channel="bazaar", channel_fee=7_000))

    assert fee(store, order) == 7_000


def test_a_rule_is_changed_removed_and_taken_back(store: Store) -> None:
    rule_id = fees.save(store, a_rule())
    order = orders.save(store, an_order(channel="bazaar"))
    fees.save(store, a_rule(id=rule_id, percent=10.0))
    assert fee(store, order) == 17_000

    with store.change() as change:
        fees.remove(store, rule_id)
    assert fee(store, order) == 0
    store.undo(change)
    assert fee(store, order) == 17_000


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"channel": " "}, "fee_channel_missing"),
        ({"percent": -1.0}, "fee_percent_unlikely"),
        ({"percent": 101.0}, "fee_percent_unlikely"),
        ({"per_order": -1}, "amount_negative"),
        ({}, "fee_rule_exists"),
    ],
)
def test_what_makes_no_rule_is_refused(store: Store, values: dict[str, Any], problem: str) -> None:
    fees.save(store, a_rule())
    with pytest.raises(UserError, match=problem):
        fees.save(store, a_rule(**values))


@given(st.integers(0, 10**9), st.integers(0, 10_000), st.integers(0, 10**6))
def test_the_fee_shown_is_the_fee_counted(net: int, hundredths: int, fixed: int) -> None:
    rule = a_rule(percent=hundredths / 100, per_order=fixed)

    assert rule.fee(net) == (net * hundredths + 5_000) // 10_000 + fixed


def test_the_stores_fee_is_the_rules(store: Store) -> None:
    rule = a_rule(percent=6.97, per_order=1_250)
    fees.save(store, rule)
    for price in (12_345, 33_333, 99_999):
        order = an_order(channel="bazaar", items=(an_item(quantity=1, unit_price=price),))
        assert fee(store, orders.save(store, order)) == rule.fee(price)


def test_a_shipped_rule_that_was_deleted_stays_away_through_a_workbook(
    store: Store, data_dir: Path, tmp_path: Path
) -> None:
    gone = fees.on(fees.everything(store), "shopee", date(2026, 10, 1))
    assert gone is not None
    assert gone.id is not None
    fees.remove(store, gone.id)
    export.write(store, tmp_path / "toko.xlsx")

    with Store.open(paths.store_file(data_dir / "lain")) as other:
        loading.load(other, plans.prepare(tmp_path / "toko.xlsx"), now=A_MOMENT)
        brought = fees.everything(other)

    assert [(one.channel, one.starts_on, one.percent) for one in brought] == [
        (one.channel, one.starts_on, one.percent) for one in fees.everything(store)
    ]


def test_a_channel_without_any_rule_stays_so_through_a_workbook(
    store: Store, data_dir: Path, tmp_path: Path
) -> None:
    assert {one.channel for one in fees.everything(store)} == fees.SHIPPED
    for rule in fees.everything(store):
        if rule.channel == "shopee":
            assert rule.id is not None
            fees.remove(store, rule.id)
    export.write(store, tmp_path / "satu.xlsx")

    with Store.open(paths.store_file(data_dir / "lain")) as other:
        done = loading.load(other, plans.prepare(tmp_path / "satu.xlsx"), now=A_MOMENT)
        export.write(other, tmp_path / "dua.xlsx")
        brought = {one.channel for one in fees.everything(other)}

    assert done.problems == []
    assert brought == fees.SHIPPED - {"shopee"}
    again = [
        [tuple(row) for row in load_workbook(tmp_path / name)["Aturan Biaya Kanal"].values]
        for name in ("satu.xlsx", "dua.xlsx")
    ]
    assert again[0] == again[1]


def fee(store: Store, order_id: int) -> int:
    found: int = store.value("SELECT fee FROM orders WHERE id = :id", id=order_id)
    return found
