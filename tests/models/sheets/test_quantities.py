"""How many of a product, however it was written."""

from __future__ import annotations

from contextlib import suppress
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models.errors import Ambiguous, UserError
from umkm_studio.models.sheets import quantities
from umkm_studio.models.sheets.quantities import Quantity


def refusal(reader: Any, *given: Any) -> str:
    with pytest.raises(UserError) as refused:
        reader(*given)
    return refused.value.code


@pytest.mark.parametrize(
    ("cell", "pieces"),
    [
        (1, 1),
        (2, 2),
        (2.0, 2),
        ("2", 2),
        (" 12 ", 12),
        ("2,0", 2),
        ("2.00", 2),
        ("1.200", 1_200),
        ("3 toples", 3),
        ("2botol", 2),
        ("2top", 2),
        ("2bot", 2),
        ("2pcs", 2),
        ("5 pcs.", 5),
        ("2 x", 2),
        ("x2", 2),
        ("2x", 2),
        ("× 2", 2),
        ("2×", 2),
        ("2 lusin", 24),
        ("1 lsn", 12),
        ("1/2 lusin", 6),
        ("½ lusin", 6),
        ("setengah lusin", 6),
        ("1,5 lusin", 18),
        ("1½ lusin", 18),
        ("1 1/2 lusin", 18),
        ("satu setengah lusin", 18),
        ("selusin", 12),
        ("setoples", 1),
        ("2 kodi", 40),
        ("1 gross", 144),
        ("1 GROS", 144),
        ("dua", 2),
        ("Dua Toples", 2),
        ("sebelas", 11),
        ("dua belas", 12),
        ("dua puluh", 20),
        ("1 (satu)", 1),
        ("1 (satu) toples", 1),
        ("2 (2)", 2),
        ("2 toples + 1 lusin", 14),
        ("2 toples dan 1 botol", 3),
    ],
)
def test_quantities_are_whole_and_above_zero(cell: Any, pieces: int) -> None:
    assert quantities.pieces(cell) == pieces


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("banyak", "quantity_unreadable"),
        ("secukupnya", "quantity_unreadable"),
        ("2 karton", "quantity_unreadable"),
        ("lusin", "quantity_unreadable"),
        ("1/2 toples", "quantity_unreadable"),
        ("1/0 lusin", "quantity_unreadable"),
        ("1 toples + 1 kg", "quantity_unreadable"),
        (float("nan"), "quantity_unreadable"),
        (float("inf"), "quantity_unreadable"),
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
        ("0 toples", "quantity_not_positive"),
    ],
)
def test_what_is_no_quantity_is_said_plainly(cell: Any, code: str) -> None:
    assert refusal(quantities.pieces, cell) == code


@pytest.mark.parametrize(
    ("written", "candidates"),
    [
        ("2-3", (2, 3)),
        ("2 – 3 toples", (2, 3)),
        ("2 atau 3", (2, 3)),
        ("2 s/d 3", (2, 3)),
        ("1-2 lusin", (12, 24)),
        ("1/2", (1, 2)),  # half of what?
        ("2 (tiga)", (2, 3)),
        ("2+1", (3, 2)),  # one of them for free?
    ],
)
def test_asks_where_a_quantity_can_be_two(written: str, candidates: tuple[int, ...]) -> None:
    with pytest.raises(Ambiguous) as asked:
        quantities.pieces(written)

    assert asked.value.code == "quantity_ambiguous"
    assert asked.value.candidates == candidates
    assert asked.value.details == {"candidates": candidates, "value": written}


@pytest.mark.parametrize(
    ("written", "size", "proposed"),
    [
        ("1/2 kg", "500 gr", (1,)),
        ("1 kilo", "250gr", (4,)),
        ("5 ons", "0,5 kg", (1,)),
        ("1 liter", "250 ml", (4,)),
        ("1 liter", "250 gr", ()),
        ("300 gr", "500 gr", ()),
        ("1/2 kg", "Pedas", ()),
        ("1/2 kg", "", ()),
    ],
)
def test_asks_how_many_pieces_a_weight_is(
    written: str, size: str, proposed: tuple[int, ...]
) -> None:
    with pytest.raises(Ambiguous) as asked:
        quantities.pieces(written, size=size)

    assert asked.value.code == "quantity_is_weight"
    assert asked.value.candidates == proposed


def test_a_quantity_keeps_its_amount_and_unit() -> None:
    assert quantities.read("1/2 Lusin") == Quantity(
        amount=Fraction(1, 2), unit="lusin", pieces=6, written="1/2 Lusin"
    )
    assert quantities.read("2 btl").unit == "botol"
    half = quantities.read("½ kg")
    assert (half.amount, half.unit, half.pieces, half.base) == (Fraction(1, 2), "kg", None, 500)


@given(
    st.integers(1, 999),
    st.sampled_from(["", " ", "  "]),
    st.sampled_from(
        ["toples", "top", "botol", "pcs", "bungkus", "box", "x", "lusin", "lsn", "kodi"]
    ),
    st.sampled_from([str, str.upper, str.title]),
)
def test_reads_back_every_number_of_every_unit(
    number: int, blank: str, unit: str, case: Any
) -> None:
    each = {"lusin": 12, "lsn": 12, "kodi": 20}.get(unit, 1)

    assert quantities.pieces(f"{number}{blank}{case(unit)}") == number * each
    assert quantities.pieces(f"{number}") == quantities.pieces(f"x{number}") == number
    assert quantities.pieces(float(number)) == number


@given(st.integers(1, 200), st.sampled_from(["{0},5", "{0}.5", "{0} 1/2", "{0}½", "{0} ½"]))
def test_reads_back_halves_of_a_dozen(number: int, form: str) -> None:
    assert quantities.pieces(f"{form.format(number)} lusin") == number * 12 + 6


@given(st.integers(1, 99))
def test_reads_back_number_words(number: int) -> None:
    small = ["", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]
    tens, ones = divmod(number, 10)
    said = f"{small[tens]} puluh {small[ones]}" if tens else small[ones]
    if 10 < number < 20:
        said = f"{small[ones]} belas"
    said = {10: "sepuluh", 11: "sebelas"}.get(number, said)

    assert quantities.pieces(f"{said} toples") == number


@given(
    st.one_of(
        st.none(), st.text(max_size=70), st.integers(-(2**53), 2**53), st.floats(), st.booleans(),
        st.datetimes(), st.dates(), st.times(),
        st.from_regex(r"\A[\d.,/+x ½-]{1,12} ?(lusin|kg|toples|dua|\(satu\))?\Z"),
    ),
    st.text(max_size=8) | st.sampled_from(["500 gr", "0 gr", "1 kg", "1-2 kg"]),
)  # fmt: skip
def test_no_cell_does_worse_than_a_refusal(cell: Any, size: str) -> None:
    with suppress(UserError):
        assert 0 < quantities.pieces(cell, size=size) <= 10**6
    with suppress(UserError):
        assert quantities.read(str(cell)).amount > 0
