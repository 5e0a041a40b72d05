"""Menus of what can be done."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from umkm_studio.ui.kit.menus import Offer, OfferMenu


def test_words_with_an_ampersand_are_shown_as_they_are(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    menu = OfferMenu(owner)
    menu.show_offers([Offer("calendar", "Kue & sambal", lambda: None)], QPoint(0, 0))
    assert menu.menu is not None
    (line,) = menu.menu.actions()
    assert line.text() == "Kue && sambal"  # as Qt writes one that marks no key
