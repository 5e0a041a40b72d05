"""Two products that are one: everything moves to the one that is kept, which remembers the other's
name as a spelling of its own. A merge is one change, so it can be taken back whole.
"""

from __future__ import annotations

import json

from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import products
from umkm_studio.models.sales.products import Product
from umkm_studio.models.store import Store


def merge(store: Store, kept_id: int, other_id: int) -> None:
    """Move line items, posts, codes, small tests, testimonials, aliases and (where the kept one has
    none) prices, costs and stock to the kept product, and delete the other.

    Where both have prices or costs, the kept one's count from now on for the other's orders too.
    Raises `UserError("record_gone")`.
    """
    kept, other = products.get(store, kept_id), products.get(store, other_id)
    if kept is None or other is None or kept_id == other_id:
        raise UserError("record_gone")
    with store.change():
        for table in ("line_items", "posts", "trials", "testimonials"):
            for row_id in _rows_of(store, table, other_id):
                store.put(table, {"id": row_id, "product_id": kept_id})
        _take_over_codes(store, kept_id, other_id)
        for table in ("product_prices", "product_costs"):
            _take_over(store, table, kept_id, other_id)
        _fill_gaps(store, kept, other)
        _move_differences(store, kept_id, other_id)
        for row_id in _rows_of(store, "product_aliases", other_id):
            store.put("product_aliases", {"id": row_id, "product_id": kept_id})
        store.remove("products", other_id)
        products.add_alias(store, kept_id, other.name, other.size)


def _take_over_codes(store: Store, kept_id: int, other_id: int) -> None:
    """Codes for the other product alone count for the kept one."""
    for row in store.rows("SELECT id, product_ids FROM codes WHERE product_ids <> '[]'"):
        ids = set(json.loads(row["product_ids"]))
        if other_id in ids:
            kept = sorted(ids - {other_id} | {kept_id})
            store.put("codes", {"id": row["id"], "product_ids": json.dumps(kept)})


def _take_over(store: Store, table: str, kept_id: int, other_id: int) -> None:
    theirs = _rows_of(store, table, other_id)
    if _rows_of(store, table, kept_id):
        store.remove(table, *theirs)
        return
    for row_id in theirs:
        store.put(table, {"id": row_id, "product_id": kept_id})


def _fill_gaps(store: Store, kept: Product, other: Product) -> None:
    record: dict[str, object] = {
        "sku": kept.sku or other.sku,
        "materials": kept.materials or other.materials,
        "description": kept.description or other.description,
        "active": int(kept.active or other.active),
        "weekly_capacity": kept.weekly_capacity or other.weekly_capacity,
    }
    if kept.stock is None and other.stock is not None:
        record |= {
            "stock": other.stock,
            "stock_on": other.stock_on and other.stock_on.isoformat(),
        }
    store.put("products", record | {"id": kept.id})


def _move_differences(store: Store, kept_id: int, other_id: int) -> None:
    """What the other was told apart from, the kept one is told apart from."""
    for row in store.rows(
        "SELECT * FROM product_differences WHERE :other IN (first_id, second_id)", other=other_id
    ):
        store.remove("product_differences", row["id"])
        third = row["first_id"] if row["second_id"] == other_id else row["second_id"]
        if third != kept_id:
            products.keep_apart(store, kept_id, third)


def _rows_of(store: Store, table: str, product_id: int) -> list[int]:
    found = {
        "line_items": "SELECT id FROM line_items WHERE product_id = :product",
        "posts": "SELECT id FROM posts WHERE product_id = :product",
        "trials": "SELECT id FROM trials WHERE product_id = :product",
        "testimonials": "SELECT id FROM testimonials WHERE product_id = :product",
        "product_prices": "SELECT id FROM product_prices WHERE product_id = :product",
        "product_costs": "SELECT id FROM product_costs WHERE product_id = :product",
        "product_aliases": "SELECT id FROM product_aliases WHERE product_id = :product",
    }
    return [row["id"] for row in store.rows(found[table], product=product_id)]
