"""Finding an answer while typing, and the one that a message asks for."""

from __future__ import annotations

import pytest

from tests.builders import a_reply
from umkm_studio.models.voices import ready_replies
from umkm_studio.models.voices.replies import Reply
from umkm_studio.models.voices.reply_search import asked_for, matching

BANK = [
    a_reply(
        question="Bisa untuk tanggal tertentu?", answer="Bisa, Kak {nama}.", category="Pesanan"
    ),
    a_reply(question="Ongkir ke luar kota", answer="Mulai Rp {ongkir}.", category="Ongkir"),
    a_reply(question="Pakai keju apa?", answer="Kastengel pakai edam.", category="Produk"),
    a_reply(question="Tahan berapa lama?", answer="Tiga minggu di toples.", category="Produk"),
    a_reply(question="Ini akun aslinya?", answer="Tanyakan ongkir di sini.", category="Keamanan"),
]


def found(words: str, category: str = "") -> list[str]:
    return [one.question for one in matching(BANK, words, category)]


def test_without_words_all_are_shown_in_their_order() -> None:
    assert found("  ") == [one.question for one in BANK]


@pytest.mark.parametrize("words", ["ongkir", "ONGKR", "onkgir", "ongk", "ongkirr"])
def test_a_letter_wrong_still_finds_it_and_questions_stand_first(words: str) -> None:
    assert found(words) == ["Ongkir ke luar kota", "Ini akun aslinya?"]


@pytest.mark.parametrize(
    ("words", "question"),
    [
        ("kastngel", "Pakai keju apa?"),  # in the answer
        ("lama tahan", "Tahan berapa lama?"),  # in any order
        ("keamanan", "Ini akun aslinya?"),  # in the topic
    ],
)
def test_answers_and_topics_are_looked_through_too(words: str, question: str) -> None:
    assert found(words) == [question]


def test_every_word_has_to_be_said() -> None:
    assert found("ongkir keju") == []
    assert found("xyz") == []


def test_a_short_word_has_to_be_right() -> None:
    assert found("kju") == []


def test_a_topic_narrows_the_list() -> None:
    assert found("", "produk") == ["Pakai keju apa?", "Tahan berapa lama?"]
    assert found("ongkir", "Keamanan") == ["Ini akun aslinya?"]


@pytest.mark.parametrize(
    ("message", "question"),
    [
        ("Nastar 500 gram bisa untuk tanggal 20?", "Bisa untuk tanggal tertentu?"),
        ("kejunya apa ya kak", "Pakai keju apa?"),
        ("kuenya tahan brp lama", "Tahan berapa lama?"),
        ("ini akun asli bukan?", "Ini akun aslinya?"),
    ],
)
def test_a_message_chooses_the_answer_that_it_asks_for(message: str, question: str) -> None:
    answer = asked_for(BANK, message)

    assert answer is not None
    assert answer.question == question


@pytest.mark.parametrize("message", ["", "Halo kak, apa kabar?", "bisa kak?", "🍪"])
def test_a_message_that_asks_nothing_of_the_bank_chooses_nothing(message: str) -> None:
    assert asked_for(BANK, message) is None


READY = [one.reply("id") for one in ready_replies.READY]


@pytest.mark.parametrize(
    "message",
    [
        "Bu masih buka pesanan buat tgl 30?",
        "Bu kalau pesan 10 toples ada diskon?",
        "pesan nastar 3 toples bisa diambil besok?",
        "Anda menghina pesanan saya",
    ],
)
@pytest.mark.parametrize("bank", [READY, READY[-3:], [*BANK, *READY]])
def test_what_any_order_says_proposes_no_answer_to_an_insult(
    bank: list[Reply], message: str
) -> None:
    assert asked_for(bank, message) is None


@pytest.mark.parametrize(
    ("message", "question"),
    [
        ("pesanan saya kok belum sampai ya", "Pesananku sampai mana?"),
        ("ongkirnya ke Solo berapa", "Ongkir ke kotaku berapa?"),
        ("kalau di jalan rusak gimana bu", "Kalau rusak di jalan bagaimana?"),
        ("harga nastar berapa kak", "Harganya berapa?"),
    ],
)
def test_a_real_likeness_is_still_proposed_from_the_ready_answers(
    message: str, question: str
) -> None:
    answer = asked_for(READY, message)

    assert answer is not None
    assert answer.question == question


def test_where_a_question_says_only_how_to_order_all_of_it_has_to_be_asked() -> None:
    bank = [a_reply(question="Cara pesan?"), a_reply(question="Pesan")]

    assert asked_for(bank, "cara pesannya gimana kak") == bank[0]
    assert asked_for(bank, "pesan nastar 3") is None


def test_a_word_that_many_questions_say_tells_less_than_a_rare_one() -> None:
    bank = [
        a_reply(question="Nastar isi nanas?"),
        a_reply(question="Nastar tanpa gula?"),
        a_reply(question="Nastar keju?"),
    ]

    assert asked_for(bank, "nastarnya masih?") is None
    assert asked_for(bank, "yang nastar keju ya") == bank[2]
