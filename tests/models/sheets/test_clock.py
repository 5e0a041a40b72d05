"""Times of day however they are written."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets import clock


@pytest.mark.parametrize(
    ("cell", "moment"),
    [
        (None, None), ("", None), ("-", None), ("9.15", time(9, 15)), ("09:15", time(9, 15)),
        ("11:27:41", time(11, 27, 41)), ("jam 9", time(9)), ("jam9", time(9)),
        ("pukul 09.00 WIB", time(9)), ("9:15 pm", time(21, 15)), ("9 am", time(9)),
        ("9 pagi", time(9)), ("12 siang", time(12)), ("1 siang", time(13)), ("3 sore", time(15)),
        ("jam 7 malam", time(19)), ("12 malam", time(0)), ("13.00 siang", time(13)),
        (0.5, time(12)), (0, time(0)), (0.999999999, time(23, 59, 59)),
        (time(9, 15, 0, 7), time(9, 15)), (datetime(2026, 8, 5, 9, 15), time(9, 15)),
    ],
)  # fmt: skip
def test_times_are_read_by_themselves(cell: Any, moment: time | None) -> None:
    assert clock.time_of_day(cell) == moment


@pytest.mark.parametrize("cell", ["pagi", "9", "25.00", "13 pagi", "13 pm", "9.60", 7, -0.5, True])
def test_what_is_no_time_is_said_plainly(cell: Any) -> None:
    with pytest.raises(UserError) as refused:
        clock.time_of_day(cell)
    assert refused.value.code == "time_unreadable"


WAYS = ["%H:%M:%S", "%H.%M.%S", "%I:%M:%S %p", "jam %H.%M.%S", "pukul %H:%M:%S WIB", "%I.%M.%S%p"]


@given(st.times(), st.sampled_from(WAYS))
def test_reads_back_every_time_in_every_way_of_writing(moment: time, way: str) -> None:
    whole = moment.replace(microsecond=0, tzinfo=None)
    assert clock.time_of_day(whole.strftime(way)) == whole


@given(st.integers(0, 86_399))
def test_a_part_of_a_day_is_its_time(seconds: int) -> None:
    found = clock.time_of_day(seconds / 86_400)
    assert found == time(seconds // 3_600, seconds // 60 % 60, seconds % 60)


@given(
    st.one_of(
        st.none(), st.text(max_size=30), st.integers(), st.floats(), st.booleans(), st.datetimes(),
        st.dates(), st.times(), st.from_regex(r"\A(jam )?[\d.:]{1,9} ?(am|pm|sore|malam)?\Z"),
    )
)  # fmt: skip
def test_no_cell_does_worse_than_a_refusal(cell: Any) -> None:
    with suppress(UserError):
        assert isinstance(clock.time_of_day(cell), time | None)
