"""Simple stock: what was counted on a day, less what was sold since; and what a week allows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from umkm_studio.models.store import Store

_PACE_DAYS = 28  # four whole weeks: every weekday counts alike


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """Pieces of one product. `left` is `counted` less what orders took since the evening of
    `counted_on`; it may be below zero, which says that the count is old.

    `per_week` is what four weeks sold, by week, half a piece up.
    """

    counted: int
    counted_on: date
    left: int
    per_week: int

    @property
    def is_low(self) -> bool:
        """Whether less is left than a usual week sells, or nothing."""
        return self.left <= 0 or self.left < self.per_week


def everything(store: Store, today: date) -> dict[int, Stock]:
    """The stock of every product that was counted, by its id.

    Orders that were called off take nothing; what was sent back is there again.
    """
    found = store.rows(
        """
        SELECT products.id, stock, stock_on,
            coalesce(sum(CASE WHEN ordered_on > stock_on THEN taken.pieces END), 0) AS taken,
            coalesce(sum(CASE WHEN ordered_on > :weeks_ago AND ordered_on <= :today
                              THEN taken.pieces END), 0) AS lately
        FROM products
        LEFT JOIN (
            SELECT product_id, ordered_on, quantity - returned_quantity AS pieces
            FROM orders JOIN line_items ON line_items.order_id = orders.id
            WHERE status NOT IN ('cancelled', 'returned')
                AND ordered_on > (
                    SELECT min(:weeks_ago, coalesce(min(stock_on), :weeks_ago)) FROM products)
                AND +product_id IN (SELECT id FROM products WHERE stock IS NOT NULL)  -- by day
        ) AS taken ON taken.product_id = products.id
        WHERE stock IS NOT NULL AND stock_on IS NOT NULL
        GROUP BY products.id
        """,
        weeks_ago=(today - timedelta(days=_PACE_DAYS)).isoformat(),
        today=today.isoformat(),
    )
    return {
        row["id"]: Stock(
            counted=row["stock"],
            counted_on=date.fromisoformat(row["stock_on"]),
            left=row["stock"] - row["taken"],
            per_week=(2 * row["lately"] + 4) // 8,
        )
        for row in found
    }


def ordered_in_week(store: Store, day: date) -> dict[int, int]:
    """Pieces to be made in the week (Monday to Sunday) of a day, by product id: orders that are due
    then, and those of that week that have no due day. Held against the weekly capacity.
    """
    monday = day - timedelta(days=day.weekday())
    found = store.rows(
        """
        SELECT product_id, sum(quantity - returned_quantity) AS pieces
        FROM orders JOIN line_items ON line_items.order_id = orders.id
        WHERE status NOT IN ('cancelled', 'returned') AND product_id IS NOT NULL
            AND (due_on BETWEEN :first AND :last
                 OR (due_on IS NULL AND ordered_on BETWEEN :first AND :last))
        GROUP BY product_id
        """,
        first=monday.isoformat(),
        last=(monday + timedelta(days=6)).isoformat(),
    )
    return {row["product_id"]: row["pieces"] for row in found}
