"""What the shop holds about one buyer: found, handed over, and taken out everywhere.

Taking out has two depths. *Anonymous*: the person stays as somebody without a name, so that new and
returning buyers still add up, and old sheets can't bring the name back (sales/forgotten.py).
*Deleted*: the person goes as well, and with it what tied their orders together. Either way the
orders stay, with their goods, money, days, codes and numbers: no sum changes.

Out go names, notes, phones, addresses, cities, the buyer's own words, and what the buyer was
recognised by; also in what an import would put back, in the bin, and, by writing the file anew, in
its free pages. Copies that were made before keep what was in them. None of it can be undone.
That it was done, and when, is kept without whose it was.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from umkm_studio.models import buyer_photos, identity, kept_rows, privacy_register, reflections
from umkm_studio.models.belonging import Belongings
from umkm_studio.models.campaigns import idea_credits
from umkm_studio.models.content import captions
from umkm_studio.models.privacy_register import Deed
from umkm_studio.models.sales import customers, forgotten, redemptions, withdrawals
from umkm_studio.models.sales.redemptions import KnownCode
from umkm_studio.models.store import Store
from umkm_studio.models.voices import consents, forgetting, messages, testimonials

_AT_ONCE = 5_000  # rows in one change: more would hold too many of them in memory


def note_export(store: Store, person_id: int, *, now: datetime) -> None:
    """Keep that this person's data was handed over."""
    privacy_register.note(store, Deed.EXPORTED, person_id, now=now)


def anonymise(store: Store, person_id: int, *, now: datetime, photos: Collection[str] = ()) -> None:
    """Take everything out that tells who this person is. Can't be undone: forget undo stacks too.

    `photos` are paths of pictures that go, too (see buyer_photos).
    Where the file's free pages can't be wiped now, that follows by itself (`Store.has_traces`).
    Raises `UserError("record_gone")`.
    """
    _anonymise(store, person_id, now, photos)
    store.forget_soon()


def anonymise_all(
    store: Store,
    people: Sequence[int],
    progress: Callable[[int, int], None],
    *,
    now: datetime,
    photos: Collection[str] = (),
) -> None:
    """Several people, each as `anonymise`; those who are done stay so where it is stopped."""
    try:
        for done, person_id in enumerate(people):
            progress(done, len(people))
            _anonymise(store, person_id, now, photos)
    finally:
        store.forget_soon()


def _anonymise(store: Store, person_id: int, now: datetime, photos: Collection[str]) -> None:
    with store.change() as change:
        change.by_hand = False
        store.leave_traces()
        rows = customers.rows_of(store, person_id)
        secret = customers.secret_of(store)
        asked_at = withdrawals.asked_at(store, person_id)
        by_name = _senders_by_name(store, rows)
        _Removal(store, rows, person_id, asked_at or now).run()
        for row in store.rows(_KEYS, ids=json.dumps(rows)):
            key = row["key"]
            veiled = key if key.startswith("gone:") else identity.veiled(secret, key)
            store.put("customer_keys", {"id": row["id"], "key": veiled, "customer_id": person_id})
        customers.add_keys(store, person_id, (identity.veiled(secret, key) for key in by_name))
        store.put(
            "customers",
            dict.fromkeys(("name", "nickname", "phone", "note"), "")
            | {"id": person_id, "anonymised_on": now.date().isoformat()}
            | {"withdrawal_asked_at": None, "corrected_on": None},
        )
        store.remove("customers", *(row for row in rows if row != person_id))
        privacy_register.note(store, Deed.ANONYMISED, person_id, now=now, asked_at=asked_at)
        buyer_photos.delete(store, photos)


def delete(store: Store, person_id: int, *, now: datetime, photos: Collection[str] = ()) -> None:
    """Take the person out whole; their orders stay, as nobody's. As `anonymise` otherwise."""
    with store.change() as change:
        change.by_hand = False
        store.leave_traces()
        rows = customers.rows_of(store, person_id)
        asked_at = withdrawals.asked_at(store, person_id)
        _Removal(store, rows, None, asked_at or now).run()
        keys = store.rows(_KEYS, ids=json.dumps(rows))
        store.remove("customer_keys", *(row["id"] for row in keys))
        for row_id in reversed(rows):  # the one that stands for the others last
            store.remove("customers", row_id)
        privacy_register.note(store, Deed.DELETED, person_id, now=now, asked_at=asked_at)
        buyer_photos.delete(store, photos)
    store.forget_soon()


def contacts_kept(store: Store) -> int:
    """How many orders and customers have a phone number or an address with them."""
    found: int = store.value(
        """
        SELECT (SELECT count(*) FROM orders WHERE phone <> '' OR address <> '')
            + (SELECT count(*) FROM customers WHERE phone <> '')
        """
    )
    return found


