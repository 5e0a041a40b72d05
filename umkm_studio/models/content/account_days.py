"""What platforms showed of the whole account, day by day: beside a post it says whether its day was
a usual one.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median

from umkm_studio.models.content.posts import Post
from umkm_studio.models.store import Store

WEEKS = 4
"""Before a day: what is usual is their median, as one loud day does not move that."""

_ENOUGH = 14  # days of those weeks that are known, below which nothing is usual
_TOLD = ("reach", "views")  # what a day is told by, the first that is known


@dataclass(frozen=True, slots=True)
class AccountDay:
    """A platform's figure of a day; `usual` is what such days had before, None while too few of
    them are known.
    """

    platform: str
    metric: str
    value: int
    usual: int | None


def put(store: Store, platform: str, metric: str, day: date, value: int) -> str:
    """Keep a daily figure; "new", "updated" or "" for nothing new. A day that was not over when it
    was read has less than it ends with, so the higher figure stays.
    """
    row = store.one(
        """
        SELECT id, value FROM daily_results
        WHERE platform = :platform AND metric = :metric AND day = :day
        """,
        platform=platform,
        metric=metric,
        day=day.isoformat(),
    )
    if row is None:
        record = {"platform": platform, "metric": metric, "value": value}
        store.put("daily_results", record | {"day": day.isoformat()})
        return "new"
    if value <= row["value"]:
        return ""
    store.put("daily_results", {"id": row["id"], "value": value})
    return "updated"


def of_post(store: Store, post: Post) -> list[AccountDay]:
    """How the day of a post that is out was for the account at the post's places, at all of them
    where it names none; one figure each, and nothing of a platform whose day nobody brought.
    """
    if not post.published or post.day is None:
        return []
    rows = store.rows(
        """
        SELECT platform, metric, value FROM daily_results
        WHERE day = :day AND metric IN (SELECT value FROM json_each(:metrics))
        ORDER BY platform
        """,
        day=post.day.isoformat(),
        metrics=json.dumps(_TOLD),
    )
    found: dict[str, AccountDay] = {}
    for row in sorted(rows, key=lambda row: _TOLD.index(row["metric"])):
        platform, metric = row["platform"], row["metric"]
        if platform not in found and (not post.platforms or platform in post.platforms):
            usual = _usual(store, platform, metric, post.day)
            found[platform] = AccountDay(platform, metric, row["value"], usual)
    return [found[platform] for platform in sorted(found)]


def _usual(store: Store, platform: str, metric: str, day: date) -> int | None:
    rows = store.rows(
        """
        SELECT value FROM daily_results
        WHERE platform = :platform AND metric = :metric AND day >= :first AND day < :day
        """,
        platform=platform,
        metric=metric,
        first=(day - timedelta(weeks=WEEKS)).isoformat(),
        day=day.isoformat(),
    )
    values = [row["value"] for row in rows]
    return round(median(values)) if len(values) >= _ENOUGH else None
