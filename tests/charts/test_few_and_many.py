"""Three posts or three hundred, at 100 and 150 %: what is drawn can still be told apart."""

from __future__ import annotations

import random
from datetime import date, timedelta
from itertools import combinations

import pytest

from tests.builders import a_post
from tests.charts.drawn import LIGHT, draw, named, words
from umkm_studio.charts import daily_sales, likes_orders
from umkm_studio.models.content.posts import Pillar, Post
from umkm_studio.models.insight.daily import Day

FIRST = date(2026, 7, 6)
WORDS = daily_sales.Words(lambda day: f"{day.day}/{day.month}", str)
LIKES = likes_orders.Words("Suka", "Pesanan", "Tenang, laku", "Laku", "Tenang", "Ramai saja", str)


def published(number: int, days: int) -> list[Post]:
    chance = random.Random(number)
    return [
        a_post(
            id=at,
            title=f"Unggahan {at}",
            pillar=chance.choice(list(Pillar)),
            day=FIRST + timedelta(days=chance.randrange(days)),
        )
        for at in range(1, number + 1)
    ]


def sold(days: int) -> list[Day]:
    chance = random.Random(days)
    counts = [chance.randrange(9) for _ in range(days)]
    return [
        Day(FIRST + timedelta(days=at), orders, 85_000 * orders) for at, orders in enumerate(counts)
    ]


@pytest.mark.parametrize("days", [30, 62, 90])
@pytest.mark.parametrize("number", [3, 300])
def test_every_post_of_the_period_has_its_place_above_its_day(number: int, days: int) -> None:
    bars = daily_sales.bars_of(sold(days))
    marks = daily_sales.post_marks(bars, published(number, days))
    drawn = [post for mark in marks for post in mark.posts]
    assert sorted(post.id or 0 for post in drawn) == list(range(1, number + 1))
    for mark in marks:
        assert {post.pillar for post in mark.posts} == {mark.pillar}
        assert all(post.day and mark.bar.first <= post.day <= mark.bar.last for post in mark.posts)


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize(("number", "days"), [(3, 30), (300, 30), (300, 62), (300, 90)])
def test_no_marker_covers_another_and_bars_keep_their_room(
    number: int, days: int, scale: float
) -> None:
    figure = draw(
        daily_sales.figure(sold(days), published(number, days), WORDS, LIGHT),
        width=1080, height=round(200 * scale), scale=scale,
    )  # fmt: skip
    found = named(figure)
    markers = {gid: box.shrunk(0.9, 0.9) for gid, box in found.items() if gid.startswith("post")}
    for (one, box), (other, other_box) in combinations(markers.items(), 2):
        assert not box.overlaps(other_box), (one, other)
    highest = max(box.height for gid, box in found.items() if gid.startswith("days"))
    assert highest > 0.4 * figure.axes[0].bbox.height
    assert all(box.y1 <= figure.bbox.y1 for box in markers.values())


def test_posts_that_share_a_marker_are_counted_beside_it() -> None:
    posts = [a_post(id=at, day=FIRST, pillar=Pillar.PROMO) for at in range(1, 7)]
    posts.append(a_post(id=9, day=FIRST, pillar=Pillar.STORY))
    figure = draw(daily_sales.figure(sold(10), posts, WORDS, LIGHT), width=1080, height=200)
    shared = "posts-promo-2026-07-06-2026-07-06"
    assert {gid for gid in named(figure) if gid.startswith("post")} == {shared, "post-9"}
    assert "6" in words(figure)
    assert daily_sales.days_of(shared) == (FIRST, FIRST)


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("number", [3, 300])
def test_the_fields_are_named_and_titles_do_not_cover_one_another(
    number: int, scale: float
) -> None:
    chance = random.Random(number)
    dots = [
        likes_orders.Dot(
            at, f"Unggahan {at}", chance.choice(list(Pillar)), int(chance.lognormvariate(5, 0.8)),
            int(chance.expovariate(0.4)),
        )
        for at in range(number)
    ]  # fmt: skip
    figure = draw(likes_orders.figure(dots, LIKES, LIGHT), scale=scale)
    assert len(named(figure)) == number
    texts = words(figure)
    assert {LIKES.quiet_bought, LIKES.liked_bought, LIKES.quiet, LIKES.liked_only} <= set(texts)
    titles = {text: box for text, box in texts.items() if text.startswith("Unggahan")}
    for (one, box), (other, other_box) in combinations(titles.items(), 2):
        assert not box.overlaps(other_box), (one, other)
