"""A buyer who is taken out leaves no words behind; that somebody wrote still counts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time
from pathlib import Path

import pytest

from tests.books import load
from tests.builders import a_message, a_post, a_voice, an_order
from umkm_studio.models import export, privacy, trash
from umkm_studio.models.campaigns import idea_box, idea_credits
from umkm_studio.models.content import posts
from umkm_studio.models.sales import customers, orders
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages, testimonials

NOW = datetime(2026, 10, 14, 19, 42)
CANARY = "Kenari"
Way = Callable[..., None]
WAYS = pytest.mark.parametrize("take_out", [privacy.anonymise, privacy.delete])


def hers(store: Store) -> int:
    """Messages that are hers by name, by phone, by an order; one in the bin; an idea of hers."""
    order_id = orders.save(
        store, an_order(customer=f"Ayu {CANARY}", phone="0812-3456-7890", channel="tiktok")
    )
    post_id = posts.save(store, a_post())
    words = {"text": f"Aku {CANARY}, tinggal di {CANARY}", "platform": "tiktok"}
    messages.save(store, a_message(name=f"Ayu {CANARY}", post_id=post_id, **words))
    messages.save(store, a_message(name="+62 812-3456-7890", **words))
    messages.save(store, a_message(name=CANARY, order_id=order_id, **words))
    answered = messages.save(store, a_message(name=f"ayu {CANARY}", **words))
    messages.answer(store, answered, NOW)
    binned = messages.save(store, a_message(name=f"Ayu {CANARY}", **words))
    with trash.keeping(store, trash.Kind.MESSAGE, "Pertanyaan", now=NOW):
        messages.remove(store, binned)
    idea = messages.save(
        store, a_message(name=f"Ayu {CANARY}", text="Video simpan sambal", platform="tiktok")
    )
    idea_box.put_to_ideas(store, idea)
    found = store.value("SELECT customer_id FROM orders WHERE id = :id", id=order_id)
    return customers.person_of(store, found)


@WAYS
def test_nothing_she_wrote_is_left_in_the_file(store: Store, take_out: Way) -> None:
    her = hers(store)
    messages.save(store, a_message(name="Dewi"))

    take_out(store, her, now=NOW)

    wal = store.path.with_name(store.path.name + "-wal")
    assert CANARY.encode() not in store.path.read_bytes() + wal.read_bytes()
    kept = messages.everything(store)
    assert sorted(one.name for one in kept) == ["", "", "", "", "", "Dewi"]
    assert sum(one.answered_on is not None for one in kept) == 1
    assert idea_credits.everything(store) == []
    trash.restore(store, trash.listing(store)[0].id)
    assert sum(one.is_anonymous for one in messages.everything(store)) == 6


def test_an_old_workbook_does_not_bring_her_words_back(store: Store, tmp_path: Path) -> None:
    her = hers(store)
    export.write(store, tmp_path / "lama.xlsx")
    privacy.anonymise(store, her, now=NOW)
    messages.remove(store, messages.everything(store)[0].id or 0)

    load(store, tmp_path / "lama.xlsx")

    assert not [one for one in messages.everything(store) if CANARY in one.text + one.name]


def ayu_with_a_phone(store: Store) -> int:
    """A buyer who is recognised by her phone; what she wrote and said carries only her name."""
    order_id = orders.save(store, an_order(customer="Ayu Kenari", phone="0812-3456-7890"))
    messages.save(store, a_message(name="ayu  kenari", text="Nomor saya 0812-3456-7890"))
    testimonials.save(store, a_voice(name="Ayu Kenari", words="Kenari sekali"), now=NOW)
    binned = messages.save(store, a_message(name="Ayu Kenari", text="Kenari di tempat sampah"))
    with trash.keeping(store, trash.Kind.MESSAGE, "Pertanyaan", now=NOW):
        messages.remove(store, binned)
    said = testimonials.save(store, a_voice(name="Ayu Kenari", words="Kenari juga"), now=NOW)
    with trash.keeping(store, trash.Kind.TESTIMONIAL, "T-0002", now=NOW):
        testimonials.remove(store, said)
    found: int = store.value("SELECT customer_id FROM orders WHERE id = :id", id=order_id)
    return found


def test_what_carries_only_her_name_is_hers_too(store: Store) -> None:
    her = ayu_with_a_phone(store)
    assert [one.name for one in messages.of_people(store, [her])] == ["ayu kenari"]
    assert [one.words for one in testimonials.of_people(store, [her])] == ["Kenari sekali"]


@WAYS
def test_what_carries_only_her_name_goes_with_her(store: Store, take_out: Way) -> None:
    her = ayu_with_a_phone(store)

    take_out(store, her, now=NOW)

    wal = store.path.with_name(store.path.name + "-wal")
    left = (store.path.read_bytes() + wal.read_bytes()).lower()
    assert b"kenari" not in left
    assert b"3456-7890" not in left


@WAYS
def test_a_message_without_words_waits_for_no_answer(store: Store, take_out: Way) -> None:
    her = ayu_with_a_phone(store)
    assert messages.count_waiting(store) == 1

    take_out(store, her, now=NOW)

    (wiped,) = messages.everything(store)
    assert not wiped.waits
    assert not wiped.may_wait_again
    assert (messages.count_waiting(store), messages.waiting(store)) == (0, [])


@WAYS
def test_of_two_of_one_name_neither_loses_what_may_be_the_others(
    store: Store, take_out: Way
) -> None:
    her = ayu_with_a_phone(store)
    orders.save(store, an_order(number="B", customer="AYU KENARI", phone="0812-1111-1111"))

    take_out(store, her, now=NOW)

    assert [one.name for one in messages.everything(store)] == ["ayu kenari"]
    assert [one.name for one in testimonials.everything(store)] == ["Ayu Kenari"]


@WAYS
def test_what_is_known_to_be_of_somebody_else_stays(store: Store, take_out: Way) -> None:
    her = ayu_with_a_phone(store)
    other = orders.save(store, an_order(number="B", customer="Dewi", phone="0812-1111-1111"))
    messages.save(store, a_message(name="Ayu Kenari", text="Untuk Dewi", order_id=other))
    of_dewi = a_voice(name="Ayu Kenari", words="Dari Dewi", order_id=other)
    testimonials.save(store, of_dewi, now=NOW)

    take_out(store, her, now=NOW)

    assert [one.text for one in messages.everything(store) if one.text] == ["Untuk Dewi"]
    assert [one.words for one in testimonials.everything(store) if one.words] == ["Dari Dewi"]


def test_an_old_workbook_does_not_bring_back_what_carried_only_her_name(
    store: Store, tmp_path: Path
) -> None:
    her = ayu_with_a_phone(store)
    export.write(store, tmp_path / "lama.xlsx")
    privacy.anonymise(store, her, now=NOW)
    messages.remove(store, messages.everything(store)[0].id or 0)

    load(store, tmp_path / "lama.xlsx")

    assert [(one.name, one.text) for one in messages.everything(store)] == [("", "")]


def test_who_writes_again_is_somebody_new(store: Store) -> None:
    privacy.anonymise(store, hers(store), now=NOW)
    again = messages.save(store, a_message(name="Ayu", received_time=time(20, 0)))
    found = messages.get(store, again)
    assert found is not None
    assert found.name == "Ayu"
