"""Some people: what they should have, what the ledger says, and the entries between."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from hashlib import blake2b
from typing import Any

from umkm_studio.models.ledger.lots import Lot, Rule, Source, Use, expired
from umkm_studio.models.ledger.touched import SETTLED_ON

Execute = Callable[[str, dict[str, object]], Any]


def add(execute: Execute, source: Source, day: str, units: int) -> None:
    """Write an entry at the end of the ledger. Its public ID is a fingerprint of what it says and
    of its place in this store: the same history gives the same IDs.
    """
    place = execute(_LAST, {}).fetchone()
    said = json.dumps([place["last"], place["secret"], *source, day, units])
    execute(
        _ADD,
        {
            "public_id": blake2b(said.encode(), digest_size=8).hexdigest(),
            **source._asdict(),
            "day": day,
            "units": units,
        },
    )


class Settling:
    """Some people: what they should have, what the ledger says, and the entries between."""

    def __init__(self, execute: Execute, people: Sequence[int]) -> None:
        self._execute = execute
        self._wanted_people = frozenset(people)
        self._people: dict[str, object] = {"people": json.dumps(people)}
        self._rules = [_rule(row) for row in execute(_RULES, {}).fetchall()]
        settled = execute(_SETTLED, {"key": SETTLED_ON}).fetchone()
        said = json.loads(settled["value"]) if settled is not None else ""
        self._through = date.fromisoformat(said) if said else None

    def run(self) -> bool:
        """Add the entries; whether any."""
        self._execute(_LET_GO, self._people)
        wanted = self._wanted()
        added = False
        for row in self._execute(_HAVE, self._people).fetchall():
            source = Source(*(row[name] for name in Source._fields))
            units, day = wanted.pop(source, (0, date.fromisoformat(row["day"])))
            added |= self._add(source, day, units - row["units"])
        for source, (units, day) in wanted.items():
            added |= self._add(source, day, units)
        return added

    def _add(self, source: Source, day: date, units: int) -> bool:
        if units:
            add(self._execute, source, day.isoformat(), units)
        return units != 0

    def _wanted(self) -> dict[Source, tuple[int, date]]:
        """Units and day by source."""
        lots: dict[tuple[int, str], list[Lot]] = {}
        uses: dict[tuple[int, str], list[Use]] = {}
        for person, lot in [*self._earned(), *self._referrals(), *self._given()]:
            lots.setdefault((person, lot.source.kind), []).append(lot)
        for person, use in self._used():
            uses.setdefault((person, use.source.kind), []).append(use)
        wanted: dict[Source, tuple[int, date]] = {}
        for found in lots.values():
            wanted |= {lot.source: (lot.units, lot.day) for lot in found}
        for gone in uses.values():
            wanted |= {use.source: (-use.units, use.day) for use in gone}
        for key, found in lots.items():
            for lot, units in expired(found, uses.get(key, []), self._through).items():
                source = lot.source._replace(reason="expired", lot=lot.source.reason)
                wanted[source] = (-units, lot.expires_on or lot.day)
        return wanted

    def _earned(self) -> Iterator[tuple[int, Lot]]:
        if not self._rules:
            return
        first: dict[str, object] = {"first": self._rules[0].starts_on.isoformat()}
        for row in self._execute(_SALES, self._people | first).fetchall():
            day = date.fromisoformat(row["ordered_on"])
            rule = self._rule_of(day)
            if rule is not None and (units := rule.earned(row["net_sales"])):
                source = Source(row["customer_id"], rule.kind, "earned", "", row["id"], None)
                yield row["person"], Lot(source, day, units, rule.expires_on(day))

    def _referrals(self) -> Iterator[tuple[int, Lot]]:
        """A bonus for whoever sent a friend, and one for the friend; both hang on the order. Where
        one of them was taken out since, the other's bonus stays.
        """
        for row in self._execute(_FIRST_WITH_REFERRAL, self._people).fetchall():
            day = date.fromisoformat(row["ordered_on"])
            rule = self._rule_of(day)
            if rule is None or not rule.kind or not rule.referral_units:
                continue
            for side in ("owner", "friend"):
                if row[f"{side}_person"] in self._wanted_people and not row[f"{side}_is_gone"]:
                    source = Source(row[side], rule.kind, "referral", "", row["id"], None)
                    lot = Lot(source, day, rule.referral_units, rule.expires_on(day))
                    yield row[f"{side}_person"], lot

        for row in self._execute(_KEPT_REFERRALS, self._people).fetchall():
            day = date.fromisoformat(row["day"])
            rule = self._rule_of(day)
            source = Source(row["customer_id"], row["kind"], "referral", "", row["order_id"], None)
            expires_on = None if rule is None else rule.expires_on(day)
            yield row["person"], Lot(source, day, row["units"], expires_on)

    def _given(self) -> Iterator[tuple[int, Lot]]:
        for person, row, day in self._adjustments():
            if row["units"] > 0:
                source = Source(row["customer_id"], row["kind"], "adjusted", "", None, row["id"])
                rule = self._rule_of(day)
                expires_on = None if rule is None else rule.expires_on(day)
                yield person, Lot(source, day, row["units"], expires_on)

    def _used(self) -> Iterator[tuple[int, Use]]:
        for person, row, day in self._adjustments():
            if row["units"] < 0:
                reason = "used" if row["is_use"] else "adjusted"
                source = Source(row["customer_id"], row["kind"], reason, "", None, row["id"])
                yield person, Use(source, day, -row["units"])
        for row in self._execute(_USES, self._people).fetchall():
            source = Source(row["customer_id"], row["kind"], "used", "", row["order_id"], None)
            yield row["person"], Use(source, date.fromisoformat(row["ordered_on"]), row["units"])

    def _adjustments(self) -> Iterator[tuple[int, Any, date]]:
        for row in self._execute(_ADJUSTMENTS, self._people).fetchall():
            yield row["person"], row, date.fromisoformat(row["day"])

    def _rule_of(self, day: date) -> Rule | None:
        begun = [rule for rule in self._rules if rule.starts_on <= day]
        return begun[-1] if begun else None


def _rule(row: Mapping[str, Any]) -> Rule:
    return Rule(
        date.fromisoformat(row["starts_on"]),
        row["kind"],
        row["rupiah_per_unit"],
        row["expiry_months"],
        row["referral_units"],
    )


_SETTLED = "SELECT value FROM settings WHERE key = :key"
_RULES = "SELECT * FROM loyalty_rules ORDER BY starts_on"
_MEMBERS = """
    WITH members (id, person, is_gone) AS MATERIALIZED (
        SELECT id, id, anonymised_on IS NOT NULL FROM customers
        WHERE id IN (SELECT value FROM json_each(:people)) AND merged_into IS NULL
        UNION ALL SELECT one.id, person.id, person.anonymised_on IS NOT NULL
        FROM customers AS one JOIN customers AS person ON person.id = one.merged_into
        WHERE one.merged_into IN (SELECT value FROM json_each(:people))
    )
