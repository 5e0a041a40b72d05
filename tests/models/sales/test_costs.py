"""Histories of costs and prices: dated, correctable, made of parts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.builders import a_product
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import costs, products
from umkm_studio.models.sales.costs import ALWAYS, Parts
from umkm_studio.models.store import Store

SEPTEMBER = date(2026, 9, 1)


def test_a_cost_made_of_parts() -> None:
    parts = Parts(materials=21_500, packaging=4_000, minutes=20, hourly_wage=15_000, overhead=1_250)

    assert parts.total == 21_500 + 4_000 + 5_000 + 1_250
    assert Parts(minutes=1, hourly_wage=100).total == 2  # 1.67, half a rupiah up
    assert Parts().total == 0


def test_the_first_cost_counts_from_the_beginning_and_parts_come_back(store: Store) -> None:
    product = products.save(store, a_product(cost=None))
    parts = Parts(materials=30_000, minutes=7.5, hourly_wage=20_000)
    costs.set_cost(store, product, parts.total, since=SEPTEMBER, parts=parts)

    (entry,) = costs.cost_history(store, product)

    assert (entry.starts_on, entry.cost, entry.parts) == (ALWAYS, 32_500, parts)


def test_an_entry_is_corrected_in_figure_and_day(store: Store) -> None:
    product = products.save(store, a_product(price=80_000, cost=40_000))
    costs.set_cost(store, product, 45_000, since=SEPTEMBER)
    costs.set_price(store, product, 90_000, since=SEPTEMBER)

    newest = costs.cost_history(store, product)[0]
    costs.change_cost(store, replace(newest, starts_on=date(2026, 8, 1), cost=46_000))
    costs.change_price(store, replace(costs.price_history(store, product)[0], price=95_000))

    assert [(one.starts_on, one.cost) for one in costs.cost_history(store, product)] == [
        (date(2026, 8, 1), 46_000), (ALWAYS, 40_000),
    ]  # fmt: skip
    assert [one.price for one in costs.price_history(store, product)] == [95_000, 80_000]


def test_an_entry_is_forgotten(store: Store) -> None:
    product = products.save(store, a_product(price=80_000, cost=40_000))
    (cost,), (price,) = costs.cost_history(store, product), costs.price_history(store, product)

    costs.drop_cost(store, cost.id or 0)
    costs.drop_price(store, price.id or 0)

    kept = products.get(store, product)
    assert kept is not None
    assert (kept.cost, kept.price) == (None, None)


def test_two_entries_of_one_day_and_amounts_below_zero_are_refused(store: Store) -> None:
    product = products.save(store, a_product(price=80_000, cost=40_000))
    costs.set_cost(store, product, 45_000, since=SEPTEMBER)
    newest = costs.cost_history(store, product)[0]
    price = costs.price_history(store, product)[0]

    with pytest.raises(UserError, match="starts_on_taken"):
        costs.change_cost(store, replace(newest, starts_on=ALWAYS))
    with pytest.raises(UserError, match="amount_negative"):
        costs.change_cost(store, replace(newest, cost=-1))
    with pytest.raises(UserError, match="amount_negative"):
        costs.change_price(store, replace(price, price=-1))
    with pytest.raises(UserError, match="record_gone"):
        costs.change_cost(store, replace(newest, id=99))
