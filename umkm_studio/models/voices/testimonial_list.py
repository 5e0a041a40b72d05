"""Testimonials as their page lists them: with the buyer's city, the order's number, the product and
the consent that counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from umkm_studio.models.store import Store
from umkm_studio.models.voices import consents, testimonials
from umkm_studio.models.voices.consents import Consent, Standing
from umkm_studio.models.voices.testimonials import Kind, Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One testimonial with what stands around it."""

    voice: Voice
    city: str = ""  # of the order
    number: str = ""
    product: str = ""
    consent: Consent | None = None

    def standing(self, today: date) -> Standing:
        """How it stands with the consent."""
        return consents.standing(self.consent, today)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """Which testimonials are looked for; None lets everything through."""

    kind: Kind | None = None
    product_id: int | None = None
    standing: Standing | None = None

    def lets(self, line: Line, today: date) -> bool:
        """Whether a testimonial passes."""
        return (
            (self.kind is None or line.voice.kind is self.kind)
            and (self.product_id is None or line.voice.product_id == self.product_id)
            and (self.standing is None or line.standing(today) is self.standing)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderChoice:
    """An order that a testimonial may be tied to."""

    id: int
    number: str
    day: date
    name: str
    customer_id: int | None
    product_id: int | None  # of its first line


def everything(store: Store) -> list[Line]:
    """All testimonials, what was heard last at the top."""
    allowed = consents.all_in_force(store)
    found = store.rows(
        """
        SELECT testimonials.*, coalesce(orders.city, '') AS order_city,
            coalesce(orders.number, '') AS order_number,
            trim(coalesce(products.name, '')) AS product_name
        FROM testimonials
        LEFT JOIN orders ON orders.id = order_id
        LEFT JOIN products ON products.id = product_id
        ORDER BY testimonials.day DESC, coalesce(testimonials.time, '') DESC, testimonials.id DESC
        """
    )
    return [
        Line(
            voice=testimonials.of_row(row),
            city=row["order_city"],
            number=row["order_number"],
            product=row["product_name"],
            consent=allowed.get(row["id"]),
        )
        for row in found
    ]


def order_choices(store: Store, limit: int = 500) -> list[OrderChoice]:
    """The newest orders, to choose from; any other is found by its number (`order_by_number`)."""
    return _choices(store, "", limit)


def order_by_number(store: Store, number: str) -> OrderChoice | None:
    """The order of this number; None for none, or where several channels have it."""
    found = _choices(store, number.strip(), 2) if number.strip() else []
    return found[0] if len(found) == 1 else None


def order_choice(store: Store, order_id: int) -> OrderChoice | None:
    """One order by its id."""
    number = store.value("SELECT number FROM orders WHERE id = :id", id=order_id)
    same = _choices(store, number, 20) if number is not None else []
    return next((one for one in same if one.id == order_id), None)


def _choices(store: Store, number: str, limit: int) -> list[OrderChoice]:
    found = store.rows(
        """
        SELECT orders.id, orders.number, ordered_on, customer_id,
            coalesce(nullif(customers.nickname, ''), customers.name, '') AS name,
            (SELECT product_id FROM line_items
             WHERE order_id = orders.id ORDER BY position LIMIT 1) AS product_id
        FROM orders LEFT JOIN customers ON customers.id = customer_id
        WHERE :number = '' OR orders.number = :number COLLATE NOCASE
        ORDER BY ordered_on DESC, orders.id DESC LIMIT :limit
        """,
        number=number,
        limit=limit,
    )
    return [
        OrderChoice(
            id=row["id"],
            number=row["number"],
            day=date.fromisoformat(row["ordered_on"]),
            name=row["name"],
            customer_id=row["customer_id"],
            product_id=row["product_id"],
        )
        for row in found
    ]
