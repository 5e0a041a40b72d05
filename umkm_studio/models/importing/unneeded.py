"""Rows that an import brought and that nothing leans on: only these go when it is taken back.

What lies in the bin leans on them, too: an order that was deleted and comes back is to know its
buyer and its products, also where its import was taken back meanwhile.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from umkm_studio.models.store import Step, Store

# A customer who stays keeps what they are recognised by: else the next import would make somebody
# new of them, without their points.
_NOBODY_NEEDS = """
    (:filled OR note = '' AND nickname = '' AND merged_into IS NULL AND NOT do_not_contact)
    AND NOT EXISTS (SELECT 1 FROM orders WHERE customer_id = customers.id)
    AND customers.id NOT IN (SELECT value FROM json_each(:binned_people))
    AND NOT EXISTS (SELECT 1 FROM codes WHERE customer_id = customers.id)
    AND NOT EXISTS (SELECT 1 FROM loyalty_adjustments WHERE customer_id = customers.id)
    AND NOT EXISTS (SELECT 1 FROM contacts WHERE customer_id = customers.id)
    AND NOT EXISTS (SELECT 1 FROM messages WHERE customer_id = customers.id)
    AND NOT EXISTS (SELECT 1 FROM testimonials WHERE customer_id = customers.id)
    AND NOT EXISTS (SELECT 1 FROM review_requests WHERE customer_id = customers.id)
    AND NOT EXISTS (SELECT 1 FROM customers AS other
                    WHERE other.merged_into = customers.id
                        AND other.id NOT IN (SELECT value FROM json_each(:people)))
    AND NOT EXISTS (SELECT 1 FROM customer_differences
                    WHERE customers.id IN (first_id, second_id))
"""
# Those that may go. An order sheet names products without price and cost: one that has them now
# holds the maker's work, and stays. A workbook brings them filled in.
_UNNEEDED = {
    "secrets": """
        SELECT id FROM secrets WHERE id BETWEEN :first AND :last
            AND NOT EXISTS (SELECT 1 FROM customer_keys WHERE key GLOB 'phone:*')
        """,
    "customer_keys": f"""
        SELECT id FROM customer_keys WHERE id BETWEEN :first AND :last
            AND (customer_id NOT IN (SELECT value FROM json_each(:people))
                OR customer_id IN (SELECT id FROM customers WHERE {_NOBODY_NEEDS}))
            AND (:filled OR customer_id NOT IN
                 (SELECT id FROM customers WHERE anonymised_on IS NOT NULL))
        """,
    "customers": f"""
        SELECT id FROM customers WHERE id BETWEEN :first AND :last AND {_NOBODY_NEEDS}
            AND NOT EXISTS (SELECT 1 FROM customer_keys WHERE customer_id = customers.id)
        """,
    "products": """
        SELECT id FROM products WHERE id BETWEEN :first AND :last
            AND NOT EXISTS (SELECT 1 FROM line_items WHERE product_id = products.id)
            AND products.id NOT IN (SELECT value FROM json_each(:binned_products))
            AND NOT EXISTS (SELECT 1 FROM posts WHERE product_id = products.id)
            AND NOT EXISTS (SELECT 1 FROM testimonials WHERE product_id = products.id)
            AND NOT EXISTS (SELECT 1 FROM codes, json_each(codes.product_ids) AS named
                            WHERE named.value = products.id)
            AND NOT EXISTS (SELECT 1 FROM product_costs WHERE product_id = products.id)
            AND NOT EXISTS (SELECT 1 FROM product_prices WHERE product_id = products.id)
            AND NOT EXISTS (SELECT 1 FROM product_aliases WHERE product_id = products.id)
            AND NOT EXISTS (SELECT 1 FROM product_differences
                            WHERE products.id IN (first_id, second_id))
            AND (:filled OR materials = '' AND description = '')
        """,
    "themes": """
        SELECT id FROM themes WHERE id BETWEEN :first AND :last
            AND NOT EXISTS (SELECT 1 FROM criticism_themes WHERE theme_id = themes.id)
            AND themes.id NOT IN (SELECT value FROM json_each(:binned_themes))
            AND NOT EXISTS (SELECT 1 FROM trust_entries WHERE theme_id = themes.id)
        """,
}

TABLES = frozenset(_UNNEEDED)

_BINNED = """
    SELECT DISTINCT json_extract(kept.value, '$[1].' || :column) AS said
    FROM trash JOIN json_each(steps, '$.rows') AS kept WHERE said IS NOT NULL
    """


def rows(store: Store, step: Step, *, people: Sequence[int], filled: bool) -> list[int]:
    """The ids among those that a step added. `people` are all that the import brought; `filled`
    says that it was a workbook.
    """
    found = store.rows(
        _UNNEEDED[step.table],
        first=step.first_id,
        last=step.last_id,
        filled=filled,
        people=json.dumps(list(people)),
        binned_people=_binned(store, "customer_id"),
        binned_products=_binned(store, "product_id"),
        binned_themes=_binned(store, "theme_id"),
    )
    return [row["id"] for row in found]


def _binned(store: Store, column: str) -> str:
    """What rows in the bin say in a column, as JSON."""
    return json.dumps([row["said"] for row in store.rows(_BINNED, column=column)])
