"""What buyers said: kept as it was said, and what is added later is logged."""

import sqlite3
from dataclasses import replace
from datetime import date, datetime, time

import pytest

from tests.builders import a_post, a_product, a_voice, a_yes, an_order
from umkm_studio.models import trash
from umkm_studio.models.content import posts, quotes
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import merging, order_changes, orders, products
from umkm_studio.models.store import Store
from umkm_studio.models.voices import consents, testimonials
from umkm_studio.models.voices.testimonials import Kind, Voice

NOW = datetime(2026, 8, 20, 9, 30)


def kept(store: Store, **values: object) -> Voice:
    voice = testimonials.get(store, testimonials.save(store, a_voice(**values), now=NOW))
    assert voice is not None
    return voice


def test_a_testimonial_comes_back_as_it_was_said(store: Store):
    said = {
        "kind": Kind.CRITICISM,
        "words": "Tutupnya rembes.\nRasanya enak, <b>sayang</b> sekali =1+1",
        "time": time(8, 15),
        "stars": 2,
        "order_id": orders.save(store, an_order()),
        "product_id": products.save(store, a_product(size="1 kg")),
        "photo": "/foto/toples.jpg",
        "incentive": "sampel gratis",
        "response": "Maaf ya, Kak.",
        "responded_at": datetime(2026, 8, 14, 11, 20),
        "improvement": "Tutup bersegel",
    }
    voice = kept(store, **said)
    buyer = store.value("SELECT customer_id FROM orders")
    assert voice == a_voice(**said, id=voice.id, public_id="T-0001", customer_id=buyer)
    assert voice.is_verified
    assert voice.response_hours == 3


def test_words_stars_and_day_are_not_edited(store: Store):
    voice = kept(store)
    for other in ({"words": "Enak"}, {"stars": 4}, {"stars": None}, {"day": date(2026, 8, 1)}):
        with pytest.raises(UserError, match="testimonial_locked"):
            testimonials.save(store, replace(voice, **other), now=NOW)
    assert testimonials.get(store, voice.id or 0) == voice


def test_the_file_itself_keeps_what_was_said(store: Store):
    voice = kept(store)
    for other in ({"words": "Enak"}, {"stars": 1}, {"day": "2026-01-01"}):
        with pytest.raises(sqlite3.IntegrityError, match="not edited"):
            store.put("testimonials", {"id": voice.id, **other})


def test_what_is_added_later_is_logged(store: Store):
    voice = kept(store)
    testimonials.save(store, replace(voice, name="Bu Yanti", incentive="ongkir gratis"), now=NOW)
    found = testimonials.edits(store, voice.id or 0)
    assert [(one.number, one.field, one.before, one.after) for one in found] == [
        (1, "name", "Bu Yanti Sari, Ungaran", "Bu Yanti"),
        (2, "incentive", "", "ongkir gratis"),
    ]
    assert {one.changed_at for one in found} == {NOW}


def test_saving_the_same_again_logs_nothing(store: Store):
    voice = kept(store)
    testimonials.save(store, voice, now=NOW)
    assert testimonials.edits(store, voice.id or 0) == []


def test_a_testimonial_without_words_or_with_six_stars_is_refused(store: Store):
    with pytest.raises(UserError, match="testimonial_empty"):
        kept(store, words=" \n ")
    with pytest.raises(UserError, match="stars_out_of_range"):
        kept(store, stars=6)


def test_a_shortened_form_is_made_of_the_buyers_own_words(store: Store):
    voice = kept(store, shortened="tidak terlalu manis … habis setengah toples")
    with pytest.raises(UserError, match="shortened_otherwise"):
        testimonials.save(store, replace(voice, shortened="manis sekali"), now=NOW)


def test_what_a_post_quotes_is_not_deleted(store: Store):
    voice = kept(store)
    post_id = posts.save(store, a_post(status=posts.Status.DRAFT), quoting=[voice.id or 0])
    with pytest.raises(UserError, match="testimonial_is_shown"):
        testimonials.remove(store, voice.id or 0)
    quotes.mark_taken_down(store, post_id, voice.id or 0, NOW)
    testimonials.remove(store, voice.id or 0)
    assert quotes.of_post(store, post_id) == []


def test_what_is_deleted_by_mistake_comes_back_whole_from_the_bin(store: Store):
    voice = kept(store)
    consents.save(store, a_yes(voice))
    testimonials.save(store, replace(voice, improvement="Lebih manis"), now=NOW)
    with trash.keeping(store, trash.Kind.TESTIMONIAL, voice.name, now=NOW):
        testimonials.remove(store, voice.id or 0)
    assert kept(store, words="Lain").public_id == "T-0002"  # its number waits for it
    trash.restore(store, trash.listing(store)[0].id)
    assert testimonials.by_public_id(store, "t-0001") is not None
    assert consents.of_testimonial(store, voice.id or 0) is not None
    assert len(testimonials.edits(store, voice.id or 0)) == 1


def test_the_words_stay_when_their_order_goes_and_come_back_to_it(store: Store):
    order_id = orders.save(store, an_order())
    voice = kept(store, order_id=order_id)
    with trash.keeping(store, trash.Kind.ORDER, "T", now=NOW):
        order_changes.remove(store, order_id)
    alone = testimonials.get(store, voice.id or 0)
    assert alone == replace(voice, order_id=None)
    trash.restore(store, trash.listing(store)[0].id)
    assert testimonials.get(store, voice.id or 0) == voice


def test_a_merged_product_keeps_what_was_said_of_the_other(store: Store):
    kept_id = products.save(store, a_product())
    other_id = products.save(store, a_product(name="Nastar"))
    voice = kept(store, product_id=other_id)
    with pytest.raises(UserError, match="product_in_use"):
        products.remove(store, other_id)
    merging.merge(store, kept_id, other_id)
    merged = testimonials.get(store, voice.id or 0)
    assert merged is not None
    assert merged.product_id == kept_id


def test_a_sheet_without_ids_finds_the_same_words_of_the_same_day(store: Store):
    voice = kept(store)
    assert testimonials.find_same(store, voice.day, f"  {voice.words.upper()} ") == voice
    assert testimonials.find_same(store, date(2026, 8, 1), voice.words) is None
