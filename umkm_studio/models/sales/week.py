"""What to make: the pieces of open orders by product and day, against stock and a week's capacity.

Open is what was ordered and is not under way yet (new, unpaid, paid, processing). Orders without a
day are those of the last 30 days: what is older and still open is counted apart, since it is mostly
an old sheet that nobody finished.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from umkm_studio.models.sales import products, stock
from umkm_studio.models.sales.order_states import Payment, Status, still_owed
from umkm_studio.models.sales.products import Product
from umkm_studio.models.store import Row, Store

UNDATED_DAYS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class DueItem:
    """One product in one open order."""

    order_id: int
    product_id: int | None
    label: str
    pieces: int
    ordered_on: date
    due_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DueOrder:
    """An order that must be made ready. `items` are pieces and label; `owed` is whole rupiah."""

    id: int
    number: str
    customer: str
    channel: str
    due_on: date | None
    ordered_on: date
    status: Status
    items: tuple[tuple[int, str], ...]
    product_ids: frozenset[int | None]
    owed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ToMake:
    """One product in a week. `by_day` are pieces due on each of its seven days, Monday first;
    `overdue` those due before today (in the week of today) and `undated` those without a day.

    `in_stock` is what lies there for these orders, None where nobody counted; `to_make` what is
    left to be made after it. `capacity` is what one week allows, None where nobody said.
    """

    id: int | None  # the product's
    label: str
    overdue: int
    by_day: tuple[int, ...]
    undated: int
    in_stock: int | None
    to_make: int
    capacity: int | None

    @property
    def pieces(self) -> int:
        """All of it."""
        return self.overdue + sum(self.by_day) + self.undated

    @property
    def is_over_capacity(self) -> bool:
        """Whether more is left to make than one week allows."""
        return self.capacity is not None and self.to_make > self.capacity


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """A week of work from Monday on; `older` counts open orders that are left out (see above)."""

    monday: date
    today: date
    products: tuple[ToMake, ...]
    orders: tuple[DueOrder, ...]
    older: int

    @property
    def days(self) -> tuple[date, ...]:
        """Its seven days."""
        return tuple(self.monday + timedelta(days=number) for number in range(7))

    @property
    def is_this_week(self) -> bool:
        """Whether today lies in it."""
        return self.monday <= self.today <= self.monday + timedelta(days=6)

    def is_overdue(self, order: DueOrder) -> bool:
        """Whether the order should have been ready before today."""
        return order.due_on is not None and order.due_on < self.today


def of(store: Store, today: date, *, ahead: int = 0) -> Week:
    """The week of today, or one that many weeks later. What is overdue or has no day belongs to
    the week of today.
    """
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=ahead)
    sunday = monday + timedelta(days=6)
    found = _open_items(store, today, until=sunday)
    shown = [item for item in found if _belongs(item, monday, today)]
    before = [item for item in found if not _belongs(item, monday, today)]
    known = {product.id: product for product in products.everything(store)}
    return Week(
        monday=monday,
        today=today,
        products=tuple(_by_product(store, shown, before, known, monday, today)),
        orders=_orders(store, sorted({item.order_id for item in shown})),
        older=_older(store, today) if not ahead else 0,
    )


def _belongs(item: DueItem, monday: date, today: date) -> bool:
    if item.due_on is None or item.due_on < monday:
        return monday <= today
    return True


def _open_items(store: Store, today: date, *, until: date) -> list[DueItem]:
    # two halves with an index each; with OR between them every order would be looked at
    rows = store.rows(
        """
        WITH open_orders AS (
            SELECT id, ordered_on, due_on FROM orders
            WHERE due_on <= :until AND status IN ('new', 'unpaid', 'paid', 'processing')
            UNION ALL
            SELECT id, ordered_on, due_on FROM orders
            WHERE ordered_on >= :since AND status IN ('new', 'unpaid', 'paid', 'processing')
                AND due_on IS NULL
        )
        SELECT order_id, product_id, trim(product || ' ' || variant) AS label,
            quantity - returned_quantity AS pieces, ordered_on, due_on
        FROM open_orders JOIN line_items ON line_items.order_id = open_orders.id
        ORDER BY due_on IS NULL, due_on, ordered_on, order_id, position
        """,
        until=until.isoformat(),
        since=(today - timedelta(days=UNDATED_DAYS)).isoformat(),
    )
    return [
        DueItem(
            order_id=row["order_id"],
            product_id=row["product_id"],
            label=row["label"],
            pieces=row["pieces"],
            ordered_on=date.fromisoformat(row["ordered_on"]),
            due_on=row["due_on"] and date.fromisoformat(row["due_on"]),
        )
        for row in rows
        if row["pieces"] > 0
    ]


def _by_product(
    store: Store,
    shown: Sequence[DueItem],
    before: Sequence[DueItem],  # of earlier weeks: they take from the shelf first
    known: dict[int | None, Product],
    monday: date,
    today: date,
) -> list[ToMake]:
    counted = stock.everything(store, today)
    open_since = _open_since_count(store, counted)
    taken = _pieces_by_product(before)
    groups: dict[tuple[int | None, str], list[DueItem]] = {}
    for item in shown:
        groups.setdefault((item.product_id, _label(item, known)), []).append(item)
    lines = []
    for (product_id, label), items in groups.items():
        overdue, by_day, undated = _spread(items, monday, today)
        in_stock = None
        if product_id in counted:
            left = counted[product_id].left + open_since.get(product_id, 0)
            in_stock = max(0, left - taken.get(product_id, 0))
        product = known.get(product_id)
        total = overdue + sum(by_day) + undated
        lines.append(
            ToMake(
                id=product_id,
                label=label,
                overdue=overdue,
                by_day=by_day,
                undated=undated,
                in_stock=in_stock,
                to_make=max(0, total - (in_stock or 0)),
                capacity=product.weekly_capacity if product is not None else None,
            )
        )
    lines.sort(key=lambda one: (-one.overdue, _first_day(one.by_day), one.label.casefold()))
    return lines


def _spread(
    items: Iterable[DueItem], monday: date, today: date
) -> tuple[int, tuple[int, ...], int]:
    """Pieces that are overdue, due on each day of the week, and without a day."""
    overdue, by_day, undated = 0, [0] * 7, 0
    for item in items:
        if item.due_on is None:
            undated += item.pieces
        elif item.due_on < max(monday, today) and monday <= today:
            overdue += item.pieces
        else:
            by_day[(item.due_on - monday).days] += item.pieces
    return overdue, tuple(by_day), undated


def _pieces_by_product(items: Iterable[DueItem]) -> dict[int | None, int]:
    pieces: dict[int | None, int] = {}
    for item in items:
        pieces[item.product_id] = pieces.get(item.product_id, 0) + item.pieces
    return pieces


def _label(item: DueItem, known: dict[int | None, Product]) -> str:
    product = known.get(item.product_id)
    return product.label if product is not None else item.label


def _first_day(by_day: Iterable[int]) -> int:
    return next((number for number, pieces in enumerate(by_day) if pieces), 7)


def _open_since_count(store: Store, counted: dict[int, stock.Stock]) -> dict[int, int]:
    """Pieces that `stock` takes off for orders that are still open: they lie there yet."""
    if not counted:
        return {}
    rows = store.rows(
        """
        SELECT product_id, sum(quantity - returned_quantity) AS pieces
        FROM orders CROSS JOIN line_items ON line_items.order_id = orders.id  -- in this order
        CROSS JOIN products ON products.id = product_id
        WHERE ordered_on > :earliest AND ordered_on > stock_on
            AND status IN ('new', 'unpaid', 'paid', 'processing')
        GROUP BY product_id
        """,
        earliest=min(one.counted_on for one in counted.values()).isoformat(),
    )
    return {row["product_id"]: row["pieces"] for row in rows}


def _orders(store: Store, order_ids: Sequence[int]) -> tuple[DueOrder, ...]:
    wanted = json.dumps(order_ids)
    items: dict[int, list[Row]] = {}
    for row in store.rows(
        """
        SELECT order_id, product_id, quantity - returned_quantity AS pieces,
            trim(product || ' ' || variant) AS label
        FROM line_items WHERE order_id IN (SELECT value FROM json_each(:wanted)) ORDER BY position
        """,
        wanted=wanted,
    ):
        items.setdefault(row["order_id"], []).append(row)
    found = store.rows(
        """
        SELECT orders.*, coalesce(customers.name, '') AS customer
        FROM orders LEFT JOIN customers ON customers.id = customer_id
        WHERE orders.id IN (SELECT value FROM json_each(:wanted))
        ORDER BY due_on IS NULL, due_on, ordered_on, orders.id
        """,
        wanted=wanted,
    )
    return tuple(
        DueOrder(
            id=row["id"],
            number=row["number"],
            customer=row["customer"],
            channel=row["channel"],
            due_on=row["due_on"] and date.fromisoformat(row["due_on"]),
            ordered_on=date.fromisoformat(row["ordered_on"]),
            status=Status(row["status"]),
            items=tuple((item["pieces"], item["label"]) for item in items.get(row["id"], [])),
            product_ids=frozenset(item["product_id"] for item in items.get(row["id"], [])),
            owed=_owed(row),
        )
        for row in found
    )


def _owed(row: Row) -> int:
    to_pay = row["net_sales"] + (row["shipping"] or 0)
    status, payment = Status(row["status"]), Payment(row["payment"])
    return still_owed(status, payment, to_pay, row["down_payment"])


def _older(store: Store, today: date) -> int:
    # the index says which are open; only those few are looked up
    found: int = store.value(
        """
        WITH still_open AS MATERIALIZED (
            SELECT id FROM orders INDEXED BY orders_for_lists
            WHERE status IN ('new', 'unpaid', 'paid', 'processing') AND ordered_on < :since
        )
        SELECT count(*) FROM still_open CROSS JOIN orders ON orders.id = still_open.id
        WHERE due_on IS NULL
        """,
        since=(today - timedelta(days=UNDATED_DAYS)).isoformat(),
    )
    return found
