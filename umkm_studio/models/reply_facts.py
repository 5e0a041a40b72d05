"""What the shop knows for the gaps of an answer: from the message, its buyer, an order, the price
list.

Everything here is a proposal that the maker sees before it is copied. What a message says is read
as a pasted chat is (chat_orders.py): a product that is not clear, or a choice between two, is left
open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from umkm_studio.models import chat_orders, shop
from umkm_studio.models.chat_orders import ReadItem
from umkm_studio.models.sales import customers, orders, person, products
from umkm_studio.models.sales.orders import Order
from umkm_studio.models.sales.person import Person
from umkm_studio.models.sales.products import Product
from umkm_studio.models.store import Store
from umkm_studio.models.text import squeeze
from umkm_studio.models.trust import accounts
from umkm_studio.models.voices.messages import Message

_TO_A_CITY = re.compile(
    r"\b(?:ongkir(?:nya)?\s+(?:\w+\s+)?ke|ongkirnya|kirim(?:\s+\w+)?\s+ke|sampai\s+ke|shipping\s+to"
    r"|send\s+to)\s+(?P<city>[^\W\d_]{3,}(?:\s+(?:timur|barat|utara|selatan|tengah|pusat))?)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known; "" and None where nothing is. Money is whole rupiah.

    `shipping` is what was last paid to that city, `total` what the linked order costs with
    shipping. `owner` is in whose name the shop is paid. `accounts` are the shop's own, as (place,
    name).
    """

    name: str = ""
    product: Product | None = None
    price: int | None = None
    city: str = ""
    shipping: int | None = None
    day: date | None = None
    order_number: str = ""
    total: int | None = None
    payments: str = ""
    shop: str = ""
    owner: str = ""
    hours: str = ""
    accounts: tuple[tuple[str, str], ...] = ()


def known(store: Store, message: Message | None, today: date) -> Facts:
    """What may be filled in when this message is answered; without one, what is the shop's own."""
    place = shop.load(store)
    own = Facts(
        payments=place.payments,
        shop=place.name,
        owner=place.payment_name or place.owner,
        hours=place.work_hours,
        accounts=tuple((one.place, one.name) for one in accounts.everything(store)),
    )
    return own if message is None else _of_message(store, own, message, today)


def chosen(store: Store, facts: Facts, *, product: str = "", city: str = "") -> Facts:
    """The facts once the maker named another product (by its label) or city; what hung on the old
    one goes. "" leaves them as they are.
    """
    if product:
        meant = products.by_label(store, product)
        price = None if meant is None else price_of(store, meant)
        facts = replace(facts, product=meant, price=price)
    if city:
        facts = replace(facts, city=city, shipping=shipping_to(store, city))
    return facts


def price_of(store: Store, product: Product) -> int | None:
    """What a piece costs the buyer today, whole rupiah; None where nobody knows."""
    return products.usual_prices(store).get(product.id or 0)


def shipping_to(store: Store, city: str) -> int | None:
    """What shipping to a city last cost a buyer, whole rupiah; None where nothing went there."""
    found: int | None = store.value(
        """
        SELECT shipping FROM orders
        WHERE city = :city COLLATE NOCASE AND shipping > 0
        ORDER BY ordered_on DESC, id DESC LIMIT 1
        """,
        city=squeeze(city),
    )
    return found if squeeze(city) else None


def _of_message(store: Store, own: Facts, message: Message, today: date) -> Facts:
    order = None if message.order_id is None else orders.get(store, message.order_id)
    buyer = _buyer(store, message)
    chat = chat_orders.read(store, message.text, today)
    product = _ordered(store, order) or _asked_for(chat.items)
    city = (
        (order.city if order is not None else "")
        or _city_in(message.text)
        or (buyer.cities[0] if buyer is not None and buyer.cities else "")
    )
    return replace(
        own,
        name=(buyer.shown_name if buyer is not None else "") or message.name,
        product=product,
        price=None if product is None else price_of(store, product),
        city=city,
        shipping=(order.shipping if order is not None else None) or shipping_to(store, city),
        day=chat.due_on or (order.due_on if order is not None else None),
        order_number=order.number if order is not None else "",
        total=None if order is None else order.net_sales + (order.shipping or 0),
    )


def _buyer(store: Store, message: Message) -> Person | None:
    """Who wrote, where the shop knows them."""
    keys = [message.sender_key] if message.sender_key else []
    customer_id = message.customer_id or customers.with_keys(store, keys)
    return None if customer_id is None else person.get(store, customer_id)


def _ordered(store: Store, order: Order | None) -> Product | None:
    """The product of an order that has only one."""
    if order is None or len(order.items) != 1:
        return None
    item = order.items[0]
    return products.named(store, item.product, item.variant)


def _asked_for(items: Sequence[ReadItem]) -> Product | None:
    """The product of a message that clearly names one."""
    return items[0].product if len(items) == 1 and not items[0].others else None


def _city_in(text: str) -> str:
    """The city that shipping is asked to."""
    match = _TO_A_CITY.search(text)
    return squeeze(match["city"]).title() if match else ""
