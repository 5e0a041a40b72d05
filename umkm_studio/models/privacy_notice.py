"""What this shop keeps of its buyers, as facts for the notice that tells them.

The words are in ui/reports/privacy_words.py; docs/law.md says which law asks for which of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from umkm_studio.models import shop
from umkm_studio.models.sales import withdrawals
from umkm_studio.models.store import Store


class Kept(StrEnum):
    """Kinds of data, in the order in which they are told. Some are kept by every shop."""

    ORDERS = "orders"  # who bought what, when, for how much; always
    PHONES = "phones"
    FINGERPRINTS = "fingerprints"  # of phone numbers, which can't be read back
    ADDRESSES = "addresses"
    CITIES = "cities"
    NOTES = "notes"  # on the person: how to speak to them, what they like
    CONTACTS = "contacts"  # when the shop wrote of its own accord, or asked for a review
    LOYALTY = "loyalty"  # points, stamps, coupons
    MESSAGES = "messages"  # those that the maker wrote down or marked
    TESTIMONIALS = "testimonials"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Who keeps what."""

    shop: str
    owner: str
    city: str
    contact: str  # where buyers ask; "" where the shop has said none
    kept: tuple[Kept, ...]
    has_partners: bool  # of whom the shop keeps what was agreed on
    answer_hours: int  # in which a withdrawal of consent is followed


def of(store: Store) -> Notice:
    """The facts as they are now: what the switches allow from now on, or what is there already."""
    saved = shop.load(store)
    always = {
        Kept.ORDERS: True,
        Kept.PHONES: saved.keep_phones,
        Kept.ADDRESSES: saved.keep_addresses,
    }
    there = store.one(_THERE)
    assert there is not None
    return Notice(
        shop=saved.name,
        owner=saved.owner,
        city=saved.city,
        contact=saved.order_phone,
        kept=tuple(kind for kind in Kept if always.get(kind) or there[kind.value]),
        has_partners=bool(there["partners"]),
        answer_hours=int(withdrawals.TIME_TO_ANSWER.total_seconds() // 3600),
    )


_THERE = """
    SELECT EXISTS (SELECT 1 FROM orders) AS orders,
        EXISTS (SELECT 1 FROM orders WHERE phone <> '')
            OR EXISTS (SELECT 1 FROM customers WHERE phone <> '') AS phones,
        EXISTS (SELECT 1 FROM customer_keys WHERE key GLOB 'phone:*') AS fingerprints,
        EXISTS (SELECT 1 FROM orders WHERE address <> '') AS addresses,
        EXISTS (SELECT 1 FROM orders WHERE city <> '') AS cities,
        EXISTS (SELECT 1 FROM customers WHERE note <> '' OR nickname <> '') AS notes,
        EXISTS (SELECT 1 FROM contacts) OR EXISTS (SELECT 1 FROM review_requests) AS contacts,
        EXISTS (SELECT 1 FROM loyalty_rules) AS loyalty,
        EXISTS (SELECT 1 FROM messages) AS messages,
        EXISTS (SELECT 1 FROM testimonials) AS testimonials,
        EXISTS (SELECT 1 FROM partners WHERE name NOT GLOB '#[0-9]*') AS partners
    """
