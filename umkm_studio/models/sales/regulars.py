"""What somebody who bought before mostly takes, to be offered when they order again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

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
    found = store.rows(
        """
        SELECT orders.* FROM orders JOIN customers ON customers.id = customer_id
        WHERE coalesce(merged_into, customers.id) = :person
            AND status NOT IN ('cancelled', 'returned')
        ORDER BY ordered_on DESC, orders.id DESC
        """,
        person=person,
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
        usual=_usual(store, person),
    )


def _usual(store: Store, person: int) -> tuple[int, str, int] | None:
    # beside max(), SQLite gives the other columns of that row (lang_select.html, bare columns)
    row = store.one(
        """
        SELECT product_id, trim(products.name || ' ' || products.size) AS label, count(*) AS times,
            max(line_items.id) AS latest, quantity
        FROM line_items
        JOIN orders ON orders.id = order_id
        JOIN customers ON customers.id = customer_id
        JOIN products ON products.id = product_id
        WHERE coalesce(merged_into, customers.id) = :person
            AND status NOT IN ('cancelled', 'returned') AND products.active
        GROUP BY product_id ORDER BY times DESC, latest DESC LIMIT 1
        """,
        person=person,
    )
    return None if row is None else (row["product_id"], row["label"], row["quantity"])
