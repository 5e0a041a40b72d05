"""What the page shows of a period: what was counted, and what timing alone tells.

Counting is done at once in a small shop and beside the window in a large one; estimates load NumPy
and take tenths of a second, so they always come later.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from umkm_studio.models.campaigns import caption_codes
from umkm_studio.models.campaigns.caption_codes import CaptionCode
from umkm_studio.models.content.posts import Post
from umkm_studio.models.insight import (
    busy_hours,
    daily,
    evidence,
    extra_orders,
    funnel,
    months,
)
from umkm_studio.models.insight.busy_hours import BusyHours
from umkm_studio.models.insight.daily import Day, Totals
from umkm_studio.models.insight.evidence import Insights
from umkm_studio.models.insight.extra_orders import Judged
from umkm_studio.models.insight.funnel import Stage
from umkm_studio.models.insight.months import Month
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import chart_thread
from umkm_studio.ui.kit.jobs import Progress

if TYPE_CHECKING:
    from umkm_studio.models.insight.effect import Effect

Period = tuple[date, date]
_MONTHS = 12  # beside one another, the newest being that of the period's last day


class Kind(StrEnum):
    """What posts are grouped by when their timing is looked at."""

    PILLAR = "pillar"
    PLACE = "place"
    FORMAT = "format"
    PARTNER = "partner"
    AD = "ad"


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What was counted. `published` are the posts that came out in the period, and `stages` theirs.
    `number` counts the readings: an older one that comes late is not shown.
    """

    number: int
    found: Insights
    totals: Totals
    days: list[Day]
    published: list[Post]
    stages: list[Stage]
    months: list[Month]
    hours: BusyHours
    caption_codes: list[CaptionCode]


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimated:
    """What timing tells of a period, from the days of `window`: of each group of a kind, by its
    key, and of posts whose very own effect is clear, by their id.
    """

    number: int
    period: Period
    window: Period
    groups: Mapping[Kind, Mapping[str, Judged]]
    posts: Mapping[int, Effect]


def read(store: Store, _progress: Progress, *, number: int, period: Period, unmade: bool) -> Read:
    """Count everything anew. `unmade`: also look for codes in captions that were never made."""
    first, last = period
    published = extra_orders.published(store, first, last)
    return Read(
        number=number,
        found=evidence.insights(store, first, last),
        totals=daily.totals(store, first, last),
        days=daily.days(store, first, last),
        published=published,
        stages=funnel.stages(store, published, first, last),
        months=months.between(store, _months_before(last), last),
        hours=busy_hours.between(store, first, last),
        caption_codes=caption_codes.proposals(store, unmade=unmade),
    )


def estimate(store: Store, progress: Progress, *, number: int, period: Period) -> Estimated:
    """Ask timing; it can be called off meanwhile."""

    def pause() -> None:
        progress(0, 1)

    chart_thread.let_draw()  # what was counted is to be seen first
    window = extra_orders.looking_back(*period)
    others: dict[Kind, Callable[[], Mapping[str, Judged]]] = {
        Kind.PLACE: lambda: extra_orders.by(store, *window, lambda post: post.platforms),
        Kind.FORMAT: lambda: extra_orders.by(store, *window, _format),
        Kind.PARTNER: lambda: extra_orders.of_partners(store, *window),
        Kind.AD: lambda: extra_orders.of_ads(store, *window),
    }
    groups: dict[Kind, Mapping[str, Judged]] = {}
    for kind, ask in others.items():
        pause()
        groups[kind] = ask()
    found = extra_orders.of_period(store, *window, posts_from=period[0], pause=pause)
    groups[Kind.PILLAR] = {pillar.value: one for pillar, one in found.pillars.items()}
    return Estimated(
        number=number,
        period=period,
        window=extra_orders.days_known(store, *window) or window,
        groups=groups,
        posts=found.posts,
    )


def _format(post: Post) -> list[str]:
    return [post.format] if post.format else []


def _months_before(last: date) -> date:
    """The first day of the oldest month that is shown beside the one of `last`."""
    year, month = divmod(12 * last.year + last.month - _MONTHS, 12)
    return date(year, month + 1, 1)
