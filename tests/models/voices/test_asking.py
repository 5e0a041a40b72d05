"""Whom to ask for a review, and who is left in peace."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from tests.builders import an_item, an_order, keep_criticism
from umkm_studio.models import privacy
from umkm_studio.models.sales import contacts, customers, orders, withdrawals
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store
from umkm_studio.models.voices import asking, testimonials
from umkm_studio.models.voices.asking import AFTER, UNTIL, Askable, Outcome

TODAY = date(2026, 10, 14)
WEEKS = 8


def buys(store: Store, name: str, days_ago: int, **values: object) -> int:
    """An order of somebody, so many days ago; gives the person."""
    day = TODAY - timedelta(days=days_ago)
    order_id = orders.save(store, an_order(customer=name, ordered_on=day, **values))
    found: int = store.value("SELECT customer_id FROM orders WHERE id = :id", id=order_id)
    return customers.person_of(store, found)


def people(store: Store) -> list[Askable]:
    return list(asking.look(store, TODAY, WEEKS).people)


def names(store: Store) -> list[str]:
    return [one.shown_name for one in people(store)]


def test_a_buyer_is_asked_some_days_after_a_finished_order(store: Store) -> None:
    two = (an_item(quantity=1, product="Sambal Cumi"), an_item(quantity=3))
    buys(store, "Dewi", 10, items=two)
    [dewi] = people(store)
    assert (dewi.name, dewi.days, dewi.is_due_day) == ("Dewi", 10, False)
    assert dewi.product == "Nastar Klasik"


@pytest.mark.parametrize(
    ("days", "asked"), [(AFTER - 1, False), (AFTER, True), (UNTIL, True), (UNTIL + 1, False)]
)
def test_not_too_early_and_not_too_late(store: Store, days: int, asked: bool) -> None:
    buys(store, "Dewi", days)
    assert bool(people(store)) is asked


def test_days_count_from_when_a_made_to_order_cake_had_to_be_ready(store: Store) -> None:
    buys(store, "Dewi", 20, due_on=TODAY - timedelta(days=8))
    buys(store, "Rina", 20, due_on=TODAY - timedelta(days=2))
    [dewi] = people(store)
    assert (dewi.name, dewi.days, dewi.is_due_day) == ("Dewi", 8, True)


@pytest.mark.parametrize("status", [Status.PAID, Status.SHIPPED])
def test_nobody_is_asked_while_an_order_is_under_way(store: Store, status: Status) -> None:
    buys(store, "Dewi", 30)
    buys(store, "Dewi", 8, status=status)
    assert people(store) == []


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.RETURNED])
def test_what_was_called_off_is_not_asked_about(store: Store, status: Status) -> None:
    buys(store, "Dewi", 10, status=status)
    assert people(store) == []


def test_a_person_is_asked_once_whatever_they_buy_later(store: Store) -> None:
    buys(store, "Dewi", 20)
    [dewi] = people(store)
    asking.note(store, dewi, Outcome.ASKED, TODAY - timedelta(days=100))
    buys(store, "Dewi", 9)
    assert people(store) == []
    assert [one.day for one in contacts.of_person(store, dewi.person_id)] == [
        TODAY - timedelta(days=100)
    ]


def test_merged_people_count_as_one(store: Store) -> None:
    buys(store, "Dewi", 20)
    [dewi] = people(store)
    asking.note(store, dewi, Outcome.ASKED, TODAY - timedelta(days=100))
    other = buys(store, "dewi_kue", 9, channel="instagram")
    assert names(store) == ["dewi_kue"]
    customers.merge(store, other, dewi.person_id)
    assert people(store) == []
    assert asking.is_known(store, other)


def test_who_is_left_in_peace_has_not_been_written_to(store: Store) -> None:
    buys(store, "Dewi", 20)
    [dewi] = people(store)
    asking.note(store, dewi, Outcome.LEFT, TODAY)
    assert people(store) == []
    assert contacts.of_person(store, dewi.person_id) == []


def test_an_asking_can_be_taken_back(store: Store) -> None:
    buys(store, "Dewi", 20)
    [dewi] = people(store)
    with store.change() as change:
        asking.note(store, dewi, Outcome.ASKED, TODAY)
    store.undo(change)
    assert people(store) == [dewi]


def test_the_limit_between_two_messages_holds_here_too(store: Store) -> None:
    dewi = buys(store, "Dewi", 20)
    contacts.note(store, dewi, TODAY - timedelta(weeks=WEEKS) + timedelta(days=1))
    assert asking.look(store, TODAY, WEEKS) == asking.AskList(people=(), resting=1)
    assert [one.name for one in asking.look(store, TODAY, WEEKS - 1).people] == ["Dewi"]


def test_people_who_do_not_want_it_are_not_asked(store: Store) -> None:
    contacts.refuse(store, buys(store, "Dewi", 20), refused=True)
    asked_at = datetime(2026, 10, 13, 9)
    withdrawals.note(store, buys(store, "Rina", 20), asked_at)
    privacy.anonymise(store, buys(store, "Sari", 20), now=asked_at)
    buys(store, "R***a", 20, channel="shopee")
    buys(store, "", 20, phone="0812 3456 7890")
    assert people(store) == []


def test_who_was_asked_today_can_be_found_again(store: Store) -> None:
    buys(store, "Dewi", 10)
    rina = buys(store, "Rina", 9)
    buys(store, "Lia", 8)
    for one in people(store):
        outcome = Outcome.LEFT if one.name == "Lia" else Outcome.ASKED
        asking.note(store, one, outcome, TODAY)
    asked = asking.asked_on(store, TODAY)
    assert [(one.name, one.product) for one in asked] == [
        ("Dewi", "Nastar Klasik"), ("Rina", "Nastar Klasik"),
    ]  # fmt: skip
    contacts.refuse(store, rina, refused=True)
    assert [one.name for one in asking.asked_on(store, TODAY)] == ["Dewi"]
    assert asking.asked_on(store, TODAY + timedelta(days=1)) == []


def test_who_remembers_best_stands_first(store: Store) -> None:
    for name, days in (("Dewi", 9), ("Rina", 30), ("Sari", 15)):
        buys(store, name, days)
    assert names(store) == ["Dewi", "Sari", "Rina"]


def test_who_has_told_already_is_not_asked(store: Store) -> None:
    buys(store, "Dewi", 20)
    told = orders.save(store, an_order(customer="Rina", ordered_on=TODAY - timedelta(days=20)))
    rina = store.value("SELECT customer_id FROM orders WHERE id = :id", id=told)
    buys(store, "Sari", 20)
    by_order = keep_criticism(store, order_id=told)
    keep_criticism(store, customer_id=buys(store, "Sari", 15))
    assert names(store) == ["Dewi"]
    voice = testimonials.get(store, by_order)
    assert voice is not None
    assert asking.speaker(store, voice) == rina
    assert asking.speaker(store, replace(voice, order_id=None, customer_id=None)) is None
