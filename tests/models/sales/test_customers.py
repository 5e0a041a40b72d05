"""Customers: what makes two orders the same buyer's."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.builders import an_order
from umkm_studio.models.importing import history
from umkm_studio.models.importing.history import Batch
from umkm_studio.models.importing.order_book import OrderBook
from umkm_studio.models.sales import customers, orders
from umkm_studio.models.sales.customers import Buyer
from umkm_studio.models.store import Store


def test_the_phone_decides_over_channel_and_name() -> None:
    chat = keys_of("whatsapp", "Bu Ayu", "0812-3456-7890")
    shop = keys_of("tokopedia-lama", "Ayu", "+6281234567890")

    assert chat == shop
    assert len(chat) == 1
    assert "81234567890" not in chat[0]


def test_a_fingerprint_is_this_stores_own() -> None:
    assert customers.keys_of("aa", Buyer("whatsapp", "", "0812-3456-7890")) != keys_of(
        "whatsapp", "", "0812-3456-7890"
    )


def test_without_a_phone_a_name_counts_within_its_channel() -> None:
    assert keys_of("shopee", " Ayu  KUE ") == keys_of("shopee", "ayu kue")
    assert keys_of("shopee", "ayu") != keys_of("tiktok", "ayu")
    assert keys_of("shopee", "", "****90") == ()


def test_tiktok_and_tokopedia_share_their_buyers() -> None:
    assert keys_of("tokopedia", "ayu_kue") == keys_of("tiktok", "Ayu_Kue")


def test_a_buyer_is_added_once(store: Store) -> None:
    with store.change():
        first = customers.find_or_add(store, Buyer("whatsapp", " Bu  Ayu", "0812-3456-7890"))
        again = customers.find_or_add(store, Buyer("instagram", "ayu", "+62 812 3456 7890"))
        nobody = customers.find_or_add(store, Buyer("whatsapp", "  "))

    assert first == again
    assert nobody is None
    assert store.value("SELECT name FROM customers") == "Bu Ayu"
    assert store.count("customers") == 1


def test_two_keys_on_one_order_show_that_two_customers_are_one(store: Store) -> None:
    with store.change():
        chat = customers.find_or_add(store, Buyer("whatsapp", "Ayu", "0812-3456-7890"))
        shop = customers.find_or_add(store, Buyer("shopee", "ayu_kue"))
        both = customers.find_or_add(store, Buyer("shopee", "ayu_kue", "0812-3456-7890"))
    assert chat is not None
    assert shop is not None

    assert both == chat
    assert customers.person_of(store, shop) == chat


def test_a_name_alone_means_the_only_person_who_goes_by_it(store: Store) -> None:
    with store.change():
        ayu = customers.find_or_add(store, Buyer("whatsapp", "Ayu Lestari", "0812 3456 7890"))
        customers.find_or_add(store, Buyer("whatsapp", "Dewi", "0812 1111 1111"))
        customers.find_or_add(store, Buyer("whatsapp", "Dewi", "0812 2222 2222"))
        sari = customers.find_or_add(store, Buyer("whatsapp", "Sari"))

    def only(name: str, phone: str = "") -> int | None:
        return customers.only_one_named(store, Buyer("instagram", name, phone))

    assert only("ayu  lestari") == ayu
    assert only("Sari") == sari
    assert (only("Ayu Lestari", "0812 9999 9999"), only("Dewi"), only("Ayu"), only("")) == (
        None, None, None, None,
    )  # fmt: skip
    assert customers.only_one_named(store, Buyer("whatsapp", "Sari")) is None  # her key says it


def test_a_masked_name_is_nobodys(store: Store) -> None:
    assert keys_of("tokopedia", "R***a") == ()
    assert keys_of("shopee", "a*****7") == ()
    assert len(keys_of("shopee", "R***a", "0812-3456-7890")) == 1


def test_the_older_person_stands_for_a_merge_whoever_was_named_first(store: Store) -> None:
    old, middle, young = three_people(store)
    with store.change():
        assert customers.merge(store, young, middle) == middle
        assert customers.merge(store, young, old) == old

    assert customers.members_of(store, old) == [old, middle, young]


def test_a_merge_can_be_taken_back_row_by_row(store: Store) -> None:
    old, middle, young = three_people(store)
    with store.change():
        customers.merge(store, old, middle)
        customers.merge(store, old, young)
        customers.split(store, middle)

    assert customers.members_of(store, old) == [old, young]
    assert customers.are_apart(store, middle, young)
    assert not customers.are_apart(store, old, young)


def test_what_was_split_is_not_joined_again_by_the_keys(store: Store) -> None:
    both = Buyer("shopee", "ayu_kue", "0812-3456-7890")
    with store.change():
        customers.find_or_add(store, Buyer("whatsapp", "Ayu", "0812-3456-7890"))
        shop = customers.find_or_add(store, Buyer("shopee", "ayu_kue"))
        customers.find_or_add(store, both)
        assert shop is not None
        customers.split(store, shop)
        customers.find_or_add(store, both)

    assert customers.person_of(store, shop) == shop


def test_undoing_an_import_takes_back_the_merge_that_it_brought(store: Store) -> None:
    chat = orders.save(store, an_order(customer="Ayu", phone="0812-3456-7890"))
    shop = orders.save(store, an_order(channel="shopee", customer="ayu_kue"))
    found = [customer_of(store, order) for order in (chat, shop)]
    with store.change() as change:
        change.by_hand = False
        both = an_order(channel="shopee", customer="ayu_kue", phone="0812-3456-7890")
        OrderBook(store, [both]).save()
        batch = Batch(
            id=0, file_name="a.xlsx", format="shopee", imported_at=datetime(2026, 10, 1),
            new_orders=1, updated_orders=0,
        )  # fmt: skip
        history.remember(store, batch, change.steps)
    assert customers.members_of(store, found[0]) == found

    history.undo_newest(store, now=datetime(2026, 10, 2))

    assert [customers.person_of(store, one) for one in found] == found
    assert store.count("orders") == 2


def customer_of(store: Store, order_id: int) -> int:
    found = store.value("SELECT customer_id FROM orders WHERE id = :id", id=order_id)
    assert isinstance(found, int)
    return found


def three_people(store: Store) -> tuple[int, int, int]:
    with store.change():
        found = [
            customers.find_or_add(store, Buyer("shopee", name)) for name in ("ayu", "dewi", "sari")
        ]
    first, second, third = found
    assert first is not None
    assert second is not None
    assert third is not None
    return first, second, third


def test_names_are_proposed_newest_first_and_once(store: Store) -> None:
    with store.change():
        for channel, name in (("shopee", "ayu"), ("shopee", "dewi"), ("tiktok", "ayu")):
            customers.find_or_add(store, Buyer(channel, name))
        customers.find_or_add(store, Buyer("whatsapp", "", "0812-3456-7890"))

    assert customers.names(store) == ["ayu", "dewi"]
    assert customers.names(store, limit=1) == ["ayu"]


def keys_of(channel: str, name: str, phone: str = "") -> tuple[str, ...]:
    return customers.keys_of("5ec3e7", Buyer(channel, name, phone))


@pytest.mark.parametrize(
    ("kept", "other", "best"),
    [
        ("nisa", "Anisa Suryani", "Anisa Suryani"),
        ("aNISA sURYANI", "Anisa", "Anisa"),
        ("Anisa", "Anisa Suryani", "Anisa Suryani"),
        ("Anisa Suryani", "ANISA SURYANI S.", "Anisa Suryani"),
        ("Anisa Suryani", "anisa_s99", "Anisa Suryani"),
        ("Anisa", "A***a Suryani", "Anisa"),
        ("", "Anisa Suryani", ""),  # taken out
    ],
)
def test_of_two_spellings_the_proper_whole_name_is_shown(kept: str, other: str, best: str):
    assert customers.better_name(kept, other) == best


def test_the_best_name_under_one_phone_is_kept_and_older_spellings_never_win(store: Store):
    for number, name in (("A", "nisa"), ("B", "Anisa Suryani"), ("C", "anisa s")):
        orders.save(store, an_order(number=number, customer=name, phone="0812 3456 7890"))
    assert [row["name"] for row in store.rows("SELECT name FROM customers")] == ["Anisa Suryani"]
