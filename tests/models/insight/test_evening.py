"""What waits today, how long it may take, and that it is enough."""

from __future__ import annotations

from datetime import date

import pytest

from umkm_studio.models import shop as shops
from umkm_studio.models.errors import UserError
from umkm_studio.models.insight import evening
from umkm_studio.models.insight.evening import Waiting
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store

TODAY = date(2026, 10, 14)


def test_each_thing_takes_a_minute() -> None:
    waiting = Waiting(messages=3, orders=4, dues=0, checks=1)
    assert (waiting.minutes, waiting.is_much) == (8, False)


def test_what_no_evening_holds_is_said_to_be_much() -> None:
    assert not Waiting(messages=5, orders=10, dues=3, checks=2).is_much
    assert Waiting(messages=5, orders=60, dues=0, checks=0).is_much


def test_enough_holds_for_its_day_alone(store: Store) -> None:
    assert not evening.is_enough(store, TODAY)
    evening.say_enough(store, TODAY)
    assert evening.is_enough(store, TODAY)
    assert not evening.is_enough(store, date(2026, 10, 15))
    evening.say_enough(store, None)
    assert not evening.is_enough(store, TODAY)


def test_a_day_that_is_none_is_refused(store: Store) -> None:
    with pytest.raises(UserError, match="date_unreadable"):
        shops.save(store, Shop(enough_on="besok"))
