"""The lesson of the week: what it stands on, and when there is none."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tests.builders import a_code, a_post, a_product, an_order, keep_stories_that_sell
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Pillar, Status
from umkm_studio.models.insight import credited, lesson
from umkm_studio.models.insight.evidence import Evidence
from umkm_studio.models.insight.lesson import Loved, PillarLesson, PostLesson, TooLittle
from umkm_studio.models.sales import orders, products
from umkm_studio.models.store import Store

TODAY = date(2026, 10, 14)  # a Wednesday
SUNDAY = date(2026, 10, 11)
POSTED = date(2026, 9, 28)


def sell(store: Store, count: int, day: date = SUNDAY, **values: Any) -> None:
    for _ in range(count):
        orders.save(store, an_order(ordered_on=day, **values))


def teaching(store: Store, **values: Any) -> int:
    """A post with the code NASTAR, whose use is credited to it."""
    post_id = posts.save(store, a_post(**{"title": "Cara simpan nastar", "day": POSTED} | values))
    codes.save(store, a_code(code="NASTAR", post_id=post_id, starts_on=None, ends_on=None))
    return post_id


def test_the_post_that_brought_most_teaches_with_its_grade(store: Store) -> None:
    products.save(store, a_product())
    post_id = teaching(store)
    sell(store, 4, campaign_code="NASTAR")
    sell(store, 6)
    assert lesson.of_week(store, TODAY) == PostLesson(
        first=POSTED,
        last=SUNDAY,
        post_id=post_id,
        title="Cara simpan nastar",
        orders=4,
        reported=0,
        profit=4 * (170_000 - 2 * 46_000),
        evidence=Evidence.PROVEN,
    )


def test_the_orders_that_it_counts_can_be_listed(store: Store) -> None:
    """What came before the post, and in the week that still runs, is no part of it."""
    teaching(store)
    sell(store, 4, campaign_code="NASTAR")
    sell(store, 2, POSTED - timedelta(days=1), campaign_code="NASTAR")
    sell(store, 3, TODAY, campaign_code="NASTAR")
    sell(store, 6)
    found = lesson.of_week(store, TODAY)
    assert isinstance(found, PostLesson)
    listed = credited.sales_of(store, found.first, found.last, post_id=found.post_id)
    assert found.orders == len(listed) == 4


def test_it_stays_through_the_week_and_follows_on_monday(store: Store) -> None:
    teaching(store)
    sell(store, 10, campaign_code="NASTAR")
    sell(store, 5, TODAY, campaign_code="NASTAR")
    week = [lesson.of_week(store, date(2026, 10, day)) for day in (12, 14, 18)]
    assert week == [week[0]] * 3
    after = lesson.of_week(store, date(2026, 10, 19))
    assert isinstance(after, PostLesson)
    assert after.orders == 15


def test_how_its_orders_are_known_is_counted(store: Store) -> None:
    post = posts.get(store, teaching(store))
    assert post is not None
    sell(store, 4, campaign_code="NASTAR")
    sell(store, 2, heard_from=post.public_id)
    sell(store, 6)
    found = lesson.of_week(store, TODAY)
    assert isinstance(found, PostLesson)
    assert (found.orders, found.reported, found.evidence) == (6, 2, Evidence.PROVEN)


def test_what_buyers_say_teaches_too(store: Store) -> None:
    post_id = posts.save(store, a_post(title="Cerita dapur", day=POSTED))
    post = posts.get(store, post_id)
    assert post is not None
    sell(store, 3, heard_from=post.public_id)
    sell(store, 7)
    found = lesson.of_week(store, TODAY)
    assert isinstance(found, PostLesson)
    assert (found.orders, found.evidence, found.profit) == (3, Evidence.REPORTED, None)


def liked(store: Store, *likes: int | None) -> None:
    """A post for each, with a code of its own that nobody has used."""
    for number, count in enumerate(likes):
        post_id = posts.save(store, a_post(title=f"Unggahan {number}", day=POSTED, likes=count))
        codes.save(store, a_code(code=f"SUKA{number}", post_id=post_id))


def test_a_loved_post_that_sold_little_stands_beside_it(store: Store) -> None:
    teaching(store, likes=20)
    sell(store, 10, campaign_code="NASTAR")
    liked(store, 12, 30, 900)
    found = lesson.of_week(store, TODAY)
    assert isinstance(found, PostLesson)
    assert found.loved == Loved(title="Unggahan 2", likes=900, orders=0)


def test_of_a_loved_post_without_a_code_nobody_knows_what_it_sold(store: Store) -> None:
    teaching(store, likes=20)
    sell(store, 10, campaign_code="NASTAR")
    liked(store, 12, 30)
    posts.save(store, a_post(title="Giveaway", day=POSTED, likes=900))
    found = lesson.of_week(store, TODAY)
    assert isinstance(found, PostLesson)
    assert found.loved is None


@pytest.mark.parametrize(
    ("own", "others"),
    [
        (20, (900, None)),  # too few were measured to say what is usual
        (1000, (12, 30, 900)),  # the post that sold was liked even more
        (20, (15, 12, 10)),  # nothing else was liked more than is usual
    ],
)
def test_likes_are_set_against_orders_only_where_that_says_something(
    store: Store, own: int, others: tuple[int | None, ...]
) -> None:
    teaching(store, likes=own)
    sell(store, 10, campaign_code="NASTAR")
    liked(store, *others)
    found = lesson.of_week(store, TODAY)
    assert isinstance(found, PostLesson)
    assert found.loved is None


def test_a_loved_post_that_sold_well_is_no_contrast(store: Store) -> None:
    teaching(store, likes=20)
    sell(store, 8, campaign_code="NASTAR")
    other = posts.save(store, a_post(title="Giveaway", day=POSTED, likes=900))
    codes.save(store, a_code(code="HADIAH", post_id=other, starts_on=None, ends_on=None))
    sell(store, 3, campaign_code="HADIAH")
    liked(store, 12, 30)
    found = lesson.of_week(store, TODAY)
    assert isinstance(found, PostLesson)
    assert found.loved is None


def test_where_the_last_weeks_say_too_little_the_quarter_is_asked(store: Store) -> None:
    long_ago = SUNDAY - timedelta(weeks=8)
    teaching(store, day=long_ago)
    sell(store, 10, long_ago, campaign_code="NASTAR")
    found = lesson.of_week(store, TODAY)
    assert isinstance(found, PostLesson)
    assert (found.first, found.orders) == (long_ago, 10)
    assert isinstance(lesson.of_week(store, TODAY + timedelta(weeks=8)), TooLittle)


def test_a_handful_of_orders_teaches_nothing(store: Store) -> None:
    teaching(store)
    sell(store, 4, campaign_code="NASTAR")
    sell(store, 5)
    assert lesson.of_week(store, TODAY) == TooLittle(orders=9, traced=4, weeks=13)


def test_orders_of_unknown_origin_teach_nothing(store: Store) -> None:
    teaching(store)
    sell(store, 2, campaign_code="NASTAR")
    sell(store, 10)
    assert lesson.of_week(store, TODAY) == TooLittle(orders=12, traced=2, weeks=13)


def test_a_code_that_was_used_before_its_post_is_out_teaches_nothing(store: Store) -> None:
    teaching(store, status=Status.SCHEDULED, day=TODAY + timedelta(days=3))
    sell(store, 12, campaign_code="NASTAR")
    assert isinstance(lesson.of_week(store, TODAY), TooLittle)


def test_timing_is_asked_last_and_gives_a_range_without_money(store: Store) -> None:
    """Each story is followed by many orders within days; nobody uses a code."""
    keep_stories_that_sell(store, SUNDAY)
    found = lesson.of_week(store, TODAY)
    assert isinstance(found, PillarLesson)
    assert found.pillar is Pillar.STORY
    assert 0 < found.effect.low < found.effect.high
    assert (found.last - found.first).days >= 180