def remove_contacts(store: Store) -> None:
    """Take every phone number and address out, of all buyers; names and cities stay. Buyers are
    still recognised by their phone's fingerprint. Can't be undone. Errors as in `anonymise`.
    """
    tables = {"orders": {"phone": "", "address": ""}, "customers": {"phone": ""}}
    with_contacts = {
        "orders": "SELECT id FROM orders WHERE phone <> '' OR address <> '' LIMIT :most",
        "customers": "SELECT id FROM customers WHERE phone <> '' LIMIT :most",
    }

    def without(table: str, before: Mapping[str, Any]) -> Mapping[str, Any]:
        blank = tables.get(table, {})
        return {**before, **{name: "" for name in blank if name in before}}

    for table, blank in tables.items():
        while found := store.rows(with_contacts[table], most=_AT_ONCE):
            with store.change() as change:
                change.by_hand = False
                store.leave_traces()
                for row in found:
                    store.put(table, {"id": row["id"], **blank})
    with store.change():
        store.leave_traces()
        kept_rows.rewrite(store, tuple(tables), without)
    store.forget_soon()


# Inside

_KEYS = """
    SELECT id, key FROM customer_keys
    WHERE customer_id IN (SELECT value FROM json_each(:ids)) ORDER BY id
"""
_OF_CUSTOMERS = {
    "contacts": """
        SELECT id FROM contacts WHERE customer_id IN (SELECT value FROM json_each(:ids))
        """,
    "loyalty_adjustments": """
        SELECT id FROM loyalty_adjustments
        WHERE customer_id IN (SELECT value FROM json_each(:ids))
        """,
    "review_requests": """
        SELECT id FROM review_requests WHERE customer_id IN (SELECT value FROM json_each(:ids))
        """,
}
# Which cells of a kept row say that it is a customer's.
_WHO = {
    "customers": ("id", "merged_into"),
    "customer_keys": ("customer_id",),
    "customer_differences": ("first_id", "second_id"),
    "contacts": ("customer_id",),
    "loyalty_adjustments": ("customer_id",),
    "review_requests": ("customer_id",),
}


def _senders_by_name(store: Store, rows: Sequence[int]) -> list[str]:
    """What the senders of their messages are recognised by that are theirs by their name: so that
    an old sheet can't bring these back.
    """
    own = customers.own_names(store, rows)
    wrote = messages.of_people(store, rows)
    return sorted({one.sender_key for one in wrote if customers.bare_name(one.name) in own} - {""})


