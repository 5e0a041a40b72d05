"""A question that comes again and again becomes an education post: answered once, for everybody."""

from __future__ import annotations

from dataclasses import replace

from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Pillar, Post, Status
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.models.voices import replies
from umkm_studio.models.voices.replies import Reply


def note_down(store: Store, question: str, answer: str = "") -> int:
    """Put a question among the ideas, with its answer as the note; gives the post's id.

    Raises `UserError("post_title_missing")` for an empty question.
    """
    idea = Post(title=question, pillar=Pillar.EDUCATION, status=Status.IDEA, note=answer)
    return posts.save(store, idea)


def of_reply(store: Store, reply_id: int) -> int:
    """The idea that a reply of the bank became, made now if there is none; gives the post's id.

    Raises `UserError("record_gone")`.
    """
    reply = replies.get(store, reply_id)
    if reply is None:
        raise UserError("record_gone")
    if reply.idea_post_id is not None:
        return reply.idea_post_id
    with store.change():
        post_id = note_down(store, reply.question, reply.answer)
        replies.save(store, replace(reply, idea_post_id=post_id))
    return post_id


def is_worth_a_post(reply: Reply, asked_lately: int) -> bool:
    """Whether a question came often enough to be answered for everybody: `OFTEN` times lately, and
    no post was made of it yet.
    """
    return asked_lately >= OFTEN and reply.idea_post_id is None


OFTEN, LATELY = 5, 30  # times, within so many days: more than once a week
