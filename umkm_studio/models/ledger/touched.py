"""Whose ledger a change may have a say in."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from umkm_studio.models.changes import Step

Execute = Callable[[str, dict[str, object]], Any]

SETTLED_ON = "loyalty_settled_on"  # the setting

TABLES = frozenset(
    {
        "codes",
        "customers",
        "loyalty_adjustments",
        "loyalty_rules",
        "loyalty_uses",
        "orders",
        "redemptions",
        "referral_answers",
        "settings",
    }
)


def people(execute: Execute, steps: Sequence[Step]) -> list[int]:
    """The people whose ledger these steps may have a say in, and those who sent them or were sent
    by them.
    """
    if any(step.table == "loyalty_rules" or _settles(execute, step) for step in steps):
        return [row["id"] for row in execute(_EVERYBODY, {}).fetchall()]
    customers: set[object] = set()
    orders: list[tuple[object, object]] = []
    codes: set[object] = set()
    for step in steps:
        before = step.before or {}
        customers |= {before.get("customer_id"), before.get("merged_into")}
        if (order := before.get("order_id")) is not None:
            orders.append((order, order))
        codes.add(before.get("code_id"))
        span = (step.first_id, step.last_id)
        if step.table == "orders":
            orders.append(span)
        elif step.table == "codes":
            codes |= set(range(span[0], span[1] + 1))
        elif step.table == "customers" and step.before:
            customers.add(step.first_id)
        elif step.table in _NAMES:
            for row in execute(_NAMES[step.table], {"first": span[0], "last": span[1]}).fetchall():
                customers.add(row["customer_id"])
                codes.add(row["code_id"])
    found = execute(
        _PEOPLE_OF,
        {
            "customers": json.dumps(sorted(customers - {None}, key=str)),
            "orders": json.dumps(orders),
            "codes": json.dumps(sorted(codes - {None}, key=str)),
        },
    )
    return [row["id"] for row in found.fetchall()]


def _settles(execute: Execute, step: Step) -> bool:
    if step.table != "settings":
        return False
    if step.before is not None:
        return step.before.get("key") == SETTLED_ON
    values: dict[str, object] = {"key": SETTLED_ON, "first": step.first_id, "last": step.last_id}
    return execute(_IS_SETTLING, values).fetchone() is not None


_IS_SETTLING = "SELECT 1 FROM settings WHERE key = :key AND id BETWEEN :first AND :last"
# Whose rows of these tables are
_NAMES = {
    "loyalty_adjustments": """
        SELECT customer_id, NULL AS code_id FROM loyalty_adjustments
        WHERE id BETWEEN :first AND :last
    """,
    "loyalty_uses": """
        SELECT customer_id, NULL AS code_id FROM loyalty_uses JOIN orders ON orders.id = order_id
        WHERE loyalty_uses.id BETWEEN :first AND :last
    """,
    "redemptions": """
        SELECT customer_id, code_id FROM redemptions JOIN orders ON orders.id = order_id
        WHERE redemptions.id BETWEEN :first AND :last
    """,
    "referral_answers": """
        SELECT customer_id, NULL AS code_id FROM referral_answers
        JOIN orders ON orders.id = order_id WHERE referral_answers.id BETWEEN :first AND :last
    """,
}
_EVERYBODY = """
    SELECT DISTINCT coalesce(merged_into, id) AS id FROM customers WHERE id IN (
        SELECT customer_id FROM orders
            WHERE ordered_on >= (SELECT min(starts_on) FROM loyalty_rules)
        UNION SELECT customer_id FROM loyalty_entries
        UNION SELECT customer_id FROM loyalty_adjustments
        UNION SELECT customer_id FROM codes WHERE kind = 'referral'
    )
"""
# From rows to people, and one step further along referrals, both ways.
_PEOPLE_OF = """
    WITH named (id) AS (
        SELECT value FROM json_each(:customers)
        UNION SELECT customer_id FROM json_each(:orders) AS span
            JOIN orders ON orders.id BETWEEN span.value ->> 0 AND span.value ->> 1
        UNION SELECT loyalty_entries.customer_id FROM json_each(:orders) AS span
            JOIN loyalty_entries ON order_id BETWEEN span.value ->> 0 AND span.value ->> 1
        UNION SELECT codes.customer_id FROM codes
            WHERE codes.id IN (SELECT value FROM json_each(:codes))
        UNION SELECT orders.customer_id FROM redemptions JOIN orders ON orders.id = order_id
            WHERE code_id IN (SELECT value FROM json_each(:codes))
    ), people (id) AS MATERIALIZED (
        SELECT DISTINCT coalesce(merged_into, id) FROM customers
        WHERE id IN (SELECT id FROM named)
    ), members (id) AS MATERIALIZED (
        SELECT id FROM people
        UNION SELECT id FROM customers WHERE merged_into IN (SELECT id FROM people)
    ), tied (owner, friend) AS MATERIALIZED (
        SELECT codes.customer_id, orders.customer_id
        FROM codes JOIN redemptions ON redemptions.code_id = codes.id
        JOIN orders ON orders.id = order_id
        WHERE codes.kind = 'referral' AND codes.customer_id IS NOT NULL
    ), reached (id) AS (
        SELECT id FROM members
        UNION SELECT owner FROM tied WHERE friend IN (SELECT id FROM members)
        UNION SELECT friend FROM tied WHERE owner IN (SELECT id FROM members)
    )
    SELECT DISTINCT coalesce(merged_into, id) AS id FROM customers
    WHERE id IN (SELECT id FROM reached) ORDER BY 1
"""
