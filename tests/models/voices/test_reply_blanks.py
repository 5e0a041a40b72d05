"""The gaps of an answer, and what is put into them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models.voices.reply_blanks import (
    NAMES,
    Blank,
    fill,
    gaps,
    key_of,
    known_as,
    still_open,
    text_of,
)

TEXTS = st.text(alphabet=st.sampled_from("ab {}Rp\n.nama🍪"), max_size=60)


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ("Halo Kak {nama}, ongkir ke {kota}.", ["nama", "kota"]),
        ("{Nama} dan {nama} dan { NAMA }", ["Nama"]),
        ("{no_pesanan} {no pesanan}", ["no_pesanan"]),
        ("{} { } {baris\nputus} {{nama}}", ["nama"]),
        ("tanpa isian", []),
    ],
)
def test_gaps_are_found_once_in_their_order(answer: str, found: list[str]) -> None:
    assert gaps(answer) == found


def test_an_empty_value_leaves_its_gap_open() -> None:
    pieces = fill("Kak {nama}, ke {kota}", {"nama": "Yanti", "kota": "  "})

    assert text_of(pieces) == "Kak Yanti, ke {kota}"
    assert still_open(pieces) == ["kota"]


@pytest.mark.parametrize(
    ("answer", "value", "text"),
    [
        ("mulai Rp {ongkir}", "Rp 15.000", "mulai Rp 15.000"),
        ("mulai rp.{ongkir}", "Rp\u00a015.000", "mulai rp.15.000"),
        ("mulai {ongkir}", "Rp 15.000", "mulai Rp 15.000"),
        ("harap {ongkir}", "Rp 15.000", "harap Rp 15.000"),
        ("mulai Rp {ongkir}", "gratis", "mulai Rp gratis"),
    ],
)
def test_rp_is_said_once(answer: str, value: str, text: str) -> None:
    assert text_of(fill(answer, {"ongkir": value})) == text


def test_what_is_put_in_is_taken_as_it_is() -> None:
    pieces = fill("Kak {nama}", {"nama": "<b>{kota}</b> =1+1 file:///etc"})

    assert text_of(pieces) == "Kak <b>{kota}</b> =1+1 file:///etc"
    assert still_open(pieces) == []


def test_a_name_cannot_turn_the_answer_round() -> None:
    assert text_of(fill("Kak {nama}, bisa", {"nama": "\u202eitnaY\u2066"})) == "Kak itnaY, bisa"


def test_every_name_of_a_known_gap_is_its_own() -> None:
    names = [name for words in NAMES.values() for name in words]

    assert len(names) == len(set(names))
    assert [known_as(name.upper()) for name in NAMES[Blank.SHIPPING]] == [Blank.SHIPPING] * 2
    assert known_as("lama simpan") is None


@given(TEXTS)
def test_filling_nothing_changes_nothing(answer: str) -> None:
    assert text_of(fill(answer, {})) == answer


@given(TEXTS, st.text(max_size=8).filter(lambda text: bool(text.strip())))
def test_no_gap_that_has_a_value_stays_open(answer: str, value: str) -> None:
    pieces = fill(answer, {key_of(gap): f"x{value}" for gap in gaps(answer)})

    assert still_open(pieces) == []
    assert [key_of(piece.gap) for piece in pieces if piece.gap] == [
        key_of(piece.gap) for piece in fill(answer, {}) if piece.gap
    ]


@pytest.mark.parametrize(
    ("answer", "name", "text"),
    [
        ("Halo Kak {nama}, bisa.", "Bu Yanti", "Halo Bu Yanti, bisa."),
        ("Halo Kak {nama}, bisa.", "mbak Tuti", "Halo Mbak Tuti, bisa."),
        ("Kak {nama}, bisa.", "Pak Budi", "Pak Budi, bisa."),
        ("Halo Kak {nama}, bisa.", "Kak Dewi", "Halo Kak Dewi, bisa."),
        ("Halo Kak {nama}, bisa.", "Dewi", "Halo Kak Dewi, bisa."),
        ("Halo Kak {nama}, bisa.", "Budi", "Halo Kak Budi, bisa."),  # "Bu" is no title here
        ("Halo Kak {nama}, bisa.", "Bu", "Halo Kak Bu, bisa."),
        ("Untuk kakak {nama}", "Masayu Rini", "Untuk kakak Masayu Rini"),
        ("Kak {produk}", "Bu Yanti", "Kak Bu Yanti"),
    ],
)
def test_nobody_is_addressed_twice(answer: str, name: str, text: str) -> None:
    assert text_of(fill(answer, {"nama": name, "produk": name})) == text
