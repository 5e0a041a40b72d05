"""The gate before an estimate, and what of a store goes into it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np
import pytest

from tests.builders import a_post, a_product, an_order, no_holidays
from umkm_studio.models.campaigns import deals, partners
from umkm_studio.models.campaigns.deals import Deal, Promise, Side
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.content import marked_days, posts
from umkm_studio.models.content.occasions import DayKind, DayMark
from umkm_studio.models.content.posts import Pillar, Post, Status
from umkm_studio.models.errors import Cancelled
from umkm_studio.models.insight import extra_orders
from umkm_studio.models.insight.extra_orders import Missing, Need, Verdict, judge
from umkm_studio.models.insight.series import Series
from umkm_studio.models.sales import orders, products
from umkm_studio.models.sales.order_states import Status as OrderStatus
from umkm_studio.models.store import Store

START = date(2026, 3, 2)
LAST = START + timedelta(days=119)


def every(days: int, *, among: int = 120, start: int = 0) -> list[date]:
    return [START + timedelta(days=at) for at in range(start, among, days)]


def a_series(orders: Sequence[int], posted: Sequence[date]) -> Series:
    return Series(first=START, orders=orders, posts={"promo": posted})


# The gate


@pytest.mark.parametrize(
    ("series", "needs"),
    [
        (a_series([2] * 35, every(4, among=35)), [Need(Missing.DAYS, 21)]),
        (a_series([0, 1, 0] * 30, every(5, among=90)), [Need(Missing.ORDERS, 10)]),
        (a_series([3] * 90, every(30, among=90)), [Need(Missing.POSTS, 3)]),
        (a_series([3] * 91, every(7, among=91)), [Need(Missing.OTHER_WEEKDAYS, 2)]),
        (
            a_series([1] * 20, []),
            [Need(Missing.DAYS, 36), Need(Missing.ORDERS, 20), Need(Missing.POSTS, 6)],
        ),
    ],
)
def test_below_the_minimum_it_says_what_is_missing(series: Series, needs: list[Need]) -> None:
    judged = judge(series)["promo"]
    assert judged.verdict is Verdict.INSUFFICIENT
    assert judged.effect is None
    assert list(judged.needs) == needs


def test_one_group_with_too_few_posts_does_not_silence_the_others() -> None:
    series = Series(
        first=START, orders=[3, 4, 5] * 30, posts={"promo": every(5, among=90), "story": [START]}
    )
    judged = judge(series)
    assert judged["promo"].verdict is Verdict.NO_EVIDENCE
    assert judged["story"].needs == (Need(Missing.POSTS, 5),)


def test_posts_on_one_weekday_are_judged_where_some_weeks_go_without() -> None:
    posted = [day for number, day in enumerate(every(7)) if number % 2]
    series = a_series(np.random.default_rng(1).poisson(6, 120).tolist(), posted)
    assert judge(series)["promo"].verdict is Verdict.NO_EVIDENCE


# From the store


@pytest.fixture(autouse=True)
def _a_shop_without_holidays(store: Store) -> None:
    with store.change():
        products.save(store, a_product())
        no_holidays(store)


def a_shop(store: Store, brought: float, *, days: int = 120) -> list[Post]:
    """A story every four or six days; each brings so many orders over two days."""
    chance = np.random.default_rng(7)
    told = every(4, among=days // 2) + every(6, among=days, start=days // 2)
    mean = np.full(days + 2, 4.0)
    for day in told:
        mean[(day - START).days : (day - START).days + 2] += brought / 2
    with store.change():
        for at, number in enumerate(chance.poisson(mean[:days])):
            for _ in range(number):
                orders.save(store, an_order(ordered_on=START + timedelta(days=at), customer=""))
        for day in told:
            posts.save(store, a_story(day))
    return posts.everything(store)


def a_story(day: date) -> Post:
    return a_post(
        title=f"Cerita {day}", pillar=Pillar.STORY, status=Status.PUBLISHED, day=day, public_id=""
    )


def test_a_pillar_that_brings_orders_is_said_to(store: Store) -> None:
    a_shop(store, 8.0)
    found = extra_orders.of_period(store, START, LAST).pillars
    assert list(found) == list(Pillar)
    story = found[Pillar.STORY]
    assert story.verdict is Verdict.RAISES
    assert story.effect is not None
    assert story.effect.low < 8 < story.effect.high
    assert found[Pillar.PROMO].needs == (Need(Missing.POSTS, 6),)


def test_a_pillar_that_brings_none_is_not(store: Store) -> None:
    a_shop(store, 0.0)
    assert extra_orders.of_period(store, START, LAST).pillars[Pillar.STORY].verdict is (
        Verdict.NO_EVIDENCE
    )


def test_only_what_came_out_and_only_sales_are_counted(store: Store) -> None:
    a_shop(store, 8.0)
    before = extra_orders.of_period(store, START, LAST)
    with store.change():
        for day in every(3):
            posts.save(store, a_post(title=f"Ide {day}", status=Status.IDEA, day=day, public_id=""))
            orders.save(store, an_order(ordered_on=day, status=OrderStatus.CANCELLED))
    assert extra_orders.of_period(store, START, LAST) == before


def test_days_that_something_else_explains_are_left_out(store: Store) -> None:
    a_shop(store, 0.0)
    sale = DayMark(
        first=START + timedelta(days=50),
        last=START + timedelta(days=52),
        kind=DayKind.DISCOUNT,
        name="Obral",
    )
    marked_days.save(store, sale)
    before = extra_orders.of_period(store, START, LAST)
    with store.change():
        for _ in range(60):
            orders.save(store, an_order(ordered_on=sale.first, customer=""))
    assert extra_orders.of_period(store, START, LAST) == before


def test_days_before_the_first_sale_and_after_the_last_are_not_days_without_sales(
    store: Store,
) -> None:
    a_shop(store, 0.0)
    long = extra_orders.series_of(store, START - timedelta(days=60), LAST + timedelta(days=60), {})
    assert long.days[0] >= START
    assert long.days[-1] <= LAST
    assert long.orders[0] > 0
    assert long.orders[-1] > 0


def test_paydays_of_the_makers_own_are_a_season(store: Store) -> None:
    a_shop(store, 0.0)
    day = START + timedelta(days=10)
    marked_days.save(store, DayMark(first=day, last=day, kind=DayKind.PAYDAY, name="Gajian pabrik"))
    series = extra_orders.series_of(store, START, LAST, {})
    assert series.seasons == {"payday": {day}}
    assert series.left_out == frozenset()


def test_other_groups_are_judged_in_the_same_way(store: Store) -> None:
    a_shop(store, 8.0)
    found = extra_orders.by(store, START, LAST, lambda post: post.platforms)
    assert {group: one.verdict for group, one in found.items()} == {"instagram": Verdict.RAISES}


def test_a_post_that_stands_out_is_likely_and_no_other(store: Store) -> None:
    shown = a_shop(store, 0.0)
    assert extra_orders.of_period(store, START, LAST).posts == {}
    viral = shown[8]
    assert viral.day is not None
    with store.change():
        for at, number in enumerate((30, 15, 6)):
            for _ in range(number):
                orders.save(store, an_order(ordered_on=viral.day + timedelta(days=at), customer=""))
    found = extra_orders.of_period(store, START, LAST).posts
    assert list(found) == [viral.id]
    assert found[viral.id].low > 10
    later = viral.day + timedelta(days=1)
    assert extra_orders.of_period(store, START, LAST, posts_from=later).posts == {}


def test_an_estimate_that_nobody_waits_for_any_more_ends_early(store: Store) -> None:
    a_shop(store, 0.0)

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        extra_orders.of_period(store, START, LAST, pause=stop)


def test_a_shop_without_sales_asks_for_everything(store: Store) -> None:
    found = extra_orders.of_period(store, START, LAST).pillars[Pillar.PROMO]
    assert found.needs == (
        Need(Missing.DAYS, 56),
        Need(Missing.ORDERS, 40),
        Need(Missing.POSTS, 6),
    )


# Partners and ads


def a_busy_shop(store: Store, days: Sequence[date], brought: float) -> None:
    """Orders of 120 days; each of `days` brings so many more over itself and the next."""
    mean = np.full(122, 4.0)
    for day in days:
        mean[(day - START).days : (day - START).days + 2] += brought / 2
    with store.change():
        for at, number in enumerate(np.random.default_rng(7).poisson(mean[:120])):
            for _ in range(number):
                orders.save(store, an_order(ordered_on=START + timedelta(days=at), customer=""))


def a_partner(store: Store, name: str, kept: Sequence[date]) -> str:
    """A partner who kept a promise on each of these days. Gives the id as text."""
    partner_id = partners.save(store, Partner(name=name))
    promises = tuple(Promise(side=Side.PARTNER, text="Unggahan", done_on=day) for day in kept)
    of_the_shop = Promise(side=Side.SHOP, text="Kirim contoh", done_on=START)
    deals.save(store, Deal(partner_id=partner_id, promises=(*promises, of_the_shop)))
    return str(partner_id)


def an_ad(store: Store, name: str, first: date, days: int = 2) -> None:
    last = first + timedelta(days=days - 1)
    marked_days.save(store, DayMark(first=first, last=last, kind=DayKind.AD, name=name))


def test_a_partner_is_judged_by_the_days_on_which_they_kept_a_promise(store: Store) -> None:
    days = every(11, start=3)
    a_busy_shop(store, days, 10.0)
    sari = a_partner(store, "Sari", days)
    found = extra_orders.of_partners(store, START, LAST)
    assert {group: one.verdict for group, one in found.items()} == {sari: Verdict.RAISES}
    assert found[sari].posted == tuple(days)


def test_partners_with_few_days_are_judged_together(store: Store) -> None:
    days = every(11, start=3)
    a_busy_shop(store, days, 0.0)
    a_partner(store, "Sari", days[::2][:4])
    a_partner(store, "Dita", days[1::2][:3])
    found = extra_orders.of_partners(store, START, LAST)
    assert {group: one.verdict for group, one in found.items()} == {
        extra_orders.OTHERS: Verdict.NO_EVIDENCE
    }


def test_without_kept_promises_there_is_nobody_to_judge(store: Store) -> None:
    a_busy_shop(store, [], 0.0)
    a_partner(store, "Sari", [])
    assert extra_orders.of_partners(store, START, LAST) == {}


@pytest.mark.parametrize(
    ("brought", "verdict"), [(12.0, Verdict.RAISES), (0.0, Verdict.NO_EVIDENCE)]
)
def test_an_ad_is_judged_by_its_days_though_others_leave_them_out(
    store: Store, brought: float, verdict: Verdict
) -> None:
    firsts = every(15, start=4)
    a_busy_shop(store, [day + timedelta(days=at) for day in firsts for at in (0, 1)], brought)
    for day in firsts:
        an_ad(store, "Iklan Instagram", day)
    found = extra_orders.of_ads(store, START, LAST)
    assert {name: one.verdict for name, one in found.items()} == {"Iklan Instagram": verdict}


def test_one_long_ad_is_not_told_from_a_good_week(store: Store) -> None:
    a_busy_shop(store, [START + timedelta(days=40 + at) for at in range(8)], 12.0)
    an_ad(store, "Iklan Lebaran", START + timedelta(days=40), days=8)
    found = extra_orders.of_ads(store, START, LAST)[extra_orders.OTHERS]
    assert found.verdict is Verdict.INSUFFICIENT
    assert found.effect is None
    assert found.needs == (Need(Missing.POSTS, 5),)


def test_half_a_year_says_something_about_a_month(store: Store) -> None:
    assert extra_orders.looking_back(date(2026, 10, 1), date(2026, 10, 31)) == (
        date(2026, 5, 3),
        date(2026, 10, 31),
    )
    year = date(2025, 1, 1), date(2025, 12, 31)
    assert extra_orders.looking_back(*year) == year


def test_orders_of_a_post_may_come_within_a_week() -> None:
    judged = extra_orders.Judged(Verdict.NO_EVIDENCE, posted=(START, START + timedelta(days=2)))
    assert judged.days == {START + timedelta(days=after) for after in range(9)}
