"""Products: what is sold, in which size, at which price and cost of goods (HPP)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import costs, sizes
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import squeeze


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """How sheets spell a product that has another name here."""

    id: int
    name: str
    variant: str

    @property
    def label(self) -> str:
        """Name and variant as they are read."""
        return f"{self.name} {self.variant}".strip()


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
        if before is not None:
            _keep_old_name(store, before, name, size)
        _take_spelling(store, product_id, name, size)
    return product_id


def remove(store: Store, product_id: int) -> None:
    """Delete a product that nothing was sold of and no post speaks of, with what hangs on it.

    Raises `UserError("product_in_use")`: its orders would lose their cost.
    """
    if is_used(store, product_id):
        raise UserError("product_in_use")
    with store.change():
        for table in ("product_aliases", "product_prices", "product_costs"):
            store.remove(table, *(row["id"] for row in store.rows(_OF[table], product=product_id)))
        for row in store.rows(
            "SELECT id FROM product_differences WHERE :product IN (first_id, second_id)",
            product=product_id,
        ):
            store.remove("product_differences", row["id"])
        store.remove("products", product_id)


def is_used(store: Store, product_id: int) -> bool:
    """Whether an order, a post, a code, a small test or a testimonial names it."""
    used: int = store.value(
        """
        SELECT EXISTS (SELECT 1 FROM line_items WHERE product_id = :product)
            OR EXISTS (SELECT 1 FROM posts WHERE product_id = :product)
            OR EXISTS (SELECT 1 FROM codes, json_each(codes.product_ids) AS named
                       WHERE named.value = :product)
            OR EXISTS (SELECT 1 FROM trials WHERE product_id = :product)
            OR EXISTS (SELECT 1 FROM testimonials WHERE product_id = :product)
        """,
        product=product_id,
    )
    return bool(used)


_OF = {
    "product_aliases": "SELECT id FROM product_aliases WHERE product_id = :product",
    "product_prices": "SELECT id FROM product_prices WHERE product_id = :product",
    "product_costs": "SELECT id FROM product_costs WHERE product_id = :product",
}


def _keep_old_name(store: Store, before: Product, name: str, size: str) -> None:
    """A renamed product is still known by its old name: sheets go on writing it."""
    if alias_key(before.name, before.size) != alias_key(name, size):
        assert before.id is not None
        add_alias(store, before.id, before.name, before.size)


def _take_spelling(store: Store, product_id: int, name: str, size: str) -> None:
    """What is a product's own name is nobody's alias any more."""
    known = store.value(
        "SELECT id FROM product_aliases WHERE key = :key", key=alias_key(name, size)
    )
    if known is not None:
        store.remove("product_aliases", known)


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


def named(store: Store, name: str, size: str = "") -> Product | None:
    """The product that a sheet means by a name and size: its own in any spelling of the size, else
    one of its other names.
    """
    found = find(store, name, size)
    if found is not None:
        return found
    key = alias_key(name, size)
    same_name = store.rows(
        "SELECT id, name, size FROM products WHERE name = :name COLLATE NOCASE ORDER BY id",
        name=squeeze(name),
    )
    same = (row["id"] for row in same_name if alias_key(row["name"], row["size"]) == key)
    product_id = next(same, None) or store.value(
        "SELECT product_id FROM product_aliases WHERE key = :key", key=key
    )
    return None if product_id is None else get(store, product_id)


def spellings(store: Store) -> dict[str, int]:
    """The product id of every spelling that is known, by `alias_key`; own names before others."""
    found = {
        row["key"]: row["product_id"]
        for row in store.rows("SELECT key, product_id FROM product_aliases")
    }
    for row in store.rows("SELECT id, name, size FROM products ORDER BY id DESC"):
        found[alias_key(row["name"], row["size"])] = row["id"]
    return found


def by_label(store: Store, label: str) -> Product | None:
    """The product whose label ("Nastar Klasik 500 g") this is, or one of whose other names is."""
    wanted = label_key(label)
    for product in everything(store):
        if label_key(product.label) == wanted:
            return product
    known = labels_of_aliases(store).get(wanted)
    return None if known is None else get(store, known)


def labels_of_aliases(store: Store) -> dict[str, int]:
    """The product id of every other name as people write it in one line, by `label_key`."""
    return {
        label_key(f"{row['name']} {row['variant']}"): row["product_id"]
        for row in store.rows("SELECT name, variant, product_id FROM product_aliases ORDER BY id")
    }


def labels(store: Store) -> dict[str, int]:
    """The product id of every name as people write it in one line, by `label_key`; own names before
    others. "Nastar Klasik" in "500 gr" and "Nastar Klasik 500 gr" are one label.
    """
    own = store.rows("SELECT id, name, size FROM products ORDER BY id DESC")
    return labels_of_aliases(store) | {
        label_key(f"{row['name']} {row['size']}"): row["id"] for row in own
    }


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


def aliases(store: Store, product_id: int) -> list[Alias]:
    """The other names of a product, oldest first."""
    found = store.rows(
        "SELECT id, name, variant FROM product_aliases WHERE product_id = :product ORDER BY id",
        product=product_id,
    )
    return [Alias(id=row["id"], name=row["name"], variant=row["variant"]) for row in found]


def forget_alias(store: Store, alias_id: int) -> None:
    """A spelling is this product's no longer; orders that are there stay where they are."""
    store.remove("product_aliases", alias_id)


def alias_key(name: str, variant: str) -> str:
    """What makes two spellings of a product the same one: "250 gr" is "250 g"."""
    return f"{sizes.plain(name)}\n{sizes.plain(variant)}"


def label_key(label: str) -> str:
    """The same for a name and size in one line."""
    return sizes.plain(label)


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
