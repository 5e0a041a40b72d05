"""The mix of the pillars against the target, and the advice that follows from it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_code, a_post
from umkm_studio.models import shop
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import balance, posts
from umkm_studio.models.content.balance import Balance
from umkm_studio.models.content.posts import Pillar, Status
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store

OCTOBER = date(2026, 10, 1)
MONDAY = date(2026, 10, 12)


def mix(education: int = 0, story: int = 0, behind: int = 0, promo: int = 0) -> Balance:
    """So many posts of each pillar against the targets 30, 30, 20, 20."""
    counts = dict(zip(Pillar, (education, story, behind, promo), strict=True))
    return Balance(counts, dict(zip(Pillar, (30, 30, 20, 20), strict=True)))


def plan(store: Store, days: Iterable[date], **values: object) -> None:
    for day in days:
        posts.save(store, a_post(**{"status": Status.SCHEDULED, "day": day} | values))


def test_the_shares_of_the_design_mock_up():
    october = mix(education=5, story=4, behind=3, promo=6)
    assert list(october.shares().values()) == [28, 22, 17, 33]
    assert october.total == 18
    assert october.promo_crowds


@given(counts=st.tuples(*[st.integers(0, 60)] * 4))
def test_shares_add_up_to_a_hundred_or_are_all_zero(counts: tuple[int, int, int, int]):
    found = mix(*counts)
    shares = found.shares()
    assert sum(shares.values()) == (100 if sum(counts) else 0)
    for pillar, share in shares.items():
        assert abs(share - 100 * found.counts[pillar] / max(1, found.total)) < 1


@pytest.mark.parametrize(
    ("promo", "others", "crowds"),
    [
        (6, 14, True),  # 30 %, just 10 points above the target
        (5, 15, False),  # 25 %
        (3, 1, False),  # four posts say nothing yet
        (2, 3, True),  # five do
        (0, 10, False),
    ],
)
def test_promo_crowds_ten_points_above_the_target_with_five_posts(
    promo: int, others: int, crowds: bool
):
    assert mix(education=others, promo=promo).promo_crowds is crowds


def test_a_month_counts_what_is_planned_and_published_but_no_ideas(store: Store):
    plan(store, [OCTOBER], pillar=Pillar.STORY)
    plan(store, [date(2026, 10, 31)], pillar=Pillar.PROMO, status=Status.DRAFT)
    plan(store, [MONDAY], pillar=Pillar.PROMO, status=Status.PUBLISHED)
    plan(store, [MONDAY], status=Status.IDEA)
    plan(store, [date(2026, 9, 30), date(2026, 11, 1)])
    month = balance.of_month(store, MONDAY)
    assert month.counts == {
        Pillar.EDUCATION: 0,
        Pillar.STORY: 1,
        Pillar.BEHIND_THE_SCENES: 0,
        Pillar.PROMO: 2,
    }


def test_the_target_is_the_makers_own(store: Store):
    targets = {"education": 40, "story": 40, "behind_the_scenes": 10, "promo": 10}
    shop.save(store, Shop(targets=targets))
    assert list(balance.of_month(store, OCTOBER).targets.values()) == [40, 40, 10, 10]


def test_planned_and_published_are_counted_apart(store: Store):
    plan(store, [MONDAY, MONDAY], pillar=Pillar.STORY, status=Status.PUBLISHED)
    plan(store, [MONDAY], pillar=Pillar.PROMO, status=Status.DRAFT)
    plan(store, [MONDAY], pillar=Pillar.PROMO)
    week = balance.between(store, MONDAY, MONDAY + timedelta(6))
    assert (week.total, week.counts[Pillar.PROMO]) == (4, 2)
    assert (week.published.total, week.published.share(Pillar.STORY)) == (2, 100)
    assert week.published.targets == week.targets


@given(
    counts=st.tuples(*[st.integers(0, 60)] * 4),
    weights=st.tuples(*[st.integers(0, 100)] * 4).filter(any),
)
def test_what_is_missed_most_is_below_its_target_where_promo_crowds(
    counts: tuple[int, int, int, int], weights: tuple[int, int, int, int]
):
    targets = {
        pillar: 100 * weight // sum(weights) for pillar, weight in zip(Pillar, weights, strict=True)
    }
    targets[Pillar.STORY] += 100 - sum(targets.values())
    found = Balance(dict(zip(Pillar, counts, strict=True)), targets)
    missed = found.most_missed
    assert missed is not Pillar.PROMO
    if found.promo_crowds:
        assert found.share(missed) < targets[missed]


def test_a_promo_that_is_hardly_begun_is_proposed_first(store: Store):
    plan(store, [MONDAY - timedelta(1)], pillar=Pillar.PROMO, title="lewat")
    plan(store, [MONDAY], pillar=Pillar.PROMO, title="tayang", status=Status.PUBLISHED)
    plan(store, [MONDAY], pillar=Pillar.STORY, title="cerita")
    plan(store, [MONDAY], pillar=Pillar.PROMO, title="hari ini")
    plan(store, [MONDAY + timedelta(2)], pillar=Pillar.PROMO, title="lusa")
    draft = a_post(status=Status.DRAFT, day=MONDAY + timedelta(1), pillar=Pillar.PROMO)
    posts.save(store, replace(draft, title="draf"))
    coded = replace(draft, title="berkode", day=MONDAY + timedelta(3))
    codes.save(store, a_code(post_id=posts.save(store, coded)))
    plan(store, [date(2026, 11, 1)], pillar=Pillar.PROMO, title="bulan depan")
    last = date(2026, 10, 31)
    found = balance.could_change(store, OCTOBER, last, MONDAY)
    assert [post.title for post in found] == ["draf", "lusa", "hari ini", "berkode"]


def test_advice_names_a_post_and_what_is_missed_most(store: Store):
    plan(store, [MONDAY] * 2, pillar=Pillar.STORY, status=Status.PUBLISHED)
    plan(store, [MONDAY] * 2, pillar=Pillar.EDUCATION, status=Status.PUBLISHED)
    plan(store, [MONDAY + timedelta(2)] * 2, pillar=Pillar.PROMO, title="Diskon akhir bulan")
    last = date(2026, 10, 31)
    mix = balance.of_month(store, OCTOBER)
    said = balance.advice(store, mix, OCTOBER, last, MONDAY)
    assert said is not None
    assert (said.post.title, said.pillar) == ("Diskon akhir bulan", Pillar.BEHIND_THE_SCENES)


def test_there_is_no_advice_where_nothing_crowds_or_nothing_can_change(store: Store):
    last = date(2026, 10, 31)
    plan(store, [MONDAY + timedelta(2)], pillar=Pillar.PROMO)
    plan(store, [MONDAY], pillar=Pillar.STORY)
    mix = balance.of_month(store, OCTOBER)
    assert balance.advice(store, mix, OCTOBER, last, MONDAY) is None  # too few to judge
    plan(store, [MONDAY] * 5, pillar=Pillar.PROMO)
    mix = balance.of_month(store, OCTOBER)
    assert mix.promo_crowds
    assert balance.advice(store, mix, OCTOBER, last, last + timedelta(1)) is None  # all in the past


@pytest.mark.parametrize(
    ("day", "last"),
    [
        (date(2026, 2, 1), date(2026, 2, 28)),
        (date(2028, 2, 29), date(2028, 2, 29)),
        (date(2026, 12, 31), date(2026, 12, 31)),
        (date(2026, 10, 14), date(2026, 10, 31)),
    ],
)
def test_the_last_day_of_a_month(day: date, last: date):
    assert balance.last_day(day) == last
