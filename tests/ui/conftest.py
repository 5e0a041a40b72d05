"""Every widget test has the theme, speaks Indonesian, and leaves both as they were."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.kit.gallery import GALLERY
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import language
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def plain_look(qtbot: QtBot) -> Iterator[None]:
    """Light, 100 %, without movements, in Indonesian: before and after."""

    def settle() -> None:
        language.use("id")
        theme().set_scale(1.0)
        theme().set_mode("light")
        theme().reduced_motion = True

    settle()
    yield
    settle()


@pytest.fixture
def frame(qtbot: QtBot, store: Store, data_dir: Path) -> Iterator[MainWindow]:
    """The real window around one page, which shows all components."""
    made = MainWindow(
        store,
        data_dir=data_dir,
        now=lambda: datetime(2026, 10, 14, 19, 42),
        entries=[GALLERY],
    )
    theme().reduced_motion = True
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
