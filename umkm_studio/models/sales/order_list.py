"""The list of orders as the window shows it: filtered, sorted, page by page, with its totals."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Literal

from umkm_studio.models.sales.orders import Status
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import squeeze

Sort = Literal[
    "number", "day", "customer", "product", "channel", "code", "status", "net_sales", "profit"
]

TO_HANDLE = (Status.NEW, Status.UNPAID, Status.PAID, Status.PROCESSING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """Which orders are wanted; what is left out does not narrow. A period includes both ends."""

    words: str = ""  # stand in the number, the buyer's name or a product
    first: date | None = None
    last: date | None = None
    statuses: tuple[Status, ...] = ()
    channel: str | None = None  # "" is an order without one
    has_code: bool | None = None
    code_id: int | None = None


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
    code: str
    code_cell: str
    status: Status
    net_sales: int
    profit: int | None
    fee: int = 0  # what the channel keeps
    fee_is_estimated: bool = False  # by a rule (fees.py): no sheet and nobody gave it


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """Sums over every order that the filters let through. Money is whole rupiah.

    `profit` and `costs` (goods and fees) are None as soon as one sale's cost is missing;
    `without_cost` says how many sales those are. `with_code` counts sales.
    """

    orders: int
    sales: int
    net_sales: int
    profit: int | None
    without_cost: int
    with_code: int

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
    found = store.rows(
        """
        WITH found AS MATERIALIZED (
            SELECT orders.id, orders.ordered_on, CASE :sort
                WHEN 'number' THEN orders.number
                WHEN 'day' THEN orders.ordered_on || coalesce(orders.ordered_time, '')
                WHEN 'customer' THEN nullif(customers.name, '')
                WHEN 'product' THEN (
                    SELECT product FROM line_items WHERE order_id = orders.id
                    ORDER BY position LIMIT 1
                )
                WHEN 'channel' THEN nullif(orders.channel, '')
                WHEN 'code' THEN codes.code
                WHEN 'status' THEN instr(
                    'new unpaid paid processing shipped completed cancelled returned',
                    orders.status
                )
                WHEN 'net_sales' THEN sales.net_sales
                WHEN 'profit' THEN sales.profit
            END AS place
            FROM orders
            LEFT JOIN customers ON customers.id = orders.customer_id
            LEFT JOIN redemptions ON redemptions.order_id = orders.id
            LEFT JOIN codes ON codes.id = redemptions.code_id
            LEFT JOIN sales ON sales.id = orders.id
            WHERE (:first IS NULL OR orders.ordered_on >= :first)
                AND (:last IS NULL OR orders.ordered_on <= :last)
                AND (:statuses = '[]'
                     OR orders.status IN (SELECT value FROM json_each(:statuses)))
                AND (:channel IS NULL OR orders.channel = :channel)
                AND (:has_code IS NULL OR (redemptions.id IS NOT NULL) = :has_code)
                AND (:code_id IS NULL OR redemptions.code_id = :code_id)
                AND (:pattern = '%%'
                     OR orders.number LIKE :pattern ESCAPE '!'
                     OR customers.name LIKE :pattern ESCAPE '!'
                     OR orders.id IN (
                        SELECT order_id FROM line_items
                        WHERE product || ' ' || variant LIKE :pattern ESCAPE '!'))
        ), page AS (
            SELECT * FROM found
            ORDER BY place IS NULL,
                CASE WHEN NOT :descending THEN place END COLLATE NOCASE,
                CASE WHEN :descending THEN place END COLLATE NOCASE DESC,
                ordered_on DESC, id DESC
            LIMIT :limit OFFSET :offset
        )
        SELECT orders.id, orders.number, orders.ordered_on, orders.ordered_time, orders.channel,
               orders.status, orders.campaign_code AS code_cell,
               coalesce(customers.name, '') AS customer, coalesce(codes.code, '') AS code,
               coalesce(sales.net_sales, 0) AS net_sales,
               CASE WHEN sales.id IS NULL THEN 0 ELSE sales.profit END AS profit,
               orders.fee, orders.channel_fee IS NULL AND orders.fee > 0 AS fee_is_estimated
        FROM page
        JOIN orders ON orders.id = page.id
        LEFT JOIN customers ON customers.id = orders.customer_id
        LEFT JOIN redemptions ON redemptions.order_id = orders.id
        LEFT JOIN codes ON codes.id = redemptions.code_id
        LEFT JOIN sales ON sales.id = orders.id
        ORDER BY place IS NULL,
            CASE WHEN NOT :descending THEN place END COLLATE NOCASE,
            CASE WHEN :descending THEN place END COLLATE NOCASE DESC,
            page.ordered_on DESC, page.id DESC
        """,
        **_values(filters),
        sort=sort,
        descending=descending,
        limit=limit,
        offset=offset,
    )
    items = _items(store, [row["id"] for row in found])
    return [_order_row(row, items.get(row["id"], ())) for row in found]


def summary(store: Store, filters: Filters) -> Totals:
    """The totals of all orders that the filters let through, not only of those on the screen."""
    row = store.one(
        """
        SELECT count(*) AS orders, count(sales.id) AS sales,
               coalesce(sum(sales.net_sales), 0) AS net_sales,
               coalesce(sum(sales.profit), 0) AS profit, count(sales.profit) AS with_profit,
               count(CASE WHEN sales.id IS NOT NULL THEN redemptions.id END) AS with_code
        FROM orders
        LEFT JOIN customers ON customers.id = orders.customer_id
        LEFT JOIN redemptions ON redemptions.order_id = orders.id
        LEFT JOIN sales ON sales.id = orders.id
        WHERE (:first IS NULL OR orders.ordered_on >= :first)
            AND (:last IS NULL OR orders.ordered_on <= :last)
            AND (:statuses = '[]' OR orders.status IN (SELECT value FROM json_each(:statuses)))
            AND (:channel IS NULL OR orders.channel = :channel)
            AND (:has_code IS NULL OR (redemptions.id IS NOT NULL) = :has_code)
            AND (:code_id IS NULL OR redemptions.code_id = :code_id)
            AND (:pattern = '%%'
                 OR orders.number LIKE :pattern ESCAPE '!'
                 OR customers.name LIKE :pattern ESCAPE '!'
                 OR orders.id IN (
                    SELECT order_id FROM line_items
                    WHERE product || ' ' || variant LIKE :pattern ESCAPE '!'))
        """,
        **_values(filters),
    )
    assert row is not None
    without_cost = row["sales"] - row["with_profit"]
    return Totals(
        orders=row["orders"],
        sales=row["sales"],
        net_sales=row["net_sales"],
        profit=None if without_cost else row["profit"],
        without_cost=without_cost,
        with_code=row["with_code"],
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
    found = store.rows("SELECT DISTINCT substr(ordered_on, 1, 7) FROM orders ORDER BY 1 DESC")
    return [date.fromisoformat(f"{row[0]}-01") for row in found]


def channels(store: Store) -> list[str]:
    """The channels that orders came through, the busiest first."""
    found = store.rows(
        "SELECT channel FROM orders GROUP BY channel ORDER BY count(*) DESC, channel"
    )
    return [row["channel"] for row in found]


def _values(filters: Filters) -> dict[str, object]:
    words = squeeze(filters.words)
    for special in "!%_":  # "!" escapes the wildcards of LIKE
        words = words.replace(special, f"!{special}")
    return {
        "first": filters.first and filters.first.isoformat(),
        "last": filters.last and filters.last.isoformat(),
        "statuses": json.dumps(filters.statuses),
        "channel": filters.channel,
        "has_code": filters.has_code,
        "code_id": filters.code_id,
        "pattern": f"%{words}%",
    }


def _items(store: Store, order_ids: Sequence[int]) -> dict[int, tuple[tuple[int, str], ...]]:
    found: dict[int, tuple[tuple[int, str], ...]] = {}
    for row in store.rows(
        """
        SELECT order_id, quantity, trim(product || ' ' || variant) AS label FROM line_items
        WHERE order_id IN (SELECT value FROM json_each(:ids)) ORDER BY order_id, position
        """,
        ids=json.dumps(order_ids),
    ):
        before = found.get(row["order_id"], ())
        found[row["order_id"]] = (*before, (row["quantity"], row["label"]))
    return found


def _order_row(row: Row, items: tuple[tuple[int, str], ...]) -> OrderRow:
    return OrderRow(
        **dict(row)
        | {
            "ordered_on": date.fromisoformat(row["ordered_on"]),
            "ordered_time": row["ordered_time"] and time.fromisoformat(row["ordered_time"]),
            "status": Status(row["status"]),
            "items": items,
            "fee_is_estimated": bool(row["fee_is_estimated"]),
        }
    )
