"""The shop as a whole: kept as it is said, refused where it can't be."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models import shop
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.errors import UserError
from umkm_studio.models.shop import DEFAULT_TARGETS, Shop
from umkm_studio.models.store import Store


def test_a_new_shop_has_the_usual_pace_and_targets(store: Store) -> None:
    assert shop.load(store) == Shop()
    assert list(DEFAULT_TARGETS) == list(Pillar)
    assert sum(DEFAULT_TARGETS.values()) == 100


def test_a_shop_comes_back_as_it_was_kept(store: Store) -> None:
    saved = Shop(
        name='Dapur "Ratna" 🍪', nickname="Bu Ratna", city="Semarang", posts_per_week=3,
        targets=DEFAULT_TARGETS | {"promo": 10, "story": 40}, language="en", theme="dark",
        text_scale=125, reduce_motion=True, practice=True, started=True,
    )  # fmt: skip

    shop.save(store, saved)

    assert shop.load(store) == saved


@pytest.mark.parametrize("text", ["{", "[" * 90_000, "[1]", "null", '{"promo": 100}', "true"])
def test_what_can_not_be_a_setting_is_as_if_it_was_not_there(store: Store, text: str) -> None:
    """A tampered copy may have brought it; the program has to open."""
    keys = ("name", "targets", "language", "theme", "text_scale", "posts_per_week")
    for key in keys:
        store.put("settings", {"key": key, "value": text})

    assert shop.load(store) == Shop()


def test_a_number_for_orders_that_nobody_can_call_is_refused(store: Store) -> None:
    with pytest.raises(UserError) as caught:
        shop.save(store, Shop(order_phone="tanya admin"))
    assert caught.value.code == "order_phone_unreadable"
    shop.save(store, Shop(order_phone="0812-3456-7890"))


def test_only_what_changed_is_written(store: Store) -> None:
    shop.save(store, replace(Shop(), name="Dapur Ratna"))

    with store.change() as change:
        shop.save(store, replace(shop.load(store), city="Semarang"))

    assert len(change.steps) == 1
    assert store.count("settings") == 2


def test_a_setting_goes_back_to_the_usual(store: Store) -> None:
    shop.save(store, replace(Shop(), theme="dark"))

    shop.save(store, Shop())

    assert shop.load(store) == Shop()


def test_a_setting_of_another_version_is_left_alone(store: Store) -> None:
    store.put("settings", {"key": "from_the_future", "value": "1"})

    assert shop.load(store) == Shop()
    assert store.count("settings") == 1


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"targets": DEFAULT_TARGETS | {"promo": 21}}, "targets_not_100"),
        ({"targets": {"promo": 100}}, "targets_not_100"),
        ({"targets": {**DEFAULT_TARGETS, "lucu": 0}}, "targets_not_100"),
        ({"posts_per_week": 0}, "pace_unlikely"),
        ({"posts_per_week": 51}, "pace_unlikely"),
    ],
)
def test_what_can_not_be_is_refused(store: Store, values: dict[str, Any], problem: str) -> None:
    with pytest.raises(UserError, match=problem):
        shop.save(store, replace(Shop(), **values))

    assert shop.load(store) == Shop()


def test_one_target_moves_and_the_others_keep_their_proportions() -> None:
    assert shop.rebalanced(DEFAULT_TARGETS, "promo", 60) == {
        "education": 15, "story": 15, "behind_the_scenes": 10, "promo": 60,
    }  # fmt: skip


@given(
    st.lists(st.integers(0, 100), min_size=4, max_size=4),
    st.sampled_from(list(DEFAULT_TARGETS)),
    st.integers(-20, 120),
)
def test_targets_add_up_to_a_hundred_whatever_is_set(
    shares: list[int], pillar: str, percent: int
) -> None:
    targets = dict(zip(DEFAULT_TARGETS, shares, strict=True))

    moved = shop.rebalanced(targets, pillar, percent)

    assert sum(moved.values()) == 100
    assert moved[pillar] == min(100, max(0, percent))
    assert min(moved.values()) >= 0
