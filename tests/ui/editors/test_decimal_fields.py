"""Percent and minutes: read as people write them, shown with a comma, refused with an example."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from umkm_studio.ui.editors.cost_fields import MinutesField
from umkm_studio.ui.editors.percent_field import PercentField


@pytest.mark.parametrize(
    ("written", "percent", "shown"),
    [
        ("10", 10.0, "10"),
        ("12,5", 12.5, "12,5"),
        ("12.5 %", 12.5, "12,5"),
        ("6,9700", 6.97, "6,97"),
    ],
)
def test_a_share_is_read_with_comma_or_point(
    qtbot: QtBot, written: str, percent: float, shown: str
) -> None:
    field = PercentField()
    qtbot.addWidget(field)
    field.setText(written)
    assert field.commit()
    assert (field.value(), field.text()) == (percent, shown)


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("sepuluh", "Persen belum terbaca. Contoh: 10 atau 12,5"),
        ("101", "Paling banyak 100 persen."),
        ("-5", "Persen belum terbaca. Contoh: 10 atau 12,5"),
    ],
)
def test_what_is_no_share_stays_and_is_named(qtbot: QtBot, written: str, sentence: str) -> None:
    field = PercentField()
    qtbot.addWidget(field)
    field.setText(written)
    assert not field.commit()
    assert (field.text(), field.problem) == (written, sentence)


@given(hundredths=st.integers(0, 9_999_999))
def test_minutes_that_were_shown_are_read_back_the_same(
    qapp: QApplication, hundredths: int
) -> None:
    field = MinutesField()
    field.set_value(hundredths / 100)
    assert field.commit()
    assert field.value() == hundredths / 100
