"""Likes against orders, net sales by pillar, and the steps from being seen to being ordered."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.charts import likes_orders, pillar_sales
from umkm_studio.models.insight.evidence import ENOUGH_ORDERS, Grade, Insights
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_word
from umkm_studio.ui.kit.cards import Card, Columns
from umkm_studio.ui.kit.charts import ChartView
from umkm_studio.ui.kit.empty import TooLittle
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.insights_page import chart_words
from umkm_studio.ui.pages.insights_page.steps import Steps

_ENOUGH_DOTS = 3  # posts with likes, below which a scatter shows nothing


class LikesTab(QWidget):
    """The second tab. `post_asked` and `pillar_asked` want the orders behind what was clicked."""

    post_asked = Signal(int)
    pillar_asked = Signal(str)

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._build_scatter()
        self._build_pillars()
        self.steps = Steps()
        self.note = Note("success", "", icon="leaf")
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(14))
        column.addWidget(self.pillar_card, 1)
        column.addWidget(self.steps)
        column.addWidget(self.note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Columns(self.scatter_card, right, ratio=(54, 46)), 1)
        self.scatter.picked.connect(self._dot_picked)
        self.dot_table.activated.connect(self._dot_chosen)
        self.pillars.picked.connect(self._bar_picked)
        self.pillar_table.activated.connect(self._bar_chosen)

    def _build_scatter(self) -> None:
        self.scatter_card = Card(self.tr("Suka dibanding pesanan"), gap=4)
        self.scatter_card.body.addWidget(
            PlainLabel(
                self.tr(
                    "Tiap titik satu unggahan. Yang di atas garis membawa lebih banyak pesanan."
                ),
                style="table",
                role="text2",
                wrap=True,
            )
        )
        self.scatter = ChartView(self._studio, name=self.tr("Suka dibanding pesanan"), height=300)
        self.dot_table: RecordTable[likes_orders.Dot] = RecordTable(
            [
                Column(self.tr("Unggahan"), lambda dot: dot.title, stretch=True),
                Column(self.tr("Suka"), lambda dot: dot.likes, wording.number, align=RIGHT),
                Column(self.tr("Pesanan"), lambda dot: dot.orders, wording.number, align=RIGHT),
            ],
            name=self.tr("Suka dan pesanan tiap unggahan"),
            dense=True,
        )
        self.scatter.set_table(self.dot_table)
        self.no_dots = TooLittle(self.tr("Belum cukup data"), "")
        self.scatter_card.body.addWidget(self.scatter, 1)
        self.scatter_card.body.addWidget(self.no_dots, 1)

    def _build_pillars(self) -> None:
        self.pillar_card = Card(self.tr("Omzet menurut pilar"), gap=4)
        self.pillars = ChartView(self._studio, name=self.tr("Omzet menurut pilar"), height=150)
        self.pillar_table: RecordTable[pillar_sales.Bar] = RecordTable(
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
        self.pillars.set_table(self.pillar_table)
        self.no_bars = TooLittle(self.tr("Belum cukup data"), "")
        self.pillar_card.body.addWidget(self.pillars, 1)
        self.pillar_card.body.addWidget(self.no_bars, 1)

    def show_insights(self, found: Insights) -> None:
        """Show a period."""
        enough = found.orders >= ENOUGH_ORDERS
        words = self.tr("Baru %n pesanan. Grafik muncul setelah {enough}.", "", found.orders)
        sentence = words.format(enough=ENOUGH_ORDERS)
        self._show_scatter(found, "" if enough else sentence)
        self._show_pillars(found, "" if enough else sentence)
        self.steps.show_insights(found)
        self.note.show_note("success", self._sentence(found), icon="leaf")

    def _show_scatter(self, found: Insights, too_little: str) -> None:
        dots = [
            likes_orders.Dot(
                one.post.id, one.post.title, one.post.pillar, one.post.likes, one.both.orders
            )
            for one in found.posts
            if one.post.id is not None and one.post.likes is not None
        ]
        if not too_little and len(dots) < _ENOUGH_DOTS:
            too_little = self.tr("Isi jumlah suka di hasil unggahan, paling sedikit tiga unggahan.")
        self.scatter.setVisible(not too_little)
        self.no_dots.setVisible(bool(too_little))
        self.no_dots.show_sentence(too_little)
        if too_little:
            return
        self.dot_table.show_records(dots, sort=2, descending=True)
        unmeasured = sum(one.post.likes is None for one in found.posts)
        caption = self.tr("Hanya pesanan yang jejaknya diketahui. Yang tanpa jejak tidak digambar.")
        if unmeasured:
            more = self.tr("%n unggahan tanpa angka suka tidak digambar.", "", unmeasured)
            caption = f"{caption} {more}"
        best = max(dots, key=lambda dot: dot.orders)
        summary = self.tr(
            "Paling banyak pesanan: {title}, %n pesanan, {likes} suka.", "", best.orders
        )
        self.scatter.show_chart(
            partial(likes_orders.figure, dots, self._scatter_words()),
            summary=summary.format(title=best.title, likes=wording.number(best.likes)),
            caption=caption,
            tips={f"post-{dot.post_id}": self._dot_tip(dot) for dot in dots},
        )

    def _scatter_words(self) -> likes_orders.Words:
        return likes_orders.Words(
            likes=self.tr("Jumlah suka per unggahan"),
            orders=self.tr("Pesanan dari unggahan"),
            quiet_bought=self.tr("Tenang, tapi dibeli"),
            liked_bought=self.tr("Disukai dan dibeli"),
            quiet=self.tr("Masih sepi"),
            liked_only=self.tr("Ramai suka, sepi pesanan"),
            number=wording.number,
        )

    def _dot_tip(self, dot: likes_orders.Dot) -> str:
        words = self.tr("{title}: {likes} suka, %n pesanan", "", dot.orders)
        return words.format(title=dot.title, likes=wording.number(dot.likes))

    def _show_pillars(self, found: Insights, too_little: str) -> None:
        self.pillars.setVisible(not too_little)
        self.no_bars.setVisible(bool(too_little))
        self.no_bars.show_sentence(too_little)
        if too_little:
            return
        bars = self._bars(found)
        self.pillar_table.show_records(bars)
        words = self.tr("{label}: omzet {net_sales}, laba {profit}")
        said = chart_words.pillars(bars)
        self.pillars.show_chart(
            partial(pillar_sales.figure, bars, chart_words.pillar_words()),
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

    def _sentence(self, found: Insights) -> str:
        known = found.orders - found.grades[Grade.UNKNOWN].orders
        if not found.orders:
            return self.tr("Belum ada pesanan di masa ini.")
        words = self.tr(
            "Sejauh ini {known} dari %n pesanan diketahui asalnya. Pengaruh unggahan dari waktunya "
            "belum dihitung, jadi pilar belum bisa dibandingkan.",
            "",
            found.orders,
        )
        return words.format(known=wording.number(known))

    def _dot_picked(self, gid: str) -> None:
        self.post_asked.emit(int(gid.removeprefix("post-")))

    def _dot_chosen(self, dot: likes_orders.Dot) -> None:
        self.post_asked.emit(dot.post_id)

    def _bar_picked(self, gid: str) -> None:
        self.pillar_asked.emit(gid.removeprefix("pillar-"))

    def _bar_chosen(self, bar: pillar_sales.Bar) -> None:
        self.pillar_asked.emit(bar.key)
