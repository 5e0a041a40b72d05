"""What becomes of a post in the calendar: it gets a day, another or none, is copied, goes out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from umkm_studio.models.content import posts, quotes, rest
from umkm_studio.models.content.posts import Post, Status
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store


def plan(store: Store, post_id: int, day: date, hour: time | None = None) -> None:
    """Give an idea a day, and an hour if it has none: from now on it is a draft, somebody means to
    make it.

    Raises what `move` raises.
    """
    with store.change():
        move(store, post_id, day)
        post = posts.get(store, post_id)
        if post is not None and post.status is Status.IDEA:
            posts.save(store, replace(post, status=Status.DRAFT, time=post.time or hour))


def unplan(store: Store, post_id: int) -> None:
    """Take the day off a post: it goes back to the ideas, its hour and words stay.

    Raises `UserError("post_is_out")` for a published post.
    """
    post = posts.get(store, post_id)
    if post is None:
        raise UserError("record_gone")
    if post.published:
        raise UserError("post_is_out", title=post.title)
    status = Status.DRAFT if post.status is Status.SCHEDULED else post.status
    posts.save(store, replace(post, day=None, status=status))


def duplicate_week(store: Store, monday: date) -> int:
    """Drafts a week later of every post in the week that begins on `monday`; how many. What would
    fall on a rest day goes to the next day that is none.
    """
    found = posts.between(store, monday, monday + timedelta(days=6))
    rests = rest.everything(store)
    with store.change():
        for post in found:
            if post.day is not None:
                day = rest.next_working_day(rests, post.day + timedelta(weeks=1))
                duplicate(store, post, day)
    return len(found)


def duplicate(store: Store, post: Post, day: date | None) -> int:
    """A draft like this post, with what it quotes, without its results, link and public id."""
    copy = Post(
        title=post.title,
        pillar=post.pillar,
        day=day,
        time=post.time,
        platforms=post.platforms,
        format=post.format,
        marks=post.marks,
        product_id=post.product_id,
        caption=post.caption,
        call_to_action=post.call_to_action,
        media=post.media,
        quoted_from=post.quoted_from,
        effort_minutes=post.effort_minutes,
    )
    quoted = [] if post.id is None else quotes.of_post(store, post.id)
    return posts.save(store, copy, quoting=[voice.id for voice in quoted if voice.id is not None])


def mark_published(store: Store, post_id: int, day: date) -> None:
    """Say that a post is out; its planned day stays unless that lies ahead of `day` or is
    missing.
    """
    post = posts.get(store, post_id)
    if post is None:
        raise UserError("record_gone")
    out = post.day if post.day is not None and post.day <= day else day
    posts.save(store, replace(post, status=Status.PUBLISHED, day=out))


def move(store: Store, post_id: int, day: date) -> None:
    """Plan a post for another day; its hour stays.

    Raises `UserError("post_is_out")` for a published post: that day is history, not a plan.
    """
    post = posts.get(store, post_id)
    if post is None:
        raise UserError("record_gone")
    if post.published:
        raise UserError("post_is_out", title=post.title)
    posts.save(store, replace(post, day=day))
