"""Customers: who buys. No more is kept than what tells two people apart.

A row of `customers` is one buyer as one channel knows them; `customer_keys` holds what they are
recognised by. Rows that are the same person point at one of them (`merged_into`), so that a merge
can be taken back whole; wherever people are counted or shown, a person is
`coalesce(merged_into, id)`.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from umkm_studio.models import identity
from umkm_studio.models.errors import UserError
from umkm_studio.models.phones import is_masked, phone_digits
from umkm_studio.models.store import Store
from umkm_studio.models.text import fold, squeeze

# TikTok Shop and Tokopedia are one seller centre, where a buyer goes by one user name in both.
_ACCOUNTS_OF = {"tokopedia": "tiktok"}


@dataclass(frozen=True, slots=True)
class Buyer:
    """Who an order names: the channel, the name as the channel shows it, the phone as written."""

    channel: str
    name: str
    phone: str = ""


def keys_of(secret: str, buyer: Buyer) -> tuple[str, ...]:
    """What a buyer is recognised by: the phone number, else the name within its channel (TikTok
    Shop and Tokopedia count as one); both where the name is a user name, which is nobody else's.

    Empty where neither is known: such an order has no customer. A masked name (`R***a`) is many
    people's and tells nobody apart.
    """
    keys = []
    if digits := phone_digits(buyer.phone):
        keys.append(identity.phone_key(secret, digits))
    account = _ACCOUNTS_OF.get(buyer.channel, buyer.channel)
    name = fold(buyer.name)
    if name and not is_masked(buyer.name) and (not keys or account in _WITH_USER_NAMES):
        keys.append(f"{account}:{name}")
    return tuple(keys)


def better_name(kept: str, other: str) -> str:
    """Which of two spellings of one buyer is shown: one in proper case before one that is not, a
    whole name before one word, then the longer; `kept` where neither is better. A name that was
    taken out stays out.
    """
    if not kept or not other or is_masked(other):
        return kept
    return other if _how_good(other) > _how_good(kept) else kept


def _how_good(name: str) -> tuple[bool, bool, int]:
    words = name.split()
    proper = all(word[0].isupper() and word[1:] == word[1:].lower() for word in words)
    plain = name.replace(".", "").replace("'", "").replace("-", "").replace(" ", "").isalpha()
    return proper and plain, len(words) > 1, len(name)


def _keep_names(store: Store, names: dict[int, str], before: dict[int, str]) -> None:
    """Add who is new, and change the names that differ from `before`; not those that the person
    had corrected.
    """
    new = [(each, name) for each, name in names.items() if each not in before]
    store.put_many("customers", ("id", "name"), new)
    for each, name in before.items():
        if names[each] != name and not _is_corrected(store, each):
            store.put("customers", {"id": each, "name": names[each]})


def _is_corrected(store: Store, customer_id: int) -> bool:
    return bool(store.value("SELECT corrected_on FROM customers WHERE id = :id", id=customer_id))


def _names(store: Store, ids: Collection[int]) -> dict[int, str]:
    found = store.rows(
        "SELECT id, name FROM customers WHERE id IN (SELECT value FROM json_each(:ids))",
        ids=json.dumps(sorted(ids)),
    )
    return {row["id"]: row["name"] for row in found}


_WITH_USER_NAMES = frozenset({"shopee", "tiktok"})


def find_or_add(store: Store, buyer: Buyer) -> int | None:
    """The id of the customer behind an order, a new one where needed; None where nobody is
    named.
    """
    return find_or_add_many(store, [buyer]).get(buyer)


def find_or_add_many(store: Store, buyers: Iterable[Buyer]) -> dict[Buyer, int]:
    """The customer of every buyer that is named, new ones where needed; use inside a change.

    Exact keys join by themselves: a buyer with two keys of two customers shows that they are one
    person, and the younger is merged into the older; unless the maker said that they are not.
    Of the spellings under one phone number the best is kept (`better_name`).
    """
    secret = secret_of(store)
    keys = {buyer: keys_of(secret, buyer) for buyer in dict.fromkeys(buyers)}
    known: dict[str, int] = {
        row["key"]: row["customer_id"]
        for row in store.rows(
            """
            SELECT key, customer_id FROM customer_keys
            WHERE key IN (SELECT value FROM json_each(:keys))
            """,
            keys=json.dumps([key for found in keys.values() for key in found]),
        )
    }
    first, first_key = store.next_id("customers"), store.next_id("customer_keys")
    names = _names(store, set(known.values()))
    kept_names = dict(names)
    new_keys: list[tuple[int, str, int]] = []
    joined: list[tuple[int, int]] = []
    result: dict[Buyer, int] = {}
    for buyer, found in keys.items():
        if not found:
            continue
        owners = list(dict.fromkeys(known[key] for key in found if key in known))
        if not owners:
            owners = [first + len(names) - len(kept_names)]
            names[owners[0]] = squeeze(buyer.name)
        elif phone_digits(buyer.phone):
            names[owners[0]] = better_name(names[owners[0]], squeeze(buyer.name))
        joined += [(min(owners), other) for other in owners if other != min(owners)]
        result[buyer] = owners[0]
        for key in found:
            if key not in known:
                known[key] = owners[0]
                new_keys.append((first_key + len(new_keys), key, owners[0]))
    _keep_names(store, names, kept_names)
    store.put_many("customer_keys", ("id", "key", "customer_id"), new_keys)
    for kept, other in joined:
        if not are_apart(store, kept, other):
            merge(store, kept, other)
    return result


def find(store: Store, buyer: Buyer) -> int | None:
    """The customer that an order of this buyer would belong to; None for somebody new."""
    secret: str | None = store.value("SELECT value FROM secrets WHERE name = 'identity'")
    return with_keys(store, keys_of(secret or "", buyer))


def only_one_named(store: Store, buyer: Buyer) -> int | None:
    """Whom a maker means who types no more than a name: the only person who goes by it. None where
    there is a phone, where `find` knows better, and for several of that name.
    """
    if phone_digits(buyer.phone) or find(store, buyer) is not None:
        return None
    found: int | None = store.value(
        """
        SELECT max(id) FROM customers WHERE name = :name COLLATE NOCASE AND name <> ''
        HAVING count(DISTINCT coalesce(merged_into, id)) = 1
        """,
        name=squeeze(buyer.name),
    )
    return found


def own_names(store: Store, customer_ids: Collection[int]) -> frozenset[str]:
    """What only this person goes by, each as `bare_name` gives it; `customer_ids` are all their
    rows. Their names count, and the names and accounts that orders of theirs came with: also one
    that was corrected since. A masked name is many people's.
    """
    ids = json.dumps(sorted(customer_ids))
    theirs = {
        bare_name(row["name"])
        for row in store.rows(_NAMES_OF, ids=ids)
        if not is_masked(row["name"])
    } - {""}
    spellings = json.dumps([*theirs, *(f"@{name}" for name in theirs)])
    others = store.rows(_SAME_NAME_OF_OTHERS, ids=ids, names=spellings)
    return frozenset(theirs - {bare_name(row["name"]) for row in others})


def bare_name(name: str) -> str:
    """The form in which it is seen that two names are one: as `fold`, an account without its @, and
    without a place after a comma ('Hana, Salatiga').
    """
    return fold(name.partition(",")[0]).removeprefix("@")


_NAMES_OF = """
    SELECT name FROM customers WHERE id IN (SELECT value FROM json_each(:ids))
    UNION SELECT substr(key, instr(key, ':') + 1) FROM customer_keys
    WHERE customer_id IN (SELECT value FROM json_each(:ids))
        AND key NOT GLOB 'phone:*' AND key NOT GLOB 'gone:*'
    """
_SAME_NAME_OF_OTHERS = """
    SELECT name FROM customers
    WHERE trim(substr(name, 1, instr(name || ',', ',') - 1)) COLLATE NOCASE
            IN (SELECT value FROM json_each(:names))
        AND id NOT IN (SELECT value FROM json_each(:ids))
    UNION SELECT substr(key, instr(key, ':') + 1) FROM customer_keys
    WHERE substr(key, instr(key, ':') + 1) IN (SELECT value FROM json_each(:names))
        AND customer_id NOT IN (SELECT value FROM json_each(:ids))
    """


def is_reached_by(store: Store, customer_id: int | None, phone: str) -> bool:
    """Whether a customer was recognised by this phone number before."""
    if customer_id is None or not phone_digits(phone):
        return False
    keys = keys_of(secret_of(store), Buyer("", "", phone))
    found = store.one(
        "SELECT 1 FROM customer_keys WHERE customer_id = :customer AND key = :key",
        customer=customer_id,
        key=keys[0],
    )
    return found is not None


def person_of(store: Store, customer_id: int) -> int:
    """The id that stands for the person: the customer it was merged into, else its own."""
    found: int = store.value(
        "SELECT coalesce(merged_into, id) FROM customers WHERE id = :id", id=customer_id
    )
    return found


def members_of(store: Store, person_id: int) -> list[int]:
    """The rows that are this person, the one that stands for it first."""
    found = store.rows(
        """
        SELECT id FROM customers WHERE id = :person OR merged_into = :person
        ORDER BY id <> :person, id
        """,
        person=person_id,
    )
    return [row["id"] for row in found]


def rows_of(store: Store, person_id: int) -> list[int]:
    """As `members_of`, of somebody who is there and stands for themselves.

    Raises `UserError("record_gone")`.
    """
    rows = members_of(store, person_id)
    if not rows or person_of(store, person_id) != person_id:
        raise UserError("record_gone")
    return rows


def merge(store: Store, first_id: int, second_id: int) -> int:
    """Two customers are one person: the older of the two people stands for all of it. Gives its id.

    Every row remembers only whom it stands behind, so each can be split off again.
    """
    with store.change():
        kept, other = sorted((person_of(store, first_id), person_of(store, second_id)))
        if kept != other:
            for row_id in members_of(store, other):
                store.put("customers", {"id": row_id, "merged_into": kept})
    return kept


def split(store: Store, customer_id: int) -> None:
    """Take a merge back: this row is a person of its own again. It is remembered, so that neither a
    proposal nor a later import joins them again. Of the row that stands for others: no change.
    """
    with store.change():
        person = person_of(store, customer_id)
        if person != customer_id:
            store.put("customers", {"id": customer_id, "merged_into": None})
            keep_apart(store, person, customer_id)


def are_apart(store: Store, first_id: int, second_id: int) -> bool:
    """Whether the maker said of these two people, or of rows of theirs, that they are not one."""
    first, second = person_of(store, first_id), person_of(store, second_id)
    found = store.value(
        """
        SELECT 1 FROM customer_differences
        JOIN customers AS one ON one.id = first_id
        JOIN customers AS other ON other.id = second_id
        WHERE (coalesce(one.merged_into, one.id), coalesce(other.merged_into, other.id))
            IN (VALUES (:first, :second), (:second, :first))
        """,
        first=first,
        second=second,
    )
    return found is not None


def keep_apart(store: Store, first_id: int, second_id: int) -> None:
    """Remember that two customers are not the same person: they are not proposed again."""
    with store.change():
        first, second = sorted((first_id, second_id))
        known = store.one(
            """
            SELECT 1 FROM customer_differences
            WHERE first_id = :first AND second_id = :second
            """,
            first=first,
            second=second,
        )
        if known is None:
            store.put("customer_differences", {"first_id": first, "second_id": second})


def references(store: Store) -> dict[int, str]:
    """What a file calls each customer, by id: P-0001, P-0002 … Those that stand for themselves come
    first.
    """
    found = store.rows("SELECT id FROM customers ORDER BY merged_into IS NOT NULL, id")
    return {row["id"]: f"P-{number:04d}" for number, row in enumerate(found, 1)}


def with_keys(store: Store, keys: Iterable[str]) -> int | None:
    """The customer that one of these keys belongs to."""
    found: int | None = store.value(
        """
        SELECT customer_id FROM customer_keys
        WHERE key IN (SELECT value FROM json_each(:keys)) ORDER BY customer_id LIMIT 1
        """,
        keys=json.dumps(list(keys)),
    )
    return found


def add_keys(store: Store, customer_id: int, keys: Iterable[str]) -> None:
    """Recognise a customer by these keys too; a key that is somebody's stays theirs."""
    for key in keys:
        if with_keys(store, [key]) is None:
            store.put("customer_keys", {"key": key, "customer_id": customer_id})


def names(store: Store, limit: int = 500) -> list[str]:
    """The names that the newest buyers go by, the very newest first; some of them share a name."""
    found = store.rows(
        "SELECT name FROM customers WHERE name <> '' ORDER BY id DESC LIMIT :looked_at",
        looked_at=4 * limit,
    )
    return list(dict.fromkeys(row["name"] for row in found))[:limit]


def secret_of(store: Store) -> str:
    """This store's secret for fingerprints; made once, inside a change."""
    known: str | None = store.value("SELECT value FROM secrets WHERE name = 'identity'")
    if known is None:
        known = identity.new_secret()
        store.put("secrets", {"name": "identity", "value": known})
    return known
