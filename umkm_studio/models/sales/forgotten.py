"""Buyers who were made anonymous: how an old sheet is kept from bringing one of them back.

Their orders say so themselves (`is_anonymous`). For orders that the store does not have yet, what
they were recognised by is kept as a keyed fingerprint that can only be compared: an order from
before the day they were made anonymous is theirs, and comes in without a trace of who they are. Who
buys again after that day is a new customer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from umkm_studio.models import identity
from umkm_studio.models.sales import customers
from umkm_studio.models.sales.customers import Buyer
from umkm_studio.models.sales.orders import Order
from umkm_studio.models.store import Store


def nameless(order: Order) -> Order:
    """The order without anything that tells who bought it."""
    return replace(
        order, customer="", phone="", address="", city="", note="", heard_from="", is_anonymous=True
    )


def cover(store: Store, found: Sequence[Order]) -> list[Order]:
    """These new orders, with those of anonymous buyers nameless and tied to their customer."""
    known = {
        row["key"]: (row["customer_id"], date.fromisoformat(row["anonymised_on"]))
        for row in store.rows(
            """
            SELECT key, customer_id, anonymised_on FROM customer_keys
            JOIN customers ON customers.id = customer_id WHERE anonymised_on IS NOT NULL
            """
        )
    }
    if not known:
        return list(found)
    secret = customers.secret_of(store)
    covered = []
    for order in found:
        buyer = Buyer(order.channel, order.customer, order.phone)
        traces = (identity.veiled(secret, key) for key in customers.keys_of(secret, buyer))
        who, since = next((known[key] for key in traces if key in known), (None, date.min))
        theirs = who is not None and order.ordered_on <= since
        covered.append(replace(nameless(order), customer_id=who) if theirs else order)
    return covered
