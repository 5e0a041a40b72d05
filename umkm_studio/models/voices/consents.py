"""What a buyer allows of their words: a living thing, asked and answered each time anew.

The newest answer counts. A yes says which words, under which form of the name, where and until
when, and can be taken back at any time; everything that was ever asked and answered is kept.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import squeeze
from umkm_studio.models.voices import name_forms, shortening, testimonials
from umkm_studio.models.voices.name_forms import NameForm
from umkm_studio.models.voices.testimonials import Voice


class Answer(StrEnum):
    """What the buyer said when asked."""

    WAITING = ""
    GIVEN = "given"
    REFUSED = "refused"


class Standing(StrEnum):
    """How it stands with a testimonial's consent on a day."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    GIVEN = "given"
    REFUSED = "refused"
    ENDED = "ended"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """One asking, and its answer. Of a yes: `words` are exactly those that may be shown, `places`
    where (keys of `posts.PLATFORMS`, or as typed; none: anywhere), `ends_on` its last day.
    """

    testimonial_id: int
    asked_on: date | None = None
    asked_how: str = ""
    answer: Answer = Answer.WAITING
    answered_on: date | None = None
    answered_how: str = ""
    words: str = ""
    name_form: NameForm = NameForm.NONE
    places: tuple[str, ...] = ()
    ends_on: date | None = None
    withdrawn_at: datetime | None = None
    number: int = 0  # counted from 1 for each testimonial; given on saving
    id: int | None = None

    def standing(self, day: date) -> Standing:
        """How this one stands on a day."""
        if self.answer is Answer.WAITING:
            return Standing.ASKED
        if self.answer is Answer.REFUSED:
            return Standing.REFUSED
        if self.withdrawn_at is not None:
            return Standing.WITHDRAWN
        return Standing.ENDED if self.ends_on is not None and self.ends_on < day else Standing.GIVEN

    def covers(self, place: str) -> bool:
        """Whether a yes holds for this place."""
        return not self.places or place in self.places


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """What may be shown of a testimonial, as the buyer allows it."""

    words: str
    name: str  # in the form that is allowed; "" is none
    is_shortened: bool
    incentive: str  # to be said beside the words


def in_force(history: list[Consent]) -> Consent | None:
    """The consent that counts: the newest with an answer, else the newest asked."""
    ordered = sorted(history, key=lambda one: one.number)
    answered = [one for one in ordered if one.answer is not Answer.WAITING]
    return (answered or ordered)[-1] if ordered else None


def standing(consent: Consent | None, day: date) -> Standing:
    """How it stands on a day with what `in_force` gives."""
    return Standing.NOT_ASKED if consent is None else consent.standing(day)


def quote(voice: Voice, consent: Consent) -> Quote:
    """The words and the name as this yes allows them."""
    return Quote(
        words=consent.words,
        name=name_forms.shown(voice.name, consent.name_form),
        is_shortened=consent.words != voice.words,
        incentive=voice.incentive,
    )


def save(store: Store, consent: Consent) -> int:
    """Keep one asking and its answer; a new one gets the next number. Of a buyer who was taken out
    no words are kept. Gives its id.

    Raises `UserError`: record_gone, consent_words_otherwise (a yes to words that the buyer never
    said), consent_day_missing (an answer without its day), dates_reversed (answered before it was
    asked; ended or taken back before it was answered).
    """
    voice = testimonials.get(store, consent.testimonial_id)
    if voice is None:
        raise UserError("record_gone")
    kept = _tidy(consent)
    if voice.erased_on is not None:
        kept = replace(kept, words="")
    else:
        _check(voice, kept)
    with store.change():
        return store.put(
            "consents", _columns(replace(kept, number=kept.number or _next_number(store, kept)))
        )


def withdraw(store: Store, testimonial_id: int, at: datetime) -> None:
    """The buyer takes their yes back. What is out has to be taken down (content/quotes.py).

    Raises `UserError("consent_not_given")` where there is none to take back.
    """
    consent = of_testimonial(store, testimonial_id)
    if consent is None or consent.answer is not Answer.GIVEN or consent.withdrawn_at is not None:
        raise UserError("consent_not_given")
    save(store, replace(consent, withdrawn_at=at))


def remove(store: Store, consent_id: int) -> None:
    """Take out an asking that was noted by mistake."""
    store.remove("consents", consent_id)


