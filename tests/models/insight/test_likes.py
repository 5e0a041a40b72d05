"""Likes against orders, over the maker's own posts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from umkm_studio.models.insight import likes
from umkm_studio.models.insight.likes import Field, Measured, OddRatio


def measured(*pairs: tuple[int, int]) -> list[Measured]:
    return [Measured(number, like, bought) for number, (like, bought) in enumerate(pairs, 1)]


def test_fields_lie_around_the_shops_own_medians() -> None:
    shown = measured((500, 9), (600, 0), (20, 7), (10, 1), (100, 4))
    middle = likes.split(shown)
    assert middle is not None
    assert (middle.likes, middle.orders) == (100, 4)
    assert [middle.field(post) for post in shown] == [
        Field.LIKED_AND_BOUGHT,
        Field.LIKED_ONLY,
        Field.QUIETLY_BOUGHT,
        Field.QUIET,
        Field.QUIET,  # on both lines
    ]
    assert likes.split([]) is None


def test_few_posts_tell_nothing_of_likes_and_orders() -> None:
    assert likes.correlation(measured(*[(number, number) for number in range(7)])) is None


@pytest.mark.parametrize("pairs", [[(5, n) for n in range(9)], [(n, 5) for n in range(9)]])
def test_where_all_are_alike_nothing_goes_together(pairs: list[tuple[int, int]]) -> None:
    assert likes.correlation(measured(*pairs)) is None


def test_the_same_order_is_one_and_the_opposite_minus_one() -> None:
    rising = likes.correlation(measured(*[(n, n * n) for n in range(10)]))
    falling = likes.correlation(measured(*[(n, 99 - n) for n in range(10)]))
    assert rising is not None
    assert falling is not None
    assert (rising.value, falling.value) == (pytest.approx(1), pytest.approx(-1))


counts = st.integers(0, 40)


@given(st.lists(st.tuples(counts, counts), min_size=8, max_size=60))
def test_it_is_spearmans_and_lies_in_its_interval(pairs: list[tuple[int, int]]) -> None:
    found = likes.correlation(measured(*pairs))
    if found is None:
        assert len({a for a, _ in pairs}) == 1 or len({b for _, b in pairs}) == 1
        return
    assert found.value == pytest.approx(stats.spearmanr(pairs).statistic, abs=1e-9)
    assert -1 <= found.low <= found.value <= found.high <= 1
    assert found.is_clear == (found.low > 0 or found.high < 0)


def test_far_more_likes_per_comment_than_usual_are_a_question() -> None:
    usual = [Measured(n, 100 + n, 1, comments=8 + n % 5) for n in range(12)]
    bought = Measured(99, 4_000, 0, comments=2)
    assert likes.odd_ratios([*usual, bought]) == [OddRatio(99, 1_333, 10)]


def test_few_likes_or_few_posts_raise_no_question() -> None:
    usual = [Measured(n, 100 + n, 1, comments=8 + n % 5) for n in range(12)]
    assert likes.odd_ratios([*usual, Measured(99, 40, 0, comments=0)]) == []
    assert likes.odd_ratios([*usual[:5], Measured(99, 4_000, 0, comments=2)]) == []
    assert likes.odd_ratios([*usual, Measured(99, 4_000, 0)]) == []
