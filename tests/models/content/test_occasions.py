"""Days that the program knows by itself, against what was decreed and announced."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models.content import occasions
from umkm_studio.models.content.occasions import FIRST_YEAR, LAST_YEAR, DayKind, DayMark, Occasion


def when(year: int, occasion: Occasion) -> list[tuple[date, date]]:
    return [
        (mark.first, mark.last) for mark in occasions.of_year(year) if mark.occasion is occasion
    ]


def first_days(year: int, occasion: Occasion) -> list[date]:
    return [first for first, _last in when(year, occasion)]


# SKB Tiga Menteri for 2025, 2026 and 2027; 2023 and 2024 as they were


@pytest.mark.parametrize(
    ("occasion", "days"),
    [
        (Occasion.LUNAR_NEW_YEAR, [date(2026, 2, 17)]),
        (Occasion.NYEPI, [date(2026, 3, 19)]),
        (Occasion.EID_AL_FITR, [date(2026, 3, 21), date(2026, 3, 22)]),
        (Occasion.GOOD_FRIDAY, [date(2026, 4, 3)]),
        (Occasion.ASCENSION, [date(2026, 5, 14)]),
        (Occasion.EID_AL_ADHA, [date(2026, 5, 27)]),
        (Occasion.VESAK, [date(2026, 5, 31)]),
        (Occasion.PANCASILA, [date(2026, 6, 1)]),
        (Occasion.ISLAMIC_NEW_YEAR, [date(2026, 6, 16)]),
        (Occasion.INDEPENDENCE, [date(2026, 8, 17)]),
        (Occasion.MAWLID, [date(2026, 8, 25)]),
        (Occasion.MOTHERS_DAY, [date(2026, 12, 22)]),
        (Occasion.CHRISTMAS, [date(2026, 12, 25)]),
    ],
)
def test_holidays_of_2026_are_those_of_the_decree(occasion: Occasion, days: list[date]):
    assert first_days(2026, occasion) == days


def test_joint_leave_around_lebaran_is_known():
    days = first_days(2025, Occasion.JOINT_LEAVE)
    assert {date(2025, 4, 2), date(2025, 4, 3), date(2025, 4, 4), date(2025, 4, 7)} <= set(days)


def test_elections_are_holidays():
    assert first_days(2024, Occasion.ELECTION) == [date(2024, 2, 14), date(2024, 11, 27)]


def test_no_name_of_the_library_is_unknown_in_a_maker_s_lifetime():
    found = {mark.occasion for year in range(2015, 2040) for mark in occasions.of_year(year)}
    assert Occasion.OTHER_HOLIDAY not in found
    assert found == set(Occasion) - {Occasion.OTHER_HOLIDAY}


# Ramadan and Lebaran


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2023, 3, 23), date(2023, 4, 21)),
        (date(2024, 3, 12), date(2024, 4, 9)),
        (date(2025, 3, 1), date(2025, 3, 30)),
        (date(2026, 2, 19), date(2026, 3, 20)),
    ],
)
def test_ramadan_is_as_announced_and_ends_before_lebaran(first: date, last: date):
    assert when(first.year, Occasion.RAMADAN) == [(first, last)]
    assert first_days(first.year, Occasion.EID_AL_FITR)[0] == last + timedelta(days=1)


def test_what_is_announced_is_no_estimate_and_what_is_to_come_is_one():
    def estimated(year: int, occasion: Occasion) -> set[bool]:
        return {m.is_estimated for m in occasions.of_year(year) if m.occasion is occasion}

    for occasion in (Occasion.RAMADAN, Occasion.EID_AL_FITR):
        assert estimated(2026, occasion) == {False}
        assert estimated(2028, occasion) == {True}
    assert estimated(2028, Occasion.CHRISTMAS) == {False}
    assert estimated(2026, Occasion.SCHOOL_BREAK) == {True}  # differs by province


def test_a_year_may_have_two_ramadans():
    assert len(when(2030, Occasion.RAMADAN)) == 2


# what the library does not have


def test_payday_is_from_the_25th_to_the_first():
    found = when(2028, Occasion.PAYDAY)
    assert len(found) == 12
    assert found[1] == (date(2028, 2, 25), date(2028, 3, 1))
    assert found[11] == (date(2028, 12, 25), date(2029, 1, 1))


def test_twin_dates_are_those_of_the_big_sales():
    days = [m.first for m in occasions.of_year(2026) if m.kind is DayKind.TWIN_DATE]
    assert days == [date(2026, n, n) for n in (9, 10, 11, 12)]


def test_school_holidays_are_those_of_central_java():
    assert when(2025, Occasion.SCHOOL_BREAK)[1] == (date(2025, 12, 22), date(2026, 1, 3))
    assert when(2026, Occasion.SCHOOL_BREAK)[0] == (date(2026, 6, 22), date(2026, 7, 11))


def test_days_off_are_red_and_others_are_not():
    def red(occasion: Occasion) -> bool:
        return next(m for m in occasions.of_year(2026) if m.occasion is occasion).is_day_off

    assert red(Occasion.CHRISTMAS)
    assert red(Occasion.JOINT_LEAVE)
    for other in (Occasion.MOTHERS_DAY, Occasion.RAMADAN, Occasion.TWIN_9, Occasion.SCHOOL_BREAK):
        assert not red(other)
    day = date(2026, 5, 5)
    own = DayMark(first=day, last=day, kind=DayKind.HOLIDAY, name="Arisan keluarga")
    assert not own.is_day_off


@given(st.integers(FIRST_YEAR - 3, LAST_YEAR + 3))
def test_every_year_is_in_order_and_begins_in_itself(year: int):
    found = occasions.of_year(year)
    assert bool(found) == (FIRST_YEAR <= year <= LAST_YEAR)
    assert [mark.first for mark in found] == sorted(mark.first for mark in found)
    for mark in found:
        assert mark.first.year == year
        assert mark.first <= mark.last <= mark.first + timedelta(days=30)
