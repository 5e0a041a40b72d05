"""Who asked and ordered soon after: what is seen, and no more."""

from __future__ import annotations

from datetime import time, timedelta

from tests.builders import A_DAY, a_message, an_order
from umkm_studio.models.sales import customers, orders
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store
from umkm_studio.models.voices import asked_then_ordered, messages
from umkm_studio.models.voices.asked_then_ordered import Followed

LATER = A_DAY + timedelta(days=2)


def ask(store: Store, **values: object) -> int:
    return messages.save(store, a_message(**values))


def order(store: Store, **values: object) -> int:
    return orders.save(store, an_order(**{"customer": "Yanti", "ordered_on": LATER} | values))


def followed(store: Store, message_id: int) -> Followed | None:
    return asked_then_ordered.of_message(store, message_id)


def test_an_order_of_the_same_name_in_the_same_place_follows(store: Store) -> None:
    asked = ask(store)
    order_id = order(store, number="A-7")
    assert followed(store, asked) == Followed(
        message_id=asked,
        order_id=order_id,
        number="A-7",
        ordered_on=LATER,
        days=2,
        is_tied=False,
    )


def test_a_phone_number_tells_who_it_was_without_being_kept(store: Store) -> None:
    asked = ask(store, name="+62 812-3456-7890")
    order(store, customer="Bu Yanti", phone="081234567890")
    assert followed(store, asked) is not None


def test_the_same_name_in_the_same_place_is_enough_in_a_chat(store: Store) -> None:
    asked, elsewhere = ask(store), ask(store, platform="instagram")
    order(store, customer="YANTI", phone="081234567890")
    assert followed(store, asked) is not None
    assert followed(store, elsewhere) is None


def test_an_order_of_the_same_person_elsewhere_follows(store: Store) -> None:
    asked = ask(store)
    there = order(store, channel="shopee", customer="yanti_99")
    assert followed(store, asked) is None

    known = customers.find(store, customers.Buyer("shopee", "yanti_99"))
    assert known is not None
    kept = messages.get(store, asked)
    assert kept is not None
    here = orders.save(store, an_order(customer="Yanti", ordered_on=A_DAY - timedelta(days=40)))
    first = store.value("SELECT customer_id FROM orders WHERE id = :id", id=here)
    customers.merge(store, first, known)
    found = followed(store, asked)
    assert found is not None
    assert found.order_id == there


def test_what_came_before_or_long_after_does_not_follow(store: Store) -> None:
    asked = ask(store)
    order(store, ordered_on=A_DAY - timedelta(days=1))
    order(store, ordered_on=A_DAY, ordered_time=time(9, 0))  # forty minutes before
    order(store, ordered_on=A_DAY + timedelta(days=8))
    order(store, status=Status.CANCELLED)
    order(store, customer="Orang lain")
    assert followed(store, asked) is None


def test_what_the_maker_ties_counts_whoever_ordered(store: Store) -> None:
    order_id = order(store, customer="Adiknya Yanti", ordered_on=A_DAY + timedelta(days=30))
    found = followed(store, ask(store, order_id=order_id))
    assert found is not None
    assert (found.is_tied, found.days) == (True, 30)


def test_a_share_counts_people_once_and_only_where_orders_may_have_come(store: Store) -> None:
    today = A_DAY + timedelta(days=8)
    for clock in (time(9), time(10)):
        ask(store, received_time=clock)  # one person, two questions
    ask(store, name="Rini")
    ask(store, name="")
    ask(store, name="Sari", received_on=today)  # too new to tell
    ask(store, name="Tuti", kind=messages.Kind.COMMENT)
    order(store)

    found = asked_then_ordered.share(store, today)

    assert (found.people, found.ordered, found.is_enough) == (3, 1, False)
