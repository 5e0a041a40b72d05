"""Columns that follow from other rows: what an order's goods cost and what its channel keeps.

The store brings them up to date at the end of every change, whoever makes it (also an undo or an
import), so that no writer can forget it; lists and charts read plain columns. Inside a change that
is not finished they are still as before.

- `orders.cost_of_goods`: sum over line items of the pieces that stayed with the buyer, times the
  product's cost on the order's day. NULL (unknown) where one of its products has no cost then.
- `orders.fee`: the fee that a sheet or the maker gave (`channel_fee`), else the channel's rule of
  that day (percent of net sales, half a rupiah up, and a fixed part), else 0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol


class Touched(Protocol):
    """Rows of a table that were added, changed or removed: a step of the store."""

    @property
    def table(self) -> str: ...
    @property
    def first_id(self) -> int: ...
    @property
    def last_id(self) -> int: ...
    @property
    def before(self) -> Mapping[str, object] | None: ...


Execute = Callable[[str, dict[str, object]], Any]


def refresh(execute: Execute, steps: Iterable[Touched]) -> bool:
    """Bring the orders that these steps touch up to date; whether any order changed."""
    changed = 0
    for step in steps:
        follow = _FOLLOWERS.get(step.table)
        if follow is None:
            continue
        values: dict[str, object] = {"first": step.first_id, "last": step.last_id}
        before = step.before or {}
        values |= {key: before.get(key) for key in _BEFORE}
        execute(follow, values)
        changed += execute("SELECT changes()", {}).fetchone()[0]  # rowcount is -1 after a WITH
    return changed > 0


def refresh_all(execute: Callable[..., Any]) -> None:
    """Work out both columns of every order."""
    execute(_EVERY_ORDER, {})


# Foreign keys of a row as it was, for followers of a row that is gone or moved.
_BEFORE = ("order_id", "product_id", "channel")

_UPDATE = """
, wanted (id, goods, fee) AS (
    SELECT orders.id,
        (
            SELECT CASE WHEN count(*) = count(cost) THEN sum(pieces * cost) END FROM (
                SELECT quantity - returned_quantity AS pieces, (
                    SELECT cost FROM product_costs
                    WHERE product_costs.product_id = line_items.product_id
                        AND starts_on <= orders.ordered_on
                    ORDER BY starts_on DESC LIMIT 1
                ) AS cost
                FROM line_items WHERE order_id = orders.id
            )
        ),
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
