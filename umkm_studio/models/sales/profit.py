"""What each product earned, month by month.

A sale's discount and channel fee belong to the whole order. They are shared over its lines by net
value, in whole rupiah by largest remainder (ties: the line that stands first), so that the lines
add up to the order exactly. An order whose lines are all worth nothing shares by pieces.

Where the cost of one of a product's orders is not known, its profit is unknown, never a smaller
sum: `orders_without_cost` says how many orders those are.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from umkm_studio.models.store import Store

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True, kw_only=True)
class Earned:
    """Figures of one product in one month, or added up. Money is whole rupiah.

    `product_id`, `month` are None where they are added over. `net_sales` is after its share of
    order discounts, `fees` its share of channel fees; `estimated_orders` counts orders whose fee
    is an estimate by a rule. `known_goods` is the cost of the orders whose cost is known.
    """

    product_id: int | None = None
    month: date | None = None
    name: str = ""
    size: str = ""
    orders: int = 0
    pieces: int = 0
    net_sales: int = 0
    known_goods: int = 0
    fees: int = 0
    orders_without_cost: int = 0
    estimated_orders: int = 0

    @property
    def goods(self) -> int | None:
        """Cost of goods (HPP); None where it is unknown for an order."""
        return None if self.orders_without_cost else self.known_goods

    @property
    def profit(self) -> int | None:
        """Net sales less goods and fees; None where the cost of an order is unknown."""
        return None if self.goods is None else self.net_sales - self.goods - self.fees

    @property
    def profit_per_piece(self) -> int | None:
        """Profit by piece sold, half a rupiah up; None where it is unknown or none stayed sold."""
        if self.profit is None or self.pieces <= 0:
            return None
        return (2 * self.profit + self.pieces) // (2 * self.pieces)

    @property
    def margin(self) -> float | None:
        """Profit as a share of net sales (0.25 is 25 %); None where either is unknown or zero."""
        if self.profit is None or self.net_sales <= 0:
            return None
        return self.profit / self.net_sales

    @property
    def label(self) -> str:
        """Name and size as people say it."""
        return f"{self.name} {self.size}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderProfit:
    """What is left of one sale, whole rupiah. `goods` and `profit` are None where unknown;
    `fee_is_estimated` says that nobody gave the fee: a rule did.
    """

    net_sales: int
    goods: int | None
    fee: int
    fee_is_estimated: bool
    profit: int | None


def of_order(store: Store, order_id: int) -> OrderProfit | None:
    """What a sale earned; None for an order that is none."""
    row = store.one(
        """
        SELECT net_sales, cost_of_goods AS goods, fee, profit,
            channel_fee IS NULL AND fee > 0 AS fee_is_estimated
        FROM sales WHERE id = :id
        """,
        id=order_id,
    )
    if row is None:
        return None
    return OrderProfit(**(dict(row) | {"fee_is_estimated": bool(row["fee_is_estimated"])}))


def by_product_and_month(store: Store, first: date | None, last: date | None) -> list[Earned]:
    """What the sales of a period earned, both ends included; None leaves an end open.

    Orders are counted once per product and month. Reads every line of the period: about a second
    for 200,000 orders, so ask from a job where the period is long.
    """
    found = store.rows(
        _EARNED,
        first=first.isoformat() if first else "0000-01-01",
        last=last.isoformat() if last else "9999-12-31",
    )
    return [
        Earned(**(dict(row) | {"month": date.fromisoformat(f"{row['month']}-01")})) for row in found
    ]


def by_product(earned: Iterable[Earned]) -> list[Earned]:
    """The same added over months. An order lies in one month, so orders add up too."""
    return _added(earned, lambda one: one.product_id, month=False)


def by_month(store: Store, first: date | None, last: date | None) -> list[Earned]:
    """What all products earned together in each month; an order counts once, whatever is in it."""
    found = store.rows(
        """
        SELECT substr(ordered_on, 1, 7) AS month, count(*) AS orders,
            sum(net_sales) AS net_sales, coalesce(sum(cost_of_goods), 0) AS known_goods,
            sum(fee) AS fees, count(*) - count(cost_of_goods) AS orders_without_cost,
            sum(channel_fee IS NULL AND fee > 0) AS estimated_orders,
            sum((SELECT sum(quantity - returned_quantity) FROM line_items
                 WHERE order_id = sales.id)) AS pieces
        FROM sales WHERE ordered_on BETWEEN :first AND :last
        GROUP BY 1 ORDER BY 1
        """,
        first=first.isoformat() if first else "0000-01-01",
        last=last.isoformat() if last else "9999-12-31",
    )
    return [
        Earned(**(dict(row) | {"month": date.fromisoformat(f"{row['month']}-01")})) for row in found
    ]


def total(earned: Iterable[Earned]) -> Earned:
    """Everything added up; orders with several products are counted with each of them."""
    added = _added(earned, lambda _one: None, month=False)
    return replace(added[0], product_id=None, name="", size="") if added else Earned()


def _added(earned: Iterable[Earned], key: Callable[[Earned], K], *, month: bool) -> list[Earned]:
    found: dict[K, Earned] = {}
    for one in earned:
        before = found.get(key(one))
        if before is None:
            found[key(one)] = one if month else replace(one, month=None)
            continue
        found[key(one)] = replace(
            before,
            orders=before.orders + one.orders,
            pieces=before.pieces + one.pieces,
            net_sales=before.net_sales + one.net_sales,
            known_goods=before.known_goods + one.known_goods,
            fees=before.fees + one.fees,
            orders_without_cost=before.orders_without_cost + one.orders_without_cost,
            estimated_orders=before.estimated_orders + one.estimated_orders,
        )
    return list(found.values())


# What stands in `line_items` of a sale: its net as in `LineItem.net`, and its cost on the day.
# (n - (n % d + d) % d) / d is Python's n // d: SQLite rounds towards zero.
_LINES = """
    SELECT sold.id AS order_id, line_items.position, line_items.product_id,
        substr(sold.ordered_on, 1, 7) AS month,
        quantity - returned_quantity AS pieces,
        CASE WHEN returned_quantity = 0 THEN quantity * unit_price - item_discount
             ELSE quantity * unit_price - item_discount
                - (2 * (quantity * unit_price - item_discount) * returned_quantity + quantity
                   - ((2 * (quantity * unit_price - item_discount) * returned_quantity + quantity)
                      % (2 * quantity) + 2 * quantity) % (2 * quantity))
                  / (2 * quantity)
        END AS net,
        (SELECT cost FROM product_costs
         WHERE product_costs.product_id = line_items.product_id
             AND starts_on <= sold.ordered_on
         ORDER BY starts_on DESC LIMIT 1) AS cost,
        sold.order_discount, sold.fee, sold.channel_fee IS NULL AND sold.fee > 0 AS estimated,
        count(*) OVER whole AS lines
    FROM sales AS sold JOIN line_items ON line_items.order_id = sold.id
    WHERE sold.ordered_on BETWEEN :first AND :last
    WINDOW whole AS (PARTITION BY sold.id)
