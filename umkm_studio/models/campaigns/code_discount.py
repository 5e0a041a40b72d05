"""What a code takes off an order that is being noted, and what of the order does not fit it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.sales import code_doubts, discounts
from umkm_studio.models.sales.code_doubts import Doubt
from umkm_studio.models.sales.orders import LineItem, Order
from umkm_studio.models.store import Store


def running(store: Store, words: str, day: date) -> Code | None:
    """The run of a code, as it was typed, that counts on a day; None where there is none."""
    runs = codes.runs_of(store, words) if words else []
    return next((one for one in runs if one.archived_on is None and one.covers(day, day)), None)


def on_items(code: Code, items: Sequence[LineItem]) -> int:
    """Whole rupiah that a code takes off these items: never more than those come to that it is for,
    and nothing where they all stay below its least order.
    """
    if (code.least_order or 0) > sum(item.quantity * item.unit_price for item in items):
        return 0
    meant = [one for one in items if not code.product_ids or one.product_id in code.product_ids]
    goods = sum(item.sold_for for item in meant)
    return min(goods, discounts.taken_off(goods, code.discount_percent, code.discount_amount))


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """How an order fits the run of the code on it. `goods` is what it comes to before discounts,
    whole rupiah; `taken` how many places under the code's limit are gone already.
    """

    code: Code
    goods: int
    taken: int
    doubts: tuple[Doubt, ...]


def fit(store: Store, order: Order) -> Fit | None:
    """What will be doubted once this order is kept, as far as the order itself tells: whether the
    code is somebody else's is known of an order that is kept already. None where no code of the
    shop stands on it. An order without items is not measured by them yet.
    """
    code = codes.find(store, order.campaign_code, order.ordered_on) if order.campaign_code else None
    if code is None or code.id is None:
        return None
    goods = sum(item.quantity * item.unit_price for item in order.items)
    bought = {item.product_id for item in order.items}
    wrong = {
        Doubt.BEFORE_RUN: code.starts_on is not None and order.ordered_on < code.starts_on,
        Doubt.AFTER_RUN: code.ends_on is not None and order.ordered_on > code.ends_on,
        Doubt.UNDER_LEAST: bool(order.items) and goods < (code.least_order or 0),
        Doubt.OTHER_PRODUCT: bool(order.items and code.product_ids)
        and bought.isdisjoint(code.product_ids),
    }
    taken = 0
    if code.usage_limit is not None:
        moment = (order.ordered_on, order.ordered_time)
        taken = code_doubts.places_before(store, code.id, *moment, order.id)
        wrong[Doubt.OVER_LIMIT] = taken >= code.usage_limit and not any(wrong.values())
    for one in _about_people(store, order.id, code.id):
        wrong[one] = True
    found = tuple(one for one in Doubt if wrong.get(one) and order.status.is_sale)
    return Fit(code=code, goods=goods, taken=taken, doubts=found)


def _about_people(store: Store, order_id: int | None, code_id: int) -> Iterable[Doubt]:
    if order_id is None:
        return ()
    used = store.value("SELECT code_id FROM redemptions WHERE order_id = :id", id=order_id)
    found = code_doubts.doubts(store, [order_id]).get(order_id, ()) if used == code_id else ()
    return [one for one in found if one in (Doubt.OTHER_PERSON, Doubt.OWN_USE)]
