"""Weeks with and without a pillar: how they are drawn, planned, shown and kept apart."""

from collections import Counter
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from random import Random

import pytest

from tests.builders import a_post
from umkm_studio.models import shop, trash
from umkm_studio.models.content import (
    balance,
    capacity,
    fair_tests,
    planning,
    posts,
    rest,
    slots,
)
from umkm_studio.models.content.fair_tests import FairTest, State
from umkm_studio.models.content.posts import Pillar, Post, Status
from umkm_studio.models.content.slots import Slot
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store

TODAY = date(2026, 10, 14)  # a Wednesday
MONDAY = date(2026, 10, 19)
WEEK = timedelta(weeks=1)


def a_test(**values: object) -> FairTest:
    """Ten weeks of promo from `MONDAY` on; the first of each pair is the one with."""
    usual = {"pillar": Pillar.PROMO, "first": MONDAY, "draws": (True,) * 5, "posts_per_week": 2}
    return FairTest(**usual | values)


def planned(store: Store, day: date, **values: object) -> Post:
    usual = {"pillar": Pillar.PROMO, "status": Status.DRAFT, "day": day}
    kept = posts.get(store, posts.save(store, a_post(**usual | values)))
    assert kept is not None
    return kept


def refusal(store: Store, test: FairTest) -> str:
    with pytest.raises(UserError) as refused:
        fair_tests.save(store, test)
    return refused.value.code


def test_each_pair_has_one_week_with_and_one_without():
    test = a_test(draws=(True, False, False, True, True))
    kinds = [week.has_posts for week in test.weeks]
    assert kinds == [True, False, False, True, False, True, True, False, True, False]
    assert test.pairs[1] == (MONDAY + 3 * WEEK, MONDAY + 2 * WEEK)
    assert test.ends_on == MONDAY + 10 * WEEK - timedelta(days=1)


def test_chance_draws_the_weeks_and_the_seed_says_which():
    def draws(seed: int) -> tuple[bool, ...]:
        return fair_tests.drawn(Pillar.PROMO, MONDAY, 6, 2, Random(seed)).draws

    assert draws(3) == draws(3)
    found = Counter(draw for seed in range(200) for draw in draws(seed))
    assert 500 < found[True] < 700  # of 1200


def test_two_weeks_hold_what_two_weeks_usually_do_and_three_posts_at_least(store: Store):
    assert fair_tests.usual_posts(store, Pillar.PROMO, TODAY) == 3
    for number in range(18):
        planned(store, TODAY - timedelta(days=1 + 3 * number), status=Status.PUBLISHED)
    assert fair_tests.usual_posts(store, Pillar.PROMO, TODAY) == 4
    assert fair_tests.usual_posts(store, Pillar.STORY, TODAY) == 3
    for weekday in (0, 2, 4, 6):
        rest.set_weekday(store, weekday, rests=True)
    assert fair_tests.usual_posts(store, Pillar.PROMO, TODAY) == 3


def test_planning_fills_the_weeks_with_and_no_other(store: Store):
    test = a_test(posts_per_week=2)
    made = fair_tests.drafts(store, test, (), "Promo")
    fair_tests.plan(store, test, made, (), today=TODAY)
    kept = posts.between(store, MONDAY, test.last)
    days = {post.day for post in kept}
    assert len(days) == len(kept) == 10
    assert all(post.status is Status.DRAFT and post.pillar is Pillar.PROMO for post in kept)
    with_weeks = [week.monday for week in test.weeks if week.has_posts]
    assert Counter(day - timedelta(days=day.weekday()) for day in days if day) == dict.fromkeys(
        with_weeks, 2
    )


def test_drafts_take_days_and_hours_of_the_weekly_themes_and_leave_rest_days_free(store: Store):
    slots.put(store, Slot(weekday=5, pillar=Pillar.PROMO, time=time(9)))
    slots.put(store, Slot(weekday=3, pillar=Pillar.STORY, time=time(16)))
    for weekday in (0, 1, 2):
        rest.set_weekday(store, weekday, rests=True)
    first, second, *_ = fair_tests.drafts(store, a_test(), (), "Promo")
    assert (first.day, first.time) == (MONDAY + timedelta(days=5), time(9))
    assert (second.day, second.time) == (MONDAY + timedelta(days=3), time(16))


def test_what_is_planned_already_counts(store: Store):
    planned(store, MONDAY + timedelta(days=1))
    made = fair_tests.drafts(store, a_test(), (), "Promo")
    first_week = [post for post in made if post.day and post.day < MONDAY + WEEK]
    assert [post.day for post in first_week] == [MONDAY + timedelta(days=3)]


def test_posts_in_weeks_without_move_to_the_week_beside_only_when_asked(store: Store):
    post = planned(store, MONDAY + WEEK + timedelta(days=2))
    planned(store, MONDAY + WEEK + timedelta(days=2), pillar=Pillar.STORY)
    planned(store, MONDAY + WEEK + timedelta(days=2), status=Status.IDEA)
    test = a_test()
    (move,) = fair_tests.in_the_way(store, test)
    assert (move.post, move.day) == (post, MONDAY + timedelta(days=2))
    made = fair_tests.drafts(store, test, [move], "Promo")
    assert len([one for one in made if one.day and one.day < MONDAY + WEEK]) == 1
    with store.change() as change:
        fair_tests.plan(store, test, made, [move], today=TODAY)
    moved = posts.get(store, post.id or 0)
    assert moved is not None
    assert moved.day == MONDAY + timedelta(days=2)
    store.undo(change)
    assert posts.get(store, post.id or 0) == post
    assert fair_tests.everything(store) == []
    assert len(posts.everything(store)) == 3


