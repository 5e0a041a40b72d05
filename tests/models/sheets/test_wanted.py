"""What somebody asks for in free text, told apart."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models.sheets import wanted


def told(text: str) -> list[tuple[int | None, str]]:
    return [
        (one.quantity.pieces if one.quantity else None, one.product) for one in wanted.read(text)
    ]


@pytest.mark.parametrize(
    ("text", "asked_for"),
    [
        ("2 toples nastar 500gr, 1 kastengel", [(2, "nastar 500gr"), (1, "kastengel")]),
        ("1 Putri salju, 3 nastar kecil", [(1, "Putri salju"), (3, "nastar kecil")]),
        ("Putri salju 3", [(3, "Putri salju")]),
        ("Kastengel 500gr 1", [(1, "Kastengel 500gr")]),
        ("SAMBAL CUMI 2 + Nastar 500 2", [(2, "SAMBAL CUMI"), (2, "Nastar 500")]),
        ("2 Nastar 500", [(2, "Nastar 500")]),
        ("1, 6", [(1, ""), (6, "")]),  # numbers for the products of another column
        ("2", [(2, "")]),
        ("Nastar 500", [(None, "Nastar 500")]),  # a size, and no number
        (
            "Bolu Pisang, Lidah Kucing 250 gr",
            [(None, "Bolu Pisang"), (None, "Lidah Kucing 250 gr")],
        ),
        ("kastengel 2 toples nastar 1", [(2, "kastengel"), (1, "nastar")]),
        ("2 nastar dan 1 kastengel", [(2, "nastar"), (1, "kastengel")]),
        ("2 toples nastar yang kecil sama 1 sambal", [(2, "nastar yang kecil"), (1, "sambal")]),
        ("1. nastar 2\n2. kastengel 1", [(2, "nastar"), (1, "kastengel")]),
        ("- nastar 2 toples\n- kastengel", [(2, "nastar"), (None, "kastengel")]),
        ("mau pesan nastar 2x ya kak", [(2, "nastar")]),
        ("nastar x2", [(2, "nastar")]),
        ("selusin nastar", [(12, "nastar")]),
        ("1,5 lusin nastar", [(18, "nastar")]),
        ("dua nastar", [(2, "nastar")]),
        ("setengah lusin nastar", [(6, "nastar")]),
        ("nastar 1 (satu) toples", [(1, "nastar")]),
        ("nastar (merah, hijau) 2", [(2, "nastar (merah hijau)")]),
        ("nastar 2 toples 500gr", [(2, "nastar 500gr")]),
        ("nastar 2 kastengel", [(2, "nastar"), (None, "kastengel")]),
        # numbers that count nothing
        ("2 kue satu", [(2, "kue satu")]),
        ("nastar isi 24 2 toples", [(2, "nastar isi 24")]),
        ("bolu 20x20 2", [(2, "bolu 20x20")]),
        ("nastar 85rb 2", [(2, "nastar 85rb")]),
        ("kode RATNA 10", [(None, "kode RATNA 10")]),
        ("", []),
        (" \n, ", []),
    ],
)
def test_what_is_asked_for(text: str, asked_for: list[tuple[int | None, str]]) -> None:
    assert told(text) == asked_for


def test_a_weight_is_kept_as_one() -> None:
    [half] = wanted.read("1/2 kg nastar")
    assert half.product == "nastar"
    assert half.quantity is not None
    assert (half.quantity.unit, half.quantity.pieces, half.quantity.base) == ("kg", None, 500)


def test_a_number_in_doubt_is_a_question_about_that_product_alone() -> None:
    doubtful, clear = wanted.read("2-3 toples nastar, 1 kastengel")

    assert doubtful.product == "nastar"
    assert doubtful.problem is not None
    assert doubtful.problem.details["candidates"] == (2, 3)
    assert clear.problem is None


@pytest.mark.parametrize(
    ("text", "several"),
    [
        ("nastar, kastengel", True), ("nastar dan kastengel 2", True), ("Keju & Coklat", True),
        ("2 nastar 1 kastengel", True), ("nastar\nkastengel", True), ("Nastar 500", False),
        ("2 toples nastar 500gr", False), ("Sambal Cumi Pedas", False), ("", False),
    ],
)  # fmt: skip
def test_a_cell_with_two_products_is_put_up_for_a_look(text: str, several: bool) -> None:
    assert wanted.may_be_several(text) is several


PRODUCTS = st.sampled_from(
    ["nastar", "Nastar 500", "Kastengel 500gr", "lidah kucing", "Sambal Cumi Pedas", "Putri salju"]
)
ORDERS = st.lists(st.tuples(st.integers(1, 99), PRODUCTS), min_size=1, max_size=5)


@given(ORDERS, st.sampled_from([", ", "\n", "; ", " + ", " dan "]), st.booleans(), st.data())
def test_reads_back_every_list_in_every_way_of_writing(
    orders: list[tuple[int, str]], between: str, count_first: bool, data: st.DataObject
) -> None:
    unit = data.draw(st.sampled_from(["", " toples", " pcs", "x"]))
    lines = [
        f"{number}{unit} {name}" if count_first else f"{name} {number}{unit}"
        for number, name in orders
    ]

    assert told(between.join(lines)) == [tuple(one) for one in orders]


@given(
    st.one_of(
        st.text(max_size=200),
        st.lists(
            st.sampled_from(["2", "nastar", "toples", ",", "dan", "+", "\n", "½", "kg", "(", ")",
                             "-", "500", "x", "dua", "se", "lusin", "1/0", "kode", "2-3", "."]),
            max_size=40,
        ).map(" ".join),
    )
)  # fmt: skip
def test_any_text_gives_a_list(text: str) -> None:
    found: list[Any] = wanted.read(text)
    assert all(one.quantity is None or one.problem is None for one in found)
    assert wanted.may_be_several(f" {text} ") == wanted.may_be_several(text)
