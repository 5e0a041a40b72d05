"""The number of an identity card, seen among other numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models import nik


@pytest.mark.parametrize(
    "text",
    [
        "3515140508680001",  # a man, born on the 5th
        "NIK 3515144508680002, titip",  # a woman: 5 + 40
        "35 15 14 050868 0001",
        "33-11-12-04-11-87-0003",
        "ktp:3602041211870001.",
    ],
)
def test_one_is_seen(text: str) -> None:
    assert nik.stands_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0812-3456-7890",
        "351514050868000",  # a digit is missing
        "35151405086800012",  # one too many
        "3515143313680001",  # no such day
        "3515140513680001",  # no such month
        "9915140508680001",  # no such province
        "3515140508680000",  # nobody is number 0
        "577829481934812345",  # an order of TikTok Shop
        "1.250.000",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert not nik.stands_in(text)


@given(st.integers(11, 97), st.integers(0, 9999), st.dates(), st.booleans(), st.integers(1, 9999))
def test_everybody_s_is_seen(province, district, born, is_woman, number) -> None:
    day = born.day + (40 if is_woman else 0)
    text = f"{province}{district:04}{day:02}{born:%m}{born.year % 100:02}{number:04}"

    assert nik.stands_in(f"KTP {text} ya")
