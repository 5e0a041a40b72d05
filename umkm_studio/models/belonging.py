"""What is one person's, wherever it is kept: also in what an import would put back, and in the bin.

Much of what buyers say is tied to nobody: a message has a name, and the person is known by a phone.
Such a row is theirs where it goes by a name that is only theirs, and nothing says that it was
somebody else.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from umkm_studio.models import kept_rows
from umkm_studio.models.sales import customers
from umkm_studio.models.store import Store


class Belongings:
    """As they are when this is made. `rows` are the person's customers."""

    def __init__(self, store: Store, rows: Sequence[int]) -> None:
        self._store = store
        self.persons = frozenset(rows)
        self.ids = json.dumps(list(rows))  # for a query
        self._names = customers.own_names(store, rows)
        self._keys = {row["key"] for row in store.rows(_KEYS, ids=self.ids)}
        self.orders = {row["id"] for row in store.rows(_ORDERS, ids=self.ids)}
        self.orders |= kept_rows.in_the_bin(store, "orders", self.is_tied)

    def is_tied(self, row: Mapping[str, Any]) -> bool:
        """Whether a row names the person, or one of their orders."""
        return row["customer_id"] in self.persons or row.get("order_id") in self.orders

    def has(self, row: Mapping[str, Any]) -> bool:
        """Whether a message or a testimonial is theirs."""
        if self.is_tied(row) or row.get("sender_key", "") in self._keys:
            return True
        if row["customer_id"] is not None or customers.bare_name(row["name"]) not in self._names:
            return False
        bought = self._store.value(
            "SELECT customer_id FROM orders WHERE id = :id", id=row["order_id"]
        )
        known = customers.with_keys(self._store, [row.get("sender_key", "")])
        return bought is None and known is None


_KEYS = "SELECT key FROM customer_keys WHERE customer_id IN (SELECT value FROM json_each(:ids))"
_ORDERS = "SELECT id FROM orders WHERE customer_id IN (SELECT value FROM json_each(:ids))"
