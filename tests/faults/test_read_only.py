"""R7: a medium that can't be written. The shop can be looked at, every page says so, and nothing
that cannot be kept is taken for kept.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import a_post, an_order
from tests.faults.small_disk import SmallDisk, small_disk
from umkm_studio import paths
from umkm_studio.desktop import Desktop
from umkm_studio.models import backups, export
from umkm_studio.models import shop as shops
from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store
from umkm_studio.ui import pages
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.main_window.standing import Fact

__all__ = ["small_disk"]  # a fixture

NOW = datetime(2026, 10, 14, 19, 42)


@contextmanager
def read_only(disk: SmallDisk) -> Iterator[None]:
    subprocess.run(["mount", "-o", "remount,ro", str(disk.path)], check=True)
    try:
        yield
    finally:
        subprocess.run(["mount", "-o", "remount,rw", str(disk.path)], check=True)


@pytest.fixture
def data(small_disk: SmallDisk) -> Path:
    """A shop on a disk that can be made read-only."""
    folder = small_disk.path / "toko"
    with Store.open(paths.store_file(folder)) as store:
        shops.save(store, replace(shops.load(store), name="Dapur Sari", started=True))
        orders.save(store, an_order())
        posts.save(store, a_post())
    return folder


def content(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def run(desktop: Desktop, qtbot: QtBot, *acts: Callable[[MainWindow], None]) -> None:
    """Each act in a window of its own, as they open one after the other."""
    left, seen = list(acts), []

    def look() -> None:
        window = desktop.window
        if window is not None and window.isVisible() and window not in seen:
            seen.append(window)
            left.pop(0)(window)

    clock = QTimer(interval=20)
    clock.timeout.connect(look)
    clock.start()
    desktop.run()
    clock.stop()
    assert left == []


@pytest.fixture
def desktop(qapp: QApplication, data: Path, monkeypatch: pytest.MonkeyPatch) -> Desktop:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # the program sets its own
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    return Desktop(data, now=lambda: NOW)


def test_every_page_can_be_looked_at_and_says_so(
    qtbot: QtBot, small_disk: SmallDisk, data: Path, desktop: Desktop
):
    shown: list[str] = []

    def look_around(window: MainWindow) -> None:
        for entry in pages.PAGES:
            window.go(entry.key)
            qtbot.waitUntil(lambda: not (window.jobs.busy or window.reads.busy), timeout=20_000)
            said = [one.text() for one in window.standing.findChildren(PlainLabel)]
            assert window.standing.isVisible()
            assert any("Hanya bisa dilihat" in text for text in said)
            assert window.notices.box is None, window.notices.box and window.notices.box.text
            shown.append(entry.key)
        with pytest.raises(UserError) as refused:
            orders.save(window.store, an_order(number="B"))
        assert refused.value.code == "store_read_only"
        assert window.store.count("orders") == 1
        window.close()

    before = content(data)
    with read_only(small_disk):
        run(desktop, qtbot, look_around)
        assert content(data) == before
    assert shown == [entry.key for entry in pages.PAGES]


def test_once_it_can_be_written_again_the_shop_is_as_before(
    qtbot: QtBot, small_disk: SmallDisk, data: Path, desktop: Desktop
):
    facts: list[bool] = []

    def mend(window: MainWindow) -> None:
        facts.append(Fact.READ_ONLY in window.standing.facts)
        subprocess.run(["mount", "-o", "remount,rw", str(small_disk.path)], check=True)
        window.standing.retry_wanted.emit()

    def write(window: MainWindow) -> None:
        facts.append(Fact.READ_ONLY in window.standing.facts)
        orders.save(window.store, an_order(number="B"))
        window.close()

    with read_only(small_disk):
        run(desktop, qtbot, mend, write)
    assert facts == [True, False]
    with Store.open_for_reading(paths.store_file(data)) as store:
        assert store.count("orders") == 2


def test_what_only_the_log_of_a_crash_holds_is_seen(small_disk: SmallDisk, data: Path):
    file = paths.store_file(data)
    crashed = small_disk.path / "mati"
    with Store.open(file) as store:
        orders.save(store, an_order(number="di log"))
        crashed.mkdir()
        for ending in ("", "-wal"):
            shutil.copy(file.with_name(file.name + ending), crashed)
    with read_only(small_disk):
        with Store.open_for_reading(paths.store_file(crashed)) as left:
            assert left.count("orders") == 2
        with Store.open_for_reading(file) as store:
            assert store.count("orders") == 2


def test_a_first_start_there_is_refused_in_words(small_disk: SmallDisk):
    with read_only(small_disk), pytest.raises(UserError) as refused:
        Store.open(paths.store_file(small_disk.path / "belum ada"))
    assert refused.value.code == "store_read_only"


def test_a_copy_and_a_workbook_are_refused_there_and_nothing_is_left(
    small_disk: SmallDisk, store: Store
):
    orders.save(store, an_order())
    with read_only(small_disk):
        for act in (backups.write, export.write):
            with pytest.raises(UserError) as refused:
                act(store, small_disk.path / "salinan.xlsx")
            assert refused.value.code == "file_not_writable"
        assert list(small_disk.path.iterdir()) == []
    assert store.count("orders") == 1


LOOKS = """
import sys
from pathlib import Path
from umkm_studio import start_up
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders
from tests.builders import an_order
try:
    with start_up.open_shop(Path(sys.argv[1])) as store:
        print(store.count("orders"))
        orders.save(store, an_order())
except UserError as problem:
    print(problem.code)
"""


# As root, without what lets root pass by the modes of files (capabilities(7)).
LIKE_ANYBODY = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search", "--")


@pytest.mark.parametrize(
    ("folder_mode", "file_mode", "said"),
    [
        (0o500, 0o400, ["1", "store_read_only"]),  # a folder in which nothing can be made
        (0o700, 0o400, ["1", "store_read_only"]),  # a file that is marked as read-only
        (0o700, 0o000, ["store_unreadable"]),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="takes rights away as Linux does")
def test_who_may_not_write_there_may_look(
    data_dir: Path, folder_mode: int, file_mode: int, said: list[str]
):
    with Store.open(paths.store_file(data_dir)) as store:
        orders.save(store, an_order())
    before = content(data_dir)[paths.STORE_NAME]
    paths.store_file(data_dir).chmod(file_mode)
    data_dir.chmod(folder_mode)
    like_anybody = LIKE_ANYBODY if os.geteuid() == 0 else ()
    done = subprocess.run(
        [*like_anybody, sys.executable, "-c", LOOKS, str(data_dir)],
        cwd=Path(__file__).parents[2], env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    data_dir.chmod(0o700)
    paths.store_file(data_dir).chmod(0o600)
    assert done.stdout.split() == said, done.stderr
    assert content(data_dir)[paths.STORE_NAME] == before
