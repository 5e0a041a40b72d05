"""Codes that are proposed: easy to say, and not to be taken for one another."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from tests.builders import a_code, a_product
from umkm_studio.models.campaigns import code_proposals, codes
from umkm_studio.models.sales import products, redemptions
from umkm_studio.models.store import Store

GOODS = ["Nastar 500 g", "Sambal Bawang 150 g"]
TITLES = st.lists(
    st.sampled_from(
        ["Cara simpan nastar biar renyah", "Sari Wening", "Dita Kirana", "Promo Idul Fitri",
         "Di balik dapur: memilih cabai", "Instagram", "", "??", "Bu Joko", "Paket hemat 3 toples"]
    ),
    max_size=3,
)  # fmt: skip
KNOWN = st.lists(st.from_regex(r"[A-Z]{3,8}[0-9]{0,3}", fullmatch=True), max_size=12)


@given(TITLES, KNOWN, st.none() | st.sampled_from([5.0, 10.0, 25.0, 12.5]))
def test_a_proposed_code_is_never_taken_for_another(
    words: list[str], known: list[str], discount: float | None
):
    found = code_proposals.propose(words, known, product_words=GOODS, discount=discount)
    assert found
    for place, code in enumerate(found):
        assert re.fullmatch("[A-Z2-9]{5,10}", code)
        assert not re.search("[OI01]", code)
        for other in [*known, *found[:place]]:
            assert OSA.distance(code, other) >= 2
            assert other not in code
            assert code not in other


def test_it_is_made_of_the_posts_own_words():
    found = code_proposals.propose(["Cara simpan nastar biar renyah"], [], product_words=GOODS)
    assert found[0].startswith("RENYAH")
    assert any(code.startswith("NAS") for code in found)


def test_the_discount_stands_in_it_where_it_cannot_be_misread():
    assert code_proposals.propose(["Bagus Adi"], [], discount=25)[0] == "BAGUS25"
    assert code_proposals.propose(["Bagus Adi"], [], discount=10)[0] == "BAGUS7"


def test_a_product_with_a_number_is_no_code_since_orders_say_that_anyway(store: Store):
    products.save(store, a_product(name="Nastar", size="500 g"))
    for code in code_proposals.for_shop(store, ["Nastar"], 25):
        codes.save(store, a_code(code=code))
    known = redemptions.known_codes(store)
    assert known
    assert redemptions.match(known, "", "nastar 25 biji, nastar 7, sambal 2") is None


@pytest.mark.parametrize(
    ("code", "near"),
    [("RATNA1O", "RATNA10"), ("RATNA1", "RATNA10"), ("RANTA10", "RATNA10"), ("RENYAH7", None)],
)
def test_a_code_that_is_typed_is_compared_with_the_others(code: str, near: str | None):
    assert code_proposals.nearest(code, ["HEMAT3", "RATNA10"]) == near
