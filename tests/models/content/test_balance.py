"""The mix of the pillars, and the pace of a week."""

from collections.abc import Iterable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_post
from umkm_studio.models import shop
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


def test_a_week_is_compared_with_the_makers_pace(store: Store):
    shop.save(store, Shop(posts_per_week=2))
    plan(store, [MONDAY, MONDAY, MONDAY + timedelta(6)])
    plan(store, [MONDAY + timedelta(7)], status=Status.PUBLISHED)
    plan(store, [MONDAY + timedelta(7)], status=Status.IDEA)
    plan(store, [MONDAY - timedelta(1)])
    full, next_week, empty = balance.weeks(store, MONDAY, 3)
    assert (full.monday, full.posts, full.pace, full.crowded) == (MONDAY, 3, 2, True)
    assert (next_week.posts, next_week.crowded) == (1, False)
    assert empty.posts == 0


def test_only_promos_still_to_come_could_become_a_story(store: Store):
    plan(store, [MONDAY - timedelta(1)], pillar=Pillar.PROMO, title="lewat")
    plan(store, [MONDAY], pillar=Pillar.PROMO, title="tayang", status=Status.PUBLISHED)
    plan(store, [MONDAY], pillar=Pillar.STORY, title="cerita")
    plan(store, [MONDAY], pillar=Pillar.PROMO, title="hari ini")
    plan(store, [date(2026, 10, 31)], pillar=Pillar.PROMO, title="draf", status=Status.DRAFT)
    plan(store, [date(2026, 11, 1)], pillar=Pillar.PROMO, title="bulan depan")
    assert [post.title for post in balance.could_be_stories(store, OCTOBER, MONDAY)] == [
        "hari ini",
        "draf",
    ]
    november = balance.could_be_stories(store, date(2026, 11, 20), MONDAY)
    assert [post.title for post in november] == ["bulan depan"]


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
