"""People: everybody who ordered, one line each, whatever channels they came through.

A person is the row that stands for its merged ones. What they bought in all is kept up to date in
that row (models/derived.py), so that lists of many thousands stay quick.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Literal

from umkm_studio.models import identity
from umkm_studio.models.phones import phone_digits
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import holding, squeeze

Sort = Literal["name", "sales", "bought", "last_sale"]
AWAY_AFTER = 60  # days without an order, after which a buyer counts as away
_FAVOURITES = 2  # products named per line


class Group(StrEnum):
    """Which people are wanted: of one sale, of several, or not seen for `AWAY_AFTER` days."""

    ALL = "all"
    NEW = "new"
    RETURNING = "returning"
    AWAY = "away"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """`words` stand in a name, nickname, user name or note; or are a phone or order number."""

    words: str = ""
    group: Group = Group.ALL


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """A person in the list. `bought` is whole rupiah. Sales are rows of the view `sales`.

    `name` is "" for somebody who was made anonymous, or never had one.
    """

    id: int
    name: str
    nickname: str
    orders: int
    sales: int
    bought: int
    first_sale_on: date | None
    last_sale_on: date | None
    is_anonymous: bool
    favourites: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()

    @property
    def shown_name(self) -> str:
        """What the shop calls them."""
        return self.nickname or self.name

    def days_since(self, today: date) -> int | None:
        """Days since the last sale."""
        return None if self.last_sale_on is None else (today - self.last_sale_on).days


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """Of the people that filters let through. `bought` is whole rupiah."""

    people: int
    returning: int
    away: int
    bought: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAndReturning:
    """The sales of a period: first ones of their buyer, later ones, and of buyers nobody knows."""

    new: int
    returning: int
    unknown: int


def listing(
    store: Store,
    filters: Filters,
    today: date,
    limit: int,
    offset: int = 0,
    *,
    sort: Sort = "last_sale",
    descending: bool = True,
) -> list[PersonRow]:
    """One page of the people; what a row lacks to be sorted by stands last either way."""
    return _listing(store, _values(store, filters, today), limit, offset, sort, descending)


def found(
    store: Store, filters: Filters, today: date, limit: int, *, sort: Sort, descending: bool
) -> tuple[Totals, list[PersonRow]]:
    """Sums over everybody whom the filters let through, and the first page of `listing`."""
    values = _values(store, filters, today)
    return _summary(store, values), _listing(store, values, limit, 0, sort, descending)


def _listing(
    store: Store,
    values: dict[str, object],
    limit: int,
    offset: int,
    sort: Sort,
    descending: bool,
) -> list[PersonRow]:
    rows = store.rows(
        """
        WITH found AS MATERIALIZED (
            SELECT id, last_sale_on, CASE :sort
                WHEN 'name' THEN nullif(coalesce(nullif(nickname, ''), name), '')
                WHEN 'sales' THEN sale_count WHEN 'bought' THEN bought
                WHEN 'last_sale' THEN last_sale_on END AS place
            FROM customers
            WHERE merged_into IS NULL AND (order_count > 0 OR note <> '' OR nickname <> '')
                AND CASE :group WHEN 'new' THEN sale_count = 1 WHEN 'returning' THEN sale_count > 1
                    WHEN 'away' THEN last_sale_on < :away ELSE 1 END
                AND (:named IS NULL OR id IN (SELECT value FROM json_each(:named)))
        ), page AS (
            SELECT id, row_number() OVER () AS line FROM (
                SELECT id FROM found
                ORDER BY place IS NULL,
                    CASE WHEN NOT :descending THEN place END COLLATE NOCASE,
                    CASE WHEN :descending THEN place END COLLATE NOCASE DESC,
                    last_sale_on DESC, id DESC
                LIMIT :limit OFFSET :offset
            )
        )
        SELECT customers.* FROM page JOIN customers ON customers.id = page.id ORDER BY page.line
        """,
        **values,
        sort=sort,
        descending=descending,
        limit=limit,
        offset=offset,
    )
    ids = [row["id"] for row in rows]
    liked, places = _favourites(store, ids), _channels(store, ids)
    return [_person_row(row, liked, places) for row in rows]


def _summary(store: Store, values: dict[str, object]) -> Totals:
    row = store.one(
        """
        SELECT count(*) AS people, coalesce(sum(sale_count > 1), 0) AS came_back,
            coalesce(sum(last_sale_on < :away), 0) AS away, coalesce(sum(bought), 0) AS bought
        FROM customers
        WHERE merged_into IS NULL AND (order_count > 0 OR note <> '' OR nickname <> '')
            AND CASE :group WHEN 'new' THEN sale_count = 1 WHEN 'returning' THEN sale_count > 1
                WHEN 'away' THEN last_sale_on < :away ELSE 1 END
            AND (:named IS NULL OR id IN (SELECT value FROM json_each(:named)))
        """,
        **values,
    )
    assert row is not None
    return Totals(
        people=row["people"], returning=row["came_back"], away=row["away"], bought=row["bought"]
    )


def new_and_returning(store: Store, first: date, last: date) -> NewAndReturning:
    """The sales of a period, both ends included, by whether their buyer had bought before.

    By the days of the orders, not of their import: the earliest sale of a person is the new one,
    and a second one on the same day is a returning buyer's.
    """
    row = store.one(
        """
        SELECT count(*) AS sales, count(customer_id) AS known,
            (SELECT count(*) FROM customers
             WHERE merged_into IS NULL AND first_sale_on BETWEEN :first AND :last) AS new
        FROM sales WHERE ordered_on BETWEEN :first AND :last
        """,
        first=first.isoformat(),
        last=last.isoformat(),
    )
    assert row is not None
    return NewAndReturning(
        new=row["new"], returning=row["known"] - row["new"], unknown=row["sales"] - row["known"]
    )


def is_empty(store: Store) -> bool:
    """Whether nobody is known yet."""
    return store.one("SELECT 1 FROM customers LIMIT 1") is None


def _values(store: Store, filters: Filters, today: date) -> dict[str, object]:
    named = _named(store, filters.words)
    return {
        "group": filters.group.value,
        "away": (today - timedelta(days=AWAY_AFTER)).isoformat(),
        "named": None if named is None else json.dumps(named),
    }


def _named(store: Store, words: str) -> list[int] | None:
    """The people that these words may mean; None where there are no words."""
    words = squeeze(words)
    if not words:
        return None
    digits = phone_digits(words)
    secret = store.value("SELECT value FROM secrets WHERE name = 'identity'") if digits else None
    found = store.rows(
        """
        WITH RECURSIVE places (channel) AS (  -- a number is indexed within its channel
            SELECT min(channel) FROM orders UNION ALL
            SELECT (SELECT min(channel) FROM orders WHERE channel > places.channel)
            FROM places WHERE places.channel IS NOT NULL
        )
        SELECT coalesce(merged_into, id) AS person FROM customers
        WHERE name LIKE :pattern ESCAPE '!'
            OR nickname <> '' AND nickname LIKE :pattern ESCAPE '!'  -- most have none
            OR note <> '' AND note LIKE :pattern ESCAPE '!'
        UNION ALL SELECT coalesce(merged_into, id) FROM customers WHERE id IN (
            SELECT customer_id FROM customer_keys WHERE key = :phone
            UNION ALL SELECT customer_id FROM orders
            WHERE number = :words AND channel IN (SELECT channel FROM places)
        )
        """,
        pattern=holding(words),
        phone=identity.phone_key(secret, digits) if secret else "",
        words=words,
    )
    return [row["person"] for row in found]


def _favourites(store: Store, ids: Sequence[int]) -> dict[int, list[str]]:
    """What each of these people bought most, by pieces."""
    found: dict[int, list[str]] = {}
    for row in store.rows(
        """
        SELECT coalesce(customers.merged_into, customers.id) AS person,
            trim(line_items.product || ' ' || line_items.variant) AS label, sum(quantity) AS pieces
        FROM customers
        JOIN orders ON orders.customer_id = customers.id
        JOIN line_items ON line_items.order_id = orders.id
        WHERE customers.id IN (
            SELECT value FROM json_each(:ids)
            UNION SELECT id FROM customers WHERE merged_into IN (SELECT value FROM json_each(:ids))
        ) AND orders.status IN ('paid', 'processing', 'shipped', 'completed')
        GROUP BY person, label ORDER BY person, pieces DESC, label
        """,
        ids=json.dumps(list(ids)),
    ):
        liked = found.setdefault(row["person"], [])
        if len(liked) < _FAVOURITES:
            liked.append(row["label"])
    return found


def _channels(store: Store, ids: Sequence[int]) -> dict[int, list[str]]:
    """Where each of these people ordered, the usual place first."""
    found: dict[int, list[str]] = {}
    for row in store.rows(
        """
        SELECT coalesce(customers.merged_into, customers.id) AS person, channel,
            count(*) AS orders
        FROM customers JOIN orders ON orders.customer_id = customers.id
        WHERE customers.id IN (
            SELECT value FROM json_each(:ids)
            UNION SELECT id FROM customers WHERE merged_into IN (SELECT value FROM json_each(:ids))
        )
        GROUP BY person, channel ORDER BY person, count(*) DESC, channel
        """,
        ids=json.dumps(list(ids)),
    ):
        found.setdefault(row["person"], []).append(row["channel"])
    return found


def _person_row(row: Row, liked: dict[int, list[str]], places: dict[int, list[str]]) -> PersonRow:
    return PersonRow(
        id=row["id"],
        name=row["name"],
        nickname=row["nickname"],
        orders=row["order_count"],
        sales=row["sale_count"],
        bought=row["bought"],
        first_sale_on=row["first_sale_on"] and date.fromisoformat(row["first_sale_on"]),
        last_sale_on=row["last_sale_on"] and date.fromisoformat(row["last_sale_on"]),
        is_anonymous=row["anonymised_on"] is not None,
        favourites=tuple(liked.get(row["id"], ())),
        channels=tuple(places.get(row["id"], ())),
    )
