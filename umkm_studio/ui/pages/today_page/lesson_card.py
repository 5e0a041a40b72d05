"""The card "Pelajaran minggu ini": one thing that the shop's own orders teach, and how it is known.

It is read beside the window, once the card has been painted: the first page does not wait for it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent

from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Badge, evidence_look, pillar_word
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import clear, row
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.today_page.card import TodayCard

if TYPE_CHECKING:
    from umkm_studio.models.insight.lesson import Lesson, PillarLesson, PostLesson, TooLittle
    from umkm_studio.models.store import Store
    from umkm_studio.ui.kit.jobs import Job, Progress

_HEIGHT = 144  # pixels, with three lines: what stands below does not jump when they come
_FIRST_AFTER = 100  # milliseconds after it was painted
_AGAIN_AFTER = 1_000  # milliseconds after the last of the changes: it may take a while to work out


class LessonCard(TodayCard):
    """One or two sentences, the badge of their evidence, and the way to it."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio, icon="leaf", soft=True)
        self.lesson: Lesson | None = None
        self.link: LinkButton | None = None
        self.setMinimumHeight(theme().px(_HEIGHT))
        self._reading: Job | None = None
        self._is_stale = False
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._read)

    def title(self) -> str:
        """The heading."""
        return self.tr("Pelajaran minggu ini")

    def load(self) -> None:
        """Show what is known; once it is painted, it is read anew."""
        self._show()
        self._is_stale = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Now that the card stands there is time to read."""
        super().paintEvent(event)
        if self._is_stale:
            self._is_stale = False
            self._soon.start(_FIRST_AFTER if self.lesson is None else _AGAIN_AFTER)

    def _read(self) -> None:
        if not self.isVisible():  # the maker has gone on, or closed the window
            self._is_stale = True
            return
        if self._reading is not None:
            self._reading.cancel()
        work = partial(_of_week, today=self.studio.today())
        self._reading = self.studio.reads.run(work, self._keep, self.studio.notices.explain)

    def _keep(self, lesson: Lesson) -> None:
        if lesson != self.lesson:
            self.lesson = lesson
            self._show()

    def _show(self) -> None:
        clear(self.body)
        if self.lesson is None:
            self.body.addStretch(1)
            return
        from umkm_studio.models.insight.lesson import PillarLesson, PostLesson  # read by now

        lesson = self.lesson
        if isinstance(lesson, PostLesson):
            words, evidence = self._of_post(lesson), lesson.evidence.value
            self.link = self._link(self.tr("Lihat buktinya"), self._list_orders)
        elif isinstance(lesson, PillarLesson):
            words, evidence = self._of_pillar(lesson), "likely"
            self.link = self._link(self.tr("Lihat buktinya"), self._to_insights)
        else:
            words, evidence = self._too_little(lesson), "insufficient"
            self.link = self._link(self.tr("Buat kode"), self._new_code)
        self.body.addWidget(PlainLabel(words, role="primarySoftText", wrap=True))
        self.body.addStretch(1)
        look = replace(evidence_look(evidence), on_tint=True)
        counts = self._counts(lesson) if isinstance(lesson, PostLesson) else ""
        self.body.addLayout(row(Badge(look, tooltip=counts), None, self.link))

    def _counts(self, lesson: PostLesson) -> str:
        """How many orders are known in which way."""
        text = self.tr("{proven} pesanan lewat kode, {reported} kata pembeli")
        return text.format(
            proven=wording.number(lesson.orders - lesson.reported),
            reported=wording.number(lesson.reported),
        )

    def _of_post(self, lesson: PostLesson) -> str:
        if lesson.loved is None:
            text = self.tr("“{title}” membawa %n pesanan.", "", lesson.orders)
            if lesson.profit is not None and lesson.profit > 0:
                text = self.tr(
                    "“{title}” membawa %n pesanan, dengan laba {profit}.", "", lesson.orders
                )
            profit = wording.rupiah(lesson.profit)
            return text.format(title=wording.short_title(lesson.title), profit=profit)
        text = self.tr(
            "“{title}” membawa {orders} pesanan. “{loved}” dapat {likes} suka, tetapi belum "
            "membawa pesanan.",
            "",
            lesson.orders,
        )
        if lesson.loved.orders:
            text = self.tr(
                "“{title}” membawa {orders} pesanan. “{loved}” dapat {likes} suka, tetapi baru "
                "{few} pesanan.",
                "",
                lesson.orders,
            )
        return text.format(
            title=wording.short_title(lesson.title),
            orders=wording.number(lesson.orders),
            loved=wording.short_title(lesson.loved.title),
            likes=wording.number(lesson.loved.likes),
            few=wording.number(lesson.loved.orders),
        )

    def _of_pillar(self, lesson: PillarLesson) -> str:
        text = self.tr(
            "Sesudah unggahan {pillar}, pesanan terlihat naik: {range} per unggahan. Ini "
            "perkiraan dari waktunya."
        )
        from umkm_studio.ui.kit.verdicts import about  # only where there is an estimate

        return text.format(pillar=pillar_word(lesson.pillar), range=about(lesson.effect))

    def _too_little(self, lesson: TooLittle) -> str:
        from umkm_studio.models.insight.evidence import ENOUGH_ORDERS

        text = self.tr(
            "Dari {orders} penjualan, {traced} diketahui asalnya. Beri satu kode untuk "
            "satu unggahan, nanti terlihat mana yang membawa pesanan."
        )
        if not lesson.orders:
            text = self.tr(
                "Belum ada penjualan dalam {weeks} minggu terakhir. Pelajaran muncul setelah "
                "{enough}."
            )
        elif lesson.orders < ENOUGH_ORDERS:
            text = self.tr(
                "Baru {orders} penjualan dalam {weeks} minggu terakhir. Pelajaran muncul setelah "
                "{enough}.",
                "",
                lesson.orders,
            )
        return text.format(
            orders=wording.number(lesson.orders),
            traced=wording.number(lesson.traced),
            weeks=wording.number(lesson.weeks),
            enough=wording.number(ENOUGH_ORDERS),
        )

    def _link(self, words: str, act: Callable[[], None]) -> LinkButton:
        link = LinkButton(words)
        link.clicked.connect(act)
        return link

    def _list_orders(self) -> None:
        """The orders that the lesson counts, one by one."""
        from umkm_studio.models.insight import credited
        from umkm_studio.models.insight.lesson import PostLesson
        from umkm_studio.ui.editors.sale_list import SaleList

        lesson = self.lesson
        if isinstance(lesson, PostLesson):
            found = credited.sales_of(self.store, lesson.first, lesson.last, post_id=lesson.post_id)
            drawer = SaleList(lesson.title, found)
            drawer.order_asked.connect(self._open_order)
            self.studio.open_drawer(drawer)

    def _open_order(self, order_id: int) -> None:
        self.studio.go("orders", order_id=order_id)

    def _to_insights(self) -> None:
        """The estimate with its range, among those of the other pillars."""
        from umkm_studio.models.insight.lesson import PillarLesson

        if isinstance(self.lesson, PillarLesson):
            period = (self.lesson.first, self.lesson.last)
            self.studio.go("insights", period=period, tab="deeper")

    def _new_code(self) -> None:
        self.studio.go("campaigns", new=True)


def _of_week(store: Store, _progress: Progress, *, today: date) -> Lesson:
    from umkm_studio.models.insight import lesson  # the first page comes without it

    return lesson.of_week(store, today)
