"""Words that were being written when the program was killed are there when it is opened again."""

import subprocess
import sys
from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from umkm_studio import paths
from umkm_studio.models import reflections
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store

OCTOBER = date(2026, 10, 1)
WORDS = "Kisah resep nenek, banyak yang"
WRITING = """
import sys
from datetime import datetime
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from umkm_studio import paths
from umkm_studio.models.store import Store
from umkm_studio.ui import pages
from umkm_studio.ui.main_window import MainWindow

folder = Path(sys.argv[1])
app = QApplication([])
entries = [one for one in pages.PAGES if one.key == "reflection"]
window = MainWindow(
    Store.open(paths.store_file(folder)), data_dir=folder,
    now=lambda: datetime(2026, 10, 30, 20), entries=entries,
)
window.show()
QTest.keyClicks(window.page.answers[0], sys.argv[2])
app.exec()  # until it is killed
"""


def test_half_written_words_survive_a_kill(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "toko"
    file = paths.store_file(folder)

    def is_kept() -> bool:
        try:
            with Store.open_for_reading(file) as store:
                return reflections.get(store, OCTOBER).conversation == WORDS
        except UserError:  # the shop is only being opened
            return False

    writer = subprocess.Popen([sys.executable, "-c", WRITING, str(folder), WORDS])
    try:
        qtbot.waitUntil(is_kept, timeout=30_000)
        assert writer.poll() is None
    finally:
        writer.kill()
        writer.wait()

    with Store.open(file) as store:
        assert reflections.get(store, OCTOBER).conversation == WORDS
