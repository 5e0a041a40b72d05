"""When buyers order: the weekdays and hours of a period."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal

from umkm_studio.charts import busy_hours as chart
from umkm_studio.models.insight.busy_hours import BusyHours
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.pages.insights_page.chart_card import ChartCard
from umkm_studio.ui.pages.insights_page.chart_words import ChartWords
from umkm_studio.ui.pages.insights_page.reading import Read

_ORDERS = 2  # the column by which the table is sorted at first


@dataclass(frozen=True, slots=True)
class Field:
    """An hour of a weekday (Monday is 0) in which something was ordered."""

    weekday: int
    hour: int
    orders: int

    @property
    def gid(self) -> str:
        """Its name in the picture."""
        return f"hour-{self.weekday}-{self.hour}"


class HoursCard(ChartCard):
    """`hour_asked` wants the orders of a weekday and hour."""

    hour_asked = Signal(int, int)

    def __init__(self, studio: Studio) -> None:
        self.table: RecordTable[Field] = RecordTable(
            [
                Column(self.tr("Hari"), lambda field: field.weekday, wording.weekday, stretch=True),
                Column(self.tr("Jam"), lambda field: field.hour, wording.hour, align=RIGHT),
                Column(self.tr("Pesanan"), lambda field: field.orders, wording.number, align=RIGHT),
            ],
            name=self.tr("Hari dan jam memesan sebagai tabel"),
            dense=True,
        )
        title = self.tr("Hari dan jam orang memesan")
        super().__init__(studio, title, self.table, height=230)
        self.chart.picked.connect(self._picked)
        self.table.activated.connect(self._chosen)

    def show_read(self, read: Read) -> None:
        """Show a period."""
        found = read.hours
        too_little = self.few_orders(read.found.orders)
        if not too_little and not found.orders:
            too_little = self.tr("Belum ada pesanan yang jamnya tercatat di masa ini.")
        if not self.is_possible(too_little):
            return
        fields = _fields(found)
        self.table.show_records(fields, sort=_ORDERS, descending=True)
        weekdays = [wording.short_weekday(number) for number in range(7)]
        words = chart.Words(weekdays, lambda hour: f"{hour:02d}", wording.number)
        said = ChartWords().busy_hours(found)
        self.chart.show_chart(
            partial(chart.figure, found.counts, words),
            summary=said.summary,
            caption=said.caption,
            tips={field.gid: self._tip(field) for field in fields},
            period=wording.period(read.found.first, read.found.last),
        )

    def _tip(self, field: Field) -> str:
        words = self.tr("{weekday} jam {hour}: %n pesanan", "", field.orders)
        return words.format(weekday=wording.weekday(field.weekday), hour=wording.hour(field.hour))

    def _picked(self, gid: str) -> None:
        _, weekday, hour = gid.split("-")
        self.hour_asked.emit(int(weekday), int(hour))

    def _chosen(self, field: Field) -> None:
        self.hour_asked.emit(field.weekday, field.hour)


def _fields(found: BusyHours) -> list[Field]:
    return [
        Field(weekday, hour, orders)
        for weekday, day in enumerate(found.counts)
        for hour, orders in enumerate(day)
        if orders
    ]
