"""Garbage is collected on the window's thread, and not while it would hold the window up."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from umkm_studio.models import garbage
from umkm_studio.ui.kit.collector import Collector


class Knot(QObject):
    """An object that refers to itself: only the collector can take it away."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


@pytest.fixture
def collector() -> Iterator[Collector]:
    usual = gc.get_threshold()
    gc.set_threshold(10, 1, 1)
    yield Collector()
    gc.set_threshold(*usual)
    gc.unfreeze()


def test_a_knot_goes_on_the_windows_thread(collector: Collector, qtbot: QtBot) -> None:
    where: list[threading.Thread] = []
    knot = Knot()
    weakref.finalize(knot, lambda: where.append(threading.current_thread()))
    del knot
    made = threading.Thread(target=lambda: [[n] for n in range(100_000)])
    made.start()
    made.join()
    assert where == []  # the other thread made much, and collected nothing
    kept = [[n] for n in range(1_000)]
    qtbot.waitUntil(lambda: bool(where))
    assert where == [threading.main_thread()]
    assert len(kept) == 1_000


def test_it_rests_while_very_many_objects_come(collector: Collector) -> None:
    gone: list[bool] = []
    knot = Knot()
    weakref.finalize(knot, lambda: gone.append(True))
    del knot
    kept = [[n] for n in range(1_000)]
    with garbage.paused():
        collector.look()
        assert gone == []
    assert len(kept) == 1_000
