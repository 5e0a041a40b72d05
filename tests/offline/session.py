"""A maker's day in one process, without asking for anything from anywhere: every command, then the
window with all that it can show, papers as PDF, a restart.

    python -m tests.offline.session FOLDER [--print]

Ends with "quiet" where no module for the network was loaded. With --print the button "Cetak" is
pressed at the end, which loads what asks the system for its printers.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QElapsedTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from tests import tour
from umkm_studio import commands, paths
from umkm_studio.models import sample
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.print_preview import PreviewDialog
from umkm_studio.ui.main_window import MainWindow

NOW = datetime(2026, 10, 14, 19, 42)
# Python's own `email` loads `socket` (importlib.metadata reads what packages say of themselves);
# that nobody makes one of it is what the audit hook and strace are for.
_MODULES = {
    "_ssl", "asyncio", "ftplib", "http", "imaplib", "poplib", "requests", "smtplib", "socketserver",
    "ssl", "telnetlib", "urllib.request", "urllib3", "webbrowser", "xmlrpc",
    "PySide6.QtNetwork", "PySide6.QtPrintSupport", "PySide6.QtWebEngineCore", "PySide6.QtQml",
}  # fmt: skip
_LIBRARIES = ("libqt6network", "libqt6web", "libqt6qml", "libssl", "libcups", "libcurl")


class Waiter:
    """Waits as pytest-qt's `qtbot` does."""

    def waitUntil(self, is_so: Callable[[], bool], *, timeout: int) -> None:  # noqa: N802
        clock = QElapsedTimer()
        clock.start()
        while not is_so():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if clock.elapsed() > timeout:
                raise TimeoutError


def main(folder: Path, *, prints: bool) -> None:
    """The whole day."""
    _commands(folder)
    data = folder / "jendela"
    data.mkdir()
    file = paths.store_file(data)
    with Store.open(file) as store:
        sample.build(store, NOW.date())
    for _ in range(2):  # the second time as after a restart
        with Store.open(file) as store:
            _window(store, data, folder)
    print(*sorted(_loaded()) or ["quiet"])
    if prints:
        with Store.open(file) as store:
            _press_print(store, data)


def _commands(folder: Path) -> None:
    data, copy = folder / "toko", folder / "copy.umkm"
    for words in (
        ["demo", "--output", str(folder / "out")],
        ["import", str(tour.SHOPEE)],
        ["insights", "--json"],
        ["export", str(folder / "toko.xlsx")],
        ["reflect", "2026-10", "--pdf", str(folder / "oktober.pdf")],
        ["backup", str(copy)],
        ["restore", str(copy)],
        ["check"],
        ["undo"],
        ["start-time"],
    ):
        status = commands.main(["--data-dir", str(data), *words])
        assert status == 0, words


def _window(store: Store, data: Path, folder: Path) -> None:
    window = _shown(store, data)
    for number, _stop in enumerate(tour.stops(Waiter(), window)):
        window.grab()
        for part in tour.shown(window):
            if isinstance(part, PreviewDialog):
                part.save_pdf(folder / f"{number}.pdf")
    tour.close_all(window)
    window.close()


def _press_print(store: Store, data: Path) -> None:
    window = _shown(store, data)
    ways = dict(tour.prints(window))
    ways["week, paper"]()
    (preview,) = [one for one in tour.shown(window) if isinstance(one, PreviewDialog)]
    preview.print_button.click()
    tour.settle(Waiter(), window)
    tour.close_all(window)
    window.close()


def _shown(store: Store, data: Path) -> MainWindow:
    window = MainWindow(store, data_dir=data, now=lambda: NOW)
    window.resize(1366, 697)
    window.show()
    return window


def _loaded() -> set[str]:
    """Modules and libraries for the network that this process has loaded."""
    modules = {name for name in sys.modules if name in _MODULES}
    maps = Path("/proc/self/maps")
    if not maps.exists():
        return modules
    files = {line.split()[-1] for line in maps.read_text().splitlines() if ".so" in line}
    names = {Path(file).name for file in files}
    return modules | {name for name in names if name.lower().startswith(_LIBRARIES)}


if __name__ == "__main__":
    main(Path(sys.argv[1]), prints="--print" in sys.argv)
