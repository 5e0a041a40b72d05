"""Columns that follow from other rows: what an order's goods cost, what its channel keeps, and what
each person bought so far.

The store brings them up to date at the end of every change, whoever makes it (also an undo or an
import), so that no writer can forget it; lists and charts read plain columns. Inside a change that
is not finished they are still as before.

- `orders.cost_of_goods`: sum over line items of the pieces that stayed with the buyer, times the
  product's cost on the order's day. NULL (unknown) where one of its products has no cost then.
- `orders.fee`: the fee that a sheet or the maker gave (`channel_fee`), else the channel's rule of
  that day (percent of net sales, half a rupiah up, and a fixed part), else 0.
- `customers.order_count` to `last_sale_on`: over the orders of the whole person, in the row that
  stands for the person; `bought` is the net sales of those that are sales.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from umkm_studio.models.changes import Step

Execute = Callable[[str, dict[str, object]], Any]


def refresh(execute: Execute, steps: Iterable[Step]) -> bool:
    """Bring what follows from these steps up to date; whether any row changed."""
    steps = list(steps)
    changed = _refresh_people(execute, steps)
    followed = {step.first_id for step in steps if step.table == "orders" and step.before}
    for step in _together(steps):
        follow = _FOLLOWERS.get(step.table)
        if follow is None or came_with_its_order(execute, step, steps):
            continue
        if step.table == "line_items" and step.before and step.before["order_id"] in followed:
            continue  # its order has a step of its own, or is gone with it
        values: dict[str, object] = {"first": step.first_id, "last": step.last_id}
        before = step.before or {}
        values |= {key: before.get(key) for key in _BEFORE}
        execute(follow, values)
        changed += execute("SELECT changes()", {}).fetchone()[0]  # rowcount is -1 after a WITH
    return changed > 0


def _together(steps: list[Step]) -> Iterator[Step]:
    """The steps, with orders that follow one another as one: thousands may go at once."""
    open_step: Step | None = None
    for step in steps:
        if open_step is not None:
            if step.table == "orders" and step.first_id == open_step.last_id + 1:
                open_step = Step("orders", open_step.first_id, step.last_id)
                continue
            yield open_step
            open_step = None
        if step.table == "orders":
            open_step = step
        else:
            yield step
    if open_step is not None:
        yield open_step


def came_with_its_order(execute: Execute, step: Step, steps: list[Step]) -> bool:
    """Whether these line items belong to orders that were added in the same change: an import's
    items are not gone through twice.
    """
    if step.table != "line_items" or step.before is not None:
        return False
    values: dict[str, object] = {"first": step.first_id, "last": step.last_id}
    lowest, highest = execute(
        "SELECT min(order_id), max(order_id) FROM line_items WHERE id BETWEEN :first AND :last",
        values,
    ).fetchone()
    return lowest is not None and any(
        other.table == "orders" and other.first_id <= lowest and highest <= other.last_id
        for other in steps
    )


def refresh_all(execute: Callable[..., Any]) -> None:
    """Work out the columns of every order and every person."""
    execute(_EVERY_ORDER, {})
    execute(_EVERYBODY, {})


def _refresh_people(execute: Execute, steps: list[Step]) -> int:
    """Bring the people up to date whose orders came, went or changed, or who were merged; how many
    rows changed.
    """
    before = [step.before for step in steps if step.table == "orders" and step.before]
    merged = [step for step in steps if step.table == "customers" and step.before]
    known = {row.get("customer_id") for row in before}
    known |= {step.first_id for step in merged}
    known |= {step.before.get("merged_into") for step in merged if step.before}
    ranges = [(step.first_id, step.last_id) for step in steps if step.table == "orders"]
    if not (ranges or known):
        return 0
    execute(
        _PEOPLE_OF,
        {"known": json.dumps(sorted(known - {None}, key=str)), "ranges": json.dumps(ranges)},
    )
    changed: int = execute("SELECT changes()", {}).fetchone()[0]
    return changed


# Foreign keys of a row as it was, for followers of a row that is gone or moved.
_BEFORE = ("order_id", "product_id", "channel")

_UPDATE = """
, wanted (id, goods, fee) AS MATERIALIZED (  -- else each figure is worked out twice
    SELECT orders.id,
        CASE WHEN EXISTS (SELECT 1 FROM product_costs) THEN (  -- a new shop knows none
            SELECT CASE WHEN count(*) = count(cost) THEN sum(pieces * cost) END FROM (
                SELECT quantity - returned_quantity AS pieces, (
                    SELECT cost FROM product_costs
                    WHERE product_costs.product_id = line_items.product_id
                        AND starts_on <= orders.ordered_on
                    ORDER BY starts_on DESC LIMIT 1
                ) AS cost
                FROM line_items WHERE order_id = orders.id
            )
        ) END,
        coalesce(orders.channel_fee, (
            SELECT CAST(round(max(orders.net_sales, 0) * percent / 100) AS INTEGER) + per_order
            FROM fee_rules
            WHERE fee_rules.channel = orders.channel AND starts_on <= orders.ordered_on
            ORDER BY starts_on DESC LIMIT 1
        ), 0)
    FROM orders WHERE orders.id IN (SELECT id FROM touched)
)
UPDATE orders SET cost_of_goods = wanted.goods, fee = wanted.fee FROM wanted
WHERE wanted.id = orders.id
    AND (cost_of_goods IS NOT wanted.goods OR orders.fee IS NOT wanted.fee)
