"""How long until the first page stands, beside a bare PySide6 window with one label.

Both are whole processes, in turn, on the demo shop; the medians and their ratios are printed.
Neither compiles any source, as an installed program does not: the first pair, which only warms up,
leaves its bytecode to the others.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from umkm_studio import paths
from umkm_studio.models import sample
from umkm_studio.models.store import Store

RUNS = 15
MOST_TIMES_SLOWER, MOST_MB_MORE = 2.5, 60.0

BARE = """
import json
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

class Label(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, app.quit)

app = QApplication([])
label = Label("UMKM Studio")
label.resize(1366, 697)
label.show()
app.exec()
from umkm_studio import stopwatch
print(json.dumps({"milliseconds": stopwatch.milliseconds(),
                  "peak_memory_mb": stopwatch.peak_memory_mb()}))
"""


def measured(command: list[str], bytecode: Path) -> tuple[float, float]:
    """Milliseconds and megabytes that the process says of itself."""
    settings = {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(bytecode),
        "PYTHONDONTWRITEBYTECODE": "",
    }
    done = subprocess.run(command, check=True, capture_output=True, env=os.environ | settings)
    found = json.loads(done.stdout)
    return found["milliseconds"], found["peak_memory_mb"]


def main() -> int:
    """Gives 1 where a target is missed."""
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as bytecode:
        with Store.open(paths.store_file(Path(folder))) as store:
            sample.build(store, date.today())
        start = [sys.executable, "-m", "umkm_studio", "start-time", "--json", "--data-dir", folder]
        bare = [sys.executable, "-c", BARE]
        kept = Path(bytecode)
        pairs = [(measured(bare, kept), measured(start, kept)) for _ in range(RUNS + 1)][1:]
    ours = [statistics.median(pair[1][what] for pair in pairs) for what in (0, 1)]
    floor = [statistics.median(pair[0][what] for pair in pairs) for what in (0, 1)]
    slower, more = ours[0] / floor[0], ours[1] - floor[1]
    print(f"bare window   {floor[0]:6.0f} ms  {floor[1]:6.1f} MB")
    print(f"first page    {ours[0]:6.0f} ms  {ours[1]:6.1f} MB   (median of {RUNS})")
    print(f"              {slower:6.2f} x   {more:+6.1f} MB   (at most {MOST_TIMES_SLOWER} x, "
          f"{MOST_MB_MORE:+.0f} MB)")  # fmt: skip
    return int(slower > MOST_TIMES_SLOWER or more > MOST_MB_MORE)


if __name__ == "__main__":
    sys.exit(main())
