"""What is gently said of the tone of an answer, and what is not."""

from __future__ import annotations

import pytest

from umkm_studio.models.voices.ready_replies import READY, not_in
from umkm_studio.models.voices.reply_blanks import gaps
from umkm_studio.models.voices.tone import Remark, listen

GOOD = "Halo Kak Yanti, bisa. Mau berapa toples?"


def heard(text: str, *, name: str = "Yanti", complaint: bool = False) -> list[Remark]:
    return [one.remark for one in listen(text, name=name, complaint=complaint)]


def test_a_warm_answer_is_left_alone() -> None:
    assert heard(GOOD) == []
    assert heard("Halo Kak {nama}, bisa. Mau berapa?", name="") == []
    assert heard("") == []


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("Bisa. Mau berapa toples?", Remark.NO_NAME),
        ("Kak Yanti, BELUM ADA. Mau berapa?", Remark.SHOUTING),
        ("Kak Yanti, mau berapa? Cepat ya!!!", Remark.SHOUTING),
        ("Kak Yanti, kan sudah ditulis. Mau berapa?", Remark.BLAME),
        ("Kak Yanti, tidak ada.", Remark.NO_NEXT_STEP),
        ("Kak Yanti, bisa? " + "panjang " * 100, Remark.LONG),
    ],
)
def test_one_thing_is_said_of_what_might_be_kinder(text: str, remark: Remark) -> None:
    assert heard(text) == [remark]


def test_the_word_that_gave_cause_is_named() -> None:
    (shouted,) = listen("Kak Yanti, TOLONG tunggu ya?", name="Yanti")

    assert shouted.word == "TOLONG"


@pytest.mark.parametrize(
    "text",
    [
        "Kak Yanti, pakai kode RENYAH10 atau kode HEMAT ya?",
        "Kak YANTI, bisa bayar lewat QRIS atau SHOPEE?",
        "Kak Yanti, sudah BPOM dan HALAL. Mau berapa?",
        "Kak Yanti, siap! Mau berapa?",
    ],
)
def test_codes_names_and_abbreviations_are_no_shouting(text: str) -> None:
    assert heard(text) == []


def test_an_answer_to_a_complaint_owns_the_mistake() -> None:
    assert heard(GOOD, complaint=True) == [Remark.NO_OWNING]
    assert heard("Maaf, Kak Yanti. Kami ganti besok, ya?", complaint=True) == []


def test_the_first_name_is_enough() -> None:
    assert heard("Halo Kak Yanti, mau berapa?", name="Yanti Kusuma") == []


@pytest.mark.parametrize("language", ["id", "en"])
def test_ready_answers_say_what_the_guide_asks_for(language: str) -> None:
    """By name, calm, with a next step; those to complaints own the mistake."""
    bank = [one.reply("en" if language == "en" else "id") for one in READY]

    for reply in bank:
        is_complaint = reply.category in ("Keluhan", "Complaints")
        assert listen(reply.answer, complaint=is_complaint) == []
    assert len({reply.question for reply in bank}) == len(bank)


def test_ready_answers_cover_safety_and_hard_messages_in_both_languages() -> None:
    keys = {one.key for one in READY}

    assert {"official-payment", "real-account", "no-sensitive-data"} <= keys
    assert {"own-mistake", "angry", "insult", "stop"} <= keys
    for one in READY:
        assert len(gaps(one.answer[0])) == len(gaps(one.answer[1]))


def test_what_the_bank_has_in_either_language_is_not_offered_again() -> None:
    assert len(not_in([])) == len(READY)
    assert READY[0] not in not_in([READY[0].reply("en")])
