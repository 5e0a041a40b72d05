"""Which copies stay, and which go."""

from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models.backups.copies import Backup, Kind
from umkm_studio.models.backups.generations import KEPT_OF_OTHERS, RECENT, superfluous

START = datetime(2026, 1, 1, 20, 14)


def a_copy(number: int, at: datetime, kind: Kind = Kind.AUTOMATIC) -> Backup:
    return Backup(Path(f"{number}.umkm"), number, at, kind, 1)


def kept(copies: list[Backup]) -> list[Backup]:
    gone = superfluous(copies)
    return sorted((copy for copy in copies if copy not in gone), key=lambda copy: copy.number)


def lived_through(days: int, a_day: int) -> list[Backup]:
    """What is left after so many days with so many copies each, as the program does it."""
    left: list[Backup] = []
    number = 0
    for day in range(days):
        for hour in range(a_day):
            number += 1
            left.append(a_copy(number, START + timedelta(days=day, minutes=30 * hour)))
            left = kept(left)
    return left


def test_a_year_of_evenings_leaves_days_weeks_and_months() -> None:
    left = lived_through(365, 3)
    days = [copy.made_on for copy in left]
    last = (START + timedelta(days=364)).date()
    assert sorted(set(days))[-7:] == [last - timedelta(days=back) for back in range(6, -1, -1)]
    assert len({day.isocalendar()[:2] for day in days}) >= 4
    assert {day.month for day in days} == set(range(1, 13))
    assert len(left) <= 5 + 7 + 4 + 12


def test_a_busy_day_does_not_push_the_older_days_out() -> None:
    left = lived_through(10, 1)
    for number in range(100, 140):  # forty copies of one day
        left = kept([*left, a_copy(number, START + timedelta(days=10, minutes=number))])
    assert len({copy.made_on for copy in left}) >= 7
    assert [copy.number for copy in left][-RECENT:] == list(range(135, 140))


def test_a_clock_that_jumps_takes_one_place_and_no_more() -> None:
    left = lived_through(30, 1)
    future = a_copy(100, datetime(2099, 1, 1))
    left = kept([*left, future])
    after = kept([*left, *(a_copy(101 + n, START + timedelta(days=30 + n)) for n in range(9))])
    assert len({copy.made_on for copy in after if copy.number > 100}) >= 6
    assert {copy.made_on.month for copy in after} >= {1, 2}


@given(st.lists(st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1)), min_size=1, max_size=60))
def test_whatever_the_clock_says_the_newest_stay(times: list[datetime]) -> None:
    copies = [a_copy(number, at) for number, at in enumerate(times, 1)]
    left = kept(copies)
    assert copies[-RECENT:] == left[-len(copies[-RECENT:]) :]
    assert len(left) <= 5 + 7 + 4 + 12
    assert superfluous(left) == []  # what was kept once is not regretted at once


def test_of_other_kinds_the_newest_stay_and_what_was_set_aside_always() -> None:
    copies = [a_copy(n, START, Kind.BEFORE_IMPORT) for n in range(1, 10)]
    copies += [a_copy(n, START, Kind.SET_ASIDE) for n in range(10, 30)]
    left = kept(copies)
    assert [copy.number for copy in left if copy.kind is Kind.BEFORE_IMPORT] == list(
        range(10 - KEPT_OF_OTHERS, 10)
    )
    assert sum(copy.kind is Kind.SET_ASIDE for copy in left) == 20
