"""Sales per day with the posts marked, and the posts by what they earned."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.charts import daily_sales
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight.daily import Totals
from umkm_studio.models.insight.evidence import ENOUGH_ORDERS
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_marks, pillar_word
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import Card, row
from umkm_studio.ui.kit.charts import ChartView
from umkm_studio.ui.kit.empty import TooLittle
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import PlainLabel, heading
from umkm_studio.ui.kit.marks import PillarMark
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.insights_page.chart_words import ChartWords
from umkm_studio.ui.pages.insights_page.post_table import PostRow, PostTable
from umkm_studio.ui.pages.insights_page.reading import Estimated, Read


class SalesTab(QWidget):
    """The first tab. `days_asked` and `post_asked` want the orders behind what was clicked."""

    days_asked = Signal(date, date)
    post_asked = Signal(int)
    costs_asked = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(12))
        layout.addWidget(self._build_chart())
        self.posts = PostTable()
        layout.addWidget(self.posts, 1)
        self.no_posts = TooLittle(
            self.tr("Belum ada unggahan di masa ini"),
            self.tr(
                "Tandai unggahanmu sudah tayang di Kalender Konten, lalu pesanan yang memakai "
                "kodenya muncul di sini."
            ),
        )
        layout.addWidget(self.no_posts, 1)
        self.chart.picked.connect(self._picked)
        self.day_table.activated.connect(self._bar_asked)
        self.posts.activated.connect(self._post_chosen)

    def _build_chart(self) -> Card:
        self.card = Card(gap=4)
        self.heading = heading(self.tr("Penjualan per hari"))
        self.totals = PlainLabel(style="table", role="text2")
        self.fill_button = LinkButton(self.tr("Isi HPP"), strong=True, writes=True)
        self.fill_button.clicked.connect(self.costs_asked)
        self.fill_button.hide()
        title = QWidget()
        title.setLayout(row(self.heading, self.totals, self.fill_button, gap=10))
        self.card.body.addLayout(Flow(title, gap=12, end=_Legend()))
        self.chart = ChartView(self._studio, name=self.tr("Penjualan per hari"), height=200)
        self.day_table: RecordTable[daily_sales.Bar] = RecordTable(
            [
                Column(self.tr("Tanggal"), lambda bar: bar.first, wording.day, stretch=True),
                Column(self.tr("Pesanan"), lambda bar: bar.orders, wording.number, align=RIGHT),
                Column(self.tr("Omzet"), lambda bar: bar.net_sales, wording.rupiah, align=RIGHT),
            ],
            name=self.tr("Penjualan per hari sebagai tabel"),
            dense=True,
        )
        self.chart.set_table(self.day_table)
        self.too_little = TooLittle(self.tr("Belum cukup data"), " ")
        self.card.body.addWidget(self.chart)
        self.card.body.addWidget(self.too_little)
        return self.card

    def show_read(self, read: Read) -> None:
        """Show what was counted in a period."""
        totals, found = read.totals, read.found
        self.totals.setText(self._totals_line(totals))
        self.fill_button.setVisible(totals.orders > 0 and totals.profit is None)
        enough = totals.orders >= ENOUGH_ORDERS
        self.chart.setVisible(enough)
        self.too_little.setVisible(not enough)
        if enough:
            self._show_chart(read)
        else:
            words = self.tr("Baru %n pesanan. Grafik muncul setelah {enough}.", "", totals.orders)
            self.too_little.show_sentence(words.format(enough=ENOUGH_ORDERS))
        self.posts.setVisible(bool(found.posts))
        self.no_posts.setVisible(not found.posts)

    def show_estimated(self, read: Read, estimated: Estimated | None) -> None:
        """Show its posts with what timing tells of them, or (None) will tell."""
        self.posts.show_posts(read.found.posts, estimated.posts if estimated else {})

    def _show_chart(self, read: Read) -> None:
        bars = daily_sales.bars_of(read.days)
        self.day_table.show_records(bars)
        weekly = bars[0].first != bars[0].last
        title = self.tr("Penjualan per minggu") if weekly else self.tr("Penjualan per hari")
        self.heading.setText(title)
        words = daily_sales.Words(wording.day, wording.short_rupiah)
        said = ChartWords().daily(bars, len(read.published))
        self.chart.show_chart(
            partial(daily_sales.figure, read.days, read.published, words),
            summary=said.summary,
            caption=said.caption,
            tips=ChartWords().daily_tips(bars, read.published),
            title=title,
            period=wording.period(read.found.first, read.found.last),
            key=pillar_marks(),
        )

    def _totals_line(self, totals: Totals) -> str:
        if totals.profit is None:
            words = self.tr(
                "Omzet {net_sales} dari %n pesanan. Laba –: HPP {missing} pesanan belum diisi",
                "",
                totals.orders,
            )
        else:
            words = self.tr("Omzet {net_sales} dari %n pesanan, laba {profit}", "", totals.orders)
        return words.format(
            net_sales=wording.rupiah(totals.net_sales),
            profit=wording.rupiah(totals.profit),
            missing=wording.number(totals.orders_without_cost),
        )

    def _picked(self, gid: str) -> None:
        kind, _, rest = gid.partition("-")
        if kind == "post":
            self.post_asked.emit(int(rest))
        else:  # a bar, or the posts above it that share a marker
            self.days_asked.emit(*daily_sales.days_of(gid))

    def _bar_asked(self, bar: daily_sales.Bar) -> None:
        self.days_asked.emit(bar.first, bar.last)

    def _post_chosen(self, row: PostRow) -> None:
        if row.id is not None:
            self.post_asked.emit(row.id)


class _Legend(QWidget):
    """Which marker is which pillar."""

    def __init__(self) -> None:
        super().__init__()
        parts: list[QWidget] = [PlainLabel(self.tr("Unggahan:"), style="caption", role="text2")]
        for pillar in Pillar:
            mark = row(
                PillarMark(pillar),
                PlainLabel(pillar_word(pillar), style="caption", role="text2"),
                gap=5,
            )
            holder = QWidget()
            mark.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(mark)
            parts.append(holder)
        layout = row(*parts, gap=14)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
