"""A line that proposes what is known while somebody types."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
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


@pytest.mark.parametrize("platform_repeats", [True, False])
def test_a_press_beside_the_list_is_a_press_on_what_lies_there(
    qtbot: QtBot, platform_repeats: bool
):
    """Qt gives the press on where a list closes to what lies below on Windows, and not on X11."""
    form = QWidget()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    field, save = SuggestField(enumerate(NAMES)), QPushButton("Simpan")
    for one in (field, save):
        column.addWidget(one, 0, Qt.AlignmentFlag.AlignBottom)
    form.resize(300, 600)
    form.show()
    qtbot.waitExposed(form)
    pressed: list[bool] = []
    clicked: list[bool] = []
    save.pressed.connect(lambda: pressed.append(True))
    save.clicked.connect(lambda: clicked.append(True))
    field.setFocus()
    QTest.keyClicks(field, "nastar")
    completer = field.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    assert popup.isVisible()
    popup.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay, not platform_repeats)
    window, at = form.windowHandle(), save.mapTo(form, save.rect().center())
    assert window is not None
    assert not popup.geometry().contains(form.mapToGlobal(at))

    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QApplication.processEvents()
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    assert not popup.isVisible()
    assert (pressed, clicked) == ([True], [True])
    assert field.value() == "nastar"
