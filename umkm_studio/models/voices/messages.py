"""Messages: what buyers ask, say, complain of and propose, and who still waits for an answer.

Only what the maker writes down, pastes or marks is kept. Reply times are worked out in
`reply_time`; what a question led to in `asked_then_ordered`.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum

from umkm_studio.models import shop
from umkm_studio.models.errors import UserError
from umkm_studio.models.phones import phone_digits
from umkm_studio.models.sales import channels, customers
from umkm_studio.models.sales.customers import Buyer
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import squeeze

LONGEST = 5_000
"""Characters of one message: more than any platform lets somebody write at once."""


class Kind(StrEnum):
    """What a message is, in the order in which the window shows them."""

    QUESTION = "question"
    COMMENT = "comment"
    COMPLAINT = "complaint"
    IDEA = "idea"


class Via(StrEnum):
    """How it came."""

    NOT_SAID = ""
    DIRECT_MESSAGE = "direct_message"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message, in local shop time. A time that is None was not said: the message waits like
    any other, but says nothing about how fast answers are.

    `is_anonymous`: the person was taken out; name and text are empty.
    """

    received_on: date
    platform: str  # a key of `sales.channels`, or as typed
    kind: Kind
    text: str
    received_time: time | None = None
    via: Via = Via.NOT_SAID
    tells_story: bool = False  # of what the buyer cooked, gave, remembered
    name: str = ""  # or account, as it stands in the chat
    answered_on: date | None = None
    answered_time: time | None = None
    needs_reply: bool = True
    sender_key: str = ""  # what the sender is recognised by; worked out on saving
    customer_id: int | None = None
    order_id: int | None = None
    post_id: int | None = None  # under which it came
    idea_post_id: int | None = None  # that was made of it
    is_anonymous: bool = False
    public_id: str = ""  # "M-0007": what workbooks name; given on saving
    id: int | None = None

    @property
    def waits(self) -> bool:
        """Whether somebody still waits for an answer."""
        return self.needs_reply and self.answered_on is None and not self.is_anonymous

    @property
    def may_wait_again(self) -> bool:
        """Whether it is settled, and there still is somebody to be answered."""
        return not self.waits and not self.is_anonymous

    @property
    def received_at(self) -> datetime | None:
        """The moment at which it came, where its time is known."""
        return _moment(self.received_on, self.received_time)

    @property
    def answered_at(self) -> datetime | None:
        """The moment of the answer, where its time is known."""
        return _moment(self.answered_on, self.answered_time)


def save(store: Store, message: Message) -> int:
    """Keep a message; a new one gets its `public_id`. Gives its id.

    A sender who is only a phone number is kept by its last digits, unless the maker keeps phone
    numbers. Raises `UserError`: message_empty, message_too_long, message_platform_missing,
    answered_before_asked.
    """
    text = message.text.strip()
    if not text and not message.is_anonymous:
        raise UserError("message_empty")
    if len(text) > LONGEST:
        raise UserError("message_too_long", most=LONGEST)
    if not squeeze(message.platform):
        raise UserError("message_platform_missing")
    _check_order_of_times(message)
    with store.change():
        name, platform = squeeze(message.name), channels.meant(message.platform)
        kept = replace(
            message,
            text=text,
            platform=platform,
            name=_without_phone(store, name),
            sender_key=message.sender_key or sender_key(store, platform, name),
            customer_id=message.customer_id or _customer_of(store, message.order_id),
            public_id=message.public_id or next(new_public_ids(store)),
        )
        if message.is_anonymous:
            kept = replace(kept, name="", text="", sender_key="")
        return store.put("messages", _columns(kept))


def answer(store: Store, message_id: int, now: datetime) -> None:
    """The maker has answered. Raises `UserError`: record_gone, answered_before_asked."""
    message = _known(store, message_id)
    moment = now.replace(microsecond=0)
    answered = replace(message, answered_on=moment.date(), answered_time=moment.time())
    _check_order_of_times(answered)
    store.put("messages", _columns(answered))


def reopen(store: Store, message_id: int) -> None:
    """It waits for an answer (again). Raises `UserError("record_gone")`."""
    message = _known(store, message_id)
    waiting_again = replace(message, answered_on=None, answered_time=None, needs_reply=True)
    store.put("messages", _columns(waiting_again))


def set_aside(store: Store, message_id: int) -> None:
    """Nothing is to be answered here. Raises `UserError("record_gone")`."""
    store.put("messages", {"id": _known(store, message_id).id, "needs_reply": 0})


