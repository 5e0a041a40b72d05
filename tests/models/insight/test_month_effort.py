"""Hours against what they brought."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import (
    A_DAY,
    AUGUST,
    a_code,
    a_message,
    a_post,
    a_product,
    an_order,
    keep_partner,
)
from umkm_studio.models import reflections
from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.codes import Kind
from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Pillar, Status
from umkm_studio.models.insight.evidence import insights
from umkm_studio.models.insight.month_effort import Effort, efforts
from umkm_studio.models.reflections import Activity
from umkm_studio.models.sales import orders, products
from umkm_studio.models.voices import messages

LAST = date(2026, 8, 31)
PROFIT = 170_000 - 2 * 46_000  # of `an_order`, with the cost of `a_product`


@pytest.fixture
def found(store):
    products.save(store, a_product())

    def look():
        return efforts(store, insights(store, AUGUST, LAST))

    return look


def test_a_month_without_work_has_no_effort(found):
    assert (found().pillars, found().activities) == ({}, {})


def test_a_pillar_has_the_minutes_and_the_orders_of_its_posts(store, found):
    post = posts.save(store, a_post(spent_minutes=90, effort_minutes=30))
    posts.save(store, a_post(effort_minutes=30))
    posts.save(store, a_post(effort_minutes=45, status=Status.SCHEDULED))
    codes.save(store, a_code(post_id=post))
    orders.save(store, an_order(note="RATNA10"))
    effort = found().pillars[Pillar.EDUCATION]
    assert effort == Effort(done=2, minutes=120, orders=1, profit=PROFIT)
    assert effort.profit_per_hour == PROFIT // 2


def test_orders_of_older_posts_are_not_this_months_work(store, found):
    older = posts.save(store, a_post(day=date(2026, 7, 1), spent_minutes=60))
    codes.save(store, a_code(post_id=older))
    orders.save(store, an_order(note="RATNA10"))
    assert found().pillars == {}


def test_hours_that_are_not_all_known_give_no_profit_per_hour(store, found):
    posts.save(store, a_post(spent_minutes=90))
    posts.save(store, a_post())
    effort = found().pillars[Pillar.EDUCATION]
    assert (effort.minutes, effort.untimed, effort.profit_per_hour) == (90, 1, None)


def test_answers_count_the_orders_that_followed(store, found):
    for name in ("Dewi", "Sari"):
        asked = a_message(name=name, answered_on=A_DAY, answered_time=time(10))
        messages.save(store, asked)
    orders.save(store, an_order(customer="Dewi"))
    reflections.save_effort(store, AUGUST, Activity.ANSWERS, 300)
    effort = found().activities[Activity.ANSWERS]
    assert effort == Effort(done=2, minutes=300, orders=1, profit=None)


def test_partners_and_ads_count_the_orders_with_their_codes(store, found):
    partner = keep_partner(store)
    codes.save(store, a_code(code="MITRA5", kind=Kind.PARTNER, partner_id=partner))
    codes.save(store, a_code(code="IKLAN5", kind=Kind.AD))
    orders.save(store, an_order(note="MITRA5"))
    orders.save(store, an_order(note="IKLAN5"))
    orders.save(store, an_order(note="IKLAN5"))
    activities = found().activities
    assert (activities[Activity.PARTNERS].orders, activities[Activity.ADS].orders) == (1, 2)
    assert activities[Activity.ADS].profit == 2 * PROFIT


def test_hours_that_brought_nothing_are_shown_too(store, found):
    reflections.save_effort(store, AUGUST, Activity.ADS, 60)
    assert found().activities == {Activity.ADS: Effort(done=0, minutes=60, orders=0, profit=0)}


@given(profit=st.integers(-(10**9), 10**9), minutes=st.integers(1, 10**5))
def test_profit_per_hour_is_the_nearest_rupiah(profit, minutes):
    hourly = Effort(done=1, minutes=minutes, orders=1, profit=profit).profit_per_hour
    assert hourly is not None
    assert abs(hourly * minutes - profit * 60) <= minutes
