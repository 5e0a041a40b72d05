"""Which answers an order followed: of the messages that were answered with one, how many.

What "followed" means is said in `asked_then_ordered`: the same person's first sale within a week of
the message. It is a count of what came after, not of what came of it.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from umkm_studio.models.store import Store
from umkm_studio.models.voices import asked_then_ordered
from umkm_studio.models.voices.asked_then_ordered import ENOUGH, WITHIN

__all__ = ["ENOUGH", "LOOKS_BACK", "WITHIN", "Outcome", "between", "everything"]

LOOKS_BACK = timedelta(days=365)
"""Older answers say little of how the shop answers now."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Of `answers` messages that got an answer of the bank, `followed` are seen to have led on to
    an order. Both are counts of messages, not of orders.
    """

    answers: int
    followed: int

    @property
    def is_enough(self) -> bool:
        """Whether there are enough messages for the count to say something."""
        return self.answers >= ENOUGH


def everything(store: Store, today: date) -> dict[int, Outcome]:
    """The outcome of each reply in the last `LOOKS_BACK`, by its id. Messages whose orders may
    still come are left out, and so are copies that nobody tied to a message.
    """
    return between(store, today - LOOKS_BACK, today - WITHIN - timedelta(days=1))


def between(store: Store, first: date, last: date) -> dict[int, Outcome]:
    """The outcome of each reply by its id, over the messages that came on these days, both
    included.
    """
    found = store.rows(
        """
        SELECT DISTINCT reply_id, message_id
        FROM reply_uses JOIN messages ON messages.id = message_id
        WHERE NOT is_anonymous AND received_on BETWEEN :first AND :last
        """,
        first=first.isoformat(),
        last=last.isoformat(),
    )
    answered: defaultdict[int, set[int]] = defaultdict(set)
    for row in found:
        answered[row["reply_id"]].add(row["message_id"])
    everyone = {message for ids in answered.values() for message in ids}
    ordered = {one.message_id for one in asked_then_ordered.of_messages(store, everyone)}
    return {reply_id: Outcome(len(ids), len(ids & ordered)) for reply_id, ids in answered.items()}
