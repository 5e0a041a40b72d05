"""Channels: known ones by their words, the shop's own ones under one spelling each."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import an_order
from umkm_studio.models.sales import channels, fees, orders
from umkm_studio.models.sales.fees import Rule
from umkm_studio.models.store import Store


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("WA", "whatsapp"), ("tiktok shop", "tiktok"), ("Lazada", "lazada"), ("", ""),
        ("  Titip   warung ", "Titip warung"),
    ],
)  # fmt: skip
def test_known_channels_have_keys_and_others_stay_as_typed(typed: str, kept: str) -> None:
    assert channels.meant(typed) == kept


def test_the_spelling_that_came_first_wins() -> None:
    assert channels.alike(["bazar", "Bazar", "Titip"]) == {
        "bazar": "bazar", "Bazar": "bazar", "Titip": "Titip",
    }  # fmt: skip


def test_an_order_typed_by_hand_joins_the_channel_that_is_there(store: Store) -> None:
    orders.save(store, an_order(number="P-1", channel="Bazar"))
    second = orders.save(store, an_order(number="P-2", channel="BAZAR"))

    saved = orders.get(store, second)
    assert saved is not None
    assert saved.channel == "Bazar"


def test_a_channel_may_be_known_by_its_fees_alone(store: Store) -> None:
    fees.save(store, Rule(channel="Titip Warung", starts_on=date(2026, 1, 1), percent=10))

    assert channels.as_known(store, "titip warung") == "Titip Warung"
