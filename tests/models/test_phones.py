"""Phone numbers however they are written, and what a marketplace hides."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models import phones

MOBILE = st.from_regex(r"\A8[1-9][0-9]{7,10}\Z")  # a mobile number without its leading 0


@pytest.mark.parametrize(
    "written",
    [
        "081234567890",
        "0812-3456-7890",
        "0812 3456 7890",
        "0812.3456.7890",
        "(0812) 34567890",
        "0812\N{EN DASH}3456\N{EN DASH}7890",
        "+62 812-3456-7890",
        "+62 (0) 812 3456 7890",
        "(+62)81234567890",
        "62812 3456 7890",
        "006281234567890",
        "wa.me/6281234567890",
        "https://wa.me/6281234567890?text=Halo%20kak%201",
        "https://api.whatsapp.com/send?phone=6281234567890",
        "WA: 0812-3456-7890 (Bu Ayu)",
        "81234567890",  # lost its leading 0
        81234567890,
        81234567890.0,
        6281234567890,
        "0812-3456-7890 / 0857-1111-2222",  # the first one counts
        "0812 3456 7890 0857 1111 2222",
        "0812-3456-7890, 0857-1111-2222",
        "Jl. Melati No. 71 RT 02/05, 0812-3456-7890",
        "12345 atau 081234567890",  # the first that can be one
    ],
)
def test_one_number_however_it_is_written(written: object) -> None:
    assert phones.phone_digits(written) == "6281234567890"


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("021-555 1234", "62215551234"),
        ("0621 12345", "6262112345"),  # an area code that looks like the country
        ("+65 9123 4567", "6591234567"),
        ("0060 12 345 6789", "60123456789"),
    ],
)
def test_fixed_lines_and_foreign_numbers(written: str, digits: str) -> None:
    assert phones.phone_digits(written) == digits


@pytest.mark.parametrize(
    "written",
    ["", "-", "rumah", "12345", "0812", "****90", "******02", "0812****7890", "(+62)812*****00",
     "08xx", "0812xxxx7890", "0812-XXXX-7890", "62", "00000000000", "3175012345678901", "8,12E+10",
     None, True, 0.5, float("nan"), float("inf"), 10**20, -81234567890],
)  # fmt: skip
def test_what_is_no_number_is_none(written: object) -> None:
    assert phones.phone_digits(written) == ""


@pytest.mark.parametrize(
    "text",
    ["R***a", "a*****i", "J*****i", "R*a", "W*", "Jl. *****", "Peru*****", "*****", "******02",
     "(+62)812*****00", "08xx", "0812 XXXX 7890", "B\N{BULLET}\N{BULLET}\N{BULLET}i"],
)  # fmt: skip
def test_what_is_masked_is_known_as_such(text: str) -> None:
    assert phones.is_masked(text)


@pytest.mark.parametrize(
    "text", ["", "-", "Bu Ayu", "Max Exxon", "Jl. Melati No. 71", "081234567890", "Nastar 2 x 500"]
)
def test_what_people_write_is_not_masked(text: str) -> None:
    assert not phones.is_masked(text)


@given(MOBILE, st.sampled_from(["0", "+62", "62", "+62 ", "(+62) ", "0062", "wa.me/62", ""]))
def test_reads_back_every_number_in_every_way_of_writing(number: str, start: str) -> None:
    for mark in ("", " ", "-", "."):
        groups = mark.join((number[:3], number[3:7], number[7:]))
        written = f"{start}{number if start.startswith('wa') else groups}"
        assert phones.phone_digits(written) == f"62{number}"


@given(MOBILE)
def test_a_number_cell_is_the_number_without_its_zero(number: str) -> None:
    assert phones.phone_digits(int(number)) == phones.phone_digits(float(number)) == f"62{number}"


@given(MOBILE, st.integers(0, 6), st.integers(2, 6), st.sampled_from("*\N{BULLET}xX"))
def test_a_masked_number_is_never_a_key(number: str, start: int, hidden: int, mark: str) -> None:
    masked = "0" + number[:start] + mark * hidden + number[start + hidden :]
    assert phones.phone_digits(masked) == ""
    assert phones.is_masked(masked)


@given(st.one_of(st.text(), st.floats(), st.integers(), st.booleans(), st.none(), st.dates()))
def test_whatever_a_cell_holds_gives_digits_or_nothing(cell: object) -> None:
    digits = phones.phone_digits(cell)
    assert digits == "" or digits.isdigit()
    assert phones.phone_digits(digits) == digits
    assert not (phones.is_masked(str(cell)) and phones.phone_digits(str(cell)))


@given(st.from_regex(r"[\s()+.*/,xX0-9-]{0,40}"))
def test_nothing_that_looks_like_a_number_breaks_anything(written: str) -> None:
    assert len(phones.phone_digits(written)) <= 15
