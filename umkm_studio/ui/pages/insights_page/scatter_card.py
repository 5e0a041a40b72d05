"""Likes against paid orders: the scatter with its four fields, and what may be said of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal

from umkm_studio.charts import likes_orders
from umkm_studio.charts.likes_orders import Dot
from umkm_studio.models.insight import likes
from umkm_studio.models.insight.evidence import PostEvidence
from umkm_studio.models.insight.likes import Field, Measured, Split
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_marks
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.pages.insights_page.chart_card import ChartCard
from umkm_studio.ui.pages.insights_page.chart_words import ChartWords
from umkm_studio.ui.pages.insights_page.reading import Read

_ENOUGH_DOTS = 3  # posts with likes, below which a scatter shows nothing
_ORDERS = 3  # the column by which the table is sorted at first


@dataclass(frozen=True, slots=True)
class DotRow:
    """A dot in the table, with the name of the field in which it lies."""

    dot: Dot
    field: Field

    @property
    def id(self) -> int:
        """The post's."""
        return self.dot.post_id


class ScatterCard(ChartCard):
    """Only posts that came out in the period: the likes of an older one are of all its time, its
    orders here would be of this period alone. `post_asked` wants the orders of a post.
    """

    post_asked = Signal(int)

    def __init__(self, studio: Studio) -> None:
        self.table: RecordTable[DotRow] = RecordTable(
            self._columns(), name=self.tr("Suka dan pesanan tiap unggahan"), dense=True
        )
        super().__init__(studio, self.tr("Suka dibanding pesanan"), self.table, height=300)
        self.correlation = PlainLabel(style="table", wrap=True)
        self.question = Note("info", "", icon="help-circle")
        self.body.addWidget(self.correlation)
        self.body.addWidget(self.question)
        self.chart.picked.connect(self._picked)
        self.table.activated.connect(self._chosen)

    def _columns(self) -> list[Column[DotRow]]:
        return [
            Column(self.tr("Unggahan"), lambda row: row.dot.title, stretch=True),
            Column(self.tr("Bidang"), lambda row: self.field_word(row.field), hide_below=520),
            Column(self.tr("Suka"), lambda row: row.dot.likes, wording.number, align=RIGHT),
            Column(self.tr("Pesanan"), lambda row: row.dot.orders, wording.number, align=RIGHT),
        ]

    def show_read(self, read: Read) -> None:
        """Show the posts of a period."""
        out = {post.id for post in read.published}
        posts = [one for one in read.found.posts if one.post.id in out]
        dots = [dot for one in posts if (dot := _dot(one)) is not None]
        too_little = self.few_orders(read.found.orders)
        if not too_little and len(dots) < _ENOUGH_DOTS:
            too_little = self.tr("Isi jumlah suka di hasil unggahan, paling sedikit tiga unggahan.")
        split = likes.split([dot.measured for dot in dots])
        is_possible = self.is_possible(too_little) and split is not None
        self.correlation.setVisible(is_possible)
        self._ask(posts if is_possible else [])
        if split is None or not is_possible:
            self.show_intro("")
            return
        period = wording.period(read.found.first, read.found.last)
        self._show(dots, split, len(posts) - len(dots), period)

    def _show(self, dots: Sequence[Dot], split: Split, unmeasured: int, period: str) -> None:
        self.table.show_records(
            [DotRow(dot, split.field(dot.measured)) for dot in dots], sort=_ORDERS, descending=True
        )
        words = self.tr(
            "Garis putus-putus adalah nilai tengah tokomu sendiri: {likes} suka dan {orders} "
            "pesanan per unggahan."
        )
        self.show_intro(words.format(likes=_half(split.likes), orders=_half(split.orders)))
        said = ChartWords().likes(dots, unmeasured)
        self.chart.show_chart(
            partial(likes_orders.figure, dots, self._words()),
            summary=said.summary,
            caption=said.caption,
            tips={f"post-{dot.post_id}": self._tip(dot, split) for dot in dots},
            period=period,
            key=pillar_marks(),
        )
        found = likes.correlation([dot.measured for dot in dots])
        self.correlation.setText(ChartWords().correlation(found))

    def _ask(self, posts: Sequence[PostEvidence]) -> None:
        """A post with far more likes per comment than usual is a question, never an accusation."""
        measured = [
            Measured(one.post.id, one.post.likes, one.both.orders, one.post.comments)
            for one in posts
            if one.post.id is not None and one.post.likes is not None
        ]
        titles = {one.post.id: one.post.title for one in posts}
        odd = likes.odd_ratios(measured)
        self.question.setVisible(bool(odd))
        if not odd:
            return
        words = self.tr(
            "“{title}” mendapat {many} suka untuk tiap komentar, biasanya di tokomu sekitar "
            "{usual}. Apa yang berbeda waktu itu? Hadiah, video lucu, atau dibagikan akun besar "
            "bisa jadi sebabnya, dan sukanya belum tentu dari calon pembeli."
        ).format(
            title=titles[odd[0].post_id],
            many=wording.number(odd[0].likes_per_comment),
            usual=wording.number(odd[0].usual),
        )
        if len(odd) > 1:
            more = self.tr("Begitu juga %n unggahan lain.", "", len(odd) - 1)
            words = f"{words} {more}"
        self.question.show_note("info", words, icon="help-circle")

    def _words(self) -> likes_orders.Words:
        return likes_orders.Words(
            likes=self.tr("Jumlah suka per unggahan"),
            orders=self.tr("Pesanan dari unggahan"),
            quiet_bought=self.field_word(Field.QUIETLY_BOUGHT),
            liked_bought=self.field_word(Field.LIKED_AND_BOUGHT),
            quiet=self.field_word(Field.QUIET),
            liked_only=self.field_word(Field.LIKED_ONLY),
            number=wording.number,
        )

    def field_word(self, field: Field) -> str:
        """What a field is called."""
        return {
            Field.LIKED_AND_BOUGHT: self.tr("Ramai dan laku"),
            Field.LIKED_ONLY: self.tr("Ramai, tapi sepi pesanan"),
            Field.QUIETLY_BOUGHT: self.tr("Tenang, tapi laku"),
            Field.QUIET: self.tr("Tenang"),
        }[field]

    def _tip(self, dot: Dot, split: Split) -> str:
        words = self.tr("{title}: {likes} suka, %n pesanan. {field}", "", dot.orders)
        return words.format(
            title=dot.title,
            likes=wording.number(dot.likes),
            field=self.field_word(split.field(dot.measured)),
        )

    def _picked(self, gid: str) -> None:
        self.post_asked.emit(int(gid.removeprefix("post-")))

    def _chosen(self, row: DotRow) -> None:
        self.post_asked.emit(row.id)


def _dot(one: PostEvidence) -> Dot | None:
    post = one.post
    if post.id is None or post.likes is None:
        return None
    return Dot(post.id, post.title, post.pillar, post.likes, one.both.orders)


def _half(value: float) -> str:
    """A median: a whole number, or one and a half."""
    return wording.number(value, 0 if value == int(value) else 1)
