"""The question bank, and when which answer was copied."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets.reader import Cell
from umkm_studio.models.sheets.workbook import forms
from umkm_studio.models.store import Store
from umkm_studio.models.text import fold
from umkm_studio.models.voices import messages, replies
from umkm_studio.models.voices.replies import Reply
from umkm_studio.models.workbook_sheets.sheet import RecordSheet, References


def _replies(store: Store) -> Iterator[list[Cell]]:
    ideas = {post.id: post.public_id for post in posts.everything(store)}
    for reply in sorted(replies.everything(store), key=lambda one: fold(one.question)):
        idea = ideas.get(reply.idea_post_id, "")
        yield [reply.question, reply.answer, reply.category, idea]


def _save_reply(store: Store, values: Mapping[str, Any], _: References) -> None:
    post = posts.by_public_id(store, values["idea"]) if values["idea"] else None
    if values["idea"] and post is None:
        raise UserError("post_unknown", value=values["idea"])
    replies.put(
        store,
        Reply(
            question=values["question"],
            answer=values["answer"],
            category=values["category"],
            idea_post_id=None if post is None else post.id,
        ),
    )


def _uses(store: Store) -> Iterator[list[Cell]]:
    questions = {reply.id: reply.question for reply in replies.everything(store)}
    ids = {one.id: one.public_id for one in messages.everything(store)}
    lines = [
        (use.used_at, questions[use.reply_id], ids.get(use.message_id, ""))
        for use in replies.uses(store)
    ]
    for used_at, question, message in sorted(lines):
        yield [question, used_at, message]


def _save_use(store: Store, values: Mapping[str, Any], _: References) -> None:
    reply = replies.find(store, values["question"])
    if reply is None or reply.id is None:
        raise UserError("reply_unknown", value=values["question"])
    message = messages.by_public_id(store, values["message"]) if values["message"] else None
    if values["message"] and message is None:
        raise UserError("message_unknown", value=values["message"])
    message_id = None if message is None else message.id
    replies.use(store, reply.id, values["used_at"], message_id)


ABOUT_POSTS = (RecordSheet(forms.REPLIES, _replies, _save_reply),)
ABOUT_MESSAGES = (RecordSheet(forms.REPLY_USES, _uses, _save_use),)