"""
_LET_GO = (
    _MEMBERS
    + """
    UPDATE loyalty_entries SET customer_id = NULL
    WHERE customer_id IN (SELECT id FROM members WHERE is_gone)
    """
)
_SALES = (
    _MEMBERS
    + """
    SELECT person, orders.id, customer_id, ordered_on, net_sales
    FROM members JOIN orders ON orders.customer_id = members.id
    WHERE NOT is_gone AND ordered_on >= :first
        AND status IN ('paid', 'processing', 'shipped', 'completed')
    """
)
_FIRST_WITH_REFERRAL = """
    WITH referred AS MATERIALIZED (
        SELECT orders.id, orders.ordered_on, orders.ordered_time,
            codes.customer_id AS owner, owner.anonymised_on IS NOT NULL AS owner_is_gone,
            coalesce(owner.merged_into, owner.id) AS owner_person,
            orders.customer_id AS friend, friend.anonymised_on IS NOT NULL AS friend_is_gone,
            coalesce(friend.merged_into, friend.id) AS friend_person
        FROM codes JOIN redemptions ON redemptions.code_id = codes.id
        JOIN orders ON orders.id = order_id
        JOIN customers AS owner ON owner.id = codes.customer_id
        JOIN customers AS friend ON friend.id = orders.customer_id
        WHERE codes.kind = 'referral'
            AND orders.status IN ('paid', 'processing', 'shipped', 'completed')
            AND NOT EXISTS (
                SELECT 1 FROM referral_answers
                WHERE referral_answers.order_id = orders.id AND answer = 'refused'
            )
    )
    SELECT * FROM referred
    WHERE owner_person <> friend_person
        AND (owner_person IN (SELECT value FROM json_each(:people))
            OR friend_person IN (SELECT value FROM json_each(:people)))
        AND NOT EXISTS (
            SELECT 1 FROM customers JOIN orders ON orders.customer_id = customers.id
            WHERE (customers.id = friend_person OR customers.merged_into = friend_person)
                AND orders.status IN ('paid', 'processing', 'shipped', 'completed')
                AND (orders.ordered_on, coalesce(orders.ordered_time, ''), orders.id)
                    < (referred.ordered_on, coalesce(referred.ordered_time, ''), referred.id)
        )
"""
_KEPT_REFERRALS = (
    _MEMBERS
    + """
    SELECT person, loyalty_entries.customer_id, kind, order_id, sum(units) AS units, max(day) AS day
    FROM members JOIN loyalty_entries ON loyalty_entries.customer_id = members.id
    JOIN orders ON orders.id = order_id
    WHERE NOT is_gone AND reason = 'referral'
        AND status IN ('paid', 'processing', 'shipped', 'completed')
        AND (is_anonymous AND orders.customer_id IS NULL OR EXISTS (
            SELECT 1 FROM redemptions JOIN codes ON codes.id = code_id
            WHERE redemptions.order_id = orders.id AND codes.kind = 'referral'
                AND codes.customer_id IS NULL
        ))
    GROUP BY person, loyalty_entries.customer_id, kind, order_id HAVING sum(units) > 0
    """
)
_ADJUSTMENTS = (
    _MEMBERS
    + """
    SELECT person, loyalty_adjustments.* FROM members
    JOIN loyalty_adjustments ON customer_id = members.id WHERE NOT is_gone
    """
)
_USES = (
    _MEMBERS
    + """
    SELECT person, orders.customer_id, orders.ordered_on, loyalty_uses.*
    FROM loyalty_uses JOIN orders ON orders.id = order_id
    JOIN members ON members.id = orders.customer_id
    WHERE NOT is_gone AND status NOT IN ('cancelled', 'returned')
    """
)
_HAVE = (
    _MEMBERS
    + """
    SELECT customer_id, kind, reason, lot, order_id, adjustment_id, sum(units) AS units,
        max(day) AS day
    FROM members JOIN loyalty_entries ON customer_id = members.id
    GROUP BY customer_id, kind, reason, lot, order_id, adjustment_id
    """
)
_LAST = """
    SELECT (SELECT coalesce(max(id), 0) FROM loyalty_entries) AS last,
        (SELECT value FROM secrets WHERE name = 'identity') AS secret
"""
_ADD = """
    INSERT INTO loyalty_entries
        (public_id, customer_id, day, kind, reason, lot, order_id, adjustment_id, units)
    VALUES
        (:public_id, :customer_id, :day, :kind, :reason, :lot, :order_id, :adjustment_id, :units)
"""
