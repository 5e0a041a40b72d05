"""A code's redemptions are the same number in every report, whatever its runs and its orders."""

from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import a_code, a_post, a_product, an_item, an_order
from umkm_studio.models.campaigns import code_signs, codes
from umkm_studio.models.content import posts
from umkm_studio.models.insight import credited, evidence, extra_orders, report
from umkm_studio.models.insight.evidence import Grade
from umkm_studio.models.sales import code_doubts, discounts, order_list, orders, products
from umkm_studio.models.sales.order_list import Filters
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store

START = date(2026, 1, 1)
LONG_AGO, LAST = date(2000, 1, 1), date(2100, 12, 31)
A_RUN = st.tuples(st.integers(0, 5), st.integers(1, 15))  # a gap, then a length; in days
AN_ORDER = st.fixed_dictionaries(
    {
        "ordered_on": st.integers(0, 60).map(lambda days: START + timedelta(days=days)),
        "campaign_code": st.sampled_from(["", "RATNA10", "ratna 10", "SAMBAL22"]),
        "note": st.sampled_from(["", "kode ratna10 ya", "RATNA1O", "sambal-22"]),
        "status": st.sampled_from(list(Status)),
        "order_discount": st.sampled_from([0, 5_000, 100_000]),
        "heard_from": st.sampled_from(["", "teman"]),
    }
)


def keep_runs(store: Store, runs: list[tuple[int, int]], post_id: int) -> None:
    """Runs of RATNA10 one after the other, and SAMBAL22 without an end."""
    day = START
    for gap, length in runs:
        first = day + timedelta(days=gap)
        day = first + timedelta(days=length)
        codes.save(store, a_code(starts_on=first, ends_on=day - timedelta(days=1)), search=False)
    codes.save(store, a_code(code="SAMBAL22", post_id=post_id, cost=20_000))


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(A_RUN, min_size=1, max_size=3), st.lists(AN_ORDER, max_size=12))
def test_every_report_counts_the_same_redemptions(
    store: Store, runs: list[tuple[int, int]], drawn: list[dict[str, Any]]
):
    with store.rehearsal():
        products.save(store, a_product())
        post_id = posts.save(store, a_post())
        for number, values in enumerate(drawn):
            orders.save(store, an_order(number=str(number), items=(an_item(),), **values))
        keep_runs(store, runs, post_id)
        every_code = codes.in_order(store)
        found = evidence.insights(store, LONG_AGO, LAST)
        said = report.as_json(found, extra_orders.of_period(store, LONG_AGO, LAST))
        table = {one.code.id: one for one in found.codes}
        for alone in evidence.of_codes(store, every_code):
            assert alone == table[alone.code.id], "the history of a code"
        for code in every_code:
            sales = table[code.id].sales
            behind = credited.sales_of(store, LONG_AGO, LAST, code_id=code.id)
            listed = order_list.summary(store, Filters(code_id=code.id))
            assert len(behind) == sales.orders, "the orders behind the figure"
            assert (listed.with_code, listed.sales) == (sales.orders, sales.orders)
            assert listed.net_sales == sales.net_sales
            assert sum(sale.net_sales for sale in behind) == sales.net_sales
        in_json = [(one["code"], one["orders"], one["net_sales"]) for one in said["codes"]]
        assert sorted(in_json) == sorted(
            (one.code.code, one.sales.orders, one.sales.net_sales) for one in found.codes
        )
        assert sum(one.sales.orders for one in found.codes) == found.grades[Grade.CODE].orders
        (post,) = found.posts
        assert post.proven == table[every_code[-1].id].sales, "Hasil, by post"
        flagged = set(code_doubts.every_doubt(store))
        used = {use.order_id for one in code_signs.questions(store) for use in one.uses}
        redeemed = {
            sale.id
            for one in found.codes
            for sale in credited.sales_of(store, LONG_AGO, LAST, code_id=one.code.id)
        }
        assert flagged <= redeemed
        assert used <= redeemed


@given(st.sampled_from([0, 1, 85_000, 10**9]), st.integers(0, 100) | st.floats(0, 100))
def test_no_discount_of_a_code_is_above_the_value_of_the_order(price: int, percent: float):
    for terms in ({"percent": percent}, {"amount": price + 5_000}):
        one = discounts.left(a_product(price=price), price, **terms)
        assert 0 <= one.discount <= price
        assert one.paid >= 0
