"""What a card in the week says about a post besides the post itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from umkm_studio.models.store import Store


@dataclass(frozen=True, slots=True)
class Facts:
    """The product and the codes of a post as words, and how many sales are credited to it."""

    product: str = ""
    codes: str = ""
    orders: int = 0


def between(store: Store, first: date, last: date) -> dict[int, Facts]:
    """By post id, for the posts of these days, both ends included."""
    found = store.rows(
        """
        WITH shown AS (SELECT id, product_id FROM posts WHERE day BETWEEN :first AND :last)
        SELECT shown.id, trim(coalesce(products.name || ' ' || products.size, '')) AS product,
            coalesce((SELECT group_concat(code, ', ') FROM codes WHERE post_id = shown.id), '')
                AS codes,
            coalesce(credited.orders, 0) AS orders
        FROM shown LEFT JOIN products ON products.id = shown.product_id
        LEFT JOIN (
            SELECT post_id, count(*) AS orders FROM graded_sales
            WHERE post_id IN (SELECT id FROM shown) GROUP BY post_id
        ) AS credited ON credited.post_id = shown.id
        """,
        first=first.isoformat(),
        last=last.isoformat(),
    )
    return {row["id"]: Facts(row["product"], row["codes"], row["orders"]) for row in found}
