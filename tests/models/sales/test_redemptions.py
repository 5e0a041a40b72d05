"""Which code an order is credited to, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_code, an_order
from umkm_studio.models.campaigns import codes
from umkm_studio.models.sales import orders, redemptions
from umkm_studio.models.sales.redemptions import KnownCode, Match, NearMiss
from umkm_studio.models.store import Store
from umkm_studio.models.text import letters_and_digits

RATNA10 = KnownCode(1, "RATNA10", "ratna10")
RATNA = KnownCode(2, "RATNA", "ratna")
SAMBAL = KnownCode(3, "SAMBALOKT", "sambalokt")
ALL = [RATNA10, RATNA, SAMBAL]


@pytest.mark.parametrize(
    "note",
    [
        "RATNA10",
        "pake kode RATNA 10 ya kak",
        "kode: ratna-10.",
        "Ratna\n10",
        "R.A.T.N.A.1.0",
        "\uff32\uff21\uff34\uff2e\uff21\uff11\uff10",  # as a Japanese keyboard types it
    ],
)
def test_a_code_is_found_whatever_its_case_blanks_and_punctuation(note: str) -> None:
    assert redemptions.match(ALL, "", note) == Match(RATNA10.id, "note")


def test_the_code_cell_decides_before_the_note() -> None:
    assert redemptions.match(ALL, "sambal okt", "kode RATNA10") == Match(SAMBAL.id, "code")


def test_the_longest_code_wins_then_the_first_in_the_text() -> None:
    assert redemptions.match([RATNA, RATNA10], "RATNA10", "") == Match(RATNA10.id, "code")
    other = KnownCode(9, "KUE1234", "kue1234")
    assert redemptions.match([RATNA10, other], "", "kue1234 atau ratna10") == Match(9, "note")


def test_a_note_without_a_code_is_credited_to_nothing() -> None:
    assert redemptions.match(ALL, "", "kirim sore ya") is None
    assert redemptions.match([], "RATNA10", "RATNA10") is None


@pytest.mark.parametrize(
    "note", ["ratna1o", "RATA10", "rattna10", "ratan10 dong", "pakai kode ratna01"]
)
def test_one_slip_away_is_proposed(note: str) -> None:
    seen = redemptions.near_misses([RATNA10], "", note)
    assert [miss.code_id for miss in seen] == [RATNA10.id]


@pytest.mark.parametrize("note", ["rita11", "sambal saja", "", "terima kasih Ratna"])
def test_two_slips_are_somebody_elses_words(note: str) -> None:
    assert redemptions.near_misses([RATNA10], "", note) == []


def test_a_short_code_is_never_guessed() -> None:
    assert redemptions.near_misses([RATNA], "", "ratn") == []


@given(st.text(max_size=60), st.text(alphabet="abcXYZ019 .-", max_size=20))
def test_a_code_is_found_in_whatever_stands_around_it(before: str, after: str) -> None:
    found = redemptions.match([RATNA10], "", f"{before} ratna10 {after}")
    assert found == Match(RATNA10.id, "note")


@given(
    st.text(alphabet="abcdefgh123", min_size=7, max_size=12),
    st.data(),
)
def test_every_single_slip_is_seen(key: str, data: st.DataObject) -> None:
    """Damerau-Levenshtein distance 1: a letter more, less, other, or two neighbours swapped."""
    place = data.draw(st.integers(0, len(key) - 2))
    slips = {
        key[:place] + key[place + 1 :],
        key[:place] + "z" + key[place:],
        key[:place] + "z" + key[place + 1 :],
        key[:place] + key[place + 1] + key[place] + key[place + 2 :],
    } - {key}
    code = KnownCode(1, key, key)
    for slip in slips:
        assert redemptions.near_misses([code], slip, "") != []


# In the store


def used(store: Store) -> dict[str, str]:
    found = store.rows(
        """
        SELECT orders.number, codes.code FROM redemptions
        JOIN orders ON orders.id = order_id JOIN codes ON codes.id = code_id
        """
    )
    return {row["number"]: row["code"] for row in found}


def test_an_order_is_credited_to_one_code_only(store: Store) -> None:
    for code in ("RATNA10", "SAMBALOKT"):
        codes.save(store, a_code(code=code))
    orders.save(store, an_order(number="A", note="RATNA10 dan SAMBALOKT"))
    assert used(store) == {"A": "SAMBALOKT"}


def test_a_code_made_later_is_found_on_the_orders_that_are_there(store: Store) -> None:
    orders.save(store, an_order(number="A", note="ratna 10 ya"))
    assert used(store) == {}
    codes.save(store, a_code())
    assert used(store) == {"A": "RATNA10"}


def test_an_edited_note_takes_its_credit_along(store: Store) -> None:
    codes.save(store, a_code())
    first = orders.save(store, an_order(number="A", note="ratna10"))
    orders.save(store, an_order(number="A", note="", id=first))
    assert used(store) == {}


def test_a_near_miss_counts_only_once_the_maker_says_so(store: Store) -> None:
    codes.save(store, a_code())
    orders.save(store, an_order(number="A", note="kode ratna1o"))
    assert used(store) == {}

    (proposal,) = redemptions.proposals(store)
    assert (proposal.order_number, proposal.seen, proposal.code) == ("A", "ratna1o", "RATNA10")
    redemptions.accept(store, proposal.id)

    assert used(store) == {"A": "RATNA10"}
    assert redemptions.proposals(store) == []


def test_a_refused_near_miss_is_not_proposed_again(store: Store) -> None:
    codes.save(store, a_code())
    orders.save(store, an_order(note="kode ratna1o"))
    (proposal,) = redemptions.proposals(store)
    redemptions.refuse(store, proposal.id)
    redemptions.rematch(store)
    assert redemptions.proposals(store) == []


def test_what_was_read_is_shown_as_letters_and_digits() -> None:
    text = "Kode: RATNA-1O."
    assert redemptions.near_misses([RATNA10], "", text) == [NearMiss(1, "ratna1o")]
    assert "ratna1o" in letters_and_digits(text)
