"""Who has been away for longer than usual, and who is left in peace."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from tests.builders import an_order
from umkm_studio.models import privacy
from umkm_studio.models.campaigns import win_back
from umkm_studio.models.sales import contacts, customers, orders, withdrawals
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store

TODAY = date(2026, 10, 14)
WEEKS = 8


def buys(store: Store, name: str, *days_ago: int, **values: object) -> int:
    """Orders of somebody, so many days ago; gives the person."""
    for ago in days_ago:
        day = TODAY - timedelta(days=ago)
        orders.save(store, an_order(customer=name, ordered_on=day, **values))
    found: int = store.value("SELECT id FROM customers WHERE name = :name", name=name)
    return customers.person_of(store, found)


def names(store: Store) -> list[str]:
    return [one.shown_name for one in win_back.look(store, TODAY, WEEKS).missed]


def test_the_rhythm_is_the_median_of_a_buyers_own_gaps(store: Store) -> None:
    buys(store, "Dewi", 110, 100, 90, 80, 40)  # every 10 days, once 40
    [dewi] = win_back.look(store, TODAY, WEEKS).missed
    assert (dewi.usual, dewi.away, dewi.is_own, dewi.visits) == (10, 40, True, 5)
    assert dewi.liked == "Nastar Klasik"


def test_somebody_who_comes_seldom_is_not_missed_early(store: Store) -> None:
    buys(store, "Dewi", 200, 140, 80)  # every 60 days
    assert names(store) == []


def test_two_sales_are_measured_by_everybodys_rhythm_and_that_is_said(store: Store) -> None:
    buys(store, "Rina", 110, 100, 90, 80, 70, 60, 1)
    buys(store, "Dewi", 90, 80)
    found = win_back.look(store, TODAY, WEEKS)
    [dewi] = found.missed
    assert (dewi.name, dewi.is_own, dewi.usual) == ("Dewi", False, 10)
    assert found.shop_gap == 10


def test_too_few_gaps_say_nothing(store: Store) -> None:
    buys(store, "Dewi", 90, 80)
    assert win_back.look(store, TODAY, WEEKS) == win_back.WinBack(
        missed=(), resting=0, shop_gap=None
    )


def test_orders_of_one_day_are_one_visit_and_called_off_ones_none(store: Store) -> None:
    buys(store, "Dewi", 110, 100, 100, 90)
    buys(store, "Dewi", 5, status=Status.CANCELLED)
    [dewi] = win_back.look(store, TODAY, WEEKS).missed
    assert (dewi.visits, dewi.usual, dewi.away) == (3, 10, 90)


def test_somebody_who_waits_for_an_order_is_not_missed(store: Store) -> None:
    buys(store, "Dewi", 110, 100, 90)
    buys(store, "Dewi", 3, status=Status.UNPAID)
    assert names(store) == []


def test_nobody_is_greeted_twice_within_the_limit(store: Store) -> None:
    dewi = buys(store, "Dewi", 110, 100, 90)
    contacts.note(store, dewi, TODAY - timedelta(weeks=WEEKS) + timedelta(days=1))
    found = win_back.look(store, TODAY, WEEKS)
    assert (found.missed, found.resting) == ((), 1)

    assert [one.name for one in win_back.look(store, TODAY, WEEKS - 1).missed] == ["Dewi"]


def test_who_does_not_want_to_hear_is_left_in_peace_under_every_name(store: Store) -> None:
    dewi = buys(store, "Dewi", 110, 100, 90)
    other = buys(store, "bu_dewi", 80, channel="shopee")
    contacts.refuse(store, other, refused=True)
    assert names(store) == ["Dewi"]

    customers.merge(store, dewi, other)
    assert names(store) == []
    contacts.refuse(store, dewi, refused=False)
    assert names(store) == ["Dewi"]


@pytest.mark.parametrize("way", ["asked", "anonymous", "masked"])
def test_who_is_gone_or_unknown_is_not_greeted(store: Store, way: str) -> None:
    name = "D***i" if way == "masked" else "Dewi"
    if way == "masked":
        dewi = buys(store, "Dewi", 110, 100, 90)
        store.put("customers", {"id": dewi, "name": name})
    else:
        dewi = buys(store, name, 110, 100, 90)
    if way == "asked":
        withdrawals.note(store, dewi, datetime(2026, 10, 13, 9, 0))
    if way == "anonymous":
        privacy.anonymise(store, dewi, now=datetime(2026, 10, 14, 9, 0))
    assert names(store) == []


def test_after_a_year_nobody_is_asked_again(store: Store) -> None:
    buys(store, "Dewi", 420, 400, 380)
    assert names(store) == []


def test_a_note_goes_with_the_person(store: Store) -> None:
    dewi = buys(store, "Dewi", 110)
    contacts.note(store, dewi, TODAY, "lewat WhatsApp")
    privacy.delete(store, dewi, now=datetime(2026, 10, 14, 9, 0))
    assert store.count("contacts") == 0
