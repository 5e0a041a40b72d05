"""People who asked something and ordered soon after.

Who it was is known by the order that the maker tied to the message, by phone number or account,
else by the same name in the same place: in chats the maker writes down a name, and no number.
One thing after the other is no proof of a cause, and who orders under another name is not seen:
what is counted is at least so many.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from umkm_studio.models.store import Row, Store
from umkm_studio.models.voices.messages import Kind

WITHIN = timedelta(days=7)
"""An order later than that is not put down to a question."""
ENOUGH = 10
"""People who asked, of whom a share says something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """A message and the first sale of the same person after it."""

    message_id: int
    order_id: int
    number: str
    ordered_on: date
    days: int  # between the two
    is_tied: bool  # the maker said that they belong together


@dataclass(frozen=True, slots=True)
class Share:
    """Of `people` who asked, `ordered` are seen to have ordered soon after."""

    people: int
    ordered: int

    @property
    def is_enough(self) -> bool:
        """Whether there are enough people for a share."""
        return self.people >= ENOUGH


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """What people wrote (a kind of message) and where, and how many of them ordered soon after."""

    kind: Kind
    platform: str  # as in `messages.Message`
    share: Share


def of_message(store: Store, message_id: int) -> Followed | None:
    """The sale that followed a message, or that the maker tied to it."""
    found = of_messages(store, [message_id])
    return found[0] if found else None


def of_messages(store: Store, message_ids: Iterable[int]) -> list[Followed]:
    """The sales that followed these messages, in the order of the messages. An order of the same
    day counts unless its hour says that it came before.
    """
    found = store.rows(_FOLLOWED, ids=json.dumps(list(message_ids)), within=f"+{WITHIN.days} days")
    return _pairs(found)


def share(store: Store, today: date, days: int = 30) -> Share:
    """Of the people who asked in so many days, how many ordered within `WITHIN`. Days whose orders
    may still come are left out, so it ends a week before `today`.
    """
    last = today - WITHIN - timedelta(days=1)
    first = last - timedelta(days=days - 1)
    return _share(store, [row for row in _askers(store, first, last) if row["kind"] == "question"])


def by_way(store: Store, first: date, last: date) -> list[Way]:
    """The ways in which people wrote on these days, both included. Orders of the last days may
    still come.
    """
    ways: dict[tuple[str, str], list[Row]] = {}
    for row in _askers(store, first, last):
        ways.setdefault((row["kind"], row["platform"]), []).append(row)
    return [
        Way(kind=Kind(kind), platform=platform, share=_share(store, rows))
        for (kind, platform), rows in ways.items()
    ]


def _askers(store: Store, first: date, last: date) -> list[Row]:
    return store.rows(_ASKERS, first=first.isoformat(), last=last.isoformat())


def _share(store: Store, asked: Sequence[Row]) -> Share:
    asker = {row["id"]: row["asker"] for row in asked}
    ordered = {asker[one.message_id] for one in of_messages(store, asker)}
    return Share(len(set(asker.values())), len(ordered))


# Who wrote on some days: the person, also one who never bought; of somebody without a name each
# message is one.
_ASKERS = """
    SELECT messages.id, kind, platform, coalesce(
        'p' || coalesce(merged_into, customers.id), 'k' || nullif(sender_key, ''),
        'n' || platform || nullif(messages.name, ''), 'm' || messages.id) AS asker
    FROM messages LEFT JOIN customers ON customers.id = coalesce(
        messages.customer_id,
        (SELECT customer_id FROM customer_keys WHERE key = nullif(sender_key, '')))
    WHERE received_on BETWEEN :first AND :last
"""
# The + keeps SQLite from reading a whole channel where a week of orders will do.
# The sales that may have followed, the likeliest of each message first. Found by the buyer (few
# orders each), never by the day: the + keeps SQLite from looking through all orders of a week.
_FOLLOWED = """
    WITH asked AS MATERIALIZED (
        SELECT messages.*, coalesce(merged_into, customers.id) AS person
        FROM messages LEFT JOIN customers ON customers.id = coalesce(
            messages.customer_id,
            (SELECT customer_id FROM customer_keys WHERE key = nullif(sender_key, '')))
        WHERE messages.id IN (SELECT value FROM json_each(:ids))
    ), buyers AS MATERIALIZED (
        SELECT asked.id AS message_id, customers.id AS buyer_id, '' AS place
        FROM asked JOIN customers ON customers.id = person
        UNION ALL
        SELECT asked.id, customers.id, '' FROM asked JOIN customers ON merged_into = person
        UNION ALL
        SELECT asked.id, customers.id, platform FROM asked
        JOIN customers ON customers.name = asked.name COLLATE NOCASE
        WHERE person IS NULL AND asked.name <> ''
    ), sold AS (
        SELECT message_id, sales.id AS sale_id
        FROM buyers CROSS JOIN sales ON sales.customer_id = buyer_id
        JOIN asked ON asked.id = message_id
        WHERE place IN ('', channel)
            AND +ordered_on BETWEEN received_on AND date(received_on, :within)
            AND (+ordered_on > received_on OR ordered_time IS NULL
                 OR received_time IS NULL OR ordered_time >= received_time)
        UNION
        SELECT asked.id, sales.id FROM asked JOIN sales ON sales.id = asked.order_id
    )
    SELECT asked.id, received_on, order_id, sale_id, number, ordered_on
    FROM sold JOIN asked ON asked.id = message_id JOIN orders ON orders.id = sale_id
    ORDER BY received_on, coalesce(received_time, ''), asked.id,
        sale_id IS NOT order_id, ordered_on, coalesce(ordered_time, ''), sale_id
"""


def _pairs(rows: Sequence[Row]) -> list[Followed]:
    """Each message with the first of its sales."""
    first = {row["id"]: row for row in reversed(rows)}
    return [
        Followed(
            message_id=row["id"],
            order_id=row["sale_id"],
            number=row["number"],
            ordered_on=(day := date.fromisoformat(row["ordered_on"])),
            days=max(0, (day - date.fromisoformat(row["received_on"])).days),
            is_tied=row["sale_id"] == row["order_id"],
        )
        for row in reversed(first.values())
    ]
