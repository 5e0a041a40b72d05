"""Sales per day with the posts marked, and the posts by what they earned."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from umkm_studio.charts import daily_sales
from umkm_studio.models.content.posts import Pillar, Post
from umkm_studio.models.insight.daily import Day, Totals
from umkm_studio.models.insight.evidence import ENOUGH_ORDERS, Insights, PostEvidence
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import evidence_look, pillar_icon, pillar_role, pillar_word
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
from umkm_studio.ui.pages.insights_page.reading import ReadingEvidence


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
        layout.addWidget(self._build_posts(), 1)
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
        self.fill_button = LinkButton(self.tr("Isi HPP"), strong=True)
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

    def _build_posts(self) -> RecordTable[PostEvidence]:
        self.posts: RecordTable[PostEvidence] = RecordTable(
            [
                Column(
                    self.tr("Unggahan"),
                    lambda one: one.post.title,
                    icon=lambda one: (
                        pillar_icon(one.post.pillar),
                        f"{pillar_role(one.post.pillar)}Text",
                    ),
                    bold=True,
                    stretch=True,
                    tooltip=lambda one: f"{one.post.title} · {pillar_word(one.post.pillar)}",
                ),
                Column(self.tr("Tanggal"), lambda one: one.post.day, wording.day, muted=True),
                Column(
                    self.tr("Suka"),
                    lambda one: one.post.likes,
                    wording.number,
                    align=RIGHT,
                    muted=True,
                    hide_below=700,
                ),
                Column(
                    self.tr("Tanya produk"),
                    lambda one: one.post.product_questions,
                    wording.number,
                    align=RIGHT,
                    muted=True,
                    hide_below=820,
                ),
                Column(self.tr("Pesanan"), _orders, wording.number, align=RIGHT, bold=True),
                Column(self.tr("Omzet"), _net_sales, wording.rupiah, align=RIGHT, hide_below=620),
                Column(
                    self.tr("Laba"),
                    _profit,
                    wording.rupiah,
                    align=RIGHT,
                    bold=True,
                    role=lambda one: "dangerText" if (_profit(one) or 0) < 0 else "",
                    tooltip=self._why_no_profit,
                ),
                Column(
                    self.tr("Seberapa yakin"),
                    lambda one: list(_ORDER).index(one.evidence.value),
                    badge=lambda one: evidence_look(one.evidence.value),
                    tooltip=self._grades,
                ),
            ],
            name=self.tr("Unggahan dan pesanan yang dibawanya"),
            dense=True,
        )
        how = LinkButton(self.tr("Cara membaca bukti"))
        how.clicked.connect(self._explain)
        top = QHBoxLayout()
        pad = theme().px(16)
        top.setContentsMargins(pad, theme().px(10), pad, theme().px(8))
        top.addWidget(heading(self.tr("Unggahan, diurutkan dari laba")))
        top.addStretch(1)
        top.addWidget(how)
        self.posts.top.addLayout(top)
        return self.posts

    def show_insights(
        self, found: Insights, totals: Totals, days: Sequence[Day], published: Sequence[Post]
    ) -> None:
        """Show a period."""
        self.totals.setText(self._totals_line(totals))
        self.fill_button.setVisible(totals.orders > 0 and totals.profit is None)
        enough = totals.orders >= ENOUGH_ORDERS
        self.chart.setVisible(enough)
        self.too_little.setVisible(not enough)
        if enough:
            self._show_chart(days, published)
        else:
            words = self.tr("Baru %n pesanan. Grafik muncul setelah {enough}.", "", totals.orders)
            self.too_little.show_sentence(words.format(enough=ENOUGH_ORDERS))
        self.posts.setVisible(bool(found.posts))
        self.no_posts.setVisible(not found.posts)
        self.posts.show_records(found.posts, sort=6, descending=True)

    def _show_chart(self, days: Sequence[Day], published: Sequence[Post]) -> None:
        bars = daily_sales.bars_of(days)
        self.day_table.show_records(bars)
        best = max(bars, key=lambda bar: bar.net_sales)
        weekly = bars[0].first != bars[0].last
        title = self.tr("Penjualan per minggu") if weekly else self.tr("Penjualan per hari")
        self.heading.setText(title)
        words = daily_sales.Words(wording.day, wording.short_rupiah)
        summary = self.tr("Tertinggi {day}: {amount} dari %n pesanan.", "", best.orders)
        self.chart.show_chart(
            partial(daily_sales.figure, days, published, words),
            summary=summary.format(
                day=wording.period(best.first, best.last), amount=wording.rupiah(best.net_sales)
            ),
            caption=self.tr(
                "Batang: omzet. Tanda: hari unggahan. Berdekatan belum berarti sebab-akibat."
            ),
            tips={bar.gid: self._tip(bar) for bar in bars}
            | {f"post-{post.id}": post.title for post in published},
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

    def _tip(self, bar: daily_sales.Bar) -> str:
        words = self.tr("{day}: {amount}, %n pesanan", "", bar.orders)
        return words.format(
            day=wording.period(bar.first, bar.last), amount=wording.rupiah(bar.net_sales)
        )

    def _grades(self, one: PostEvidence) -> str:
        words = self.tr("Lewat kode: {proven}. Kata pembeli: {reported}.")
        if one.early:
            words = self.tr(
                "Lewat kode: {proven}. Kata pembeli: {reported}. "
                "Dibuat sebelum tanggal tayang: {early}, jadi bukan karena unggahan ini."
            )
        return words.format(proven=one.proven.orders, reported=one.reported.orders, early=one.early)

    def _why_no_profit(self, one: PostEvidence) -> str:
        if one.both.orders and one.both.profit is None:
            return self.tr("Laba belum diketahui: HPP salah satu produknya belum diisi.")
        return ""

    def _picked(self, gid: str) -> None:
        kind, _, rest = gid.partition("-")
        if kind == "post":
            self.post_asked.emit(int(rest))
        else:
            self.days_asked.emit(date.fromisoformat(rest[:10]), date.fromisoformat(rest[11:]))

    def _bar_asked(self, bar: daily_sales.Bar) -> None:
        self.days_asked.emit(bar.first, bar.last)

    def _post_chosen(self, one: PostEvidence) -> None:
        if one.post.id is not None:
            self.post_asked.emit(one.post.id)

    def _explain(self) -> None:
        ReadingEvidence(self.window()).exec()


_ORDER = ("proven", "reported", "likely", "insufficient")


def _orders(one: PostEvidence) -> int | None:
    return one.both.orders or None  # nothing linked is not proof of nothing


def _net_sales(one: PostEvidence) -> int | None:
    return one.both.net_sales if one.both.orders else None


def _profit(one: PostEvidence) -> int | None:
    """Unknown without orders, but for a campaign that cost something and brought none."""
    return one.both.profit if one.both.orders or one.both.profit else None


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
