"""Words that were searched for, marked where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from umkm_studio.ui.kit.found_words import FoundLabel, spots


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Cerita dapur, cerita buyer", "CERITA", ["Cerita", "cerita"]),
        ("satu toples nastar", "nastar satu", ["satu", "nastar"]),
        ("anana", "ana", ["anana"]),
        ("tidak ada", "lain", []),
        ("tanpa pencarian", "", []),
        ("😀 kue <b>enak</b>", "<b>", ["<b>"]),
        ("Straße dan kafé", "strasse", ["Straße"]),
    ],
)
def test_each_place_of_each_word_is_found(text: str, words: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in spots(text, words)] == found


@given(text=st.text(max_size=40), words=st.text(max_size=6))
def test_any_text_can_be_looked_through(text: str, words: str) -> None:
    places = spots(text, words)
    assert places == sorted(places)
    assert all(0 <= start < end <= len(text) for start, end in places)


def test_marks_lie_in_the_lines_of_the_text(qtbot: QtBot) -> None:
    label = FoundLabel("Cerita dapur dibalas paling banyak. " * 4, words="dapur", style="table")
    qtbot.addWidget(label)
    label.resize(220, label.heightForWidth(220))
    label.show()
    label.grab()

    marks = label.marks()
    assert len(marks) == 4
    assert len({mark.top() for mark in marks}) > 1
    assert all(label.rect().toRectF().contains(mark.adjusted(1, 0, -1, 0)) for mark in marks)
