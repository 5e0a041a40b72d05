"""Where sales came from: every sale graded once, and every figure made of the same orders."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import (
    A_DAY,
    a_code,
    a_post,
    a_product,
    a_trial,
    an_item,
    an_order,
    keep_partner,
)
from umkm_studio.models.campaigns import codes, trial_steps
from umkm_studio.models.campaigns.codes import Kind
from umkm_studio.models.campaigns.trials import Arm
from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.content.posts import Status as PostStatus
from umkm_studio.models.insight import credited, evidence
from umkm_studio.models.insight.credited import CreditedSale
from umkm_studio.models.insight.evidence import (
    CodeEvidence,
    Evidence,
    Grade,
    Insights,
    PillarEvidence,
    PostEvidence,
    Tally,
)
from umkm_studio.models.sales import orders, products
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store

FIRST, LAST = date(2026, 8, 1), date(2026, 8, 31)
PROFIT = 170_000 - 2 * 46_000  # of `an_order()` once the cost of `a_product()` is known


def august(store: Store) -> Insights:
    return evidence.insights(store, FIRST, LAST)


def the_post(found: Insights) -> PostEvidence:
    (one,) = found.posts
    return one


def the_code(found: Insights) -> CodeEvidence:
    (one,) = found.codes
    return one


def pillar(found: Insights, wanted: Pillar) -> PillarEvidence:
    return next(one for one in found.pillars if one.pillar is wanted)


# One grade per sale


def test_a_code_decides_before_the_buyers_word_and_silence_is_unknown(store: Store) -> None:
    codes.save(store, a_code())
    orders.save(store, an_order(campaign_code="RATNA10", heard_from="K-0001"))
    orders.save(store, an_order(note="pake ratna 10 ya"))
    orders.save(store, an_order(heard_from="dari teman"))
    orders.save(store, an_order(heard_from="  "))
    grades = august(store).grades
    assert {grade: tally.orders for grade, tally in grades.items()} == {
        Grade.CODE: 2,
        Grade.REPORTED: 1,
        Grade.UNKNOWN: 1,
    }


@pytest.mark.parametrize("status", [Status.NEW, Status.UNPAID, Status.CANCELLED, Status.RETURNED])
def test_an_order_that_is_no_sale_proves_nothing(store: Store, status: Status) -> None:
    post_id = posts.save(store, a_post())
    codes.save(store, a_code(post_id=post_id))
    orders.save(store, an_order(campaign_code="RATNA10", status=status))
    found = august(store)
    assert (found.orders, found.net_sales) == (0, 0)
    assert the_post(found).evidence is Evidence.INSUFFICIENT
    assert the_code(found).sales.orders == 0


def test_both_ends_of_the_period_belong_to_it(store: Store) -> None:
    for day in (FIRST - timedelta(1), FIRST, LAST, LAST + timedelta(1)):
        orders.save(store, an_order(ordered_on=day))
    assert august(store).orders == 2


def test_without_a_choice_the_period_is_ninety_days_with_today() -> None:
    assert evidence.default_period(date(2026, 10, 31)) == (date(2026, 8, 3), date(2026, 10, 31))


# Posts


def test_a_post_is_credited_by_its_code(store: Store) -> None:
    products.save(store, a_product())
    post_id = posts.save(store, a_post())
    codes.save(store, a_code(post_id=post_id, cost=50_000))
    for _ in range(2):
        orders.save(store, an_order(campaign_code="RATNA10"))
    one = the_post(august(store))
    assert one.evidence is Evidence.PROVEN
    assert one.proven == Tally(2, 340_000, 2 * PROFIT - 50_000)
    assert one.reported == Tally()
    assert [code.code for code in one.codes] == ["RATNA10"]


@pytest.mark.parametrize(
    "said", ["K-0001", " k-0001 ", "Cara menyimpan nastar agar tetap renyah", "CARA MENYIMPAN "
             "NASTAR AGAR TETAP RENYAH"]
)  # fmt: skip
def test_a_post_is_credited_by_its_id_or_title_in_the_buyers_word(store: Store, said: str) -> None:
    posts.save(store, a_post())
    orders.save(store, an_order(heard_from=said))
    one = the_post(august(store))
    assert one.evidence is Evidence.REPORTED
    assert (one.reported.orders, one.reported.net_sales) == (1, 170_000)
    assert one.proven == Tally()


@pytest.mark.parametrize("how", [{"campaign_code": "RATNA10"}, {"heard_from": "K-0001"}])
def test_orders_from_before_the_post_was_out_are_told_apart(store: Store, how: dict) -> None:
    post_id = posts.save(store, a_post())
    codes.save(store, a_code(post_id=post_id))
    for days in (-1, 0, 1):
        orders.save(store, an_order(ordered_on=A_DAY + timedelta(days=days), **how))

    one = the_post(august(store))

    assert (one.both.orders, one.early) == (3, 1)
    assert (one.since.orders, one.since.net_sales) == (2, 340_000)
    assert evidence.of_post(store, post_id) == one


@pytest.mark.parametrize("how", [{"campaign_code": "RATNA10"}, {"heard_from": "K-0001"}])
def test_what_was_bought_before_the_post_is_no_proof_of_what_it_did(
    store: Store, how: dict
) -> None:
    post_id = posts.save(store, a_post())
    codes.save(store, a_code(post_id=post_id))
    orders.save(store, an_order(ordered_on=A_DAY - timedelta(days=1), **how))

    one = the_post(august(store))

    assert (one.both.orders, one.early) == (1, 1)
    assert (one.since.orders, one.since_evidence) == (0, Evidence.INSUFFICIENT)


def test_words_that_name_no_post_credit_none(store: Store) -> None:
    posts.save(store, a_post())
    orders.save(store, an_order(heard_from="nastar"))
    found = august(store)
    assert the_post(found).both.orders == 0
    assert found.grades[Grade.REPORTED].orders == 1
    assert found.without_post.net_sales == 170_000


def test_an_order_with_a_code_is_not_counted_again_for_the_post_it_names(store: Store) -> None:
    named = posts.save(store, a_post(title="Kisah resep nenek"))
    coded = posts.save(store, a_post())
    codes.save(store, a_code(post_id=coded))
    orders.save(store, an_order(campaign_code="RATNA10", heard_from="Kisah resep nenek"))
    found = {one.post.id: one.both.orders for one in august(store).posts}
    assert found == {named: 0, coded: 1}


def test_listed_are_the_posts_of_the_period_and_older_ones_that_still_sell(store: Store) -> None:
    selling = posts.save(store, a_post(day=date(2026, 6, 1)))
    posts.save(store, a_post(title="Lama dan sepi", day=date(2026, 6, 2)))
    quiet = posts.save(store, a_post(title="Baru dan sepi"))
    posts.save(store, a_post(title="Baru rencana", status=PostStatus.SCHEDULED))
    codes.save(store, a_code(post_id=selling))
    orders.save(store, an_order(campaign_code="RATNA10"))
    found = august(store)
    assert [one.post.id for one in found.posts] == [selling, quiet]
    assert pillar(found, Pillar.EDUCATION).posts == 1  # published in the period


def test_one_unknown_cost_makes_the_whole_profit_unknown(store: Store) -> None:
    products.save(store, a_product())
    post_id = posts.save(store, a_post())
    codes.save(store, a_code(post_id=post_id))
    orders.save(store, an_order(campaign_code="RATNA10"))
    orders.save(store, an_order(campaign_code="RATNA10", items=(an_item(product="Sambal baru"),)))
    found = august(store)
    assert the_post(found).proven == Tally(2, 340_000, None)
    assert the_code(found).sales.profit is None
    assert pillar(found, Pillar.EDUCATION).proven.profit is None


def test_one_post_has_all_its_sales_whenever_they_were(store: Store) -> None:
    post_id = posts.save(store, a_post())
    codes.save(store, a_code(post_id=post_id))
    orders.save(store, an_order(ordered_on=date(2030, 1, 1), campaign_code="RATNA10"))
    orders.save(store, an_order(heard_from="K-0001"))
    orders.save(store, an_order())
    one = evidence.of_post(store, post_id)
    assert one is not None
    assert (one.proven.orders, one.reported.orders) == (1, 1)
    assert evidence.of_post(store, 99) is None


# Pillars, codes, partners


def test_a_pillar_sums_its_posts(store: Store) -> None:
    products.save(store, a_product())
    for number, cost in enumerate((0, 30_000)):
        post_id = posts.save(store, a_post(title=f"Unggahan {number}"))
        codes.save(store, a_code(code=f"KODE{number}X", post_id=post_id, cost=cost))
        orders.save(store, an_order(campaign_code=f"KODE{number}X"))
    found = august(store)
    one = pillar(found, Pillar.EDUCATION)
    assert one.proven == Tally(2, 340_000, 2 * PROFIT - 30_000)
    assert [other.pillar for other in found.pillars] == list(Pillar)


def test_a_code_tells_what_it_gave_away_and_what_it_left(store: Store) -> None:
    products.save(store, a_product())
    codes.save(store, a_code(cost=25_000))
    orders.save(
        store,
        an_order(
            campaign_code="RATNA10", items=(an_item(item_discount=12_000),), order_discount=5_000
        ),
    )
    one = the_code(august(store))
    assert one.discount == 17_000
    assert one.sales == Tally(1, 153_000, PROFIT - 17_000 - 25_000)


def test_a_code_nobody_used_is_listed_with_nothing(store: Store) -> None:
    codes.save(store, a_code())
    one = the_code(august(store))
    assert (one.sales, one.discount) == (Tally(), 0)


def test_a_partner_pays_off_after_fee_sample_and_the_cost_of_the_code(store: Store) -> None:
    products.save(store, a_product())
    partner_id = keep_partner(store, fee=100_000, sample_value=50_000)
    codes.save(store, a_code(kind=Kind.PARTNER, partner_id=partner_id, cost=1_000))
    for _ in range(2):
        orders.save(store, an_order(campaign_code="RATNA10"))
    (one,) = august(store).partners
    assert (one.cost, one.sales) == (151_000, Tally(2, 340_000, 2 * PROFIT - 151_000))
    assert one.cost_per_order == 75_500


def test_a_partners_test_costs_what_was_paid_though_no_cooperation_is_recorded(
    store: Store,
) -> None:
    partner_id = keep_partner(store, fee=None, sample_value=None)
    plan = a_trial(partner_id=partner_id, sample_cost=40_000, arms=(Arm(ad_cost=5_000),))
    wanted = a_code(kind=Kind.PARTNER, partner_id=partner_id)
    trial_id = trial_steps.save(store, plan, [wanted], today=A_DAY)
    assert august(store).partners[0].cost == 0  # a plan costs nothing yet
    trial_steps.start(store, trial_id, A_DAY)
    (one,) = august(store).partners
    assert (one.cost, one.sales.profit) == (195_000, -195_000)


def test_the_money_of_a_test_and_of_its_cooperation_counts_once(store: Store) -> None:
    partner_id = keep_partner(store, fee=150_000, sample_value=50_000)
    plan = a_trial(partner_id=partner_id, sample_cost=40_000)
    wanted = a_code(kind=Kind.PARTNER, partner_id=partner_id)
    trial_steps.start(store, trial_steps.save(store, plan, [wanted], today=A_DAY), A_DAY)
    (one,) = august(store).partners
    assert one.cost == 200_000


def test_a_partner_without_orders_has_no_cost_per_order(store: Store) -> None:
    keep_partner(store, fee=100_000, sample_value=None)
    (one,) = august(store).partners
    assert (one.sales.orders, one.sales.profit, one.cost_per_order) == (0, -100_000, None)


# The orders behind a figure


def test_the_orders_behind_a_figure_are_those_that_make_it(store: Store) -> None:
    post_id = posts.save(store, a_post())
    code_id = codes.save(store, a_code(post_id=post_id))
    proven = orders.save(store, an_order(campaign_code="RATNA10"))
    reported = orders.save(store, an_order(heard_from="K-0001", ordered_on=A_DAY + timedelta(1)))
    silent = orders.save(store, an_order(ordered_on=A_DAY + timedelta(2)))

    def ids(**choice: object) -> list[int]:
        found = credited.sales_of(store, FIRST, LAST, **choice)  # type: ignore[arg-type]
        return [sale.id for sale in found]

    assert ids() == [silent, reported, proven]  # newest first
    assert ids(post_id=post_id) == [reported, proven]
    assert ids(pillar=Pillar.EDUCATION) == [reported, proven]
    assert ids(pillar=Pillar.PROMO) == []
    assert ids(code_id=code_id) == [proven]
    assert ids(grade=Grade.REPORTED) == [reported]
    assert ids(without_post=True) == [silent]
    (sale,) = credited.sales_of(store, FIRST, LAST, code_id=code_id)
    assert (sale.customer, sale.products) == ("Dewi", "2 × Nastar Klasik 500 g")
    assert (sale.net_sales, sale.grade, sale.code) == (170_000, Grade.CODE, "RATNA10")


# For any shop

DAYS = st.integers(0, 9).map(lambda ahead: FIRST + timedelta(ahead))
AN_ORDER = st.fixed_dictionaries(
    {
        "ordered_on": DAYS,
        "status": st.sampled_from(Status),
        "campaign_code": st.sampled_from(["", "", "KONTEN01", "MITRA001"]),
        "heard_from": st.sampled_from(["", "", "K-0001", "K-0002", "dari teman"]),
        "order_discount": st.integers(0, 20_000),
    }
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(AN_ORDER, max_size=12), DAYS, DAYS)
def test_the_grades_add_up_and_no_sum_exceeds_the_sales(
    store: Store, drawn: list[dict[str, object]], one_end: date, other_end: date
) -> None:
    first, last = sorted((one_end, other_end))
    with store.rehearsal():
        education = posts.save(store, a_post(public_id="K-0001"))
        posts.save(store, a_post(public_id="K-0002", title="Promo", pillar=Pillar.PROMO))
        partner_id = keep_partner(store)
        codes.save(store, a_code(code="KONTEN01", post_id=education))
        codes.save(store, a_code(code="MITRA001", kind=Kind.PARTNER, partner_id=partner_id))
        for values in drawn:
            orders.save(store, an_order(**values))
        found = evidence.insights(store, first, last)
        everything = credited.sales_of(store, first, last)
    sales = [
        values
        for values in drawn
        if Status(str(values["status"])).is_sale and first <= values["ordered_on"] <= last  # type: ignore[operator]
    ]
    net_sales = sum(170_000 - int(str(values["order_discount"])) for values in sales)
    grades = found.grades.values()
    assert found.orders == len(sales) == sum(tally.orders for tally in grades) == len(everything)
    assert found.net_sales == net_sales == sum(tally.net_sales for tally in grades)
    of_posts = [tally for one in found.posts for tally in (one.proven, one.reported)]
    assert sum(tally.net_sales for tally in of_posts) + found.without_post.net_sales == net_sales
    by_pillar = [tally for one in found.pillars for tally in (one.proven, one.reported)]
    assert sum(tally.orders for tally in by_pillar) == sum(tally.orders for tally in of_posts)
    assert sum(one.sales.orders for one in found.codes) == found.grades[Grade.CODE].orders
    assert found.without_post.orders >= found.grades[Grade.UNKNOWN].orders


A_CODE = st.fixed_dictionaries(
    {
        "post": st.sampled_from([None, 0, 1]),
        "with_partner": st.booleans(),
        "cost": st.integers(0, 50_000),
    }
)
A_TRACE = st.fixed_dictionaries(
    {
        "ordered_on": DAYS,
        "status": st.sampled_from([Status.PAID, Status.COMPLETED, Status.CANCELLED]),
        "campaign_code": st.sampled_from(["", "", "KODE00", "pakai kode 01", "KODE00 KODE01"]),
        "heard_from": st.sampled_from(["", "K-0001", "promo gajian", "dari teman"]),
        "items": st.sampled_from([(an_item(),), (an_item(), an_item(product="Sambal"))]),
        "channel_fee": st.none() | st.integers(0, 9_000),
    }
)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(A_CODE, min_size=2, max_size=2),
    st.lists(A_TRACE, max_size=10),
    st.sampled_from([None, 3_000]),
    DAYS,
    DAYS,
)
def test_no_sale_is_credited_twice_and_no_profit_hides_an_unknown_cost(
    store: Store,
    made: list[dict[str, Any]],
    drawn: list[dict[str, Any]],
    sambal_cost: int | None,
    one_end: date,
    other_end: date,
) -> None:
    """Every figure again, from the sales one by one."""
    first, last = sorted((one_end, other_end))
    with store.rehearsal():
        products.save(store, a_product())
        products.save(store, a_product(name="Sambal", size="500 g", cost=sambal_cost))
        post_ids = [
            posts.save(store, a_post(title="Cara simpan")),
            posts.save(store, a_post(title="Promo gajian", pillar=Pillar.PROMO)),
        ]
        partner_id = keep_partner(store, fee=20_000, sample_value=None)
        for number, values in enumerate(made):
            codes.save(
                store,
                a_code(
                    code=f"KODE{number:02d}",
                    post_id=None if values["post"] is None else post_ids[values["post"]],
                    partner_id=partner_id if values["with_partner"] else None,
                    cost=values["cost"],
                ),
            )
        for values in drawn:
            orders.save(store, an_order(**values))
        found = evidence.insights(store, first, last)
        everything = credited.sales_of(store, first, last)
        behind = {id: credited.sales_of(store, first, last, post_id=id) for id in post_ids}
        elsewhere = credited.sales_of(store, first, last, without_post=True)
        by_code = {
            one.code.id: credited.sales_of(store, first, last, code_id=one.code.id)
            for one in found.codes
        }
    placed = [sale.id for sales in (*behind.values(), elsewhere) for sale in sales]
    assert sorted(placed) == sorted(sale.id for sale in everything)
    assert found.without_post.orders == len(elsewhere)
    for post in found.posts:
        sales = behind[post.post.id or 0]
        proven = [sale for sale in sales if sale.grade is Grade.CODE]
        assert post.proven == tallied(proven, less=sum(code.cost for code in post.codes))
        assert post.reported == tallied([sale for sale in sales if sale not in proven])
    for code in found.codes:
        assert code.sales == tallied(by_code[code.code.id], less=code.code.cost)
    (partner,) = found.partners
    own = [one for one in found.codes if one.code.partner_id is not None]
    assert partner.cost == 20_000 + sum(one.code.cost for one in own)
    used = [sale for one in own for sale in by_code[one.code.id]]
    assert partner.sales == tallied(used, less=partner.cost)


def tallied(sales: list[CreditedSale], *, less: int = 0) -> Tally:
    """The sales added up by hand; one unknown profit makes the sum unknown."""
    profits = [sale.profit for sale in sales]
    known = [profit for profit in profits if profit is not None]
    return Tally(
        len(sales),
        sum(sale.net_sales for sale in sales),
        sum(known) - less if len(known) == len(profits) else None,
    )


def test_a_code_whose_days_are_long_over_is_listed_only_where_it_was_used(store: Store) -> None:
    over = date(2026, 7, 31)
    codes.save(store, a_code(code="LAMA2026", ends_on=over, cost=10_000))
    codes.save(store, a_code(code="LEWAT26", ends_on=over))
    orders.save(store, an_order(campaign_code="LEWAT26"))
    assert [one.code.code for one in august(store).codes] == ["LEWAT26"]
