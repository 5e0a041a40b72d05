"""The mix of the four pillars against the maker's own target, and the pace of a week."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from umkm_studio.models import shop
from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Pillar, Post
from umkm_studio.models.store import Store

_CROWDED = 10  # percent points of promo above the target before a word is said
_ENOUGH = 5  # posts, below which a share says nothing


@dataclass(frozen=True, slots=True)
class Balance:
    """How many posts each pillar has, and the share of each that the maker wants (percent)."""

    counts: Mapping[Pillar, int]
    targets: Mapping[Pillar, int]

    @property
    def total(self) -> int:
        """Posts in all."""
        return sum(self.counts.values())

    def share(self, pillar: Pillar) -> int:
        """One pillar of `shares`."""
        return self.shares()[pillar]

    def shares(self) -> dict[Pillar, int]:
        """Whole percents by largest remainder: they add up to 100, or are all 0 without posts."""
        if not self.total:
            return dict.fromkeys(Pillar, 0)
        exact = {pillar: 100 * self.counts[pillar] / self.total for pillar in Pillar}
        whole = {pillar: int(exact[pillar]) for pillar in Pillar}
        left = 100 - sum(whole.values())
        for pillar in sorted(Pillar, key=lambda pillar: whole[pillar] - exact[pillar])[:left]:
            whole[pillar] += 1
        return whole

    @property
    def promo_crowds(self) -> bool:
        """Whether followers may feel sold to: promo 10 points over the target, with 5 posts or
        more.
        """
        promo = self.share(Pillar.PROMO) - self.targets[Pillar.PROMO]
        return self.total >= _ENOUGH and promo >= _CROWDED


@dataclass(frozen=True, slots=True)
class Week:
    """How many posts a week has, and how many the maker manages in one."""

    monday: date
    posts: int
    pace: int

    @property
    def crowded(self) -> bool:
        """Whether it holds more than the maker's pace; a remark, never a rule."""
        return self.posts > self.pace


def of_posts(store: Store, found: Iterable[Post]) -> Balance:
    """The balance of these posts; ideas do not count, nobody has promised them."""
    counted = Counter(post.pillar for post in found if post.status is not posts.Status.IDEA)
    targets = shop.load(store).targets
    return Balance(
        {pillar: counted[pillar] for pillar in Pillar},
        {pillar: targets[pillar.value] for pillar in Pillar},
    )


def of_month(store: Store, month: date) -> Balance:
    """The balance of the posts planned and published in the month of this day."""
    return of_posts(store, posts.between(store, month.replace(day=1), last_day(month)))


def weeks(store: Store, monday: date, count: int) -> list[Week]:
    """Weeks in a row, the first one beginning on `monday`; ideas do not count."""
    pace = shop.load(store).posts_per_week
    last = monday + timedelta(weeks=count, days=-1)
    days = [
        post.day
        for post in posts.between(store, monday, last)
        if post.day is not None and post.status is not posts.Status.IDEA
    ]
    filled = Counter((day - monday).days // 7 for day in days)
    return [Week(monday + timedelta(weeks=week), filled[week], pace) for week in range(count)]


def week_of(store: Store, day: date, *, without: int | None = None) -> Week:
    """The week of this day; `without` is the id of a post that is not counted."""
    monday = day - timedelta(days=day.weekday())
    week = weeks(store, monday, 1)[0]
    post = None if without is None else posts.get(store, without)
    if post is None or post.day is None or post.status is posts.Status.IDEA:
        return week
    counted = monday <= post.day < monday + timedelta(weeks=1)
    return replace(week, posts=week.posts - counted)


def could_be_stories(store: Store, month: date, today: date) -> list[Post]:
    """Promos of that month that are not out yet, from today on: which one could tell a story?"""
    first = max(today, month.replace(day=1))
    return [
        post
        for post in posts.between(store, first, last_day(month))
        if post.pillar is Pillar.PROMO and not post.published
    ]


def last_day(month: date) -> date:
    """The last day of this day's month."""
    return (month.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
