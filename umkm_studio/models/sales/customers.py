"""Customers: who buys. No more is kept than what tells two people apart."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass

from umkm_studio.models.store import Store
from umkm_studio.models.text import fold, squeeze

# TikTok Shop and Tokopedia are one seller centre, where a buyer goes by one user name in both.
_ACCOUNTS_OF = {"tokopedia": "tiktok"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """A buyer. `key` decides who is the same person: the phone, else channel and name (see
    `key_of`).
    """

    key: str
    name: str = ""
    id: int | None = None


def key_of(channel: str, name: str, phone: str = "") -> str:
    """What makes two orders the same customer: the phone number, else the name within its channel
    (TikTok Shop and Tokopedia count as one).

    Empty where neither is known: such an order has no customer.
    """
    digits = phone_digits(phone)
    if digits:
        return f"phone:{digits}"
    return f"{_ACCOUNTS_OF.get(channel, channel)}:{fold(name)}" if fold(name) else ""


def phone_digits(phone: str) -> str:
    """Digits with the country in front, 0812… and +62 812… alike; '' for a masked or missing
    number.
    """
    if "*" in phone:
        return ""
    digits = re.sub(r"\D", "", phone)
    if digits.startswith("62"):
        return digits
    digits = digits.lstrip("0")
    return f"62{digits}" if len(digits) >= 7 else ""


def find_or_add(store: Store, channel: str, name: str, phone: str = "") -> int | None:
    """The id of the customer behind an order, a new one where needed; None where nobody is
    named.
    """
    key = key_of(channel, name, phone)
    if not key:
        return None
    known: int | None = store.value("SELECT id FROM customers WHERE key = :key", key=key)
    if known is not None:
        return known
    return store.put("customers", asdict(Customer(key=key, name=squeeze(name))))


def names(store: Store, limit: int = 500) -> list[str]:
    """The names that buyers go by, the newest buyers first."""
    found = store.rows(
        """
        SELECT name FROM customers WHERE name <> '' GROUP BY name
        ORDER BY max(id) DESC LIMIT :limit
        """,
        limit=limit,
    )
    return [row["name"] for row in found]
