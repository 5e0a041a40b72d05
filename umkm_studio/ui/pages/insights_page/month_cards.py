"""Months beside one another: how much of their orders is known, and what they sold."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal

from umkm_studio.charts import evidence_months, month_sales
from umkm_studio.models.insight.evidence import Grade
from umkm_studio.models.insight.months import Month
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import evidence_look
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.pages.insights_page.chart_card import ChartCard
from umkm_studio.ui.pages.insights_page.chart_words import ChartWords
from umkm_studio.ui.pages.insights_page.reading import Read

_MONTH = 7  # letters of 2026-10


class EvidenceMonthsCard(ChartCard):
    """The grades of each month. `month_asked` wants its orders, of one grade or ("") of all."""

    month_asked = Signal(date, str)

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self.table: RecordTable[Month] = RecordTable(
            [
                Column(self.tr("Bulan"), lambda month: month.first, wording.month, stretch=True),
                *(self._grade_column(grade) for grade in Grade),
                Column(self.tr("Pesanan"), lambda one: one.orders, wording.number, align=RIGHT),
            ],
            name=self.tr("Jejak pesanan tiap bulan sebagai tabel"),
            dense=True,
        )
        title = self.tr("Berapa pesanan yang diketahui asalnya")
        super().__init__(studio, title, self.table, height=210)
        self.chart.picked.connect(self._picked)
        self.table.activated.connect(self._chosen)

    def show_read(self, read: Read) -> None:
        """Show the months up to the period's last day."""
        months = read.months
        if not self.is_possible(self.few_orders(sum(month.orders for month in months))):
            return
        self.table.show_records(months, sort=0, descending=True)
        names = {grade: grade_word(grade) for grade in Grade}
        words = evidence_months.Words(wording.month_on_axis, wording.number, names)
        said = ChartWords().evidence_months(months)
        self.chart.show_chart(
            partial(evidence_months.figure, months, words),
            summary=said.summary,
            caption=said.caption,
            tips={
                f"grade-{month.first:%Y-%m}-{grade.value}": self.tr(
                    "{month}, {grade}: {orders} pesanan", "", month.grades[grade]
                ).format(
                    month=wording.month(month.first),
                    grade=names[grade],
                    orders=wording.number(month.grades[grade]),
                )
                for month in months
                for grade in Grade
            },
            period=wording.period(months[0].first, read.found.last),
        )

    def _grade_column(self, grade: Grade) -> Column[Month]:
        return Column(
            grade_word(grade), lambda month: month.grades[grade], wording.number, align=RIGHT
        )

    def _picked(self, gid: str) -> None:
        month, grade = gid.removeprefix("grade-")[:_MONTH], gid.rpartition("-")[2]
        self.month_asked.emit(date.fromisoformat(f"{month}-01"), grade)

    def _chosen(self, month: Month) -> None:
        self.month_asked.emit(month.first, "")


class MonthSalesCard(ChartCard):
    """Month against month. `month_asked` wants a month's orders."""

    month_asked = Signal(date)

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self.table: RecordTable[Month] = RecordTable(
            [
                Column(self.tr("Bulan"), lambda month: month.first, wording.month, stretch=True),
                Column(self.tr("Pesanan"), lambda one: one.orders, wording.number, align=RIGHT),
                Column(self.tr("Omzet"), lambda one: one.net_sales, wording.rupiah, align=RIGHT),
                Column(
                    self.tr("Laba"),
                    lambda one: one.profit,
                    wording.rupiah,
                    align=RIGHT,
                    role=lambda one: "dangerText" if (one.profit or 0) < 0 else "",
                    tooltip=self._why_no_profit,
                ),
            ],
            name=self.tr("Bulan ke bulan sebagai tabel"),
            dense=True,
        )
        super().__init__(studio, self.tr("Bulan ke bulan"), self.table, height=210)
        self.chart.picked.connect(self._picked)
        self.table.activated.connect(self._chosen)

    def show_read(self, read: Read) -> None:
        """Show the months up to the period's last day."""
        months = read.months
        if not self.is_possible(self.few_orders(sum(month.orders for month in months))):
            return
        self.table.show_records(months, sort=0, descending=True)
        words = month_sales.Words(
            wording.month_on_axis, wording.short_rupiah, self.tr("Omzet"), self.tr("Laba")
        )
        said = ChartWords().month_sales(months, self._studio.today())
        tip = self.tr("{month}: omzet {net_sales}, laba {profit}")
        self.chart.show_chart(
            partial(month_sales.figure, months, words),
            summary=said.summary,
            caption=said.caption,
            tips={
                f"month-{month.first:%Y-%m}": tip.format(
                    month=wording.month(month.first),
                    net_sales=wording.rupiah(month.net_sales),
                    profit=wording.rupiah(month.profit),
                )
                for month in months
            },
            period=wording.period(months[0].first, read.found.last),
        )

    def _why_no_profit(self, month: Month) -> str:
        if not month.without_cost:
            return ""
        return self.tr("HPP %n pesanan belum diisi.", "", month.without_cost)

    def _picked(self, gid: str) -> None:
        self.month_asked.emit(date.fromisoformat(f"{gid.removeprefix('month-')}-01"))

    def _chosen(self, month: Month) -> None:
        self.month_asked.emit(month.first)


def grade_word(grade: Grade) -> str:
    """How it is known where a sale came from."""
    return {
        Grade.CODE: evidence_look("proven").word,
        Grade.REPORTED: evidence_look("reported").word,
        Grade.UNKNOWN: QCoreApplication.translate("InsightsPage", "Tanpa jejak"),
    }[grade]
