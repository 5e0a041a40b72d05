"""A part that is shown before it has a place is a window of its own for a moment: it flashes on the
screen and takes the keyboard away.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests import shops, tour
from tests.ui.conftest import NOW
from umkm_studio import paths
from umkm_studio.models import shop
from umkm_studio.ui.main_window import MainWindow

MEANT = (Qt.WindowType.Dialog, Qt.WindowType.Popup, Qt.WindowType.ToolTip)


class Windows(QObject):
    """Notes every plain window that is shown, but for the main one."""

    def __init__(self) -> None:
        super().__init__()
        self.flashed: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and watched.windowType() not in MEANT
            and not isinstance(watched, MainWindow)
        ):
            self.flashed.append(f"{type(watched).__module__}.{type(watched).__name__}")
        return False


@pytest.fixture
def windows() -> Iterator[Windows]:
    watch = Windows()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(watch)
    yield watch
    app.removeEventFilter(watch)


def test_what_is_shown_too_early_is_noticed(qtbot: QtBot, windows: Windows):
    early = QWidget()
    qtbot.addWidget(early)

    early.setVisible(True)

    assert windows.flashed == ["PySide6.QtWidgets.QWidget"]


def test_no_part_of_the_window_is_a_window_of_its_own(
    qtbot: QtBot, data_dir: Path, windows: Windows
):
    data_dir.mkdir()
    with shops.open_practice(paths.store_file(data_dir), NOW.date()) as store:
        assert shop.load(store).practice
        window = MainWindow(store, data_dir=data_dir, now=lambda: NOW)
        window.resize(1366, 697)
        window.show()
        for page, place in tour.PAGES:
            window.go(page, **place)
            tour.settle(qtbot, window)
        for _name, act in tour.drawers(window):
            act()
            tour.settle(qtbot, window)
            tour.close_all(window)
        window.close()
        window.deleteLater()

    assert windows.flashed == []
