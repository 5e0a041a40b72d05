"""What is worth a word before a post goes to a day: rest, quiet hours, a full week, much promo, a
fair test.

A word and no more: nothing is forbidden.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from umkm_studio.models import hours, shop
from umkm_studio.models.content import balance, capacity, fair_tests, posts, rest
from umkm_studio.models.content.balance import Balance
from umkm_studio.models.content.capacity import Week
from umkm_studio.models.content.posts import Pillar, Post
from umkm_studio.models.content.rest import Rest
from umkm_studio.models.hours import Hours
from umkm_studio.models.store import Store
from umkm_studio.models.weeks import monday_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Remarks:
    """Only what this post brings about; all None is nothing to say.

    `rest` is why the day is free, `without` the post's pillar where a fair test wants the week to
    be without it, `quiet` are the hours that its time lies in, `week` is the week as it would be
    where that is more than the maker manages, `month` the mix of the month where promo would crowd
    it.
    """

    rest: Rest | None = None
    without: Pillar | None = None
    quiet: Hours | None = None
    week: Week | None = None
    month: Balance | None = None

    def __bool__(self) -> bool:
        return self != Remarks()


def on_plan(store: Store, post: Post, day: date) -> Remarks:
    """What to say of a post on a day, be it there already or not. Of one that is out, nothing."""
    if post.published:
        return Remarks()
    quiet = hours.read(shop.load(store).quiet_hours)
    week = capacity.week_with(store, post, day)
    tested = fair_tests.weeks_between(store, day, day)
    return Remarks(
        rest=rest.on(rest.everything(store), day),
        without=post.pillar if fair_tests.is_without(tested, post.pillar, day) else None,
        quiet=None if post.time is None else hours.at(quiet, post.time),
        week=week if week.crowded else None,
        month=_crowded_month(store, post, day),
    )


def on_move(store: Store, post: Post, day: date) -> Remarks:
    """What a new day adds to what was true of the post where it stood."""
    said = on_plan(store, post, day)
    before = post.day
    if before is None:
        return said
    same_week = monday_of(before) == monday_of(day)
    same_month = (before.year, before.month) == (day.year, day.month)
    return Remarks(
        rest=said.rest,
        without=None if same_week else said.without,
        week=None if same_week else said.week,
        month=None if same_month else said.month,
    )


def _crowded_month(store: Store, post: Post, day: date) -> Balance | None:
    if post.pillar is not Pillar.PROMO:
        return None
    found = posts.between(store, day.replace(day=1), balance.last_day(day))
    others = [other for other in found if other.id != post.id or post.id is None]
    mix = balance.of_posts(store, others).with_post(post)
    return mix if mix.promo_crowds else None
