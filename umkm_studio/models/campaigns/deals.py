"""Cooperations with partners (kerja sama), each with what both sides promised, the pay, the sample
and what came of it. A partner's cooperations are counted from 1; the highest number is the newest.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import fold, squeeze

SOON = timedelta(days=7)
"""A payment that is due within this time is pointed at."""


class State(StrEnum):
    """How a cooperation stands."""

    OPEN = "open"
    DONE = "done"
    CANCELLED = "cancelled"


class Side(StrEnum):
    """Who promised."""

    PARTNER = "partner"
    SHOP = "shop"


class Payment(StrEnum):
    """How the pay of a cooperation stands."""

    NOT_AGREED = "not_agreed"
    NOT_NEEDED = "not_needed"
    PAID = "paid"
    UNDATED = "undated"  # to be paid, and nobody said when
    LATER = "later"
    SOON = "soon"
    OVERDUE = "overdue"


class Lack(StrEnum):
    """What a cooperation does not say yet, so that its sheet has a dotted line there."""

    PROMISES = "promises"
    PROMISE_DAYS = "promise_days"
    PAY = "pay"
    DUE = "due"
    USAGE_UNTIL = "usage_until"


WAITING = frozenset({Payment.UNDATED, Payment.LATER, Payment.SOON, Payment.OVERDUE})
"""There is pay, and it has not been handed over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """Something that one side will make or do."""

    side: Side
    text: str
    due_on: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Deal:
    """One cooperation. `fee` and `sample_value` are whole rupiah; None means not agreed yet, 0
    that nothing is paid. Terms that are empty are the usual ones (ui/reports/deal_terms.py).
    """

    partner_id: int
    state: State = State.OPEN
    agreed_on: date | None = None
    ended_on: date | None = None
    form: str = ""  # what it is, in a few words
    fee: int | None = None
    due_on: date | None = None
    paid_on: date | None = None
    sample: str = ""  # what is sent
    sample_value: int | None = None
    sent_on: date | None = None
    received_on: date | None = None
    usage_rights: str = ""
    usage_until: date | None = None
    disclosure: str = ""
    poor_results: str = ""
    outcome: str = ""  # what came of it, in the maker's words
    promises: tuple[Promise, ...] = ()
    number: int = 0  # given on saving
    id: int | None = None

    @property
    def cost(self) -> int:
        """What it costs the maker: pay and sample. Of one that was called off only what was paid
        and sent.
        """
        if self.state is not State.CANCELLED:
            return (self.fee or 0) + (self.sample_value or 0)
        paid = (self.fee or 0) if self.paid_on is not None else 0
        sent = self.sent_on is not None or self.received_on is not None
        return paid + ((self.sample_value or 0) if sent else 0)

    def payment(self, today: date) -> Payment:
        """How the pay stands: never overdue before its day has passed."""
        if not self.fee:
            given = self.form or self.sample or self.sample_value
            return Payment.NOT_NEEDED if self.fee == 0 or given else Payment.NOT_AGREED
        if self.paid_on is not None:
            return Payment.PAID
        if self.state is State.CANCELLED:
            return Payment.NOT_NEEDED
        if self.due_on is None:
            return Payment.UNDATED
        if self.due_on < today:
            return Payment.OVERDUE
        return Payment.SOON if self.due_on - today <= SOON else Payment.LATER

    @property
    def is_past(self) -> bool:
        """Whether it is part of the shop's past: it was paid, or came to its end."""
        return self.paid_on is not None or self.state is State.DONE

    @property
    def lacks(self) -> tuple[Lack, ...]:
        """What is worth agreeing on before both sign."""
        theirs = self.of(Side.PARTNER)
        unpaid = self.fee is None and not self.sample and not self.sample_value
        found = {
            Lack.PROMISES: not theirs,
            Lack.PROMISE_DAYS: any(one.due_on is None for one in theirs),
            Lack.PAY: unpaid,
            Lack.DUE: bool(self.fee) and self.due_on is None,
            Lack.USAGE_UNTIL: self.usage_until is None,
        }
        return tuple(lack for lack, is_so in found.items() if is_so)

    @property
    def is_exposure_alone(self) -> bool:
        """Whether the partner would get nothing for the work but being seen: no money and no
        product, although they promised something or the words say so.
        """
        if self.fee or self.sample_value or self.sample.strip():
            return False
        words = fold(" ".join((self.form, *(one.text for one in self.of(Side.SHOP)))))
        named = any(word in words for word in _EXPOSURE)
        return named or (self.fee == 0 and bool(self.of(Side.PARTNER)))

    def of(self, side: Side) -> tuple[Promise, ...]:
        """What one side promised."""
        return tuple(one for one in self.promises if one.side is side)


