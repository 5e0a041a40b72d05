"""The way of a criticism from heard to closed."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from tests import builders
from umkm_studio.models import privacy, trash
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store
from umkm_studio.models.voices import (
    criticism,
    criticism_due,
    testimonials,
    thanks,
    themes,
    trust_log,
)
from umkm_studio.models.voices.criticism import Stage, Step
from umkm_studio.models.voices.testimonials import Kind
from umkm_studio.models.voices.trust_log import Entry

DAY = date(2026, 10, 2)
NOW = datetime(2026, 10, 2, 19, 30)
LATER = date(2026, 10, 9)


def heard(store: Store, **values: object) -> int:
    return builders.keep_criticism(store, day=DAY, time=time(16, 10), **values)


def a_change(**values: object) -> Entry:
    known = {"kind": trust_log.Kind.PACKAGING, "day": LATER, "text": "Tutup bersegel"}
    return Entry(**(known | values))  # type: ignore[arg-type]


def through_all(store: Store, leaky: int) -> None:
    """Everything but the end."""
    criticism.answer(store, leaky, "Maaf ya, Pak.", now=NOW)
    known = criticism.of(store, leaky)
    criticism.save(store, replace(known, told_on=LATER, steps=(Step(text="Ganti", done_on=DAY),)))
    trust_log.tie(store, leaky, trust_log.save(store, a_change()))


def test_a_criticism_begins_as_heard(store: Store) -> None:
    handling = criticism.of(store, heard(store))
    assert handling.reached == {Stage.HEARD}
    assert handling.next is Stage.ANSWERED


def test_each_stage_follows_from_what_was_done(store: Store) -> None:
    leaky = heard(store)
    through_all(store, leaky)
    handling = criticism.of(store, leaky)
    assert handling.reached == set(Stage) - {Stage.CLOSED}
    assert handling.next is Stage.CLOSED
    criticism.close(store, leaky, LATER)
    assert criticism.of(store, leaky).next is None
    criticism.reopen(store, leaky)
    assert criticism.of(store, leaky).next is Stage.CLOSED


def test_steps_are_fixed_once_all_are_done(store: Store) -> None:
    leaky = heard(store)
    steps = (Step(text="Kirim 2 botol", due_on=DAY), Step(text="Ganti tutup", due_on=LATER))
    criticism.save(store, replace(criticism.of(store, leaky), steps=steps))
    criticism.finish_step(store, leaky, 0, DAY)
    handling = criticism.of(store, leaky)
    assert (handling.steps_done, Stage.FIXED in handling.reached) == (1, False)
    assert [step.text for step in handling.overdue(LATER + timedelta(days=1))] == ["Ganti tutup"]
    assert handling.overdue(LATER) == ()
    criticism.finish_step(store, leaky, 1, LATER)
    assert Stage.FIXED in criticism.of(store, leaky).reached
    criticism.finish_step(store, leaky, 1, None)
    assert criticism.of(store, leaky).steps[1].done_on is None


def test_a_change_for_good_needs_no_step(store: Store) -> None:
    leaky = heard(store)
    trust_log.tie(store, leaky, trust_log.save(store, a_change()))
    assert {Stage.FIXED, Stage.CHANGED} <= criticism.of(store, leaky).reached
    later = (Step(text="Kirim ganti"),)
    criticism.save(store, replace(criticism.of(store, leaky), steps=later))
    assert Stage.FIXED not in criticism.of(store, leaky).reached


def test_an_owned_mistake_alone_changes_nothing_for_good(store: Store) -> None:
    leaky = heard(store)
    entry = trust_log.save(store, a_change(kind=trust_log.Kind.MISTAKE, text="Tutup longgar"))
    trust_log.tie(store, leaky, entry)
    handling = criticism.of(store, leaky)
    assert [one.text for one in handling.mistakes] == ["Tutup longgar"]
    assert Stage.CHANGED not in handling.reached


def test_closing_early_needs_a_reason(store: Store) -> None:
    leaky = heard(store)
    with pytest.raises(UserError) as refused:
        criticism.close(store, leaky, LATER)
    assert refused.value.code == "criticism_open"
    assert Stage.ANSWERED in refused.value.details["lacks"]  # type: ignore[operator]
    criticism.close(store, leaky, LATER, no_change="  Paketnya dibuka kurir. ")
    assert criticism.of(store, leaky).no_change == "Paketnya dibuka kurir."


def test_a_claim_of_being_answered_does_not_close_it(store: Store) -> None:
    leaky = heard(store)
    through_all(store, leaky)
    criticism.answer(store, leaky, "", now=NOW)
    claimed = replace(criticism.of(store, leaky), is_answered=True, closed_on=LATER)
    with pytest.raises(UserError, match="criticism_open"):
        criticism.save(store, claimed)


def test_the_first_answer_keeps_its_moment(store: Store) -> None:
    leaky = heard(store)
    criticism.answer(store, leaky, "Maaf, Pak.", now=NOW)
    criticism.answer(store, leaky, "Maaf sekali, Pak Hendra.", now=NOW + timedelta(days=3))
    voice = testimonials.get(store, leaky)
    assert voice is not None
    assert (voice.response, voice.responded_at) == ("Maaf sekali, Pak Hendra.", NOW)
    assert voice.response_hours == 3
    criticism.answer(store, leaky, " ", now=NOW)
    emptied = testimonials.get(store, leaky)
    assert emptied is not None
    assert (emptied.response, emptied.responded_at) == ("", None)


def test_a_step_without_words_is_refused_and_leaves_nothing(store: Store) -> None:
    leaky = heard(store)
    wrong = replace(criticism.of(store, leaky), told_on=LATER, steps=(Step(text=" "),))
    with pytest.raises(UserError, match="step_text_missing"):
        criticism.save(store, wrong)
    assert criticism.of(store, leaky).told_on is None


def test_praise_is_not_handled(store: Store) -> None:
    kind = heard(store, kind=Kind.PRAISE)
    with pytest.raises(UserError, match="record_gone"):
        criticism.of(store, kind)
    assert criticism.everything(store) == {}


def test_all_at_once_is_the_same_as_one_by_one(store: Store) -> None:
    several = [heard(store), heard(store, words="Kirimnya lama")]
    through_all(store, several[0])
    criticism.save(store, replace(criticism.of(store, several[1]), themes=("kirim lama",)))
    assert criticism.everything(store) == {one: criticism.of(store, one) for one in several}


def test_deleting_a_criticism_keeps_the_log_and_the_themes(store: Store) -> None:
    leaky = heard(store)
    through_all(store, leaky)
    criticism.save(store, replace(criticism.of(store, leaky), themes=("tutup bocor",)))
    thanks.note(store, leaky, DAY)
    with store.change() as change:
        testimonials.remove(store, leaky)
    assert [entry.text for entry in trust_log.everything(store)] == ["Tutup bersegel"]
    assert [theme.name for theme in themes.everything(store)] == ["tutup bocor"]
    store.undo(change)
    assert criticism.of(store, leaky).themes == ("tutup bocor",)
    assert thanks.thanked_on(store, leaky) == DAY


def test_what_was_done_for_a_buyer_who_is_taken_out_names_nobody(store: Store) -> None:
    buyer = orders.save(store, builders.an_order(customer="Hendra"))
    person = store.value("SELECT customer_id FROM orders WHERE id = :id", id=buyer)
    leaky = heard(store, order_id=buyer)
    through_all(store, leaky)
    step = Step(text="Kirim ganti ke Hendra", done_on=DAY)
    criticism.save(store, replace(criticism.of(store, leaky), steps=(step,)))
    criticism.save(
        store, replace(criticism.of(store, leaky), closed_on=LATER, no_change="Hendra setuju")
    )
    reached = criticism.of(store, leaky).reached
    privacy.anonymise(store, person, now=NOW)
    handling = criticism.of(store, leaky)
    assert (handling.steps[0].text, handling.no_change) == ("…", "…")
    assert handling.reached == reached
    assert b"Hendra setuju" not in store.path.read_bytes()


def test_answers_that_wait_are_asked_about_for_a_while(store: Store) -> None:
    first = heard(store)
    builders.keep_criticism(store, day=DAY - timedelta(days=61), words="Dulu sekali")
    answered = heard(store, words="Kirimnya lama")
    criticism.answer(store, answered, "Maaf ya.", now=NOW)
    closed = heard(store, words="Kardusnya penyok")
    criticism.close(store, closed, DAY, no_change="Bukan pesanan kami")
    found = criticism_due.unanswered(store, DAY)
    assert [(one.testimonial_id, one.name) for one in found] == [(first, "Pak Hendra")]


def test_steps_that_are_late_are_found_until_it_is_closed(store: Store) -> None:
    leaky = heard(store)
    steps = (Step(text="Ganti", due_on=DAY), Step(text="Kabari", due_on=LATER, done_on=LATER))
    criticism.save(store, replace(criticism.of(store, leaky), steps=steps))
    assert criticism_due.overdue(store, DAY) == []
    late = criticism_due.overdue(store, LATER)
    assert [(one.text, one.due_on) for one in late] == [("Ganti", DAY)]
    criticism.close(store, leaky, LATER, no_change="Pembelinya sudah dapat ganti")
    assert criticism_due.overdue(store, LATER) == []


def test_a_criticism_comes_back_from_the_bin_without_what_is_gone_by_then(store: Store) -> None:
    leaky = heard(store)
    through_all(store, leaky)
    about = ("tutup bocor", "kardus kotor")
    criticism.save(store, replace(criticism.of(store, leaky), themes=about))
    before = criticism.of(store, leaky)
    with trash.keeping(store, trash.Kind.TESTIMONIAL, "Pak Hendra", now=NOW):
        testimonials.remove(store, leaky)
    themes.remove(store, themes.named(store, "kardus kotor"))
    trust_log.remove(store, before.changes[0].id or 0)
    trash.restore(store, trash.listing(store)[0].id)
    after = criticism.of(store, leaky)
    assert (after.steps, after.told_on) == (before.steps, before.told_on)
    assert (after.themes, after.entries) == (("tutup bocor",), ())
