"""Buyers of whom nothing was heard for long."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.books import NOW
from tests.builders import a_message, an_order
from umkm_studio.models import old_buyers, privacy
from umkm_studio.models.sales import customers, orders
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages

TODAY = date(2026, 10, 14)


def names(store: Store, day: date) -> list[str]:
    return [one.name for one in old_buyers.not_since(store, day)]


@pytest.fixture
def shop(store: Store) -> Store:
    for number, (name, day) in enumerate(
        [("Ayu", date(2023, 1, 5)), ("Budi", date(2024, 3, 1)), ("Cici", date(2026, 9, 1))]
    ):
        orders.save(store, an_order(number=f"P-{number}", customer=name, ordered_on=day))
    return store


def test_who_was_not_heard_of_is_proposed_the_longest_ago_first(shop: Store) -> None:
    assert names(shop, date(2025, 1, 1)) == ["Ayu", "Budi"]
    assert names(shop, date(2023, 1, 5)) == [], "the day itself is not before it"


def test_a_person_under_two_names_counts_once_with_the_newest_day(shop: Store) -> None:
    first, _, newest = (row["id"] for row in shop.rows("SELECT id FROM customers ORDER BY id"))
    customers.merge(shop, first, newest)

    assert names(shop, date(2025, 1, 1)) == ["Budi"]


def test_a_message_is_a_word_from_them(shop: Store) -> None:
    messages.save(shop, a_message(customer_id=1, received_on=TODAY))

    assert names(shop, date(2025, 1, 1)) == ["Budi"]


def test_who_is_anonymous_is_not_proposed_again(shop: Store) -> None:
    privacy.anonymise(shop, 1, now=NOW)

    assert names(shop, date(2025, 1, 1)) == ["Budi"]


def test_it_is_asked_once_a_year(shop: Store) -> None:
    assert old_buyers.waiting(shop, TODAY) == 2

    old_buyers.looked_at(shop, TODAY)

    assert old_buyers.waiting(shop, TODAY + timedelta(days=364)) == 0
    assert old_buyers.waiting(shop, TODAY + timedelta(days=365)) == 2


@given(st.dates(date(1950, 1, 1), date(2090, 12, 31)), st.integers(1, 240))
def test_months_before_is_in_that_month_and_not_later_in_it(day: date, months: int) -> None:
    earlier = old_buyers.months_before(day, months)

    assert (day.year - earlier.year) * 12 + day.month - earlier.month == months
    assert earlier.day <= day.day
