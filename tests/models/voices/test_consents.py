"""What a buyer allows: asked, answered, ended, taken back, asked again."""

from datetime import date, datetime

import pytest

from tests.builders import A_DAY, a_voice, a_yes
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.models.voices import consents, testimonials
from umkm_studio.models.voices.consents import Answer, Consent, Standing
from umkm_studio.models.voices.name_forms import NameForm
from umkm_studio.models.voices.testimonials import Voice

NOW = datetime(2026, 8, 20, 9, 30)
TODAY = NOW.date()


@pytest.fixture
def voice(store: Store) -> Voice:
    found = testimonials.get(store, testimonials.save(store, a_voice(), now=NOW))
    assert found is not None
    return found


def standing(store: Store, voice: Voice, day: date = TODAY) -> Standing:
    return consents.standing(consents.of_testimonial(store, voice.id or 0), day)


def test_a_consent_goes_from_asked_to_given_to_withdrawn(store: Store, voice: Voice):
    assert standing(store, voice) is Standing.NOT_ASKED
    asked = Consent(testimonial_id=voice.id or 0, asked_on=A_DAY, asked_how="WhatsApp")
    consent_id = consents.save(store, asked)
    assert standing(store, voice) is Standing.ASKED
    consents.save(store, a_yes(voice, id=consent_id, number=1, asked_on=A_DAY))
    assert standing(store, voice) is Standing.GIVEN
    consents.withdraw(store, voice.id or 0, NOW)
    assert standing(store, voice) is Standing.WITHDRAWN
    assert consents.of_testimonial(store, voice.id or 0) == a_yes(
        voice, id=consent_id, number=1, asked_on=A_DAY, withdrawn_at=NOW
    )


def test_a_yes_ends_after_its_last_day(store: Store, voice: Voice):
    consents.save(store, a_yes(voice, ends_on=TODAY))
    assert standing(store, voice, TODAY) is Standing.GIVEN
    assert standing(store, voice, date(2026, 8, 21)) is Standing.ENDED


def test_the_newest_answer_counts_and_all_of_it_is_kept(store: Store, voice: Voice):
    consents.save(store, a_yes(voice, ends_on=date(2026, 8, 15)))
    consents.save(store, Consent(testimonial_id=voice.id or 0, asked_on=TODAY))
    assert standing(store, voice) is Standing.ENDED  # asked again, and no answer yet
    consents.save(
        store,
        Consent(testimonial_id=voice.id or 0, answer=Answer.REFUSED, answered_on=TODAY),
    )
    assert standing(store, voice) is Standing.REFUSED
    found = consents.history(store, voice.id or 0)
    assert [one.number for one in found] == [1, 2, 3]
    assert consents.all_in_force(store) == {voice.id: found[-1]}


def test_what_may_be_shown_is_what_the_yes_says(store: Store, voice: Voice):
    part = "anak saya habis setengah toples"
    consents.save(store, a_yes(voice, words=part, places=("instagram", "tiktok", "instagram")))
    consent = consents.of_testimonial(store, voice.id or 0)
    assert consent is not None
    assert consent.places == ("instagram", "tiktok")
    assert consent.covers("tiktok")
    assert not consent.covers("shopee")
    found = consents.quote(voice, consent)
    assert (found.words, found.name, found.is_shortened) == (part, "Bu Yanti", True)


def test_a_yes_to_words_that_were_never_said_is_refused(store: Store, voice: Voice):
    with pytest.raises(UserError, match="consent_words_otherwise"):
        consents.save(store, a_yes(voice, words="Nastar terenak di dunia"))
    with pytest.raises(UserError, match="consent_words_otherwise"):
        consents.save(store, a_yes(voice, words=""))


def test_days_of_a_consent_stand_in_their_order(store: Store, voice: Voice):
    with pytest.raises(UserError, match="dates_reversed"):
        consents.save(store, a_yes(voice, asked_on=TODAY))
    with pytest.raises(UserError, match="dates_reversed"):
        consents.save(store, a_yes(voice, ends_on=date(2026, 8, 1)))
    with pytest.raises(UserError, match="dates_reversed"):
        consents.save(store, a_yes(voice, withdrawn_at=datetime(2026, 8, 1, 9, 0)))
    with pytest.raises(UserError, match="consent_day_missing"):
        consents.save(store, a_yes(voice, answered_on=None))


def test_a_refusal_keeps_nothing_of_what_would_have_been_allowed(store: Store, voice: Voice):
    consents.save(store, a_yes(voice, answer=Answer.REFUSED, ends_on=TODAY))
    refused = consents.of_testimonial(store, voice.id or 0)
    assert refused is not None
    assert (refused.words, refused.name_form, refused.ends_on) == ("", NameForm.NONE, None)


def test_only_a_yes_can_be_taken_back(store: Store, voice: Voice):
    with pytest.raises(UserError, match="consent_not_given"):
        consents.withdraw(store, voice.id or 0, NOW)
    consents.save(store, a_yes(voice))
    consents.withdraw(store, voice.id or 0, NOW)
    with pytest.raises(UserError, match="consent_not_given"):
        consents.withdraw(store, voice.id or 0, NOW)
