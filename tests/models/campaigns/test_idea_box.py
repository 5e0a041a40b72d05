"""What buyers proposed becomes an idea for a post, with their name to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.builders import a_message
from umkm_studio.models.campaigns import idea_box, idea_credits
from umkm_studio.models.content import post_moves, posts
from umkm_studio.models.content.posts import Pillar, Status
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages
from umkm_studio.models.voices.messages import Kind

WORDS = "Kak, coba bikin video cara simpan sambal\nbiar tahan lama"


def an_idea(store: Store, **values: object) -> int:
    return messages.save(store, a_message(**{"kind": Kind.IDEA, "text": WORDS} | values))


def test_an_idea_goes_to_the_tray_with_its_source(store: Store) -> None:
    message_id = an_idea(store)
    post_id = idea_box.put_to_ideas(store, message_id, Pillar.STORY)

    post, credit = posts.get(store, post_id), idea_credits.of_post(store, post_id)
    assert post is not None
    assert credit is not None
    assert (post.title, post.note) == ("Kak, coba bikin video cara simpan sambal", WORDS)
    assert (post.status, post.pillar, post.day) == (Status.IDEA, Pillar.STORY, None)
    assert (credit.name, credit.told_on) == ("Yanti", None)


def test_an_idea_is_put_there_once(store: Store) -> None:
    message_id = an_idea(store)
    assert idea_box.put_to_ideas(store, message_id) == idea_box.put_to_ideas(store, message_id)
    assert len(posts.everything(store)) == 1


def test_somebody_without_a_name_gets_no_credit(store: Store) -> None:
    post_id = idea_box.put_to_ideas(store, an_idea(store, name=""))
    assert idea_credits.of_post(store, post_id) is None


def test_a_long_text_is_cut_between_words(store: Store) -> None:
    post = posts.get(store, idea_box.put_to_ideas(store, an_idea(store, text="panjang " * 40)))
    assert post is not None
    assert post.title == "panjang " * 8 + "panjang…"


def test_what_is_gone_makes_no_post(store: Store) -> None:
    with pytest.raises(UserError, match="record_gone"):
        idea_box.put_to_ideas(store, 99)


def test_the_source_has_heard_once_that_is_noted(store: Store) -> None:
    post_id = idea_box.put_to_ideas(store, an_idea(store))
    before = idea_box.outcome(store, post_id)
    assert before is not None
    assert before.credit is not None
    assert not before.is_told

    idea_credits.save(store, replace(before.credit, told_on=date(2026, 8, 20)))

    after = idea_box.outcome(store, post_id)
    assert after is not None
    assert after.is_told


def test_the_box_says_how_far_its_ideas_have_come(store: Store) -> None:
    first, second = an_idea(store), an_idea(store)
    an_idea(store)
    messages.save(store, a_message())  # no idea
    for message_id in (first, second):
        idea_box.put_to_ideas(store, message_id)
    post_moves.mark_published(store, posts.everything(store)[0].id or 0, date(2026, 8, 20))

    assert idea_box.count(store) == idea_box.Box(ideas=3, made=2, out=1, to_tell=1)
