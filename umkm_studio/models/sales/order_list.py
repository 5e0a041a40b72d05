"""The list of orders as the window shows it: filtered, sorted, page by page, with its totals.

Made for 200,000 orders: `ids` finds which orders there are, in their order, mostly from the index
`orders_for_lists` alone, and `rows` fetches what is shown of them. Sums come from that index
too. The queries are put together here, out of written parts; values travel by name.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Literal

from umkm_studio.models.sales import code_doubts
from umkm_studio.models.sales.code_doubts import Doubt
from umkm_studio.models.sales.order_filters import OWED, Filters, where
from umkm_studio.models.sales.order_states import Payment, Status
from umkm_studio.models.store import Row, Store

__all__ = [
    "TO_HANDLE", "Filters", "OrderRow", "Sort", "Totals", "channels", "count_to_handle", "gone",
    "ids", "is_empty", "lets", "listing", "months", "rows", "summary",
]  # fmt: skip

Sort = Literal[
    "number", "day", "customer", "product", "channel", "code", "status", "net_sales", "profit",
    "owed", "due", "city",
]  # fmt: skip

TO_HANDLE = (Status.NEW, Status.UNPAID, Status.PAID, Status.PROCESSING)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRow:
    """An order in the list. Money is whole rupiah; an order that is no sale earned 0.

    `code` is the campaign code that counts, `code_cell` what stands in the order's code cell.
    `profit` is None where the cost of a product is not known. `items` are quantity and label.
    """

    id: int
    number: str
    ordered_on: date
    ordered_time: time | None
    customer: str
    items: tuple[tuple[int, str], ...]
    channel: str
    city: str
    code: str
    code_cell: str
    status: Status
    payment: Payment
    owed: int
    due_on: date | None
    net_sales: int
    profit: int | None
    fee: int = 0  # what the channel keeps
    fee_is_estimated: bool = False  # by a rule (fees.py): no sheet and nobody gave it
    code_doubts: tuple[Doubt, ...] = ()  # what does not fit between it and its code


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """Sums over every order that the filters let through. Money is whole rupiah.

    `profit` and `costs` (goods and fees) are None as soon as one sale's cost is missing;
    `without_cost` says how many sales those are. `with_code` counts sales; `owed` is what buyers
    still have to pay. What is no sale is `cancelled`, `returned` or `unpaid` (new ones too).
    """

    orders: int
    sales: int
    cancelled: int
    returned: int
    unpaid: int
    net_sales: int
    profit: int | None
    without_cost: int
    with_code: int
    owed: int = 0

    @property
    def costs(self) -> int | None:
        """Goods and channel fees of the sales."""
        return None if self.profit is None else self.net_sales - self.profit


def listing(
    store: Store,
    filters: Filters,
    limit: int,
    offset: int = 0,
    *,
    sort: Sort = "day",
    descending: bool = True,
) -> list[OrderRow]:
    """One page of the orders. What a row lacks to be sorted by stands last either way."""
    return rows(store, ids(store, filters, limit, offset, sort=sort, descending=descending))


def ids(
    store: Store,
    filters: Filters,
    limit: int = -1,
    offset: int = 0,
    *,
    sort: Sort = "day",
    descending: bool = True,
) -> Sequence[int]:
    """The ids of a page of the orders, in the order of `listing`; of all of them without a limit.

    They come as one text, and so without a wait for Python at each of 200,000 rows.
    """
    condition, values = where(filters)
    way = "DESC" if descending else "ASC"
    if sort in _AHEAD and limit > 0 and not offset:
        newest = _NEWEST[sort].format(condition=condition, way=way)
        values["ahead"] = store.value(newest, **values, limit=limit)
        if values["ahead"] is not None:
            ahead = _AHEAD[sort].format(is_ahead=">=" if descending else "<=")
            condition = f"{condition} AND {ahead}"
    query = _IDS.format(
        source=_SOURCES.get(sort, _LISTED), condition=condition, order=_order(sort, way)
    )
    text = store.value(query, **values, limit=limit, offset=offset)
    return array("q", json.loads(f"[{text or ''}]"))


def rows(store: Store, order_ids: Sequence[int]) -> list[OrderRow]:
    """These orders in this order; one that is gone is left out."""
    items = _items(store, order_ids)
    found = store.rows(_DETAILS, ids=json.dumps(list(order_ids)))
    doubts = code_doubts.doubts(store, [row["id"] for row in found if row["code"]])
    return [_order_row(row, items.get(row["id"], ()), doubts.get(row["id"], ())) for row in found]


def gone(order_id: int) -> OrderRow:
    """What stands for an order that was deleted a moment ago."""
    return OrderRow(
        id=order_id, number="", ordered_on=date.min, ordered_time=None, customer="", items=(),
        channel="", city="", code="", code_cell="", status=Status.CANCELLED,
        payment=Payment.NOT_KEPT, owed=0, due_on=None, net_sales=0, profit=0,
    )  # fmt: skip


def lets(store: Store, filters: Filters, order_id: int) -> bool:
    """Whether the filters let this order through."""
    condition, values = where(filters)
    query = f"SELECT 1 FROM orders WHERE orders.id = :order_id AND {condition}"
    return store.one(query, order_id=order_id, **values) is not None


def summary(store: Store, filters: Filters) -> Totals:
    """The totals of all orders that the filters let through, not only of those on the screen."""
    condition, values = where(filters)
    row = store.one(_SUMS.format(condition=condition), **values)
    assert row is not None
    without_cost = row["sales"] - row["with_cost"]
    return Totals(
        orders=row["orders"],
        sales=row["sales"],
        cancelled=row["cancelled"],
        returned=row["returned"],
        unpaid=row["orders"] - row["sales"] - row["cancelled"] - row["returned"],
        net_sales=row["net_sales"],
        profit=None if without_cost else row["profit"],
        without_cost=without_cost,
        with_code=store.value(_WITH_CODE.format(condition=condition), **values),
        owed=store.value(_OWED_SUM.format(condition=condition), **values),
    )


def count_to_handle(store: Store) -> int:
    """How many orders wait for the maker: not paid yet, or paid and not on their way."""
    waiting: int = store.value(
        """
        SELECT count(*) FROM orders
        WHERE status IN (SELECT value FROM json_each(:statuses))
        """,
        statuses=json.dumps(TO_HANDLE),
    )
    return waiting


def is_empty(store: Store) -> bool:
    """Whether there is no order at all yet."""
    return store.one("SELECT 1 FROM orders LIMIT 1") is None


def months(store: Store) -> list[date]:
    """The first day of every month that has orders, newest first."""
    found = store.rows(
        """
        WITH RECURSIVE months (month) AS (
            SELECT substr(max(ordered_on), 1, 7) FROM orders
            UNION ALL
            SELECT (SELECT substr(max(ordered_on), 1, 7) FROM orders
                    WHERE ordered_on < months.month)
            FROM months WHERE months.month IS NOT NULL
        )
        SELECT month FROM months WHERE month IS NOT NULL
        """
    )
    return [date.fromisoformat(f"{row[0]}-01") for row in found]


def channels(store: Store) -> list[str]:
    """The channels that orders came through, the busiest of the last thousand orders first.

    From each channel to the next one by name: a look into the index per channel, not per order.
    """
    found = store.rows(
        """
        WITH RECURSIVE known (channel) AS (
            SELECT min(channel) FROM orders
            UNION ALL
            SELECT (SELECT min(channel) FROM orders WHERE channel > known.channel)
            FROM known WHERE known.channel IS NOT NULL
        ), newest (channel) AS (
            SELECT channel FROM orders INDEXED BY orders_for_lists
            ORDER BY ordered_on DESC LIMIT 1000
        )
        SELECT channel FROM known WHERE channel IS NOT NULL
        ORDER BY (SELECT count(*) FROM newest WHERE newest.channel = known.channel) DESC, channel
        """
    )
    return [row["channel"] for row in found]


# How the queries are put together.

_SALE = "orders.status IN ('paid', 'processing', 'shipped', 'completed')"
_LISTED = "orders INDEXED BY orders_for_lists"
# The limit keeps the inner query apart, so that what is a sale is asked once for each order.
_SUMS = f"""
    SELECT count(*) AS orders, count(sold) AS sales, coalesce(sum(sold), 0) AS net_sales,
        coalesce(sum(sold - cost_of_goods - fee), 0) AS profit,
        count(sold + cost_of_goods) AS with_cost,
        count(CASE WHEN status = 'cancelled' THEN 1 END) AS cancelled,
        count(CASE WHEN status = 'returned' THEN 1 END) AS returned
    FROM (
        SELECT CASE WHEN {_SALE} THEN orders.net_sales END AS sold, orders.cost_of_goods,
            orders.fee, orders.status
        FROM {_LISTED} WHERE {{condition}} LIMIT -1
    )
