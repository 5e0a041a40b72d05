"""Real fees of a marketplace's income report, brought to the orders that are known; use inside a
change.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import redemptions
from umkm_studio.models.sheets.drafts import FeeDraft, Problem
from umkm_studio.models.store import Store
from umkm_studio.models.text import squeeze


@dataclass(slots=True)
class Fees:
    """What became of them. `ids` are the orders they belong to, `same` the rows that changed
    nothing.
    """

    updated: int = 0
    unchanged: int = 0
    ids: list[int] = field(default_factory=list)
    same: set[int] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)


def save(store: Store, found: Sequence[FeeDraft]) -> Fees:
    """Keep each order's fee, and the voucher's code where the order has none. What a report says of
    one order in several rows adds up.
    """
    done = Fees()
    known = {
        (row["channel"], row["number"]): row
        for row in store.rows(
            """
            SELECT orders.id, channel, number, channel_fee, campaign_code
            FROM json_each(:keys) AS wanted
            CROSS JOIN orders ON orders.channel = json_extract(wanted.value, '$[0]')
                AND orders.number = json_extract(wanted.value, '$[1]')
            """,
            keys=json.dumps([(one.channel, one.number) for one in found]),
        )
    }
    new_codes = []
    for key, drafts in _by_order(found).items():
        row = known.get(key)
        if row is None:
            missing = UserError("order_not_here", number=key[1])
            done.problems += [
                Problem(one.sheet, one.row, "", one.number, missing.code, dict(missing.details))
                for one in drafts
            ]
            continue
        fee = sum(one.fee for one in drafts)
        code = row["campaign_code"] or next((squeeze(one.code) for one in drafts if one.code), "")
        done.ids.append(row["id"])
        if (fee, code) == (row["channel_fee"], row["campaign_code"]):
            done.unchanged += 1
            done.same.update(one.row for one in drafts)
            continue
        store.put("orders", {"id": row["id"], "channel_fee": fee, "campaign_code": code})
        done.updated += 1
        if code != row["campaign_code"]:
            new_codes.append(row["id"])
    if new_codes:
        redemptions.rematch(store, new_codes)
    return done


def _by_order(found: Sequence[FeeDraft]) -> dict[tuple[str, str], list[FeeDraft]]:
    grouped: dict[tuple[str, str], list[FeeDraft]] = {}
    for one in found:
        grouped.setdefault((one.channel, one.number), []).append(one)
    return grouped
