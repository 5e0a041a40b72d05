"""Orders and their line items: one checkout by one buyer, keyed by channel and order number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, time

from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import channels, customers, heard_from, products, redemptions
from umkm_studio.models.sales.order_states import Payment, Status, still_owed
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import squeeze

CHANNELS = ("whatsapp", "instagram", "tiktok", "shopee", "tokopedia")  # others are kept as typed


@dataclass(frozen=True, slots=True, kw_only=True)
class LineItem:
    """One product in an order. Money is whole rupiah.

    `item_discount` is what the seller takes off the whole line; what a marketplace bears is not in
    it.
    """

    product: str
    quantity: int
    unit_price: int
    variant: str = ""
    sku: str = ""
    item_discount: int = 0
    returned_quantity: int = 0
    product_id: int | None = None
    id: int | None = None

    @property
    def sold_for(self) -> int:
        """What the line came to on the day, less its discount, before anything was sent back."""
        return self.quantity * self.unit_price - self.item_discount

    @property
    def net(self) -> int:
        """What the seller earns from the line, less the units sent back at their share, rounded
        half up.
        """
        full = self.sold_for
        returned = (2 * full * self.returned_quantity + self.quantity) // (2 * self.quantity)
        return full - returned


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One checkout. `shipping` (paid by the buyer) and `channel_fee` are None where nobody said."""

    channel: str
    number: str
    ordered_on: date
    status: Status
    items: tuple[LineItem, ...]
    ordered_time: time | None = None
    customer: str = ""  # the name as the channel shows it
    customer_id: int | None = None
    phone: str = ""
    address: str = ""
    city: str = ""
    order_discount: int = 0
    shipping: int | None = None
    channel_fee: int | None = None
    campaign_code: str = ""
    heard_from: str = ""  # what the buyer answered: a post's ID ("K-0012") or free words
    note: str = ""
    due_on: date | None = None  # made to order: the day by which it must be ready
    payment: Payment = Payment.NOT_KEPT
    down_payment: int | None = None  # what was paid of it, where payment is PART
    is_anonymous: bool = False  # the buyer's traces were taken out (models/privacy.py)
    id: int | None = None

    @property
    def net_sales(self) -> int:
        """Line items less the discount on the whole order that the seller bears (INTERFACES:
        omzet).
        """
        return sum(item.net for item in self.items) - self.order_discount

    @property
    def goods(self) -> int:
        """What a discount on the whole order is taken off: the items, in a sale without what was
        sent back. (A marketplace leaves its voucher on an order of which all came back.)
        """
        return sum(item.net if self.status.is_sale else item.sold_for for item in self.items)

    @property
    def discounts_fit(self) -> bool:
        """Whether no discount, of an item or of the order, is above what it is taken off."""
        if any(item.sold_for < 0 for item in self.items):
            return False
        return not self.order_discount or self.order_discount <= self.goods

    @property
    def net_of_items(self) -> tuple[int, ...]:
        """What each item adds to `net_sales`: the discount on the whole order is shared by net
        value, else by pieces, the largest remainders first, so that the shares add up to it.
        """
        nets = [item.net for item in self.items]
        if len(nets) == 1 or not self.order_discount:
            return (*nets[:-1], nets[-1] - self.order_discount) if nets else ()
        weights = [max(net, 0) for net in nets]
        if not any(weights):
            weights = [item.quantity for item in self.items]
        shares = [self.order_discount * weight // sum(weights) for weight in weights]
        remainders = [-(self.order_discount * weight % sum(weights)) for weight in weights]
        first = sorted(range(len(nets)), key=remainders.__getitem__)
        for at in first[: self.order_discount - sum(shares)]:
            shares[at] += 1
        return tuple(net - share for net, share in zip(nets, shares, strict=True))

    @property
    def owed(self) -> int:
        """What the buyer still owes, shipping included."""
        to_pay = self.net_sales + (self.shipping or 0)
        return still_owed(self.status, self.payment, to_pay, self.down_payment)


COLUMNS = (
    "channel", "number", "ordered_on", "ordered_time", "status", "phone", "address", "city",
    "order_discount", "shipping", "channel_fee", "campaign_code", "heard_from", "note", "due_on",
    "payment", "down_payment", "is_anonymous", "net_sales",
)  # fmt: skip
ITEM_COLUMNS = (
    "id", "order_id", "position", "product_id", "product", "variant", "sku",
    "quantity", "unit_price", "item_discount", "returned_quantity",
)  # fmt: skip


def save(store: Store, order: Order, *, keep_phone: bool = True) -> int:
    """Keep an order typed by hand and look for campaign codes on it. Gives its id. A new order that
    has a `customer_id` belongs to them; else the buyer is found by what is typed.

    Without `keep_phone` the number only tells who the buyer is. The channel is kept as the shop
    spells it already.

    Raises `UserError`: order_without_items, quantity_not_positive, returned_too_many,
    amount_negative, discount_above_total, order_number_taken.
    """
    _check(order)
    order = replace(order, channel=channels.as_known(store, order.channel))
    with store.change():
        taken = store.value(
            "SELECT id FROM orders WHERE channel = :channel AND number = :number",
            channel=order.channel,
            number=order.number,
        )
        if taken is not None and taken != order.id:
            raise UserError("order_number_taken", number=order.number)
        customer_id = _customer_of(store, order)
        row = columns(order) | {"customer_id": customer_id, "id": order.id}
        order_id = store.put("orders", row if keep_phone else row | {"phone": ""})
        _replace_items(store, order_id, order.items)
        redemptions.rematch(store, [order_id])
    return order_id


def remove_items(store: Store, order_id: int) -> None:
    """Delete an order's items: the caller puts others in their place."""
    found = store.rows("SELECT id FROM line_items WHERE order_id = :id", id=order_id)
    store.remove("line_items", *(row["id"] for row in found))


def next_number(store: Store) -> str:
    """The next number for an order noted by hand: P-0001, P-0002 … One of an order in the bin is
    not given again, so that the order can come back.
    """
    last = store.value(
        """
        SELECT max(CAST(substr(number, 3) AS INTEGER)) FROM (
            SELECT number FROM orders
            UNION ALL SELECT json_extract(value, '$[1].number')
            FROM trash JOIN json_each(steps, '$.rows') WHERE json_extract(value, '$[0]') = 'orders'
        )
        WHERE number GLOB 'P-[0-9]*' AND substr(number, 3) NOT GLOB '*[^0-9]*'
        """
    )
    return f"P-{(last or 0) + 1:04d}"


def last_noted_channel(store: Store) -> str:
    """Where the order came through that was noted by hand last; the next mostly comes that way."""
    channel: str | None = store.value(
        "SELECT channel FROM orders WHERE number GLOB 'P-[0-9]*' ORDER BY id DESC LIMIT 1"
    )
    return CHANNELS[0] if channel is None else channel


def get(store: Store, order_id: int) -> Order | None:
    """One order with its items."""
    row = store.one(
        """
        SELECT orders.*, coalesce(customers.name, '') AS customer
        FROM orders LEFT JOIN customers ON customers.id = customer_id WHERE orders.id = :id
        """,
        id=order_id,
    )
    if row is None:
        return None
    items = store.rows(
        "SELECT * FROM line_items WHERE order_id = :id ORDER BY position", id=order_id
    )
    return order_of(row, [item_of(item) for item in items])


def find(store: Store, channel: str, number: str) -> int | None:
    """The id of the order with this number in its channel."""
    found: int | None = store.value(
        "SELECT id FROM orders WHERE channel = :channel AND number = :number",
        channel=channel,
        number=number,
    )
    return found


def columns(order: Order) -> dict[str, object]:
    """The row of table `orders`, without id and customer_id."""
    return dict(zip(COLUMNS, values(order), strict=True))


def values(order: Order) -> tuple[object, ...]:
    """The values of `COLUMNS`."""
    return (
        order.channel,
        squeeze(order.number),
        order.ordered_on.isoformat(),
        order.ordered_time and order.ordered_time.isoformat("seconds"),
        order.status.value,
        order.phone,
        order.address,
        squeeze(order.city),
        order.order_discount,
        order.shipping,
        order.channel_fee,
        squeeze(order.campaign_code),
        heard_from.answer(order.heard_from),
        order.note,
        order.due_on and order.due_on.isoformat(),
        order.payment.value,
        order.down_payment,
        int(order.is_anonymous),
        order.net_sales,
    )


def order_of(row: Row, items: Sequence[LineItem]) -> Order:
    """An order from its row (joined with the customer's name as `customer`) and its items."""
    return Order(
        id=row["id"],
        channel=row["channel"],
        number=row["number"],
        ordered_on=date.fromisoformat(row["ordered_on"]),
        ordered_time=row["ordered_time"] and time.fromisoformat(row["ordered_time"]),
        status=Status(row["status"]),
        items=tuple(items),
        customer=row["customer"],
        customer_id=row["customer_id"],
        phone=row["phone"],
        address=row["address"],
        city=row["city"],
        order_discount=row["order_discount"],
        shipping=row["shipping"],
        channel_fee=row["channel_fee"],
        campaign_code=row["campaign_code"],
        heard_from=row["heard_from"],
        note=row["note"],
        due_on=row["due_on"] and date.fromisoformat(row["due_on"]),
        payment=Payment(row["payment"]),
        down_payment=row["down_payment"],
        is_anonymous=bool(row["is_anonymous"]),
    )


def item_of(row: Row) -> LineItem:
    """A line item from its row."""
    return LineItem(
        id=row["id"],
        product_id=row["product_id"],
        product=row["product"],
        variant=row["variant"],
        sku=row["sku"],
        quantity=row["quantity"],
        unit_price=row["unit_price"],
        item_discount=row["item_discount"],
        returned_quantity=row["returned_quantity"],
    )


def _check(order: Order) -> None:
    if not order.items:
        raise UserError("order_without_items")
    if any(item.quantity <= 0 for item in order.items):
        raise UserError("quantity_not_positive")
    if any(item.returned_quantity > item.quantity for item in order.items):
        raise UserError("returned_too_many")
    amounts = [order.order_discount, order.shipping or 0, order.channel_fee or 0]
    amounts.append(order.down_payment or 0)
    amounts += [amount for item in order.items for amount in (item.unit_price, item.item_discount)]
    if min(amounts) < 0:
        raise UserError("amount_negative")
    if not order.discounts_fit:
        raise UserError("discount_above_total")


def _customer_of(store: Store, order: Order) -> int | None:
    """The customer that the order has, as long as its words still name them; else by its words."""
    if order.id is None and order.customer_id is not None:
        return order.customer_id
    if order.id is not None:
        same = store.one(
            """
            SELECT customer_id FROM orders JOIN customers ON customers.id = customer_id
            WHERE orders.id = :id AND orders.channel = :channel
                AND orders.phone = :phone AND customers.name = :name
            """,
            id=order.id,
            channel=order.channel,
            phone=order.phone,
            name=order.customer,
        )
        if same is not None:
            return int(same["customer_id"])
    buyer = customers.Buyer(order.channel, order.customer, order.phone)
    return customers.find_or_add(store, buyer)


def _replace_items(store: Store, order_id: int, items: Sequence[LineItem]) -> None:
    remove_items(store, order_id)
    for position, item in enumerate(items):
        named = replace(item, product=squeeze(item.product), variant=squeeze(item.variant), id=None)
        known = replace(named, product_id=item.product_id or _product_id(store, named))
        store.put("line_items", asdict(known) | {"order_id": order_id, "position": position})


def _product_id(store: Store, item: LineItem) -> int:
    product = products.named(store, item.product, item.variant)
    if product is not None and product.id is not None:
        return product.id
    return products.save(
        store, products.Product(name=item.product, size=item.variant, sku=item.sku)
    )