# Words for being paid with nothing but being seen, folded.
_EXPOSURE = (
    "exposure", "eksposur", "ekspos", "barter promo", "barter promosi", "barter konten",
    "promosi gratis", "repost", "mention balik", "tag balik", "follow balik", "shoutout",
)  # fmt: skip

_DAYS = ("agreed_on", "ended_on", "due_on", "paid_on", "sent_on", "received_on", "usage_until")


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A payment that waits, for the first page."""

    deal: Deal
    partner: str


def save(store: Store, deal: Deal) -> int:
    """Keep a cooperation with its promises; a new one gets the next number. Gives its id.

    Raises `UserError`: amount_negative, dates_reversed (ended before it was agreed on, received
    before it was sent), promise_missing (a promise without words), record_gone (no such partner).
    """
    _check(deal)
    with store.change():
        if store.row("partners", deal.partner_id) is None:
            raise UserError("record_gone")
        deal_id = store.put("deals", _columns(store, deal))
        known = store.rows(
            "SELECT * FROM deal_promises WHERE deal_id = :deal ORDER BY position", deal=deal_id
        )
        if tuple(map(_promise, known)) != deal.promises:
            store.remove("deal_promises", *(row["id"] for row in known))
            for position, promise in enumerate(deal.promises):
                store.put("deal_promises", _promise_columns(deal_id, position, promise))
    return deal_id


def remove(store: Store, deal_id: int, *, with_history: bool = False) -> None:
    """Delete a cooperation with its promises.

    Raises `UserError("deal_has_history")` where it was paid or came to its end, unless
    `with_history` says that it may go: an import that brought it is taken back.
    """
    with store.change():
        deal = get(store, deal_id)
        if deal is not None and deal.is_past and not with_history:
            raise UserError("deal_has_history")
        promises = store.rows("SELECT id FROM deal_promises WHERE deal_id = :deal", deal=deal_id)
        store.remove("deal_promises", *(row["id"] for row in promises))
        store.remove("deals", deal_id)


def mark_paid(store: Store, deal_id: int, day: date) -> None:
    """Say that the pay was handed over on a day."""
    store.put("deals", {"id": deal_id, "paid_on": day.isoformat()})


def get(store: Store, deal_id: int) -> Deal | None:
    """One cooperation by its id."""
    row = store.row("deals", deal_id)
    return None if row is None else _with_promises(store, [row])[0]


def everything(store: Store) -> list[Deal]:
    """All cooperations, the newest of each partner first."""
    found = store.rows("SELECT * FROM deals ORDER BY partner_id, number DESC")
    return _with_promises(store, found)


def of_partner(store: Store, partner_id: int) -> list[Deal]:
    """A partner's cooperations, the newest first."""
    found = store.rows(
        "SELECT * FROM deals WHERE partner_id = :partner ORDER BY number DESC", partner=partner_id
    )
    return _with_promises(store, found)


def newest(found: Iterable[Deal]) -> dict[int, Deal]:
    """The newest cooperation of each partner, by the partner's id."""
    by_partner: dict[int, Deal] = {}
    for deal in found:
        known = by_partner.get(deal.partner_id)
        if known is None or deal.number > known.number:
            by_partner[deal.partner_id] = deal
    return by_partner


