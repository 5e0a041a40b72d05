"""A buyer who is taken out leaves no words in captions, and what is out is still taken down."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from tests.builders import a_post, a_voice, a_yes, an_order
from umkm_studio.models import privacy, trash
from umkm_studio.models.content import posts, quotes
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store
from umkm_studio.models.trash import Kind
from umkm_studio.models.voices import consents, testimonials

NOW = datetime(2026, 8, 20, 9, 30)
WORDS = "Kanarikuning habis setengah toples."

WAYS = pytest.mark.parametrize("take_out", [privacy.anonymise, privacy.delete])


@pytest.fixture
def quoted(store: Store) -> int:
    """A post that is out and quotes a buyer, and another in the bin; gives the buyer."""
    order_id = orders.save(store, an_order())
    voice_id = testimonials.save(store, a_voice(words=WORDS, order_id=order_id), now=NOW)
    voice = testimonials.get(store, voice_id)
    assert voice is not None
    consents.save(store, a_yes(voice))
    caption = f"Halo\n\n“{WORDS}” (Bu Yanti)\n\nPesan lewat WA"
    posts.save(store, a_post(caption=caption), quoting=[voice_id])
    gone = posts.save(store, a_post(caption=caption), quoting=[voice_id])
    with trash.keeping(store, Kind.POST, "Nastar", now=NOW):
        posts.remove(store, gone)
    found: int = store.value("SELECT customer_id FROM orders WHERE id = :id", id=order_id)
    return found


@WAYS
def test_captions_lose_the_words_and_keep_the_rest(
    store: Store, quoted: int, take_out: Callable[..., None]
) -> None:
    take_out(store, quoted, now=NOW)
    (post,) = posts.everything(store)
    assert post.caption == "Halo\n\nPesan lewat WA"
    held = store.path.read_bytes() + store.path.with_name(store.path.name + "-wal").read_bytes()
    assert b"Kanarikuning" not in held


def test_what_is_out_stays_listed_until_it_is_down(store: Store, quoted: int) -> None:
    privacy.anonymise(store, quoted, now=NOW)
    (one,) = quotes.to_take_down(store, NOW.date())
    assert (one.is_out, one.name, one.left(NOW)) == (True, "", timedelta(hours=72))
