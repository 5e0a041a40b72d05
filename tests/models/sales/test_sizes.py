"""Sizes compare as amounts, however they are written."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models.sales import sizes


@pytest.mark.parametrize("written", ["500 g", "500gr", "500 gram", "0,5 kg", "0.5kg", "1/2 kg",
                                     "5 ons", "500G", "500 GR."])  # fmt: skip
def test_half_a_kilogram_is_half_a_kilogram(written: str) -> None:
    assert sizes.take_apart(written).measures == {("g", Fraction(500))}


@pytest.mark.parametrize(
    ("one", "other"),
    [("1 kg", "1.000 gr"), ("1,25 kg", "1.250 g"), ("1.250 kg", "1250g"), ("150ml", "150 cc"),
     ("1 liter", "1000 ml"), ("isi 12", "12 pcs"), ("Besar", "large"), ("", "")],
)  # fmt: skip
def test_one_size_in_two_spellings(one: str, other: str) -> None:
    assert sizes.take_apart(one) == sizes.take_apart(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("250 g", "500 g"), ("500 g", "500 ml"), ("besar", "kecil"), ("level 3", "level 5"),
     ("isi 10", "isi 20"), ("500 g", "")],
)  # fmt: skip
def test_two_sizes_stay_two(one: str, other: str) -> None:
    assert sizes.take_apart(one) != sizes.take_apart(other)


def test_a_name_falls_apart_into_words_sizes_and_marks() -> None:
    name = sizes.take_apart("KASTENGEL Premium (Toples) 0,5kg - level 3, Besar")

    assert name.words == ("kastengel", "premium", "toples", "level")
    assert name.measures == {("g", Fraction(500))}
    assert name.marks == {"3", "besar"}


@given(st.integers(1, 99_999), st.sampled_from(["g", "gr", " gram", " G", "  gr"]))
def test_grams_read_back_in_every_spelling(grams: int, unit: str) -> None:
    as_kilograms = f"{grams / 1000:.3f}".replace(".", ",") + " kg"

    assert sizes.take_apart(f"{grams}{unit}").measures == {("g", Fraction(grams))}
    assert sizes.take_apart(as_kilograms).measures == {("g", Fraction(grams))}


@given(st.text(max_size=60))
def test_any_text_may_be_a_name_and_spaces_around_it_say_nothing(text: str) -> None:
    assert sizes.take_apart(f" {text} ") == sizes.take_apart(text)


@pytest.mark.parametrize(
    "written", ["Nastar 250 g", "nastar  250gr", "NASTAR 250 gram", "Nastar 0,25kg"]
)
def test_a_name_with_its_size_is_one_name_in_every_spelling(written: str) -> None:
    assert sizes.plain(written) == "nastar 250 g"


def test_another_size_or_word_stays_another_name() -> None:
    names = ["Nastar 250 g", "Nastar 25 g", "Nastar 250 ml", "Nastar", "Nastar isi 6", "Nastar 6"]
    assert len({sizes.plain(name) for name in names}) == len(names)
