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
    "cell",
    [None, "", "-", " – ", "tidak ada", "Gak ada kak", "ga ada", "nggak", "none", "tdk ada 🙏",
     "belum punya kode", "ga pake kode kak", "x"],
)  # fmt: skip
def test_an_answer_that_says_nothing_is_empty(cell: Any) -> None:
    assert cells.answer(cell) == ""


@pytest.mark.parametrize(
    ("cell", "said"),
    [(" RATNA10 ", "RATNA10"), ("ga10", "ga10"), ("dari mba dinda 🙏", "dari mba dinda 🙏"),
     ("tidak tahu, mungkin ratna10", "tidak tahu, mungkin ratna10"), (17, "17")],
)  # fmt: skip
def test_an_answer_is_kept_as_it_was_given(cell: Any, said: str) -> None:
    assert cells.answer(cell) == said


def test_counts_know_zero_and_empty_cells() -> None:
    assert [cells.count(cell) for cell in (None, "", "-", 0, "0", "00", "12.345", 7.0)] == [
        0, 0, 0, 0, 0, 0, 12_345, 7,
    ]  # fmt: skip
    assert refusal(cells.count, "-1") == "amount_negative"
    assert refusal(cells.count, "1" * 19) == "quantity_unreadable"
    assert cells.count(1) == 1
    assert refusal(cells.count, True) == "quantity_unreadable"


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
    assert cells.answer(cell) in ("", cells.text(cell))
    with suppress(UserError):
        assert cells.count(cell) >= 0
    with suppress(UserError):
        assert abs(cells.amount(cell, None) or 0) < 2**40
