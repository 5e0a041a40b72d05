"""Codes or partners of a period beside one another, by what they left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal

from umkm_studio.charts import compared as chart
from umkm_studio.models.insight.evidence import CodeEvidence, Insights, PartnerEvidence, Tally
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.choices import Segments
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.insights_page.chart_card import ChartCard
from umkm_studio.ui.pages.insights_page.chart_words import ChartWords
from umkm_studio.ui.pages.insights_page.reading import Read

CODES, PARTNERS = "codes", "partners"
_MOST = 8  # rows in the picture; the table has all
_ROW = 26  # pixels of one


@dataclass(frozen=True, slots=True)
class Compared:
    """A code or a partner with its sales, what it cost beyond discounts, and what was left."""

    id: int
    label: str
    sales: Tally
    cost: int


class ComparedCard(ChartCard):
    """`asked` wants the orders of a code or a partner: which of both, its id and its name."""

    asked = Signal(str, int, str)

    def __init__(self, studio: Studio) -> None:
        self.table: RecordTable[Compared] = RecordTable(
            self._columns(), name=self.tr("Kode atau mitra sebagai tabel"), dense=True
        )
        self.what = Segments([(CODES, self.tr("Kode")), (PARTNERS, self.tr("Mitra"))], small=True)
        title = self.tr("Kode dan mitra, diurutkan dari laba")
        super().__init__(studio, title, self.table, height=150, right=self.what)
        self.what.setAccessibleName(self.tr("Yang dibandingkan"))
        self._found: Insights | None = None
        self.what.changed.connect(self._show)
        self.chart.picked.connect(self._picked)
        self.table.activated.connect(self._chosen)

    def show_read(self, read: Read) -> None:
        """Show a period."""
        self._found = read.found
        self._show()

    def _columns(self) -> list[Column[Compared]]:
        return [
            Column(self.tr("Nama"), lambda one: one.label, stretch=True),
            Column(self.tr("Pesanan"), lambda one: one.sales.orders, wording.number, align=RIGHT),
            Column(
                self.tr("Omzet"), lambda one: one.sales.net_sales, wording.rupiah, align=RIGHT,
                hide_below=460,
            ),
            Column(
                self.tr("Biaya"), lambda one: one.cost, wording.rupiah, align=RIGHT,
                hide_below=540,
            ),
            Column(
                self.tr("Laba"), lambda one: one.sales.profit, wording.rupiah, align=RIGHT,
                role=lambda one: "dangerText" if (one.sales.profit or 0) < 0 else "",
            ),
        ]  # fmt: skip

    def _show(self) -> None:
        if self._found is None:
            return
        found = self._found
        is_codes = self.what.value() == CODES
        rows = _codes(found.codes) if is_codes else _partners(found.partners)
        if not self.is_possible(self.few_orders(found.orders) or self._nothing(rows, is_codes)):
            return
        rows.sort(key=_most_first)
        self.table.show_records(rows, sort=4, descending=True)
        bars = [self._bar(one) for one in rows[:_MOST]]
        self.chart.setMinimumHeight(theme().px(90 + _ROW * len(bars)))
        said = ChartWords().codes(bars) if is_codes else ChartWords().partners(bars)
        self.chart.show_chart(
            partial(chart.figure, bars),
            summary=said.summary,
            caption=said.caption,
            tips={f"compared-{bar.key}": f"{bar.label}: {bar.words}" for bar in bars},
            period=wording.period(found.first, found.last),
        )

    def _bar(self, one: Compared) -> chart.Bar:
        profit = one.sales.profit
        if profit is None:
            words = self.tr("laba belum diketahui, %n pesanan", "", one.sales.orders)
        else:
            words = self.tr("{profit}, %n pesanan", "", one.sales.orders)
        return chart.Bar(
            str(one.id), one.label, profit, words.format(profit=wording.rupiah(profit))
        )

    def _nothing(self, rows: list[Compared], is_codes: bool) -> str:
        if rows:
            return ""
        if is_codes:
            return self.tr("Belum ada kode yang dipakai di masa ini.")
        return self.tr("Belum ada pesanan atau biaya mitra di masa ini.")

    def _picked(self, gid: str) -> None:
        found_id = int(gid.removeprefix("compared-"))
        self._chosen(next(one for one in self.table.records() if one.id == found_id))

    def _chosen(self, one: Compared) -> None:
        self.asked.emit(self.what.value(), one.id, one.label)


def _codes(found: Iterable[CodeEvidence]) -> list[Compared]:
    return [
        Compared(one.code.id or 0, one.code.code, one.sales, one.cost)
        for one in found
        if one.sales.orders or one.cost
    ]


def _partners(found: Iterable[PartnerEvidence]) -> list[Compared]:
    return [
        Compared(one.partner.id or 0, one.partner.name, one.sales, one.cost)
        for one in found
        if one.sales.orders or one.cost
    ]


def _most_first(one: Compared) -> tuple[bool, int]:
    return one.sales.profit is None, -(one.sales.profit or 0)
