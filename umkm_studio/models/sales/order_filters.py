"""Which orders a list is about: filters, and what they are in SQL.

    condition, values = where(filters)
    store.value(f"SELECT count(*) FROM orders WHERE {condition}", **values)

The condition is put together out of the parts written here, one for each filter that is on; values
travel by name.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.text import fold, holding

MOST_WORDS = 4  # that are looked for, each for itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """Which orders are wanted; what is left out does not narrow. A period includes both ends.

    Each of the `words` stands in the buyer's name, in a product's name or one of its other
    spellings or, where it has a digit or sign, in the order's number. `owing` wants those of which
    something is still to be paid, `batch_id` those that an import added or changed.
    """

    words: str = ""
    first: date | None = None
    last: date | None = None
    statuses: tuple[Status, ...] = ()
    channel: str | None = None  # "" is an order without one
    has_code: bool | None = None
    code_id: int | None = None
    product_id: int | None = None
    person_id: int | None = None  # of the customer that stands for the person
    batch_id: int | None = None
    owing: bool = False


def where(filters: Filters) -> tuple[str, dict[str, object]]:
    """The condition on a row of `orders`, and its values."""
    values = {key: value for key, value in _given(filters).items() if value is not None}
    parts = [_PARTS[key] for key in values]
    if filters.owing:
        parts.append(f"{OWED} > 0")
    for n, word in enumerate(_words(filters)):
        values[f"word{n}"] = holding(word)
        found = _WORD if word.isalpha() else _WORD_OR_NUMBER
        # a letter is in most products: then their items are read faster as they lie
        parts.append(found.format(n=n, items="NOT INDEXED" if len(word) == 1 else ""))
    return " AND ".join(parts) or "TRUE", values


def _given(filters: Filters) -> dict[str, object]:
    """The values of `_PARTS`; None is a filter that is off."""
    return {
        "first": filters.first and filters.first.isoformat(),
        "last": filters.last and filters.last.isoformat(),
        "statuses": json.dumps(filters.statuses) if filters.statuses else None,
        "channel": filters.channel,
        "has_code": filters.has_code,
        "code_id": filters.code_id,
        "product_id": filters.product_id,
        "person_id": filters.person_id,
        "batch_id": filters.batch_id,
    }


def _words(filters: Filters) -> list[str]:
    """What is typed beyond the most words is looked for as it stands, with the last of them."""
    words = fold(filters.words).split()
    rest = " ".join(words[MOST_WORDS - 1 :])
    return [*words[: MOST_WORDS - 1], *([rest] if rest else [])]


_PARTS = {
    "first": "orders.ordered_on >= :first",
    "last": "orders.ordered_on <= :last",
    "statuses": "orders.status IN (SELECT value FROM json_each(:statuses))",
    "channel": "orders.channel = :channel",
    "has_code": "(orders.id IN (SELECT order_id FROM redemptions)) = :has_code",
    "code_id": "orders.id IN (SELECT order_id FROM redemptions WHERE code_id = :code_id)",
    "product_id": "orders.id IN (SELECT order_id FROM line_items WHERE product_id = :product_id)",
    "person_id": """
        orders.customer_id IN (
            SELECT id FROM customers WHERE id = :person_id OR merged_into = :person_id)
    """,
    "batch_id": """
        orders.id IN (
            SELECT added.id FROM import_steps CROSS JOIN orders AS added
                ON added.id BETWEEN first_id AND last_id
            WHERE batch_id = :batch_id AND table_name = 'orders'
            UNION ALL
            SELECT order_id FROM import_steps CROSS JOIN line_items
                ON line_items.id BETWEEN first_id AND last_id
            WHERE batch_id = :batch_id AND table_name = 'line_items')
    """,
}
# What the buyer still has to pay, as order_states.still_owed says it.
OWED = """
    CASE WHEN (orders.payment IN ('part', 'unpaid')
                OR orders.payment = '' AND orders.status IN ('new', 'unpaid'))
            AND orders.status NOT IN ('cancelled', 'returned')
        THEN max(0, orders.net_sales + coalesce(orders.shipping, 0)
            - CASE orders.payment WHEN 'part' THEN coalesce(orders.down_payment, 0) ELSE 0 END)
        ELSE 0 END
"""
_FOUND = """
    orders.customer_id IN (
        SELECT id FROM customers WHERE name LIKE :word{n} ESCAPE '!'
        UNION ALL SELECT id FROM customers WHERE nickname LIKE :word{n} ESCAPE '!')
    OR orders.id IN (
        SELECT order_id FROM line_items {items} WHERE product_id IN (
            SELECT id FROM products WHERE name || ' ' || size LIKE :word{n} ESCAPE '!'
            UNION ALL
            SELECT product_id FROM product_aliases
            WHERE name || ' ' || variant LIKE :word{n} ESCAPE '!'))
"""
_WORD = f"({_FOUND})"
_WORD_OR_NUMBER = f"({_FOUND} OR orders.number LIKE :word{{n}} ESCAPE '!')"
