"""The demo: a shop to look around in, and what the program makes of it as files."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QWidget

from umkm_studio import paths
from umkm_studio.models import export, files, sample
from umkm_studio.models import shop as shops
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.ui import pages, reports
from umkm_studio.ui.kit import language
from umkm_studio.ui.kit.charts import ChartView
from umkm_studio.ui.kit.pictures import write_picture
from umkm_studio.ui.main_window import MainWindow

_PATIENCE = 20.0  # seconds that a page may take to be drawn, on a very slow machine


def build(data: Path, today: date) -> None:
    """A fresh demo shop in this folder, in the language in force.

    Raises `UserError`: demo_over_own_shop where the folder holds a shop that is no practice,
    store_in_use.
    """
    store_file = paths.store_file(data)
    with Store.open(store_file) as store:
        _refuse_own_shop(store)
    for ending in ("", "-wal", "-shm"):
        store_file.with_name(store_file.name + ending).unlink(missing_ok=True)
    with Store.open(store_file) as store:
        sample.build(store, today)
        shops.save(store, replace(shops.load(store), language=language.current()))


def write(data: Path, output: Path, today: date) -> list[Path]:
    """The month's page, the workbook, and every page and chart as a picture; gives the files.

    Raises the `UserError`s of `files.whole`.
    """
    with files.plainly(output):
        output.mkdir(parents=True, exist_ok=True)
    month = sample.newest_full_month(today)
    printed = output / f"refleksi-{month:%Y-%m}.pdf"
    workbook = output / "dapur-ratna.xlsx"
    with Store.open(paths.store_file(data)) as store:
        reports.write_month_pdf(store, month, printed, language.current())
        export.write(store, workbook)
        return [printed, workbook, *_pictures(store, data, output)]


def _refuse_own_shop(store: Store) -> None:
    used = sum(store.count(table) for table in ("settings", "orders", "posts", "products"))
    if used and not shops.load(store).practice:
        raise UserError("demo_over_own_shop", path=str(store.path.parent))


def _pictures(store: Store, data: Path, output: Path) -> list[Path]:
    """Every page as a window of 1366 x 697 shows it, and each of its charts alone."""
    window = MainWindow(store, data_dir=data)
    window.safekeeping.say()
    window.resize(window.sizeHint())
    window.show()
    made = []
    for number, entry in enumerate(pages.PAGES, 1):
        window.go(entry.key)
        _settle(window)
        made.append(_picture(window, output / f"halaman-{number}-{entry.key}.png"))
        assert window.page is not None
        charts = [one for one in window.page.findChildren(ChartView) if one.isVisible()]
        for place, chart in enumerate(charts, 1):
            made.append(_picture(chart, output / f"grafik-{entry.key}-{place}.png"))
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return made


def _settle(window: MainWindow) -> None:
    """Let a page finish what it does after it is shown: jobs, charts, layout."""
    deadline = time.monotonic() + _PATIENCE
    QCoreApplication.processEvents()
    while _is_busy(window) and time.monotonic() < deadline:
        QCoreApplication.processEvents()
        time.sleep(0.005)  # leave the other thread its turn
    QCoreApplication.processEvents()


def _is_busy(window: MainWindow) -> bool:
    charts = window.findChildren(ChartView)
    drawing = any(one.isVisible() and not one.is_drawn for one in charts)
    timers = window.page.findChildren(QTimer) if window.page is not None else []
    later = any(one.isSingleShot() and one.isActive() for one in timers)  # what follows the paint
    return window.jobs.busy or window.reads.busy or drawing or later


def _picture(widget: QWidget, path: Path) -> Path:
    write_picture(widget.grab().toImage(), path)
    return path
