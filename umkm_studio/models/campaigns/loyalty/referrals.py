"""Buyers who send their friends: personal codes, what came of them, and who may be one household.

Both sides get a bonus for the friend's first sale with the owner's code (models/ledger decides, and
takes it back when that order comes back). One's own code brings nothing, by whatever channel one
ordered. Two names with one phone number or one address may be one household or two neighbours: that
is asked, and counts until the maker says no.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.codes import Code, Kind
from umkm_studio.models.phones import phone_digits
from umkm_studio.models.sales import customers
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import letters_and_digits


class State(StrEnum):
    """What an order with a personal code came to."""

    COUNTED = "counted"
    WAITING = "waiting"  # not paid yet
    CALLED_OFF = "called_off"
    NOT_FIRST = "not_first"
    OWN_CODE = "own_code"
    REFUSED = "refused"
    NO_BONUS = "no_bonus"  # the rule of that day gave none


class Shared(StrEnum):
    """What makes the two look like one household."""

    NOTHING = ""
    PHONE = "phone"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """An order on which somebody's referral code was used. `bonus` is the units of each side.

    `shared` is only looked for where a bonus was given and the maker has not answered.
    """

    order_id: int
    order_number: str
    ordered_on: date
    code: str
    owner_id: int
    owner: str
    friend_id: int | None
    friend: str
    state: State
    bonus: int = 0
    shared: Shared = Shared.NOTHING


def listing(store: Store) -> list[Referral]:
    """Every order with a referral code of somebody, the newest first."""
    return [_referral(store, row) for row in store.rows(_REFERRALS)]


def answer(store: Store, order_id: int, *, keep: bool) -> None:
    """What the maker says: the bonus stays, or is taken back. Raises `UserError("record_gone")`."""
    known = store.value("SELECT id FROM referral_answers WHERE order_id = :order", order=order_id)
    record = {"order_id": order_id, "answer": "kept" if keep else "refused"}
    store.put("referral_answers", record | {"id": known})


def code_of(store: Store, person_id: int) -> Code | None:
    """The newest referral code of a person that is not archived."""
    members = set(customers.members_of(store, person_id))
    found = (
        code
        for code in codes.everything(store)
        if code.kind is Kind.REFERRAL and code.customer_id in members and not code.archived_on
    )
    return next(found, None)


def make_code(store: Store, person_id: int, text: str) -> int:
    """Give a person a referral code. Raises the `UserError`s of `codes.save`."""
    return codes.save(store, Code(code=text, kind=Kind.REFERRAL, customer_id=person_id))


def _referral(store: Store, row: Row) -> Referral:
    state = _state(row)
    shared = Shared.NOTHING
    if state is State.COUNTED and row["answer"] is None:
        shared = _shared(store, row["owner_id"], row["friend_id"])
    return Referral(
        order_id=row["order_id"],
        order_number=row["order_number"],
        ordered_on=date.fromisoformat(row["ordered_on"]),
        code=row["code"],
        owner_id=row["owner_id"],
        owner=row["owner"],
        friend_id=row["friend_id"],
        friend=row["friend"] or "",
        state=state,
        bonus=row["bonus"],
        shared=shared,
    )


def _state(row: Row) -> State:
    if row["owner_id"] == row["friend_id"]:
        return State.OWN_CODE
    if row["bonus"] > 0:
        return State.COUNTED
    if row["answer"] == "refused":
        return State.REFUSED
    if row["status"] in ("cancelled", "returned"):
        return State.CALLED_OFF
    if row["status"] in ("new", "unpaid"):
        return State.WAITING
    return State.NOT_FIRST if row["bought_before"] else State.NO_BONUS


def _shared(store: Store, owner_id: int, friend_id: int | None) -> Shared:
    if friend_id is None:
        return Shared.NOTHING
    owner, friend = _contacts(store, owner_id), _contacts(store, friend_id)
    if owner[0] & friend[0]:
        return Shared.PHONE
    return Shared.ADDRESS if owner[1] & friend[1] else Shared.NOTHING


def _contacts(store: Store, person_id: int) -> tuple[set[str], set[str]]:
    """Phone numbers and addresses of a person's orders, as far as they are kept; an address
    without case, blanks and punctuation.
    """
    found = store.rows(
        """
        SELECT DISTINCT orders.phone, address
        FROM customers JOIN orders ON orders.customer_id = customers.id
        WHERE (customers.id = :person OR merged_into = :person)
            AND (orders.phone <> '' OR address <> '')
        """,
        person=person_id,
    )
    phones = {phone_digits(row["phone"]) for row in found}
    addresses = {letters_and_digits(row["address"]) for row in found}
    return phones - {""}, addresses - {""}


_REFERRALS = """
    SELECT orders.id AS order_id, orders.number AS order_number, orders.ordered_on, orders.status,
        codes.code, coalesce(owner.merged_into, owner.id) AS owner_id,
        coalesce(nullif(owner_person.nickname, ''), owner_person.name) AS owner,
        coalesce(friend.merged_into, friend.id) AS friend_id,
        coalesce(nullif(friend_person.nickname, ''), friend_person.name) AS friend,
        (SELECT answer FROM referral_answers WHERE order_id = orders.id) AS answer,
        coalesce((
            SELECT sum(units) FROM loyalty_entries
            JOIN customers ON customers.id = loyalty_entries.customer_id
            WHERE loyalty_entries.order_id = orders.id AND reason = 'referral'
                AND coalesce(merged_into, customers.id) = owner_person.id
        ), 0) AS bonus,
        EXISTS (
            SELECT 1 FROM customers JOIN orders AS earlier ON earlier.customer_id = customers.id
            WHERE (customers.id = friend_person.id OR merged_into = friend_person.id)
                AND earlier.status IN ('paid', 'processing', 'shipped', 'completed')
                AND (earlier.ordered_on, coalesce(earlier.ordered_time, ''), earlier.id)
                    < (orders.ordered_on, coalesce(orders.ordered_time, ''), orders.id)
        ) AS bought_before
    FROM codes
    JOIN redemptions ON redemptions.code_id = codes.id
    JOIN orders ON orders.id = redemptions.order_id
    JOIN customers AS owner ON owner.id = codes.customer_id
    JOIN customers AS owner_person ON owner_person.id = coalesce(owner.merged_into, owner.id)
    LEFT JOIN customers AS friend ON friend.id = orders.customer_id
    LEFT JOIN customers AS friend_person
        ON friend_person.id = coalesce(friend.merged_into, friend.id)
    WHERE codes.kind = 'referral'
    ORDER BY orders.ordered_on DESC, orders.id DESC
"""
