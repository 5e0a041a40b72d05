"""What people said about a post, as the messages tell that are kept with it.

The numbers of a post (`posts.MEANINGFUL`) are the maker's own counts. Messages that are kept are
part of them, not more of them: they are only shown beside, and raise a count that is lower.
"""

from __future__ import annotations

from collections.abc import Mapping

from umkm_studio.models.content.posts import MEANINGFUL
from umkm_studio.models.store import Store


def noted(store: Store, post_id: int) -> dict[str, int]:
    """How many kept messages came under a post, by the names of `MEANINGFUL`. Each counts once: a
    question is a question also where it came as a DM.
    """
    row = store.one(
        """
        SELECT count(*) FILTER (WHERE kind = 'question') AS product_questions,
            count(*) FILTER (WHERE kind <> 'question' AND tells_story) AS stories_told,
            count(*) FILTER (WHERE kind <> 'question' AND NOT tells_story
                             AND via = 'direct_message') AS direct_messages
        FROM messages WHERE post_id = :post
        """,
        post=post_id,
    )
    return {name: 0 if row is None else row[name] for name in MEANINGFUL}


def missing(counts: Mapping[str, int | None], found: Mapping[str, int]) -> dict[str, int]:
    """What counts of a post would be that are lower than what is noted, or not known. They are
    raised, never added to: what is noted is part of them.
    """
    return {name: count for name, count in found.items() if count > (counts.get(name) or 0)}
