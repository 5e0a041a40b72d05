"""The answer before a new channel: honest, by rules that can be said in a sentence."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_message, a_post, a_voice
from umkm_studio.models.content import check_ins, posts
from umkm_studio.models.content.check_ins import CheckIn, Load
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.models.trust import channel_checks, observed
from umkm_studio.models.trust.channel_checks import Answer, Check, Question, Result
from umkm_studio.models.voices import messages, testimonials
from umkm_studio.models.voices.testimonials import Kind

TODAY = date(2026, 10, 14)
ALL_YES = dict.fromkeys(Question, Answer.YES)
BENEFIT = "Resep singkat tiap Jumat"


def a_check(**values: object) -> Check:
    """Facebook, asked today, ready."""
    check = Check(
        channel="Facebook",
        checked_on=TODAY,
        answers=ALL_YES,
        benefit=BENEFIT,
        result=Result.READY,
    )
    return replace(check, **values)  # type: ignore[arg-type]


def test_ready_is_who_can_say_yes_to_all_and_knows_what_followers_get():
    assert channel_checks.judge(ALL_YES, BENEFIT) is Result.READY
    assert channel_checks.judge(ALL_YES, "  ") is Result.ALMOST


@pytest.mark.parametrize(
    "question", [Question.QUALITY, Question.CARE, Question.COMPLAINTS, Question.TIME]
)
def test_without_what_everybody_sees_at_once_it_is_too_early(question: Question):
    assert channel_checks.judge(ALL_YES | {question: Answer.NO}, BENEFIT) is Result.NOT_YET


def test_one_other_gap_allows_a_small_start():
    answers = ALL_YES | {Question.INSULTS: Answer.NO}
    assert channel_checks.judge(answers, BENEFIT) is Result.ALMOST
    answers |= {Question.TALK: Answer.NO, Question.QUESTIONS: Answer.NO}
    assert channel_checks.judge(answers, BENEFIT) is Result.NOT_YET


def test_notes_that_say_otherwise_ask_for_a_second_look():
    assert channel_checks.judge(ALL_YES, BENEFIT, [Question.TIME]) is Result.ALMOST


def test_what_is_missing_comes_before_what_is_weak():
    answers = ALL_YES | {Question.CARE: Answer.PARTLY, Question.TALK: Answer.NO}
    found = channel_checks.gaps(answers, [Question.COMPLAINTS, Question.TALK])
    assert found == [Question.TALK, Question.CARE, Question.COMPLAINTS]


_answers = st.fixed_dictionaries({one: st.sampled_from(Answer) for one in Question})


@given(_answers, st.sampled_from(Question))
def test_a_better_answer_never_makes_the_result_worse(
    answers: Mapping[Question, Answer], question: Question
):
    order = [Result.NOT_YET, Result.ALMOST, Result.READY]
    before = channel_checks.judge(answers, BENEFIT)
    after = channel_checks.judge({**answers, question: Answer.YES}, BENEFIT)
    assert order.index(after) >= order.index(before)


def test_a_check_is_kept_with_its_day_and_its_result(store: Store):
    answers = ALL_YES | {Question.TIME: Answer.NO}
    check = a_check(answers=answers, gap="Malam penuh", next_step="", result=Result.NOT_YET)
    number = channel_checks.save(store, check)
    assert channel_checks.everything(store) == [replace(check, id=number)]


def test_a_second_check_of_the_day_takes_the_place_of_the_first(store: Store):
    channel_checks.save(store, a_check(result=Result.ALMOST))
    channel_checks.save(store, a_check(checked_on=TODAY - timedelta(days=30)))
    channel_checks.save(store, a_check(channel=" Facebook "))
    kept = channel_checks.everything(store)
    assert [(one.checked_on, one.result) for one in kept] == [
        (TODAY, Result.READY),
        (TODAY - timedelta(days=30), Result.READY),
    ]


def test_a_check_is_about_some_channel(store: Store):
    with pytest.raises(UserError) as refused:
        channel_checks.save(store, a_check(channel=" "))
    assert refused.value.code == "channel_missing"


def test_a_shop_without_notes_doubts_nothing(store: Store):
    assert observed.on(store, TODAY).doubted == ()


def test_messages_that_wait_doubt_the_plan_for_questions(store: Store):
    messages.save(store, a_message(received_on=TODAY - timedelta(days=2)))
    assert observed.on(store, TODAY).doubted == ()
    messages.save(store, a_message(received_on=TODAY - timedelta(days=3)))
    seen = observed.on(store, TODAY)
    assert (seen.waiting, seen.doubted) == (1, (Question.QUESTIONS,))


def test_criticism_without_an_answer_doubts_the_plan_for_complaints(store: Store):
    long_ago = TODAY - timedelta(days=8)
    now = datetime.combine(TODAY, time(19, 42))
    testimonials.save(store, a_voice(kind=Kind.CRITICISM, day=long_ago, response="Maaf"), now=now)
    assert observed.on(store, TODAY).doubted == ()
    testimonials.save(store, a_voice(kind=Kind.CRITICISM, day=long_ago, words="Remuk"), now=now)
    assert observed.on(store, TODAY).doubted == (Question.COMPLAINTS,)


def test_two_heavy_weeks_doubt_the_time(store: Store):
    for monday in (date(2026, 9, 28), date(2026, 10, 5)):
        check_ins.save(store, CheckIn(monday=monday, load=Load.HEAVY))
    assert observed.on(store, TODAY).doubted == (Question.TIME,)
    check_ins.save(store, CheckIn(monday=date(2026, 10, 5), load=Load.RIGHT))
    assert observed.on(store, TODAY).doubted == ()


def test_mostly_promo_doubts_the_talk(store: Store):
    for number in range(4):
        pillar = Pillar.PROMO if number < 3 else Pillar.STORY
        posts.save(store, a_post(pillar=pillar, day=TODAY - timedelta(days=number)))
    assert observed.on(store, TODAY).doubted == (Question.TALK,)
    posts.save(store, a_post(pillar=Pillar.PROMO, day=TODAY - timedelta(days=40)))
    for _ in range(2):
        posts.save(store, a_post(pillar=Pillar.STORY, day=TODAY))
    assert observed.on(store, TODAY).doubted == ()
