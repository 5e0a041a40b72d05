"""What paper can show: letters stay, pictures go, nothing becomes an empty box."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from umkm_studio.ui.kit.printable import printable

FANCY = "".join(chr(ord(one) - ord("a") + 0x1D41A) for one in "nastar")  # mathematical bold


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("Kastengel Keju 500 g, Rp 95.000", "Kastengel Keju 500 g, Rp 95.000"),
        ("Ayu \N{CHERRY BLOSSOM} Lestari", "Ayu Lestari"),
        ("\N{COOKIE} Nastar", "Nastar"),
        ("1\ufe0f\u20e3 toples", "1 toples"),
        ("halo  dua  blank", "halo  dua  blank"),
        ("toples \N{RIGHTWARDS ARROW} dus", "toples -> dus"),
        ("\N{HEAVY CHECK MARK}\ufe0f sudah", "v sudah"),
        (FANCY, "nastar"),
        ("satu\r\ndua\x07", "satu\ndua"),
        ("e\N{COMBINING ACUTE ACCENT}", "\N{LATIN SMALL LETTER E WITH ACUTE}"),
        ("\U0001e2c0!", "?!"),  # a letter of a script that no common font has
    ],
)
def test_what_is_written_and_what_is_printed(
    qapp: QApplication, written: str, printed: str
) -> None:
    assert printable(written) == printed


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("\u200d\ufe0fEnak", "Enak"),  # what joins emoji, without one
        ("Enak\U0001f3fd sekali", "Enak sekali"),  # a tone of skin, of nobody
        ("\u202eEnak\u202c", "Enak"),  # what would turn the line around
    ],
)
def test_a_picture_shows_no_more_than_letters_and_emoji(
    qapp: QApplication, written: str, shown: str
) -> None:
    assert printable(written, pictures=True) == shown


@given(st.text(max_size=60))
def test_what_is_printed_is_printed_the_same_again(qapp: QApplication, text: str) -> None:
    once = printable(text)
    assert printable(once) == once
