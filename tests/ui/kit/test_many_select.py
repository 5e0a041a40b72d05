"""A field for several choices: its list stays open while boxes are ticked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from umkm_studio.ui.kit.many_select import ManySelect

PLACES = [("instagram", "Instagram"), ("tiktok", "TikTok"), ("whatsapp", "WhatsApp")]


@pytest.fixture
def field(qtbot: QtBot) -> ManySelect:
    made = ManySelect("Belum dipilih")
    made.set_items(PLACES)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_nothing_chosen_says_so(field: ManySelect):
    assert (field.value(), field.text()) == ((), "Belum dipilih")


def test_clicks_tick_several_and_the_list_stays(field: ManySelect, qtbot: QtBot):
    heard: list[object] = []
    field.changed.connect(heard.append)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    for place in (2, 0):
        action = field.menu_list.actions()[place]
        at = field.menu_list.actionGeometry(action).center()
        QTest.mouseMove(field.menu_list, at)
        QTest.mouseClick(field.menu_list, Qt.MouseButton.LeftButton, pos=at)
    assert field.menu_list.isVisible()
    assert heard == [("whatsapp",), ("instagram", "whatsapp")]
    assert field.text() == field.accessibleDescription() == "Instagram, WhatsApp"
    field.menu_list.close()


def test_setting_is_no_change_by_the_maker(field: ManySelect, qtbot: QtBot):
    with qtbot.assertNotEmitted(field.changed):
        field.set_value(("tiktok", "radio"))
    assert field.value() == ("tiktok",)


def test_other_choices_keep_what_is_ticked(field: ManySelect):
    field.set_value(("tiktok",))
    field.set_items([*PLACES, ("radio", "Radio kampung")])
    field.tick("radio")
    assert field.text() == "TikTok, Radio kampung"
