"""What a channel keeps of an order, by dated rules; a fee that a sheet gives always wins.

A rule counts from its day until the next one of its channel. `derived.py` applies it: percent of
net sales, half a rupiah up, and a fixed part per order. Such a fee is an estimate, and is shown as
one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import squeeze

SHIPPED = frozenset({"shopee", "tiktok", "tokopedia"})
"""Channels that every shop begins with rules for (schema/m002)."""
_SHIPPED = "Perkiraan, periksa di Seller Center."  # how the source of a shipped rule begins


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """`percent` of net sales and `per_order` whole rupiah, from a day on; `source` says where the
    figures stand and `noted_on` of which day that is.
    """

    channel: str
    starts_on: date
    percent: float = 0.0
    per_order: int = 0
    source: str = ""
    noted_on: date | None = None
    id: int | None = None

    def fee(self, net_sales: int) -> int:
        """Whole rupiah that the channel keeps of an order with these net sales."""
        share = Decimal(max(net_sales, 0)) * Decimal(str(self.percent)) / 100
        return int(share.quantize(Decimal(1), rounding=ROUND_HALF_UP)) + self.per_order


def everything(store: Store) -> list[Rule]:
    """All rules by channel, the newest first."""
    found = store.rows("SELECT * FROM fee_rules ORDER BY channel, starts_on DESC")
    return [_rule(row) for row in found]


def on(rules: Iterable[Rule], channel: str, day: date) -> Rule | None:
    """The rule that counts for a channel on a day, None where it has none."""
    known = [rule for rule in rules if rule.channel == channel and rule.starts_on <= day]
    return max(known, key=lambda rule: rule.starts_on, default=None)


def save(store: Store, rule: Rule) -> int:
    """Keep a rule; the fees of its channel's orders follow inside the change.

    Raises `UserError`: fee_channel_missing, fee_percent_unlikely, amount_negative, fee_rule_exists.
    """
    channel = squeeze(rule.channel)
    if not channel:
        raise UserError("fee_channel_missing", field="channel")
    if not 0 <= rule.percent <= 100:
        raise UserError("fee_percent_unlikely", field="percent")
    if rule.per_order < 0:
        raise UserError("amount_negative", field="per_order")
    same = store.value(
        "SELECT id FROM fee_rules WHERE channel = :channel AND starts_on = :starts_on",
        channel=channel,
        starts_on=rule.starts_on.isoformat(),
    )
    if same is not None and same != rule.id:
        raise UserError("fee_rule_exists", field="starts_on")
    record = asdict(rule) | {
        "channel": channel,
        "starts_on": rule.starts_on.isoformat(),
        "source": rule.source.strip(),
        "noted_on": rule.noted_on and rule.noted_on.isoformat(),
    }
    return store.put("fee_rules", record)


def remove(store: Store, rule_id: int) -> None:
    """Delete a rule; its orders follow the one before it, or none."""
    store.remove("fee_rules", rule_id)


def forget_shipped(store: Store, channel: str) -> None:
    """Delete the rules of a channel that still are as every shop begins with them (schema/m002)."""
    with store.change():
        for row in store.rows(
            "SELECT id FROM fee_rules WHERE channel = :channel AND source GLOB :shipped",
            channel=channel,
            shipped=f"{_SHIPPED}*",
        ):
            store.remove("fee_rules", row["id"])


def _rule(row: Row) -> Rule:
    return Rule(
        id=row["id"],
        channel=row["channel"],
        starts_on=date.fromisoformat(row["starts_on"]),
        percent=row["percent"],
        per_order=row["per_order"],
        source=row["source"],
        noted_on=row["noted_on"] and date.fromisoformat(row["noted_on"]),
    )
