"""Which post of the calendar a published one may be: proposed by day and words, never joined
unasked.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Post, Status
from umkm_studio.models.store import Store
from umkm_studio.models.text import fold

_DAYS_APART = 3  # a plan slips by a day or two
_PER_DAY = 6  # points that a day apart costs
_ENOUGH = 72  # of 100; chosen on the captions and titles of the samples
_SAME_WORDS = 85  # of 100: the same caption at another place, give or take hashtags
_ENOUGH_WORDS = 20  # letters of a caption that is not alike by chance
_SAME_SLOT = 60  # a plan for this very day and place that has no caption yet

_HASHTAGS = re.compile(r"[#@][\w.]+")


@dataclass(frozen=True, slots=True)
class Published:
    """What is known of a post that is out."""

    platform: str
    day: date
    caption: str


@dataclass(frozen=True, slots=True)
class Likeness:
    """A post of the calendar that may be the published one; `score` is 0 to 100. One that is
    `elsewhere` is known at other places only: the same words there are two posts, or one story.
    """

    post: Post
    score: int
    elsewhere: bool = False


def proposals(
    store: Store, published: Sequence[Published], *, without: Collection[int]
) -> list[Likeness | None]:
    """For each published post the one of the calendar that is most like it, if any is. None is
    proposed twice, and none of `without` (ids that are spoken for), nor one that is known by
    another number at that platform.
    """
    if not published:
        return []
    days = [one.day for one in published]
    reach = timedelta(days=_DAYS_APART)
    known = [
        post
        for post in posts.between(store, min(days) - reach, max(days) + reach)
        if post.id not in without
    ]
    taken = _with_numbers(store, known)
    pairs = sorted(
        (
            (score, at, post)
            for at, one in enumerate(published)
            for post in known
            if (post.id, one.platform) not in taken and (score := _score(one, post)) >= _SAME_SLOT
        ),
        key=lambda pair: (-pair[0], pair[1], pair[2].id or 0),
    )
    found: list[Likeness | None] = [None] * len(published)
    used: set[tuple[int | None, str]] = set()
    for score, at, post in pairs:
        key = (post.id, published[at].platform)
        if found[at] is None and key not in used:
            found[at] = Likeness(post, score, _is_elsewhere(published[at], post))
            used.add(key)
    return found


def _with_numbers(store: Store, known: Sequence[Post]) -> set[tuple[int | None, str]]:
    """Posts that are known by a number already, with the platform."""
    ids = json.dumps([post.id for post in known])
    rows = store.rows(
        """
        SELECT post_id, platform FROM post_keys
        WHERE post_id IN (SELECT value FROM json_each(:ids))
        """,
        ids=ids,
    )
    return {(row["post_id"], row["platform"]) for row in rows}


def _is_elsewhere(one: Published, post: Post) -> bool:
    return bool(post.platforms) and one.platform not in post.platforms


def _score(one: Published, post: Post) -> int:
    """How much they look like the same post; 0 where they can't be."""
    if post.day is None or post.status is Status.IDEA:
        return 0
    apart = abs((post.day - one.day).days)
    if apart > _DAYS_APART:
        return 0
    from rapidfuzz import fuzz  # only where proposals are asked for

    caption, mine, title = fold(one.caption), fold(post.caption), fold(post.title)
    if _is_elsewhere(one, post):
        caption, mine = _HASHTAGS.sub("", caption), _HASHTAGS.sub("", mine)
        score = round(fuzz.token_sort_ratio(caption, mine) - _PER_DAY * apart)
        told = min(len(caption), len(mine)) >= _ENOUGH_WORDS
        return score if told and score >= _SAME_WORDS else 0
    words = max(
        fuzz.token_set_ratio(caption, mine) if mine and caption else 0,
        fuzz.partial_ratio(caption, title) if len(title) > 7 and caption else 0,
    )
    score = round(words - _PER_DAY * apart)
    if score >= _ENOUGH:
        return score
    is_open = not mine and apart == 0 and one.platform in post.platforms
    return _SAME_SLOT if is_open else 0
