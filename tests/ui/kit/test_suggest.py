"""A line that proposes what is known while somebody types."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from umkm_studio.ui.kit.suggest import SuggestField

NAMES = (
    "Nastar Klasik Selai Nanas Homemade 250 gr",
    "Nastar Klasik Selai Nanas Homemade 500 gr",
    "Kastengel Keju Edam Premium Toples 500 gr",
)


@pytest.fixture
def field(qtbot: QtBot) -> SuggestField:
    made = SuggestField(enumerate(NAMES))
    qtbot.addWidget(made)
    made.resize(240, 38)
    made.show()
    qtbot.waitExposed(made)
    return made


def proposed(field: SuggestField) -> list[str]:
    completer = field.completer()
    assert completer is not None
    found = completer.completionModel()
    return [str(found.index(row, 0).data()) for row in range(found.rowCount())]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("nastar 50", list(NAMES[:2])),
        ("500 NASTAR", [NAMES[1]]),
        ("gr", list(NAMES)),
        ("nastar lemon", []),
    ],
)
def test_every_typed_word_must_stand_in_it_in_any_order(
    field: SuggestField, typed: str, found: list[str]
):
    QTest.keyClicks(field, typed)
    assert proposed(field) == found


def test_what_is_proposed_can_be_taken_by_its_words(field: SuggestField):
    QTest.keyClicks(field, NAMES[1].upper())
    assert field.key() == 1
