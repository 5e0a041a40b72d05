"""What each cooperation with a partner brought: sales with the partner's codes, from the day it was
agreed on until the next one began. So every sale belongs to one cooperation at most.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from umkm_studio.models.campaigns.deals import Deal, State
from umkm_studio.models.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class DealResult:
    """Orders and whole rupiah; `profit` is after pay and sample, None where a cost of goods is
    not known.
    """

    deal: Deal
    orders: int
    net_sales: int
    profit: int | None


def of_deals(store: Store, found: Sequence[Deal]) -> list[DealResult]:
    """The results of one partner's cooperations, in the order in which they are given."""
    begun = sorted(
        (deal for deal in found if deal.state is not State.CANCELLED),
        key=lambda deal: (deal.agreed_on or date.min, deal.number),
    )
    spans: dict[int, tuple[date, date]] = {}
    for place, deal in enumerate(begun):
        first = deal.agreed_on or date.min
        after = begun[place + 1].agreed_on if place + 1 < len(begun) else None
        spans[deal.number] = (first, after - timedelta(days=1) if after else date.max)
    return [_result(store, deal, spans.get(deal.number)) for deal in found]


def _result(store: Store, deal: Deal, span: tuple[date, date] | None) -> DealResult:
    if span is None or span[1] < span[0]:
        return DealResult(deal=deal, orders=0, net_sales=0, profit=-deal.cost)
    row = store.one(
        """
        SELECT count(*) AS orders, coalesce(sum(net_sales), 0) AS net_sales,
            CASE WHEN count(*) = count(profit) THEN coalesce(sum(profit), 0) END AS profit
        FROM graded_sales
        WHERE grade = 'code' AND partner_id = :partner AND ordered_on BETWEEN :first AND :last
        """,
        partner=deal.partner_id,
        first=span[0].isoformat(),
        last=span[1].isoformat(),
    )
    assert row is not None
    profit = None if row["profit"] is None else row["profit"] - deal.cost
    return DealResult(deal=deal, orders=row["orders"], net_sales=row["net_sales"], profit=profit)
