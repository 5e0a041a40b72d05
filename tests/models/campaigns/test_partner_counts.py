"""Figures of a partner's account: kept by day, the rate, questions about odd ones."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import A_DAY, a_partner
from umkm_studio.models.campaigns import partner_counts, partners
from umkm_studio.models.campaigns.partner_counts import Counted, Odd
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store


@pytest.fixture
def mita(store: Store) -> int:
    return partners.save(store, a_partner())


def counted(**values: Any) -> Counted:
    return Counted(**{"partner_id": 1, "counted_on": A_DAY} | values)


def test_each_day_is_kept_and_the_same_day_written_over(store: Store, mita: int) -> None:
    earlier = A_DAY - timedelta(days=30)
    for day, followers in ((None, 50), (earlier, 100), (A_DAY, 120), (A_DAY, 130)):
        partner_counts.save(store, counted(counted_on=day, followers=followers))

    found = partner_counts.of_partner(store, mita)

    assert [(one.counted_on, one.followers) for one in found] == [
        (A_DAY, 130), (earlier, 100), (None, 50),
    ]  # fmt: skip
    assert partner_counts.followers(store) == {mita: 130}


def test_the_newest_known_followers_count_even_where_a_later_day_has_none(
    store: Store, mita: int
) -> None:
    partner_counts.save(store, counted(followers=130))
    partner_counts.save(store, counted(counted_on=A_DAY + timedelta(days=1), likes=12))

    assert partner_counts.followers(store) == {mita: 130}


def test_what_can_not_be_counted_is_refused(store: Store, mita: int) -> None:
    with pytest.raises(UserError, match="amount_negative"):
        partner_counts.save(store, counted(likes=-1))
    with pytest.raises(UserError, match="record_gone"):
        partner_counts.save(store, counted(partner_id=mita + 1, likes=1))


def test_the_rate_is_of_those_who_saw_it_else_of_the_followers() -> None:
    deeds = {"likes": 268, "comments": 24, "saves": 42, "shares": 11}

    seen = partner_counts.rate(counted(reach=5_900, followers=8_400, **deeds))
    unseen = partner_counts.rate(counted(followers=8_400, **deeds))

    assert seen is not None
    assert unseen is not None
    assert (seen.deeds, seen.base, seen.of_reach) == (345, 5_900, True)
    assert seen.share == pytest.approx(0.0585, abs=1e-4)
    assert (unseen.base, unseen.of_reach) == (8_400, False)


@pytest.mark.parametrize(
    "values", [{}, {"likes": 5}, {"followers": 100}, {"likes": 5, "followers": 0}]
)
def test_without_figures_there_is_no_rate(values: dict[str, int]) -> None:
    assert partner_counts.rate(counted(**values)) is None


@given(
    st.fixed_dictionaries(
        {name: st.none() | st.integers(0, 10**9) for name in ("reach", "followers", "likes")}
    )
)
def test_a_rate_never_divides_by_nothing_and_is_never_negative(
    values: dict[str, int | None],
) -> None:
    found = partner_counts.rate(counted(**values))

    assert found is None or (found.base > 0 and found.share >= 0)


@pytest.mark.parametrize(
    ("values", "before", "odd"),
    [
        ({"reach": 100, "likes": 101}, None, [Odd.MORE_DEEDS_THAN_REACH]),
        ({"reach": 100, "likes": 100}, None, []),
        ({"followers": 20_000, "likes": 5_000}, None, [Odd.RARE_RATE]),
        ({"followers": 900, "likes": 300}, None, []),  # small accounts do reach that
        ({"followers": 20_000, "likes": 700, "comments": 0}, None, [Odd.HARDLY_ANY_COMMENTS]),
        ({"followers": 20_000, "likes": 700}, None, []),  # comments are not known
        ({"followers": 1_600}, {"counted_on": date(2026, 8, 1), "followers": 1_000}, [Odd.JUMP]),
        ({"followers": 1_600}, {"counted_on": date(2026, 1, 1), "followers": 1_000}, []),
        ({"followers": 1_600}, {"counted_on": None, "followers": 1_000}, []),
    ],
)
def test_odd_figures_are_asked_about(
    values: dict[str, int], before: dict[str, Any] | None, odd: list[Odd]
) -> None:
    earlier = None if before is None else counted(**before)

    assert partner_counts.odd(counted(**values), earlier) == odd
