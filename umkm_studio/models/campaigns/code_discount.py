"""What a code takes off an order, so that nobody has to work it out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.sales import discounts
from umkm_studio.models.sales.orders import LineItem
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
