"""What one cell says, however it was typed or stored."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets import cells

NINE = time(9, 12)


def refusal(reader: Any, *given: Any) -> str:
    with pytest.raises(UserError) as refused:
        reader(*given)
    return refused.value.code


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        ("", ""),
        ("-", ""),
        ("  - ", ""),
        ("  Nastar  Klasik\n", "Nastar  Klasik"),
        (260809, "260809"),
        (260809.0, "260809"),
        (0.1, "0.1"),
        (datetime(2026, 10, 14, 9, 12), "2026-10-14 09:12:00"),
        (date(2026, 10, 14), "2026-10-14"),
        (time(9, 12), "09:12:00"),
        (True, "True"),
    ],
)
def test_text_is_what_people_see(cell: Any, text: str) -> None:
    assert cells.text(cell) == text


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
    ],
)
def test_days_are_read_with_their_time(cell: Any, day: date, moment: time | None) -> None:
    assert cells.day_and_time(cell) == (day, moment)


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
    assert refusal(cells.day_and_time, cell) == code


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
    assert cells.month_leads(texts) is leads


def test_a_leading_month_is_read_as_one() -> None:
    assert cells.day_and_time("10/02/2026 01:00 PM", month_first=True) == (
        date(2026, 10, 2), time(13, 0),
    )  # fmt: skip
    assert cells.day_and_time("2026-10-02", month_first=True) == (date(2026, 10, 2), None)
    assert cells.day_and_time("10/02/2026") == (date(2026, 2, 10), None)


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2100, 12, 31, 23, 59, 59)).map(
        lambda moment: moment.replace(microsecond=0)
    )
)
def test_a_serial_number_and_its_text_are_the_same_moment(moment: datetime) -> None:
    since = moment - datetime(1899, 12, 30)
    serial = since.days + since.seconds / 86_400

    said = (moment.date(), moment.time())

    assert cells.day_and_time(moment.isoformat(sep=" ")) == said
    day, found = cells.day_and_time(serial)
    assert (day, found or time()) == said
    american = moment.strftime("%m/%d/%Y %I:%M:%S %p")
    assert cells.day_and_time(american, month_first=True) == said


@pytest.mark.parametrize(
    ("cell", "pieces"),
    [(2, 2), (2.0, 2), ("2", 2), (" 12 ", 12), ("2,0", 2), ("2.00", 2), ("1.200", 1_200)],
)
def test_quantities_are_whole_and_above_zero(cell: Any, pieces: int) -> None:
    assert cells.quantity(cell) == pieces


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("dua", "quantity_unreadable"),
        (None, "quantity_unreadable"),
        ("", "quantity_unreadable"),
        (1.5, "quantity_unreadable"),
        ("1,5", "quantity_unreadable"),
        (True, "quantity_unreadable"),
        ("9" * 5_000, "quantity_unreadable"),
        ("99999999999999999999", "quantity_unreadable"),
        (2_608_010_001, "quantity_unreadable"),  # an order number in the wrong column
        (0, "quantity_not_positive"),
        ("0", "quantity_not_positive"),
        (-2, "quantity_not_positive"),
        ("-2", "quantity_not_positive"),
        ("−2", "quantity_not_positive"),
    ],
)
def test_what_is_no_quantity_is_said_plainly(cell: Any, code: str) -> None:
    assert refusal(cells.quantity, cell) == code


def test_counts_know_zero_and_empty_cells() -> None:
    assert [cells.count(cell) for cell in (None, "", "-", 0, "0", "00", "12.345", 7.0)] == [
        0, 0, 0, 0, 0, 0, 12_345, 7,
    ]  # fmt: skip
    assert refusal(cells.count, "-1") == "amount_negative"
    assert refusal(cells.count, "1" * 19) == "quantity_unreadable"


@pytest.mark.parametrize(
    ("cell", "thousands", "rupiah"),
    [
        (None, None, None),
        ("", None, None),
        ("-", None, None),
        ("85.000", None, 85_000),
        ("Rp85.000,00", ".", 85_000),
        ("85,000.50", ",", 85_001),
        (85_000, None, 85_000),
        (84_999.5, None, 85_000),
    ],
)
def test_amounts_are_whole_rupiah(cell: Any, thousands: Any, rupiah: int | None) -> None:
    assert cells.amount(cell, thousands) == rupiah


@pytest.mark.parametrize("cell", ["delapan ribu", "85.00.0", True, 10**12, "1000000000000"])
def test_what_is_no_amount_is_said_plainly(cell: Any) -> None:
    assert refusal(cells.amount, cell, None) == "money_unreadable"


ANY_CELL = st.one_of(
    st.none(), st.text(max_size=30), st.integers(-(2**53), 2**53), st.booleans(),
    st.floats(allow_nan=False, allow_infinity=False), st.datetimes(), st.dates(), st.times(),
    st.from_regex(r"\A[-−]?[\d.,/:T ]{1,24}\Z"),
)  # fmt: skip


@given(ANY_CELL)
def test_no_cell_does_worse_than_a_refusal(cell: Any) -> None:
    assert isinstance(cells.text(cell), str)
    for reader in (cells.quantity, cells.count, cells.day_and_time):
        with suppress(UserError):
            assert reader(cell) is not None
    with suppress(UserError):
        assert abs(cells.amount(cell, None) or 0) < 2**40