class _Removal:
    """Empties the orders of a person, and all that is kept of them elsewhere.

    `rows` are the person's customers, `left` the one that their orders belong to from now on,
    `at` when they wanted it.
    """

    def __init__(self, store: Store, rows: Sequence[int], left: int | None, at: datetime) -> None:
        self._store = store
        self._at = at
        self._voices: set[int] = set()
        self._ideas: set[int] = set()  # posts whose idea was theirs
        self._said: set[str] = set()
        self._theirs = Belongings(store, rows)
        self._left = left
        self._codes = redemptions.known_codes(store)
        self._plain = _words_of_others(store, self._theirs.ids)

    def run(self) -> None:
        """Use inside a change."""
        store = self._store
        self._forget_what_they_wrote()
        found = store.rows(
            "SELECT * FROM orders WHERE customer_id IN (SELECT value FROM json_each(:ids))",
            ids=self._theirs.ids,
        )
        for row in found:
            store.put("orders", self._without_traces(dict(row)))
        redemptions.rematch(store, sorted(row["id"] for row in found))
        self._forget_what_was_seen()
        for row in store.rows(
            "SELECT id FROM codes WHERE customer_id IN (SELECT value FROM json_each(:ids))",
            ids=self._theirs.ids,
        ):
            store.put("codes", {"id": row["id"], "customer_id": self._left})
        apart = store.rows(
            """
            SELECT id FROM customer_differences
            WHERE first_id IN (SELECT value FROM json_each(:ids))
                OR second_id IN (SELECT value FROM json_each(:ids))
            """,
            ids=self._theirs.ids,
        )
        store.remove("customer_differences", *(row["id"] for row in apart))
        self._forget_how_they_were_thanked()
        self._forget_what_they_said()
        tables = (
            "orders", "posts", "reflections", "near_misses", "codes", "messages",
            "idea_credits", *forgetting.TABLES, *_WHO,
        )  # fmt: skip
        kept_rows.rewrite(store, tables, self._what_may_stay)

    def _without_traces(self, order: Mapping[str, Any]) -> dict[str, Any]:
        """An order's row with nothing in it that tells who bought; its code stays."""
        heard = order["heard_from"].strip()
        cell = order["campaign_code"].strip()
        used = redemptions.match(self._codes, cell, order["note"])
        return {
            **order,
            "customer_id": self._left,
            "phone": "",
            "address": "",
            "city": "",
            "note": "",
            "heard_from": heard if not heard or heard in self._plain else forgotten.SAID,
            "campaign_code": _code(self._codes, used.code_id) if used else _one_word(cell),
            "is_anonymous": 1,
        }

    def _forget_what_they_wrote(self) -> None:
        """That somebody wrote and was answered stays; that an idea was theirs goes."""
        blank = {**messages.FORGOTTEN, "customer_id": self._left}
        for one in messages.of_people(self._store, self._theirs.persons):
            self._store.put("messages", {"id": one.id, **blank})
            if one.idea_post_id is not None:
                self._ideas.add(one.idea_post_id)
                idea_credits.remove(self._store, one.idea_post_id)

    def _forget_what_they_said(self) -> None:
        """Testimonials of the person, also those in the bin, which know no more whose they are."""
        self._voices = forgetting.of_people(self._store, self._theirs.persons, self._theirs.orders)
        self._forget_where_they_were_quoted()
        forgetting.erase(self._store, self._voices, self._left, self._at)
        self._voices |= kept_rows.in_the_bin(self._store, "testimonials", self._theirs.has)

    def _forget_where_they_were_quoted(self) -> None:
        """Captions and what was written of a month lose the words; what is out stays listed until
        it is taken down (content/quotes.py).
        """
        for voice_id in sorted(self._voices):
            voice = testimonials.get(self._store, voice_id)
            if voice is not None:
                self._said |= consents.said(self._store, voice)
        if self._said:
            for row in self._store.rows("SELECT id, caption FROM posts WHERE caption <> ''"):
                self._store.put("posts", self._without_quotes(dict(row)))
            for row in self._store.rows("SELECT * FROM reflections"):
                self._store.put("reflections", self._without_evidence(dict(row)))

    def _without_quotes(self, post: Mapping[str, Any]) -> dict[str, Any]:
        caption = captions.without_quotes(post["caption"], self._said)
        return {**post, "caption": caption}

    def _without_evidence(self, reflection: Mapping[str, Any]) -> dict[str, Any]:
        answers = {
            name: reflections.without_quotes(reflection[name], self._said)
            for name in ("conversation", "led_to_purchase", "appreciated")
        }
        return {**reflection, **answers}

    def _forget_what_was_seen(self) -> None:
        """A refused near miss quotes the order's words; that it was refused stays."""
        for row in self._store.rows(
            "SELECT id FROM near_misses WHERE order_id IN (SELECT value FROM json_each(:ids))",
            ids=json.dumps(sorted(self._theirs.orders)),
        ):
            self._store.put("near_misses", {"id": row["id"], "seen": ""})

    def _forget_how_they_were_thanked(self) -> None:
        """When they were written to and what was put right go; the ledger keeps its sums, without
        the person (models/ledger).
        """
        for table, query in _OF_CUSTOMERS.items():
            found = self._store.rows(query, ids=self._theirs.ids)
            self._store.remove(table, *(row["id"] for row in found))

    def _what_may_stay(self, table: str, before: Mapping[str, Any]) -> Mapping[str, Any] | None:
        if table in _WHO:
            theirs = {before.get(name) for name in _WHO[table]} & self._theirs.persons
            return None if theirs else before
        if table == "orders":
            theirs_too = (
                before["id"] in self._theirs.orders or before["customer_id"] in self._theirs.persons
            )
            return self._without_traces(before) if theirs_too else before
        if table == "idea_credits":
            return None if before["post_id"] in self._ideas else before
        if table in ("posts", "reflections"):
            quoting = {"posts": self._without_quotes, "reflections": self._without_evidence}
            return quoting[table](before)
        if table == "codes" and before.get("customer_id") in self._theirs.persons:
            return {**before, "customer_id": None}
        if table == "near_misses" and before["order_id"] in self._theirs.orders:
            return {**before, "seen": ""}
        if table == "messages" and self._theirs.has(before):
            return {**before, **messages.FORGOTTEN, "customer_id": self._left}
        if table in forgetting.TABLES:
            voice = before["id"] if table == "testimonials" else before["testimonial_id"]
            if voice in self._voices:
                return forgetting.erased(table, before, self._left, self._at)
        return before


def _code(codes: Sequence[KnownCode], code_id: int) -> str:
    return next(code.code for code in codes if code.id == code_id)


def _one_word(cell: str) -> str:
    """A code cell without a known code: a voucher's name may stay, a sentence not."""
    return "" if " " in cell else cell


def _words_of_others(store: Store, ids: str) -> frozenset[str]:
    """Answers to where a buyer heard of the shop that name nobody: a post, or what others said
    too.
    """
    found = store.rows(
        """
        SELECT DISTINCT trim(heard_from) AS words FROM orders AS mine
        WHERE customer_id IN (SELECT value FROM json_each(:ids)) AND trim(heard_from) <> ''
            AND (EXISTS (SELECT 1 FROM posts WHERE trim(mine.heard_from) COLLATE NOCASE
                         IN (public_id, title))
                OR EXISTS (SELECT 1 FROM orders
                           WHERE trim(heard_from) = trim(mine.heard_from)
                               AND customer_id NOT IN (SELECT value FROM json_each(:ids))))
        """,
        ids=ids,
    )
    return frozenset(row["words"] for row in found)
