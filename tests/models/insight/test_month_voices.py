"""What was said in a month: answers, testimonials, criticism, one voice."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from tests.builders import A_DAY, AUGUST, a_message, a_voice, a_yes, keep_criticism
from umkm_studio.models import shop
from umkm_studio.models.insight import month_voices
from umkm_studio.models.insight.month_voices import Answers, Heard
from umkm_studio.models.voices import consents, criticism, messages, testimonials
from umkm_studio.models.voices.criticism import Step
from umkm_studio.models.voices.name_forms import NameForm

LAST = date(2026, 8, 31)
NOW = datetime(2026, 8, 20, 9, 30)


def keep(store, *, yes=True, consent=None, **values):
    voice = a_voice(**values)
    voice = replace(voice, id=testimonials.save(store, voice, now=NOW))
    if yes:
        consents.save(store, a_yes(voice, **(consent or {})))
    return voice


def test_the_usual_wait_counts_own_hours_only(store):
    shop.save(store, replace(shop.load(store), work_hours="09.00-12.00, 19.00-21.00"))
    answered = {"answered_on": A_DAY, "received_time": time(11)}
    messages.save(store, a_message(**answered, answered_time=time(11, 30)))
    messages.save(store, a_message(**answered, answered_time=time(20)))  # one hour, then one
    messages.save(store, a_message(**answered, answered_time=time(20, 30)))
    messages.save(store, a_message(answered_on=A_DAY))  # at a time that nobody said
    messages.save(store, a_message(answered_on=date(2026, 9, 1), answered_time=time(9)))
    found = month_voices.answers(store, AUGUST, LAST)
    assert found == Answers(usual=timedelta(hours=2), timed=3)


def test_without_an_answer_the_wait_is_not_known(store):
    messages.save(store, a_message())
    assert month_voices.answers(store, AUGUST, LAST) == Answers(usual=None, timed=0)


def test_testimonials_are_counted_with_those_that_may_be_shown(store):
    keep(store)
    keep(store, words="Enak", yes=False)
    keep(store, words="Gurih", consent={"ends_on": date(2026, 8, 30)})
    keep(store, words="Bulan lain", day=date(2026, 7, 31))
    found = month_voices.heard(store, AUGUST, LAST)
    assert found == Heard(testimonials=3, allowed=1, criticisms=0, fixed=0)


def test_criticism_is_fixed_once_its_steps_are_done(store):
    first = keep_criticism(store)
    keep_criticism(store, words="Kurang renyah")
    handled = criticism.of(store, first)
    step = Step(text="Ganti tutup Pak Hendra", done_on=A_DAY)
    criticism.save(store, replace(handled, steps=(step,), themes=("Tutup botol",)))
    found = month_voices.heard(store, AUGUST, LAST)
    assert (found.criticisms, found.fixed, found.mended) == (2, 1, ("Tutup botol",))


def test_one_voice_has_the_buyers_yes_and_the_name_as_allowed(store):
    keep(store, words="Biasa saja", stars=4)
    keep(store, words="Kue habis sebelum tamu datang.", stars=5)
    keep(store, words="Tanpa izin", stars=5, yes=False, day=date(2026, 8, 30))
    keep(store, words="Panjang sekali. " * 20, stars=5, day=date(2026, 8, 29))
    voice = month_voices.one_voice(store, AUGUST, LAST, LAST)
    assert voice is not None
    assert (voice.words, voice.name) == ("Kue habis sebelum tamu datang.", "Bu Yanti")


def test_a_voice_whose_yes_has_ended_is_not_shown_later(store):
    keep(store, consent={"ends_on": date(2026, 9, 15), "name_form": NameForm.NONE})
    assert month_voices.one_voice(store, AUGUST, LAST, date(2026, 9, 15)) is not None
    assert month_voices.one_voice(store, AUGUST, LAST, date(2026, 9, 16)) is None
