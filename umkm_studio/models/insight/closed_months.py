"""Months that are closed: their figures stay as they were, and what came in later is told.

Nothing of a buyer is frozen: words that may be shown are looked up anew each time (`month_voices`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from umkm_studio.models.errors import UserError
from umkm_studio.models.insight import frozen, month_facts
from umkm_studio.models.insight.month_facts import MonthFacts
from umkm_studio.models.store import Row, Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """The figures of a month as they were on `closed_on`."""

    closed_on: date
    facts: MonthFacts


class Figure(StrEnum):
    """Figures of which is told that they changed since, in the order in which the page has them."""

    NET_SALES = "net_sales"
    PROFIT = "profit"
    ORDERS = "orders"
    TRACED = "traced"
    POSTS = "posts"
    TESTIMONIALS = "testimonials"
    CRITICISMS = "criticisms"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class Changed:
    """A figure when the month was closed, and now; None is not known."""

    figure: Figure
    was: int | None
    now: int | None


def close(store: Store, facts: MonthFacts, day: date) -> None:
    """Freeze the figures of a month, or freeze them anew.

    Raises `UserError("month_not_over")` while days are to come.
    """
    if not facts.is_over or day <= facts.until:
        raise UserError("month_not_over", month=facts.month)
    put(store, Closed(closed_on=day, facts=facts))


def put(store: Store, closed: Closed) -> None:
    """Keep a closed month as it is told (in a workbook), over what was frozen before."""
    month = closed.facts.month.isoformat()[:7]
    known = store.value("SELECT id FROM closed_months WHERE month = :month", month=month)
    store.put(
        "closed_months",
        {
            "id": known,
            "month": month,
            "closed_on": closed.closed_on.isoformat(),
            "facts": frozen.write(closed.facts),
        },
    )


def get(store: Store, month: date) -> Closed | None:
    """The month of this day, where it is closed and its figures can be read."""
    row = _row(store, month)
    return None if row is None else _closed(row)


def is_unreadable(store: Store, month: date) -> bool:
    """Whether the month of this day was closed and nobody can read its figures any more: they came
    with a copy that was tampered with, or of a program that is newer in them.
    """
    row = _row(store, month)
    return row is not None and _closed(row) is None


def everything(store: Store) -> list[Closed]:
    """All closed months that can be read, oldest first."""
    rows = store.rows("SELECT * FROM closed_months ORDER BY month")
    return [closed for row in rows if (closed := _closed(row)) is not None]


def changed(was: MonthFacts, now: MonthFacts) -> tuple[Changed, ...]:
    """The figures that are others today than when the month was closed."""
    figures = zip(_figures(was), _figures(now), strict=True)
    return tuple(
        Changed(figure, before, after)
        for (figure, before), (_, after) in figures
        if before != after
    )


def outdated(store: Store) -> list[date]:
    """Closed months of which a figure is another today, the newest first."""
    return [
        one.facts.month
        for one in reversed(everything(store))
        if changed(one.facts, month_facts.facts(store, one.facts.month, one.facts.until))
    ]


def _figures(facts: MonthFacts) -> Iterator[tuple[Figure, int | None]]:
    yield Figure.NET_SALES, facts.sales.net_sales
    yield Figure.PROFIT, facts.sales.profit
    yield Figure.ORDERS, facts.sales.orders
    yield Figure.TRACED, facts.traced
    yield Figure.POSTS, sum(facts.posts.values())
    yield Figure.TESTIMONIALS, facts.heard.testimonials
    yield Figure.CRITICISMS, facts.heard.criticisms
    yield Figure.FIXED, facts.heard.fixed


def _row(store: Store, month: date) -> Row | None:
    return store.one(
        "SELECT * FROM closed_months WHERE month = :month", month=month.isoformat()[:7]
    )


def _closed(row: Row) -> Closed | None:
    try:
        facts = frozen.read(MonthFacts, row["facts"])
    except UserError:  # frozen_unreadable: the month is shown as it is today
        return None
    return Closed(closed_on=date.fromisoformat(row["closed_on"]), facts=facts)
