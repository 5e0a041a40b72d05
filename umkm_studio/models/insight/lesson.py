"""The lesson of the week: one thing that the shop's own orders teach, or what it still takes.

The rules. Whole weeks count, up to last Sunday, so that a lesson stands all week and changes on
Monday. The last four weeks are asked first, then the last thirteen; whichever has at least
`ENOUGH_ORDERS` sales and a post with `LEAST_CREDITED` of them teaches by it:

1. The post that brought the most orders by a code or the buyer's word, counted from its day on;
   among equals the one that earned more. Beside it stands the most liked post of the same weeks,
   if it was liked more than is usual here and more than the first, and brought a third of its
   orders at most. What is usual is the median, of `LEAST_MEASURED` posts at least. A post without
   a code and without an order is left out: what it brought is not known, which is not little.
2. Where no post was credited so much: the pillar whose posts are followed by more orders, by
   timing alone, if `extra_orders` finds it clear of chance. A range, and never money.
3. Else there is no lesson: `TooLittle` says what the thirteen weeks had.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from typing import TYPE_CHECKING

from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight import credited, extra_orders
from umkm_studio.models.insight.evidence import (
    ENOUGH_ORDERS,
    Evidence,
    Grade,
    Insights,
    PostEvidence,
    insights,
)
from umkm_studio.models.insight.extra_orders import Verdict
from umkm_studio.models.store import Store
from umkm_studio.models.weeks import monday_of

if TYPE_CHECKING:
    from umkm_studio.models.insight.effect import Effect

LEAST_CREDITED = 3  # orders of a post, before it teaches anything
LEAST_MEASURED = 4  # posts with likes
_SHORT, _LONG = timedelta(weeks=4), timedelta(weeks=13)
_TIMES_FEWER = 3  # orders of a post that is loved and does not sell
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Loved:
    """A post that is liked, and the orders credited to it."""

    title: str
    likes: int
    orders: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PostLesson:
    """A post and what it brought from `first` (its own day at the earliest) to `last`. Money is
    whole rupiah; `profit` is None where the cost of something sold is not known.
    """

    first: date
    last: date
    post_id: int
    title: str
    orders: int
    reported: int  # of them, those that only the buyer's word ties to it
    profit: int | None
    evidence: Evidence  # the strongest grade of these orders
    loved: Loved | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PillarLesson:
    """A pillar whose posts are followed by more orders, as far as timing can tell: `effect` is the
    range of extra orders per post, from the days `first` to `last`.
    """

    first: date
    last: date
    pillar: Pillar
    effect: Effect


@dataclass(frozen=True, slots=True, kw_only=True)
class TooLittle:
    """Nothing can be said yet: the sales of the weeks, and those whose origin is known."""

    orders: int
    traced: int
    weeks: int


Lesson = PostLesson | PillarLesson | TooLittle


def of_week(store: Store, today: date) -> Lesson:
    """The lesson of the week of this day. It may take tenths of a second: never on the window's
    thread.
    """
    last = monday_of(today) - _DAY
    for length in (_SHORT, _LONG):
        found = insights(store, last - length + _DAY, last)
        lesson = _of_post(store, found)
        if lesson is not None:
            return lesson
    if found.orders >= ENOUGH_ORDERS and (pillar := _of_pillar(store, found)) is not None:
        return pillar
    traced = found.orders - found.grades[Grade.UNKNOWN].orders
    return TooLittle(orders=found.orders, traced=traced, weeks=_LONG // timedelta(weeks=1))


def _of_post(store: Store, found: Insights) -> PostLesson | None:
    if found.orders < ENOUGH_ORDERS:
        return None
    able = [one for one in found.posts if one.since.orders >= LEAST_CREDITED and one.post.published]
    best = max(able, key=lambda one: (one.since.orders, one.since.profit or 0), default=None)
    if best is None or best.post.id is None or best.post.day is None:
        return None
    first = max(found.first, best.post.day)
    counted = credited.sales_of(store, first, found.last, post_id=best.post.id)
    return PostLesson(
        first=first,
        last=found.last,
        post_id=best.post.id,
        title=best.post.title,
        orders=best.since.orders,
        reported=sum(sale.grade is Grade.REPORTED for sale in counted),
        profit=best.since.profit,
        evidence=best.since_evidence,
        loved=_loved(found.posts, best, found.first, found.last),
    )


def _loved(
    shown: Sequence[PostEvidence], best: PostEvidence, first: date, last: date
) -> Loved | None:
    measured = {one.post.id: (one.post.likes, one) for one in shown if one.post.likes is not None}
    recent = [
        pair
        for pair in measured.values()
        if pair[1].post.day is not None and first <= pair[1].post.day <= last
    ]
    if len(measured) < LEAST_MEASURED or not recent:
        return None
    usual = median(likes for likes, _one in measured.values())
    likes, most = max(recent, key=lambda pair: pair[0])
    is_loved = likes > usual and likes > (best.post.likes or 0)
    is_known = bool(most.codes or most.both.orders)
    if not is_loved or not is_known or _TIMES_FEWER * most.both.orders > best.since.orders:
        return None
    return Loved(title=most.post.title, likes=likes, orders=most.both.orders)


def _of_pillar(store: Store, found: Insights) -> PillarLesson | None:
    first, last = extra_orders.looking_back(found.first, found.last)
    judged = extra_orders.by(store, first, last, lambda post: [post.pillar.value])
    raising = {
        pillar: one.effect
        for pillar, one in judged.items()
        if one.verdict is Verdict.RAISES and one.effect is not None
    }
    if not raising:
        return None
    pillar, effect = max(raising.items(), key=lambda pair: pair[1].low)
    return PillarLesson(first=first, last=last, pillar=Pillar(pillar), effect=effect)
