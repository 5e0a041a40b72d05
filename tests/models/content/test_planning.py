"""What is said before a post goes to a day; nothing is ever refused."""

from datetime import date, time, timedelta

from tests.builders import a_post
from umkm_studio.models import shop
from umkm_studio.models.content import planning, posts, rest
from umkm_studio.models.content.planning import Remarks
from umkm_studio.models.content.posts import Pillar, Post, Status
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store

THURSDAY = date(2026, 10, 15)
SUNDAY = date(2026, 10, 18)
NEXT_WEEK = THURSDAY + timedelta(weeks=1)
IDEA = a_post(status=Status.IDEA, day=None, pillar=Pillar.STORY)


def planned(store: Store, day: date = THURSDAY, **values: object) -> Post:
    kept = posts.get(store, posts.save(store, a_post(status=Status.DRAFT, day=day, **values)))
    assert kept is not None
    return kept


def test_an_easy_day_needs_no_word(store: Store):
    assert not planning.on_plan(store, IDEA, THURSDAY)


def test_a_rest_day_says_why(store: Store):
    rest.add(store, SUNDAY, note="Arisan")
    found = planning.on_plan(store, IDEA, SUNDAY).rest
    assert found is not None
    assert found.note == "Arisan"


def test_a_late_hour_lies_in_quiet_hours(store: Store):
    shop.save(store, Shop(quiet_hours="21-6"))
    late = planned(store, time=time(22))
    assert planning.on_plan(store, late, THURSDAY).quiet is not None
    assert planning.on_plan(store, planned(store, time=time(20)), THURSDAY).quiet is None
    assert planning.on_plan(store, planned(store, time=None), THURSDAY).quiet is None


def test_a_week_that_would_be_too_full_is_told_before_it_is(store: Store):
    shop.save(store, Shop(posts_per_week=1))
    planned(store)
    week = planning.on_plan(store, IDEA, SUNDAY).week
    assert week is not None
    assert (week.posts, week.pace) == (2, 1)
    assert planning.on_plan(store, IDEA, NEXT_WEEK).week is None


def test_promo_is_told_before_it_crowds_and_others_never_are(store: Store):
    for day in range(1, 5):
        planned(store, date(2026, 10, day), pillar=Pillar.STORY)
    promo = a_post(status=Status.IDEA, day=None, pillar=Pillar.PROMO)
    assert planning.on_plan(store, promo, THURSDAY).month is None  # one of five, as wanted
    planned(store, pillar=Pillar.PROMO)
    month = planning.on_plan(store, promo, THURSDAY).month
    assert month is not None
    assert (month.counts[Pillar.PROMO], month.total) == (2, 6)
    assert planning.on_plan(store, IDEA, THURSDAY).month is None


def test_a_move_says_only_what_is_new(store: Store):
    shop.save(store, Shop(posts_per_week=1, quiet_hours="21-6"))
    rest.set_weekday(store, 6, rests=True)
    late = planned(store, time=time(22))
    planned(store)
    planned(store, NEXT_WEEK)
    within = planning.on_move(store, late, THURSDAY + timedelta(1))
    assert within == Remarks()
    moved = planning.on_move(store, late, NEXT_WEEK + timedelta(3))
    assert moved.rest is not None
    assert moved.week is not None
    assert moved.quiet is None


def test_what_is_out_gets_no_word(store: Store):
    rest.add(store, SUNDAY)
    assert not planning.on_plan(store, a_post(status=Status.PUBLISHED), SUNDAY)
