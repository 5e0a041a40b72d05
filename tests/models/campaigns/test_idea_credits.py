"""Whose idea a post is: credit, and word of what became of it."""

from __future__ import annotations

import pytest

from tests.builders import A_DAY, a_partner, a_post
from umkm_studio.models.campaigns import idea_credits, partners
from umkm_studio.models.campaigns.idea_credits import Credit, Wish
from umkm_studio.models.content import post_moves, posts
from umkm_studio.models.content.posts import Status
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store


def test_an_idea_names_a_partner_or_somebody_else(store: Store) -> None:
    sari = partners.save(store, a_partner(name="Sari"))
    first, second = (posts.save(store, a_post()) for _ in range(2))

    idea_credits.save(store, Credit(post_id=first, partner_id=sari, name="nobody reads this"))
    idea_credits.save(store, Credit(post_id=second, name=" @bunda.lila "))

    assert idea_credits.sources(store) == {first: "Sari", second: "@bunda.lila"}
    ((credit, title),) = idea_credits.of_partner(store, sari)
    assert (credit.post_id, title) == (first, a_post().title)


def test_a_post_has_one_credit_and_may_lose_it(store: Store) -> None:
    post_id = posts.save(store, a_post())
    for name in ("Lila", "Sari"):
        idea_credits.save(store, Credit(post_id=post_id, name=name, wish=Wish.NAMED))

    assert idea_credits.sources(store) == {post_id: "Sari"}
    idea_credits.remove(store, post_id)
    assert idea_credits.of_post(store, post_id) is None


def test_nobody_is_no_source(store: Store) -> None:
    post_id = posts.save(store, a_post())

    with pytest.raises(UserError, match="idea_source_missing"):
        idea_credits.save(store, Credit(post_id=post_id, name="  "))
    with pytest.raises(UserError, match="record_gone"):
        idea_credits.save(store, Credit(post_id=post_id + 1, name="Lila"))


def test_who_waits_is_told_once_the_post_is_out(store: Store) -> None:
    post_id = posts.save(store, a_post(status=Status.IDEA, day=None))
    idea_credits.save(store, Credit(post_id=post_id, name="Lila", wish=Wish.NAMED))
    assert idea_credits.owed(store) == []

    post_moves.mark_published(store, post_id, A_DAY)
    (owed,) = idea_credits.owed(store)
    assert (owed.source, owed.name_them, owed.tell_them) == ("Lila", True, True)

    idea_credits.save(
        store, Credit(post_id=post_id, name="Lila", wish=Wish.NAMED, credited_on=A_DAY)
    )
    (owed,) = idea_credits.owed(store)
    assert (owed.name_them, owed.tell_them) == (False, True)

    idea_credits.save(
        store,
        Credit(
            post_id=post_id, name="Lila", wish=Wish.NAMED, credited_on=A_DAY, told_on=A_DAY,
            outcome="5 orang bertanya",
        ),
    )  # fmt: skip
    assert idea_credits.owed(store) == []


def test_somebody_who_wants_no_name_is_only_told(store: Store) -> None:
    post_id = posts.save(store, a_post())
    idea_credits.save(store, Credit(post_id=post_id, name="Lila", wish=Wish.UNNAMED))

    (owed,) = idea_credits.owed(store)

    assert (owed.name_them, owed.tell_them) == (False, True)


def test_a_credit_goes_and_comes_back_with_its_post(store: Store) -> None:
    post_id = posts.save(store, a_post())
    idea_credits.save(store, Credit(post_id=post_id, name="Lila"))
    with store.change() as change:
        posts.remove(store, post_id)
    assert store.count("idea_credits") == 0

    store.undo(change)

    assert idea_credits.sources(store) == {post_id: "Lila"}
