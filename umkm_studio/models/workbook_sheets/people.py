"""Customers as a file calls them, who is not the same person, what was done for privacy, and how
the maker's own sheets are laid out and what was answered about them.

A customer's number in a file (`P-0001`) counts customers in the order in which they were met; in
another store they get other ids, so orders and merges refer to them by that number.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from umkm_studio.models.errors import UserError
from umkm_studio.models.privacy_register import Field
from umkm_studio.models.sales import customers, forgotten
from umkm_studio.models.sheets.reader import Cell
from umkm_studio.models.sheets.workbook import forms
from umkm_studio.models.store import Store
from umkm_studio.models.workbook_sheets.sheet import RecordSheet, References


def _secrets(store: Store) -> Iterator[list[Cell]]:
    for row in store.rows("SELECT name, value FROM secrets ORDER BY name"):
        yield [row["name"], row["value"]]


def _save_secret(store: Store, values: Mapping[str, Any], _: References) -> None:
    """What fingerprints are made with comes along into a store that has made none yet."""
    known = store.value("SELECT value FROM secrets WHERE name = :name", name=values["name"])
    if known is None:
        store.put("secrets", {"name": values["name"], "value": values["value"]})
    elif known != values["value"]:
        raise UserError("fingerprints_differ")


def _customers(store: Store) -> Iterator[list[Cell]]:
    numbers = customers.references(store)
    keys: dict[int, list[str]] = {}
    for row in store.rows("SELECT customer_id, key FROM customer_keys ORDER BY key"):
        keys.setdefault(row["customer_id"], []).append(row["key"])
    for row in store.rows("SELECT * FROM customers ORDER BY merged_into IS NOT NULL, id"):
        yield [
            numbers[row["id"]], row["name"], row["nickname"], row["phone"], row["note"],
            numbers.get(row["merged_into"], ""),
            row["anonymised_on"] and date.fromisoformat(row["anonymised_on"]),
            row["withdrawal_asked_at"],
            row["corrected_on"] and date.fromisoformat(row["corrected_on"]),
            forms.word(forms.YES_NO, True) if row["do_not_contact"] else "",
            "\n".join(keys.get(row["id"], [])),
        ]  # fmt: skip


def _save_customer(store: Store, values: Mapping[str, Any], known: References) -> None:
    """A customer that one of the keys belongs to is that one; empty cells leave what was there. One
    who was made anonymous here since does not come back.
    """
    keys = values["keys"].split("\n") if values["keys"] else []
    customer_id = customers.with_keys(store, keys)
    gone = forgotten.behind(store, keys) if customer_id is None else None
    if gone is not None:
        known.customers[values["reference"]] = gone
        return
    names = ("name", "nickname", "phone", "note")
    record = {key: values[key] for key in names if values[key] or customer_id is None}
    if values["anonymised_on"]:
        record["anonymised_on"] = values["anonymised_on"].isoformat()
    if values["withdrawal_asked_at"]:
        record["withdrawal_asked_at"] = values["withdrawal_asked_at"].isoformat(sep=" ")
    if values["corrected_on"]:
        record["corrected_on"] = values["corrected_on"].isoformat()
    if values["do_not_contact"] is not None:
        record["do_not_contact"] = int(values["do_not_contact"])
    customer_id = store.put("customers", record | {"id": customer_id})
    customers.add_keys(store, customer_id, keys)
    known.customers[values["reference"]] = customer_id
    if values["merged_into"]:
        customers.merge(store, known.customer(values["merged_into"]), customer_id)


def _differences(store: Store) -> list[list[str]]:
    numbers = customers.references(store)
    found = store.rows("SELECT * FROM customer_differences")
    return sorted(sorted((numbers[row["first_id"]], numbers[row["second_id"]])) for row in found)


def _save_difference(store: Store, values: Mapping[str, Any], known: References) -> None:
    customers.keep_apart(
        store, known.customer(values["reference"]), known.customer(values["other"])
    )


def _privacy(store: Store) -> Iterator[list[Cell]]:
    for row in store.rows("SELECT * FROM privacy_log ORDER BY done_at, id"):
        yield [row["done_at"], row["kind"], row["customer_id"], row["asked_at"], row["fields"]]


def _save_privacy(store: Store, values: Mapping[str, Any], _: References) -> None:
    same = store.one(
        """
        SELECT 1 FROM privacy_log
        WHERE done_at = :done_at AND kind = :kind AND customer_id = :customer
        """,
        done_at=values["done_at"],
        kind=values["kind"],
        customer=values["customer"],
    )
    if same is None:
        store.put(
            "privacy_log",
            {
                "done_at": values["done_at"],
                "kind": values["kind"],
                "customer_id": values["customer"],
                "asked_at": values["asked_at"] and values["asked_at"].isoformat(sep=" "),
                "fields": _fields(values["fields"]),
            },
        )


def _fields(words: str) -> str:
    """The corrected fields that are known, of a cell that anybody may have written."""
    return ", ".join(field for field in Field if field in words.split(", "))


def _profiles(store: Store) -> Iterator[list[Cell]]:
    for row in store.rows("SELECT * FROM mapping_profiles ORDER BY name COLLATE NOCASE"):
        yield [row["name"], row["layout"], row["used_on"] and date.fromisoformat(row["used_on"])]


def _save_profile(store: Store, values: Mapping[str, Any], _: References) -> None:
    known = store.value("SELECT id FROM mapping_profiles WHERE name = :name", name=values["name"])
    store.put(
        "mapping_profiles",
        {
            "id": known,
            "name": values["name"],
            "layout": values["layout"],
            "used_on": values["used_on"] and values["used_on"].isoformat(),
        },
    )


def _answers(store: Store) -> Iterator[list[Cell]]:
    for row in store.rows("SELECT fingerprint, answer FROM import_answers ORDER BY fingerprint"):
        yield [row["fingerprint"], row["answer"]]


def _save_answer(store: Store, values: Mapping[str, Any], _: References) -> None:
    try:
        json.loads(values["answer"])
    except ValueError as problem:
        raise UserError("answer_unreadable", value=values["answer"]) from problem
    same = store.value(
        "SELECT id FROM import_answers WHERE fingerprint = :mark", mark=values["fingerprint"]
    )
    store.put(
        "import_answers",
        {"id": same, "fingerprint": values["fingerprint"], "answer": values["answer"]},
    )


SHEETS = (
    RecordSheet(forms.SECRETS, _secrets, _save_secret),
    RecordSheet(forms.CUSTOMERS, _customers, _save_customer),
    RecordSheet(forms.DIFFERENT_CUSTOMERS, _differences, _save_difference),
    RecordSheet(forms.PRIVACY, _privacy, _save_privacy),
    RecordSheet(forms.PROFILES, _profiles, _save_profile),
    RecordSheet(forms.IMPORT_ANSWERS, _answers, _save_answer),
)
