"""What is read from a piece of a chat that was pasted."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models.voices import pasted

NOW = datetime(2026, 10, 14, 19, 42)
OWN = ("Dapur Ratna", "Ratna Wulandari")


@pytest.mark.parametrize(
    ("line", "received"),
    [
        ("[17.40, 14/10/2026] Yanti: Bisa kirim besok?", datetime(2026, 10, 14, 17, 40)),
        ("[5:40 PM, 10/14/2026] Yanti: Bisa kirim besok?", datetime(2026, 10, 14, 17, 40)),
        ("[14/10 17.40] Yanti: Bisa kirim besok?", datetime(2026, 10, 14, 17, 40)),
        ("[31/12 17.40] Yanti: Bisa kirim besok?", datetime(2025, 12, 31, 17, 40)),
        ("[14/10/26, 17.40.15] Yanti: Bisa kirim besok?", datetime(2026, 10, 14, 17, 40, 15)),
        ("14/10/26 17.40 - Yanti: Bisa kirim besok?", datetime(2026, 10, 14, 17, 40)),
    ],
)
def test_every_way_of_copying_is_read(line: str, received: datetime) -> None:
    found = pasted.read(line, OWN, NOW)
    assert (found.text, found.name) == ("Bisa kirim besok?", "Yanti")
    assert (found.received_at, found.answered_at) == (received, None)


def test_the_last_words_of_the_buyer_count_and_what_we_said_is_the_answer() -> None:
    chat = """[09.00, 14/10/2026] Dapur Ratna: Selamat pagi, Kak
[09.10, 14/10/2026] Yanti: Ada nastar?
[09.30, 14/10/2026] Dapur Ratna: Ada, Kak
[10.00, 14/10/2026] Yanti: Yang 500 gram
[10.01, 14/10/2026] Yanti: berapa ya?
dan ongkirnya
[10.20, 14/10/2026] dapur ratna: 95 ribu, Kak"""
    found = pasted.read(chat, OWN, NOW)
    assert found.text == "Yang 500 gram\nberapa ya?\ndan ongkirnya"
    assert found.received_at == datetime(2026, 10, 14, 10, 0)
    assert found.answered_at == datetime(2026, 10, 14, 10, 20)


def test_who_begins_is_the_buyer_where_nobody_is_known() -> None:
    chat = "[14/10 09.10] Yanti: Ada nastar?\n[14/10 09.30] Ratna: Ada, Kak"
    found = pasted.read(chat, (), NOW)
    assert (found.name, found.answered_at) == ("Yanti", datetime(2026, 10, 14, 9, 30))


@given(st.text(max_size=200).filter(lambda text: "[" not in text and "-" not in text))
def test_any_other_text_is_one_message_as_it_stands(text: str) -> None:
    assert pasted.read(text, OWN, NOW) == pasted.Pasted(text=text.strip())


@given(st.text(alphabet="[]0123456789/., :-apmYanti\n", max_size=120))
def test_no_text_breaks_the_reader(text: str) -> None:
    found = pasted.read(text, OWN, NOW)
    assert found.received_at is None or found.received_at <= NOW
