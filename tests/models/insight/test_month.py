"""The month in numbers: what the reflection shows and prints."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import AUGUST, a_code, a_post, a_product, an_item, an_order
from umkm_studio.models import reflections, sample
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.content.posts import Status as PostStatus
from umkm_studio.models.insight.evidence import Evidence
from umkm_studio.models.insight.month import month_report
from umkm_studio.models.insight.month_facts import Sales
from umkm_studio.models.reflections import Decision, DecisionKind
from umkm_studio.models.sales import orders, products
from umkm_studio.models.sales.order_states import Status

JULY = date(2026, 7, 20)
LATER = date(2026, 9, 3)


def test_sales_of_the_month_are_counted_and_the_month_before_beside_them(store):
    products.save(store, a_product())
    orders.save(store, an_order(ordered_on=date(2026, 8, 1)))
    orders.save(store, an_order(ordered_on=date(2026, 8, 31)))
    orders.save(store, an_order(ordered_on=date(2026, 8, 31), status=Status.CANCELLED))
    orders.save(store, an_order(ordered_on=JULY))
    orders.save(store, an_order(ordered_on=LATER))
    report = month_report(store, AUGUST, LATER)
    assert report.sales == Sales(orders=2, net_sales=340_000, profit=2 * (170_000 - 2 * 46_000))
    assert report.sales.per_order == 170_000
    assert report.sales.profit_share == pytest.approx(156 / 340)
    assert report.sales_before.net_sales == 170_000
    assert report.is_over


def test_profit_is_unknown_where_a_product_has_no_cost_and_says_which(store):
    products.save(store, a_product())
    orders.save(store, an_order())
    orders.save(store, an_order(items=(an_item(product="Sambal Bawang", variant="150 ml"),)))
    sales = month_report(store, AUGUST, LATER).sales
    assert sales.profit is None
    assert sales.profit_share is None
    assert sales.without_cost == ("Sambal Bawang 150 ml",)


def test_a_month_without_a_single_note_knows_nothing(store):
    report = month_report(store, AUGUST, LATER)
    assert report.sales == Sales(orders=0, net_sales=None, profit=None)
    assert report.sales.per_order is None
    assert report.best == ()
    assert report.loved is None


def test_a_month_of_cancelled_orders_has_sold_nothing(store):
    orders.save(store, an_order(status=Status.CANCELLED))
    assert month_report(store, AUGUST, LATER).sales.net_sales == 0


def test_a_month_that_runs_reaches_to_today(store):
    orders.save(store, an_order(ordered_on=date(2026, 8, 20)))
    report = month_report(store, AUGUST, date(2026, 8, 15))
    assert report.until == date(2026, 8, 15)
    assert not report.is_over
    assert report.sales.orders == 0


def test_only_what_is_out_counts_as_published(store):
    posts.save(store, a_post(pillar=Pillar.STORY))
    posts.save(store, a_post(status=PostStatus.SCHEDULED, day=date(2026, 8, 20)))
    posts.save(store, a_post(day=JULY))
    published = month_report(store, AUGUST, LATER).posts
    assert {pillar: count for pillar, count in published.items() if count} == {Pillar.STORY: 1}


def test_the_best_post_has_the_most_orders_and_says_how_that_is_known(store):
    proven = posts.save(store, a_post(title="Cara simpan"))
    posts.save(store, a_post(title="Cerita nenek", pillar=Pillar.STORY))  # K-0002
    codes.save(store, a_code(code="RENYAH10", post_id=proven))
    codes.save(store, a_code(code="LAMA20", post_id=proven))
    for _ in range(2):
        orders.save(store, an_order(note="kode renyah 10"))
    orders.save(store, an_order(heard_from="K-0002"))
    report = month_report(store, AUGUST, LATER)
    assert [(one.title, one.orders, one.evidence, one.codes) for one in report.best] == [
        ("Cara simpan", 2, Evidence.PROVEN, ("RENYAH10",)),
        ("Cerita nenek", 1, Evidence.REPORTED, ()),
    ]
    assert (report.orders_by_code, report.orders_reported, report.traced) == (2, 1, 3)


def test_the_sales_by_pillar_and_the_rest_add_up_to_all_sales(store):
    sample.build(store, LATER)
    report = month_report(store, AUGUST, LATER)
    known = sum(report.net_sales_by_pillar.values()) + report.net_sales_elsewhere
    assert report.net_sales_untraced > 0
    assert known + report.net_sales_untraced == report.sales.net_sales


def test_a_loved_post_that_sells_little_is_named(store):
    for number, likes in enumerate((90, 100, 110, 902), 1):
        posts.save(store, a_post(title=f"Unggahan {number}", likes=likes))
    loved = month_report(store, AUGUST, LATER).loved
    assert loved is not None
    assert (loved.title, loved.orders) == ("Unggahan 4", 0)


def test_a_loved_post_that_sells_is_not(store):
    for likes in (90, 100, 110, 120):
        posts.save(store, a_post(likes=likes))
    loved = posts.save(store, a_post(title="Laris", likes=902))
    codes.save(store, a_code(post_id=loved))
    for _ in range(4):
        orders.save(store, an_order(note="RATNA10"))
    found = month_report(store, AUGUST, LATER).loved
    assert found is not None
    assert found.title != "Laris"


def test_too_few_measured_posts_tell_nothing_about_love(store):
    for likes in (10, 20, 900):
        posts.save(store, a_post(likes=likes))
    assert month_report(store, AUGUST, LATER).loved is None


def test_the_decisions_of_the_month_before_stand_beside_its_own(store):
    reflections.decide(store, Decision(month=JULY, kind=DecisionKind.KEEP, text="lama"))
    reflections.decide(store, Decision(month=AUGUST, kind=DecisionKind.STOP, text="baru"))
    report = month_report(store, AUGUST, LATER)
    assert [one.text for one in report.decisions] == ["baru"]
    assert [one.text for one in report.decisions_before] == ["lama"]


@given(net=st.integers(-(10**12), 10**12), orders_=st.integers(1, 10**6))
def test_the_average_is_the_nearest_rupiah(net, orders_):
    average = Sales(orders=orders_, net_sales=net, profit=None).per_order
    assert average is not None
    assert abs(2 * (average * orders_ - net)) <= orders_


def test_every_day_of_a_month_gives_the_same_month(store):
    orders.save(store, an_order())
    reports = {
        month_report(store, AUGUST + timedelta(days=day), LATER).sales for day in (0, 14, 30)
    }
    assert len(reports) == 1
