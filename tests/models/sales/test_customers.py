"""Customers: what makes two orders the same buyer's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models.sales import customers
from umkm_studio.models.sales.customers import Buyer
from umkm_studio.models.store import Store


@pytest.mark.parametrize(
    "phone",
    ["0812-3456-7890", "+62 812 3456 7890", "62812 34567890", "(0812) 34567890", "81234567890"],
)
def test_one_phone_is_one_number_however_it_is_written(phone: str) -> None:
    assert customers.phone_digits(phone) == "6281234567890"


@pytest.mark.parametrize("phone", ["", "-", "****90", "0812****7890", "12345", "rumah"])
def test_a_masked_or_missing_phone_is_none(phone: str) -> None:
    assert customers.phone_digits(phone) == ""


@given(st.from_regex(r"\A8[0-9]{8,11}\Z"))  # a mobile number without its leading 0
def test_the_country_makes_no_difference(number: str) -> None:
    written = {customers.phone_digits(f"{start}{number}") for start in ("0", "+62", "62 ", "")}

    assert written == {f"62{number}"}


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


def test_names_are_proposed_newest_first_and_once(store: Store) -> None:
    with store.change():
        for channel, name in (("shopee", "ayu"), ("shopee", "dewi"), ("tiktok", "ayu")):
            customers.find_or_add(store, Buyer(channel, name))
        customers.find_or_add(store, Buyer("whatsapp", "", "0812-3456-7890"))

    assert customers.names(store) == ["ayu", "dewi"]
    assert customers.names(store, limit=1) == ["ayu"]


def keys_of(channel: str, name: str, phone: str = "") -> tuple[str, ...]:
    return customers.keys_of("5ec3e7", Buyer(channel, name, phone))
