"""Results of the practice shop's posts as they were written down on three evenings."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

from umkm_studio.models.content import posts, results
from umkm_studio.models.content.results import Measurement
from umkm_studio.models.store import Store

_EVENING = time(20, 15)
_ON_THE_WAY = ((1, 45), (3, 80))  # days after it was out, percent of what it came to


def write_down(store: Store) -> None:
    """Give every post that has results its history, with views and stories told."""
    for post in posts.everything(store):
        if post.day is None or post.measured_on is None or post.id is None:
            continue
        fuller = replace(
            post,
            views=None if post.reach is None else post.reach * 5 // 4,
            stories_told=None if post.product_questions is None else post.product_questions // 4,
        )
        posts.save(store, fuller)
        counts = results.counts_of(fuller)
        evenings = [
            (
                post.day + timedelta(days=days),
                {name: n * share // 100 for name, n in counts.items()},
            )
            for days, share in _ON_THE_WAY
        ]
        for day, known in [*evenings, (post.measured_on, counts)]:
            moment = datetime.combine(day, _EVENING)
            results.restore(store, Measurement(post_id=post.id, measured_at=moment, counts=known))
