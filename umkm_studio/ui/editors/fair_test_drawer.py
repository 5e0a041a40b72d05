"""The drawer of a fair test: its weeks, their orders pair by pair, and what they say.

studio.open_drawer(FairTestDrawer(studio, test_id))
"""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from umkm_studio.models.content import fair_tests
from umkm_studio.models.content.fair_tests import FairTest, State
from umkm_studio.models.insight import fair_results
from umkm_studio.models.insight.fair_results import Pair, Result
from umkm_studio.models.store import Store
from umkm_studio.ui.editors import fair_result_words, fair_test_actions, fair_test_words
from umkm_studio.ui.editors.fair_test_weeks import WeekPairs
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Badge, pillar_word
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, clear
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.empty import Skeleton
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.labels import PlainLabel, caption
from umkm_studio.ui.kit.listening import Listening
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable

_TABLES = frozenset({"fair_tests", "posts", "orders", "marked_days", "left_out_occasions"})


class FairTestDrawer(Drawer):
    """Worked out beside the window, and anew whenever something it shows changes."""

    def __init__(self, studio: Studio, test_id: int) -> None:
        super().__init__()
        self._studio = studio
        self._test_id = test_id
        self.result: Result | None = None
        self._content = QVBoxLayout()
        self._content.addWidget(Skeleton())
        self.body.addLayout(self._content)
        self.body.addStretch(1)
        self._build_footer()
        self.refresh()
        Listening(self, studio.store, _TABLES, self.refresh)

    def _build_footer(self) -> None:
        self.delete_button = Button(self.tr("Hapus"), kind="dangerQuiet", icon="trash", writes=True)
        self.stop_button = Button(self.tr("Hentikan hari ini"), icon="player-stop")
        self.read_button = Button(
            self.tr("Sudah kubaca"), kind="primary", icon="check", writes=True
        )
        self.delete_button.clicked.connect(self._remove)
        self.stop_button.clicked.connect(self._stop)
        self.read_button.clicked.connect(self.save)
        self.footer.addWidget(self.delete_button)
        self.footer.addStretch(1)
        self.footer.addWidget(self.stop_button)
        self.footer.addWidget(self.read_button)

    # showing

    def refresh(self) -> None:
        """Show what is known at once, and ask for the rest; close where the test is gone."""
        test = fair_tests.get(self._studio.store, self._test_id)
        if test is None:
            self._studio.close_drawer()
            return
        today = self._studio.today()
        state = test.state(today)
        self.show_head(caption=fair_test_words.days(test), title=fair_test_words.title(test))
        self.show_badge(fair_test_words.state_look(test, today))
        self.stop_button.setVisible(state is State.RUNNING)
        self.read_button.setVisible(state is State.OVER and test.read_on is None)
        work = partial(_worked_out, test=test, today=today)
        self._studio.reads.run(work, self._show, self._studio.notices.explain)

    def _show(self, result: Result) -> None:
        self.result = result
        clear(self._content)
        add = self._content.addWidget
        add(self._verdict(result))
        astray = fair_result_words.astray_words(result)
        if astray:
            add(Note("warning", astray))
        add(self._weeks(result.test))
        if any(_has_begun(pair, result) for pair in result.pairs):
            add(self._pairs(result))
        add(caption(self._how_counted(), role="text2", wrap=True))

    def _verdict(self, result: Result) -> Card:
        badge = Badge(fair_result_words.verdict_look(result))
        card = Card(self.tr("Yang terlihat"), right=badge, gap=8)
        card.body.addWidget(PlainLabel(fair_result_words.sentence(result), wrap=True))
        if result.compared:
            words = fair_result_words.counts(result)
            card.body.addWidget(PlainLabel(words, style="table", role="text2", wrap=True))
        return card

    def _weeks(self, test: FairTest) -> Card:
        text = self.tr(
            "Minggunya, {posts} konten {pillar} di tiap minggu dengan", "", test.posts_per_week
        )
        words = text.format(
            posts=wording.number(test.posts_per_week), pillar=pillar_word(test.pillar)
        )
        card = Card(gap=8)
        card.body.addWidget(PlainLabel(words, style="label", wrap=True))
        weeks = WeekPairs()
        weeks.show_test(test)
        card.body.addWidget(weeks)
        return card

    def _pairs(self, result: Result) -> RecordTable[Pair]:
        table: RecordTable[Pair] = RecordTable(
            [
                Column(self.tr("Dengan"), lambda pair: pair.with_week, wording.day),
                Column(
                    self.tr("Pesanan"), lambda pair: pair.orders_with, wording.number, align=RIGHT
                ),
                Column(self.tr("Tanpa"), lambda pair: pair.without_week, wording.day),
                Column(
                    self.tr("Pesanan"),
                    lambda pair: pair.orders_without,
                    wording.number,
                    align=RIGHT,
                ),
                Column(
                    self.tr("Selisih"),
                    lambda pair: pair.difference,
                    _difference,
                    align=RIGHT,
                    bold=True,
                ),
                Column(self.tr("Catatan"), fair_result_words.pair_note, stretch=True),
            ],
            name=self.tr("Pesanan tiap pasang minggu"),
            sortable=False,
            dense=True,
            natural=True,
        )
        table.show_records([pair for pair in result.pairs if _has_begun(pair, result)])
        table.activated.connect(self._list_orders)
        self.table = table
        return table

    def _how_counted(self) -> str:
        return self.tr(
            "Yang dibandingkan selalu dua minggu yang bersebelahan. Hari khusus (libur, iklan, "
            "stok habis) dikeluarkan dari keduanya. Undian yang memilih minggunya, jadi selisih "
            "yang jarang muncul dari undian saja bukan karena gajian atau minggu ramai. Pesanan "
            "yang datang seminggu kemudian membuat selisihnya lebih kecil, bukan lebih besar."
        )

    # doing

    def save(self) -> None:
        """Put the test aside: it was read."""
        test = self._test()
        if test is not None and not self.read_button.isHidden():
            fair_test_actions.mark_read(self._studio, test)
            self._studio.close_drawer()

    def _stop(self) -> None:
        test = self._test()
        if test is not None:
            fair_test_actions.stop(self._studio, test)

    def _remove(self) -> None:
        test = self._test()
        self._studio.close_drawer()
        if test is not None:
            fair_test_actions.remove(self._studio, test)

    def _list_orders(self, pair: Pair) -> None:
        fair_test_actions.list_orders(self._studio, pair)

    def _test(self) -> FairTest | None:
        return fair_tests.get(self._studio.store, self._test_id)


def _worked_out(store: Store, _progress: Progress, *, test: FairTest, today: date) -> Result:
    return fair_results.of_test(store, test, today)


def _has_begun(pair: Pair, result: Result) -> bool:
    return pair.mondays[0] <= result.today


def _difference(value: float | None) -> str:
    return wording.UNKNOWN if value is None else fair_result_words.more(value)
