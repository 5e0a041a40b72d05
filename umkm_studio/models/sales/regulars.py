"""What somebody who bought before mostly takes, to be offered when they order again."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from umkm_studio.models.sales import customers
from umkm_studio.models.store import Store
from umkm_studio.models.text import squeeze


@dataclass(frozen=True, slots=True, kw_only=True)
class Regular:
    """A buyer by name. `usual` is the product they took most often, by id, with its words and the
    number of pieces they took last; `address` the last one that was kept.
    """

    name: str
    orders: int
    last_on: date
    channel: str
    phone: str = ""
    address: str = ""
    usual: tuple[int, str, int] | None = None


def of_name(store: Store, name: str) -> Regular | None:
    """What is known about the newest buyer of that name; called-off orders don't count."""
    person = store.value(
        """
        SELECT coalesce(merged_into, id) FROM customers
        WHERE name = :name COLLATE NOCASE AND name <> '' ORDER BY id DESC LIMIT 1
        """,
        name=squeeze(name),
    )
    if person is None:
        return None
    members = json.dumps(customers.members_of(store, person))
    found = store.rows(
        """
        SELECT * FROM orders
        WHERE customer_id IN (SELECT value FROM json_each(:members))
            AND status NOT IN ('cancelled', 'returned')
        ORDER BY ordered_on DESC, id DESC
        """,
        members=members,
    )
    if not found:
        return None
    return Regular(
        name=squeeze(name),
        orders=len(found),
        last_on=date.fromisoformat(found[0]["ordered_on"]),
        channel=found[0]["channel"],
        phone=next((row["phone"] for row in found if row["phone"]), ""),
        address=next((row["address"] for row in found if row["address"]), ""),
        usual=_usual(store, members),
    )


def _usual(store: Store, members: str) -> tuple[int, str, int] | None:
    # beside max(), SQLite gives the other columns of that row (lang_select.html, bare columns)
    row = store.one(
        """
        SELECT product_id, trim(products.name || ' ' || products.size) AS label, count(*) AS times,
            max(line_items.id) AS latest, quantity
        FROM line_items
        JOIN orders ON orders.id = order_id
        JOIN products ON products.id = product_id
        WHERE customer_id IN (SELECT value FROM json_each(:members))
            AND status NOT IN ('cancelled', 'returned') AND products.active
        GROUP BY product_id ORDER BY times DESC, latest DESC LIMIT 1
        """,
        members=members,
    )
    return None if row is None else (row["product_id"], row["label"], row["quantity"])
