"""One person: who they are to the shop, what they bought, what is worth remembering."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from umkm_studio.models.sales import customers
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store
from umkm_studio.models.text import fold, squeeze


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """One of the customers that are this person: as one channel knows them.

    `has_phone` says that a phone number told who they are (its fingerprint is kept), `user_names`
    what they go by in marketplaces.
    """

    id: int
    name: str
    channels: tuple[str, ...]
    orders: int
    has_phone: bool
    user_names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person with all that the shop remembers. `bought` is whole rupiah.

    `phone` is "" where numbers are not kept; `identities` begins with the one that stands for the
    others; `liked` is pieces and label, most first.
    """

    id: int
    name: str
    nickname: str
    phone: str
    note: str
    orders: int
    sales: int
    bought: int
    first_sale_on: date | None
    last_sale_on: date | None
    anonymised_on: date | None
    cities: tuple[str, ...]
    identities: tuple[Identity, ...]
    liked: tuple[tuple[int, str], ...]

    @property
    def shown_name(self) -> str:
        """What the shop calls them."""
        return self.nickname or self.name

    @property
    def is_anonymous(self) -> bool:
        """Whether everything that told who they are was taken out."""
        return self.anonymised_on is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class PastOrder:
    """An order in a person's history. `net_sales` is whole rupiah, also of one that is no sale;
    `goods` says what was ordered, a line each.
    """

    id: int
    number: str
    ordered_on: date
    channel: str
    status: Status
    net_sales: int
    goods: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A text of the maker's own in which a name stands. `table` and `id` say where."""

    table: str
    id: int
    text: str


def get(store: Store, customer_id: int) -> Person | None:
    """The person that this customer is."""
    row = store.one(
        """
        SELECT * FROM customers
        WHERE id = (SELECT coalesce(merged_into, id) FROM customers WHERE id = :id)
        """,
        id=customer_id,
    )
    if row is None:
        return None
    days = {
        key: row[key] and date.fromisoformat(row[key])
        for key in ("first_sale_on", "last_sale_on", "anonymised_on")
    }
    ids = json.dumps(customers.members_of(store, row["id"]))
    identities = tuple(_identities(store, ids))
    return Person(
        id=row["id"],
        name=next((one.name for one in identities if one.name), ""),
        nickname=row["nickname"],
        phone=row["phone"] or _newest_phone(store, ids),
        note=row["note"],
        orders=row["order_count"],
        sales=row["sale_count"],
        bought=row["bought"],
        cities=_cities(store, ids),
        identities=identities,
        liked=_liked(store, ids),
        **days,
    )


def remember(store: Store, person_id: int, *, nickname: str, note: str) -> None:
    """Keep what to call a person, and what makes an answer personal."""
    store.put("customers", {"id": person_id, "nickname": squeeze(nickname), "note": note.strip()})


def orders_of(store: Store, person_id: int, limit: int = -1) -> list[PastOrder]:
    """A person's orders, the newest first; those that are no sale too."""
    ids = json.dumps(customers.members_of(store, person_id))
    found = store.rows(
        """
        SELECT id, number, ordered_on, channel, status, net_sales, (
            SELECT json_group_array(label) FROM (
                SELECT quantity || ' × ' || trim(product || ' ' || variant) AS label
                FROM line_items WHERE order_id = orders.id ORDER BY position
            )
        ) AS goods
        FROM orders WHERE customer_id IN (SELECT value FROM json_each(:ids))
        ORDER BY ordered_on DESC, id DESC LIMIT :limit
        """,
        ids=ids,
        limit=limit,
    )
    return [
        PastOrder(
            **dict(row)
            | {
                "ordered_on": date.fromisoformat(row["ordered_on"]),
                "status": Status(row["status"]),
                "goods": tuple(json.loads(row["goods"])),
            }
        )
        for row in found
    ]


def mentions(store: Store, person: Person) -> list[Mention]:
    """Where the person's name may stand in the maker's own texts: reflections, posts, notes on
    other orders and people. Only full names and user names are looked for: "Ayu" is many people's.
    """
    found: dict[tuple[str, int], Mention] = {}
    for name in _full_names(person):
        for row in store.rows(_MENTIONS, name=name, person=person.id):
            found[row["place"], row["id"]] = Mention(
                table=row["place"], id=row["id"], text=row["text"]
            )
    return list(found.values())


def _full_names(person: Person) -> Iterator[str]:
    names = {person.nickname, *(one.name for one in person.identities)}
    for name in sorted(names):
        if " " in name or (len(name) >= 6 and not name.isalpha()):
            yield name


