"""R8 and R9: somebody else holds the file. The program waits, but never longer than five seconds,
then names the problem; what a process that was killed left behind holds nobody up.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.builders import an_order
from tests.faults.counts import FULL, times
from umkm_studio import paths, start_up
from umkm_studio.models import backups
from umkm_studio.models.backups import Kind
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store

ROOT = Path(__file__).parent.parent.parent
NOW = datetime(2026, 10, 14, 19, 42)
WAITS_AT_MOST = 9  # seconds: five, and some for a machine that has other work

HOLDS_FOR_WRITING = """
import sqlite3, sys, time
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute("BEGIN IMMEDIATE")
print("held", flush=True)
time.sleep(float(sys.argv[2]))
"""
HOLDS_ALL_OF_IT = """
import sqlite3, sys, time
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute("PRAGMA locking_mode = EXCLUSIVE")
held.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
time.sleep(float(sys.argv[2]))
"""
HAS_IT_OPEN = """
import sys, time; from pathlib import Path; from umkm_studio.models.store import Store
store = Store.open(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(float(sys.argv[2]))
"""


@contextmanager
def held(program: str, file: Path, seconds: float = 60) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the file by now."""
    other = subprocess.Popen(
        [sys.executable, "-c", program, file, str(seconds)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        yield other
    finally:
        other.kill()
        other.wait()
        assert other.stdout is not None
        other.stdout.close()


def refused(act: Callable[[], object]) -> tuple[str, float]:
    """The code that it is refused with, and after how many seconds."""
    began = time.monotonic()
    with pytest.raises(UserError) as problem:
        act()
    return problem.value.code, time.monotonic() - began


@pytest.fixture
def shop(data_dir: Path) -> Path:
    file = paths.store_file(data_dir)
    with Store.open(file) as store:
        orders.save(store, an_order())
    return file


@pytest.mark.faults
@pytest.mark.parametrize(
    ("program", "code"), [(HOLDS_ALL_OF_IT, "store_locked"), (HAS_IT_OPEN, "store_in_use")]
)
def test_starting_waits_without_freezing_and_then_names_it(
    qapp: QApplication, shop: Path, program: str, code: str, monkeypatch: pytest.MonkeyPatch
):
    patience = start_up._PATIENCE if FULL else 2
    monkeypatch.setattr(start_up, "_PATIENCE", patience)
    beats: list[float] = []
    heart = QTimer(interval=50)
    heart.timeout.connect(lambda: beats.append(time.monotonic()))
    with held(program, shop):
        heart.start()
        said, seconds = refused(lambda: start_up.open_shop(shop.parent))
    assert said == code
    assert patience - 0.5 < seconds < WAITS_AT_MOST
    pauses = [later - earlier for earlier, later in pairwise(beats)]
    assert max(pauses) < 1.5  # a window would have been painted in between


@pytest.mark.parametrize("program", [HOLDS_ALL_OF_IT, HAS_IT_OPEN])
def test_what_lets_go_in_time_is_waited_for(qapp: QApplication, shop: Path, program: str):
    with held(program, shop, seconds=1.0), start_up.open_shop(shop.parent) as store:
        assert store.count("orders") == 1


def test_a_window_is_told_at_once_that_nothing_can_be_saved(qapp: QApplication, shop: Path):
    with start_up.open_shop(shop.parent) as store:
        with held(HOLDS_FOR_WRITING, shop):
            said, seconds = refused(lambda: orders.save(store, an_order(number="B")))
            assert (said, seconds < 0.6) == ("store_locked", True)
            assert store.count("orders") == 1  # it can still be looked at
        orders.save(store, an_order(number="B"))
        assert store.count("orders") == 2


def test_a_job_waits_longer_and_then_names_it(qapp: QApplication, shop: Path):
    answers: list[tuple[str, float]] = []
    with start_up.open_shop(shop.parent) as store, held(HOLDS_FOR_WRITING, shop):
        job = threading.Thread(
            target=lambda: answers.append(refused(lambda: orders.save(store, an_order(number="B"))))
        )
        job.start()
        job.join(30)
    ((said, seconds),) = answers
    assert said == "store_locked"
    assert 4 < seconds < WAITS_AT_MOST


def test_a_copy_can_be_made_meanwhile(shop: Path, tmp_path: Path):
    with Store.open(shop) as store, held(HOLDS_FOR_WRITING, shop):
        made = backups.make(store, tmp_path, Kind.AUTOMATIC, NOW)
    with Store.open_for_reading(made) as copy:
        assert copy.count("orders") == 1


@pytest.mark.faults
def test_a_lock_of_a_process_that_was_killed_holds_nobody_up(shop: Path):
    for number in range(times(3, full=20)):
        with held(HAS_IT_OPEN, shop) as other:
            assert refused(lambda: Store.open(shop).close())[0] == "store_in_use"
            other.kill()
            other.wait()
            began = time.monotonic()
            with Store.open(shop) as store:
                orders.save(store, an_order(number=f"sesudah {number}"))
            assert time.monotonic() - began < 4
