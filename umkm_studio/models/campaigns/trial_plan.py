"""What an order of a small test leaves, and how many orders pay the test back: worked out before
any money is spent.

    orders that pay back = cost of the test / what an order leaves, rounded up

The usual sum of a break-even point (fixed costs by contribution margin per unit). What is not known
stays unknown: a missing cost is never taken for zero.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from umkm_studio.models.sales import discounts, fees, products
from umkm_studio.models.sales.products import Product
from umkm_studio.models.store import Store

LOOKED_BACK = 90  # days of orders that stand for a usual one
ENOUGH_ORDERS = 10  # fewer say nothing about a usual one


class Missing(StrEnum):
    """Why it is not known what an order leaves."""

    PRICE = "price"
    COST = "cost"
    ORDERS = "orders"  # too few of them with a known cost


@dataclass(frozen=True, slots=True, kw_only=True)
class Margin:
    """One order, whole rupiah: goods at `price` less `discount`, less what they `cost`, less the
    channel's `fee`. `product` is the name of what is sold, "" for a usual order, which stands on
    `orders` of the shop; `left_out` of them have a product without a cost.
    """

    price: int = 0
    discount: int = 0
    cost: int | None = None
    fee: int = 0
    product: str = ""
    pieces: int = 1
    orders: int = 0
    left_out: int = 0
    missing: Missing | None = None

    @property
    def left(self) -> int | None:
        """What the maker keeps of the order; None where it is not known."""
        if self.cost is None or self.missing is not None:
            return None
        return self.price - self.discount - self.cost - self.fee


def margin(
    store: Store,
    *,
    product_id: int | None,
    pieces: int = 1,
    channel: str = "",
    percent: float | None = None,
    amount: int | None = None,
    day: date,
) -> Margin:
    """What an order leaves under a discount: of `pieces` of a product by today's price and cost,
    or of a usual order of the shop, which carries its usual share of channel fees.
    """
    if product_id is None:
        return _of_usual_order(store, percent, amount, day)
    product = products.get(store, product_id)
    if product is None:
        return Margin(missing=Missing.PRICE)
    price = products.usual_prices(store).get(product_id)
    about = Margin(product=product.label, pieces=pieces)
    if price is None:
        return replace(about, missing=Missing.PRICE)
    rule = fees.on(fees.everything(store), channel, day)
    cost = None if product.cost is None else product.cost * pieces
    whole = replace(product, cost=cost)
    left = discounts.left(whole, price * pieces, percent=percent, amount=amount, rule=rule)
    return replace(
        about,
        price=left.price,
        discount=left.discount,
        cost=cost,
        fee=left.fee,
        missing=Missing.COST if cost is None else None,
    )


def break_even(cost: int, left: int | None) -> int | None:
    """How many orders pay `cost` back; None where that is not known or none ever will."""
    if cost <= 0:
        return 0
    if left is None or left <= 0:
        return None
    return -(-cost // left)


def _of_usual_order(store: Store, percent: float | None, amount: int | None, day: date) -> Margin:
    """The mean of the sales of the days before, those with a code left out: their discount would be
    taken off twice.
    """
    row = store.one(
        """
        SELECT count(cost_of_goods) AS orders, count(*) - count(cost_of_goods) AS left_out,
            sum(CASE WHEN cost_of_goods IS NOT NULL THEN net_sales END) AS net_sales,
            sum(cost_of_goods) AS goods,
            sum(CASE WHEN cost_of_goods IS NOT NULL THEN fee END) AS fees
        FROM sales LEFT JOIN redemptions ON redemptions.order_id = sales.id
        WHERE ordered_on BETWEEN :first AND :last AND redemptions.id IS NULL
        """,
        first=(day - timedelta(days=LOOKED_BACK)).isoformat(),
        last=(day - timedelta(days=1)).isoformat(),
    )
    assert row is not None
    known, left_out = row["orders"], row["left_out"]
    if known < ENOUGH_ORDERS:
        missing = Missing.COST if known + left_out >= ENOUGH_ORDERS else Missing.ORDERS
        return Margin(orders=known, left_out=left_out, missing=missing)
    price = max(0, _mean(row["net_sales"], known))
    usual = discounts.left(Product(name="-"), price, percent=percent, amount=amount)
    return Margin(
        price=price,
        discount=usual.discount,
        cost=_mean(row["goods"], known),
        # a channel keeps a share of what is paid
        fee=_mean(row["fees"] * usual.paid, known * price) if price else 0,
        orders=known,
        left_out=left_out,
    )


def _mean(total: int, count: int) -> int:
    """Half a rupiah up."""
    return (2 * total + count) // (2 * count)
