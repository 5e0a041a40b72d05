"""Hours of the day as the maker writes them, and nights that go past midnight."""

from datetime import datetime, time, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from umkm_studio.models import hours
from umkm_studio.models.errors import UserError
from umkm_studio.models.hours import Hours

NIGHT = Hours(time(21), time(6))
MORNING = Hours(time(9), time(12))

minutes = st.integers(0, 24 * 60 - 1).map(lambda minute: time(minute // 60, minute % 60))
periods = (
    st.tuples(minutes, minutes)
    .filter(lambda ends: ends[0] != ends[1])
    .map(lambda ends: Hours(*ends))
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ()),
        ("9-12", (MORNING,)),
        ("09.00–12.00", (MORNING,)),
        ("21:00 sampai 06:00", (NIGHT,)),
        ("21.00–6, 09.00 - 12.00", (MORNING, NIGHT)),
        ("9-12, 9-12,", (MORNING,)),
        ("19-24", (Hours(time(19), time(0)),)),
    ],
)
def test_hours_are_read_as_they_are_written(text: str, found: tuple[Hours, ...]):
    assert hours.read(text) == found


@pytest.mark.parametrize("text", ["pagi", "9", "9-9", "25-26", "9.75-12", "12-25", "9-12; 13-14"])
def test_what_is_no_time_is_refused(text: str):
    with pytest.raises(UserError) as refused:
        hours.read(text)
    assert refused.value.code == "hours_unreadable"


@given(found=st.lists(periods, max_size=4))
def test_what_is_written_is_read_again(found: list[Hours]):
    assert set(hours.read(hours.write(found))) == set(found)


@pytest.mark.parametrize(
    ("moment", "quiet"),
    [
        (time(20, 59), False),
        (time(21), True),
        (time(0), True),
        (time(5, 59), True),
        (time(6), False),
    ],
)
def test_a_night_goes_past_midnight(moment: time, quiet: bool):
    assert NIGHT.holds(moment) is quiet


@given(
    quiet=st.lists(periods, max_size=3),
    moment=st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)),
)
def test_nobody_is_woken_and_nothing_comes_early(quiet: list[Hours], moment: datetime):
    moment = moment.replace(second=0, microsecond=0)
    assume(not hours.fill_the_day(quiet))
    woken = hours.awake(quiet, moment)
    assert moment <= woken <= moment + timedelta(days=1)
    assert hours.at(quiet, woken.time()) is None
    assert (woken == moment) is (hours.at(quiet, moment.time()) is None)


@given(quiet=st.lists(periods, max_size=3))
def test_a_day_is_full_where_every_minute_is_taken(quiet: list[Hours]):
    every = [time(minute // 60, minute % 60) for minute in range(24 * 60)]
    assert hours.fill_the_day(quiet) is all(hours.at(quiet, moment) for moment in every)
