"""A post's results over time: what is kept, what its record shows, how it grew."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import a_post
from umkm_studio.models import trash
from umkm_studio.models.content import posts, results
from umkm_studio.models.content.posts import Post, Status
from umkm_studio.models.content.results import Measurement, Point
from umkm_studio.models.store import Store

NOW = datetime(2026, 11, 1, 9, 0)


@pytest.fixture
def post_id(store: Store) -> int:
    """A published post without any number."""
    return posts.save(store, a_post(status=Status.PUBLISHED, day=date(2026, 10, 6)))


def measure(
    store: Store, post_id: int, at: datetime, platform: str = "instagram", **counts: int
) -> bool:
    with store.change():
        new = results.add(
            store,
            Measurement(post_id=post_id, measured_at=at, counts=counts, platform=platform),
        )
        results.bring_up_to_date(store, post_id)
    return new


def shown(store: Store, post_id: int) -> Post:
    post = posts.get(store, post_id)
    assert post is not None
    return post


def type_in(store: Store, post_id: int, now: datetime, **counts: int | None) -> None:
    before = shown(store, post_id)
    after = replace(before, **counts, measured_on=now.date())  # type: ignore[arg-type]
    with store.change():
        posts.save(store, after)
        results.keep_typed(store, before, after, now)


def test_a_later_measurement_is_shown_and_the_earlier_one_stays(store: Store, post_id: int) -> None:
    measure(store, post_id, datetime(2026, 10, 9, 8), views=900, likes=41)
    measure(store, post_id, datetime(2026, 11, 1, 8), views=1_204, likes=40)

    post = shown(store, post_id)
    assert (post.views, post.likes) == (1_204, 40)  # likes are taken back, too
    assert post.measured_on == date(2026, 11, 1)
    assert [one.counts["views"] for one in results.of_post(store, post_id)] == [900, 1_204]


def test_an_older_measurement_lowers_nothing_and_fills_in_what_was_not_known(
    store: Store, post_id: int
) -> None:
    measure(store, post_id, datetime(2026, 11, 1, 8), views=1_204)
    measure(store, post_id, datetime(2026, 10, 9, 8), views=900, saves=12)

    post = shown(store, post_id)
    assert (post.views, post.saves, post.measured_on) == (1_204, 12, date(2026, 11, 1))


def test_of_two_on_one_day_the_higher_one_is_the_later(store: Store, post_id: int) -> None:
    measure(store, post_id, datetime(2026, 11, 22, 7, 0), views=1_204, likes=52)
    measure(store, post_id, datetime(2026, 11, 22, 7, 5), views=900, likes=60)

    assert (shown(store, post_id).views, shown(store, post_id).likes) == (1_204, 52)
    assert len(results.of_post(store, post_id)) == 2


def test_the_same_numbers_are_kept_once_and_the_same_moment_twice(
    store: Store, post_id: int
) -> None:
    at = datetime(2026, 11, 1, 8)
    assert measure(store, post_id, at, views=900)
    assert not measure(store, post_id, datetime(2026, 11, 5, 8), views=900)
    assert measure(store, post_id, at, views=1_204)

    kept = [(one.measured_at.second, one.counts) for one in results.of_post(store, post_id)]
    assert kept == [(0, {"views": 900}), (1, {"views": 1_204})]


def test_a_post_at_two_places_shows_what_both_add_up_to(store: Store, post_id: int) -> None:
    measure(store, post_id, datetime(2026, 10, 9), views=900, likes=41, saves=5)
    measure(store, post_id, datetime(2026, 10, 10), "tiktok", views=4_100, likes=200)
    measure(store, post_id, datetime(2026, 10, 12), "tiktok", views=4_600, likes=230)

    post = shown(store, post_id)
    assert (post.views, post.likes, post.saves) == (5_500, 271, 5)
    points = results.growth(results.of_post(store, post_id), ["views"])
    assert points == [
        Point(date(2026, 10, 9), 900),
        Point(date(2026, 10, 10), 5_000),
        Point(date(2026, 10, 12), 5_500),
    ]


def test_typed_numbers_are_one_measurement_a_day(store: Store, post_id: int) -> None:
    type_in(store, post_id, datetime(2026, 10, 9, 19, 0), likes=2)
    type_in(store, post_id, datetime(2026, 10, 9, 19, 1), likes=284)
    type_in(store, post_id, datetime(2026, 10, 9, 19, 2), product_questions=11)
    type_in(store, post_id, datetime(2026, 10, 12, 8, 0), likes=301)

    kept = [(one.measured_at.day, dict(one.counts)) for one in results.of_post(store, post_id)]
    assert kept == [(9, {"likes": 284, "product_questions": 11}), (12, {"likes": 301})]


def test_an_import_leaves_what_only_the_maker_knows(store: Store, post_id: int) -> None:
    type_in(store, post_id, datetime(2026, 10, 9, 19, 0), likes=284, direct_messages=14)
    measure(store, post_id, datetime(2026, 11, 1, 8), likes=310, views=4_000)

    post = shown(store, post_id)
    assert (post.likes, post.direct_messages, post.views) == (310, 14, 4_000)
    assert post.meaningful == 14


def test_a_typed_number_of_a_later_day_outlives_an_older_file(store: Store, post_id: int) -> None:
    type_in(store, post_id, datetime(2026, 11, 1, 19, 0), likes=310)
    measure(store, post_id, datetime(2026, 10, 9, 8), likes=284)

    assert shown(store, post_id).likes == 310


def test_a_number_that_was_taken_out_does_not_come_back(store: Store, post_id: int) -> None:
    type_in(store, post_id, datetime(2026, 10, 9, 19, 0), likes=284, saves=52)
    type_in(store, post_id, datetime(2026, 10, 10, 8, 0), saves=None)
    measure(store, post_id, datetime(2026, 11, 1, 8), likes=300)
    assert shown(store, post_id).saves is None

    type_in(store, post_id, datetime(2026, 11, 2, 8, 0), shares=7)
    type_in(store, post_id, datetime(2026, 11, 2, 8, 1), shares=None, comments=9)
    kept = [dict(one.counts) for one in results.of_post(store, post_id)]
    assert kept == [{"likes": 284}, {"likes": 300}, {"comments": 9}]


def test_numbers_of_before_measurements_were_kept_begin_the_history(store: Store) -> None:
    post = a_post(status=Status.PUBLISHED, day=date(2026, 10, 6), likes=284)
    post_id = posts.save(store, replace(post, measured_on=date(2026, 10, 9)))
    before = shown(store, post_id)
    assert [one.counts for one in results.history(store, before)] == [{"likes": 284}]

    with store.change():
        results.keep_unmeasured(store, before)
    measure(store, post_id, datetime(2026, 11, 1, 8), likes=310)

    points = results.growth(results.of_post(store, post_id), ["likes"])
    assert points == [Point(date(2026, 10, 9), 284), Point(date(2026, 11, 1), 310)]


def test_meaningful_is_what_people_said_and_unknown_is_not_zero() -> None:
    assert a_post().meaningful is None
    assert a_post(likes=900).meaningful is None
    assert a_post(product_questions=0).meaningful == 0
    talks = a_post(product_questions=11, stories_told=3, direct_messages=14, likes=900)
    assert talks.meaningful == 28


def test_a_deleted_post_comes_back_with_its_results(store: Store, post_id: int) -> None:
    measure(store, post_id, datetime(2026, 10, 9), views=900)
    with store.change():
        results.remember_key(store, post_id, "instagram", "18026")
    with trash.keeping(store, trash.Kind.POST, "Dapur", now=NOW):
        posts.remove(store, post_id)
    assert store.count("post_results") == store.count("post_keys") == 0

    trash.restore(store, trash.listing(store)[0].id)

    assert [one.counts for one in results.of_post(store, post_id)] == [{"views": 900}]
    assert results.post_with_key(store, "instagram", "18026") == post_id


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(order=st.permutations([(3, 10), (9, 40), (20, 90), (20, 95)]))
def test_what_is_shown_does_not_depend_on_the_order_of_imports(
    store: Store, order: list[tuple[int, int]]
) -> None:
    post_id = posts.save(store, a_post(status=Status.PUBLISHED, day=date(2026, 10, 1)))
    for day, views in order:
        measure(store, post_id, datetime(2026, 10, day, 8), views=views)

    assert shown(store, post_id).views == 95
    points = results.growth(results.of_post(store, post_id), ["views"])
    assert [point.value for point in points] == [10, 40, 95]
