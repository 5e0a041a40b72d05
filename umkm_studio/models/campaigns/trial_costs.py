"""Who bears what a small test costs: its codes the ads, and its partner pay and sample.

What partner and maker agreed on is written down as a cooperation (deals.py), and a test is often
tried on one: the same money stands in both then. So of the two the larger counts, neither both nor
none (see insight/evidence.py).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from umkm_studio.models.campaigns.trials import Kind, Trial


def of_codes(found: Iterable[Trial]) -> dict[int, int]:
    """What the tests that were started cost, by the ids of their codes: each its own ad, and of an
    ad its share of what the audiences have in common (the first ones carry a rupiah that does not
    divide).
    """
    costs: dict[int, int] = {}
    for trial in found:
        if trial.locked_on is None:
            continue
        common = trial.sample_cost + trial.fee if trial.kind is Kind.AD else 0
        share, rest = divmod(common, len(trial.arms))
        for place, arm in enumerate(trial.arms):
            if arm.code_id is not None:
                costs[arm.code_id] = arm.ad_cost + share + (place < rest)
    return costs


def of_partner(found: Iterable[Trial], partner_id: int, first: date, last: date) -> int:
    """Pay and samples of the tests with a partner that were started and share a day with the period
    (both days included).
    """
    return sum(
        trial.sample_cost + trial.fee
        for trial in found
        if trial.partner_id == partner_id
        and trial.kind is Kind.PARTNER
        and trial.locked_on is not None
        and trial.starts_on <= last
        and trial.last >= first
    )
