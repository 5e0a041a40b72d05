"""Products whose cost nobody has filled in, the ones that hold back most first."""

from __future__ import annotations

from dataclasses import dataclass

from umkm_studio.models.sales import products
from umkm_studio.models.sales.products import Product
from umkm_studio.models.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingCost:
    """A product without a cost, and what is held back by it: sales and their net, whole rupiah.

    `usual_price` is its own price, else the one it was last sold at.
    """

    product: Product
    orders: int
    net_sales: int
    usual_price: int | None


def everything(store: Store) -> list[MissingCost]:
    """Active or sold products without any cost, by the net sales that they hold."""
    held = {
        row["product_id"]: row
        for row in store.rows(
            """
            SELECT product_id, count(DISTINCT order_id) AS orders,
                sum(quantity * unit_price - item_discount) AS net_sales
            FROM line_items
            WHERE product_id IN (
                    SELECT id FROM products
                    WHERE id NOT IN (SELECT product_id FROM product_costs))
                AND order_id IN (SELECT id FROM sales)
            GROUP BY product_id
            """
        )
    }
    prices = products.usual_prices(store)
    found = []
    for product in products.everything(store):
        if product.cost is not None or product.id is None:
            continue
        row = held.get(product.id)
        if row is None and not product.active:
            continue
        found.append(
            MissingCost(
                product=product,
                orders=row["orders"] if row else 0,
                net_sales=row["net_sales"] if row else 0,
                usual_price=prices.get(product.id),
            )
        )
    return sorted(found, key=lambda one: -one.net_sales)