_MENTIONS = """
    SELECT * FROM (
        SELECT 'reflections' AS place, id,
            conversation || ' ' || led_to_purchase || ' ' || appreciated AS text FROM reflections
        UNION ALL SELECT 'decisions', id, text || ' ' || outcome || ' ' || happened FROM decisions
        UNION ALL SELECT 'posts', id, title || ' ' || caption || ' ' || note FROM posts
        UNION ALL SELECT 'partners', id, name || ' ' || note || ' ' || contact FROM partners
        UNION ALL SELECT 'idea_credits', id, name || ' ' || outcome FROM idea_credits
        UNION ALL SELECT 'deals', id, outcome FROM deals
        UNION ALL SELECT 'deal_promises', id, text FROM deal_promises
        UNION ALL SELECT 'replies', id, question || ' ' || answer FROM replies
        UNION ALL SELECT 'trust_entries', id, text || ' ' || before FROM trust_entries
        UNION ALL SELECT 'post_corrections', id, text FROM post_corrections
        UNION ALL SELECT 'portfolio', id, title || ' ' || story FROM portfolio
        UNION ALL SELECT 'trials', id, hypothesis || ' ' || stop_note || ' ' || learned FROM trials
        UNION ALL SELECT 'marked_days', id, name FROM marked_days
        UNION ALL SELECT 'rest_days', id, note FROM rest_days
        UNION ALL SELECT 'load_checks', id, note FROM load_checks
        UNION ALL SELECT 'customers', id, note FROM customers
            WHERE note <> '' AND :person NOT IN (id, coalesce(merged_into, id))
        UNION ALL SELECT 'orders', orders.id, orders.note || ' ' || heard_from
            FROM orders LEFT JOIN customers ON customers.id = customer_id
            WHERE (orders.note <> '' OR heard_from <> '')
                AND :person IS NOT coalesce(customers.merged_into, customers.id)
    ) WHERE instr(lower(text), lower(:name)) > 0
"""


def _identities(store: Store, ids: str) -> Iterator[Identity]:
    keys: dict[int, list[str]] = {}
    for row in store.rows(
        """
        SELECT customer_id, key FROM customer_keys
        WHERE customer_id IN (SELECT value FROM json_each(:ids)) ORDER BY id
        """,
        ids=ids,
    ):
        keys.setdefault(row["customer_id"], []).append(row["key"])
    for row in store.rows(
        """
        SELECT customers.id, name, count(orders.id) AS orders,
            group_concat(DISTINCT orders.channel) AS channels
        FROM json_each(:ids) AS wanted JOIN customers ON customers.id = wanted.value
        LEFT JOIN orders ON orders.customer_id = customers.id
        GROUP BY customers.id ORDER BY wanted.key
        """,
        ids=ids,
    ):
        mine = keys.get(row["id"], [])
        named = [key.partition(":")[2] for key in mine if not key.startswith(("phone:", "gone:"))]
        yield Identity(
            id=row["id"],
            name=row["name"],
            channels=tuple(channel for channel in (row["channels"] or "").split(",") if channel),
            orders=row["orders"],
            has_phone=any(key.startswith("phone:") for key in mine),
            user_names=tuple(name for name in named if name != fold(row["name"])),
        )


def _newest_phone(store: Store, ids: str) -> str:
    """A number kept with another of their names, else that on their newest order that has one."""
    found: str | None = store.value(
        """
        SELECT phone FROM (
            SELECT phone, 1 AS is_kept, '' AS day, id FROM customers
            WHERE id IN (SELECT value FROM json_each(:ids)) AND phone <> ''
            UNION ALL SELECT phone, 0, ordered_on, id FROM orders
            WHERE customer_id IN (SELECT value FROM json_each(:ids)) AND phone <> ''
        ) ORDER BY is_kept DESC, day DESC, id DESC LIMIT 1
        """,
        ids=ids,
    )
    return found or ""


def _cities(store: Store, ids: str) -> tuple[str, ...]:
    found = store.rows(
        """
        SELECT city, max(ordered_on) AS last FROM orders
        WHERE customer_id IN (SELECT value FROM json_each(:ids)) AND city <> ''
        GROUP BY city COLLATE NOCASE ORDER BY last DESC LIMIT 3
        """,
        ids=ids,
    )
    return tuple(row["city"] for row in found)


def _liked(store: Store, ids: str) -> tuple[tuple[int, str], ...]:
    found = store.rows(
        """
        SELECT trim(product || ' ' || variant) AS label, sum(quantity - returned_quantity) AS pieces
        FROM orders JOIN line_items ON line_items.order_id = orders.id
        WHERE customer_id IN (SELECT value FROM json_each(:ids))
            AND status IN ('paid', 'processing', 'shipped', 'completed')
        GROUP BY label COLLATE NOCASE HAVING pieces > 0 ORDER BY pieces DESC, label LIMIT 5
        """,
        ids=ids,
    )
    return tuple((row["pieces"], row["label"]) for row in found)
