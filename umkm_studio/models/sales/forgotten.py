"""Buyers who were made anonymous: how an old sheet is kept from bringing one of them back.

Their orders say so themselves (`is_anonymous`). For orders that the store does not have yet, what
they were recognised by is kept as a keyed fingerprint that can only be compared: an order from
before the day they were made anonymous is theirs, and comes in without a trace of who they are. Who
buys again after that day is a new customer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from umkm_studio.models import identity
from umkm_studio.models.sales import customers
from umkm_studio.models.sales.customers import Buyer
from umkm_studio.models.sales.orders import Order
from umkm_studio.models.store import Store

SAID = "…"  # in place of free words on where a buyer heard of the shop: it still was said


def nameless(order: Order) -> Order:
    """The order without anything that tells who bought it."""
    return replace(
        order, customer="", phone="", address="", city="", note="", heard_from="", is_anonymous=True
    )


def cover(store: Store, found: Sequence[Order]) -> list[Order]:
    """These new orders, with those of anonymous buyers nameless and tied to their customer."""
    gone = store.rows("SELECT id, anonymised_on FROM customers WHERE anonymised_on IS NOT NULL")
    if not gone:
        return list(found)
    since = {row["id"]: date.fromisoformat(row["anonymised_on"]) for row in gone}
    secret, traces = customers.secret_of(store), _traces(store)
    covered = []
    for order in found:
        who = order.customer_id  # our own workbook says who it was, and knows better than a name
        if who is None:
            buyer = Buyer(order.channel, order.customer, order.phone)
            keys = (identity.veiled(secret, key) for key in customers.keys_of(secret, buyer))
            who = next((traces[key] for key in keys if key in traces), None)
        theirs = who in since and order.ordered_on <= since[who]
        covered.append(replace(_covered(order), customer_id=who) if theirs else order)
    return covered


def _covered(order: Order) -> Order:
    """An order of an anonymous buyer; one that was emptied already (in our own workbook) keeps what
    was said on where they heard of the shop.
    """
    bare = nameless(order)
    if replace(bare, heard_from=order.heard_from) == replace(order, is_anonymous=True):
        return replace(order, is_anonymous=True)
    return replace(bare, heard_from=SAID if order.heard_from.strip() else "")


def behind(store: Store, keys: Iterable[str]) -> int | None:
    """The anonymous customer who was recognised by one of these keys."""
    traces = _traces(store)
    if not traces:
        return None
    secret = customers.secret_of(store)
    veiled = (identity.veiled(secret, key) for key in keys)
    return next((traces[key] for key in veiled if key in traces), None)


def _traces(store: Store) -> dict[str, int]:
    """The fingerprints of what anonymous customers were recognised by, and whose they are."""
    return {
        row["key"]: row["customer_id"]
        for row in store.rows(
            """
            SELECT key, customer_id FROM customer_keys
            JOIN customers ON customers.id = customer_id WHERE anonymised_on IS NOT NULL
            """
        )
    }
