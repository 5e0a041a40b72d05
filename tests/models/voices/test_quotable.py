"""Which words a post may quote, and words that are noted while it is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from tests.builders import A_DAY, a_product, a_voice, a_yes, an_order
from umkm_studio.models import privacy
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders, products
from umkm_studio.models.store import Store
from umkm_studio.models.voices import consents, quotable, testimonials
from umkm_studio.models.voices.consents import Answer
from umkm_studio.models.voices.name_forms import NameForm
from umkm_studio.models.voices.quotable import Heard

NOW = datetime(2026, 8, 20, 9, 30)
HEARD = Heard(
    words="Renyah sampai akhir",
    name="Rini Astuti",
    name_form=NameForm.FIRST,
    places=("instagram",),
    how="lewat chat",
)


def allowed(
    store: Store, words: str, *, yes: dict[str, object] | None = None, **values: object
) -> int:
    """A testimonial with a yes; gives its id."""
    voice_id = testimonials.save(store, a_voice(words=words, **values), now=NOW)
    voice = testimonials.get(store, voice_id)
    assert voice is not None
    consents.save(store, a_yes(voice, **yes or {}))
    return voice_id


def offered(store: Store, **values: object) -> list[str]:
    usual = {"day": NOW.date(), "places": ("instagram",)}
    found = quotable.look(store, **usual | values)
    return [one.quote.words for one in found.allowed]


def test_those_about_the_product_come_first_then_the_newest(store: Store) -> None:
    nastar = products.save(store, a_product())
    allowed(store, "lama", day=A_DAY - timedelta(days=9))
    allowed(store, "nastar", day=A_DAY - timedelta(days=20), product_id=nastar)
    allowed(store, "baru")
    assert offered(store) == ["baru", "lama", "nastar"]
    assert offered(store, product_id=nastar) == ["nastar", "baru", "lama"]


def test_only_what_is_allowed_there_and_then_is_offered(store: Store) -> None:
    allowed(store, "di mana saja")
    allowed(store, "hanya TikTok", yes={"places": ("tiktok",)})
    allowed(store, "sampai hari ini", yes={"ends_on": NOW.date()})
    allowed(store, "tidak", yes={"answer": Answer.REFUSED})
    testimonials.save(store, a_voice(words="belum ditanya"), now=NOW)
    gone = allowed(store, "ditarik")
    consents.withdraw(store, gone, NOW)
    assert set(offered(store)) == {"di mana saja", "sampai hari ini"}
    assert offered(store, day=NOW.date() + timedelta(days=1)) == ["di mana saja"]
    assert offered(store, places=("tiktok", "instagram")) == ["sampai hari ini", "di mana saja"]
    assert "hanya TikTok" in offered(store, places=("tiktok",))
    assert "hanya TikTok" in offered(store, places=())  # nowhere yet
    assert quotable.look(store, day=NOW.date(), places=("instagram",)).others == 4


def test_what_is_offered_are_the_words_of_the_yes(store: Store) -> None:
    words = "Selainya pas. Pengirimannya cepat. Pesan lagi."
    allowed(store, words, yes={"words": "Selainya pas. … Pesan lagi."})
    [one] = quotable.look(store, day=NOW.date(), places=()).allowed
    assert (one.quote.words, one.quote.name, one.quote.is_shortened) == (
        "Selainya pas. … Pesan lagi.", "Bu Yanti", True,
    )  # fmt: skip


def test_a_buyer_who_was_taken_out_is_not_even_counted(store: Store) -> None:
    order_id = orders.save(store, an_order())
    allowed(store, "Enak", order_id=order_id)
    person = store.value("SELECT customer_id FROM orders WHERE id = :id", id=order_id)
    privacy.anonymise(store, person, now=NOW)
    assert quotable.look(store, day=NOW.date(), places=()) == quotable.Quotable()


def test_words_that_are_heard_are_kept_with_their_yes(store: Store) -> None:
    voice_id = quotable.note(store, HEARD, now=NOW)
    voice = testimonials.get(store, voice_id)
    consent = consents.of_testimonial(store, voice_id)
    assert voice is not None
    assert consent is not None
    assert (voice.words, voice.name, voice.day) == (HEARD.words, HEARD.name, NOW.date())
    assert (consent.words, consent.places, consent.answered_on, consent.answered_how) == (
        HEARD.words, ("instagram",), NOW.date(), "lewat chat",
    )  # fmt: skip
    assert offered(store) == [HEARD.words]
    assert offered(store, places=("tiktok",)) == []


def test_the_same_words_of_one_day_are_one_testimonial(store: Store) -> None:
    first = quotable.note(store, HEARD, now=NOW)
    again = replace(HEARD, words="renyah  sampai akhir", places=("tiktok",))
    assert quotable.note(store, again, now=NOW) == first
    consent = consents.of_testimonial(store, first)
    assert consent is not None
    assert consent.places == ("instagram", "tiktok")  # a second yes takes nothing back
    later = NOW + timedelta(days=1)
    assert quotable.note(store, HEARD, now=later) != first


@pytest.mark.parametrize(
    ("change", "code"),
    [({"places": ()}, "quote_without_place"), ({"words": " "}, "testimonial_empty")],
)
def test_a_yes_needs_words_and_a_place(store: Store, change: dict[str, object], code: str) -> None:
    with pytest.raises(UserError) as refused:
        quotable.note(store, replace(HEARD, **change), now=NOW)
    assert refused.value.code == code
    assert testimonials.everything(store) == []
