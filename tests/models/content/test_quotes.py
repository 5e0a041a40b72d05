"""Posts that quote buyers: planned and out only with their yes, and taken down without it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from tests.builders import A_DAY, a_post, a_voice, a_yes
from umkm_studio.models.content import post_moves, posts, quotes
from umkm_studio.models.content.posts import Post, Status
from umkm_studio.models.content.quotes import StarsShare, Uses
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.models.voices import consents, testimonials
from umkm_studio.models.voices.consents import Answer, Consent, Standing
from umkm_studio.models.voices.testimonials import Voice

NOW = datetime(2026, 8, 20, 9, 30)
TODAY = NOW.date()
NEXT_WEEK = TODAY + timedelta(days=7)


def a_kept_voice(store: Store, **values: object) -> Voice:
    found = testimonials.get(store, testimonials.save(store, a_voice(**values), now=NOW))
    assert found is not None
    return found


def saved(store: Store, post: Post, *voices: Voice) -> Post:
    post_id = posts.save(store, post, quoting=[voice.id or 0 for voice in voices])
    found = posts.get(store, post_id)
    assert found is not None
    return found


def asked(voice: Voice) -> Consent:
    return Consent(testimonial_id=voice.id or 0, asked_on=A_DAY)


def refused(voice: Voice) -> Consent:
    return a_yes(voice, answer=Answer.REFUSED)


def ended(voice: Voice) -> Consent:
    return a_yes(voice, ends_on=TODAY)


def withdrawn(voice: Voice) -> Consent:
    return a_yes(voice, withdrawn_at=NOW)


def elsewhere(voice: Voice) -> Consent:
    return a_yes(voice, places=("tiktok",))


@pytest.mark.parametrize("status", [Status.SCHEDULED, Status.PUBLISHED])
@pytest.mark.parametrize(
    ("consent", "code"),
    [
        (None, "quote_not_asked"),
        (asked, "quote_not_asked"),
        (refused, "quote_refused"),
        (ended, "quote_ended"),
        (withdrawn, "quote_withdrawn"),
        (elsewhere, "quote_elsewhere"),
    ],
)
def test_a_post_is_not_planned_without_the_buyers_yes(
    store: Store, consent: Callable[[Voice], Consent] | None, code: str, status: Status
):
    voice = a_kept_voice(store)
    if consent is not None:
        consents.save(store, consent(voice))
    draft = saved(store, a_post(status=Status.DRAFT, day=NEXT_WEEK), voice)
    with pytest.raises(UserError, match=code):
        posts.save(store, replace(draft, status=status))
    assert posts.get(store, draft.id or 0) == draft


def test_a_new_post_that_is_refused_leaves_nothing_behind(store: Store):
    voice = a_kept_voice(store)
    with pytest.raises(UserError, match="quote_not_asked"):
        saved(store, a_post(status=Status.SCHEDULED, day=NEXT_WEEK), voice)
    assert posts.everything(store) == []


def test_with_the_buyers_yes_it_is_planned_and_goes_out(store: Store):
    voice = a_kept_voice(store)
    consents.save(store, a_yes(voice, places=("instagram",), ends_on=NEXT_WEEK))
    post = saved(store, a_post(status=Status.SCHEDULED, day=NEXT_WEEK), voice)
    with pytest.raises(UserError, match="quote_ended"):
        post_moves.move(store, post.id or 0, NEXT_WEEK + timedelta(days=1))
    post_moves.mark_published(store, post.id or 0, NEXT_WEEK)
    assert quotes.uses(store) == {voice.id: Uses(out=1)}


def test_a_quote_that_is_taken_out_does_not_stand_in_the_way(store: Store):
    voice = a_kept_voice(store)
    draft = saved(store, a_post(status=Status.DRAFT, day=NEXT_WEEK), voice)
    posts.save(store, replace(draft, status=Status.SCHEDULED), quoting=[])
    assert quotes.of_post(store, draft.id or 0) == []


def test_what_is_out_can_still_be_noted_about_but_goes_nowhere_else(store: Store):
    voice = a_kept_voice(store)
    consents.save(store, a_yes(voice, places=("instagram",)))
    post = saved(store, a_post(), voice)
    with pytest.raises(UserError, match="quote_elsewhere"):
        posts.save(store, replace(post, platforms=("instagram", "tiktok")))
    consents.withdraw(store, voice.id or 0, NOW)
    posts.save(store, replace(post, note="Sudah diturunkan"))
    with pytest.raises(UserError, match="quote_withdrawn"):
        posts.save(store, replace(post, platforms=("instagram", "tiktok")))


def test_a_copy_quotes_the_same_and_is_a_draft(store: Store):
    voice = a_kept_voice(store)
    consents.save(store, a_yes(voice))
    post = saved(store, a_post(), voice)
    copy_id = post_moves.duplicate(store, post, NEXT_WEEK)
    assert quotes.of_post(store, copy_id) == [voice]
    assert quotes.posts_with(store, voice.id or 0) == [post.id, copy_id]
    assert quotes.uses(store) == {voice.id: Uses(out=1, planned=1)}
    copy = posts.get(store, copy_id)
    assert copy is not None
    posts.save(store, replace(copy, status=Status.SCHEDULED))
    assert quotes.uses(store) == {voice.id: Uses(out=1, planned=1, scheduled=1)}


def test_a_deleted_post_quotes_nobody(store: Store):
    voice = a_kept_voice(store)
    draft = saved(store, a_post(status=Status.DRAFT), voice)
    posts.remove(store, draft.id or 0)
    assert quotes.uses(store) == {}


def test_a_withdrawal_lists_the_posts_with_three_days_for_each(store: Store):
    voice, other = a_kept_voice(store), a_kept_voice(store, words="Enak")
    consents.save(store, a_yes(voice))
    consents.save(store, a_yes(other))
    out = saved(store, a_post(link="https://instagram.com/p/1"), voice)
    planned = saved(store, a_post(status=Status.SCHEDULED, day=NEXT_WEEK), voice)
    saved(store, a_post(status=Status.DRAFT), voice)
    saved(store, a_post(), other)
    assert quotes.to_take_down(store, TODAY) == []
    consents.withdraw(store, voice.id or 0, NOW)
    found = quotes.to_take_down(store, TODAY)
    assert [(one.post_id, one.is_out) for one in found] == [(out.id, True), (planned.id, False)]
    assert {one.due_at for one in found} == {NOW + timedelta(hours=72)}
    assert found[0].left(NOW + timedelta(hours=70)) == timedelta(hours=2)
    quotes.mark_taken_down(store, out.id or 0, voice.id or 0, NOW)
    assert [one.post_id for one in quotes.to_take_down(store, TODAY)] == [planned.id]


def test_what_was_taken_down_and_goes_out_again_is_listed_again(store: Store):
    voice = a_kept_voice(store)
    consents.save(store, a_yes(voice))
    post = saved(store, a_post(), voice)
    quotes.mark_taken_down(store, post.id or 0, voice.id or 0, NOW)
    posts.save(store, replace(post, status=Status.DRAFT))
    posts.save(store, post)
    consents.withdraw(store, voice.id or 0, NOW)
    assert [one.post_id for one in quotes.to_take_down(store, TODAY)] == [post.id]


def test_what_ended_is_listed_without_a_clock(store: Store):
    voice = a_kept_voice(store)
    consents.save(store, a_yes(voice, ends_on=TODAY))
    post = saved(store, a_post(), voice)
    assert quotes.to_take_down(store, TODAY) == []
    (found,) = quotes.to_take_down(store, NEXT_WEEK)
    assert (found.post_id, found.standing, found.due_at) == (post.id, Standing.ENDED, None)
    assert found.left(NOW) is None


def test_a_yes_that_ends_within_days_is_told_once_with_its_posts(store: Store):
    soon, later = a_kept_voice(store), a_kept_voice(store, words="Renyah")
    consents.save(store, a_yes(soon, ends_on=NEXT_WEEK))
    consents.save(store, a_yes(later, ends_on=NEXT_WEEK + timedelta(days=1)))
    saved(store, a_post(title="Kata mereka"), soon)
    saved(store, a_post(title="Kata mereka lagi"), soon)
    saved(store, a_post(), later)
    (found,) = quotes.ending(store, TODAY)
    assert (found.testimonial_id, found.ends_on, found.posts) == (soon.id, NEXT_WEEK, 2)
    assert found.title in {"Kata mereka", "Kata mereka lagi"}
    assert len(quotes.ending(store, TODAY + timedelta(days=1))) == 2


def test_a_yes_that_no_post_rests_on_may_end_in_silence(store: Store):
    voice = a_kept_voice(store)
    consents.save(store, a_yes(voice, ends_on=NEXT_WEEK))
    saved(store, a_post(status=Status.DRAFT), voice)
    assert quotes.ending(store, TODAY) == []


def test_what_has_to_come_down_is_not_told_to_end_too(store: Store):
    voice = a_kept_voice(store)
    consents.save(store, a_yes(voice, ends_on=NEXT_WEEK))
    saved(store, a_post(), voice)
    consents.withdraw(store, voice.id or 0, NOW)
    assert quotes.ending(store, TODAY) == []
    assert len(quotes.to_take_down(store, TODAY)) == 1


def test_a_post_that_the_platform_shows_is_out_even_without_consent(store: Store):
    voice = a_kept_voice(store)
    draft = saved(store, a_post(status=Status.DRAFT, day=NEXT_WEEK), voice)
    posts.save(store, replace(draft, status=Status.PUBLISHED), seen=True)
    assert [one.standing for one in quotes.to_take_down(store, TODAY)] == [Standing.NOT_ASKED]


def test_what_was_received_stands_beside_what_was_shown(store: Store):
    assert quotes.shares_by_stars(store) == []
    five = a_kept_voice(store)
    a_kept_voice(store, stars=5, words="Renyah")
    a_kept_voice(store, stars=2, words="Remuk")
    a_kept_voice(store, stars=None, words="Suka")
    consents.save(store, a_yes(five))
    saved(store, a_post(day=date(2026, 8, 16)), five)
    assert quotes.shares_by_stars(store) == [
        StarsShare(stars=5, received=2, shown=1),
        StarsShare(stars=4, received=0, shown=0),
        StarsShare(stars=3, received=0, shown=0),
        StarsShare(stars=2, received=1, shown=0),
        StarsShare(stars=1, received=0, shown=0),
        StarsShare(stars=None, received=1, shown=0),
    ]
