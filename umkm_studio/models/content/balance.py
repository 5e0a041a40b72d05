"""The mix of the four pillars against the maker's own target, for any days.

What is planned and what is out are counted apart. Ideas do not count: nobody has promised them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from umkm_studio.models import shop
from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Pillar, Post, Status
from umkm_studio.models.store import Store

_CROWDED = 10  # percent points of promo above the target before a word is said
_ENOUGH = 5  # posts, below which a share says nothing
RECENT_DAYS = 30


@dataclass(frozen=True, slots=True)
class Balance:
    """How many posts each pillar has, and the share of each that the maker wants (percent).

    `counts` are all posts, planned and out; `out` those of them that are out.
    """

    counts: Mapping[Pillar, int]
    targets: Mapping[Pillar, int]
    out: Mapping[Pillar, int] = field(default_factory=lambda: dict.fromkeys(Pillar, 0))

    @property
    def total(self) -> int:
        """Posts in all."""
        return sum(self.counts.values())

    @property
    def published(self) -> Balance:
        """The balance of what is out alone."""
        return replace(self, counts=self.out)

    def share(self, pillar: Pillar) -> int:
        """One pillar of `shares`."""
        return self.shares()[pillar]

    def shares(self) -> dict[Pillar, int]:
        """Whole percents by largest remainder: they add up to 100, or are all 0 without posts."""
        if not self.total:
            return dict.fromkeys(Pillar, 0)
        whole = {pillar: 100 * self.counts[pillar] // self.total for pillar in Pillar}
        left = 100 - sum(whole.values())
        by_rest = sorted(Pillar, key=lambda one: -(100 * self.counts[one] % self.total))
        for pillar in by_rest[:left]:
            whole[pillar] += 1
        return whole

    @property
    def promo_crowds(self) -> bool:
        """Whether followers may feel sold to: promo 10 points over the target, with 5 posts or
        more.
        """
        promo = self.share(Pillar.PROMO) - self.targets[Pillar.PROMO]
        return self.total >= _ENOUGH and promo >= _CROWDED

    @property
    def most_missed(self) -> Pillar:
        """The pillar beside promo that is furthest below its target, the first of equals."""
        others = [pillar for pillar in Pillar if pillar is not Pillar.PROMO]
        shares = self.shares()
        return max(others, key=lambda pillar: self.targets[pillar] - shares[pillar])

    def with_post(self, post: Post) -> Balance:
        """The balance with one more post that is not out."""
        return replace(self, counts={**self.counts, post.pillar: self.counts[post.pillar] + 1})


@dataclass(frozen=True, slots=True)
class Advice:
    """A promo that could become something else, and what is missed most."""

    post: Post
    pillar: Pillar


def of_posts(store: Store, found: Iterable[Post]) -> Balance:
    """The balance of these posts."""
    counted: Counter[Pillar] = Counter()
    out: Counter[Pillar] = Counter()
    for post in found:
        counted[post.pillar] += post.status is not Status.IDEA
        out[post.pillar] += post.published
    targets = shop.load(store).targets
    return Balance(
        {pillar: counted[pillar] for pillar in Pillar},
        {pillar: targets[pillar.value] for pillar in Pillar},
        {pillar: out[pillar] for pillar in Pillar},
    )


def between(store: Store, first: date, last: date) -> Balance:
    """The balance of the posts of these days, both ends included."""
    return of_posts(store, posts.between(store, first, last))


def of_month(store: Store, month: date) -> Balance:
    """The balance of the month of this day."""
    return between(store, month.replace(day=1), last_day(month))


def could_change(store: Store, first: date, last: date, today: date) -> list[Post]:
    """Promos of these days that are not out yet, from today on, the easiest to change first: those
    without a campaign code, drafts, the latest. A fair test keeps those of its weeks with promo.
    """
    from umkm_studio.models.content import fair_tests  # mostly there is nothing to change

    tested = fair_tests.weeks_between(store, first, last)
    coded = {
        row["post_id"] for row in store.rows("SELECT post_id FROM codes WHERE post_id IS NOT NULL")
    }
    found = [
        post
        for post in posts.between(store, max(today, first), last)
        if post.pillar is Pillar.PROMO
        and post.status in (Status.DRAFT, Status.SCHEDULED)
        and post.day is not None
        and not fair_tests.is_with(tested, post.pillar, post.day)
    ]
    latest_first = sorted(found, key=lambda post: (post.day, post.id), reverse=True)
    return sorted(
        latest_first, key=lambda post: (post.id in coded, post.status is Status.SCHEDULED)
    )


def advice(store: Store, mix: Balance, first: date, last: date, today: date) -> Advice | None:
    """What one step would do for the balance `mix` of these days; None where promo does not crowd
    or nothing of it can change any more.
    """
    if not mix.promo_crowds:
        return None
    found = could_change(store, first, last, today)
    return Advice(found[0], mix.most_missed) if found else None


def last_day(month: date) -> date:
    """The last day of this day's month."""
    return (month.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
