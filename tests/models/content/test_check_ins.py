"""The weekly word on how heavy it was, and what two heavy weeks propose."""

from datetime import date, timedelta

import pytest

from umkm_studio.models import shop
from umkm_studio.models.content import check_ins
from umkm_studio.models.content.check_ins import CheckIn, Load
from umkm_studio.models.errors import UserError
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store

MONDAY = date(2026, 10, 5)
WEDNESDAY = date(2026, 10, 14)  # of the week after


def say(store: Store, *loads: Load, until: date = MONDAY) -> None:
    """These answers for weeks in a row, the last one for the week of `until`."""
    for back, load in enumerate(reversed(loads)):
        check_ins.save(store, CheckIn(monday=until - timedelta(weeks=back), load=load))


@pytest.mark.parametrize(
    ("today", "monday"),
    [
        (date(2026, 10, 8), date(2026, 9, 28)),  # Thursday: last week
        (date(2026, 10, 9), MONDAY),  # Friday: this one
        (date(2026, 10, 11), MONDAY),
        (WEDNESDAY, MONDAY),
    ],
)
def test_the_week_to_ask_about(today: date, monday: date):
    assert check_ins.week_to_ask(today) == monday


def test_a_second_answer_replaces_the_first(store: Store):
    say(store, Load.HEAVY)
    check_ins.save(store, CheckIn(monday=MONDAY, load=Load.RIGHT, note=" Banyak  pesanan "))
    assert check_ins.everything(store) == [
        CheckIn(monday=MONDAY, load=Load.RIGHT, note="Banyak pesanan")
    ]
    check_ins.remove(store, MONDAY)
    assert check_ins.get(store, MONDAY) is None


def test_a_week_is_named_by_its_monday(store: Store):
    with pytest.raises(UserError) as refused:
        check_ins.save(store, CheckIn(monday=WEDNESDAY, load=Load.LIGHT))
    assert refused.value.code == "week_without_monday"


def test_the_newest_come_first(store: Store):
    say(store, Load.LIGHT, Load.HEAVY, Load.HEAVY, Load.RIGHT)
    assert [one.load for one in check_ins.latest(store)] == [Load.RIGHT, Load.HEAVY, Load.HEAVY]


def test_a_week_belongs_to_the_month_of_its_thursday(store: Store):
    say(store, Load.LIGHT, Load.RIGHT, until=date(2026, 9, 28))  # Thursday is 1 October
    assert [one.monday for one in check_ins.of_month(store, WEDNESDAY)] == [date(2026, 9, 28)]
    assert [one.load for one in check_ins.of_month(store, date(2026, 9, 1))] == [Load.LIGHT]


def test_two_heavy_weeks_in_a_row_propose_one_post_fewer(store: Store):
    shop.save(store, Shop(posts_per_week=4))
    say(store, Load.RIGHT, Load.HEAVY, Load.HEAVY)
    assert check_ins.slower_pace(store, WEDNESDAY) == 3


@pytest.mark.parametrize(
    "loads", [(), (Load.HEAVY,), (Load.HEAVY, Load.RIGHT), (Load.HEAVY, Load.HEAVY, Load.LIGHT)]
)
def test_anything_else_proposes_nothing(store: Store, loads: tuple[Load, ...]):
    say(store, *loads)
    assert check_ins.slower_pace(store, WEDNESDAY) is None


def test_heavy_weeks_apart_or_long_ago_propose_nothing(store: Store):
    say(store, Load.HEAVY)
    say(store, Load.HEAVY, until=MONDAY - timedelta(weeks=2))
    assert check_ins.slower_pace(store, WEDNESDAY) is None
    say(store, Load.HEAVY, until=MONDAY - timedelta(weeks=1))
    assert check_ins.slower_pace(store, WEDNESDAY) is not None
    assert check_ins.slower_pace(store, WEDNESDAY + timedelta(weeks=2)) is None


def test_what_was_settled_is_not_proposed_again_and_one_a_week_stays(store: Store):
    say(store, Load.HEAVY, Load.HEAVY)
    check_ins.save(store, CheckIn(monday=MONDAY, load=Load.HEAVY, settled=True))
    assert check_ins.slower_pace(store, WEDNESDAY) is None
    say(store, Load.HEAVY, Load.HEAVY)
    shop.save(store, Shop(posts_per_week=1))
    assert check_ins.slower_pace(store, WEDNESDAY) is None
