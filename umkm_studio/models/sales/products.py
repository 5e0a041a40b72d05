"""Products: what is sold, in which size, at which price and cost of goods (HPP)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import costs
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import fold, squeeze


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """One thing in one size. `price` and `cost` are whole rupiah, the newest ones of their history
    (see costs.py); None means not known, which is not zero.

    `stock` is what was counted in the evening of `stock_on`, `weekly_capacity` how many pieces one
    week allows.
    """

    name: str
    size: str = ""
    sku: str = ""
    price: int | None = None
    cost: int | None = None
    materials: str = ""
    description: str = ""
    active: bool = True
    stock: int | None = None
    stock_on: date | None = None
    weekly_capacity: int | None = None
    id: int | None = None

    @property
    def label(self) -> str:
        """Name and size as people say it: "Nastar Klasik 500 g"."""
        return f"{self.name} {self.size}".strip()


def save(store: Store, product: Product, *, since: date | None = None) -> int:
    """Keep a product. A price or cost that changed counts from the day `since` on, so that the
    profit of earlier orders never moves; without a day it corrects the newest one. The first one
    that is given counts from the beginning.

    Raises `UserError`: product_name_missing, amount_negative, product_exists.
    """
    name, size = squeeze(product.name), squeeze(product.size)
    if not name:
        raise UserError("product_name_missing")
    if min(product.price or 0, product.cost or 0) < 0:
        raise UserError("amount_negative")
    with store.change():
        same = find(store, name, size)
        if same is not None and same.id != product.id:
            raise UserError("product_exists", product=same.label)
        before = None if product.id is None else get(store, product.id)
        product_id = store.put(
            "products",
            {
                "id": product.id,
                "name": name,
                "size": size,
                "sku": product.sku,
                "materials": product.materials,
                "description": product.description,
                "active": int(product.active),
                "stock": product.stock,
                "stock_on": product.stock_on and product.stock_on.isoformat(),
                "weekly_capacity": product.weekly_capacity,
            },
        )
        if product.price != (before and before.price):
            costs.set_price(store, product_id, product.price, since)
        if product.cost != (before and before.cost):
            costs.set_cost(store, product_id, product.cost, since)
    return product_id


def find(store: Store, name: str, size: str = "") -> Product | None:
    """The product of that name and size, whatever their letter case."""
    row = store.one(
        """
        SELECT * FROM priced_products
        WHERE name = :name COLLATE NOCASE AND size = :size COLLATE NOCASE
        """,
        name=squeeze(name),
        size=squeeze(size),
    )
    return None if row is None else _product(row)


def by_label(store: Store, label: str) -> Product | None:
    """The product whose label ("Nastar Klasik 500 g") this is."""
    wanted = fold(label)
    return next((product for product in everything(store) if fold(product.label) == wanted), None)


def get(store: Store, product_id: int) -> Product | None:
    """One product by its id."""
    row = store.one("SELECT * FROM priced_products WHERE id = :id", id=product_id)
    return None if row is None else _product(row)


def everything(store: Store) -> list[Product]:
    """All products by name and size."""
    return [
        _product(row)
        for row in store.rows(
            "SELECT * FROM priced_products ORDER BY name COLLATE NOCASE, size, id"
        )
    ]


def add_alias(store: Store, product_id: int, name: str, variant: str = "") -> None:
    """Remember that sheets may call a product this; the newest word on a spelling counts."""
    name, variant = squeeze(name), squeeze(variant)
    key = alias_key(name, variant)
    with store.change():
        known = store.value("SELECT id FROM product_aliases WHERE key = :key", key=key)
        store.put(
            "product_aliases",
            {"id": known, "key": key, "product_id": product_id, "name": name, "variant": variant},
        )


def alias_key(name: str, variant: str) -> str:
    """What makes two spellings of a product the same one."""
    return f"{fold(name)}\n{fold(variant)}"


def keep_apart(store: Store, first_id: int, second_id: int) -> None:
    """Remember that two products are not the same: they are not proposed again."""
    with store.change():
        first, second = sorted((first_id, second_id))
        known = store.one(
            "SELECT 1 FROM product_differences WHERE first_id = :first AND second_id = :second",
            first=first,
            second=second,
        )
        if known is None:
            store.put("product_differences", {"first_id": first, "second_id": second})


def usual_prices(store: Store) -> dict[int, int]:
    """What each product costs the buyer by its id, whole rupiah: its own price, else the one it was
    last sold at. A product with neither is left out.
    """
    found = store.rows(
        """
        SELECT products.id, coalesce(products.price, line_items.unit_price) AS price
        FROM priced_products AS products
        LEFT JOIN line_items ON line_items.id = (
            SELECT max(id) FROM line_items WHERE product_id = products.id
        )
        WHERE coalesce(products.price, line_items.unit_price) IS NOT NULL
        """
    )
    return {row["id"]: row["price"] for row in found}


def _product(row: Row) -> Product:
    counted = row["stock_on"] and date.fromisoformat(row["stock_on"])
    return Product(**(dict(row) | {"active": bool(row["active"]), "stock_on": counted}))
