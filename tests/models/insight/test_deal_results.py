"""What each cooperation brought: every sale belongs to one of them at most."""

from __future__ import annotations

from datetime import date

from tests.builders import a_code, a_deal, a_partner, a_product, an_order
from umkm_studio.models.campaigns import codes, deals, partners
from umkm_studio.models.campaigns.codes import Kind
from umkm_studio.models.campaigns.deals import State
from umkm_studio.models.insight import deal_results
from umkm_studio.models.sales import orders, products
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store

PROFIT = 2 * (85_000 - 46_000)  # of an order of two jars


def test_a_sale_belongs_to_the_cooperation_that_ran(store: Store) -> None:
    products.save(store, a_product())
    mita = partners.save(store, a_partner())
    codes.save(store, a_code(code="MITA10", kind=Kind.PARTNER, partner_id=mita))
    codes.save(store, a_code(code="LAIN2026"))
    for day, state in (
        (date(2026, 3, 1), State.DONE),
        (date(2026, 5, 1), State.CANCELLED),
        (date(2026, 6, 1), State.OPEN),
    ):
        deals.save(store, a_deal(partner_id=mita, agreed_on=day, state=state, sample_value=0))
    for day in (date(2026, 3, 1), date(2026, 5, 31), date(2026, 6, 1), date(2026, 6, 2)):
        orders.save(store, an_order(ordered_on=day, note="MITA10"))
    orders.save(store, an_order(ordered_on=date(2026, 2, 28), note="MITA10"))
    orders.save(store, an_order(ordered_on=date(2026, 6, 3), note="LAIN2026"))
    orders.save(
        store, an_order(ordered_on=date(2026, 6, 4), note="MITA10", status=Status.CANCELLED)
    )

    third, second, first = deal_results.of_deals(store, deals.of_partner(store, mita))

    assert [one.orders for one in (first, second, third)] == [2, 0, 2]
    assert [one.net_sales for one in (first, second, third)] == [340_000, 0, 340_000]
    assert first.profit == third.profit == 2 * PROFIT - 150_000
    assert second.profit == 0


def test_a_cooperation_without_a_day_has_all_sales_before_the_next(store: Store) -> None:
    mita = partners.save(store, a_partner())
    codes.save(store, a_code(code="MITA10", kind=Kind.PARTNER, partner_id=mita))
    deals.save(store, a_deal(partner_id=mita))
    deals.save(store, a_deal(partner_id=mita, agreed_on=date(2026, 6, 1)))
    for day in (date(2025, 1, 1), date(2026, 6, 1)):
        orders.save(store, an_order(ordered_on=day, note="MITA10"))

    newer, older = deal_results.of_deals(store, deals.of_partner(store, mita))

    assert (older.orders, newer.orders) == (1, 1)
    assert older.profit is None, "a product without a cost"
