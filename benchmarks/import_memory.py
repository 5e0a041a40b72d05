"""How much memory an import of 100,000 rows takes, in all of its processes together.

A Shopee-shaped sheet (49 columns) is written once and imported by `umkm-studio import` and by the
window's own steps (read, check, import, as the pages run them). Meanwhile all processes of the tree
are looked at 50 times a second: counted is the share of each (PSS: what processes have in common is
counted once), and the highest sum. Linux only: it reads /proc.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import import_speed
from umkm_studio import paths
from umkm_studio.models.store import Store

ROOT = import_speed.ROOT
ROWS = 100_000
MOST = 600 << 20  # bytes
EVERY = 0.02  # seconds

IN_THE_WINDOW = """
import sys
from datetime import datetime
from functools import partial
from pathlib import Path
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
from umkm_studio.models.importing import loading, plans
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.jobs import Jobs

app = QApplication(sys.argv)
file, shop = map(Path, sys.argv[1:])
with Store.open(shop) as store:
    jobs = Jobs(store)

    def run(work):
        loop, found = QEventLoop(), []
        def done(result):
            found.append(result)
            loop.quit()
        def failed(error):
            raise error
        jobs.run(work, done, failed)
        loop.exec()
        return found[0]

    plan = run(lambda store, progress: plans.prepare(file, progress=progress))
    load = partial(loading.load, plan=plan, now=datetime.now())
    checked = run(lambda store, progress: load(store, dry_run=True, progress=progress))
    result = run(lambda store, progress: load(store, progress=progress))
    assert result.orders_new == checked.orders_new > 0
    jobs.close()
"""


def memory_of(root: int) -> int:
    """Bytes that a process and those it started hold, shared pages in shares."""
    children: dict[int, list[int]] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
            children.setdefault(int(fields[1]), []).append(int(folder.name))
        except OSError:  # it has ended
            continue
    total, tree = 0, [root]
    while tree:
        process = tree.pop()
        tree += children.get(process, [])
        try:
            rollup = Path(f"/proc/{process}/smaps_rollup").read_text()
        except OSError:
            continue
        total += next(int(line.split()[1]) for line in rollup.splitlines() if "Pss:" in line) << 10
    return total


def highest(command: list[str | Path]) -> tuple[int, float]:
    """The most memory that a command held at once, and its seconds."""
    started, most = time.perf_counter(), 0
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    while process.poll() is None:
        most = max(most, memory_of(process.pid))
        time.sleep(EVERY)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return most, time.perf_counter() - started


def main() -> int:
    """Gives 1 where it takes more than it should."""
    import_speed.ROWS = ROWS
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sheet = folder / "Order.all.xlsx"
        import_speed.write_sheet(sheet)
        shops = [folder / "command", folder / "window"]
        for shop in shops:
            Store.open(paths.store_file(shop)).close()
        python: list[str | Path] = [sys.executable]
        by_command = [*python, "-m", "umkm_studio", "import", sheet, "--data-dir", shops[0]]
        in_window = [*python, "-c", IN_THE_WINDOW, sheet, paths.store_file(shops[1])]
        found = {"command": highest(by_command), "window": highest(in_window)}
    for where, (most, seconds) in found.items():
        print(f"import, {where:8} {most >> 20:5} MB at most   {seconds:5.1f} s   ({ROWS} rows)")
    print(f"limit            {MOST >> 20:5} MB")
    return int(max(most for most, _ in found.values()) > MOST)


if __name__ == "__main__":
    sys.exit(main())
