"""Who waits for an answer, and what is kept of a message."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from tests.builders import A_DAY, a_message, a_post, an_order
from umkm_studio.models import shop, trash
from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import order_changes, orders
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages
from umkm_studio.models.voices.messages import Kind, Message

EVENING = datetime(2026, 8, 14, 19, 42, 7, 500)


def kept(store: Store, message_id: int) -> Message:
    found = messages.get(store, message_id)
    assert found is not None
    return found


def test_the_longest_wait_stands_first(store: Store) -> None:
    late = messages.save(store, a_message(received_time=time(20, 5)))
    early = messages.save(store, a_message(received_time=time(7, 5)))
    before = messages.save(store, a_message(received_on=A_DAY - timedelta(days=1)))

    assert [one.id for one in messages.waiting(store)] == [before, early, late]
    assert messages.count_waiting(store) == 3


def test_what_is_answered_or_set_aside_waits_no_longer(store: Store) -> None:
    answered, aside = (messages.save(store, a_message(text=text)) for text in "ab")

    messages.answer(store, answered, EVENING)
    messages.set_aside(store, aside)

    assert messages.waiting(store) == []
    assert kept(store, answered).answered_at == EVENING.replace(microsecond=0)
    assert [one.id for one in messages.latest(store)] == [aside, answered]
    assert messages.latest(store, Kind.IDEA) == []


@pytest.mark.parametrize("settle", ["answer", "set_aside"])
def test_a_message_can_wait_again(store: Store, settle: str) -> None:
    message_id = messages.save(store, a_message())
    if settle == "answer":
        messages.answer(store, message_id, EVENING)
    else:
        messages.set_aside(store, message_id)

    messages.reopen(store, message_id)

    assert [one.id for one in messages.waiting(store)] == [message_id]


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"text": " \n "}, "message_empty"),
        ({"text": "a" * (messages.LONGEST + 1)}, "message_too_long"),
        ({"platform": " "}, "message_platform_missing"),
        ({"answered_on": A_DAY - timedelta(days=1)}, "answered_before_asked"),
        ({"answered_on": A_DAY, "answered_time": time(9, 39)}, "answered_before_asked"),
    ],
)
def test_what_cannot_be_is_refused(store: Store, wrong: dict[str, object], code: str) -> None:
    with pytest.raises(UserError) as caught:
        messages.save(store, a_message(**wrong))
    assert caught.value.code == code
    assert messages.everything(store) == []


def test_an_answer_before_the_question_is_refused_and_changes_nothing(store: Store) -> None:
    message_id = messages.save(store, a_message())
    with pytest.raises(UserError, match="answered_before_asked"):
        messages.answer(store, message_id, datetime(2026, 8, 14, 9, 39))
    assert kept(store, message_id).waits


def test_words_are_kept_as_they_were_written(store: Store) -> None:
    odd = "<b>Halo</b> =1+1 \u202efile:///etc 🌶\n\nKak"
    assert kept(store, messages.save(store, a_message(text=odd))).text == odd


def test_a_phone_number_as_a_name_is_kept_only_where_phones_are(store: Store) -> None:
    number = "+62 812-3456-7890"
    hidden = kept(store, messages.save(store, a_message(name=number)))
    assert hidden.name == "•••• 7890"

    shop.save(store, replace(shop.load(store), keep_phones=True))
    shown = kept(store, messages.save(store, a_message(name=number)))
    assert shown.name == number
    assert shown.sender_key == hidden.sender_key  # still one and the same person


def test_the_order_says_who_wrote(store: Store) -> None:
    order_id = orders.save(store, an_order())
    message = kept(store, messages.save(store, a_message(name="", order_id=order_id)))
    found = orders.get(store, order_id)
    assert found is not None
    assert message.customer_id == found.customer_id


def test_the_same_message_is_not_kept_twice(store: Store) -> None:
    marked = [a_message(), a_message(received_time=time(9, 41)), a_message()]
    assert messages.keep(store, marked) == 2
    assert messages.keep(store, marked) == 0
    assert len(messages.everything(store)) == 2


def test_numbers_count_on_and_deleted_ones_are_not_used_again(store: Store) -> None:
    first = messages.save(store, a_message())
    messages.remove(store, messages.save(store, a_message()))
    third = messages.save(store, a_message())
    assert [kept(store, one).public_id for one in (first, third)] == ["M-0001", "M-0003"]
    assert messages.by_public_id(store, "m-0003") == kept(store, third)


def test_a_message_comes_back_from_the_bin(store: Store) -> None:
    message_id = messages.save(store, a_message())
    before = kept(store, message_id)
    with trash.keeping(store, trash.Kind.MESSAGE, "Pertanyaan", now=EVENING):
        messages.remove(store, message_id)
    assert messages.everything(store) == []

    trash.restore(store, trash.listing(store)[0].id)

    assert messages.everything(store) == [before]


def test_orders_and_posts_go_without_their_messages(store: Store) -> None:
    order_id, post_id = orders.save(store, an_order()), posts.save(store, a_post())
    message_id = messages.save(
        store, a_message(order_id=order_id, post_id=post_id, idea_post_id=post_id)
    )
    order_changes.remove(store, order_id)
    posts.remove(store, post_id)

    message = kept(store, message_id)
    assert (message.order_id, message.post_id, message.idea_post_id) == (None, None, None)


def test_answers_are_found_by_their_day(store: Store) -> None:
    message_id = messages.save(store, a_message(kind=Kind.COMPLAINT))
    messages.answer(store, message_id, datetime(2026, 8, 16, 10, 0))

    answered = date(2026, 8, 16)
    assert messages.answered_between(store, A_DAY, A_DAY) == []
    assert [one.id for one in messages.answered_between(store, answered, answered)] == [message_id]
