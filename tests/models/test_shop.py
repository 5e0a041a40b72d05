"""The shop's settings, and targets whose sum stays 100."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models import shop as shops
from umkm_studio.models.errors import UserError
from umkm_studio.models.shop import DEFAULT_TARGETS, Shop, rebalanced

PILLARS = tuple(DEFAULT_TARGETS)


def test_a_new_shop_has_the_defaults(store):
    assert shops.load(store) == Shop()


def test_what_is_saved_is_loaded(store):
    changed = Shop(name="Dapur Ratna", language="en", text_scale=150, reduce_motion=True)
    shops.save(store, changed)
    assert shops.load(store) == changed


def test_nothing_new_changes_nothing(store):
    shops.save(store, Shop(name="Dapur Ratna"))
    with store.change() as change:
        shops.save(store, shops.load(store))
    assert change.steps == []


def test_a_change_can_go_back_to_the_default(store):
    shops.save(store, Shop(theme="dark"))
    shops.save(store, Shop())
    assert shops.load(store).theme == "system"


def test_targets_that_miss_100_are_refused(store):
    wrong = dict(DEFAULT_TARGETS, promo=30)
    with pytest.raises(UserError, match="targets_not_100"):
        shops.save(store, replace(Shop(), targets=wrong))


def test_the_others_share_what_one_target_leaves():
    assert rebalanced(DEFAULT_TARGETS, "promo", 60) == {
        "education": 15, "story": 15, "behind_the_scenes": 10, "promo": 60,
    }  # fmt: skip


def test_the_others_come_back_equally_from_nothing():
    all_promo = dict.fromkeys(PILLARS, 0) | {"promo": 100}
    assert rebalanced(all_promo, "promo", 40) == dict.fromkeys(PILLARS, 20) | {"promo": 40}


@st.composite
def targets(draw):
    cuts = sorted(draw(st.lists(st.integers(0, 100), min_size=3, max_size=3)))
    shares = [high - low for low, high in zip([0, *cuts], [*cuts, 100], strict=True)]
    return dict(zip(PILLARS, shares, strict=True))


@given(targets(), st.sampled_from(PILLARS), st.integers(-50, 150))
def test_targets_always_add_up(before, pillar, percent):
    after = rebalanced(before, pillar, percent)
    assert sum(after.values()) == 100
    assert after[pillar] == min(100, max(0, percent))
    assert min(after.values()) >= 0
    assert list(after) == list(before)
