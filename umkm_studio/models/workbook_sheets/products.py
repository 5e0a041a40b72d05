"""Histories of prices and costs, other names of products, channel fees."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import channels, costs, fees, products
from umkm_studio.models.sales.costs import ALWAYS
from umkm_studio.models.sales.products import Product
from umkm_studio.models.sheets.reader import Cell
from umkm_studio.models.sheets.workbook import forms
from umkm_studio.models.store import Row, Store
from umkm_studio.models.workbook_sheets.sheet import RecordSheet, References


def _prices(store: Store) -> Iterator[list[Cell]]:
    for row in store.rows(
        """
        SELECT name, size, starts_on, price FROM product_prices
        JOIN products ON products.id = product_id ORDER BY name, size, starts_on
        """
    ):
        yield [row["name"], row["size"], _start(row), row["price"]]


def _save_price(store: Store, values: Mapping[str, Any], _: References) -> None:
    product_id = _product(store, values["product"], values["size"])
    costs.put_price(store, product_id, values["starts_on"] or ALWAYS, values["price"])


def _costs(store: Store) -> Iterator[list[Cell]]:
    for row in store.rows(
        """
        SELECT product_costs.*, name, size FROM product_costs
        JOIN products ON products.id = product_id ORDER BY name, size, starts_on
        """
    ):
        yield [
            row["name"], row["size"], _start(row), row["cost"], row["materials"],
            row["packaging"], row["minutes"], row["hourly_wage"], row["overhead"],
        ]  # fmt: skip


def _save_cost(store: Store, values: Mapping[str, Any], _: References) -> None:
    product_id = _product(store, values["product"], values["size"])
    parts = costs.Parts(
        materials=values["materials"],
        packaging=values["packaging"],
        minutes=values["minutes"],
        hourly_wage=values["hourly_wage"],
        overhead=values["overhead"],
    )
    costs.put_cost(store, product_id, values["starts_on"] or ALWAYS, values["cost"], parts)


def _aliases(store: Store) -> Iterator[list[Cell]]:
    for row in store.rows(
        """
        SELECT product_aliases.name AS alias, variant, products.name, size FROM product_aliases
        JOIN products ON products.id = product_id
        ORDER BY product_aliases.name, variant
        """
    ):
        yield [row["alias"], row["variant"], row["name"], row["size"]]


def _save_alias(store: Store, values: Mapping[str, Any], _: References) -> None:
    product_id = _product(store, values["product"], values["size"])
    products.add_alias(store, product_id, values["alias"], values["variant"])


def _differences(store: Store) -> list[tuple[str, ...]]:
    found = []
    for row in store.rows(
        """
        SELECT one.name, one.size, other.name AS other, other.size AS other_size
        FROM product_differences
        JOIN products AS one ON one.id = first_id
        JOIN products AS other ON other.id = second_id
        """
    ):
        pair = sorted([(row["name"], row["size"]), (row["other"], row["other_size"])])
        found.append((*pair[0], *pair[1]))
    return sorted(found)


def _save_difference(store: Store, values: Mapping[str, Any], _: References) -> None:
    first = _product(store, values["product"], values["size"])
    second = _product(store, values["other"], values["other_size"])
    products.keep_apart(store, first, second)


def _fees(store: Store) -> Iterator[list[Cell]]:
    """A channel whose shipped rules are all gone says so in a line of its own: else they would come
    back in another store.
    """
    found = store.rows("SELECT * FROM fee_rules ORDER BY channel, starts_on")
    for channel in sorted(fees.SHIPPED - {row["channel"] for row in found}):
        yield [forms.channel_word(channel), None, None, None, "", None]
    for row in found:
        yield [
            forms.channel_word(row["channel"]), date.fromisoformat(row["starts_on"]),
            row["percent"], row["per_order"], row["source"],
            row["noted_on"] and date.fromisoformat(row["noted_on"]),
        ]  # fmt: skip


def _save_fee(store: Store, values: Mapping[str, Any], known_to: References) -> None:
    channel = channels.as_known(store, values["channel"])
    if channel not in known_to.fee_channels:
        known_to.fee_channels.add(channel)
        fees.forget_shipped(store, channel)  # one that the maker deleted would come back
    if values["starts_on"] is None:
        if values["percent"] or values["per_order"]:
            raise UserError("date_missing")
        return
    starts_on = values["starts_on"].isoformat()
    known = store.value(
        "SELECT id FROM fee_rules WHERE channel = :channel AND starts_on = :starts_on",
        channel=channel,
        starts_on=starts_on,
    )
    store.put(
        "fee_rules",
        {
            "id": known,
            "channel": channel,
            "starts_on": starts_on,
            "percent": values["percent"] or 0,
            "per_order": values["per_order"] or 0,
            "source": values["source"],
            "noted_on": values["noted_on"] and values["noted_on"].isoformat(),
        },
    )


def _start(row: Row) -> date | None:
    """The day from which a figure counts; empty where it is the beginning."""
    starts_on = date.fromisoformat(row["starts_on"])
    return None if starts_on == ALWAYS else starts_on


def _product(store: Store, name: str, size: str) -> int:
    known = products.find(store, name, size)
    if known is not None and known.id is not None:
        return known.id
    return products.save(store, Product(name=name, size=size))


SHEETS = (
    RecordSheet(forms.PRICES, _prices, _save_price),
    RecordSheet(forms.COSTS, _costs, _save_cost),
    RecordSheet(forms.ALIASES, _aliases, _save_alias),
    RecordSheet(forms.DIFFERENT_PRODUCTS, _differences, _save_difference),
    RecordSheet(forms.FEES, _fees, _save_fee),
)
