"""Which copies stay, and which go."""

import shutil
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models.backups.copies import Backup, Kind, listing
from umkm_studio.models.backups.generations import (
    LARGEST,
    PLANS,
    SHARE,
    let_go,
    room,
    superfluous,
    taken,
)

START = datetime(2026, 1, 1, 20, 14)
RECENT, FEWEST = PLANS[0].recent, PLANS[-1]
LARGE = 130_000_000  # bytes: a shop with 200,000 orders
Copies = list[Backup]


def a_copy(number: int, at: datetime, kind: Kind = Kind.AUTOMATIC, size: int = 1) -> Backup:
    return Backup(Path(f"{number}.umkm"), number, at, kind, size)


def kept(copies: Copies, most: int = LARGEST) -> Copies:
    gone = superfluous(copies, most)
    return sorted((copy for copy in copies if copy not in gone), key=lambda copy: copy.number)


def lived_through(days: int, a_day: int, size: int = 1, most: int = LARGEST) -> Copies:
    """What is left after so many days with so many copies each, as the program does it."""
    left: list[Backup] = []
    number = 0
    for day in range(days):
        for hour in range(a_day):
            number += 1
            at = START + timedelta(days=day, minutes=30 * hour)
            left = kept([*left, a_copy(number, at, size=size)], most)
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
        range(10 - PLANS[0].others, 10)
    )
    assert sum(copy.kind is Kind.SET_ASIDE for copy in left) == 20


# A large shop on a small disk


def test_copies_take_a_share_of_the_disk_whatever_of_them_is_there() -> None:
    copies = [a_copy(number, START, size=50) for number in range(4)]
    assert room(800, copies) == 1000 // SHARE
    assert room(800 + 50, copies[1:]) == room(800, copies)
    assert room(10**15, copies) == LARGEST


def test_a_year_of_a_large_shop_takes_what_is_said_and_reaches_back() -> None:
    left = lived_through(365, 2, LARGE)
    assert sum(copy.size for copy in left) <= LARGEST
    days = sorted({copy.made_on for copy in left}, reverse=True)
    last = (START + timedelta(days=364)).date()
    assert days[:2] == [last, last - timedelta(days=1)]
    assert days[-1].month < days[0].month


def test_where_nothing_fits_the_last_plan_holds() -> None:
    left = lived_through(365, 2, LARGE, most=0)
    assert left[-FEWEST.recent :] == sorted(left, key=lambda copy: copy.number)[-FEWEST.recent :]
    assert len({copy.made_on.isocalendar()[:2] for copy in left}) >= FEWEST.weeks
    assert len({copy.made_on.month for copy in left}) >= FEWEST.months
    assert len(left) <= FEWEST.recent + FEWEST.days + FEWEST.weeks + FEWEST.months


@st.composite
def folders(draw: st.DrawFn) -> Copies:
    """Copies of any kind, size and date: clocks may say what they like."""
    return [
        a_copy(
            number,
            draw(st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1))),
            draw(st.sampled_from(Kind)),
            draw(st.integers(1, 10**9)),
        )
        for number in range(1, draw(st.integers(1, 40)))
    ]


@given(folders(), st.integers(0, 4 * 10**9))
def test_thinning_keeps_the_newest_and_regrets_nothing(copies: Copies, most: int) -> None:
    left = kept(copies, most)
    for kind in Kind:
        before = [copy for copy in copies if copy.kind is kind]
        after = [copy for copy in left if copy.kind is kind]
        fewest = {Kind.AUTOMATIC: FEWEST.recent, Kind.SET_ASIDE: len(before)}
        newest = before[-fewest.get(kind, FEWEST.others) :]
        assert after[len(after) - len(newest) :] == newest  # each was verified when it was made
    assert superfluous(left, most) == []
    assert set(kept(copies, most // 2)) <= set(left) <= set(kept(copies, 10**12))
    counted = [copy for copy in left if copy.kind is not Kind.SET_ASIDE]
    fits = sum(copy.size for copy in counted) <= most
    assert fits or set(counted) == set(kept(counted, 0))


@given(folders(), st.integers(0, 4 * 10**9))
def test_no_copy_goes_for_its_date_alone(copies: Copies, most: int) -> None:
    """The same copies by a clock that is 400 years (the same weekdays) off: the same stay."""
    shifted = [
        replace(copy, made_at=copy.made_at.replace(year=copy.made_at.year + 400)) for copy in copies
    ]
    assert [copy.number for copy in kept(shifted, most)] == [
        copy.number for copy in kept(copies, most)
    ]


def test_a_folder_is_thinned_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(1, 9):
        name = f"umkm-studio-{number:04d}-2026-10-14-1942-automatic.umkm"
        (tmp_path / name).write_bytes(bytes(1000))
    assert (taken(tmp_path).copies, taken(tmp_path).size) == (8, 8000)
    assert not taken(tmp_path).is_thinned
    free = shutil.disk_usage(tmp_path)._replace(free=0)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: free)
    assert taken(tmp_path).is_thinned
    let_go(tmp_path, after=3)
    assert sorted(copy.number for copy in listing(tmp_path)) == [1, 2, 3, 6, 7, 8]


def test_a_drive_that_was_pulled_out_is_left_alone(tmp_path: Path) -> None:
    let_go(tmp_path / "gone")
    assert not (tmp_path / "gone").exists()
