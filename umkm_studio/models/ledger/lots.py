"""What a person got and used, and what of it expired: arithmetic without the store."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple


class Source(NamedTuple):
    """What units come from or go to. `reason` to `adjustment_id` are as in `loyalty_entries`."""

    customer_id: int | None
    kind: str
    reason: str
    lot: str
    order_id: int | None
    adjustment_id: int | None


@dataclass(frozen=True, slots=True)
class Lot:
    """Units that came on a day. `expires_on` is the last day on which they are good, or None."""

    source: Source
    day: date
    units: int
    expires_on: date | None


@dataclass(frozen=True, slots=True)
class Use:
    """Units that went on a day, as a positive number."""

    source: Source
    day: date
    units: int


def earned(kind: str, rupiah_per_unit: int, net_sales: int) -> int:
    """The units of an order of `net_sales` rupiah: a point for each full `rupiah_per_unit`, a stamp
    or coupon for an order of at least that much; nothing for kind "".
    """
    if not kind or net_sales <= 0 or net_sales < rupiah_per_unit:
        return 0
    if kind != "points":
        return 1
    return net_sales // rupiah_per_unit if rupiah_per_unit > 0 else 0


@dataclass(frozen=True, slots=True)
class Rule:
    """As much of a row of `loyalty_rules` as the ledger needs."""

    starts_on: date
    kind: str
    rupiah_per_unit: int
    expiry_months: int | None
    referral_units: int

    def earned(self, net_sales: int) -> int:
        """The units of an order of so many rupiah."""
        return earned(self.kind, self.rupiah_per_unit, net_sales)

    def expires_on(self, day: date) -> date | None:
        """The last day of units that came on this day."""
        return None if self.expiry_months is None else add_months(day, self.expiry_months)


def add_months(day: date, months: int) -> date:
    """The same day so many months later, the month's last where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def expired(lots: Sequence[Lot], uses: Sequence[Use], through: date | None) -> dict[Lot, int]:
    """How many units of each lot nobody used in time, looking at `through` (a lot is over the day
    after its last); all of one person and kind. Without a day, nothing expires.

    What was used beyond what was there is made up for by the lots that come next.
    """
    left: dict[Lot, int] = {}
    missing = 0
    events: list[Lot | Use] = sorted([*lots, *uses], key=_moment)
    for event in events:
        if isinstance(event, Lot):
            covered = min(missing, event.units)
            missing -= covered
            left[event] = event.units - covered
            continue
        wanted = event.units
        for lot in sorted(left, key=_first_to_go):
            if lot.expires_on is None or lot.expires_on >= event.day:
                taken = min(wanted, left[lot])
                left[lot] -= taken
                wanted -= taken
        missing += wanted
    return {
        lot: units
        for lot, units in left.items()
        if units and through is not None and lot.expires_on is not None and lot.expires_on < through
    }


_FOREVER = date.max


def _moment(event: Lot | Use) -> tuple[object, ...]:
    """In the order of days; on one day what comes before what goes."""
    return event.day, isinstance(event, Use), event.source.order_id or 0, repr(event.source)


def _first_to_go(lot: Lot) -> tuple[object, ...]:
    return lot.expires_on or _FOREVER, lot.day, repr(lot.source)
