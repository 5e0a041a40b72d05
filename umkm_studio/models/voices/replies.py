"""The question bank: answers that are ready, and how often each was copied.

An answer has gaps in braces ("Halo Kak {nama}"). They stay in the bank; what was filled into them
is the buyer's and is kept nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import fold, squeeze

LONGEST = 4_000  # characters of an answer; WhatsApp folds longer ones away


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A question as buyers ask it, and what the maker answers. `category` is a word of the maker's
    own. `idea_post_id` is the post that was made of the question, None where there is none.

    `uses` counts how often it was copied; it is not saved with the reply.
    """

    question: str
    answer: str
    category: str = ""
    idea_post_id: int | None = None
    uses: int = 0
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """One time that an answer was copied, for whose message where that is known."""

    reply_id: int
    used_at: datetime
    message_id: int | None = None
    id: int | None = None


def save(store: Store, reply: Reply) -> int:
    """Keep a reply; gives its id.

    Raises `UserError`: reply_question_missing, reply_answer_missing, reply_too_long, reply_exists
    (the same question has an answer already, in whatever letter case).
    """
    question, answer = squeeze(reply.question), _tidy(reply.answer)
    if not question:
        raise UserError("reply_question_missing")
    if not answer:
        raise UserError("reply_answer_missing")
    if len(answer) > LONGEST:
        raise UserError("reply_too_long", most=LONGEST)
    with store.change():
        same = find(store, question)
        if same is not None and same.id != reply.id:
            raise UserError("reply_exists", question=same.question)
        return store.put(
            "replies",
            {
                "id": reply.id,
                "question": question,
                "question_key": fold(question),
                "answer": answer,
                "category": _category(store, reply.category),
                "idea_post_id": reply.idea_post_id,
            },
        )


def put(store: Store, reply: Reply) -> int:
    """Keep a reply as a sheet brings it: the same question gets the new answer.

    Raises what `save` raises, but for reply_exists.
    """
    with store.change():
        same = find(store, reply.question)
        if same is None:
            return save(store, reply)
        idea_post_id = reply.idea_post_id or same.idea_post_id
        return save(store, replace(reply, id=same.id, idea_post_id=idea_post_id))


def remove(store: Store, reply_id: int) -> None:
    """Delete a reply, with the count of its uses."""
    uses = store.rows("SELECT id FROM reply_uses WHERE reply_id = :reply", reply=reply_id)
    with store.change():
        store.remove("reply_uses", *(row["id"] for row in uses))
        store.remove("replies", reply_id)


def use(store: Store, reply_id: int, at: datetime, message_id: int | None = None) -> None:
    """Count that an answer was copied: for the same message once, however often the button was
    pressed; else once in a second.
    """
    used_at = at.replace(microsecond=0).isoformat(" ")
    with store.change():
        if not _is_counted(store, reply_id, used_at, message_id):
            record = {"reply_id": reply_id, "used_at": used_at, "message_id": message_id}
            store.put("reply_uses", record)


def everything(store: Store) -> list[Reply]:
    """All replies, those that are used most first, then by question."""
    found = store.rows(
        """
        SELECT replies.*, count(reply_uses.id) AS uses
        FROM replies LEFT JOIN reply_uses ON reply_uses.reply_id = replies.id
        GROUP BY replies.id ORDER BY uses DESC, question_key
        """
    )
    return [_reply(row) for row in found]


def get(store: Store, reply_id: int) -> Reply | None:
    """One reply by its id."""
    row = store.one(
        """
        SELECT *, (SELECT count(*) FROM reply_uses WHERE reply_id = replies.id) AS uses
        FROM replies WHERE id = :id
        """,
        id=reply_id,
    )
    return None if row is None else _reply(row)


def find(store: Store, question: str) -> Reply | None:
    """The reply to a question, whatever its letter case and blanks."""
    known = store.value("SELECT id FROM replies WHERE question_key = :key", key=fold(question))
    return None if known is None else get(store, known)


def categories(store: Store) -> list[str]:
    """The maker's words for kinds of questions, by alphabet."""
    found = store.rows(
        """
        SELECT DISTINCT category FROM replies WHERE category <> ''
        ORDER BY category COLLATE NOCASE
        """
    )
    return [row["category"] for row in found]


def uses(store: Store) -> Iterator[Use]:
    """Every use, oldest first."""
    for row in store.rows("SELECT * FROM reply_uses ORDER BY used_at, id"):
        yield Use(
            reply_id=row["reply_id"],
            used_at=datetime.fromisoformat(row["used_at"]),
            message_id=row["message_id"],
            id=row["id"],
        )


def lately(store: Store, since: datetime) -> dict[int, int]:
    """How often each reply was copied from a moment on, by its id; those never copied are left
    out.
    """
    found = store.rows(
        """
        SELECT reply_id, count(*) AS uses FROM reply_uses WHERE used_at >= :since
        GROUP BY reply_id
        """,
        since=since.replace(microsecond=0).isoformat(" "),
    )
    return {row["reply_id"]: row["uses"] for row in found}


def _is_counted(store: Store, reply_id: int, used_at: str, message_id: int | None) -> bool:
    known = store.one(
        """
        SELECT 1 FROM reply_uses
        WHERE reply_id = :reply AND message_id IS :message
            AND (message_id IS NOT NULL OR used_at = :at)
        """,
        reply=reply_id,
        message=message_id,
        at=used_at,
    )
    return known is not None


def _category(store: Store, written: str) -> str:
    """The category as it is written already, else as it is written now."""
    known = {fold(name): name for name in categories(store)}
    return known.get(fold(written), squeeze(written))


def _tidy(answer: str) -> str:
    """Without blanks at the ends of lines; line breaks stay."""
    return "\n".join(line.rstrip() for line in answer.strip().splitlines())


def _reply(row: Row) -> Reply:
    return Reply(
        id=row["id"],
        question=row["question"],
        answer=row["answer"],
        category=row["category"],
        idea_post_id=row["idea_post_id"],
        uses=row["uses"],
    )
