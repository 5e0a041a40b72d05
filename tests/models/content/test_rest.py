"""Days that are free, and when buyers are answered again."""

from datetime import date, datetime, time, timedelta

import pytest

from tests.builders import a_post
from umkm_studio.models import hours
from umkm_studio.models.content import post_moves, posts, rest
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store

SUNDAY = date(2026, 10, 18)
WEDNESDAY = date(2026, 10, 14)
WORK = hours.read("09.00–12.00, 19.00–21.00")


def test_a_day_of_the_week_is_free_every_week_until_it_is_not(store: Store):
    rest.set_weekday(store, 6, rests=True)
    rest.set_weekday(store, 6, rests=True)
    found = rest.between(store, WEDNESDAY, WEDNESDAY + timedelta(weeks=2))
    assert list(found) == [SUNDAY, SUNDAY + timedelta(weeks=1)]
    rest.set_weekday(store, 6, rests=False)
    rest.set_weekday(store, 6, rests=False)
    assert rest.everything(store) == []


def test_the_seventh_day_can_not_be_free_as_well(store: Store):
    for weekday in range(6):
        rest.set_weekday(store, weekday, rests=True)
    with pytest.raises(UserError) as refused:
        rest.set_weekday(store, 6, rests=True)
    assert refused.value.code == "rest_every_day"


def test_holidays_have_both_ends_and_a_note(store: Store):
    rest.add(store, SUNDAY, SUNDAY + timedelta(2), "  Mudik  ke Solo ")
    rest.set_weekday(store, 6, rests=True)
    found = rest.between(store, SUNDAY - timedelta(1), SUNDAY + timedelta(3))
    assert [(day, one.note) for day, one in found.items()] == [
        (SUNDAY + timedelta(number), "Mudik ke Solo") for number in range(3)
    ]  # the dates say more than the day of the week


def test_the_same_days_again_change_the_note(store: Store):
    first = rest.add(store, SUNDAY, note="Mudik")
    assert rest.add(store, SUNDAY, note="Arisan") == first
    assert [(one.first, one.last, one.note) for one in rest.everything(store)] == [
        (SUNDAY, SUNDAY, "Arisan")
    ]


@pytest.mark.parametrize(
    ("last", "code"),
    [(SUNDAY - timedelta(1), "dates_reversed"), (SUNDAY + timedelta(366), "rest_too_long")],
)
def test_unlikely_days_are_refused(store: Store, last: date, code: str):
    with pytest.raises(UserError) as refused:
        rest.add(store, SUNDAY, last)
    assert refused.value.code == code


def test_what_is_over_is_not_listed(store: Store):
    rest.add(store, WEDNESDAY - timedelta(3), WEDNESDAY - timedelta(1))
    rest.add(store, WEDNESDAY - timedelta(3), WEDNESDAY)
    assert [one.last for one in rest.periods(store, WEDNESDAY)] == [WEDNESDAY]


def test_the_next_working_day_leaps_over_all_that_is_free(store: Store):
    rest.add(store, WEDNESDAY, SUNDAY - timedelta(1))
    rest.set_weekday(store, 6, rests=True)
    rests = rest.everything(store)
    assert rest.next_working_day(rests, WEDNESDAY) == SUNDAY + timedelta(1)
    assert rest.next_working_day(rests, WEDNESDAY - timedelta(1)) == WEDNESDAY - timedelta(1)


@pytest.mark.parametrize(
    ("now", "when"),
    [
        (datetime(2026, 10, 14, 8), (WEDNESDAY, time(9))),
        (datetime(2026, 10, 14, 10), (WEDNESDAY, time(19))),  # a break
        (datetime(2026, 10, 14, 13), (WEDNESDAY, time(19))),
        (datetime(2026, 10, 14, 22), (WEDNESDAY + timedelta(1), time(9))),
        (datetime(2026, 10, 17, 22), (SUNDAY + timedelta(1), time(9))),
        (datetime(2026, 10, 18, 10), (SUNDAY + timedelta(1), time(9))),
    ],
)
def test_buyers_are_answered_in_the_next_work_hours(
    store: Store, now: datetime, when: tuple[date, time]
):
    rest.set_weekday(store, 6, rests=True)
    assert rest.answered_again(WORK, rest.everything(store), now) == when


def test_without_work_hours_no_time_is_promised():
    assert rest.answered_again((), [], datetime(2026, 10, 14, 8)) == (
        WEDNESDAY + timedelta(1),
        None,
    )


def test_a_week_that_is_doubled_keeps_rest_days_free(store: Store):
    rest.add(store, WEDNESDAY + timedelta(weeks=1), note="Mudik")
    for day in (WEDNESDAY, WEDNESDAY + timedelta(2)):
        posts.save(store, a_post(day=day))
    post_moves.duplicate_week(store, WEDNESDAY - timedelta(2))
    copies = posts.between(store, SUNDAY, SUNDAY + timedelta(6))
    assert [post.day for post in copies] == [
        WEDNESDAY + timedelta(weeks=1, days=1),
        WEDNESDAY + timedelta(weeks=1, days=2),
    ]
