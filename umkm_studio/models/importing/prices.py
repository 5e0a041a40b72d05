"""Orders of sheets that say no prices: what each product cost on that day, as far as it is known.

A Google Form asks for products, not for money. An order of which a price stays unknown comes in as
a request (`Status.NEW`), no sale, until the file is imported again with the price known.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from umkm_studio.models.sales import products
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sales.orders import LineItem
from umkm_studio.models.sales.products import Product
from umkm_studio.models.sheets.drafts import OrderDraft, Problem
from umkm_studio.models.store import Store

Spelling = tuple[str, str]  # a product's name and variant as a sheet has them


def keep_words(
    store: Store, prices: Mapping[Spelling, int], same_as: Mapping[Spelling, int]
) -> None:
    """Keep what the maker said of products, inside the import's change: a missing price (whole
    rupiah), or the id of the product that a spelling means.

    A new price counts from the beginning. Raises `UserError("amount_negative")`.
    """
    for (name, variant), product_id in same_as.items():
        products.add_alias(store, product_id, name, variant)
    for (name, variant), price in prices.items():
        known = products.named(store, name, variant) or Product(name=name, size=variant)
        products.save(store, replace(known, price=price))


def priced(
    store: Store, drafts: Iterable[OrderDraft], today: date
) -> tuple[list[OrderDraft], list[Problem]]:
    """The orders with prices filled in, and a warning for each that stays unknown. An order that
    turns out to be worth less than its discount is left out, as a problem.

    A state that nobody wrote down follows from the day: what must be ready after `today` is still
    under way.
    """
    drafts = list(drafts)
    waiting = [draft for draft in drafts if draft.unpriced]
    prices = _Prices(store, waiting) if waiting else None
    found, problems = [], []
    for draft in drafts:
        due = draft.order.due_on
        is_done = draft.order.status is Status.COMPLETED
        if draft.assumed_done and is_done and due is not None and due > today:
            draft = replace(draft, order=replace(draft.order, status=Status.PROCESSING))
        if prices is not None and draft.unpriced:
            draft, unknown = prices.filled(draft)
            problems += unknown
            if not unknown and not draft.order.discounts_fit:
                problems.append(_above(draft))
                continue
        found.append(draft)
    return found, problems


def _above(draft: OrderDraft) -> Problem:
    taken_off = draft.order.order_discount or sum(one.item_discount for one in draft.order.items)
    return Problem(draft.sheet, draft.rows[0], "", str(taken_off), "discount_above_total")


class _Prices:
    """What is known about the products and orders that wait for a price."""

    def __init__(self, store: Store, waiting: Iterable[OrderDraft]) -> None:
        self._spellings = products.spellings(store)
        self._labels = products.labels(store)
        self._history: dict[int, list[tuple[str, int]]] = {}
        for row in store.rows(
            "SELECT product_id, starts_on, price FROM product_prices ORDER BY starts_on"
        ):
            self._history.setdefault(row["product_id"], []).append((row["starts_on"], row["price"]))
        self._stored = _stored(store, waiting)

    def filled(self, draft: OrderDraft) -> tuple[OrderDraft, list[Problem]]:
        """The draft with its prices; what the store has for the very order counts first."""
        items, problems = list(draft.order.items), []
        key = draft.order.channel, draft.order.number
        for at in draft.unpriced:
            price = self._stored.get((*key, items[at].product, items[at].variant))
            if price is None:
                price = self._on(items[at], draft.order.ordered_on)
            if price is None:
                label = f"{items[at].product} {items[at].variant}".strip()
                spelling = items[at].product, items[at].variant
                details = {"product": label, "spelling": spelling}
                problems.append(
                    Problem(
                        draft.sheet, draft.rows[at], "", label, "price_unknown", details,
                        warning=True,
                    )
                )  # fmt: skip
            else:
                items[at] = replace(items[at], unit_price=price)
        status = draft.order.status
        if problems and status.is_sale:
            status = Status.NEW
        order = replace(draft.order, items=tuple(items), status=status)
        return replace(draft, order=order), problems

    def _on(self, item: LineItem, day: date) -> int | None:
        """The product's price on a day, None where it has none yet or is not known."""
        product_id = self._spellings.get(products.alias_key(item.product, item.variant))
        if product_id is None:
            product_id = self._labels.get(products.label_key(f"{item.product} {item.variant}"))
        if product_id is None:
            return None
        dated = [
            price
            for starts_on, price in self._history.get(product_id, [])
            if starts_on <= day.isoformat()
        ]
        return dated[-1] if dated else None


def _stored(store: Store, waiting: Iterable[OrderDraft]) -> dict[tuple[str, str, str, str], int]:
    """Prices above zero of orders that are stored already, by order and product as written."""
    keys = [(draft.order.channel, draft.order.number) for draft in waiting]
    rows = store.rows(
        """
        SELECT channel, number, product, variant, unit_price FROM json_each(:keys) AS wanted
        CROSS JOIN orders ON orders.channel = json_extract(wanted.value, '$[0]')
            AND orders.number = json_extract(wanted.value, '$[1]')
        JOIN line_items ON line_items.order_id = orders.id
        WHERE unit_price > 0
        """,
        keys=json.dumps(keys),
    )
    return {
        (row["channel"], row["number"], row["product"], row["variant"]): row["unit_price"]
        for row in rows
    }