"""
_EVERY_ORDER = "WITH touched (id) AS (SELECT id FROM orders)" + _UPDATE
# The orders that a touched row of a table has a say in.
_FOLLOWERS: Mapping[str, str] = {
    "orders": "WITH touched (id) AS (SELECT id FROM orders WHERE id BETWEEN :first AND :last)"
    + _UPDATE,
    "line_items": """
        WITH touched (id) AS (
        SELECT order_id FROM line_items WHERE id BETWEEN :first AND :last
        UNION SELECT :order_id
        )
    """
    + _UPDATE,
    "product_costs": """
        WITH touched (id) AS (
        SELECT order_id FROM line_items WHERE product_id = :product_id OR product_id IN (
            SELECT product_id FROM product_costs WHERE id BETWEEN :first AND :last
        )
        )
    """
    + _UPDATE,
    "fee_rules": """
        WITH touched (id) AS (
        SELECT id FROM orders WHERE channel = :channel OR channel IN (
            SELECT channel FROM fee_rules WHERE id BETWEEN :first AND :last
        )
        )
    """
    + _UPDATE,
}
# The rows that were touched, and those that stand for them now.
_TOUCHED_PEOPLE = """
WITH named (id) AS (
    SELECT value FROM json_each(:known)
    UNION SELECT customer_id FROM json_each(:ranges) AS span
        JOIN orders ON orders.id BETWEEN span.value ->> 0 AND span.value ->> 1
        WHERE customer_id IS NOT NULL
), touched (id) AS (
    SELECT id FROM named
    UNION SELECT merged_into FROM customers
        WHERE id IN (SELECT id FROM named) AND merged_into IS NOT NULL
)
"""
_UPDATE_PEOPLE = """
, members (person, id) AS (
    SELECT id, id FROM customers WHERE id IN (SELECT id FROM touched) AND merged_into IS NULL
    UNION ALL SELECT merged_into, id FROM customers
        WHERE merged_into IN (SELECT id FROM touched)
), bought AS (
    SELECT person, count(*) AS order_count, sum(is_sale) AS sale_count,
        sum(CASE WHEN is_sale THEN net_sales ELSE 0 END) AS bought,
        min(CASE WHEN is_sale THEN ordered_on END) AS first_on,
        max(CASE WHEN is_sale THEN ordered_on END) AS last_on
    FROM (
        SELECT person, net_sales, ordered_on,
            status IN ('paid', 'processing', 'shipped', 'completed') AS is_sale
        FROM members JOIN orders ON orders.customer_id = members.id
    ) GROUP BY person
), wanted AS (
    SELECT touched.id, coalesce(order_count, 0) AS order_count,
        coalesce(sale_count, 0) AS sale_count, coalesce(bought, 0) AS bought, first_on, last_on
    FROM touched LEFT JOIN bought ON bought.person = touched.id
)
UPDATE customers SET order_count = wanted.order_count, sale_count = wanted.sale_count,
    bought = wanted.bought, first_sale_on = wanted.first_on, last_sale_on = wanted.last_on
FROM wanted WHERE wanted.id = customers.id AND (
    customers.order_count, customers.sale_count, customers.bought, first_sale_on, last_sale_on
) IS NOT (wanted.order_count, wanted.sale_count, wanted.bought, first_on, last_on)
"""
_EVERYBODY = "WITH touched (id) AS (SELECT id FROM customers)" + _UPDATE_PEOPLE
_PEOPLE_OF = _TOUCHED_PEOPLE + _UPDATE_PEOPLE
