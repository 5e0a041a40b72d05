"""What the programme gives, from which day on. Without a rule, or with one that has stopped, sales
earn nothing; what was earned stays.

A rule counts for the orders from its day on, so a new one never moves what older orders earned.
What a unit is worth when it is used is said by the newest rule of its kind, for all units.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum

from umkm_studio.models import ledger
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import squeeze


class Kind(StrEnum):
    """What is collected. NONE: nothing, from that day on."""

    NONE = ""
    POINTS = "points"
    STAMPS = "stamps"
    COUPONS = "coupons"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """From `starts_on` on. Money is whole rupiah.

    Points: one for each full `rupiah_per_unit` of net sales. Stamps and coupons: one for an order
    of at least that much. `units_per_gift` of them (1, or the full card of stamps) pay for up to
    `gift_value` rupiah of an order; `gift` says it in words. Units are good for `expiry_months`
    after the day they came on, without end where that is None. Both sides of a referral get
    `referral_units`.
    """

    starts_on: date
    kind: Kind = Kind.POINTS
    rupiah_per_unit: int = 0
    units_per_gift: int = 1
    gift_value: int = 0
    gift: str = ""
    expiry_months: int | None = None
    referral_units: int = 0
    id: int | None = None

    @property
    def runs(self) -> bool:
        """Whether anything is given."""
        return self.kind is not Kind.NONE

    def earned(self, net_sales: int) -> int:
        """What an order of so many rupiah brings."""
        return ledger.earned(self.kind.value, self.rupiah_per_unit, net_sales)

    def worth(self, units: int) -> int:
        """What so many units pay for at most, whole rupiah: full gifts only."""
        return max(0, units) // self.units_per_gift * self.gift_value

    def owed(self, units: int) -> int:
        """What the shop owes for so many units, whole rupiah: a card that is half full counts
        half, rounded up.
        """
        return -(-max(0, units) * self.gift_value // self.units_per_gift)


def everything(store: Store) -> list[Rule]:
    """Every rule, the earliest first."""
    return [_rule(row) for row in store.rows("SELECT * FROM loyalty_rules ORDER BY starts_on")]


def on(store: Store, day: date) -> Rule | None:
    """The rule of a day; None before the first. Look at `runs`."""
    begun = [rule for rule in everything(store) if rule.starts_on <= day]
    return begun[-1] if begun else None


def newest(store: Store, kind: Kind) -> Rule | None:
    """The newest rule of a kind: what units of it are worth."""
    return next((rule for rule in reversed(everything(store)) if rule.kind is kind), None)


def save(store: Store, rule: Rule) -> None:
    """Let a rule count from its day on, in place of those that begin on that day or later.

    Raises `UserError`: amount_negative, loyalty_rule_incomplete (nothing to earn by, or nothing to
    get).
    """
    _check(rule)
    with store.change():
        later = store.rows(
            "SELECT id FROM loyalty_rules WHERE starts_on > :day", day=rule.starts_on.isoformat()
        )
        store.remove("loyalty_rules", *(row["id"] for row in later))
        put(store, rule)


def put(store: Store, rule: Rule) -> None:
    """Let a rule count from its day on until the next one. Raises as `save`."""
    _check(rule)
    day = rule.starts_on.isoformat()
    known = store.value("SELECT id FROM loyalty_rules WHERE starts_on = :day", day=day)
    written = {"starts_on": day, "kind": rule.kind.value, "gift": squeeze(rule.gift)}
    store.put("loyalty_rules", asdict(rule) | written | {"id": known})


def stop(store: Store, day: date) -> None:
    """Give nothing from this day on; what was earned can be used."""
    save(store, Rule(starts_on=day, kind=Kind.NONE))


def in_use(store: Store, day: date) -> bool:
    """Whether there is a programme, or something is left of one."""
    rule = on(store, day)
    if rule is not None and rule.runs:
        return True
    return store.one("SELECT 1 FROM loyalty_entries LIMIT 1") is not None


def is_due(store: Store, today: date) -> bool:
    """Whether something may have expired that is not booked yet; cheap."""
    settled = store.value("SELECT value FROM settings WHERE key = :key", key=ledger.SETTLED_ON)
    return (settled is None or settled < f'"{today.isoformat()}"') and any(
        rule.expiry_months for rule in everything(store)
    )


def settle(store: Store, today: date) -> None:
    """Book what has expired by now. To be called when the shop is opened and when a day begins;
    doing it again on one day changes nothing.
    """
    if not is_due(store, today):
        return
    known = store.one("SELECT id, value FROM settings WHERE key = :key", key=ledger.SETTLED_ON)
    record = {"key": ledger.SETTLED_ON, "value": f'"{today.isoformat()}"'}
    store.put("settings", record if known is None else record | {"id": known["id"]})


def _check(rule: Rule) -> None:
    amounts = (rule.rupiah_per_unit, rule.gift_value, rule.referral_units)
    if min(amounts) < 0:
        raise UserError("amount_negative")
    if not rule.runs:
        return
    earns = rule.rupiah_per_unit > 0 or rule.kind is not Kind.POINTS
    ends = rule.expiry_months is None or rule.expiry_months > 0
    if not (earns and ends and rule.gift_value > 0 and rule.units_per_gift > 0):
        raise UserError("loyalty_rule_incomplete")


def _rule(row: Row) -> Rule:
    return Rule(
        id=row["id"],
        starts_on=date.fromisoformat(row["starts_on"]),
        kind=Kind(row["kind"]),
        rupiah_per_unit=row["rupiah_per_unit"],
        units_per_gift=row["units_per_gift"],
        gift_value=row["gift_value"],
        gift=row["gift"],
        expiry_months=row["expiry_months"],
        referral_units=row["referral_units"],
    )