def test_two_tests_never_share_a_day(store: Store):
    kept = fair_tests.save(store, a_test())
    beside = a_test(pillar=Pillar.STORY, first=MONDAY + 9 * WEEK)
    assert refusal(store, beside) == "fair_test_overlap"
    fair_tests.stop(store, kept, MONDAY + 4 * WEEK)
    fair_tests.save(store, beside)


def test_undoing_a_stop_is_too_late_once_another_test_took_the_weeks(store: Store):
    kept = fair_tests.save(store, a_test())
    with store.change() as change:
        fair_tests.stop(store, kept, MONDAY + 4 * WEEK)
    fair_tests.save(store, a_test(first=MONDAY + 9 * WEEK))
    with pytest.raises(UserError, match="undo_too_late"):
        store.undo(change)


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"first": MONDAY + timedelta(days=1)}, "fair_test_not_monday"),
        ({"draws": (True,) * 4}, "fair_test_weeks"),
        ({"draws": (True,) * 9}, "fair_test_weeks"),
        ({"posts_per_week": 8}, "fair_test_posts"),
        ({"stopped_on": MONDAY - timedelta(days=1)}, "dates_reversed"),
    ],
)
def test_what_is_no_fair_test_is_refused(store: Store, values: dict[str, object], code: str):
    assert refusal(store, a_test(**values)) == code


def test_a_plan_is_made_before_what_it_is_to_tell(store: Store):
    with pytest.raises(UserError, match="fair_test_start_passed"):
        fair_tests.plan(store, a_test(), (), (), today=MONDAY + timedelta(days=1))


def test_a_test_ends_by_itself_and_waits_until_it_is_read(store: Store):
    test = a_test()
    assert test.state(TODAY) is State.WAITING
    assert test.state(test.last) is State.RUNNING
    after = test.last + timedelta(days=1)
    assert test.state(after) is State.OVER
    kept = fair_tests.save(store, test)
    assert fair_tests.unread(store, test.last) == []
    assert [one.id for one in fair_tests.unread(store, after)] == [kept]
    fair_tests.mark_read(store, kept, after)
    assert fair_tests.unread(store, after) == []


def test_the_next_test_may_begin_when_the_last_one_is_over(store: Store):
    assert fair_tests.free_from(store, TODAY) == MONDAY
    fair_tests.save(store, a_test())
    assert fair_tests.free_from(store, TODAY) == MONDAY + 10 * WEEK


def test_the_calendar_knows_the_weeks_until_a_test_is_stopped(store: Store):
    kept = fair_tests.save(store, a_test())
    found = fair_tests.weeks_between(store, MONDAY + timedelta(days=3), MONDAY + 2 * WEEK)
    assert [(day, week.has_posts) for day, week in sorted(found.items())] == [
        (MONDAY, True),
        (MONDAY + WEEK, False),
        (MONDAY + 2 * WEEK, True),
    ]
    fair_tests.stop(store, kept, MONDAY + timedelta(days=2))
    assert list(fair_tests.weeks_between(store, MONDAY, MONDAY + 2 * WEEK)) == [MONDAY]


def test_advice_leaves_the_posts_of_a_test_alone(store: Store):
    shop.save(store, replace(shop.load(store), posts_per_week=1))
    fair_tests.save(store, a_test())
    for day in (MONDAY, MONDAY + timedelta(days=2)):
        planned(store, day)
    last = MONDAY + 2 * WEEK
    assert balance.could_change(store, MONDAY, last, TODAY) == []
    assert capacity.could_move(store, MONDAY, TODAY) is None
    story = planned(store, MONDAY + timedelta(days=4), pillar=Pillar.STORY)
    shift = capacity.could_move(store, MONDAY, TODAY)
    assert shift is not None
    assert shift.post == story
    astray = planned(store, MONDAY + WEEK)
    assert balance.could_change(store, MONDAY, last, TODAY) == [astray]


def test_nothing_is_proposed_to_move_into_a_week_without_its_pillar(store: Store):
    shop.save(store, replace(shop.load(store), posts_per_week=1))
    fair_tests.save(store, a_test(first=MONDAY, draws=(False,) * 5))
    before = MONDAY - WEEK
    for day in (before + timedelta(days=3), before + timedelta(days=4)):
        planned(store, day)
    shift = capacity.could_move(store, before, TODAY)
    assert shift is not None
    assert shift.day >= MONDAY + WEEK


def test_a_deleted_test_stays_in_the_bin_while_another_has_its_weeks(store: Store):
    kept = fair_tests.save(store, a_test())
    now = datetime(2026, 10, 14, 19)
    with trash.keeping(store, trash.Kind.FAIR_TEST, "Promo", now=now):
        fair_tests.remove(store, kept)
    fair_tests.save(store, a_test(first=MONDAY + WEEK))
    (entry,) = trash.listing(store)
    with pytest.raises(UserError, match="bin_place_taken"):
        trash.restore(store, entry.id)


def test_a_post_in_a_week_without_its_pillar_gets_a_word_and_no_more(store: Store):
    fair_tests.save(store, a_test())
    promo = a_post(status=Status.IDEA, day=None, pillar=Pillar.PROMO)
    assert planning.on_plan(store, promo, MONDAY + WEEK).without is not None
    assert planning.on_plan(store, promo, MONDAY).without is None
    story = replace(promo, pillar=Pillar.STORY)
    assert planning.on_plan(store, story, MONDAY + WEEK).without is None
    inside = planned(store, MONDAY + WEEK)
    assert planning.on_move(store, inside, MONDAY + WEEK + timedelta(days=2)).without is None
    assert planning.on_move(store, inside, MONDAY + 3 * WEEK).without is not None
