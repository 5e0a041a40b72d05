"""People, one line each: what they bought, whether they came back, how they are found."""

from __future__ import annotations

from datetime import date, timedelta
from typing import get_args

import pytest

from tests.builders import an_item, an_order
from umkm_studio.models.sales import customers, orders, people, person
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sales.people import Filters, Group, Sort
from umkm_studio.models.store import Store

TODAY = date(2026, 10, 14)


def an_old_friend(store: Store) -> int:
    """Ayu in two channels, merged: three sales and one that was called off. Gives her id."""
    kastengel = (an_item(product="Kastengel", variant="", quantity=5),)
    for days, values in enumerate(
        [
            {"customer": "Ayu", "phone": "0812-3456-7890"},
            {"customer": "Ayu", "phone": "0812-3456-7890", "items": kastengel},
            {"customer": "ayu_kue", "channel": "shopee", "number": "2610ABC"},
            {"customer": "ayu_kue", "channel": "shopee", "status": Status.CANCELLED},
        ]
    ):
        orders.save(store, an_order(ordered_on=date(2026, 9, 1) + timedelta(days=days), **values))
    first, second = (row["id"] for row in store.rows("SELECT id FROM customers ORDER BY id"))
    return customers.merge(store, first, second)


def names(store: Store, **filters: object) -> list[str]:
    found = people.listing(store, Filters(**filters), TODAY, 50)  # type: ignore[arg-type]
    return [one.shown_name for one in found]


def test_a_person_is_one_line_over_all_channels(store: Store) -> None:
    an_old_friend(store)
    [line] = people.listing(store, Filters(), TODAY, 50)

    assert (line.name, line.orders, line.sales, line.bought) == ("Ayu", 4, 3, 765_000)
    assert line.favourites == ("Kastengel", "Nastar Klasik 500 g")
    assert line.channels == ("shopee", "whatsapp")
    assert line.days_since(TODAY) == 41


def test_new_returning_and_away(store: Store) -> None:
    an_old_friend(store)
    orders.save(store, an_order(customer="Dewi", ordered_on=date(2026, 10, 1)))
    orders.save(store, an_order(customer="Sari", ordered_on=date(2026, 1, 1)))
    orders.save(store, an_order(customer="Tono", status=Status.NEW))

    assert names(store) == ["Dewi", "Ayu", "Sari", "Tono"]
    assert names(store, group=Group.NEW) == ["Dewi", "Sari"]
    assert names(store, group=Group.RETURNING) == ["Ayu"]
    assert names(store, group=Group.AWAY) == ["Sari"]
    total, page = people.found(store, Filters(), TODAY, 2, sort="name", descending=False)
    assert [one.name for one in page] == ["Ayu", "Dewi"]
    assert (total.people, total.returning, total.away) == (4, 1, 1)


def test_sales_are_a_new_or_a_returning_buyers_by_their_own_day(store: Store) -> None:
    an_old_friend(store)  # 1, 2 and 3 September
    orders.save(store, an_order(customer="", ordered_on=date(2026, 9, 2)))

    # imported later, ordered earlier: the sale of 1 September is no first one any more
    def counted(day: int) -> tuple[int, int, int]:
        found = people.new_and_returning(store, date(2026, 9, day), date(2026, 9, day))
        return found.new, found.returning, found.unknown

    assert (counted(1), counted(2)) == ((1, 0, 0), (0, 1, 1))
    earlier = an_order(customer="ayu_kue", channel="shopee", ordered_on=date(2026, 8, 1))
    orders.save(store, earlier)
    assert counted(1) == (0, 1, 0)


def test_found_by_any_name_note_phone_or_order_number(store: Store) -> None:
    her = an_old_friend(store)
    person.remember(store, her, nickname="Bu Ayu", note="suka pedas")
    orders.save(store, an_order(customer="Dewi"))

    orders.save(store, an_order(customer="Tono", channel="tokopedia", number="INV/7"))

    for words in ("bu a", "AYU_K", "pedas", "+62 812 3456 7890", "2610ABC"):
        assert names(store, words=words) == ["Bu Ayu"], words
    assert names(store, words="INV/7") == ["Tono"]
    assert names(store, words="2610") == []  # a number is found as a whole
    assert names(store, words="100%") == []


def test_pages_and_columns(store: Store) -> None:
    for number, name in enumerate(["Ayu", "bela", "Citra"]):
        for day in range(number + 1):
            orders.save(store, an_order(customer=name, ordered_on=date(2026, 9, 1 + day)))

    def sorted_by(sort: Sort, *, descending: bool) -> list[str]:
        found = people.listing(store, Filters(), TODAY, 2, 1, sort=sort, descending=descending)
        return [one.name for one in found]

    assert all(sorted_by(sort, descending=True) == ["bela", "Ayu"] for sort in get_args(Sort))
    assert all(sorted_by(sort, descending=False) == ["bela", "Citra"] for sort in get_args(Sort))


def test_the_person_with_their_history(store: Store) -> None:
    her = an_old_friend(store)
    person.remember(store, her, nickname=" Bu  Ayu ", note="suka pedas")
    found = person.get(store, her)

    assert found is not None
    assert (found.shown_name, found.note) == ("Bu Ayu", "suka pedas")
    assert [(one.channels, one.has_phone) for one in found.identities] == [
        (("whatsapp",), True),
        (("shopee",), False),
    ]
    assert found.phone == "0812-3456-7890"
    assert found.liked[0] == (5, "Kastengel")
    history = person.orders_of(store, her)
    assert history[0].status is Status.CANCELLED
    assert history[-1].goods == ("2 × Nastar Klasik 500 g",)
    assert person.get(store, 99) is None


def test_texts_that_name_her_are_found_by_her_full_name_only(store: Store) -> None:
    orders.save(store, an_order(customer="Ayu Lestari"))
    orders.save(store, an_order(customer="Dewi", note="titipan Ayu Lestari"))
    orders.save(store, an_order(customer="Sari", note="titipan Ayu"))
    found = person.get(store, 1)
    assert found is not None

    assert [one.text.strip() for one in person.mentions(store, found)] == ["titipan Ayu Lestari"]


@pytest.mark.parametrize(
    ("table", "record"),
    [
        ("decisions", {"month": "2026-10", "kind": "keep", "position": 1, "text": "Sapa {name}"}),
        ("rest_days", {"first_day": "2026-10-01", "last_day": "2026-10-02", "note": "Ke {name}"}),
        ("load_checks", {"monday": "2026-10-05", "load": "heavy", "note": "Hampers {name}"}),
        ("replies", {"question": "Seperti {name}?", "question_key": "x", "answer": "Bisa"}),
    ],
)
def test_wherever_the_maker_wrote_of_her_it_is_found(
    store: Store, table: str, record: dict[str, object]
) -> None:
    orders.save(store, an_order(customer="Ayu Lestari"))
    words = {
        column: value.format(name="ayu lestari") if isinstance(value, str) else value
        for column, value in record.items()
    }
    store.put(table, words)
    found = person.get(store, 1)
    assert found is not None

    (one,) = person.mentions(store, found)
    assert one.table == table
    assert "ayu lestari" in one.text
