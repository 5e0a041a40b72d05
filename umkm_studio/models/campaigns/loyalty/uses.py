"""What members use on an order or over the counter, and what the maker puts right by hand."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date
from hashlib import blake2b

from umkm_studio.models.campaigns.loyalty import members, rules
from umkm_studio.models.campaigns.loyalty.rules import Kind
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import customers
from umkm_studio.models.store import Store
from umkm_studio.models.text import squeeze


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """What was used on an order: `value` whole rupiah of its discount were paid with it."""

    order_id: int
    kind: Kind
    units: int
    value: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What a person could use on an order. `each` units go at once, and are worth `value`."""

    kind: Kind
    units: int
    each: int
    value: int

    def within(self, net: int) -> int:
        """The most units that an order of `net` rupiah can take: the last may be worth more than
        is left of it.
        """
        if net <= 0 or self.value <= 0:
            return 0
        return min(self.units // self.each, -(-net // self.value)) * self.each

    def pays(self, units: int, net: int) -> int:
        """What so many units take off an order of `net` rupiah: never more than it costs."""
        return max(0, min(units // self.each * self.value, net))


def of_order(store: Store, order_id: int) -> Use | None:
    """What was used on an order."""
    row = store.one("SELECT * FROM loyalty_uses WHERE order_id = :order", order=order_id)
    if row is None:
        return None
    return Use(order_id=order_id, kind=Kind(row["kind"]), units=row["units"], value=row["value"])


def offers(store: Store, person_id: int, order_id: int | None = None) -> list[Offer]:
    """What a person can use, on this order or a new one: what the order used counts as there, what
    it earned itself does not.
    """
    found = []
    for kind in (Kind.POINTS, Kind.STAMPS, Kind.COUPONS):
        rule = rules.newest(store, kind)
        if rule is None:
            continue
        there = members.units(store, person_id, kind)
        if order_id is not None:
            there -= _of_order(store, person_id, order_id, kind)
        if there >= rule.units_per_gift:
            found.append(
                Offer(kind=kind, units=there, each=rule.units_per_gift, value=rule.gift_value)
            )
    return found


def put(store: Store, order_id: int, kind: Kind, units: int, value: int) -> None:
    """Pay `value` rupiah of an order's discount with so many units; 0 units: with none.

    The order is there already and its discount holds the value. Use in the order's change. Raises
    `UserError`: loyalty_without_buyer, loyalty_not_enough (`units` says what is there),
    loyalty_only_full (`each`), discount_above_order.
    """
    with store.change():
        known = store.value("SELECT id FROM loyalty_uses WHERE order_id = :order", order=order_id)
        if units == 0:
            if known is not None:
                store.remove("loyalty_uses", known)
            return
        _check(store, order_id, kind, units, value)
        keep(store, Use(order_id=order_id, kind=kind, units=units, value=value))


def keep(store: Store, use: Use) -> None:
    """Keep a use as it was somewhere else (in a file), whatever the ledger says just now."""
    known = store.value("SELECT id FROM loyalty_uses WHERE order_id = :order", order=use.order_id)
    store.put("loyalty_uses", asdict(use) | {"kind": use.kind.value, "id": known})


def adjust(
    store: Store, person_id: int, kind: Kind, units: int, *, day: date, note: str = ""
) -> int:
    """Put a balance right by hand, up or down; never below zero. Gives the adjustment's id.

    Raises `UserError`: quantity_not_positive (of nothing), loyalty_not_enough.
    """
    return _adjust(store, person_id, kind, units, day=day, note=note, is_use=False)


def hand_over(
    store: Store, person_id: int, kind: Kind, units: int, *, day: date, note: str = ""
) -> int:
    """Use units without an order: a gift over the counter. Gives the adjustment's id.

    Raises `UserError`: quantity_not_positive, loyalty_not_enough, loyalty_only_full.
    """
    if units <= 0:
        raise UserError("quantity_not_positive", field="units")
    _check_full(store, kind, units)
    return _adjust(store, person_id, kind, -units, day=day, note=note, is_use=True)


def _adjust(
    store: Store, person_id: int, kind: Kind, units: int, *, day: date, note: str, is_use: bool
) -> int:
    if units == 0:
        raise UserError("quantity_not_positive", field="units")
    there = members.units(store, person_id, kind)
    if units < 0 and there + units < 0:
        raise UserError("loyalty_not_enough", units=there, field="units")
    record = {
        "customer_id": person_id,
        "day": day.isoformat(),
        "kind": kind.value,
        "units": units,
        "is_use": int(is_use),
        "note": squeeze(note),
    }
    with store.change():
        said = json.dumps(
            [store.next_id("loyalty_adjustments"), customers.secret_of(store), record]
        )
        public_id = blake2b(said.encode(), digest_size=8).hexdigest()
        return store.put("loyalty_adjustments", record | {"public_id": public_id})


def _check(store: Store, order_id: int, kind: Kind, units: int, value: int) -> None:
    order = store.one("SELECT * FROM orders WHERE id = :order", order=order_id)
    if order is None:
        raise UserError("record_gone")
    if order["customer_id"] is None:
        raise UserError("loyalty_without_buyer")
    if units < 0 or value < 0:
        raise UserError("amount_negative")
    _check_full(store, kind, units)
    rule = rules.newest(store, kind)
    most = rule.worth(units) if rule is not None else 0
    if value > min(most, order["order_discount"]) or order["net_sales"] < 0:
        raise UserError("discount_above_order")
    person_id = customers.person_of(store, order["customer_id"])
    there = members.units(store, person_id, kind) - _of_order(store, person_id, order_id, kind)
    if units > there:
        raise UserError("loyalty_not_enough", units=max(0, there))


def _check_full(store: Store, kind: Kind, units: int) -> None:
    rule = rules.newest(store, kind)
    if rule is not None and units % rule.units_per_gift:
        raise UserError("loyalty_only_full", each=rule.units_per_gift, field="units")


def _of_order(store: Store, person_id: int, order_id: int, kind: Kind) -> int:
    """What this order brought and took, in sum: both are set aside where it is filled in anew."""
    found: int = store.value(
        """
        SELECT coalesce(sum(units), 0) FROM loyalty_entries
        JOIN customers ON customers.id = customer_id
        WHERE order_id = :order AND kind = :kind AND coalesce(merged_into, customers.id) = :person
        """,
        order=order_id,
        kind=kind.value,
        person=person_id,
    )
    return found
