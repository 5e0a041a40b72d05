"""Many orders at once into the store: new ones in bulk, known ones brought up to date.

Importing again adds nothing twice. An order goes forward only: a file that shows it at an earlier
state than the store (an older export, imported late) changes nothing. What the maker added by hand
(where the buyer heard of the shop, a code, a note) is never emptied by a file that has no word on
it. Of a buyer who was made anonymous, no sheet brings anything back (see sales/forgotten.py).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import time
from itertools import count
from typing import Any

from umkm_studio.models import phones
from umkm_studio.models.sales import customers, forgotten, orders, products, redemptions
from umkm_studio.models.sales.customers import Buyer
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sales.orders import LineItem, Order
from umkm_studio.models.store import Store
from umkm_studio.models.text import fold

Key = tuple[str, str]  # channel and order number
_REPORT_EVERY = 200  # orders between two calls of `progress`
_AT_ONCE = 2_000  # orders that are looked up together: more at once would hold the window up


@dataclass(frozen=True, slots=True)
class Update:
    """What becomes of the status of an order that is brought up to date; often it stays."""

    before: Status
    after: Status


class OrderBook:
    """One import's orders on their way into the store; use inside a change.

    After `save`, `new`, `updated` and `unchanged` count orders, `untouched` holds the keys of the
    unchanged ones, `updates` says what becomes of the updated ones, and `ids` are the stored
    ids of all of them. Columns named in `without` ("phone", "address") are not kept; a phone still
    tells who the buyer is.
    """

    def __init__(
        self,
        store: Store,
        found: Sequence[Order],
        progress: Callable[[int, int], None] | None = None,
        *,
        without: frozenset[str] = frozenset(),
    ) -> None:
        self._store = store
        self._blanks: dict[str, Any] = dict.fromkeys(without, "")
        self._orders = found
        self._progress = progress
        self._codes = redemptions.known_codes(store)
        self._handled = 0
        self.new = self.updated = self.unchanged = self.new_customers = 0
        self.untouched: set[Key] = set()
        self.updates: dict[Key, Update] = {}
        self.ids: list[int] = []

    def save(self) -> None:
        """Write everything. `progress` may raise `Cancelled`; the surrounding change rolls back."""
        fresh = []
        for start in range(0, len(self._orders), _AT_ONCE):
            some = self._orders[start : start + _AT_ONCE]
            known = self._known(some)
            for order in some:
                stored = known.get((order.channel, order.number))
                if stored is None:
                    fresh.append(order)
                else:
                    self._count()
                    self._bring_up_to_date(stored, order)
        self._add(fresh)
        if self._progress is not None:
            self._progress(len(self._orders), len(self._orders))

    def _count(self) -> None:
        """One order more is on its way."""
        if self._progress is not None and self._handled % _REPORT_EVERY == 0:
            self._progress(self._handled, len(self._orders))
        self._handled += 1

    def _known(self, some: Sequence[Order]) -> dict[Key, Order]:
        """Those of the file's orders that the store has already."""
        keys = json.dumps([(order.channel, order.number) for order in some])
        rows = self._store.rows(
            """
            SELECT orders.*, coalesce(customers.name, '') AS customer
            FROM json_each(:keys) AS wanted
            CROSS JOIN orders ON orders.channel = json_extract(wanted.value, '$[0]')
                AND orders.number = json_extract(wanted.value, '$[1]')
            LEFT JOIN customers ON customers.id = orders.customer_id
            """,
            keys=keys,
        )
        items: dict[int, list[LineItem]] = {}
        for item in self._store.rows(
            """
            SELECT * FROM line_items WHERE order_id IN (SELECT value FROM json_each(:ids))
            ORDER BY order_id, position
            """,
            ids=json.dumps([row["id"] for row in rows]),
        ):
            items.setdefault(item["order_id"], []).append(orders.item_of(item))
        return {
            (row["channel"], row["number"]): orders.order_of(row, items.get(row["id"], []))
            for row in rows
        }

    def _bring_up_to_date(self, stored: Order, order: Order) -> None:
        assert stored.id is not None
        self.ids.append(stored.id)
        newer = _merged(stored, self._as_kept(stored, order))
        if newer == stored:
            self.unchanged += 1
            self.untouched.add((order.channel, order.number))
        else:
            orders.save(self._store, newer)
            self.updated += 1
            self.updates[order.channel, order.number] = Update(stored.status, newer.status)

    def _as_kept(self, stored: Order, order: Order) -> Order:
        """The file's order without the columns that are not kept. A buyer whose phone says that it
        is the one who is stored keeps the name that is stored.
        """
        if not self._blanks:
            return order
        same = "phone" in self._blanks and customers.is_reached_by(
            self._store, stored.customer_id, order.phone
        )
        customer = stored.customer if same else order.customer
        return self._without_blanks(replace(order, customer=customer))

    def _add(self, fresh: Sequence[Order]) -> None:
        """New orders with their customers, products, items and codes, a table at a time."""
        fresh = forgotten.cover(self._store, fresh)
        before = self._store.next_id("customers")
        people = self._people(fresh)
        self.new_customers += self._store.next_id("customers") - before
        goods = self._products(fresh)
        first = self._store.next_id("orders")
        names = ("id", "customer_id", *orders.COLUMNS)
        self._store.put_many("orders", names, self._order_rows(fresh, first, people))
        items = self._item_rows(fresh, first, goods)
        self._store.put_many("line_items", orders.ITEM_COLUMNS, items)
        self._add_codes(fresh, first)
        self.ids += range(first, first + len(fresh))
        self.new += len(fresh)

    def _people(self, fresh: Sequence[Order]) -> list[int | None]:
        """The customer of each order, new ones added; None where nobody is named."""
        buyers = [
            Buyer(order.channel, order.customer, order.phone) if order.customer_id is None else None
            for order in fresh
        ]
        found = customers.find_or_add_many(self._store, filter(None, buyers))
        return [
            order.customer_id if buyer is None else found.get(buyer)
            for order, buyer in zip(fresh, buyers, strict=True)
        ]

    def _order_rows(
        self, fresh: Sequence[Order], first: int, people: Sequence[int | None]
    ) -> Iterator[tuple[object, ...]]:
        for order_id, order, customer_id in zip(count(first), fresh, people, strict=False):
            self._count()
            yield (order_id, customer_id, *orders.values(self._without_blanks(order)))

    def _without_blanks(self, order: Order) -> Order:
        """The order without what is not kept."""
        says = any(getattr(order, name) for name in self._blanks)
        return replace(order, **self._blanks) if says else order

    def _item_rows(
        self, fresh: Sequence[Order], first: int, goods: Mapping[tuple[str, str], int]
    ) -> Iterator[tuple[object, ...]]:
        item_id = self._store.next_id("line_items")
        for order_id, order in enumerate(fresh, first):
            for position, item in enumerate(order.items):
                product = goods[item.product, item.variant]
                yield (
                    item_id, order_id, position, product, item.product, item.variant, item.sku,
                    item.quantity, item.unit_price, item.item_discount, item.returned_quantity,
                )  # fmt: skip
                item_id += 1

    def _add_codes(self, fresh: Sequence[Order], first: int) -> None:
        if not self._codes:
            return
        used: list[tuple[object, ...]] = []
        near: list[tuple[object, ...]] = []
        used_id, near_id = self._store.next_id("redemptions"), self._store.next_id("near_misses")
        for order_id, order in enumerate(fresh, first):
            if not (order.campaign_code or order.note):
                continue
            match = redemptions.match(
                self._codes, order.campaign_code, order.note, order.ordered_on
            )
            if match is not None:
                used.append((used_id + len(used), order_id, match.code_id, match.found_in))
                continue
            for miss in redemptions.near_misses(self._codes, order.campaign_code, order.note):
                near.append((near_id + len(near), order_id, miss.code_id, miss.seen))
        self._store.put_many("redemptions", ("id", "order_id", "code_id", "found_in"), used)
        self._store.put_many("near_misses", ("id", "order_id", "code_id", "seen"), near)

    def _products(self, fresh: Sequence[Order]) -> dict[tuple[str, str], int]:
        """The id of every product by name and size as written, other names included, wherever the
        name ends and the size begins; new ones are added without price or cost.
        """
        known, labels = products.spellings(self._store), products.labels(self._store)
        skus = {
            (item.product, item.variant): item.sku
            for order in reversed(fresh)
            for item in reversed(order.items)
        }
        found: dict[tuple[str, str], int] = {}
        for (name, size), sku in reversed(skus.items()):
            key = products.alias_key(name, size)
            if key not in known and (label := products.label_key(f"{name} {size}")) in labels:
                known[key] = labels[label]
            if key not in known:
                record: dict[str, Any] = {"name": name, "size": size, "sku": sku}
                known[key] = self._store.put("products", record)
            found[name, size] = known[key]
        return found


