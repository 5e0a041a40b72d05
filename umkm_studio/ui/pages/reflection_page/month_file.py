"""The month as an Excel file: its figures, posts, orders and codes, beside the printed page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from umkm_studio.models.insight.month import MonthReport, month_report
from umkm_studio.models.reflections import month_before
from umkm_studio.models.sheets.reader import Cell
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_word
from umkm_studio.ui.kit.page import Studio

translate = QCoreApplication.translate

_Line = tuple[str, Cell, Cell]  # what, this month, the month before; None is not known


class MonthFile(QObject):
    """Asks for a file, writes it beside the window, and says where it is."""

    def __init__(self, studio: Studio, owner: QWidget) -> None:
        super().__init__(owner)
        self._studio = studio
        self._owner = owner

    def ask(self, month: date) -> None:
        """Ask where to save a month."""
        from umkm_studio.ui.kit.files import ask_where_to_save

        ask_where_to_save(
            self._owner,
            self.tr("Simpan ke Excel"),
            self.tr("Buku kerja Excel (*.xlsx)"),
            self.tr("refleksi-{month}.xlsx").format(month=f"{month:%Y-%m}"),
            partial(self.write, month),
        )

    def write(self, month: date, path: Path) -> None:
        """Write the file."""
        today = self._studio.today()
        self._studio.jobs.run(
            lambda store, _progress: _write(store, month, today, path),
            self._written,
            self._studio.notices.explain,
        )

    def _written(self, path: Path) -> None:
        text = self.tr("{file} tersimpan di {folder}.")
        self._studio.notices.toast(text.format(file=path.name, folder=path.parent))


def _write(store: Store, month: date, today: date, path: Path) -> Path:
    from umkm_studio.models import export  # brings the whole workbook along

    report = month_report(store, month, today)
    export.write_month(
        store,
        path,
        month,
        title=translate("MonthFile", "Angka"),
        headers=[
            translate("MonthFile", "Angka"),
            wording.month(month),
            wording.month(month_before(month)),
        ],
        figures=list(_lines(report)),
    )
    return path


def _lines(report: MonthReport) -> Iterator[_Line]:
    sales, before = report.sales, report.sales_before
    yield translate("MonthFile", "Omzet (Rp)"), sales.net_sales, before.net_sales
    yield translate("MonthFile", "Laba (Rp)"), sales.profit, before.profit
    yield translate("MonthFile", "Pesanan"), sales.orders, before.orders
    average = translate("MonthFile", "Rata-rata per pesanan (Rp)")
    yield average, sales.per_order, before.per_order
    yield translate("MonthFile", "Lewat kode"), report.orders_by_code, None
    yield translate("MonthFile", "Kata pembeli"), report.orders_reported, None
    unknown = translate("MonthFile", "Tanpa jejak asal")
    yield unknown, sales.orders - report.traced, None
    posts = translate("MonthFile", "Unggahan {pillar}")
    amounts = translate("MonthFile", "Omzet {pillar} (Rp)")
    for pillar, count in report.posts.items():
        yield posts.format(pillar=pillar_word(pillar)), count, None
    for pillar, amount in report.net_sales_by_pillar.items():
        yield amounts.format(pillar=pillar_word(pillar)), amount, None
    yield translate("MonthFile", "Omzet lewat jalur lain (Rp)"), report.net_sales_elsewhere, None
    yield translate("MonthFile", "Omzet tanpa jejak asal (Rp)"), report.net_sales_untraced, None
    wait = report.answers.usual
    minutes = None if wait is None else round(wait.total_seconds() / 60)
    yield translate("MonthFile", "Waktu membalas (menit)"), minutes, None
    yield translate("MonthFile", "Testimoni baru"), report.heard.testimonials, None
    yield translate("MonthFile", "Testimoni dengan izin"), report.heard.allowed, None
    yield translate("MonthFile", "Kritik"), report.heard.criticisms, None
    yield translate("MonthFile", "Kritik yang diperbaiki"), report.heard.fixed, None
    spent = translate("MonthFile", "Menit untuk {pillar}")
    for pillar, effort in report.efforts.pillars.items():
        yield spent.format(pillar=pillar_word(pillar)), effort.minutes, None
