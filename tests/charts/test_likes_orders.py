"""Likes against orders: where each post lies, and that names cover nothing."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.charts.drawn import DARK, LIGHT, draw, named, words
from umkm_studio.charts import likes_orders
from umkm_studio.charts.likes_orders import Dot
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight import likes
from umkm_studio.models.insight.likes import Field

WORDS = likes_orders.Words(
    likes="Jumlah suka per unggahan",
    orders="Pesanan dari unggahan",
    quiet_bought="Tenang, tapi laku",
    liked_bought="Ramai dan laku",
    quiet="Tenang",
    liked_only="Ramai, tapi sepi pesanan",
    number=str,
)
CORNERS = {WORDS.quiet_bought, WORDS.liked_bought, WORDS.quiet, WORDS.liked_only}
TITLES = [
    ("Cara simpan nastar tetap renyah", 96, 26),
    ("Dapur jam 4 pagi", 208, 14),
    ("Mbak Sari coba nastar kami", 521, 12),
    ("Paket hemat 3 toples", 241, 7),
    ("Diskon gajian 15%", 412, 7),
    ("Beda butter dan margarin", 163, 6),
    ("Giveaway 5 toples", 1286, 2),
    ("Sambal tahan berapa lama?", 138, 0),
]
DOTS = [
    Dot(at, title, list(Pillar)[at % 4], likes, orders)
    for at, (title, likes, orders) in enumerate(TITLES)
]


def test_every_post_can_be_found_by_a_click() -> None:
    found = named(draw(likes_orders.figure(DOTS, WORDS, LIGHT)))
    assert set(found) == {f"post-{dot.post_id}" for dot in DOTS}


def test_a_post_lies_as_far_right_as_its_likes_and_as_high_as_its_orders() -> None:
    found = named(draw(likes_orders.figure(DOTS, WORDS, LIGHT)))

    def middle(dot: Dot, axis: str) -> float:
        box = found[f"post-{dot.post_id}"]
        return (box.x0 + box.x1) / 2 if axis == "x" else (box.y0 + box.y1) / 2

    for one, other in pairwise(sorted(DOTS, key=lambda dot: dot.likes)):
        assert middle(one, "x") < middle(other, "x")
    for one, other in pairwise(sorted(DOTS, key=lambda dot: dot.orders)):
        assert middle(one, "y") <= middle(other, "y") + 0.5


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [590, 1150])
def test_names_cover_no_dot_and_no_other_name(scale: float, width: int) -> None:
    figure = draw(likes_orders.figure(DOTS, WORDS, DARK), width=width, scale=scale)
    texts = {text: box for text, box in words(figure).items() if not text.isdigit()}
    assert set(texts) >= CORNERS
    for (one, box), (other, other_box) in combinations(texts.items(), 2):
        assert not box.overlaps(other_box), (one, other)
    for gid, dot in named(figure).items():
        assert not any(dot.overlaps(box) for box in texts.values()), gid


def test_the_largest_have_their_title_beside_them() -> None:
    found = words(draw(likes_orders.figure(DOTS, WORDS, LIGHT)))
    assert {"Dapur jam 4 pagi", "Mbak Sari coba nastar kami", "Diskon gajian 15%"} <= set(found)
    assert "Cara simpan nastar tetap…" in found  # a long one is cut
    assert "Sambal tahan berapa lama?" not in found


def test_a_title_is_shown_as_it_is_typed_but_for_signs_that_our_font_lacks() -> None:
    dots = [Dot(1, "Modal $5 jadi $_{10} 🎉", Pillar.PROMO, 10, 9)]
    assert "Modal $5 jadi $_{10}" in words(draw(likes_orders.figure(dots, WORDS, LIGHT)))


@pytest.mark.parametrize("orders", [[0, 0, 0, 0, 30], [3, 3, 3, 9], [1, 2, 3, 4]])
def test_every_dot_lies_in_the_field_of_its_post(orders: list[int]) -> None:
    dots = [
        Dot(at, f"Unggahan {at}", Pillar.PROMO, 10 * at, many) for at, many in enumerate(orders)
    ]
    measured = [dot.measured for dot in dots]
    split = likes.split(measured)
    assert split is not None
    middle, level = likes_orders.lines(dots)
    upper = {Field.LIKED_AND_BOUGHT, Field.QUIETLY_BOUGHT}
    right = {Field.LIKED_AND_BOUGHT, Field.LIKED_ONLY}
    for post in measured:
        field = split.field(post)
        assert (field in upper) == (post.orders > level)
        assert (field in right) == (post.likes > middle)


def test_the_lower_fields_have_room_for_their_names_where_most_posts_brought_nothing() -> None:
    dots = [Dot(at, "Unggahan", Pillar.PROMO, 40 + at, 40 * (at == 5)) for at in range(9)]
    found = words(draw(likes_orders.figure(dots, WORDS, LIGHT)))
    lower, upper = found[WORDS.quiet], found[WORDS.quiet_bought]
    assert not lower.overlaps(upper)
    assert set(found) >= CORNERS


A_DOT = st.builds(
    Dot,
    post_id=st.integers(1, 99),
    title=st.text(min_size=1, max_size=40),
    pillar=st.sampled_from(Pillar),
    likes=st.integers(0, 10**7),
    orders=st.integers(0, 10**4),
)


@settings(max_examples=10, deadline=None)
@given(st.lists(A_DOT, max_size=6))
def test_any_posts_can_be_drawn_whatever_their_titles_and_numbers(dots: list[Dot]) -> None:
    figure = draw(likes_orders.figure(dots, WORDS, LIGHT))
    assert set(words(figure)) >= CORNERS
    assert set(named(figure)) == {f"post-{dot.post_id}" for dot in dots}