def _merged(stored: Order, order: Order) -> Order:
    """The stored order with what the file adds to it."""
    if order.status.rank < stored.status.rank:
        return stored
    if stored.is_anonymous:
        order = forgotten.nameless(order)
    return replace(
        stored,
        ordered_on=order.ordered_on,
        ordered_time=_merged_time(stored, order),
        status=order.status,
        customer=_merged_customer(stored, order),
        items=_merged_items(stored, order),
        order_discount=order.order_discount,
        shipping=stored.shipping if order.shipping is None else order.shipping,
        channel_fee=stored.channel_fee if order.channel_fee is None else order.channel_fee,
        campaign_code=order.campaign_code or stored.campaign_code,
        heard_from=order.heard_from or stored.heard_from,
        note=order.note or stored.note,
        phone=order.phone or stored.phone,
        address=order.address or stored.address,
        city=order.city or stored.city,
        due_on=order.due_on or stored.due_on,
        payment=order.payment or stored.payment,
        down_payment=order.down_payment if order.payment else stored.down_payment,
    )


def _merged_time(stored: Order, order: Order) -> time | None:
    """The file's time; a file that only knows the same day leaves the one that is known."""
    if order.ordered_time is None and order.ordered_on == stored.ordered_on:
        return stored.ordered_time
    return order.ordered_time


def _merged_customer(stored: Order, order: Order) -> str:
    """The file's buyer, unless it is the same one under another spelling."""
    if not order.customer or fold(order.customer) == fold(stored.customer):
        return stored.customer
    same_phone = phones.phone_digits(order.phone) == phones.phone_digits(stored.phone) != ""
    return stored.customer if same_phone else order.customer


def _merged_items(stored: Order, order: Order) -> tuple[LineItem, ...]:
    """The file's items, unless it shows fewer units sent back at the same state: then it is
    older.
    """
    came_back = sum(item.returned_quantity for item in stored.items)
    if order.status == stored.status and came_back > sum(
        item.returned_quantity for item in order.items
    ):
        return stored.items
    known = [replace(item, id=None, product_id=None) for item in stored.items]
    return stored.items if known == list(order.items) else order.items
