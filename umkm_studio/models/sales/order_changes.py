"""What is done to orders that are there, to one or to many at once: another state, paid, another
code, deleted.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence

from umkm_studio.models.sales import redemptions
from umkm_studio.models.sales.order_states import Payment, Status
from umkm_studio.models.store import Store
from umkm_studio.models.text import squeeze

Progress = Callable[[int, int], None]  # how many are done, and of how many

_TOLD_EVERY = 50  # orders


def _silently(_done: int, _total: int) -> None:
    """For work that is done at once."""


def set_status(
    store: Store, order_ids: Sequence[int], status: Status, progress: Progress = _silently
) -> None:
    """Move orders to another state. `progress` is told how many are done, and may stop it all by
    raising.
    """
    with store.change():
        for order_id in _telling(order_ids, progress):
            store.put("orders", {"id": order_id, "status": status.value})


def mark_paid(store: Store, order_ids: Sequence[int], progress: Progress = _silently) -> None:
    """Note that the buyers paid in full; what waited for that is paid now and so a sale. Orders
    that were called off stay as they are. `progress` is as in `set_status`.
    """
    with store.change():
        for order_id in _telling(order_ids, progress):
            status = store.value("SELECT status FROM orders WHERE id = :id", id=order_id)
            if status is None or Status(status).is_called_off:
                continue
            row = {"id": order_id, "payment": Payment.PAID.value, "down_payment": None}
            if status == Status.UNPAID:
                row["status"] = Status.PAID.value
            store.put("orders", row)


def set_code(
    store: Store, order_ids: Sequence[int], code: str, progress: Progress = _silently
) -> None:
    """Write a campaign code into the code cell of orders, "" takes it out; what counts follows.
    `progress` is as in `set_status`.
    """
    with store.change():
        for order_id in _telling(order_ids, progress):
            store.put("orders", {"id": order_id, "campaign_code": squeeze(code)})
        redemptions.rematch(store, order_ids)


def remove(store: Store, order_id: int) -> None:
    """Delete an order with its items and what hangs on it; a buyer's words stay, untied."""
    remove_many(store, [order_id])


def remove_many(store: Store, order_ids: Sequence[int]) -> None:
    """Delete many orders as `remove` does, a table at a time."""
    with store.change():
        for table, sql in _TIED_TO_ORDERS.items():
            for row in store.rows(sql, orders=json.dumps(order_ids)):
                store.put(table, {"id": row["id"], "order_id": None})
        for table in _HANGING_ON_ORDERS:
            store.remove(table, *_ids_of_many(store, table, order_ids))
        store.remove("orders", *order_ids)


def _telling(order_ids: Sequence[int], progress: Progress) -> Iterator[int]:
    for done, order_id in enumerate(order_ids):
        if done % _TOLD_EVERY == 0:
            progress(done, len(order_ids))
        yield order_id


def _ids_of_many(store: Store, table: str, order_ids: Sequence[int]) -> list[int]:
    found = store.rows(_HANGING_ON_ORDERS[table], orders=json.dumps(order_ids))
    return [row["id"] for row in found]


# What stays without the order: it is the buyer's.
_TIED_TO_ORDERS = {
    "testimonials": """
        SELECT id FROM testimonials WHERE order_id IN (SELECT value FROM json_each(:orders))
        """,
    "messages": """
        SELECT id FROM messages WHERE order_id IN (SELECT value FROM json_each(:orders))
        """,
    "review_requests": """
        SELECT id FROM review_requests WHERE order_id IN (SELECT value FROM json_each(:orders))
        """,
}
_HANGING_ON_ORDERS = {
    "near_misses": """
        SELECT id FROM near_misses WHERE order_id IN (SELECT value FROM json_each(:orders))
        """,
    "settled_uses": """
        SELECT id FROM settled_uses WHERE order_id IN (SELECT value FROM json_each(:orders))
        """,
    "redemptions": """
        SELECT id FROM redemptions WHERE order_id IN (SELECT value FROM json_each(:orders))
        """,
    "loyalty_uses": """
        SELECT id FROM loyalty_uses WHERE order_id IN (SELECT value FROM json_each(:orders))
        """,
    "referral_answers": """
        SELECT id FROM referral_answers WHERE order_id IN (SELECT value FROM json_each(:orders))
        """,
    "line_items": """
        SELECT id FROM line_items WHERE order_id IN (SELECT value FROM json_each(:orders))
        """,
}