def remove(store: Store, message_id: int) -> None:
    """Delete a message; one that is gone already is no error. Answers that were copied for it go
    on counting.
    """
    uses = store.rows("SELECT id FROM reply_uses WHERE message_id = :id", id=message_id)
    with store.change():
        for row in uses:
            store.put("reply_uses", {"id": row["id"], "message_id": None})
        store.remove("messages", message_id)


def get(store: Store, message_id: int) -> Message | None:
    """One message by its id."""
    row = store.row("messages", message_id)
    return None if row is None else message_of(row)


def by_public_id(store: Store, public_id: str) -> Message | None:
    """One message by the ID that workbooks use."""
    row = store.one(
        "SELECT * FROM messages WHERE public_id = :id COLLATE NOCASE", id=public_id.strip()
    )
    return None if row is None else message_of(row)


def everything(store: Store) -> list[Message]:
    """All messages in the order in which they came."""
    return _messages(
        store.rows("SELECT * FROM messages ORDER BY received_on, coalesce(received_time, ''), id")
    )


def newest(store: Store) -> Message | None:
    """The one that was written down last."""
    row = store.one("SELECT * FROM messages ORDER BY id DESC LIMIT 1")
    return None if row is None else message_of(row)


def waiting(store: Store, limit: int = 500) -> list[Message]:
    """Who waits for an answer, the longest wait first; at most `limit` of them."""
    return _messages(
        store.rows(
            """
            SELECT * FROM messages
            WHERE answered_on IS NULL AND needs_reply AND NOT is_anonymous
            ORDER BY received_on, coalesce(received_time, ''), id LIMIT :limit
            """,
            limit=limit,
        )
    )


def count_waiting(store: Store) -> int:
    """How many wait for an answer."""
    found: int = store.value(
        """
        SELECT count(*) FROM messages
        WHERE answered_on IS NULL AND needs_reply AND NOT is_anonymous
        """
    )
    return found


def latest(
    store: Store, kind: Kind | None = None, post_id: int | None = None, limit: int = 300
) -> list[Message]:
    """Messages of a kind and under a post (None: of all), whether they wait or not, the newest
    first.
    """
    return _messages(
        store.rows(
            """
            SELECT * FROM messages
            WHERE (:kind IS NULL OR kind = :kind) AND (:post IS NULL OR post_id = :post)
            ORDER BY received_on DESC, coalesce(received_time, '') DESC, id DESC LIMIT :limit
            """,
            kind=None if kind is None else kind.value,
            post=post_id,
            limit=limit,
        )
    )


def answered_between(store: Store, first: date, last: date) -> list[Message]:
    """What was answered on these days, both included, by the moment of the answer."""
    return _messages(
        store.rows(
            """
            SELECT * FROM messages WHERE answered_on BETWEEN :first AND :last
            ORDER BY answered_on, coalesce(answered_time, ''), id
            """,
            first=first.isoformat(),
            last=last.isoformat(),
        )
    )


def same_as(store: Store, message: Message) -> Message | None:
    """The message that is already kept with the same words of the same sender at the same moment:
    a chat that is read twice, a sheet that comes in again; also where the sender's name was
    corrected since. Use inside a change.
    """
    name, platform = squeeze(message.name), channels.meant(message.platform)
    row = store.one(
        """
        SELECT * FROM messages
        WHERE received_on = :day AND received_time IS :time AND platform = :platform
            AND (name = :name OR sender_key = nullif(:key, '')) AND text = :text
        ORDER BY id LIMIT 1
        """,
        day=message.received_on.isoformat(),
        time=_clock(message.received_time),
        platform=platform,
        name=_without_phone(store, name),
        key=message.sender_key or sender_key(store, platform, name),
        text=message.text.strip(),
    )
    return None if row is None else message_of(row)


def keep(store: Store, found: Sequence[Message]) -> int:
    """Keep messages that the maker marked in a chat; those that are kept already stay as they are.
    Gives how many are new. Raises what `save` raises.
    """
    new = 0
    with store.change():
        for message in found:
            if same_as(store, message) is None:
                save(store, message)
                new += 1
    return new


def new_public_ids(store: Store) -> Iterator[str]:
    """M-0001, M-0002 … as many as are asked for inside one change. Numbers of deleted messages are
    not used: they may come back from the bin.
    """
    highest: int = store.value(
        """
        SELECT coalesce(max(CAST(substr(public_id, 3) AS INTEGER)), 0) FROM messages
        WHERE public_id GLOB 'M-[0-9]*'
        """
    )
    highest = max(highest, store.next_id("messages") - 1)
    while True:
        highest += 1
        yield f"M-{highest:04d}"


