"""The sheet of all components can be drawn in every mode and size, with nothing cut off."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.kit.gallery import open_gallery
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.main_window import MainWindow


@pytest.mark.parametrize("scale", [100, 125, 150, 200])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_sheet_of_components(qtbot: QtBot, tmp_path: Path, mode: str, scale: int):
    window = open_gallery(tmp_path, mode, scale=scale)
    qtbot.addWidget(window)
    picture = window.grab().toImage()
    ground = picture.pixelColor(window.sidebar.width() + 4, 4)
    assert ground.name() == theme().color("bg").name()
    assert cut_off(window) == []
    window.close()
    window.store.close()


def cut_off(window: MainWindow) -> list[str]:
    """Words that have less room than they need."""
    labels = [
        label.text()
        for label in window.findChildren(QLabel)
        if label.isVisible()
        and not label.wordWrap()
        and not label.toolTip()
        and label.width() < QFontMetrics(label.font()).horizontalAdvance(label.text())
    ]
    buttons = [
        button.text()
        for button in window.findChildren(QAbstractButton)
        if isinstance(button, Button)
        and button.isVisible()
        and button.width() < button.minimumSizeHint().width()
    ]
    return labels + buttons