"""
# `share` is by net value; where an order's lines are worth nothing, by pieces, else evenly.
_EARNED = f"""
    WITH lines AS MATERIALIZED ({_LINES}),
    weighed AS (
        SELECT *, CASE WHEN sum(max(net, 0)) OVER whole > 0 THEN max(net, 0)
                       WHEN sum(pieces) OVER whole > 0 THEN pieces ELSE 1 END AS weight
        FROM lines WHERE lines > 1 AND (order_discount <> 0 OR fee <> 0)
        WINDOW whole AS (PARTITION BY order_id)
    ), divided AS (
        SELECT *, sum(weight) OVER (PARTITION BY order_id) AS weights FROM weighed
    ), floors AS (
        SELECT *,
            order_discount * weight / weights AS discount_floor,
            fee * weight / weights AS fee_floor,
            row_number() OVER (PARTITION BY order_id
                ORDER BY order_discount * weight % weights DESC, position) AS discount_turn,
            row_number() OVER (PARTITION BY order_id
                ORDER BY fee * weight % weights DESC, position) AS fee_turn
        FROM divided
    ), shared AS (
        SELECT order_id, product_id, month, pieces, net, cost, estimated,
            discount_floor + (discount_turn <= order_discount
                - sum(discount_floor) OVER (PARTITION BY order_id)) AS discount,
            fee_floor + (fee_turn <= fee
                - sum(fee_floor) OVER (PARTITION BY order_id)) AS fee
        FROM floors
        UNION ALL
        SELECT order_id, product_id, month, pieces, net, cost, estimated, order_discount, fee
        FROM lines WHERE lines = 1 OR (order_discount = 0 AND fee = 0)
    )
    SELECT product_id, month, coalesce(products.name, '') AS name,
        coalesce(products.size, '') AS size,
        count(DISTINCT order_id) AS orders, sum(pieces) AS pieces,
        sum(net - discount) AS net_sales, coalesce(sum(pieces * cost), 0) AS known_goods,
        sum(fee) AS fees,
        count(DISTINCT CASE WHEN cost IS NULL THEN order_id END) AS orders_without_cost,
        count(DISTINCT CASE WHEN estimated THEN order_id END) AS estimated_orders
    FROM shared LEFT JOIN products ON products.id = product_id
    GROUP BY product_id, month ORDER BY month, name COLLATE NOCASE, size
"""
