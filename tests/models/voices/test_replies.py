"""The question bank: what is kept of an answer, how copies are counted, what followed them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from tests.builders import A_DAY, a_message, a_post, a_reply, an_order
from umkm_studio.models import trash
from umkm_studio.models.content import posts, question_ideas
from umkm_studio.models.content.posts import Pillar, Status
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store
from umkm_studio.models.trash import Kind
from umkm_studio.models.voices import messages, replies, reply_outcomes
from umkm_studio.models.voices.replies import Reply
from umkm_studio.models.voices.reply_outcomes import ENOUGH, LOOKS_BACK, WITHIN, Outcome

EVENING = datetime(2026, 8, 14, 19, 42, 7, 500)
SETTLED = A_DAY + WITHIN + timedelta(days=1)


def kept(store: Store, reply_id: int) -> Reply:
    found = replies.get(store, reply_id)
    assert found is not None
    return found


def uses(store: Store, reply_id: int) -> int:
    return kept(store, reply_id).uses


def test_an_answer_keeps_its_lines_and_loses_blanks_at_their_ends(store: Store) -> None:
    reply_id = replies.save(
        store, a_reply(question="  Tahan \n berapa lama? ", answer="\nTiga minggu.  \n\nYa.\n")
    )

    assert kept(store, reply_id).question == "Tahan berapa lama?"
    assert kept(store, reply_id).answer == "Tiga minggu.\n\nYa."


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"question": "  "}, "reply_question_missing"),
        ({"answer": " \n "}, "reply_answer_missing"),
        ({"answer": "a" * (replies.LONGEST + 1)}, "reply_too_long"),
        ({"question": "ONGKIR  ke luar kota"}, "reply_exists"),
    ],
)
def test_what_makes_no_answer_is_refused(store: Store, changed: dict[str, str], code: str) -> None:
    replies.save(store, a_reply(question="Ongkir ke luar kota"))

    with pytest.raises(UserError) as refused:
        replies.save(store, a_reply(**changed))

    assert refused.value.code == code
    assert len(replies.everything(store)) == 1


def test_an_answer_may_be_saved_again_under_its_own_question(store: Store) -> None:
    reply_id = replies.save(store, a_reply(question="Ongkir"))

    replies.save(store, a_reply(question="ongkir", answer="Mulai Rp {ongkir}", id=reply_id))

    assert [one.answer for one in replies.everything(store)] == ["Mulai Rp {ongkir}"]


def test_a_sheet_that_comes_again_changes_the_answer_and_keeps_its_idea(store: Store) -> None:
    reply_id = replies.save(store, a_reply(question="Ongkir"))
    idea = question_ideas.of_reply(store, reply_id)

    replies.put(store, Reply(question="ONGKIR", answer="Baru"))

    assert kept(store, reply_id).answer == "Baru"
    assert kept(store, reply_id).idea_post_id == idea


def test_topics_are_written_as_they_were_first(store: Store) -> None:
    replies.save(store, a_reply(question="A", category="Pesanan"))
    replies.save(store, a_reply(question="B", category=" pesanan"))

    assert replies.categories(store) == ["Pesanan"]


def test_what_is_copied_most_stands_first(store: Store) -> None:
    rare, often = (replies.save(store, a_reply(question=text)) for text in ("A", "B"))
    for second in range(3):
        replies.use(store, often, EVENING + timedelta(seconds=second))
    replies.use(store, rare, EVENING)

    assert [(one.id, one.uses) for one in replies.everything(store)] == [(often, 3), (rare, 1)]


def test_a_copy_counts_once_for_a_message_and_once_in_a_second(store: Store) -> None:
    reply_id = replies.save(store, a_reply())
    message_id = messages.save(store, a_message())

    for hour in range(3):
        replies.use(store, reply_id, EVENING + timedelta(hours=hour), message_id)
    replies.use(store, reply_id, EVENING)
    replies.use(store, reply_id, EVENING.replace(microsecond=900))

    assert uses(store, reply_id) == 2


def test_copies_of_the_last_days_are_counted_apart(store: Store) -> None:
    reply_id = replies.save(store, a_reply())
    for days in (0, 10, 40):
        replies.use(store, reply_id, EVENING - timedelta(days=days))

    assert replies.lately(store, EVENING - timedelta(days=30)) == {reply_id: 2}


def test_a_copy_outlives_its_message(store: Store) -> None:
    reply_id = replies.save(store, a_reply())
    message_id = messages.save(store, a_message())
    replies.use(store, reply_id, EVENING, message_id)

    messages.remove(store, message_id)

    assert [(one.message_id, one.used_at) for one in replies.uses(store)] == [
        (None, EVENING.replace(microsecond=0))
    ]


def test_a_deleted_answer_comes_back_from_the_bin_with_its_count(store: Store) -> None:
    reply_id = replies.save(store, a_reply(question="Ongkir"))
    replies.use(store, reply_id, EVENING)
    with trash.keeping(store, Kind.REPLY, "Ongkir", now=EVENING):
        replies.remove(store, reply_id)
    assert replies.everything(store) == []

    trash.restore(store, trash.listing(store)[0].id)

    assert uses(store, reply_id) == 1


def test_a_question_becomes_one_idea_however_often_it_is_asked_for(store: Store) -> None:
    reply_id = replies.save(store, a_reply(question="Tahan berapa lama?", answer="Tiga minggu."))

    first = question_ideas.of_reply(store, reply_id)

    assert question_ideas.of_reply(store, reply_id) == first
    (idea,) = posts.everything(store)
    assert (idea.title, idea.note) == ("Tahan berapa lama?", "Tiga minggu.")
    assert (idea.pillar, idea.status) == (Pillar.EDUCATION, Status.IDEA)


def test_a_deleted_idea_leaves_the_answer_free_for_another(store: Store) -> None:
    reply_id = replies.save(store, a_reply())
    idea = question_ideas.of_reply(store, reply_id)

    posts.remove(store, idea)

    assert kept(store, reply_id).idea_post_id is None
    assert question_ideas.is_worth_a_post(kept(store, reply_id), question_ideas.OFTEN)


def test_a_question_is_worth_a_post_once_it_comes_often(store: Store) -> None:
    reply = kept(store, replies.save(store, a_reply()))
    post_id = posts.save(store, a_post())
    done = Reply(question="B", answer="b", idea_post_id=post_id)

    assert not question_ideas.is_worth_a_post(reply, question_ideas.OFTEN - 1)
    assert question_ideas.is_worth_a_post(reply, question_ideas.OFTEN)
    assert not question_ideas.is_worth_a_post(done, question_ideas.OFTEN)


# what followed


def answered(store: Store, reply_id: int, name: str, day: date = A_DAY) -> int:
    """A question of this person, answered with the reply."""
    message_id = messages.save(store, a_message(name=name, received_on=day))
    replies.use(store, reply_id, datetime.combine(day, datetime.min.time()), message_id)
    return message_id


def test_an_order_of_the_same_person_within_the_week_followed(store: Store) -> None:
    reply_id = replies.save(store, a_reply())
    for name, days in (("Dewi", 1), ("Sari", WITHIN.days), ("Wulan", WITHIN.days + 1)):
        orders.save(store, an_order(customer=name, ordered_on=A_DAY + timedelta(days=days)))
    for name in ("Dewi", "Sari", "Wulan", "Yanti"):
        answered(store, reply_id, name)

    assert reply_outcomes.everything(store, SETTLED) == {reply_id: Outcome(4, 2)}


def test_messages_whose_orders_may_still_come_are_left_out(store: Store) -> None:
    reply_id = replies.save(store, a_reply())
    answered(store, reply_id, "Dewi")

    assert reply_outcomes.everything(store, SETTLED - timedelta(days=1)) == {}
    assert reply_outcomes.everything(store, SETTLED) == {reply_id: Outcome(1, 0)}


def test_answers_of_more_than_a_year_ago_are_left_out(store: Store) -> None:
    answered(store, replies.save(store, a_reply()), "Dewi")

    assert reply_outcomes.everything(store, A_DAY + LOOKS_BACK + timedelta(days=1)) == {}


def test_copies_without_a_message_and_of_people_taken_out_say_nothing(store: Store) -> None:
    reply_id = replies.save(store, a_reply())
    replies.use(store, reply_id, EVENING)
    gone = messages.get(store, answered(store, reply_id, "Dewi"))
    assert gone is not None
    messages.save(store, replace(gone, is_anonymous=True))

    assert reply_outcomes.everything(store, SETTLED) == {}


def test_a_few_messages_are_not_enough_to_tell() -> None:
    assert not Outcome(ENOUGH - 1, 5).is_enough
    assert Outcome(ENOUGH, 5).is_enough


@pytest.mark.practice(date(2026, 10, 14))
def test_the_practice_shop_has_answers_that_were_copied_for_messages(store: Store) -> None:

    assert [one.uses for one in replies.everything(store)[:3]] == [42, 38, 27]
    assert any(use.message_id is not None for use in replies.uses(store))
