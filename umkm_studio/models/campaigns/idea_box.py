"""The idea box: what buyers and followers proposed, what became of it, and who is to hear of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from umkm_studio.models.campaigns import idea_credits
from umkm_studio.models.campaigns.idea_credits import Credit
from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Pillar, Post, Status
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.models.text import squeeze
from umkm_studio.models.voices import messages

_TITLE = 80  # letters of a title made from what somebody wrote


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a message: the post, and whether its source was told."""

    post: Post
    credit: Credit | None

    @property
    def is_told(self) -> bool:
        """Whether the one who had the idea knows."""
        return self.credit is not None and self.credit.told_on is not None


def put_to_ideas(store: Store, message_id: int, pillar: Pillar = Pillar.EDUCATION) -> int:
    """Make an idea for a post of a message, with the one who wrote as its source; gives the post's
    id. A message that became one already keeps it.

    Raises `UserError("record_gone")`, also for a message whose words were taken out.
    """
    message = messages.get(store, message_id)
    if message is None or message.is_anonymous:
        raise UserError("record_gone")
    if message.idea_post_id is not None:
        return message.idea_post_id
    with store.change():
        idea = Post(
            title=_title(message.text), pillar=pillar, status=Status.IDEA, note=message.text
        )
        post_id = posts.save(store, idea)
        if message.name:
            idea_credits.save(store, Credit(post_id=post_id, name=message.name))
        messages.save(store, replace(message, idea_post_id=post_id))
    return post_id


def outcome(store: Store, post_id: int) -> Outcome | None:
    """What became of the idea behind a post; None where the post is gone."""
    post = posts.get(store, post_id)
    if post is None:
        return None
    return Outcome(post=post, credit=idea_credits.of_post(store, post_id))


@dataclass(frozen=True, slots=True)
class Box:
    """How far the ideas in the box have come: all of them, those that became a post, those whose
    post is out, and of these the ones whose source has not heard of it.
    """

    ideas: int
    made: int
    out: int
    to_tell: int


def count(store: Store) -> Box:
    """Look into the box."""
    row = store.one(
        """
        SELECT count(*) AS ideas, count(posts.id) AS made,
            count(*) FILTER (WHERE status = 'published') AS out,
            count(*) FILTER (WHERE status = 'published' AND idea_credits.id IS NOT NULL
                             AND told_on IS NULL) AS to_tell
        FROM messages LEFT JOIN posts ON posts.id = idea_post_id
        LEFT JOIN idea_credits ON idea_credits.post_id = posts.id
        WHERE messages.kind = 'idea'
        """
    )
    assert row is not None
    return Box(row["ideas"], row["made"], row["out"], row["to_tell"])


def _title(text: str) -> str:
    """The first line, cut between two words."""
    line = next((squeeze(line) for line in text.splitlines() if line.strip()), "")
    if len(line) <= _TITLE:
        return line
    head = line[: _TITLE - 1]
    return (head.rpartition(" ")[0] or head) + "…"
