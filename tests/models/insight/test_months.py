"""Months beside one another."""

from __future__ import annotations

from datetime import date

from tests.builders import a_code, a_product, an_item, an_order
from umkm_studio.models.campaigns import codes
from umkm_studio.models.insight import months
from umkm_studio.models.insight.evidence import Grade
from umkm_studio.models.sales import orders, products
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store


def test_months_are_whole_and_their_grades_add_up(store: Store) -> None:
    products.save(store, a_product())
    codes.save(store, a_code())
    orders.save(store, an_order(ordered_on=date(2026, 8, 1), campaign_code="RATNA10"))
    orders.save(store, an_order(ordered_on=date(2026, 8, 31), heard_from="teman"))
    orders.save(store, an_order(ordered_on=date(2026, 8, 14), status=Status.CANCELLED))
    orders.save(store, an_order(ordered_on=date(2026, 10, 2), items=(an_item(product="Baru"),)))
    august, october = months.between(store, date(2026, 8, 14), date(2026, 10, 14))
    assert (august.first, august.orders, august.net_sales) == (date(2026, 8, 1), 2, 340_000)
    assert august.grades == {Grade.CODE: 1, Grade.REPORTED: 1, Grade.UNKNOWN: 0}
    assert august.profit == 2 * 78_000
    assert (october.first, october.profit, october.without_cost) == (date(2026, 10, 1), None, 1)


def test_a_shop_without_sales_has_no_months(store: Store) -> None:
    assert months.between(store, date(2026, 8, 1), date(2026, 8, 31)) == []
