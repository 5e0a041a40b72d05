"""What products cost the buyer and the maker, dated: a new figure never moves old profit."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import date

from umkm_studio.models import shop
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Row, Store

ALWAYS = date(2000, 1, 1)  # before the first order that any sheet may hold: from the beginning


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What one piece costs, worked out. Money is whole rupiah per piece; None is not given.

    `minutes` is working time per piece, paid at `hourly_wage`.
    """

    materials: int | None = None
    packaging: int | None = None
    minutes: float | None = None
    hourly_wage: int | None = None
    overhead: int | None = None

    @property
    def total(self) -> int:
        """Materials, packaging, time and overhead, half a rupiah up."""
        work = int((self.minutes or 0) * (self.hourly_wage or 0) / 60 + 0.5)
        return (self.materials or 0) + (self.packaging or 0) + work + (self.overhead or 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one piece of a product costs (HPP) from a day on; `parts` where it was worked out."""

    starts_on: date
    cost: int
    parts: Parts | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What one piece is sold at from a day on."""

    starts_on: date
    price: int
    id: int | None = None


def cost_history(store: Store, product_id: int) -> list[Cost]:
    """The costs of a product, newest first."""
    found = store.rows(
        "SELECT * FROM product_costs WHERE product_id = :product ORDER BY starts_on DESC",
        product=product_id,
    )
    return [_cost(row) for row in found]


def price_history(store: Store, product_id: int) -> list[Price]:
    """The prices of a product, newest first."""
    found = store.rows(
        "SELECT * FROM product_prices WHERE product_id = :product ORDER BY starts_on DESC",
        product=product_id,
    )
    return [
        Price(id=row["id"], starts_on=date.fromisoformat(row["starts_on"]), price=row["price"])
        for row in found
    ]


def prices_on(store: Store, day: date) -> dict[int, int]:
    """What one piece of each product costs the buyer on a day, by product id, whole rupiah: its own
    price, else the one it was last sold at. A product with neither is left out.
    """
    found = store.rows(
        """
        SELECT products.id, coalesce(
            (SELECT price FROM product_prices
             WHERE product_id = products.id AND starts_on <= :day ORDER BY starts_on DESC LIMIT 1),
            (SELECT unit_price FROM line_items
             WHERE product_id = products.id ORDER BY order_id DESC, id DESC LIMIT 1)) AS price
        FROM products
        """,
        day=day.isoformat(),
    )
    return {row["id"]: row["price"] for row in found if row["price"] is not None}


def is_far_off(price: int, usual: int | None) -> bool:
    """Whether a price, whole rupiah, wants a second look: less than a third of the usual one, or
    more than three times as much; under Rp 500 where none is known. 0 is a gift.
    """
    if price == 0:
        return False
    return price < 500 if not usual else not usual <= 3 * price <= 9 * usual


def set_cost(
    store: Store,
    product_id: int,
    cost: int | None,
    since: date | None = None,
    parts: Parts | None = None,
) -> None:
    """Let a cost count from a day on. Without a day it corrects the newest one; the first
    one counts from the beginning; None forgets the newest. Raises `UserError("amount_negative")`.
    """
    if (cost or 0) < 0 or min(value or 0 for value in asdict(parts or Parts()).values()) < 0:
        raise UserError("amount_negative")
    record = {"cost": cost} | asdict(parts or Parts())
    _set(store, "product_costs", product_id, None if cost is None else record, since)


def work_out(store: Store, product_id: int, parts: Parts, since: date | None = None) -> None:
    """Let the cost that these parts make count, as `set_cost` does; the wage is kept as the shop's
    usual one. Raises `UserError("amount_negative")`.
    """
    with store.change():
        set_cost(store, product_id, parts.total, since, parts)
        saved = shop.load(store)
        if parts.hourly_wage and parts.hourly_wage != saved.hourly_wage:
            shop.save(store, replace(saved, hourly_wage=parts.hourly_wage))


def set_price(store: Store, product_id: int, price: int | None, since: date | None = None) -> None:
    """Let a price count from a day on, as `set_cost` does."""
    if (price or 0) < 0:
        raise UserError("amount_negative")
    _set(store, "product_prices", product_id, None if price is None else {"price": price}, since)


def put_cost(
    store: Store, product_id: int, starts_on: date, cost: int, parts: Parts | None = None
) -> None:
    """Write one entry of the history exactly as it is; another one of that day is replaced."""
    record = {"cost": cost} | asdict(parts or Parts())
    _put(store, "product_costs", product_id, starts_on, record)


def put_price(store: Store, product_id: int, starts_on: date, price: int) -> None:
    """As `put_cost`, for a price."""
    _put(store, "product_prices", product_id, starts_on, {"price": price})


def change_cost(store: Store, entry: Cost) -> None:
    """Correct an entry of the history: its day, its figure, its parts. Orders of the days that it
    counts for follow. Raises `UserError`: amount_negative, starts_on_taken, record_gone.
    """
    parts = asdict(entry.parts or Parts())
    if min(entry.cost, *(value or 0 for value in parts.values())) < 0:
        raise UserError("amount_negative")
    _change(store, "product_costs", entry.id, entry.starts_on, {"cost": entry.cost} | parts)


def change_price(store: Store, entry: Price) -> None:
    """Correct an entry of the history, as `change_cost` does."""
    if entry.price < 0:
        raise UserError("amount_negative")
    _change(store, "product_prices", entry.id, entry.starts_on, {"price": entry.price})


def drop_cost(store: Store, cost_id: int) -> None:
    """Forget an entry; the one before it counts for its days, or none."""
    store.remove("product_costs", cost_id)


def drop_price(store: Store, price_id: int) -> None:
    """Forget an entry, as `drop_cost` does."""
    store.remove("product_prices", price_id)


def _change(
    store: Store, table: str, entry_id: int | None, starts_on: date, record: dict[str, object]
) -> None:
    owners = {
        "product_costs": "SELECT product_id FROM product_costs WHERE id = :id",
        "product_prices": "SELECT product_id FROM product_prices WHERE id = :id",
    }
    product_id = store.value(owners[table], id=entry_id)
    if product_id is None:
        raise UserError("record_gone")
    if _entries(store, table, product_id).get(starts_on.isoformat(), entry_id) != entry_id:
        raise UserError("starts_on_taken", field="starts_on")
    store.put(table, record | {"id": entry_id, "starts_on": starts_on.isoformat()})


def _put(
    store: Store, table: str, product_id: int, starts_on: date, record: dict[str, object]
) -> None:
    with store.change():
        known = _entries(store, table, product_id).get(starts_on.isoformat())
        key = {"id": known, "product_id": product_id, "starts_on": starts_on.isoformat()}
        store.put(table, key | record)


def _entries(store: Store, table: str, product_id: int) -> dict[str, int]:
    """The ids of a history by the day on which each entry starts."""
    history = {
        "product_costs": "SELECT id, starts_on FROM product_costs WHERE product_id = :product",
        "product_prices": "SELECT id, starts_on FROM product_prices WHERE product_id = :product",
    }
    found = store.rows(history[table], product=product_id)
    return {row["starts_on"]: row["id"] for row in found}


def _set(
    store: Store,
    table: str,
    product_id: int,
    record: dict[str, object] | None,
    since: date | None,
) -> None:
    with store.change():
        known = _entries(store, table, product_id)
        if record is None:
            if known:
                store.remove(table, known[max(known)])
            return
        starts_on = date.fromisoformat(max(known)) if known else ALWAYS
        _put(store, table, product_id, since if known and since else starts_on, record)


def _cost(row: Row) -> Cost:
    parts = Parts(
        materials=row["materials"],
        packaging=row["packaging"],
        minutes=row["minutes"],
        hourly_wage=row["hourly_wage"],
        overhead=row["overhead"],
    )
    return Cost(
        id=row["id"],
        starts_on=date.fromisoformat(row["starts_on"]),
        cost=row["cost"],
        parts=None if parts == Parts() else parts,
    )
