"""What does not fit between an order and the code it used: outside of the code's days, over its
limit, against its conditions.

Such a use is kept and counts like any other; it is said beside the order, as a question. What the
maker has looked at is remembered in campaigns/code_signs.py.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from enum import StrEnum

from umkm_studio.models.store import Row, Store


class Doubt(StrEnum):
    """One thing that does not fit."""

    BEFORE_RUN = "before_run"
    AFTER_RUN = "after_run"
    OVER_LIMIT = "over_limit"
    UNDER_LEAST = "under_least"
    OTHER_PRODUCT = "other_product"
    OTHER_PERSON = "other_person"  # a thank-you code, used by somebody else than its person
    OWN_USE = "own_use"  # a referral code, used by the person who hands it out


def doubts(store: Store, order_ids: Collection[int]) -> dict[int, tuple[Doubt, ...]]:
    """By order id, for those of these orders where something does not fit."""
    return _found(store.rows(_DOUBTS, ids=json.dumps(list(order_ids))))


def every_doubt(store: Store) -> dict[int, tuple[Doubt, ...]]:
    """As `doubts`, for all orders that used a code."""
    return _found(store.rows(_DOUBTS, ids=None))


def _found(rows: list[Row]) -> dict[int, tuple[Doubt, ...]]:
    found = {row["id"]: tuple(one for one in Doubt if row[one.value]) for row in rows}
    return {order_id: said for order_id, said in found.items() if said}


# Only sales use a code up, the earliest first. The least order is of goods before any discount. An
# order without a buyer says nothing about whose it is.
_DOUBTS = """
    WITH asked AS (
        SELECT redemptions.order_id AS id, redemptions.code_id FROM redemptions
        WHERE :ids IS NULL OR redemptions.order_id IN (SELECT value FROM json_each(:ids))
    ), counted AS (
        SELECT sales.id, row_number() OVER (
            PARTITION BY code_id ORDER BY ordered_on, coalesce(ordered_time, ''), sales.id
        ) AS place
        FROM redemptions JOIN sales ON sales.id = redemptions.order_id
        WHERE code_id IN (
            SELECT id FROM codes
            WHERE usage_limit IS NOT NULL AND id IN (SELECT code_id FROM asked)
        )
    )
    SELECT sales.id,
        coalesce(sales.ordered_on < codes.starts_on, 0) AS before_run,
        coalesce(sales.ordered_on > codes.ends_on, 0) AS after_run,
        coalesce(counted.place > codes.usage_limit, 0) AS over_limit,
        codes.least_order IS NOT NULL AND codes.least_order > (
            SELECT sum(quantity * unit_price) FROM line_items WHERE order_id = sales.id
        ) AS under_least,
        codes.product_ids <> '[]' AND NOT EXISTS (
            SELECT 1 FROM line_items WHERE order_id = sales.id
                AND product_id IN (SELECT value FROM json_each(codes.product_ids))
        ) AS other_product,
        codes.kind = 'loyalty' AND coalesce(owner.person <> buyer.person, 0) AS other_person,
        codes.kind = 'referral' AND coalesce(owner.person = buyer.person, 0) AS own_use
    FROM asked
    JOIN sales ON sales.id = asked.id
    JOIN codes ON codes.id = asked.code_id
    LEFT JOIN counted ON counted.id = sales.id
    LEFT JOIN (SELECT id, coalesce(merged_into, id) AS person FROM customers) AS owner
        ON owner.id = codes.customer_id
    LEFT JOIN (SELECT id, coalesce(merged_into, id) AS person FROM customers) AS buyer
        ON buyer.id = sales.customer_id
"""
