"""Who may be one person: asked with a reason, never joined by itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import an_order
from umkm_studio.models.sales import customers, orders, same_person
from umkm_studio.models.sales.same_person import Reason
from umkm_studio.models.store import Store


def buyers(store: Store, *found: tuple[str, str, str]) -> list[int]:
    """A customer for each channel, name and city, with one order; gives their ids."""
    ids = []
    for channel, name, city in found:
        order = orders.save(store, an_order(channel=channel, customer=name, city=city))
        ids.append(store.value("SELECT customer_id FROM orders WHERE id = :id", id=order))
    return ids


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (("whatsapp", "Bu Ayu", ""), ("instagram", "mba  ayu", ""), Reason.SAME_NAME),
        (("whatsapp", "Ayu Lestari", ""), ("instagram", "Lestari, Ayu", ""), Reason.SAME_NAME),
        (("whatsapp", "Ayu Lestari", ""), ("instagram", "Ayu Lestary", ""), Reason.SIMILAR_NAME),
        (("whatsapp", "Kak Ayu Lestari", ""), ("shopee", "ayulestari_88", ""), Reason.USER_NAME),
        (("whatsapp", "Ayu", "Kota Semarang"), ("shopee", "ayu.88", "SEMARANG"), Reason.USER_NAME),
    ],
)
def test_alike_is_asked_about(
    store: Store, one: tuple[str, str, str], other: tuple[str, str, str], reason: Reason
) -> None:
    first, second = buyers(store, one, other)
    [proposal] = same_person.proposals(store)

    assert (proposal.older.id, proposal.younger.id) == (first, second)
    assert proposal.reason is reason
    assert store.value("SELECT count(*) FROM customers WHERE merged_into IS NOT NULL") == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("whatsapp", "Ayu", ""), ("instagram", "Dewi", "")),
        (("whatsapp", "Ayu", "Semarang"), ("instagram", "Ayu", "Medan")),
        (("tokopedia-lama", "R***a", ""), ("whatsapp", "R***a", "")),
        (("shopee", "ayulestari_1", "Solo"), ("shopee", "ayulestari_2", "Solo")),
        (("whatsapp", "Ayu Lestari", "Solo"), ("instagram", "Adi Lestari", "Solo")),
    ],
)
def test_different_people_are_left_in_peace(
    store: Store, one: tuple[str, str, str], other: tuple[str, str, str]
) -> None:
    buyers(store, one, other)

    assert same_person.proposals(store) == []


def test_two_phone_numbers_speak_against(store: Store) -> None:
    orders.save(store, an_order(customer="Ayu Lestari", phone="0812-3456-7890"))
    orders.save(store, an_order(customer="Ayu Lestari", phone="0813-3456-7890"))

    assert same_person.proposals(store) == []


def test_what_was_refused_or_accepted_is_not_asked_again(store: Store) -> None:
    first, second, third = buyers(
        store,
        ("whatsapp", "Ayu Lestari", ""),
        ("instagram", "Ayu Lestari", ""),
        ("tiktok-chat", "Ayu Lestari", ""),
    )
    customers.merge(store, first, second)
    assert len(same_person.proposals(store)) == 1
    customers.keep_apart(store, second, third)

    assert same_person.proposals(store) == []


def test_a_name_that_many_have_is_asked_about_only_in_one_town(store: Store) -> None:
    towns = [(f"kanal{n}", "Ayu", f"Kota {n}") for n in range(5)]
    ids = buyers(store, *towns, ("bazaar", "mbak ayu", "Kota 3"))
    [proposal] = same_person.proposals(store)

    assert (proposal.older.id, proposal.younger.id) == (ids[3], ids[5])
    assert proposal.city == "3"


def test_two_accounts_like_one_short_name_are_not_asked_about(store: Store) -> None:
    buyers(store, ("whatsapp", "Sekar", "Solo"), ("shopee", "sekar.1", "Solo"))
    assert len(same_person.proposals(store)) == 1
    buyers(store, ("whatsapp", "Sekar", "Kendal"), ("shopee", "sekar.2", "Kendal"))

    assert same_person.proposals(store) == []


def test_the_surest_come_first(store: Store) -> None:
    buyers(
        store,
        ("whatsapp", "Sari Wulan", ""), ("instagram", "Sari Wulann", ""),
        ("whatsapp", "Dewi Ratih", "Solo"), ("instagram", "dewi ratih", "Solo"),
    )  # fmt: skip

    assert [one.reason for one in same_person.proposals(store)] == [
        Reason.SAME_NAME,
        Reason.SIMILAR_NAME,
    ]


@given(st.text(max_size=40))
def test_any_name_has_a_core(name: str) -> None:
    words = same_person.core(name)

    assert words == same_person.core(f"  {name.upper()}  ") or not name.isascii()
    assert list(words) == sorted(words)