"""
_WITH_CODE = f"""
    SELECT count(*) FROM redemptions CROSS JOIN orders ON orders.id = redemptions.order_id
    WHERE {_SALE} AND {{condition}}
"""
# Those that a payment is kept of, and the few of the others that wait for one.
_OWED_SUM = f"""
    SELECT coalesce(sum(owed), 0) FROM (
        SELECT {OWED} AS owed FROM orders INDEXED BY orders_by_payment
        WHERE orders.payment IN ('part', 'unpaid') AND {{condition}}
        UNION ALL
        SELECT {OWED} FROM {_LISTED}
        WHERE orders.status IN ('new', 'unpaid') AND orders.payment = '' AND {{condition}}
    )
"""

# What each column is sorted by.
_PLACES: dict[str, str] = {
    "number": "orders.number",
    "customer": "customers.name",
    "product": "first_item.product",
    "channel": "nullif(orders.channel, '')",
    "code": "codes.code",
    "status": """
        instr('new unpaid paid processing shipped completed cancelled returned', orders.status)
    """,
    "net_sales": f"CASE WHEN {_SALE} THEN orders.net_sales END",
    "profit": f"CASE WHEN {_SALE} THEN orders.net_sales - orders.cost_of_goods - orders.fee END",
    "owed": f"nullif({OWED}, 0)",
    "due": "orders.due_on",
    "city": "nullif(orders.city, '')",
}
# Row by row: in the order of an index, each of these would be looked up at another place.
_SOURCES = {
    "customer": """
        orders NOT INDEXED
        LEFT JOIN customers ON customers.id = orders.customer_id AND customers.name <> ''
    """,
    # an order has at least one item: items come first, as they lie beside each other
    "product": """
        line_items AS first_item CROSS JOIN orders
            ON orders.id = first_item.order_id AND first_item.position = 0
    """,
    "code": """
        orders NOT INDEXED LEFT JOIN redemptions ON redemptions.order_id = orders.id
        LEFT JOIN codes ON codes.id = redemptions.code_id
    """,
    "due": "orders NOT INDEXED",
    "city": "orders NOT INDEXED",
}
_IDS = """
    SELECT group_concat(id) FROM (
        SELECT orders.id FROM {source} WHERE {condition}
        ORDER BY {order} LIMIT :limit OFFSET :offset
    )
