"""What members have, what they got and used, and what the shop owes them in all."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from umkm_studio.models.campaigns.loyalty import rules
from umkm_studio.models.campaigns.loyalty.rules import Kind, Rule
from umkm_studio.models.sales import customers
from umkm_studio.models.store import Row, Store


class Reason(StrEnum):
    """Why units came or went. CLOSED: the buyer was taken out."""

    EARNED = "earned"
    REFERRAL = "referral"
    USED = "used"
    ADJUSTED = "adjusted"
    EXPIRED = "expired"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """What somebody has of one kind. `worth` is what it pays for now, `owed` what the shop owes
    for it, whole rupiah. Below zero: points were used whose order came back.
    """

    kind: Kind
    units: int
    worth: int
    owed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person with a balance."""

    person_id: int
    name: str
    nickname: str
    last_sale_on: date | None
    balances: tuple[Balance, ...]

    @property
    def shown_name(self) -> str:
        """What the shop calls them."""
        return self.nickname or self.name

    @property
    def owed(self) -> int:
        """What the shop owes them, whole rupiah."""
        return sum(balance.owed for balance in self.balances)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What one order, adjustment or expiry came to. `order_id` is None where there is none (any
    more); `note` is the maker's.
    """

    day: date
    kind: Kind
    reason: Reason
    units: int
    order_id: int | None
    order_number: str
    adjustment_id: int | None
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """What the shop owes its members: units by kind, and whole rupiah. Balances below zero are not
    taken off: nobody pays them back.
    """

    rupiah: int
    units: tuple[tuple[Kind, int], ...]
    members: int


def balances(store: Store, person_id: int) -> tuple[Balance, ...]:
    """What a person has, each kind that is not zero."""
    found = store.rows(
        """
        SELECT kind, sum(units) AS units FROM loyalty_entries
        WHERE customer_id IN (SELECT value FROM json_each(:ids))
        GROUP BY kind HAVING sum(units) <> 0 ORDER BY kind
        """,
        ids=_members(store, person_id),
    )
    worth = _values(store)
    return tuple(_balance(row, worth) for row in found)


def units(store: Store, person_id: int, kind: Kind) -> int:
    """What a person has of one kind."""
    found = (balance.units for balance in balances(store, person_id) if balance.kind is kind)
    return next(found, 0)


def listing(store: Store, until: date | None = None) -> list[Member]:
    """Everybody whose balance is not zero, the largest claims first; `until` leaves out what came
    and went after that day.
    """
    found: dict[int, list[Row]] = {}
    for row in store.rows(
        """
        SELECT coalesce(merged_into, customers.id) AS person, kind, sum(units) AS units
        FROM loyalty_entries JOIN customers ON customers.id = customer_id
        WHERE :until IS NULL OR day <= :until
        GROUP BY person, kind HAVING sum(units) <> 0 ORDER BY person, kind
        """,
        until=until and until.isoformat(),
    ):
        found.setdefault(row["person"], []).append(row)
    worth = _values(store)
    people = store.rows(
        "SELECT * FROM customers WHERE id IN (SELECT value FROM json_each(:ids))",
        ids=json.dumps(list(found)),
    )
    members = [
        Member(
            person_id=row["id"],
            name=row["name"],
            nickname=row["nickname"],
            last_sale_on=row["last_sale_on"] and date.fromisoformat(row["last_sale_on"]),
            balances=tuple(_balance(one, worth) for one in found[row["id"]]),
        )
        for row in people
    ]
    return sorted(members, key=lambda one: (-one.owed, one.shown_name.casefold(), one.person_id))


def owed(store: Store, until: date | None = None) -> Owed:
    """What the shop owes in all; `until` as in `listing`, at what units are worth now."""
    members = [one for one in listing(store, until) if one.owed]
    sums: dict[Kind, int] = {}
    for member in members:
        for balance in member.balances:
            if balance.units > 0:
                sums[balance.kind] = sums.get(balance.kind, 0) + balance.units
    rupiah = sum(member.owed for member in members)
    return Owed(rupiah=rupiah, units=tuple(sorted(sums.items())), members=len(members))


def history(store: Store, person_id: int) -> list[Event]:
    """What came and went, the newest first; corrections are counted into what they correct."""
    found = store.rows(
        """
        SELECT max(loyalty_entries.day) AS day, loyalty_entries.kind, reason,
            sum(loyalty_entries.units) AS units, orders.id AS order_id,
            coalesce(orders.number, '') AS order_number, adjustment_id,
            coalesce(loyalty_adjustments.note, '') AS note
        FROM loyalty_entries
        LEFT JOIN orders ON orders.id = order_id
        LEFT JOIN loyalty_adjustments ON loyalty_adjustments.id = adjustment_id
        WHERE loyalty_entries.customer_id IN (SELECT value FROM json_each(:ids))
        GROUP BY loyalty_entries.kind, reason, lot, loyalty_entries.order_id, adjustment_id
        HAVING sum(loyalty_entries.units) <> 0
        ORDER BY day DESC, max(loyalty_entries.id) DESC
        """,
        ids=_members(store, person_id),
    )
    return [
        Event(
            day=date.fromisoformat(row["day"]),
            kind=Kind(row["kind"]),
            reason=Reason(row["reason"]),
            units=row["units"],
            order_id=row["order_id"],
            order_number=row["order_number"],
            adjustment_id=row["adjustment_id"],
            note=row["note"],
        )
        for row in found
    ]


def _members(store: Store, person_id: int) -> str:
    return json.dumps(customers.members_of(store, person_id))


def _values(store: Store) -> dict[Kind, Rule]:
    """By kind, the newest rule: the later one is written over the earlier."""
    return {rule.kind: rule for rule in rules.everything(store)}


def _balance(row: Row, worth: dict[Kind, Rule]) -> Balance:
    kind = Kind(row["kind"])
    rule = worth.get(kind)
    return Balance(
        kind=kind,
        units=row["units"],
        worth=0 if rule is None else rule.worth(row["units"]),
        owed=0 if rule is None else rule.owed(row["units"]),
    )
