"""A message that is kept among the buyers' words."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.builders import A_DAY, a_message, an_order
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store
from umkm_studio.models.voices import kept_words, messages, testimonials
from umkm_studio.models.voices.testimonials import Kind

NOW = datetime(2026, 8, 15, 20, 0)


def test_the_exact_words_are_kept_once_with_what_is_known(store: Store) -> None:
    order_id = orders.save(store, an_order())
    words = "Tutupnya seret.\n  Tapi enak!"
    message_id = messages.save(store, a_message(text=words, order_id=order_id))

    kept = kept_words.keep(store, message_id, Kind.CRITICISM, now=NOW)

    voice = testimonials.get(store, kept)
    assert voice is not None
    assert (voice.kind, voice.words, voice.day) == (Kind.CRITICISM, words, A_DAY)
    assert (voice.name, voice.channel, voice.order_id) == ("Yanti", "whatsapp", order_id)
    assert kept_words.keep(store, message_id, Kind.CRITICISM, now=NOW) == kept


def test_words_that_were_taken_out_do_not_come_back(store: Store) -> None:
    message_id = messages.save(store, a_message())
    store.put("messages", {"id": message_id, **messages.FORGOTTEN})
    with pytest.raises(UserError, match="record_gone"):
        kept_words.keep(store, message_id, Kind.PRAISE, now=NOW)
    assert testimonials.everything(store) == []
