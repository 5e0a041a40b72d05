"""What codes are besides a post's: an earlier run of the same code, one on the packaging, and uses
that are worth a question.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.codes import Code, Kind
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store

PAYDAY, PACKED, SPENT = "GAJIAN15", "SENANG7", "HANGAT10"
_AFTER_PAYDAY = timedelta(days=6)


def use_again(store: Store, today: date) -> None:
    """Payday's code had a run a month before, the packaging hands one out, and one was used a few
    days too late.
    """
    payday = codes.find(store, PAYDAY)
    spent = codes.find(store, SPENT)
    assert payday is not None
    assert spent is not None
    assert payday.starts_on is not None
    assert spent.ends_on is not None
    before = _a_month_before(payday.starts_on)
    codes.save(
        store,
        replace(payday, id=None, post_id=None, starts_on=before, ends_on=before + _AFTER_PAYDAY),
        search=False,
    )
    codes.save(
        store,
        Code(
            code=PACKED,
            kind=Kind.CHANNEL,
            place=codes.PACKAGING,
            discount_amount=5_000,
            least_order=100_000,
            starts_on=today - timedelta(days=40),
        ),
        search=False,
    )
    _use(store, PAYDAY, before, before + _AFTER_PAYDAY, 4)
    _use(store, PACKED, today - timedelta(days=38), today, 3)
    _use(store, SPENT, spent.ends_on + timedelta(days=2), spent.ends_on + timedelta(days=6), 1)


def _use(store: Store, word: str, first: date, last: date, times: int) -> None:
    """Give the code's discount to the first orders of these days that say nothing of where they
    come from.
    """
    code = codes.find(store, word, first)
    assert code is not None
    found = store.rows(
        """
        SELECT id FROM sales
        WHERE ordered_on BETWEEN :first AND :last AND campaign_code = '' AND note = ''
            AND heard_from = '' AND order_discount = 0 AND net_sales >= 100000
        ORDER BY ordered_on, id LIMIT :times
        """,
        first=first.isoformat(),
        last=last.isoformat(),
        times=times,
    )
    for row in found:
        order = orders.get(store, row["id"])
        assert order is not None
        share = round(order.net_sales * (code.discount_percent or 0) / 100)
        discount = code.discount_amount or share
        orders.save(store, replace(order, campaign_code=word, order_discount=discount))


def _a_month_before(day: date) -> date:
    """The same day of the month before, or its last one."""
    last = day.replace(day=1) - timedelta(days=1)
    return last.replace(day=min(day.day, last.day))
