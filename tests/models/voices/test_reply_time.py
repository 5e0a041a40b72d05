"""How long buyers wait: only the maker's own hours count."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_message
from umkm_studio.models import hours
from umkm_studio.models.errors import UserError
from umkm_studio.models.voices import reply_time
from umkm_studio.models.voices.reply_time import OwnHours

WEDNESDAY, SATURDAY = date(2026, 10, 14), date(2026, 10, 17)
MINUTES = timedelta(minutes=1)


def on_sundays(day: date) -> bool:
    return day.weekday() == 6


OWN = reply_time.own_hours("09.00–12.00, 13.00–15.00, 19.00–21.00", on_sundays)


def minutes(asked: datetime, answered: datetime, own: OwnHours = OWN) -> int:
    return own.counted(asked, answered) // MINUTES


def at(day: date, clock: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock))


@pytest.mark.parametrize(
    ("asked", "answered", "expected"),
    [
        (at(WEDNESDAY, "09:10"), at(WEDNESDAY, "10:30"), 80),
        (at(WEDNESDAY, "11:50"), at(WEDNESDAY, "13:05"), 15),  # midday prayer and lunch
        (at(WEDNESDAY, "06:00"), at(WEDNESDAY, "08:59"), 0),  # answered before the day began
        (at(WEDNESDAY, "06:00"), at(WEDNESDAY, "09:20"), 20),
        (at(WEDNESDAY, "20:30"), at(WEDNESDAY + timedelta(1), "09:15"), 45),  # over the night
        (at(SATURDAY, "20:50"), at(SATURDAY + timedelta(2), "09:05"), 15),  # over the free Sunday
        (at(WEDNESDAY, "10:00"), at(WEDNESDAY, "09:00"), 0),  # never less than nothing
    ],
)
def test_breaks_nights_and_rest_days_do_not_count(
    asked: datetime, answered: datetime, expected: int
) -> None:
    assert minutes(asked, answered) == expected


def test_a_period_past_midnight_belongs_to_the_day_it_begins_on() -> None:
    late = reply_time.own_hours("21.00–01.00", on_sundays)
    saturday, monday = at(SATURDAY, "23:30"), at(SATURDAY + timedelta(2), "21:10")
    assert minutes(saturday, monday, late) == 90 + 10
    assert late.hold(at(SATURDAY + timedelta(1), "00:59"))  # still Saturday's evening
    assert not late.hold(at(SATURDAY + timedelta(1), "23:00"))


def test_periods_that_overlap_count_once() -> None:
    own = OwnHours(hours.read("09.00–12.00, 11.00–13.00, 22.00–10.00"))
    assert minutes(at(WEDNESDAY, "00:00"), at(WEDNESDAY + timedelta(1), "00:00"), own) == 15 * 60


def test_without_own_hours_every_hour_of_a_working_day_counts() -> None:
    own = reply_time.own_hours("", on_sundays)
    assert minutes(at(SATURDAY, "23:00"), at(SATURDAY + timedelta(2), "01:00"), own) == 120


def test_hours_that_cannot_be_read_are_refused() -> None:
    with pytest.raises(UserError, match="hours_unreadable"):
        reply_time.own_hours("pagi saja")


moments = st.datetimes(datetime(2026, 1, 1), datetime(2026, 3, 1))
clocks = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))
periods = st.lists(
    st.builds(hours.Hours, clocks, clocks).filter(lambda one: one.starts != one.ends), max_size=4
)


@given(periods, moments, moments, moments)
def test_a_wait_is_the_sum_of_its_parts_and_no_longer_than_the_clock(
    work: list[hours.Hours], first: datetime, second: datetime, third: datetime
) -> None:
    own = OwnHours(work, on_sundays)
    first, second, third = sorted((first, second, third))
    assert own.counted(first, third) == own.counted(first, second) + own.counted(second, third)
    assert timedelta() <= own.counted(first, third) <= third - first


def test_the_usual_wait_is_the_one_in_the_middle() -> None:
    waits = [timedelta(minutes=number) for number in (5, 8, 900)]
    assert reply_time.usual(waits) == timedelta(minutes=8)
    assert reply_time.usual([]) is None


def test_a_week_says_each_day_and_leaves_out_what_has_no_time() -> None:
    def answered(day: date, clock: str | None) -> object:
        return a_message(
            received_on=day,
            received_time=time(9, 0),
            answered_on=day,
            answered_time=clock and time.fromisoformat(clock),
        )

    eight_days_ago = WEDNESDAY - timedelta(days=7)
    found = [
        answered(eight_days_ago, "11:00"),
        answered(WEDNESDAY - timedelta(days=1), "09:30"),
        answered(WEDNESDAY, "09:10"),
        answered(WEDNESDAY, "09:20"),
        answered(WEDNESDAY, None),
    ]
    week = reply_time.week(OWN, found, WEDNESDAY)

    assert week.first == date(2026, 10, 8)
    assert [day and day // MINUTES for day in week.days] == [None] * 5 + [30, 15]
    assert (week.usual, week.answers) == (timedelta(minutes=20), 3)
