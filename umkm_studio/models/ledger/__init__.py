"""The ledger of points, stamps and coupons: entries are only added, and their sum is the balance.

What a buyer should have follows from other rows: sales earn (by the rule of the order's day), a
friend's first sale with a referral code brings both sides a bonus, orders and the maker use, time
lets expire. At the end of every change, whoever makes it (also an undo, an import or a merge), the
store compares that with what the ledger says of each source, and adds the difference as an entry:
points of an order that came back are taken back by an entry of their own, never by an edit.

- A person is all customers that were merged: lots of one row are used up by orders of another. A
  split leaves each row what it would have had alone.
- A use takes what expires first. Where nothing is left for it (an order whose points were used came
  back), the balance is below zero, and what is earned next makes up for it.
- What expires is booked through the day in the setting `loyalty_settled_on`; a lot is good on its
  last day, too.
- Entries of a buyer who is gone (deleted, made anonymous, or of an import that was taken back) stay
  without the person, and one more closes their sum: nothing is owed to nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from umkm_studio.models.changes import Step
from umkm_studio.models.ledger import touched
from umkm_studio.models.ledger.lots import Source, earned
from umkm_studio.models.ledger.settling import Settling, add
from umkm_studio.models.ledger.touched import SETTLED_ON

__all__ = ["SETTLED_ON", "earned", "follow"]

Execute = Callable[[str, dict[str, object]], Any]

_AT_ONCE = 5_000  # people


def follow(execute: Execute, steps: Iterable[Step]) -> bool:
    """Add the entries that follow from these steps; whether there were any."""
    steps = [step for step in steps if step.table in touched.TABLES]
    if not steps or execute(_IN_USE, {}).fetchone() is None:
        return False
    people = touched.people(execute, steps)
    added = False
    for start in range(0, len(people), _AT_ONCE):
        added |= Settling(execute, people[start : start + _AT_ONCE]).run()
    for row in execute(_OWED_TO_NOBODY, {}).fetchall():
        nobody = Source(None, row["kind"], "closed", "", None, None)
        add(execute, nobody, row["day"], row["units"])
        added = True
    return added


_IN_USE = """
    SELECT 1 FROM loyalty_rules UNION ALL SELECT 1 FROM loyalty_entries
    UNION ALL SELECT 1 FROM loyalty_adjustments LIMIT 1
"""
_OWED_TO_NOBODY = """
    SELECT kind, -sum(units) AS units, max(day) AS day FROM loyalty_entries
    WHERE customer_id IS NULL GROUP BY kind HAVING sum(units) <> 0
"""
