"""A buyer who wants to be taken out takes their words along; what the shop learned stays."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from tests.books import load
from tests.builders import a_post, a_voice, a_yes, an_order
from umkm_studio.models import export, privacy, reflections, trash
from umkm_studio.models.content import posts, quotes
from umkm_studio.models.reflections import Reflection
from umkm_studio.models.sales import orders, withdrawals
from umkm_studio.models.store import Store
from umkm_studio.models.voices import consents, testimonials
from umkm_studio.models.voices.consents import Standing
from umkm_studio.models.voices.testimonials import Kind, Voice

NOW = datetime(2026, 10, 14, 19, 42)
CANARY = "Kenari"
Way = Callable[..., None]
WAYS = pytest.mark.parametrize("take_out", [privacy.anonymise, privacy.delete])


def her_voice(store: Store, **values: object) -> Voice:
    """Words of the buyer of the first order, of which every cell says who it is."""
    said = {
        "kind": Kind.CRITICISM,
        "words": f"Remuk, kata {CANARY}. Sayang sekali",
        "name": f"Bu {CANARY}",
        "photo": f"/foto/{CANARY}.jpg",
        "response": f"Maaf, Bu {CANARY}",
        "improvement": "Kardus dua lapis",
        "stars": 2,
    }
    voice_id = testimonials.save(store, a_voice(**(said | values)), now=NOW)
    voice = testimonials.get(store, voice_id)
    assert voice is not None
    testimonials.save(store, replace(voice, shortened=f"Remuk, kata {CANARY}"), now=NOW)
    testimonials.save(store, replace(voice, name=CANARY), now=NOW)
    return replace(voice, name=CANARY)


def her(store: Store) -> int:
    """The person of the first order."""
    found = store.value("SELECT customer_id FROM orders ORDER BY id LIMIT 1")
    assert isinstance(found, int)
    return found


@pytest.fixture
def order_id(store: Store) -> int:
    return orders.save(store, an_order(customer=f"Ayu {CANARY}"))


@WAYS
def test_nothing_that_she_said_is_left_in_the_file(
    store: Store, order_id: int, take_out: Way
) -> None:
    voice = her_voice(store, order_id=order_id)
    consents.save(store, a_yes(voice, words=f"kata {CANARY}"))
    binned = her_voice(store, order_id=order_id)
    with trash.keeping(store, trash.Kind.TESTIMONIAL, "T-0002", now=NOW):
        testimonials.remove(store, binned.id or 0)

    take_out(store, her(store), now=NOW)

    wal = store.path.with_name(store.path.name + "-wal")
    assert CANARY.encode() not in store.path.read_bytes() + wal.read_bytes()
    left = testimonials.get(store, voice.id or 0)
    assert left is not None
    assert (left.words, left.name, left.stars, left.improvement, left.erased_on) == (
        "", "", 2, "Kardus dua lapis", NOW.date(),
    )  # fmt: skip
    assert [edit.field for edit in testimonials.edits(store, voice.id or 0)] == [
        "shortened", "shortened", "name",
    ]  # fmt: skip


@WAYS
def test_her_yes_is_taken_back_as_of_when_she_asked(
    store: Store, order_id: int, take_out: Way
) -> None:
    voice = her_voice(store, order_id=order_id)
    consents.save(store, a_yes(voice))
    post_id = posts.save(store, a_post(), quoting=[voice.id or 0])
    asked_at = NOW - timedelta(hours=20)
    withdrawals.note(store, her(store), asked_at)

    take_out(store, her(store), now=NOW)

    (found,) = quotes.to_take_down(store, NOW.date())
    assert (found.post_id, found.standing) == (post_id, Standing.WITHDRAWN)
    assert found.left(NOW) == timedelta(hours=52)


def test_words_that_name_no_order_go_with_their_buyer(store: Store, order_id: int) -> None:
    alone = her_voice(store, customer_id=her(store))
    other = testimonials.get(store, testimonials.save(store, a_voice(), now=NOW))
    privacy.anonymise(store, her(store), now=NOW)
    erased = testimonials.get(store, alone.id or 0)
    assert erased is not None
    assert erased.erased_on == NOW.date()
    assert other == testimonials.get(store, 2)


def test_an_old_workbook_does_not_bring_her_words_back(
    store: Store, order_id: int, tmp_path: Path
) -> None:
    voice = her_voice(store, order_id=order_id)
    consents.save(store, a_yes(voice))
    export.write(store, tmp_path / "lama.xlsx")
    privacy.anonymise(store, her(store), now=NOW)

    load(store, tmp_path / "lama.xlsx")

    left = testimonials.get(store, voice.id or 0)
    assert left is not None
    assert (left.words, left.name) == ("", "")
    assert {consent.words for consent in consents.everything(store)} == {""}
    assert {edit.after for edit in testimonials.edits(store, voice.id or 0)} == {""}


def test_the_way_back_from_the_bin_brings_no_words(store: Store, order_id: int) -> None:
    binned = her_voice(store, order_id=order_id, day=date(2026, 9, 1))
    with trash.keeping(store, trash.Kind.TESTIMONIAL, "T-0001", now=NOW):
        testimonials.remove(store, binned.id or 0)
    privacy.delete(store, her(store), now=NOW)
    trash.restore(store, trash.listing(store)[0].id)
    left = testimonials.get(store, binned.id or 0)
    assert left is not None
    assert (left.words, left.erased_on, left.customer_id) == ("", NOW.date(), None)


@WAYS
def test_her_words_leave_what_was_written_of_the_month(
    store: Store, order_id: int, take_out: Way
) -> None:
    her_voice(store, order_id=order_id)
    month = NOW.date().replace(day=1)
    mine = "Kemasan harus lebih kuat."
    written = f"{mine}\n“kata {CANARY}.” (14 Okt)"
    reflections.save(store, Reflection(month=month, appreciated=written))

    take_out(store, her(store), now=NOW)

    assert reflections.get(store, month).appreciated == mine
    wal = store.path.with_name(store.path.name + "-wal")
    assert CANARY.encode() not in store.path.read_bytes() + wal.read_bytes()
