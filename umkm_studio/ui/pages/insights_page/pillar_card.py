"""Net sales and profit by pillar, with what left no trace beside them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from umkm_studio.charts import pillar_sales
from umkm_studio.models.insight.evidence import Grade, Insights
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_word
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.pages.insights_page.chart_card import ChartCard
from umkm_studio.ui.pages.insights_page.chart_words import ChartWords


class PillarCard(ChartCard):
    """The bars add up to all net sales. `pillar_asked` wants the orders behind one."""

    pillar_asked = Signal(str)

    def __init__(self, studio: Studio) -> None:
        self.table: RecordTable[pillar_sales.Bar] = RecordTable(
            [
                Column(self.tr("Pilar"), lambda bar: bar.label, stretch=True),
                Column(self.tr("Omzet"), lambda bar: bar.net_sales, wording.rupiah, align=RIGHT),
                Column(
                    self.tr("Laba"),
                    lambda bar: bar.profit,
                    wording.rupiah,
                    align=RIGHT,
                    role=lambda bar: "dangerText" if (bar.profit or 0) < 0 else "",
                ),
            ],
            name=self.tr("Omzet menurut pilar sebagai tabel"),
            dense=True,
            sortable=False,
        )
        super().__init__(studio, self.tr("Omzet menurut pilar"), self.table, height=150)
        self.chart.picked.connect(self._picked)
        self.table.activated.connect(self._chosen)

    def show_insights(self, found: Insights) -> None:
        """Show a period."""
        if not self.is_possible(self.few_orders(found.orders)):
            return
        bars = self._bars(found)
        self.table.show_records(bars)
        words = self.tr("{label}: omzet {net_sales}, laba {profit}")
        said = ChartWords().pillars(bars)
        self.chart.show_chart(
            partial(pillar_sales.figure, bars, ChartWords().pillar_words()),
            summary=said.summary,
            caption=said.caption,
            tips={
                f"pillar-{bar.key}": words.format(
                    label=bar.label,
                    net_sales=wording.rupiah(bar.net_sales),
                    profit=wording.rupiah(bar.profit),
                )
                for bar in bars
            },
            period=wording.period(found.first, found.last),
        )

    def _bars(self, found: Insights) -> list[pillar_sales.Bar]:
        """The four pillars, other traces where there are any, and what left no trace."""
        bars = [
            pillar_sales.Bar(
                one.pillar.value,
                pillar_word(one.pillar),
                one.both.net_sales,
                one.both.profit,
                one.pillar,
            )
            for one in found.pillars
        ]
        unknown = found.grades[Grade.UNKNOWN]
        elsewhere = found.without_post.net_sales - unknown.net_sales
        if elsewhere:  # what codes of partners and ads cost is told beside Kode & Mitra
            words = self.tr("Selain unggahan")
            bars.append(pillar_sales.Bar("elsewhere", words, elsewhere, None))
        words = self.tr("Tanpa jejak")
        return [*bars, pillar_sales.Bar("unknown", words, unknown.net_sales, unknown.profit)]

    def _picked(self, gid: str) -> None:
        self.pillar_asked.emit(gid.removeprefix("pillar-"))

    def _chosen(self, bar: pillar_sales.Bar) -> None:
        self.pillar_asked.emit(bar.key)
