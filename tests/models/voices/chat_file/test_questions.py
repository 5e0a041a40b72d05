"""Questions that come again, however they are put."""

from datetime import datetime, timedelta

import pytest

from umkm_studio.models.voices.chat_file import questions
from umkm_studio.models.voices.chat_file.questions import Asked, Heard

NOON = datetime(2026, 10, 14, 12, 0)


def asked(*texts: str) -> list[tuple[str, int]]:
    """What comes again in these messages, and how often."""
    collected = Asked()
    for number, text in enumerate(texts):
        collected.add(Heard(at=NOON + timedelta(minutes=number), sender="Yanti", text=text))
    return [(one.said, one.count) for one in collected.repeated()]


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Assalamualaikum Kak. Nastar masih ada? Makasih", "Nastar masih ada?"),
        ("Halo kak\nongkir ke Ungaran brp\nmakasih", "ongkir ke Ungaran brp"),
        ("nastar ready kak", "nastar ready kak"),
        ("masih bisa pesan kastengel", "masih bisa pesan kastengel"),
        ("Alamat di Jalan Mawar 3", ""),
        ("Besok bisa diambil suami jam 5", ""),
        ("Tidak apa-apa kak, besok juga boleh", ""),
        ("Berapa kak?", ""),
        ("", ""),
    ],
)
def test_the_sentence_that_asks_is_found(text: str, question: str):
    found = questions.question_in(text)
    assert (found if questions.telling_words(found) else "") == question


def test_one_question_is_put_in_many_ways():
    assert asked(
        "Kak, ongkir ke Ungaran berapa ya?",
        "ongkirnya ke ungaran brp kak",
        "Ke Ungaran berapa ongkir?",
        "Nastar tahan berapa lama?",
    ) == [("Ke Ungaran berapa ongkir?", 3)]


def test_shipping_is_one_question_wherever_it_goes_to():
    assert asked(
        "Ongkir ke Ungaran berapa?",
        "Ongkir ke Salatiga berapa bu?",
        "ongkos kirim ke Jakarta Timur brp",
        "Bisa kirim ke Solo?",
        "Bayarnya ke mana?",
    ) == [("Ongkir ke Ungaran berapa?", 3)]


def test_other_questions_stay_apart():
    found = asked(
        "Nastar masih ready?",
        "Kastengel masih ready?",
        "Sambal cumi pedas level berapa?",
        "Nastar tahan berapa lama?",
        "Bisa bayar pakai QRIS?",
    )
    assert found == []


def test_one_word_swallows_no_longer_question():
    assert asked("Nastar?", "Nastar tahan berapa lama di toples?") == []


def test_a_slip_of_the_keys_is_the_same_question():
    assert asked("ongkir berapa?", "ongkirr berapa?", "ongkir berapa kak?") == [
        ("ongkir berapa?", 3)
    ]


def test_the_newest_messages_are_the_examples():
    collected = Asked()
    for number in range(9):
        at = NOON + timedelta(days=number)
        collected.add(Heard(at=at, sender="Dita", text="Nastar masih ready?", chat=number % 2))
    (question,) = collected.repeated()
    assert question.count == 9
    assert question.chats == {0, 1}
    assert [heard.at.day for heard in question.examples] == [22, 21, 20, 19, 18]


def test_memory_stays_bounded_and_the_frequent_question_stays():
    collected = Asked()
    syllables = ["ka", "mi", "lo", "tu", "re", "so", "ba", "ni", "du", "fe"]
    for number in range(3_000):
        word = "".join(syllables[int(digit)] for digit in f"{number:04d}")
        collected.add(Heard(at=NOON, sender="Dita", text=f"{word} berapa?"))
        if number % 20 == 0:
            collected.add(Heard(at=NOON, sender="Dita", text="ongkir ke Kendal?"))
    assert collected.repeated()[0].count == 150
