"""Answers that are ready."""

from __future__ import annotations

from sqlite_utils import Database


def m017_replies(db: Database) -> None:
    """The question bank, and when which answer was copied, for whose message where that is known.

    What was sent is not kept: an answer that was filled in is the buyer's, the bank has its gaps.
    """
    for statement in _STATEMENTS:
        db.execute(statement)


_STATEMENTS = (
    # `question_key` is the folded question: a sheet that comes again changes the answer, it doesn't
    # double it. `idea_post_id` is the post that was made of the question.
    """
    CREATE TABLE replies (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        question TEXT NOT NULL CHECK (question <> ''),
        question_key TEXT NOT NULL UNIQUE CHECK (question_key <> ''),
        answer TEXT NOT NULL CHECK (answer <> ''),
        category TEXT NOT NULL DEFAULT '',
        idea_post_id INTEGER REFERENCES posts (id)
    ) STRICT
    """,
    """
    CREATE TABLE reply_uses (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        reply_id INTEGER NOT NULL REFERENCES replies (id),
        used_at TEXT NOT NULL CHECK (used_at IS datetime(used_at)),
        message_id INTEGER REFERENCES messages (id)
    ) STRICT
    """,
    "CREATE INDEX replies_by_idea ON replies (idea_post_id) WHERE idea_post_id IS NOT NULL",
    "CREATE INDEX reply_uses_by_reply ON reply_uses (reply_id)",
    "CREATE INDEX reply_uses_by_message ON reply_uses (message_id) WHERE message_id IS NOT NULL",
)
