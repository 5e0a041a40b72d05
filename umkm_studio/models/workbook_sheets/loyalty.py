"""The loyalty programme: its rules, what was put right, used and given, and whom the shop wrote to.

Entries of the ledger come in as they are, each known by its ID; what follows from the orders beside
them is compared with them at the end of the import (models/ledger).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from umkm_studio.models.campaigns.loyalty import referrals, rules, uses
from umkm_studio.models.campaigns.loyalty.members import Reason
from umkm_studio.models.campaigns.loyalty.rules import Kind, Rule
from umkm_studio.models.campaigns.loyalty.uses import Use
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import channels, contacts, customers, orders
from umkm_studio.models.sheets.reader import Cell
from umkm_studio.models.sheets.workbook import forms
from umkm_studio.models.store import Row, Store
from umkm_studio.models.workbook_sheets.sheet import RecordSheet, References


def _rules(store: Store) -> Iterator[list[Cell]]:
    for rule in rules.everything(store):
        yield [
            rule.starts_on, forms.word(forms.LOYALTY_KINDS, rule.kind), rule.rupiah_per_unit,
            rule.units_per_gift, rule.gift_value, rule.gift, rule.expiry_months,
            rule.referral_units,
        ]  # fmt: skip


def _save_rule(store: Store, values: Mapping[str, Any], _: References) -> None:
    rules.put(
        store,
        Rule(
            starts_on=values["starts_on"],
            kind=forms.meant(forms.LOYALTY_KINDS, values["kind"]),
            rupiah_per_unit=values["rupiah_per_unit"] or 0,
            units_per_gift=values["units_per_gift"] or 1,
            gift_value=values["gift_value"] or 0,
            gift=values["gift"],
            expiry_months=values["expiry_months"] or None,
            referral_units=values["referral_units"] or 0,
        ),
    )


def _adjustments(store: Store) -> Iterator[list[Cell]]:
    numbers = customers.references(store)
    for row in store.rows("SELECT * FROM loyalty_adjustments ORDER BY day, public_id"):
        yield [
            row["public_id"], numbers[row["customer_id"]], date.fromisoformat(row["day"]),
            forms.word(forms.LOYALTY_KINDS, Kind(row["kind"])), *_in_and_out(row["units"]),
            forms.word(forms.YES_NO, bool(row["is_use"])), row["note"],
        ]  # fmt: skip


def _save_adjustment(store: Store, values: Mapping[str, Any], known: References) -> None:
    same = store.value(
        "SELECT id FROM loyalty_adjustments WHERE public_id = :id", id=values["public_id"]
    )
    store.put(
        "loyalty_adjustments",
        {
            "id": same,
            "public_id": values["public_id"],
            "customer_id": known.customer(values["customer"]),
            "day": values["day"].isoformat(),
            "kind": _kind(values),
            "units": _units(values),
            "is_use": int(bool(values["is_use"])),
            "note": values["note"],
        },
    )


def _contacts(store: Store) -> Iterator[list[Cell]]:
    numbers = customers.references(store)
    found = store.rows("SELECT * FROM contacts")
    yield from sorted(
        [numbers[row["customer_id"]], date.fromisoformat(row["day"]), row["note"]] for row in found
    )


def _save_contact(store: Store, values: Mapping[str, Any], known: References) -> None:
    contacts.note(store, known.customer(values["customer"]), values["day"], values["note"])


def _uses(store: Store) -> Iterator[list[Cell]]:
    for row in store.rows(
        """
        SELECT channel, number, loyalty_uses.* FROM loyalty_uses
        JOIN orders ON orders.id = order_id ORDER BY channel, number
        """
    ):
        yield [
            forms.channel_word(row["channel"]), row["number"],
            forms.word(forms.LOYALTY_KINDS, Kind(row["kind"])), row["units"], row["value"],
        ]  # fmt: skip


def _save_use(store: Store, values: Mapping[str, Any], _: References) -> None:
    uses.keep(
        store,
        Use(
            order_id=_order(store, values),
            kind=Kind(_kind(values)),
            units=values["units"],
            value=values["value"],
        ),
    )


def _answers(store: Store) -> Iterator[list[Cell]]:
    for row in store.rows(
        """
        SELECT channel, number, answer FROM referral_answers
        JOIN orders ON orders.id = order_id ORDER BY channel, number
        """
    ):
        kept = forms.word(forms.YES_NO, row["answer"] == "kept")
        yield [forms.channel_word(row["channel"]), row["number"], kept]


def _save_answer(store: Store, values: Mapping[str, Any], _: References) -> None:
    referrals.answer(store, _order(store, values), keep=bool(values["kept"]))


def _entries(store: Store) -> Iterator[list[Cell]]:
    numbers = customers.references(store)
    for row in store.rows(
        """
        SELECT loyalty_entries.*, orders.channel, orders.number,
            loyalty_adjustments.public_id AS adjustment
        FROM loyalty_entries LEFT JOIN orders ON orders.id = order_id
        LEFT JOIN loyalty_adjustments ON loyalty_adjustments.id = adjustment_id
        ORDER BY loyalty_entries.id
        """
    ):
        yield [
            row["public_id"], date.fromisoformat(row["day"]), numbers.get(row["customer_id"], ""),
            forms.word(forms.LOYALTY_KINDS, Kind(row["kind"])),
            forms.word(forms.LOYALTY_REASONS, Reason(row["reason"])), *_in_and_out(row["units"]),
            _channel(row), row["number"] or "", row["adjustment"] or "",
            row["lot"] and forms.word(forms.LOYALTY_REASONS, Reason(row["lot"])),
        ]  # fmt: skip


def _save_entry(store: Store, values: Mapping[str, Any], known: References) -> None:
    """An entry that is there already is the same one: none is ever edited."""
    if store.value("SELECT 1 FROM loyalty_entries WHERE public_id = :id", id=values["public_id"]):
        return
    adjustment = store.value(
        "SELECT id FROM loyalty_adjustments WHERE public_id = :id", id=values["adjustment"]
    )
    lot = values["lot"] and forms.meant(forms.LOYALTY_REASONS, values["lot"]).value
    store.append(
        "loyalty_entries",
        {
            "public_id": values["public_id"],
            "customer_id": known.customers.get(values["customer"]),
            "day": values["day"].isoformat(),
            "kind": _kind(values),
            "reason": forms.meant(forms.LOYALTY_REASONS, values["reason"]).value,
            "lot": lot,
            "order_id": _order(store, values) if values["number"] else None,
            "adjustment_id": adjustment,
            "units": _units(values),
        },
    )


def _in_and_out(units: int) -> tuple[int | None, int | None]:
    return (units, None) if units > 0 else (None, -units)


def _units(values: Mapping[str, Any]) -> int:
    units = (values["came"] or 0) - (values["went"] or 0)
    if not units:
        raise UserError("quantity_not_positive")
    return int(units)


def _kind(values: Mapping[str, Any]) -> str:
    kind = forms.meant(forms.LOYALTY_KINDS, values["kind"])
    if kind is Kind.NONE:
        raise UserError("loyalty_rule_incomplete")
    return kind.value


def _channel(row: Row) -> str:
    return "" if row["channel"] is None else forms.channel_word(row["channel"])


def _order(store: Store, values: Mapping[str, Any]) -> int:
    found = orders.find(store, channels.meant(values["channel"]), values["number"])
    if found is None:
        raise UserError("order_unknown", value=values["number"])
    return found


SHEETS = (
    RecordSheet(forms.LOYALTY_RULES, _rules, _save_rule),
    RecordSheet(forms.LOYALTY_ADJUSTMENTS, _adjustments, _save_adjustment),
    RecordSheet(forms.CONTACTS, _contacts, _save_contact),
)
ABOUT_ORDERS = (
    RecordSheet(forms.LOYALTY_USES, _uses, _save_use),
    RecordSheet(forms.REFERRAL_ANSWERS, _answers, _save_answer),
    RecordSheet(forms.LOYALTY_ENTRIES, _entries, _save_entry),
)
