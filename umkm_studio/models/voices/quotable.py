"""Which words of buyers a post may quote, and words that are noted while a post is written.

found = look(store, day=date(2026, 10, 15), places=("instagram",), product_id=3)
found.allowed[0].quote.words        # exactly what the buyer said yes to
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.models.voices import consents, testimonials
from umkm_studio.models.voices.consents import Answer, Consent, Quote, Standing
from umkm_studio.models.voices.name_forms import NameForm
from umkm_studio.models.voices.testimonials import Kind, Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowed:
    """A testimonial that may be quoted, with what may be shown of it."""

    voice: Voice
    quote: Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotable:
    """Those about the product first, then the newest. `others` counts testimonials that may not be
    quoted there and then: not asked, refused, ended, withdrawn, or for other places.
    """

    allowed: tuple[Allowed, ...] = ()
    others: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """Words with the buyer's yes, noted while a post is written: for its places and no others."""

    words: str
    name: str
    name_form: NameForm
    places: tuple[str, ...]
    how: str = ""  # how the buyer said yes
    product_id: int | None = None


def look(
    store: Store, *, day: date, places: Sequence[str], product_id: int | None = None
) -> Quotable:
    """What may be quoted at these places on that day."""
    in_force = consents.all_in_force(store)
    allowed, others = [], 0
    for voice in testimonials.everything(store):
        consent = None if voice.id is None else in_force.get(voice.id)
        if voice.erased_on is not None:
            continue
        if consent is not None and _holds(consent, day, places):
            allowed.append(Allowed(voice=voice, quote=consents.quote(voice, consent)))
        else:
            others += 1
    allowed.sort(key=lambda one: (one.voice.day, one.voice.public_id), reverse=True)
    allowed.sort(key=lambda one: product_id is None or one.voice.product_id != product_id)
    return Quotable(allowed=tuple(allowed), others=others)


def note(store: Store, heard: Heard, *, now: datetime) -> int:
    """Keep the words as a testimonial with its consent. Gives its id; the same words of the same
    day are one testimonial.

    Raises `UserError`: testimonial_empty, quote_without_place (a yes for nowhere in particular is
    one for everywhere, which nobody has said).
    """
    if not heard.places:
        raise UserError("quote_without_place")
    today = now.date()
    voice = testimonials.find_same(store, today, heard.words) or Voice(
        kind=Kind.PRAISE,
        day=today,
        words=heard.words,
        name=heard.name,
        product_id=heard.product_id,
    )
    with store.change():
        voice_id = voice.id or testimonials.save(store, voice, now=now)
        kept = testimonials.get(store, voice_id)
        assert kept is not None
        before = consents.of_testimonial(store, voice_id)
        consents.save(
            store,
            Consent(
                testimonial_id=voice_id,
                answer=Answer.GIVEN,
                answered_on=today,
                answered_how=heard.how,
                words=kept.words,
                name_form=heard.name_form,
                places=_also(before, heard.places, today),
            ),
        )
    return voice_id


def _also(before: Consent | None, places: tuple[str, ...], day: date) -> tuple[str, ...]:
    """The places of a new yes with those of one that still holds: it takes nothing back."""
    if before is None or before.standing(day) is not Standing.GIVEN:
        return places
    return (*before.places, *places) if before.places else ()


def _holds(consent: Consent, day: date, places: Sequence[str]) -> bool:
    """A post that names no place yet is nowhere in particular."""
    return consent.standing(day) is Standing.GIVEN and all(map(consent.covers, places))
