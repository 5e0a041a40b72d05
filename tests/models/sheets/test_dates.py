"""Days and times however a sheet has them, and what a column tells about all of its dates."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models.errors import Ambiguous, UserError
from umkm_studio.models.sheets import dates

NINE = time(9, 12)
AUTUMN = (date(2026, 8, 1), date(2026, 10, 31))
DAYS = st.dates(date(2010, 1, 1), date(2099, 12, 31))
MONTHS = [
    ("Jan", "Januari", "January"), ("Feb", "Februari", "Pebruari", "February"),
    ("Mar", "Maret", "March"), ("Apr", "April"), ("Mei", "May"), ("Jun", "Juni", "June"),
    ("Jul", "Juli", "July"), ("Agt", "Agu", "Ags", "Aug", "Agustus", "August"),
    ("Sep", "Sept", "September"), ("Okt", "Oct", "Oktober", "October"),
    ("Nov", "Nop", "November", "Nopember"), ("Des", "Dec", "Desember", "December"),
]  # fmt: skip
WEEKDAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]


def refusal(reader: Any, *given: Any) -> str:
    with pytest.raises(UserError) as refused:
        reader(*given)
    return refused.value.code


@pytest.mark.parametrize(
    ("cell", "day", "moment"),
    [
        ("2026-10-14 09:12", date(2026, 10, 14), NINE),
        ("2026-10-14T09:12:00", date(2026, 10, 14), NINE),
        ("2026-10-14 09:12:00.000", date(2026, 10, 14), NINE),
        ("2026/10/14", date(2026, 10, 14), None),
        ("14/10/2026", date(2026, 10, 14), None),
        ("5/8/2026", date(2026, 8, 5), None),  # day first, always
        ("14-10-2026 09.12", date(2026, 10, 14), NINE),
        ("14.10.2026", date(2026, 10, 14), None),
        (datetime(2026, 10, 14, 9, 12), date(2026, 10, 14), NINE),
        (date(2026, 10, 14), date(2026, 10, 14), None),
        ("14/10/2026 09:12:00 AM", date(2026, 10, 14), NINE),
        ("14/10/2026 12:05 am", date(2026, 10, 14), time(0, 5)),
        ("14/10/2026 12:05:00PM", date(2026, 10, 14), time(12, 5)),
        ("14/10/2026 09:12 PM", date(2026, 10, 14), time(21, 12)),
        (46309, date(2026, 10, 14), None),  # Excel's day number
        (46309.5, date(2026, 10, 14), time(12, 0)),
        ("46309", date(2026, 10, 14), None),
        ("20261014", date(2026, 10, 14), None),
        ("5 Agt 2026", date(2026, 8, 5), None),
        ("13 Agustus 2026", date(2026, 8, 13), None),
        ("5-Agt-26", date(2026, 8, 5), None),
        ("5 Sept'26", date(2026, 9, 5), None),
        ("Rabu, 5 Agt 2026", date(2026, 8, 5), None),
        ("Jum'at 7 Ags 2026", date(2026, 8, 7), None),
        ("Wed, 5 Aug 2026", date(2026, 8, 5), None),
        ("tgl 5 Nop 2026", date(2026, 11, 5), None),
        ("August 5, 2026", date(2026, 8, 5), None),
        ("Aug 5th, 2026 2:03 PM", date(2026, 8, 5), time(14, 3)),
        ("05/08/26", date(2026, 8, 5), None),
        ("05 Mar 2026 14:22", date(2026, 3, 5), time(14, 22)),  # Lazada
        ("4/8/2026 16.08.18", date(2026, 8, 4), time(16, 8, 18)),  # Google Forms in Indonesian
        ("2026/08/04 4:08:18 PM GMT+7", date(2026, 8, 4), time(16, 8, 18)),  # and its own csv
        ("5 Agt 2026 jam 9", date(2026, 8, 5), time(9)),
        ("5 Agt 2026, pukul 09.15 WIB", date(2026, 8, 5), time(9, 15)),
        ("5/8/26 3 sore", date(2026, 8, 5), time(15)),
    ],
)
def test_days_are_read_with_their_time(cell: Any, day: date, moment: time | None) -> None:
    assert dates.day_and_time(cell) == (day, moment)


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        (None, "date_missing"),
        ("-", "date_missing"),
        ("kemarin", "date_unreadable"),
        ("30/02/2026", "date_unreadable"),
        ("2026-10-14 25:00", "date_unreadable"),
        ("2026-10-14 pagi", "date_unreadable"),
        ("2026-10-14 13:05 PM", "date_unreadable"),
        ("2026-10-14 00:05 AM", "date_unreadable"),
        ("2026-10-14 9", "date_unreadable"),  # nine what?
        ("Sabtu", "date_unreadable"),
        ("5 Foo 2026", "date_unreadable"),
        ("31 Feb 2026", "date_unreadable"),
        ("5 Agustus", "year_missing"),
        ("5/8", "year_missing"),
        ("31/13", "month_unlikely"),
        ("31/13/2026", "month_unlikely"),
        ("10/14/2026", "month_unlikely"),
        ("14/10/1026", "date_unlikely"),
        (datetime(1926, 10, 14), "date_unlikely"),
        (85_000, "date_unreadable"),
        (12, "date_unreadable"),
        (True, "date_unreadable"),
        (time(9, 12), "date_unreadable"),
    ],
)
def test_what_is_no_day_is_said_plainly(cell: Any, code: str) -> None:
    assert refusal(dates.day_and_time, cell) == code


def test_a_leading_month_is_read_as_one() -> None:
    assert dates.day_and_time("10/02/2026 01:00 PM", month_first=True) == (
        date(2026, 10, 2), time(13, 0),
    )  # fmt: skip
    assert dates.day_and_time("2026-10-02", month_first=True) == (date(2026, 10, 2), None)
    assert dates.day_and_time("10/02/2026") == (date(2026, 2, 10), None)


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2100, 12, 31, 23, 59, 59)).map(
        lambda moment: moment.replace(microsecond=0)
    )
)
def test_a_serial_number_and_its_text_are_the_same_moment(moment: datetime) -> None:
    since = moment - datetime(1899, 12, 30)
    serial = since.days + since.seconds / 86_400

    said = (moment.date(), moment.time())

    assert dates.day_and_time(moment.isoformat(sep=" ")) == said
    day, found = dates.day_and_time(serial)
    assert (day, found or time()) == said
    american = moment.strftime("%m/%d/%Y %I:%M:%S %p")
    assert dates.day_and_time(american, month_first=True) == said


@given(DAYS, st.times(), st.data())
def test_reads_back_every_day_in_every_way_of_writing(
    day: date, moment: time, data: st.DataObject
) -> None:
    moment = moment.replace(microsecond=0, tzinfo=None)
    name = data.draw(st.sampled_from(MONTHS[day.month - 1]))
    case = data.draw(st.sampled_from([str, str.lower, str.upper]))
    year = data.draw(st.sampled_from([f"{day.year}", f"{day.year % 100:02d}"]))
    written = case(
        data.draw(
            st.sampled_from(
                [
                    f"{day.day} {name} {year}",
                    f"{day.day}-{name}-{year}",
                    f"{day.day:02d}{name}{day.year}",
                    f"{WEEKDAYS[day.weekday()]}, {day.day} {name} {year}",
                    f"{name} {day.day}, {day.year}",
                    f"{day.day}/{day.month}/{year}",
                    f"{day.day:02d}-{day.month:02d}-{year}",
                    f"{day.day:02d}.{day.month:02d}.{day.year}",
                    day.isoformat(),
                ]
            )
        )
    )
    clock = data.draw(
        st.sampled_from(["%H:%M:%S", "%H.%M.%S", "%I:%M:%S %p", "jam %H.%M.%S", "%H:%M:%S WIB"])
    )

    assert dates.day_and_time(written) == (day, None)
    assert dates.day_and_time(f"{written} {moment.strftime(clock)}") == (day, moment)


@given(DAYS, st.integers(0, 300), st.integers(0, 60), st.data())
def test_a_day_without_its_year_lies_where_the_file_lies(
    day: date, before: int, after: int, data: st.DataObject
) -> None:
    span = (day - timedelta(before), day + timedelta(after))
    name = data.draw(st.sampled_from(MONTHS[day.month - 1]))
    written = data.draw(st.sampled_from([f"{day.day} {name}", f"{day.day}/{day.month}"]))

    assert dates.day_and_time(written, span=span) == (day, None)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("5 Agustus", date(2026, 8, 5)),
        ("5/8", date(2026, 8, 5)),
        ("July 8", date(2026, 7, 8)),  # just before it
        ("8 Juli", date(2026, 7, 8)),
        ("1 Mei", date(2026, 5, 1)),
    ],
)
def test_a_day_outside_the_span_is_the_nearest_before_it(written: str, day: date) -> None:
    assert dates.day_and_time(written, span=AUTUMN) == (day, None)


@pytest.mark.parametrize(
    ("written", "span", "candidates"),
    [
        # just after the end, or nine months before the start
        ("5 Nov", AUTUMN, (date(2026, 11, 5), date(2025, 11, 5))),
        ("5/9", (date(2025, 8, 1), date(2026, 10, 1)), (date(2025, 9, 5), date(2026, 9, 5))),
        ("29 Feb", (date(2026, 1, 1), date(2026, 1, 9)), (date(2028, 2, 29), date(2024, 2, 29))),
        ("26/08/05", None, (date(2026, 8, 5), date(2005, 8, 26))),  # which end is the year?
    ],
)
def test_asks_where_a_day_can_be_two(
    written: str, span: dates.Span | None, candidates: tuple[date, ...]
) -> None:
    with pytest.raises(Ambiguous) as asked:
        dates.day_and_time(written, span=span)

    assert asked.value.code == "date_ambiguous"
    assert asked.value.candidates == candidates


@pytest.mark.parametrize(
    ("texts", "leads"),
    [
        (["10/14/2026 09:12:00 AM", "10/02/2026 01:00:00 PM"], True),
        (["10/14/2026 09:12"], True),
        (["10/02/2026 09:12:00 AM"], True),  # only such accounts have a clock of twelve hours
        (["10/02/2026 09:12:00"], False),  # nothing tells: day first, as everybody here writes
        (["10/14/2026 09:12:00 AM", "14/10/2026 09:12:00 AM"], False),
        (["2026-10-14 09:12", ""], False),
        ([], False),
    ],
)
def test_a_file_says_together_whether_the_month_leads(texts: list[str], leads: bool) -> None:
    assert dates.habits_of(texts).month_first is leads


FEBRUARY_IN_A_ROW = [f"{month}/2/2026" for month in range(1, 10)]  # or 2 January to 2 September


@pytest.mark.parametrize(
    ("cells", "month_first", "undecided"),
    [
        (["5/8/2026", "6/8/2026"], False, True),  # nothing tells
        (["5/8/2026", "16/8/2026"], False, False),
        (["8/5/2026", "8/16/2026"], True, False),
        (["8/8/2026", "9/9/2026"], False, False),  # the same either way
        (["16/8/2026", "8/16/2026", "5/6/2026"], False, True),  # two hands in one file
        (["5/8/2026 9.15.00", "6/8/2026 9.20.00"], False, False),  # an Indonesian clock
        (["8/5/2026 9:15:00 PM"], True, False),
        (FEBRUARY_IN_A_ROW, False, True),  # in order both ways
        ([f"{day}/{month}/2026" for month in (1, 2, 3) for day in (1, 5, 9)], False, False),
        ([f"{month}/{day}/2026" for month in (1, 2, 3) for day in (1, 5, 9)], True, False),
        ([f"{month}/{day}/2026" for month in (3, 2, 1) for day in (9, 5, 1)], True, False),
        (["5 Agt 2026", datetime(2026, 8, 6), "2026-08-07", None, 46309, "-"], False, False),
        ([], False, False),
    ],
)
def test_a_column_tells_which_of_day_and_month_leads(
    cells: list[Any], month_first: bool, undecided: bool
) -> None:
    habits = dates.habits_of(cells)
    assert (habits.month_first, habits.undecided) == (month_first, undecided)


def test_a_column_whose_dates_lack_a_year_tells_its_span() -> None:
    column = ["5 Agt", "Rabu, 12 Agt 2026", datetime(2026, 10, 30, 9), "1/8/2026", "kemarin", None]

    habits = dates.habits_of(column)

    assert habits.span == (date(2026, 8, 1), date(2026, 10, 30))
    assert dates.habits_of(["1/8/2026", "2 Agt 2026", "2026-08-09"]).span is None  # not needed
    assert dates.habits_of(["5 Agt", "6 Agt"]).span is None  # nothing to go by


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (None, None), ("", None), ("-", None), ("secepatnya", None), ("Kapan aja kak", None),
        ("hari ini", date(2026, 12, 30)), ("besok ya kak", date(2026, 12, 31)),
        ("Lusa", date(2027, 1, 1)), ("31 Desember", date(2026, 12, 31)),
        ("2 Januari", date(2027, 1, 2)), ("Sabtu, 2/1", date(2027, 1, 2)),
        (datetime(2026, 12, 31, 10), date(2026, 12, 31)), ("1/1/2027", date(2027, 1, 1)),
    ],
)  # fmt: skip
def test_an_order_is_due_on_the_next_day_that_is_named(cell: Any, day: date | None) -> None:
    assert dates.due_day(cell, date(2026, 12, 30)) == day


def test_what_names_no_day_is_no_due_day() -> None:
    assert refusal(dates.due_day, "habis gajian", date(2026, 12, 30)) == "date_unreadable"


ANY_CELL = st.one_of(
    st.none(), st.text(max_size=30), st.integers(-(2**53), 2**53), st.booleans(), st.floats(),
    st.datetimes(), st.dates(), st.times(),
    st.from_regex(r"\A(Rabu,? )?\d{1,2}[ /.-]?(\d{1,2}|Agt)([ /.-]\d{2,4})?( [\d.:]{1,8})?\Z"),
    st.from_regex(r"\A[-−]?[\d.,/:T ]{1,24}\Z"),
)  # fmt: skip


@given(ANY_CELL, st.booleans(), st.none() | st.tuples(DAYS, DAYS).map(sorted).map(tuple))
def test_no_cell_does_worse_than_a_refusal(
    cell: Any, month_first: bool, span: dates.Span | None
) -> None:
    with suppress(UserError):
        day, _ = dates.day_and_time(cell, month_first=month_first, span=span)
        assert 2000 <= day.year <= 2100
    with suppress(UserError):
        assert isinstance(dates.due_day(cell, date(2026, 12, 30)), date | None)


@given(st.lists(ANY_CELL, max_size=12))
def test_any_column_may_tell(cells: list[Any]) -> None:
    habits = dates.habits_of(cells)
    assert not (habits.month_first and habits.undecided)
