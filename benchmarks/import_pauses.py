"""The longest time for which an import of 100,000 rows keeps the window from anything else.

A Shopee-shaped sheet (49 columns) goes through the window's own steps (read, check, import) in a
job, as the pages run them, while a timer of the window's thread fires as often as it can: the time
between two of its beats is a pause. Beside them, a job that only counts: what a machine with much
else to do costs by itself.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from benchmarks import import_speed
from umkm_studio.models.importing import loading, plans
from umkm_studio.models.importing.plans import Plan
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.jobs import Jobs

ROWS = 100_000
MOST = 0.05  # seconds
COUNTING = 4.0  # seconds


class Heart:
    """Beats on the window's thread and keeps its longest pause."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(0)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


def run(jobs: Jobs, work: Callable[..., Any]) -> tuple[Any, float]:
    """What the work gives, and the longest pause meanwhile."""
    loop, found = QEventLoop(), []

    def done(result: Any) -> None:
        found.append(result)
        loop.quit()

    heart = Heart()
    jobs.run(work, done, failed=lambda error: loop.exit(1))
    if loop.exec():
        raise SystemExit("the import failed")
    return found[0], heart.longest


def count(_store: Store, _progress: object) -> int:
    """Only Python, for some seconds."""
    number, end = 0, time.perf_counter() + COUNTING
    while time.perf_counter() < end:
        number += 1
    return number


def main() -> int:
    """Gives 1 where the window is kept waiting for too long."""
    app = QGuiApplication(["import_pauses", "-platform", "offscreen"])
    import_speed.ROWS = ROWS
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "Order.all.xlsx"
        import_speed.write_sheet(file)
        with Store.open(Path(name) / "shop.db") as store:
            jobs = Jobs(store)
            _, counting = run(jobs, count)
            plan: Plan
            plan, reading = run(
                jobs, lambda store, progress: plans.prepare(file, progress=progress)
            )
            load = partial(loading.load, plan=plan, now=datetime.now())
            _, checking = run(
                jobs, lambda store, progress: load(store, dry_run=True, progress=progress)
            )
            _, importing = run(jobs, lambda store, progress: load(store, progress=progress))
            jobs.close()
    steps = ("read", reading), ("check", checking), ("import", importing), ("count", counting)
    for step, pause in steps:
        print(
            f"{step:7} {pause * 1000:6.0f} ms at most   ({ROWS} rows; limit {MOST * 1000:.0f} ms)"
        )
    app.quit()
    return int(max(reading, checking, importing) > MOST)


if __name__ == "__main__":
    sys.exit(main())
