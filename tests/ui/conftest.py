"""Every widget test has the theme, speaks Indonesian, and leaves both as they were."""

import gc
import threading
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import a_post
from tests.ui.hands import Plan
from tests.ui.kit.gallery import GALLERY
from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Post, Status
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import language
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.main_window import MainWindow

NOW = datetime(2026, 10, 14, 19, 42)


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


@pytest.fixture(autouse=True)
def nothing_left(plain_look: None) -> Iterator[None]:
    """No window and no thread at work outlives its test. A widget that nobody placed would wait for
    Python's garbage collector, which may run on the thread of a job: Qt crashes there.
    """
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [type(one).__name__ for one in QApplication.topLevelWidgets()]
    if left:
        gc.collect()  # here, on the window's thread: the next test is to begin with nothing
    threads = [one.name for one in threading.enumerate() if one.name.startswith("job")]
    assert (left, threads) == ([], [])


@pytest.fixture
def frame(qtbot: QtBot, store: Store, data_dir: Path) -> Iterator[MainWindow]:
    """The real window around one page, which shows all components."""
    yield from _shown(
        MainWindow(store, data_dir=data_dir, now=lambda: NOW, entries=[GALLERY]), qtbot
    )


@pytest.fixture
def window(qtbot: QtBot, store: Store, data_dir: Path) -> Iterator[MainWindow]:
    """The real window with the real pages, on a Wednesday evening in October."""
    yield from _shown(MainWindow(store, data_dir=data_dir, now=lambda: NOW), qtbot)


def _shown(made: MainWindow, qtbot: QtBot) -> Iterator[MainWindow]:
    """Show a window for one test, and destroy it: windows that stay slow every later test down."""
    theme().reduced_motion = True
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    yield made
    made.close()
    for jobs in (made.jobs, made.reads, made.drafts):  # a window that keeps typed words stays open
        jobs.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def plan(store: Store) -> Plan:
    """Put a post into the shop, scheduled for Thursday at four unless it says otherwise."""

    def planned(**values: object) -> Post:
        usual = {"status": Status.SCHEDULED, "day": date(2026, 10, 15), "time": time(16)}
        kept = posts.get(store, posts.save(store, a_post(**usual | values)))
        assert kept is not None
        return kept

    return planned