def of_testimonial(store: Store, testimonial_id: int) -> Consent | None:
    """The consent that counts for a testimonial."""
    return in_force(history(store, testimonial_id))


def history(store: Store, testimonial_id: int) -> list[Consent]:
    """All that was asked and answered about a testimonial, oldest first."""
    found = store.rows(
        "SELECT * FROM consents WHERE testimonial_id = :id ORDER BY number", id=testimonial_id
    )
    return [_consent(row) for row in found]


def all_in_force(store: Store) -> dict[int, Consent]:
    """The consent that counts for each testimonial that was ever asked about, by its id."""
    histories: dict[int, list[Consent]] = {}
    for one in everything(store):
        histories.setdefault(one.testimonial_id, []).append(one)
    counted = {key: in_force(found) for key, found in histories.items()}
    return {key: one for key, one in counted.items() if one is not None}


def everything(store: Store) -> list[Consent]:
    """All consents, by testimonial and number."""
    found = store.rows("SELECT * FROM consents ORDER BY testimonial_id, number")
    return [_consent(row) for row in found]


def said(store: Store, voice: Voice) -> set[str]:
    """The words in every form in which they may stand somewhere: whole, shortened, and as they were
    allowed.
    """
    allowed = [] if voice.id is None else history(store, voice.id)
    return {voice.words, voice.shortened, *(one.words for one in allowed)} - {""}


def _tidy(consent: Consent) -> Consent:
    places = tuple(dict.fromkeys(filter(None, map(squeeze, consent.places))))
    is_yes = consent.answer is Answer.GIVEN
    return replace(
        consent,
        asked_how=squeeze(consent.asked_how),
        answered_how=squeeze(consent.answered_how),
        words=consent.words.strip() if is_yes else "",
        name_form=consent.name_form if is_yes else NameForm.NONE,
        places=places if is_yes else (),
        ends_on=consent.ends_on if is_yes else None,
        withdrawn_at=consent.withdrawn_at if is_yes else None,
        answered_on=None if consent.answer is Answer.WAITING else consent.answered_on,
    )


def _check(voice: Voice, consent: Consent) -> None:
    if consent.answer is Answer.WAITING:
        return
    if consent.answered_on is None:
        raise UserError("consent_day_missing")
    asked, ends = consent.asked_on, consent.ends_on
    if asked is not None and consent.answered_on < asked:
        raise UserError("dates_reversed", first=asked, last=consent.answered_on)
    withdrawn = consent.withdrawn_at
    if withdrawn is not None and withdrawn.date() < consent.answered_on:
        raise UserError("dates_reversed", first=consent.answered_on, last=withdrawn.date())
    if ends is not None and ends < consent.answered_on:
        raise UserError("dates_reversed", first=consent.answered_on, last=ends)
    if consent.answer is Answer.GIVEN:
        said = voice.words
        if consent.words != said and not shortening.is_made_of(consent.words, said):
            raise UserError("consent_words_otherwise")


def _next_number(store: Store, consent: Consent) -> int:
    number: int = store.value(
        "SELECT coalesce(max(number), 0) + 1 FROM consents WHERE testimonial_id = :id",
        id=consent.testimonial_id,
    )
    return number


def _columns(consent: Consent) -> dict[str, object]:
    withdrawn = consent.withdrawn_at
    return asdict(consent) | {
        "asked_on": consent.asked_on and consent.asked_on.isoformat(),
        "answer": consent.answer.value,
        "answered_on": consent.answered_on and consent.answered_on.isoformat(),
        "name_form": consent.name_form.value,
        "places": json.dumps(consent.places, ensure_ascii=False),
        "ends_on": consent.ends_on and consent.ends_on.isoformat(),
        "withdrawn_at": withdrawn and withdrawn.isoformat(sep=" ", timespec="seconds"),
    }


def _consent(row: Row) -> Consent:
    return Consent(
        **dict(row)
        | {
            "asked_on": row["asked_on"] and date.fromisoformat(row["asked_on"]),
            "answer": Answer(row["answer"]),
            "answered_on": row["answered_on"] and date.fromisoformat(row["answered_on"]),
            "name_form": NameForm(row["name_form"]),
            "places": tuple(json.loads(row["places"])),
            "ends_on": row["ends_on"] and date.fromisoformat(row["ends_on"]),
            "withdrawn_at": row["withdrawn_at"] and datetime.fromisoformat(row["withdrawn_at"]),
        }
    )
