"""Posts that get a day, another one or none, are copied, go out."""

from datetime import date, time

import pytest

from tests.builders import a_post
from umkm_studio.models.content import post_moves, posts
from umkm_studio.models.content.posts import Pillar, Status
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store

THURSDAY = date(2026, 10, 15)
FRIDAY = date(2026, 10, 16)


def test_moving_keeps_the_hour(store: Store):
    planned = a_post(status=Status.SCHEDULED, day=THURSDAY, time=time(16))
    post_id = posts.save(store, planned)
    post_moves.move(store, post_id, FRIDAY)
    moved = posts.get(store, post_id)
    assert moved is not None
    assert (moved.day, moved.time, moved.status) == (FRIDAY, time(16), Status.SCHEDULED)


def test_what_is_out_does_not_move(store: Store):
    post_id = posts.save(store, a_post(day=THURSDAY))
    with pytest.raises(UserError, match="post_is_out"):
        post_moves.move(store, post_id, FRIDAY)
    kept = posts.get(store, post_id)
    assert kept is not None
    assert kept.day == THURSDAY


@pytest.mark.parametrize(
    ("planned", "out"), [(THURSDAY, THURSDAY), (FRIDAY, FRIDAY), (date(2026, 10, 20), FRIDAY)]
)
def test_a_post_is_out_on_its_planned_day_unless_that_lies_ahead(
    store: Store, planned: date, out: date
):
    post_id = posts.save(store, a_post(status=Status.SCHEDULED, day=planned))
    post_moves.mark_published(store, post_id, FRIDAY)
    kept = posts.get(store, post_id)
    assert kept is not None
    assert (kept.published, kept.day) == (True, out)


def test_an_idea_that_goes_out_gets_the_day(store: Store):
    post_id = posts.save(store, a_post(status=Status.IDEA, day=None))
    post_moves.mark_published(store, post_id, FRIDAY)
    kept = posts.get(store, post_id)
    assert kept is not None
    assert kept.day == FRIDAY


def test_a_copy_is_a_draft_without_results_link_or_the_same_id(store: Store):
    post_id = posts.save(
        store,
        a_post(
            pillar=Pillar.PROMO, caption="Diskon", link="https://…", likes=12, measured_on=FRIDAY
        ),
    )
    original = posts.get(store, post_id)
    assert original is not None
    copy = posts.get(store, post_moves.duplicate(store, original, FRIDAY))
    assert copy is not None
    assert (copy.title, copy.pillar, copy.caption) == (original.title, Pillar.PROMO, "Diskon")
    assert (copy.status, copy.day) == (Status.DRAFT, FRIDAY)
    assert (copy.link, copy.likes, copy.measured_on) == ("", None, None)
    assert copy.public_id != original.public_id


@pytest.mark.parametrize("change", [post_moves.move, post_moves.mark_published])
def test_a_post_that_is_gone_is_said_to_be_gone(store: Store, change):
    with pytest.raises(UserError, match="record_gone"):
        change(store, 404, FRIDAY)


def test_an_idea_that_gets_a_day_is_a_draft_and_without_it_an_idea_again(store: Store):
    idea = posts.save(store, a_post(status=Status.IDEA, day=None))
    post_moves.plan(store, idea, date(2026, 10, 20))
    kept = posts.get(store, idea)
    assert kept is not None
    assert (kept.status, kept.day) == (Status.DRAFT, date(2026, 10, 20))
    post_moves.unplan(store, idea)
    assert [post.id for post in posts.undated(store)] == [idea]


def test_what_is_scheduled_can_lose_its_day_what_is_out_cannot(store: Store):
    day = date(2026, 10, 20)
    scheduled = posts.save(store, a_post(status=Status.SCHEDULED, day=day))
    post_moves.unplan(store, scheduled)
    kept = posts.get(store, scheduled)
    assert kept is not None
    assert (kept.status, kept.day) == (Status.DRAFT, None)
    out = posts.save(store, a_post(status=Status.PUBLISHED, day=day))
    with pytest.raises(UserError, match="post_is_out"):
        post_moves.unplan(store, out)


def test_a_week_is_doubled_as_drafts_a_week_later(store: Store):
    for status in (Status.PUBLISHED, Status.SCHEDULED):
        posts.save(store, a_post(status=status, day=date(2026, 10, 14)))
    assert post_moves.duplicate_week(store, date(2026, 10, 12)) == 2
    later = posts.between(store, date(2026, 10, 19), date(2026, 10, 25))
    assert [(post.day, post.status) for post in later] == [(date(2026, 10, 21), Status.DRAFT)] * 2