def of_people(store: Store, customer_ids: Collection[int]) -> list[Message]:
    """The messages of one person, all of whose customers these are: tied to them or to their
    orders, written by somebody who would be recognised as one of them, or, where nothing says that
    it was somebody else, by one who goes by a name that is only theirs.
    """
    own = customers.own_names(store, customer_ids)
    loose = store.rows(
        "SELECT DISTINCT name FROM messages WHERE customer_id IS NULL AND name <> ''"
    )
    names = [row["name"] for row in loose if customers.bare_name(row["name"]) in own]
    return _messages(
        store.rows(
            """
            SELECT * FROM messages
            WHERE customer_id IN (SELECT value FROM json_each(:ids))
                OR order_id IN (SELECT id FROM orders
                                WHERE customer_id IN (SELECT value FROM json_each(:ids)))
                OR sender_key IN (SELECT key FROM customer_keys
                                  WHERE customer_id IN (SELECT value FROM json_each(:ids)))
                OR (customer_id IS NULL
                    AND name IN (SELECT value FROM json_each(:names))
                    AND NOT EXISTS (SELECT 1 FROM customer_keys WHERE key = sender_key)
                    AND NOT EXISTS (SELECT 1 FROM orders WHERE orders.id = messages.order_id
                                        AND orders.customer_id IS NOT NULL))
            ORDER BY received_on, coalesce(received_time, ''), id
            """,
            ids=json.dumps(sorted(customer_ids)),
            names=json.dumps(names),
        )
    )


def is_only_a_phone(name: str) -> bool:
    """Whether a phone number stands in place of a name."""
    return bool(phone_digits(name)) and not any(map(str.isalpha, name))


def sender_key(store: Store, platform: str, name: str) -> str:
    """What somebody of that name (or phone number) there would be recognised by as a buyer; "" for
    nobody. Use inside a change.
    """
    keys = customers.keys_of(customers.secret_of(store), Buyer(platform, name, name))
    return keys[0] if name and keys else ""


FORGOTTEN = {"name": "", "text": "", "sender_key": "", "is_anonymous": 1}
"""The cells of a message whose sender was taken out: that somebody wrote and was answered stays."""


# Inside


def _check_order_of_times(message: Message) -> None:
    answered, came = message.answered_on, message.received_on
    if answered is None:
        return
    from_, to = message.received_at, message.answered_at
    if answered < came or (from_ is not None and to is not None and to < from_):
        raise UserError("answered_before_asked")


def _without_phone(store: Store, name: str) -> str:
    """A name as it may be kept: of a bare phone number the last four digits."""
    if not is_only_a_phone(name) or shop.load(store).keep_phones:
        return name
    return f"•••• {phone_digits(name)[-4:]}"


def _customer_of(store: Store, order_id: int | None) -> int | None:
    if order_id is None:
        return None
    found: int | None = store.value(
        "SELECT customer_id FROM orders WHERE id = :order", order=order_id
    )
    return found


def _known(store: Store, message_id: int) -> Message:
    found = get(store, message_id)
    if found is None:
        raise UserError("record_gone")
    return found


def _moment(day: date | None, clock: time | None) -> datetime | None:
    return None if day is None or clock is None else datetime.combine(day, clock)


def _clock(moment: time | None) -> str | None:
    return None if moment is None else moment.isoformat("seconds")


def _columns(message: Message) -> dict[str, object]:
    return asdict(message) | {
        "kind": message.kind.value,
        "via": message.via.value,
        "received_on": message.received_on.isoformat(),
        "received_time": _clock(message.received_time),
        "answered_on": message.answered_on and message.answered_on.isoformat(),
        "answered_time": _clock(message.answered_time),
        "tells_story": int(message.tells_story),
        "needs_reply": int(message.needs_reply),
        "is_anonymous": int(message.is_anonymous),
    }


def _messages(rows: Iterable[Row]) -> list[Message]:
    return [message_of(row) for row in rows]


def message_of(row: Row) -> Message:
    """A message from its row."""
    return Message(
        id=row["id"],
        public_id=row["public_id"],
        received_on=date.fromisoformat(row["received_on"]),
        received_time=row["received_time"] and time.fromisoformat(row["received_time"]),
        platform=row["platform"],
        via=Via(row["via"]),
        tells_story=bool(row["tells_story"]),
        name=row["name"],
        kind=Kind(row["kind"]),
        text=row["text"],
        answered_on=row["answered_on"] and date.fromisoformat(row["answered_on"]),
        answered_time=row["answered_time"] and time.fromisoformat(row["answered_time"]),
        needs_reply=bool(row["needs_reply"]),
        sender_key=row["sender_key"],
        customer_id=row["customer_id"],
        order_id=row["order_id"],
        post_id=row["post_id"],
        idea_post_id=row["idea_post_id"],
        is_anonymous=bool(row["is_anonymous"]),
    )
