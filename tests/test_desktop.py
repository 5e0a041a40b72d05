"""The program as a window: one shop at a time, copies at the end, a second start."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import an_order
from umkm_studio import desktop, paths
from umkm_studio.desktop import Desktop
from umkm_studio.models import backups
from umkm_studio.models import shop as shops
from umkm_studio.models.backups import second_place
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import language
from umkm_studio.ui.main_window import MainWindow

NOW = datetime(2026, 10, 14, 19, 42)
ROOT = Path(__file__).parent.parent


@pytest.fixture
def program(qapp: QApplication, data_dir: Path) -> Iterator[Desktop]:
    """The program on a shop that is set up already; `run()` ends when its window closes."""
    hooks = sys.excepthook, desktop.threading.excepthook
    with Store.open(paths.store_file(data_dir)) as store:
        shops.save(store, replace(shops.load(store), name="Dapur Sari", started=True))
        orders.save(store, an_order())
    yield Desktop(data_dir, now=lambda: NOW)
    sys.excepthook, desktop.threading.excepthook = hooks
    language.use("id")


def when_shown(program: Desktop, acts: list[Callable[[MainWindow], object]]) -> None:
    """Runs the program; each act is done on the next window that stands."""
    left = list(acts)
    seen: list[MainWindow] = []

    def look() -> None:
        window = program.window
        if window is not None and window.isVisible() and window not in seen:
            seen.append(window)
            left.pop(0)(window)

    timer = QTimer(interval=20)
    timer.timeout.connect(look)
    timer.start()
    program.run()
    timer.stop()
    assert left == []


def test_closing_the_window_leaves_a_dated_copy(program: Desktop, data_dir: Path) -> None:
    when_shown(program, [MainWindow.close])
    (copy,) = backups.listing(paths.backups_dir(data_dir))
    assert copy.made_on == NOW.date()
    when_shown(Desktop(data_dir, now=lambda: NOW), [MainWindow.close])
    (again,) = backups.listing(paths.backups_dir(data_dir))  # the same once more takes its place
    assert again.number == copy.number + 1


def test_closing_takes_the_copy_to_the_second_place(
    program: Desktop, data_dir: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "E"
    stick.mkdir()
    place = second_place.choose(paths.backups_dir(data_dir), stick, "Dapur Sari")
    when_shown(program, [MainWindow.close])
    (copy,) = backups.listing(place)
    assert backups.look_into(copy.path, tmp_path).orders == 1


def test_the_practice_shop_is_another_shop(program: Desktop, data_dir: Path) -> None:
    names: list[str] = []

    def to_practice(window: MainWindow) -> None:
        names.append(window.shop.name)
        window.studio.open_practice()

    def to_own(window: MainWindow) -> None:
        names.append(window.shop.name)
        window.studio.open_own()

    def close(window: MainWindow) -> None:
        names.append(window.shop.name)
        window.close()

    when_shown(program, [to_practice, to_own, close])

    assert names == ["Dapur Sari", "Dapur Ratna", "Dapur Sari"]
    with Store.open_for_reading(paths.store_file(data_dir)) as own:
        assert own.count("orders") == 1
    with Store.open_for_reading(paths.store_file(paths.practice_dir(data_dir))) as practice:
        assert practice.count("orders") == 400


def test_everything_goes_and_the_first_day_comes_again(program: Desktop, data_dir: Path) -> None:
    backups_dir = paths.backups_dir(data_dir)
    with Store.open(paths.store_file(data_dir)) as store:
        backups.make(store, backups_dir, backups.Kind.AUTOMATIC, NOW)
    seen: list[tuple[int, bool, bool]] = []

    def look(window: MainWindow) -> None:
        found = window.store.count("orders"), window.first_run is not None, backups_dir.exists()
        seen.append(found)
        window.close()

    when_shown(program, [lambda window: window.studio.wipe(), look])

    assert seen == [(0, True, False)]


def test_the_practice_shop_speaks_the_makers_language(program: Desktop, data_dir: Path) -> None:
    with Store.open(paths.store_file(data_dir)) as store:
        shops.save(store, replace(shops.load(store), language="en", theme="dark"))
    seen: list[shops.Shop] = []

    def close(window: MainWindow) -> None:
        seen.append(window.shop)
        window.close()

    when_shown(program, [lambda window: window.studio.open_practice(), close])

    assert (seen[0].language, seen[0].theme, seen[0].practice) == ("en", "dark", True)


def test_a_second_start_raises_the_first_window_and_ends(
    program: Desktop, data_dir: Path, qtbot: QtBot
) -> None:
    ended: list[int] = []

    def start_again(window: MainWindow) -> None:
        window.showMinimized()
        second = subprocess.Popen(
            [sys.executable, "-m", "umkm_studio", "--data-dir", data_dir],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        )
        deadline = time.monotonic() + 60
        qtbot.waitUntil(
            lambda: second.poll() is not None or time.monotonic() > deadline, timeout=60_000
        )
        ended.append(second.wait(1))
        assert not window.isMinimized()
        window.close()

    when_shown(program, [start_again])

    assert ended == [0]


def test_a_command_at_work_is_not_mistaken_for_a_window(
    data_dir: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with Store.open(paths.store_file(data_dir)):
        second = subprocess.run(
            [sys.executable, "-m", "umkm_studio", "--data-dir", data_dir],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            check=False,
        )
    assert second.returncode == 2
    assert len(capfd.readouterr().err.splitlines()) == 1


def test_a_bug_is_told_calmly_and_the_window_stays(program: Desktop) -> None:
    told: list[str] = []

    def fail(window: MainWindow) -> None:
        sys.excepthook(ValueError, ValueError("x"), None)
        assert window.notices.box is not None
        told.append(window.notices.box.text)
        window.notices.box.accept()
        assert window.isVisible()
        window.close()

    when_shown(program, [fail])

    assert told
