"""What does not fit between an order and the code it used: outside of the code's days, over its
limit, against its conditions.

Such a use is kept and counts like any other; it is said beside the order, as a question. What the
maker has looked at is remembered in campaigns/code_signs.py.

A use takes one of the places under a code's limit only where all else fits: who misses the least
order, or comes after the last day, takes no rightful buyer's place.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import date, time
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
    return _found(store.rows(_DOUBTS, ids=json.dumps(list(order_ids)), code=None))


def every_doubt(store: Store) -> dict[int, tuple[Doubt, ...]]:
    """As `doubts`, for all orders that used a code."""
    return _found(store.rows(_DOUBTS, ids=None, code=None))


def places_taken(store: Store, code_id: int | None = None) -> dict[int, int]:
    """How many places under its limit are taken, by the id of each code with a limit that was used;
    or of this code alone. More than the limit where more people used it.
    """
    return {row["code_id"]: row["taken"] for row in store.rows(_TAKEN, ids=None, code=code_id)}


def places_before(
    store: Store, code_id: int, day: date, clock: time | None, order_id: int | None
) -> int:
    """How many places are taken before an order of that moment gets its own; a new one (None) is
    the last of its moment.
    """
    found: int = store.value(
        _BEFORE,
        ids=None,
        code=code_id,
        day=day.isoformat(),
        clock="" if clock is None else clock.isoformat("seconds"),
        order=order_id,
    )
    return found


def _found(rows: list[Row]) -> dict[int, tuple[Doubt, ...]]:
    found = {row["id"]: tuple(one for one in Doubt if row[one.value]) for row in rows}
    return {order_id: said for order_id, said in found.items() if said}


# Only sales use a code up, the earliest first. The least order is of goods before any discount. An
# order without a buyer says nothing about whose it is.
_PLACED = """
    WITH asked AS (
        SELECT order_id AS id, code_id FROM redemptions
        WHERE (:ids IS NULL OR order_id IN (SELECT value FROM json_each(:ids)))
            AND (:code IS NULL OR code_id = :code)
    ), wanted AS (
        SELECT id, code_id FROM asked
        UNION
        SELECT order_id, code_id FROM redemptions
        WHERE code_id IN (
            SELECT id FROM codes
            WHERE usage_limit IS NOT NULL AND id IN (SELECT code_id FROM asked)
        )
    ), judged AS (
        SELECT sales.id, wanted.code_id, codes.usage_limit,
            sales.ordered_on, coalesce(sales.ordered_time, '') AS clock,
            coalesce(sales.ordered_on < codes.starts_on, 0) AS before_run,
            coalesce(sales.ordered_on > codes.ends_on, 0) AS after_run,
            codes.least_order IS NOT NULL AND codes.least_order > (
                SELECT sum(quantity * unit_price) FROM line_items WHERE order_id = sales.id
            ) AS under_least,
            codes.product_ids <> '[]' AND NOT EXISTS (
                SELECT 1 FROM line_items WHERE order_id = sales.id
                    AND product_id IN (SELECT value FROM json_each(codes.product_ids))
            ) AS other_product,
            codes.kind = 'loyalty' AND coalesce(owner.person <> buyer.person, 0) AS other_person,
            codes.kind = 'referral' AND coalesce(owner.person = buyer.person, 0) AS own_use
        FROM wanted
        JOIN sales ON sales.id = wanted.id
        JOIN codes ON codes.id = wanted.code_id
        LEFT JOIN (SELECT id, coalesce(merged_into, id) AS person FROM customers) AS owner
            ON owner.id = codes.customer_id
        LEFT JOIN (SELECT id, coalesce(merged_into, id) AS person FROM customers) AS buyer
            ON buyer.id = sales.customer_id
    ), fitting AS (
        SELECT id, code_id, usage_limit, ordered_on, clock, row_number() OVER (
            PARTITION BY code_id ORDER BY ordered_on, clock, id
        ) AS place
        FROM judged
        WHERE usage_limit IS NOT NULL AND NOT (
            before_run OR after_run OR coalesce(under_least, 0) OR other_product OR other_person
            OR own_use
        )
    )
"""
_DOUBTS = (
    _PLACED
    + """
    SELECT judged.*, coalesce(place > fitting.usage_limit, 0) AS over_limit
    FROM judged LEFT JOIN fitting ON fitting.id = judged.id
    WHERE judged.id IN (SELECT id FROM asked)
    """
)
_TAKEN = _PLACED + "SELECT code_id, count(*) AS taken FROM fitting GROUP BY code_id"
_BEFORE = (
    _PLACED
    + """
    SELECT count(*) FROM fitting
    WHERE (ordered_on, clock) <= (:day, :clock) AND id IS NOT :order
        AND (:order IS NULL OR (ordered_on, clock, id) < (:day, :clock, :order))
    """
)
