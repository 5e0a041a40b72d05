"""What buyers and followers did in a month and in the one before: what they write, when, and what
formats reach them. Small counts differ by chance; what is too little is said to be.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from statistics import median

from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Post
from umkm_studio.models.store import Store
from umkm_studio.models.text import fold
from umkm_studio.models.voices.messages import Kind

ENOUGH_MOMENTS = 30  # messages and orders with a time, before a part of the day is the busiest
ENOUGH_POSTS = 3  # measured posts of a format, before a median says something


class Part(StrEnum):
    """Parts of the day, by the shop's clock."""

    MORNING = "morning"  # from 4
    MIDDAY = "midday"  # from 11
    AFTERNOON = "afternoon"  # from 15
    EVENING = "evening"  # from 18 to 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """Posts of a format. `reach` and `talks` are medians over the `measured` and `talked` posts
    that have the number; None below `ENOUGH_POSTS`.
    """

    name: str
    posts: int
    measured: int
    reach: int | None
    talks: int | None  # questions, stories told, direct messages


@dataclass(frozen=True, slots=True, kw_only=True)
class Crowd:
    """One month. `parts` counts messages and orders that have a time."""

    messages: Mapping[Kind, int]
    parts: Mapping[Part, int]
    formats: tuple[Format, ...]  # the most used first

    @property
    def busiest(self) -> Part | None:
        """The part of the day with the most messages and orders; None where there are too few."""
        if sum(self.parts.values()) < ENOUGH_MOMENTS:
            return None
        return max(Part, key=lambda part: self.parts.get(part, 0))

    def format(self, name: str) -> Format | None:
        """What is known of a format, however it is written."""
        return next((one for one in self.formats if fold(one.name) == fold(name)), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """A month beside the one before."""

    now: Crowd
    before: Crowd

    @property
    def is_known(self) -> bool:
        """Whether there is anything to show."""
        return any(
            sum(crowd.messages.values()) or sum(crowd.parts.values()) or crowd.formats
            for crowd in (self.now, self.before)
        )


def crowd(store: Store, first: date, last: date) -> Crowd:
    """These days, both included."""
    days = {"first": first.isoformat(), "last": last.isoformat()}
    kinds = {
        Kind(row["kind"]): row["messages"]
        for row in store.rows(
            """
            SELECT kind, count(*) AS messages FROM messages
            WHERE received_on BETWEEN :first AND :last GROUP BY kind
            """,
            **days,
        )
    }
    return Crowd(
        messages={kind: kinds.get(kind, 0) for kind in Kind},
        parts=_parts(store, days),
        formats=_formats(posts.out_between(store, first, last, also=())),
    )


def _parts(store: Store, days: Mapping[str, str]) -> dict[Part, int]:
    counts = dict.fromkeys(Part, 0)
    for row in store.rows(
        """
        SELECT cast(substr(moment, 1, 2) AS INTEGER) AS hour, count(*) AS moments FROM (
            SELECT received_time AS moment FROM messages
            WHERE received_on BETWEEN :first AND :last
            UNION ALL
            SELECT ordered_time FROM sales WHERE ordered_on BETWEEN :first AND :last
        ) WHERE moment IS NOT NULL GROUP BY hour
        """,
        **days,
    ):
        counts[_part_of(row["hour"])] += row["moments"]
    return counts


def _part_of(hour: int) -> Part:
    if not 4 <= hour < 18:
        return Part.EVENING
    return Part.MORNING if hour < 11 else Part.MIDDAY if hour < 15 else Part.AFTERNOON


def _formats(found: Iterable[Post]) -> tuple[Format, ...]:
    groups: defaultdict[str, list[Post]] = defaultdict(list)
    for post in found:
        if post.format:
            groups[fold(post.format)].append(post)
    ranked = sorted(groups.values(), key=len, reverse=True)
    return tuple(map(_format, ranked))


def _format(group: list[Post]) -> Format:
    reach = [post.reach for post in group if post.reach is not None]
    talks = [count for post in group if (count := post.meaningful) is not None]
    return Format(
        name=group[0].format,
        posts=len(group),
        measured=len(reach),
        reach=_usual(reach),
        talks=_usual(talks),
    )


def _usual(counts: list[int]) -> int | None:
    return round(median(counts)) if len(counts) >= ENOUGH_POSTS else None
