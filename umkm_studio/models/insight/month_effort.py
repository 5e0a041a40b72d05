"""Hours against what they brought: by pillar, and by the work beside posts.

Minutes of a post are those that it took, else those that were planned. What it brought is counted
over the posts of the month alone, so that hours and results are about the same posts. Minutes of
other work are what the maker says of the month; without them only the result is known.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from umkm_studio.models import reflections
from umkm_studio.models.campaigns.codes import Kind
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight.evidence import Insights, PostEvidence
from umkm_studio.models.reflections import Activity
from umkm_studio.models.store import Store
from umkm_studio.models.voices import asked_then_ordered, messages

_HOUR = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """`done` pieces of work (posts, answers, cooperations, ads), `minutes` of it (None is not
    known; `untimed` pieces are not in them), and the orders that are known to come from it.
    `profit` is whole rupiah less what the work cost; None is not known.
    """

    done: int
    minutes: int | None
    orders: int
    profit: int | None
    untimed: int = 0

    @property
    def profit_per_hour(self) -> int | None:
        """Whole rupiah; None where hours or profit are not known, or not of all the work."""
        if not self.minutes or self.profit is None or self.untimed:
            return None
        return round(self.profit * _HOUR / self.minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Efforts:
    """Pillars without a post and activities without anything done are left out."""

    pillars: Mapping[Pillar, Effort]
    activities: Mapping[Activity, Effort]


def efforts(store: Store, found: Insights) -> Efforts:
    """The work of a month, and the orders of these days."""
    of_month = [
        one
        for one in found.posts
        if one.post.published
        and one.post.day is not None
        and found.first <= one.post.day <= found.last
    ]
    said = reflections.efforts(store, found.first)
    work = {
        Activity.ANSWERS: _answers(store, found.first, found.last),
        Activity.PARTNERS: _partners(found),
        Activity.ADS: _ads(found),
    }
    return Efforts(
        pillars={
            pillar: _pillar(posts)
            for pillar in Pillar
            if (posts := [one for one in of_month if one.post.pillar is pillar])
        },
        activities={
            activity: Effort(done=done, minutes=minutes, orders=orders, profit=profit)
            for activity, (done, orders, profit) in work.items()
            if (minutes := said.get(activity)) or done
        },
    )


def _pillar(found: list[PostEvidence]) -> Effort:
    minutes = [minutes for one in found if (minutes := _minutes(one)) is not None]
    profits = [one.both.profit for one in found]
    known = [profit for profit in profits if profit is not None]
    return Effort(
        done=len(found),
        minutes=sum(minutes) if minutes else None,
        orders=sum(one.both.orders for one in found),
        profit=sum(known) if len(known) == len(profits) else None,
        untimed=len(found) - len(minutes),
    )


def _minutes(one: PostEvidence) -> int | None:
    post = one.post
    return post.effort_minutes if post.spent_minutes is None else post.spent_minutes


_Result = tuple[int, int, int | None]  # done, orders, profit


def _answers(store: Store, first: date, last: date) -> _Result:
    """Messages answered, and the orders that are seen to have followed within a week."""
    answered = messages.answered_between(store, first, last)
    ids = [one.id for one in answered if one.id is not None]
    followed = asked_then_ordered.of_messages(store, ids)
    orders = {one.order_id for one in followed}
    return len(answered), len(orders), None


def _partners(found: Insights) -> _Result:
    worked = [one for one in found.partners if one.sales.orders or one.cost]
    return len(worked), *_sum([(one.sales.orders, one.sales.profit) for one in worked])


def _ads(found: Insights) -> _Result:
    used = [one for one in found.codes if one.code.kind is Kind.AD]
    return len(used), *_sum([(one.sales.orders, one.sales.profit) for one in used])


def _sum(found: list[tuple[int, int | None]]) -> tuple[int, int | None]:
    orders, profit = 0, 0
    is_known = True
    for some, earned in found:
        orders += some
        profit += earned or 0
        is_known = is_known and earned is not None
    return orders, profit if is_known else None
