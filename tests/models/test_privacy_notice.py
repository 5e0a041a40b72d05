"""The notice says what this shop keeps, and nothing else."""

from dataclasses import replace
from datetime import datetime

from tests.builders import a_message, a_voice, an_order
from umkm_studio.models import privacy, privacy_notice, shop
from umkm_studio.models.privacy_notice import Kept
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages, testimonials

NOW = datetime(2026, 10, 14, 19, 42)


def test_a_new_shop_keeps_orders_alone(store: Store):
    assert privacy_notice.of(store).kept == (Kept.ORDERS,)


def test_a_switch_is_told_before_anything_is_kept(store: Store):
    shop.save(store, replace(shop.load(store), keep_phones=True, keep_addresses=True))
    assert privacy_notice.of(store).kept == (Kept.ORDERS, Kept.PHONES, Kept.ADDRESSES)


def test_what_is_there_is_told_although_the_switch_is_off(store: Store):
    orders.save(store, an_order(phone="0812-3456-7890", address="Jl. Melati 3", city="Semarang"))
    told = privacy_notice.of(store).kept
    assert {Kept.PHONES, Kept.FINGERPRINTS, Kept.ADDRESSES, Kept.CITIES} <= set(told)


def test_phones_that_were_taken_out_leave_their_fingerprint(store: Store):
    orders.save(store, an_order(phone="0812-3456-7890", address="Jl. Melati 3", city=""))
    privacy.remove_contacts(store)
    assert privacy_notice.of(store).kept == (Kept.ORDERS, Kept.FINGERPRINTS)


def test_notes_on_a_person_are_told(store: Store):
    orders.save(store, an_order(customer="Yanti", phone="", city=""))
    store.put("customers", {"id": store.value("SELECT id FROM customers"), "note": "Suka keju"})
    assert privacy_notice.of(store).kept == (Kept.ORDERS, Kept.NOTES)


def test_voices_are_told_once_there_are_any(store: Store):
    messages.save(store, a_message())
    testimonials.save(store, a_voice(), now=NOW)
    assert privacy_notice.of(store).kept == (Kept.ORDERS, Kept.MESSAGES, Kept.TESTIMONIALS)


def test_who_keeps_it_and_how_fast_a_wish_is_followed(store: Store):
    saved = shop.load(store)
    named = replace(saved, name="Dapur Ratna", owner="Ratna", order_phone="0812-3456-7890")
    shop.save(store, named)
    notice = privacy_notice.of(store)
    assert (notice.shop, notice.owner, notice.contact) == ("Dapur Ratna", "Ratna", "0812-3456-7890")
    assert notice.answer_hours == 72