def due(store: Store, today: date) -> list[Due]:
    """Payments that are due within a week or overdue, the oldest first. Partners in the archive
    have to be paid too.
    """
    found = store.rows(
        """
        SELECT deals.*, name FROM deals JOIN partners ON partners.id = partner_id
        WHERE paid_on IS NULL AND fee > 0 AND state <> 'cancelled' AND due_on <= :last
        ORDER BY due_on, name
        """,
        last=(today + SOON).isoformat(),
    )
    names = {row["id"]: row["name"] for row in found}
    bare = [{key: row[key] for key in row.keys() if key != "name"} for row in found]  # noqa: SIM118
    return [Due(deal=_deal(row, ()), partner=names[row["id"]]) for row in bare]


def cost_between(found: Iterable[Deal], first: date, last: date) -> int:
    """What a partner's cooperations cost, those that ran between two days (both included). One runs
    until it ended, else until the next began; without a day it always counts, so that a cost
    is rather counted twice in two periods than forgotten.
    """
    in_order = sorted(found, key=lambda deal: deal.number)
    total = 0
    for place, deal in enumerate(in_order):
        after = next((one.agreed_on for one in in_order[place + 1 :] if one.agreed_on), None)
        ends = deal.ended_on
        if ends is None and deal.agreed_on is not None and after is not None:
            ends = after - timedelta(days=1)
        begun = deal.agreed_on is None or deal.agreed_on <= last
        if begun and (ends is None or ends >= first):
            total += deal.cost
    return total


def _check(deal: Deal) -> None:
    if min(deal.fee or 0, deal.sample_value or 0) < 0:
        raise UserError("amount_negative")
    for first, last in ((deal.agreed_on, deal.ended_on), (deal.sent_on, deal.received_on)):
        if first is not None and last is not None and last < first:
            raise UserError("dates_reversed", first=first, last=last)
    if not all(squeeze(promise.text) for promise in deal.promises):
        raise UserError("promise_missing")


def _columns(store: Store, deal: Deal) -> dict[str, object]:
    columns: dict[str, object] = asdict(deal)
    del columns["promises"]
    days = {name: (day := getattr(deal, name)) and day.isoformat() for name in _DAYS}
    number = deal.number or 1 + store.value(
        "SELECT coalesce(max(number), 0) FROM deals WHERE partner_id = :partner",
        partner=deal.partner_id,
    )
    lines = {name: squeeze(getattr(deal, name)) for name in ("form", "sample", "disclosure")}
    return columns | days | lines | {"state": deal.state.value, "number": number}


def _promise_columns(deal_id: int, position: int, promise: Promise) -> dict[str, object]:
    return {
        "deal_id": deal_id,
        "position": position,
        "side": promise.side.value,
        "text": squeeze(promise.text),
        "due_on": promise.due_on and promise.due_on.isoformat(),
        "done_on": promise.done_on and promise.done_on.isoformat(),
    }


def _with_promises(store: Store, found: Sequence[Row]) -> list[Deal]:
    promises: dict[int, list[Promise]] = {}
    for row in store.rows("SELECT * FROM deal_promises ORDER BY deal_id, position, id"):
        promises.setdefault(row["deal_id"], []).append(_promise(row))
    return [_deal(dict(row), tuple(promises.get(row["id"], ()))) for row in found]


def _deal(record: dict[str, object], promises: tuple[Promise, ...]) -> Deal:
    days = {name: _day(record[name]) for name in _DAYS}
    deal = Deal(**(record | days | {"state": State(str(record["state"]))}))  # type: ignore[arg-type]  # the columns are its fields
    return replace(deal, promises=promises)


def _promise(row: Row) -> Promise:
    return Promise(
        side=Side(row["side"]),
        text=row["text"],
        due_on=_day(row["due_on"]),
        done_on=_day(row["done_on"]),
    )


def _day(text: object) -> date | None:
    return None if text is None else date.fromisoformat(str(text))
