"""The month: answers, decisions, which months there are, and what happened in numbers."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import A_DAY, AUGUST, a_post, an_order
from umkm_studio.models import reflections
from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.models.reflections import (
    Activity,
    Decision,
    DecisionKind,
    Outcome,
    Reflection,
)
from umkm_studio.models.sales import orders

SEPTEMBER = date(2026, 9, 1)


def texts(store, month, kind):
    return [one.text for one in reflections.decisions(store, month) if one.kind is kind]


# Answers


def test_a_month_without_a_word_has_an_empty_reflection(store):
    assert reflections.get(store, A_DAY) == Reflection(month=AUGUST)


def test_answers_are_kept_as_they_were_typed(store):
    answer = "Kisah resep nenek.\n\nBanyak yang bercerita <b>panjang</b> & lucu."
    reflections.save(store, Reflection(month=AUGUST, conversation=answer))
    assert reflections.get(store, AUGUST).conversation == answer
    assert reflections.get(store, SEPTEMBER).conversation == ""


def test_writing_again_writes_over_the_same_month(store):
    reflections.save(store, Reflection(month=AUGUST, conversation="lama"))
    reflections.save(store, Reflection(month=AUGUST, appreciated="baru"))
    assert [one.answers for one in reflections.everything(store)] == [("", "", "baru")]


def test_nothing_written_leaves_nothing_behind(store):
    assert reflections.save(store, Reflection(month=AUGUST)) is None
    assert reflections.everything(store) == []


def test_an_answer_can_be_emptied(store):
    reflections.save(store, Reflection(month=AUGUST, conversation="salah bulan"))
    reflections.save(store, Reflection(month=AUGUST))
    assert reflections.get(store, AUGUST).answers == ("", "", "")


# Decisions


def test_decisions_come_in_the_order_of_the_page(store):
    for kind, text in [("stop", "Giveaway"), ("keep", "Satu edukasi"), ("keep", "Foto paket")]:
        reflections.decide(
            store, Decision(month=AUGUST, kind=DecisionKind(kind), text=f"  {text} \n")
        )
    assert [one.text for one in reflections.decisions(store, A_DAY)] == [
        "Satu edukasi",
        "Foto paket",
        "Giveaway",
    ]
    assert reflections.decisions(store, SEPTEMBER) == []


def test_three_decisions_of_a_kind_are_enough(store):
    for text in ("satu", "dua", "tiga"):
        reflections.decide(store, Decision(month=AUGUST, kind=DecisionKind.KEEP, text=text))
    with pytest.raises(UserError, match="decisions_full"):
        reflections.decide(store, Decision(month=AUGUST, kind=DecisionKind.KEEP, text="empat"))
    reflections.decide(store, Decision(month=AUGUST, kind=DecisionKind.STOP, text="empat"))
    assert texts(store, AUGUST, DecisionKind.KEEP) == ["satu", "dua", "tiga"]


def test_a_decision_can_be_reworded_in_its_place_and_taken_away(store):
    first = reflections.decide(store, Decision(month=AUGUST, kind=DecisionKind.KEEP, text="satu"))
    reflections.decide(store, Decision(month=AUGUST, kind=DecisionKind.KEEP, text="dua"))
    reflections.decide(
        store, Decision(id=first, month=AUGUST, kind=DecisionKind.KEEP, text="pertama")
    )
    assert texts(store, AUGUST, DecisionKind.KEEP) == ["pertama", "dua"]
    reflections.drop(store, first)
    assert texts(store, AUGUST, DecisionKind.KEEP) == ["dua"]


def test_a_decision_needs_words(store):
    with pytest.raises(UserError, match="decision_missing"):
        reflections.decide(store, Decision(month=AUGUST, kind=DecisionKind.KEEP, text=" \n "))


def test_a_workbook_replaces_the_decisions_of_one_kind(store):
    reflections.decide(store, Decision(month=AUGUST, kind=DecisionKind.KEEP, text="lama"))
    reflections.decide(store, Decision(month=AUGUST, kind=DecisionKind.STOP, text="tetap"))
    reflections.decide_all(store, AUGUST, DecisionKind.KEEP, ["baru", " ", "lagi"])
    assert texts(store, AUGUST, DecisionKind.KEEP) == ["baru", "lagi"]
    assert texts(store, AUGUST, DecisionKind.STOP) == ["tetap"]


def test_too_many_decisions_in_a_workbook_change_nothing(store):
    reflections.decide_all(store, AUGUST, DecisionKind.KEEP, ["satu"])
    with pytest.raises(UserError, match="decisions_full"):
        reflections.decide_all(store, AUGUST, DecisionKind.KEEP, ["a", "b", "c", "d"])
    assert texts(store, AUGUST, DecisionKind.KEEP) == ["satu"]


def test_what_became_of_a_decision_is_said_later(store):
    made = reflections.decide(store, Decision(month=AUGUST, kind=DecisionKind.KEEP, text="satu"))
    reflections.say_outcome(store, made, Outcome.KEPT, " lebih \n santai ")
    reflections.say_outcome(store, made, Outcome.NOT_KEPT)
    [decision] = reflections.decisions(store, AUGUST)
    assert (decision.outcome, decision.happened) == (Outcome.NOT_KEPT, "lebih santai")


def test_rewording_a_decision_keeps_what_became_of_it(store):
    made = reflections.decide(store, Decision(month=AUGUST, kind=DecisionKind.KEEP, text="satu"))
    reflections.say_outcome(store, made, Outcome.KEPT, "jalan")
    [decision] = reflections.decisions(store, AUGUST)
    reflections.decide(store, replace(decision, text="satu edukasi"))
    [decision] = reflections.decisions(store, AUGUST)
    assert (decision.text, decision.outcome) == ("satu edukasi", Outcome.KEPT)


# Hours


def test_hours_of_other_work_are_kept_by_month(store):
    reflections.save_effort(store, AUGUST, Activity.ANSWERS, 600)
    reflections.save_effort(store, A_DAY, Activity.ANSWERS, 540)
    reflections.save_effort(store, SEPTEMBER, Activity.ADS, 60)
    assert reflections.efforts(store, AUGUST) == {Activity.ANSWERS: 540}
    assert reflections.every_effort(store) == [
        (AUGUST, Activity.ANSWERS, 540),
        (SEPTEMBER, Activity.ADS, 60),
    ]


@pytest.mark.parametrize("nothing", [None, 0])
def test_hours_can_be_taken_back(store, nothing):
    reflections.save_effort(store, AUGUST, Activity.ADS, 60)
    reflections.save_effort(store, AUGUST, Activity.ADS, nothing)
    assert reflections.efforts(store, AUGUST) == {}


@pytest.mark.parametrize("minutes", [-1, 31 * 24 * 60 + 1])
def test_more_than_a_month_of_work_is_a_slip(store, minutes):
    with pytest.raises(UserError, match="effort_unlikely"):
        reflections.save_effort(store, AUGUST, Activity.ADS, minutes)


# People


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "Catatanku.\n“Dibalas ramah sekali.” (12 Agt)\nDan satu lagi.",
            "Catatanku.\nDan satu lagi.",
        ),
        ("“Nastarnya enak.” (12 Agt)", "“Nastarnya enak.” (12 Agt)"),
        ('"dibalas RAMAH sekali."', ""),
        ("“Enak” (3 Agt): 2 pertanyaan.", "“Enak” (3 Agt): 2 pertanyaan."),
        ("Dibalas ramah sekali.", "Dibalas ramah sekali."),
    ],
)
def test_lines_that_quote_a_buyer_go_with_the_buyer(text, left):
    said = ["Enak. Dibalas ramah sekali. Pasti pesan lagi."]
    assert reflections.without_quotes(text, said) == left


# Months


def test_the_months_run_from_the_first_record_to_today(store):
    orders.save(store, an_order(ordered_on=date(2026, 7, 31)))
    posts.save(store, a_post(day=date(2026, 6, 30)))
    assert reflections.months(store, date(2026, 8, 2)) == [
        AUGUST,
        date(2026, 7, 1),
        date(2026, 6, 1),
    ]


def test_a_new_shop_has_only_this_month(store):
    assert reflections.months(store, A_DAY) == [AUGUST]
    assert reflections.latest_to_reflect(store, A_DAY) == AUGUST


def test_the_page_opens_with_the_month_that_just_ended(store):
    orders.save(store, an_order())
    assert reflections.opens_on(AUGUST) == date(2026, 8, 29)
    assert reflections.latest_to_reflect(store, date(2026, 9, 27)) == AUGUST
    assert reflections.latest_to_reflect(store, date(2026, 9, 28)) == SEPTEMBER


@given(st.dates(date(2000, 1, 1), date(2999, 12, 31)))
def test_every_month_lies_between_its_neighbours(day):
    month = reflections.read_month(day.isoformat()[:7])
    assert month == day.replace(day=1)
    assert reflections.month_after(reflections.month_before(month)) == month
    assert month <= reflections.opens_on(month) < reflections.month_after(month)


@pytest.mark.parametrize(
    "text", ["", "Oktober", "2026", "2026-13", "26-10", "2026-10-01", "0001-01"]
)
def test_a_month_that_is_none_is_refused(text):
    with pytest.raises(UserError, match="month_unreadable"):
        reflections.read_month(text)
