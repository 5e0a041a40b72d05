"""Who asked to be taken out, how long the law gives, and how the request is closed."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tests.builders import an_order
from umkm_studio.models import privacy, privacy_register
from umkm_studio.models.sales import customers, orders, withdrawals
from umkm_studio.models.store import Store

ASKED = datetime(2026, 10, 14, 9, 10)
SOON = ASKED + timedelta(hours=22, minutes=30)


def somebody(store: Store, name: str = "Ayu Lestari") -> int:
    order = orders.save(store, an_order(customer=name))
    found = store.value("SELECT customer_id FROM orders WHERE id = :id", id=order)
    assert isinstance(found, int)
    return found


def test_three_days_and_nights_from_the_minute_they_asked(store: Store) -> None:
    ayu = somebody(store)
    withdrawals.note(store, ayu, ASKED)

    (request,) = withdrawals.open_requests(store)

    assert (request.person_id, request.name) == (ayu, "Ayu Lestari")
    assert request.due_at == datetime(2026, 10, 17, 9, 10)
    assert request.left(ASKED) == timedelta(hours=72)
    assert request.left(request.due_at + timedelta(minutes=1)) == timedelta(minutes=-1)


@pytest.mark.parametrize("take_out", [privacy.anonymise, privacy.delete])
def test_doing_it_closes_the_request_and_the_register_knows_both_moments(
    store: Store, take_out
) -> None:
    ayu = somebody(store)
    withdrawals.note(store, ayu, ASKED)

    take_out(store, ayu, now=SOON)

    assert withdrawals.open_requests(store) == []
    (entry,) = privacy_register.everything(store)
    assert (entry.asked_at, entry.done_at) == (ASKED, SOON)


def test_what_nobody_asked_for_says_so_in_the_register(store: Store) -> None:
    privacy.anonymise(store, somebody(store), now=SOON)
    assert [entry.asked_at for entry in privacy_register.everything(store)] == [None]


def test_a_merged_person_is_one_request_from_the_first_time(store: Store) -> None:
    ayu, other = somebody(store), somebody(store, "ayu_lestari")
    withdrawals.note(store, other, ASKED)
    withdrawals.note(store, ayu, SOON)
    customers.merge(store, ayu, other)

    (request,) = withdrawals.open_requests(store)
    assert (request.person_id, request.asked_at) == (ayu, ASKED)
    assert withdrawals.asked_at(store, ayu) == ASKED

    withdrawals.take_back(store, ayu)
    assert withdrawals.open_requests(store) == []
    assert withdrawals.asked_at(store, ayu) is None


def test_who_asked_first_comes_first(store: Store) -> None:
    ayu, dewi = somebody(store), somebody(store, "Dewi")
    withdrawals.note(store, ayu, SOON)
    withdrawals.note(store, dewi, ASKED)
    assert [request.person_id for request in withdrawals.open_requests(store)] == [dewi, ayu]
