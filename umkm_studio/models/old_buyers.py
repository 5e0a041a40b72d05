"""Buyers of whom nothing was heard for long: proposed once a year to be made anonymous.

The law asks to end the use of data that is not needed any more (docs/law.md, art. 43 and 44), and
names no number of months: the maker chooses. Nothing is taken out by itself. Orders, messages and
testimonials count as being heard of.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

from umkm_studio.models import shop
from umkm_studio.models.store import Store

CHOICES = (12, 24, 36, 60)
"""Months without a word that the maker may choose from."""
_A_YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True, kw_only=True)
class OldBuyer:
    """A person, and the day on which they were last heard of. `bought` is whole rupiah."""

    id: int
    name: str
    last_on: date
    sales: int
    bought: int


def not_since(store: Store, day: date) -> list[OldBuyer]:
    """The people last heard of before this day, the longest ago first; not those who are anonymous
    already.
    """
    return [
        OldBuyer(
            id=row["id"],
            name=row["nickname"] or row["name"],
            last_on=date.fromisoformat(row["last_on"]),
            sales=row["sale_count"],
            bought=row["bought"],
        )
        for row in store.rows(_OLD, day=day.isoformat())
    ]


def months_before(day: date, months: int) -> date:
    """The same day so many months earlier, or the last one of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def waiting(store: Store, today: date) -> int:
    """How many there are to be looked at, once a year; 0 where it was done this year."""
    saved = shop.load(store)
    reviewed = date.fromisoformat(saved.reviewed_on) if saved.reviewed_on else None
    if reviewed is not None and today - reviewed < _A_YEAR:
        return 0
    return len(not_since(store, months_before(today, saved.review_months)))


def looked_at(store: Store, today: date) -> None:
    """The maker has decided for this year."""
    shop.save(store, replace(shop.load(store), reviewed_on=today.isoformat()))


_OLD = """
    WITH who AS (SELECT id, coalesce(merged_into, id) AS person FROM customers),
    heard AS (
        SELECT person, ordered_on AS day FROM orders JOIN who ON who.id = customer_id
        UNION ALL
        SELECT person, received_on FROM messages JOIN who ON who.id = customer_id
        UNION ALL
        SELECT person, day FROM testimonials JOIN who ON who.id = customer_id
    )
    SELECT customers.id, name, nickname, sale_count, bought, max(heard.day) AS last_on
    FROM heard JOIN customers ON customers.id = heard.person
    WHERE anonymised_on IS NULL
    GROUP BY customers.id HAVING last_on < :day
    ORDER BY last_on, customers.id
    """
