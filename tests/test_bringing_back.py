"""A copy is brought back from the window: it closes, the shop is what it was, it opens again."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.builders import an_order
from umkm_studio import paths
from umkm_studio.desktop import Desktop
from umkm_studio.models import backups
from umkm_studio.models import shop as shops
from umkm_studio.models.backups import Kind
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store
from umkm_studio.ui.main_window import MainWindow


@pytest.fixture
def shop(data_dir: Path) -> Path:
    """A shop with one order, and a copy of it; since then a second order came in."""
    with Store.open(paths.store_file(data_dir)) as store:
        shops.save(store, Shop(started=True, reduce_motion=True))
        orders.save(store, an_order())
        made = backups.make(
            store, paths.backups_dir(data_dir), Kind.AUTOMATIC, datetime(2026, 8, 13, 20, 14)
        )
        orders.save(store, an_order())
    return made


@pytest.fixture
def visit(
    qtbot: QtBot, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., list[MainWindow]]:
    """Runs the program; each act is done in a window of its own, as they open one after another."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # the program sets its own
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)

    def run(*acts: Callable[[MainWindow], object], offered: Path | None = None) -> list[MainWindow]:
        desktop = Desktop(data_dir, now=lambda: datetime(2026, 8, 14, 19, 42), offered=offered)
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
        return seen

    return run


def test_the_shop_is_what_it_was_and_what_it_had_become_is_kept(visit, shop, data_dir):
    found = {}

    def look_and_close(window: MainWindow) -> None:
        found["orders"] = window.store.count("orders")
        found["toast"] = window.notices.current_toast is not None
        window.close()

    def bring_back(window: MainWindow) -> None:
        window.studio.restore(backups.prepare(data_dir, shop))

    visit(bring_back, look_and_close)
    assert found == {"orders": 1, "toast": True}
    copies = backups.listing(paths.backups_dir(data_dir))
    kept = next(copy for copy in copies if copy.kind is Kind.BEFORE_RESTORE)
    with Store.open_for_reading(kept.path) as before:
        assert before.count("orders") == 2


def test_what_can_not_be_put_in_place_is_told_and_changes_nothing(
    visit, shop, data_dir, monkeypatch: pytest.MonkeyPatch
):
    found = {}

    def bring_back(window: MainWindow) -> None:
        ready = backups.prepare(data_dir, shop)
        monkeypatch.setattr(backups, "swap_in", _refuse)
        window.studio.restore(ready)

    def look_and_close(window: MainWindow) -> None:
        found["orders"] = window.store.count("orders")
        found["told"] = window.notices.box is not None
        if window.notices.box is not None:
            window.notices.box.reject()
        window.close()

    visit(bring_back, look_and_close)
    assert found == {"orders": 2, "told": True}
    assert list(data_dir.glob(".umkm-*")) == []


def _refuse(*_: object) -> None:
    raise UserError("disk_full")


def test_a_shop_that_has_never_been_used_begins_with_the_first_steps(visit):
    found = {}

    def look_and_close(window: MainWindow) -> None:
        found["first"] = window.first_run is not None
        window.close()

    visit(look_and_close)
    assert found == {"first": True}


# A copy that was double-clicked


def test_a_copy_that_was_double_clicked_is_offered(visit, shop, data_dir, qtbot: QtBot):
    found = {}

    def look_and_close(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: window.notices.box is not None)
        found["asked"] = "1 pesanan" in window.notices.box.text
        window.notices.box.reject()
        window.close()

    visit(look_and_close, offered=shop)
    assert found == {"asked": True}


def test_it_is_offered_in_the_window_that_is_open_already(visit, shop, data_dir, qtbot: QtBot):
    found = {}

    def start_again(window: MainWindow) -> None:
        second = subprocess.Popen(
            [sys.executable, "-m", "umkm_studio", "--data-dir", data_dir, shop],
            cwd=Path(__file__).parent.parent,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        )
        qtbot.waitUntil(lambda: window.notices.box is not None, timeout=60_000)
        found["asked"] = "1 pesanan" in window.notices.box.text
        window.notices.box.reject()
        found["status"] = second.wait(60)
        window.close()

    visit(start_again)
    assert found == {"asked": True, "status": 0}


def test_a_copy_that_is_gone_is_told_in_the_window(visit, shop, tmp_path, qtbot: QtBot):
    found = {}

    def look_and_close(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: window.notices.box is not None)
        found["told"] = "tidak ditemukan" in window.notices.box.text
        window.notices.box.reject()
        window.close()

    visit(look_and_close, offered=tmp_path / "hilang.umkm")
    assert found == {"told": True}


def test_on_a_new_computer_a_copy_becomes_the_shop(visit, shop, data_dir, tmp_path, qtbot: QtBot):
    """Three steps: install, double-click the copy, say yes."""
    stick = tmp_path / "copy.umkm"
    stick.write_bytes(shop.read_bytes())
    for path in (paths.store_file(data_dir), *paths.backups_dir(data_dir).iterdir()):
        path.unlink()
    found = {}

    def say_yes(window: MainWindow) -> None:
        found["first"] = window.first_run is not None
        qtbot.waitUntil(lambda: window.notices.box is not None)
        window.notices.box.accept()

    def look_and_close(window: MainWindow) -> None:
        found["orders"] = window.store.count("orders")
        found["second"] = window.first_run is not None
        window.close()

    visit(say_yes, look_and_close, offered=stick)
    assert found == {"first": True, "orders": 1, "second": False}
