"""R18: a clock that is wrong, goes back, or is in another zone. Nothing is lost, no copy is written
over, every page opens, and the maker is told where a date would be wrong.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import an_order
from umkm_studio import paths, start_up
from umkm_studio.desktop import Desktop
from umkm_studio.models import backups
from umkm_studio.models import shop as shops
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store
from umkm_studio.ui import pages
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.main_window.standing import Fact

TODAY = datetime(2026, 10, 14, 19, 42)
ODD = (TODAY.replace(year=2025), TODAY.replace(year=2036))
BATTERY_EMPTY = datetime(1970, 1, 1, 7, 0)
CLOCKS = (TODAY, *ODD, BATTERY_EMPTY, TODAY.replace(hour=20))


def identity(now: datetime) -> datetime:
    return now


@pytest.fixture
def data(data_dir: Path) -> Path:
    with Store.open(paths.store_file(data_dir)) as store:
        shops.save(store, replace(shops.load(store), name="Dapur Sari", started=True))
    return data_dir


def visit(
    desktop: Desktop, number: int, qtbot: QtBot, entries: Sequence[pages.Entry]
) -> list[Fact]:
    """Opens the shop, looks at these pages, takes an order and closes."""
    facts: list[list[Fact]] = []

    def look() -> None:
        window: MainWindow | None = desktop.window
        if window is None or not window.isVisible() or facts:
            return
        facts.append(window.standing.facts)
        for entry in entries:
            window.go(entry.key)
            qtbot.waitUntil(lambda: not (window.jobs.busy or window.reads.busy), timeout=20_000)
        told = window.notices.box.text if window.notices.box is not None else ""
        orders.save(window.store, an_order(number=f"N{number}"))
        window.close()
        assert told == ""

    clock = QTimer(interval=20)
    clock.timeout.connect(look)
    clock.start()
    desktop.run()
    clock.stop()
    return facts[0]


def test_whatever_the_clock_says_nothing_is_lost(
    qapp: QApplication, qtbot: QtBot, data: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # the program sets its own
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    told, written = [], TODAY
    for number, now in enumerate(CLOCKS):
        os.utime(paths.store_file(data), (written.timestamp(), written.timestamp()))
        before = {copy.path: copy.path.read_bytes() for copy in backups.listing(data / "backups")}
        seen = pages.PAGES if now in ODD else pages.PAGES[:1]
        desktop = Desktop(data, now=partial(identity, now))
        facts = visit(desktop, number, qtbot, seen)
        told.append(facts == [Fact.CLOCK_BEHIND])
        copies = backups.listing(paths.backups_dir(data))
        assert copies[0].made_at == now  # the last one made counts as the newest
        assert before.items() <= {copy.path: copy.path.read_bytes() for copy in copies}.items()
        written = now
    assert told == [False, True, False, True, False]
    with Store.open_for_reading(paths.store_file(data)) as store:
        numbers = [row["number"] for row in store.rows("SELECT number FROM orders ORDER BY id")]
    assert numbers == [f"N{number}" for number in range(len(CLOCKS))]


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows has one zone for all programs")
def test_another_zone_is_no_clock_that_is_behind(data: Path, monkeypatch: pytest.MonkeyPatch):
    stamp = time.time()
    os.utime(paths.store_file(data), (stamp, stamp))
    for zone in ("Pacific/Kiritimati", "Asia/Jakarta", "Pacific/Pago_Pago"):  # +14, +7, -11
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        assert not start_up.clock_is_behind(data, datetime.fromtimestamp(stamp))
    monkeypatch.undo()
    time.tzset()