"""
# Where sorting all would take long, the first page only looks at what can be on it: at orders that
# stand no further back than the last of a page of the newest ones.
_AHEAD = {
    "number": "orders.number {is_ahead} :ahead COLLATE NOCASE",
    "customer": """
        orders.customer_id IN (
            SELECT id FROM customers WHERE name <> '' AND name {is_ahead} :ahead COLLATE NOCASE)
    """,
}
_NEWEST = {
    sort: f"""
        SELECT place FROM (
            SELECT {_PLACES[sort]} AS place FROM {source} WHERE {{condition}}
            ORDER BY orders.ordered_on DESC LIMIT 25 * :limit
        )
        WHERE place IS NOT NULL ORDER BY place COLLATE NOCASE {{way}} LIMIT 1 OFFSET :limit - 1
    """
    for sort, source in (
        ("number", _LISTED),
        (
            "customer",
            f"{_LISTED} JOIN customers ON customers.id = orders.customer_id "
            "AND customers.name <> ''",
        ),
    )
}
_DETAILS = f"""
    SELECT orders.id, orders.number, orders.ordered_on, orders.ordered_time, orders.channel,
        orders.city, orders.status, orders.campaign_code AS code_cell, orders.payment,
        orders.due_on, {OWED} AS owed,
        coalesce(customers.name, '') AS customer, coalesce(codes.code, '') AS code,
        CASE WHEN {_SALE} THEN orders.net_sales ELSE 0 END AS net_sales,
        CASE WHEN {_SALE} THEN orders.net_sales - orders.cost_of_goods - orders.fee
             ELSE 0 END AS profit,
        orders.fee, orders.channel_fee IS NULL AND orders.fee <> 0 AS fee_is_estimated
    FROM json_each(:ids) AS wanted CROSS JOIN orders ON orders.id = wanted.value
    LEFT JOIN customers ON customers.id = orders.customer_id
    LEFT JOIN redemptions ON redemptions.order_id = orders.id
    LEFT JOIN codes ON codes.id = redemptions.code_id
    ORDER BY wanted.key
"""


def _order(sort: Sort, way: str) -> str:
    if sort == "day":
        return f"orders.ordered_on {way}, orders.ordered_time {way}, orders.id {way}"
    place = f"{_PLACES[sort]} COLLATE NOCASE {way} NULLS LAST"
    return f"{place}, orders.ordered_on DESC, orders.id DESC"


def _items(store: Store, order_ids: Sequence[int]) -> dict[int, tuple[tuple[int, str], ...]]:
    found: dict[int, tuple[tuple[int, str], ...]] = {}
    for row in store.rows(
        """
        SELECT order_id, quantity, trim(product || ' ' || variant) AS label FROM line_items
        WHERE order_id IN (SELECT value FROM json_each(:ids)) ORDER BY order_id, position
        """,
        ids=json.dumps(list(order_ids)),
    ):
        before = found.get(row["order_id"], ())
        found[row["order_id"]] = (*before, (row["quantity"], row["label"]))
    return found


def _order_row(row: Row, items: tuple[tuple[int, str], ...], doubts: tuple[Doubt, ...]) -> OrderRow:
    return OrderRow(
        **dict(row)
        | {
            "ordered_on": date.fromisoformat(row["ordered_on"]),
            "ordered_time": row["ordered_time"] and time.fromisoformat(row["ordered_time"]),
            "due_on": row["due_on"] and date.fromisoformat(row["due_on"]),
            "status": Status(row["status"]),
            "payment": Payment(row["payment"]),
            "items": items,
            "fee_is_estimated": bool(row["fee_is_estimated"]),
            "code_doubts": doubts,
        }
    )
