"""How lines of exported chats begin, on phones of all kinds."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models.voices.chat_file import heads
from umkm_studio.models.voices.chat_file.heads import Dates, DayOrder

NARROW, BLANK, MARK = "\u202f", "\u00a0", "\u200e"
NOW = datetime(2026, 10, 14, 19, 42)
DAY_FIRST, MONTH_FIRST = DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST


@pytest.mark.parametrize(
    ("line", "order", "at"),
    [
        ("30/08/25 18.00 - Yanti: Halo", DAY_FIRST, datetime(2025, 8, 30, 18, 0)),
        ("30/08/2025, 18:00 - Yanti: Halo", DAY_FIRST, datetime(2025, 8, 30, 18, 0)),
        ("8/30/25, 6:00 PM - Yanti: Halo", MONTH_FIRST, datetime(2025, 8, 30, 18, 0)),
        (f"8/30/25, 6:00{NARROW}PM - Yanti: Halo", MONTH_FIRST, datetime(2025, 8, 30, 18, 0)),
        (f"30/8/25 6:00{BLANK}p. m. - Yanti: Halo", DAY_FIRST, datetime(2025, 8, 30, 18, 0)),
        ("30/08/2025, 12:05 am - Yanti: Halo", DAY_FIRST, datetime(2025, 8, 30, 0, 5)),
        ("30/08/2025, 12:05 pm - Yanti: Halo", DAY_FIRST, datetime(2025, 8, 30, 12, 5)),
        ("2025-08-30, 5:46 p.m. - Yanti: Halo", DAY_FIRST, datetime(2025, 8, 30, 17, 46)),
        ("30.08.25, 18:00 - Yanti: Halo", DAY_FIRST, datetime(2025, 8, 30, 18, 0)),
        ("30-08-25 18.00 - Yanti: Halo", DAY_FIRST, datetime(2025, 8, 30, 18, 0)),
        ("[30/08/25, 18.00.15] Yanti: Halo", DAY_FIRST, datetime(2025, 8, 30, 18, 0, 15)),
        ("[30/08/25 18.00.15] Yanti: Halo", DAY_FIRST, datetime(2025, 8, 30, 18, 0, 15)),
        ("[30/08/25 pukul 18.00.15] Yanti: Halo", DAY_FIRST, datetime(2025, 8, 30, 18, 0, 15)),
        (f"{MARK}[30/08/25, 18.00.15] Yanti: Halo", DAY_FIRST, datetime(2025, 8, 30, 18, 0, 15)),
        (
            f"[8/30/25, 6:00:15{NARROW}PM] Yanti: Halo",
            MONTH_FIRST,
            datetime(2025, 8, 30, 18, 0, 15),
        ),
    ],
)
def test_a_message_begins_with_a_date_in_many_ways(line: str, order: DayOrder, at: datetime):
    head = heads.read(line)
    assert head is not None
    assert heads.moment(head, order) == at
    assert heads.name_and_text(head.rest) == ("Yanti", "Halo")


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Nastar 2 toples",
        "30/08/25",
        "30/08/25 18.00",
        "12.30 biasanya ada orang",
        "30/08/25 jam 18.00 - diambil",
        "30/08/25 24.00 - Yanti: Halo",
        "30/08/25 18.61 - Yanti: Halo",
        "30/08/25 13.00 PM - Yanti: Halo",
        "30/08/5 18.00 - Yanti: Halo",
        "2025/08/2025 18.00 - Yanti: Halo",
        "30/08-25 18.00 - Yanti: Halo",
        "[30/08/25 18.00.15 Yanti: Halo",
        "30/08/25 18.00] Yanti: Halo",
        "1. 30/08/25 18.00 - Yanti: Halo",
    ],
)
def test_other_lines_go_on_with_the_message_before(line: str):
    assert heads.read(line) is None


@pytest.mark.parametrize(
    ("rest", "name", "text"),
    [
        ("Yanti: Ini: nastar", "Yanti", "Ini: nastar"),
        ("Yanti:", "Yanti", ""),
        (f"~{NARROW}Dita Kitchen: Halo", "Dita Kitchen", "Halo"),
        (f"\u202a+62{BLANK}812-0000-0011\u202c: Halo", "+62 812-0000-0011", "Halo"),
        ("Yanti keluar", "", "Yanti keluar"),
        ('Ratna mengubah nama grup menjadi "Arisan: Kue"', "", None),
    ],
)
def test_who_wrote_stands_before_the_first_colon(rest: str, name: str, text: str | None):
    assert heads.name_and_text(rest) == (name, rest if text is None else text)


moments = st.datetimes(datetime(2010, 1, 1), datetime(2069, 12, 31)).map(
    lambda at: at.replace(second=0, microsecond=0)
)
names = st.text(
    st.characters(categories=["L", "N", "M"], exclude_characters="~"), min_size=1, max_size=30
)
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n\r"), max_size=60)
PATTERNS = {
    "{at:%d/%m/%y} {at:%H.%M} - {name}: {text}": DAY_FIRST,
    "{at:%d/%m/%Y}, {at:%H:%M} - {name}: {text}": DAY_FIRST,
    "{at.month}/{at.day}/{at:%y}, {at:%I:%M}\u202f{at:%p} - {name}: {text}": MONTH_FIRST,
    "{at:%Y-%m-%d}, {at:%H:%M} - {name}: {text}": DayOrder.YEAR_FIRST,
    "[{at:%d/%m/%y}, {at:%H.%M}.00] {name}: {text}": DAY_FIRST,
    "[{at.month}/{at.day}/{at:%y}, {at:%I:%M}:00\u202f{at:%p}] {name}: {text}": MONTH_FIRST,
}


@given(moments, names, texts, st.sampled_from(sorted(PATTERNS)))
def test_what_a_phone_writes_is_read_back(at: datetime, name: str, text: str, pattern: str):
    head = heads.read(pattern.format(at=at, name=name, text=text))
    assert head is not None
    assert heads.moment(head, PATTERNS[pattern]) == at
    assert heads.name_and_text(head.rest) == (name, text)


@given(st.text())
def test_no_line_is_too_strange(line: str):
    head = heads.read(line)
    if head is not None:
        heads.moment(head, DAY_FIRST)
        heads.name_and_text(head.rest)


def order_of(*days: str, now: datetime = NOW) -> tuple[DayOrder, bool]:
    """What the dates of a file are found to be."""
    dates = Dates()
    for day in days:
        head = heads.read(f"{day} 18.00 - Yanti: Halo")
        assert head is not None
        dates.meet(head)
    return dates.order(now)


def test_a_day_above_twelve_settles_which_number_it_is():
    assert order_of("03/02/26", "13/02/26") == (DAY_FIRST, True)
    assert order_of("2/3/26", "2/13/26") == (MONTH_FIRST, True)


def test_a_chat_runs_forwards():
    assert order_of("05/01/26", "04/02/26") == (DAY_FIRST, True)  # else May would come before April
    assert order_of("1/5/26", "2/4/26") == (MONTH_FIRST, True)


def test_nobody_writes_tomorrow():
    assert order_of("03/10/26", "04/10/26", "11/10/26") == (DAY_FIRST, True)
    assert order_of("03/10/26", now=datetime(2026, 3, 11)) == (MONTH_FIRST, True)


def test_dates_that_can_be_meant_both_ways_are_asked_about():
    assert order_of("01/02/26", "02/02/26", "03/02/26") == (DAY_FIRST, False)
    assert order_of("2/1/26", "2/2/26", "2/3/26") == (MONTH_FIRST, False)
    assert order_of("10/10/26") == (DAY_FIRST, True)


def test_a_year_in_front_leaves_no_doubt():
    assert order_of("2026-02-01", "2026-02-03") == (DayOrder.YEAR_FIRST, True)


@given(st.lists(st.dates(datetime(2020, 1, 1).date(), NOW.date()), min_size=1, max_size=40))
def test_the_order_is_never_found_wrong_for_sure(days: list):
    for pattern, order in (("{0:%d/%m/%y}", DAY_FIRST), ("{0.month}/{0.day}/{0:%y}", MONTH_FIRST)):
        found, sure = order_of(*(pattern.format(day) for day in sorted(days)))
        same_either_way = all(day.day == day.month for day in days)
        assert found is order or not sure or same_either_way
