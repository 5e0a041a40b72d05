"""A shortened form says nothing that the buyer did not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models.voices.shortening import is_made_of, with_cuts

WORDS = "Selainya tidak terlalu manis, anak saya habis setengah toples. Pesan lagi untuk arisan."


@pytest.mark.parametrize(
    "shortened",
    [
        "anak saya habis setengah toples",
        "Selainya tidak terlalu manis … Pesan lagi untuk arisan.",
        "… tidak terlalu manis, anak saya … setengah toples. …",
        "tidak terlalu manis [...] untuk arisan",
        "tidak terlalu manis...Pesan lagi",
        "tidak  terlalu\nmanis",
    ],
)
def test_pieces_in_their_order_are_the_buyers_words(shortened: str):
    assert is_made_of(shortened, WORDS)


@pytest.mark.parametrize(
    "shortened",
    [
        "manis sekali",
        "Pesan lagi … tidak terlalu manis",  # the other way round
        "terlalu manis, anak saya habis semua",
        "elai",  # a word cut in two
        "Selainya terlalu manis",  # a cut that is not shown
        "…",
        "",
    ],
)
def test_anything_else_is_not(shortened: str):
    assert not is_made_of(shortened, WORDS)


def test_every_cut_is_shown():
    assert with_cuts("anak saya habis setengah toples", WORDS) == (
        "… anak saya habis setengah toples …"
    )
    assert with_cuts("Selainya...setengah toples", WORDS) == "Selainya … setengah toples …"
    assert with_cuts("Selainya [...] arisan", WORDS) == "Selainya … arisan"
    assert with_cuts(WORDS, WORDS) == with_cuts("", WORDS) == ""  # nothing is cut


_some = st.lists(st.text(alphabet="abc", min_size=1, max_size=4), min_size=1, max_size=12)


@given(_some, st.data())
def test_words_left_out_anywhere_are_still_the_buyers(words: list[str], data: st.DataObject):
    keep = data.draw(st.lists(st.booleans(), min_size=len(words), max_size=len(words)))
    pieces = " ".join(word if stays else "…" for word, stays in zip(words, keep, strict=True))
    said = " ".join(words)
    assert is_made_of(pieces, said) == any(keep)
    if any(keep) and not all(keep):
        assert is_made_of(with_cuts(pieces, said), said)
