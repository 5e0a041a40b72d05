"""What is left of a piece's margin under a discount, before a code goes live."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from umkm_studio.models.sales import fees, products
from umkm_studio.models.sales.fees import Rule
from umkm_studio.models.sales.products import Product
from umkm_studio.models.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """One piece sold alone in an order, or as many as a least order asks for (`pieces`), together,
    in whole rupiah. `paid` is the price less the discount, `fee` the channel's part of it. `left`
    is None where the cost is not known.

    `most` is the largest discount in whole rupiah that leaves nothing lost; None where the cost is
    unknown or the piece loses without any discount.
    """

    product: Product
    price: int
    discount: int
    paid: int
    fee: int
    cost: int | None
    most: int | None
    pieces: int = 1

    @property
    def left(self) -> int | None:
        """What the maker keeps of the order."""
        return None if self.cost is None else self.paid - self.cost - self.fee

    @property
    def loses(self) -> bool:
        """Whether the piece is sold under its cost; False where that is not known."""
        return self.left is not None and self.left < 0

    @property
    def most_percent(self) -> float | None:
        """`most` as percent of the price, rounded down to a tenth."""
        if self.most is None or self.price <= 0:
            return None
        return self.most * 1000 // self.price / 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Safety:
    """A discount on the shop's products: where it loses, which cost is unknown, the thinnest rest.

    `unpriced` counts active products whose price is not known either.
    """

    losing: tuple[Left, ...]
    unknown: tuple[Left, ...]
    thinnest: Left | None
    known: int
    unpriced: int


def left(
    product: Product,
    price: int,
    *,
    percent: float | None = None,
    amount: int | None = None,
    rule: Rule | None = None,
    least: int | None = None,
) -> Left:
    """What one piece leaves under a discount of `percent` of its price or `amount` rupiah, sold
    through a channel that keeps what `rule` says; or the fewest pieces that are worth `least`.
    """
    pieces = max(1, -(-least // price)) if least and price > 0 else 1
    cost = None if product.cost is None else product.cost * pieces
    price *= pieces
    discount = min(price, taken_off(price, percent, amount))
    paid = price - discount
    return Left(
        product=product,
        price=price,
        discount=discount,
        paid=paid,
        fee=_fee(rule, paid),
        cost=cost,
        most=None if cost is None else _most(price, cost, rule),
        pieces=pieces,
    )


def safety(
    store: Store,
    *,
    percent: float | None = None,
    amount: int | None = None,
    channel: str = "",
    day: date,
    product_ids: Iterable[int] | None = None,
    least: int | None = None,
) -> Safety:
    """A discount judged on these products, or on every active one, at today's prices and costs, in
    orders of one product that are worth `least` or more.
    """
    rule = fees.on(fees.everything(store), channel, day)
    prices = products.usual_prices(store)
    wanted = None if product_ids is None else set(product_ids)
    shown = [
        product
        for product in products.everything(store)
        if product.id is not None and (product.active if wanted is None else product.id in wanted)
    ]
    judged = [
        left(product, prices[product.id], percent=percent, amount=amount, rule=rule, least=least)
        for product in shown
        if product.id in prices
    ]
    known = [one for one in judged if one.left is not None]
    return Safety(
        losing=tuple(sorted((one for one in known if one.loses), key=lambda one: one.left or 0)),
        unknown=tuple(one for one in judged if one.left is None),
        thinnest=min(known, key=lambda one: one.left or 0, default=None),
        known=len(known),
        unpriced=len(shown) - len(judged),
    )


def taken_off(price: int, percent: float | None, amount: int | None) -> int:
    """What a discount of `percent` or of `amount` rupiah is of a price, a share rounded half up."""
    if percent is None:
        return amount or 0
    share = Decimal(price) * Decimal(str(percent)) / 100
    return int(share.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def _fee(rule: Rule | None, paid: int) -> int:
    return 0 if rule is None else rule.fee(paid)


def _most(price: int, cost: int, rule: Rule | None) -> int | None:
    """The largest discount with nothing lost: what is left never grows with the discount."""
    if price - cost - _fee(rule, price) < 0:
        return None
    low, high = 0, price
    while low < high:
        middle = (low + high + 1) // 2
        if price - middle - cost - _fee(rule, price - middle) >= 0:
            low = middle
        else:
            high = middle - 1
    return low
