"""The drawer in which a fair test is planned: what is tried, when, and what that does to the plan.

studio.open_drawer(FairTestPlanner(studio, Pillar.PROMO))
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from random import Random

from PySide6.QtWidgets import QVBoxLayout

from umkm_studio.models.content import capacity, fair_tests, posts
from umkm_studio.models.content.fair_tests import (
    LEAST_PAIRS,
    MOST_PAIRS,
    MOST_POSTS,
    USUAL_PAIRS,
    FairTest,
    Move,
)
from umkm_studio.models.content.posts import Pillar, Post
from umkm_studio.models.drafts import Which
from umkm_studio.models.insight import fair_results
from umkm_studio.models.store import Store
from umkm_studio.ui.editors import fair_test_actions, post_actions
from umkm_studio.ui.editors.fair_test_weeks import WeekPairs
from umkm_studio.ui.editors.pillar_choice import PillarChoice
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_word
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, clear, halves
from umkm_studio.ui.kit.drafting import Drafting
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.fields import Check, Labelled, Select
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.labels import PlainLabel, caption
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio

_MONDAYS = 8  # to choose from


class FairTestPlanner(Drawer):
    """Nothing is kept, and nothing in the calendar changes, before "Rencanakan"."""

    def __init__(self, studio: Studio, pillar: Pillar) -> None:
        super().__init__(caption=self.tr("Uji adil"), title=self.tr("Rencanakan uji adil"))
        self._studio = studio
        self.checks: list[tuple[Move, Check]] = []
        self.pillar = PillarChoice()
        self.pillar.set_value(pillar)
        first = fair_tests.free_from(studio.store, studio.today())
        self.first = Select([(day, wording.weekday_and_day(day)) for day in _mondays(first)], first)
        self.pairs = Select(
            [
                (pairs, self.tr("%n minggu", "", 2 * pairs))
                for pairs in range(LEAST_PAIRS, MOST_PAIRS + 1)
            ],
            USUAL_PAIRS,
        )
        self.per_week = Select(
            [(count, wording.number(count)) for count in range(1, MOST_POSTS + 1)]
        )
        self.weeks = WeekPairs()
        self.holidays = Note("info", "")
        self.holidays.hide()
        self.changes = PlainLabel(wrap=True)
        self.crowded = Note("warning", "")
        self.crowded.hide()
        self._moves = QVBoxLayout()
        self._build()
        self._pillar_chosen()
        self.pillar.changed.connect(self._pillar_chosen)
        for field in (self.first, self.pairs, self.per_week):
            field.changed.connect(self._drawn_anew)
        self.drafting = Drafting(self, studio, Which(form="fair_test"), notes=self.notes)
        self.closed.connect(self.drafting.end)
        self.drafting.begin()

    def _build(self) -> None:
        explained = self.tr(
            "Beberapa minggu dengan satu pilar, beberapa minggu tanpa. Minggunya diundi, supaya "
            "gajian dan minggu ramai tidak ikut memilih. Sesudahnya pesanan keduanya dibandingkan."
        )
        self.body.addWidget(PlainLabel(explained, role="text2", wrap=True))
        self.body.addWidget(Labelled(self.tr("Pilar yang diuji"), self.pillar))
        self.body.addLayout(
            halves(Labelled(self.tr("Mulai"), self.first), Labelled(self.tr("Lamanya"), self.pairs))
        )
        self.body.addWidget(
            Labelled(
                self.tr("Konten per minggu, di minggu dengan"),
                self.per_week,
                help=self.tr(
                    "Dua kali biasanya, sebab minggu sebelahnya tanpa. Makin banyak, makin "
                    "terlihat: di toko-toko tiruan, uji 12 minggu menemukan pengaruh besar 4 dari "
                    "10 kali dengan 2 konten seminggu, 6 dari 10 dengan 3, 8 dari 10 dengan 4."
                ),
            )
        )
        drawn = Card(self.tr("Hasil undian"), gap=8)
        drawn.body.addWidget(self.weeks)
        why = self.tr("Undiannya tetap: minggu yang dipilih sendiri bukan uji yang adil.")
        drawn.body.addWidget(caption(why, role="text2", wrap=True))
        drawn.body.addWidget(self.holidays)
        self.body.addWidget(drawn)
        changed = Card(self.tr("Yang berubah di kalender"), gap=8)
        changed.body.addWidget(self.changes)
        changed.body.addWidget(self.crowded)
        changed.body.addLayout(self._moves)
        self.body.addWidget(changed)
        rest = self.tr(
            "Selama uji, biarkan yang lain seperti biasa: harga, iklan, dan pilar lain. Tidak ada "
            "yang dilarang; minggu yang lain dari rencana hanya tidak ikut dibandingkan."
        )
        self.body.addWidget(Note("info", rest))
        self.body.addStretch(1)
        self.plan_button = Button(
            self.tr("Rencanakan"), kind="primary", icon="calendar-plus", writes=True
        )
        self.plan_button.clicked.connect(self.save)
        self.footer.addStretch(1)
        self.footer.addWidget(self.plan_button)

    # what is proposed

    @property
    def test(self) -> FairTest:
        """The test as it stands in the fields. The same choices draw the same weeks, so that a
        draw which does not suit can't be drawn again until one does.
        """
        pillar, first = self.pillar.value(), self.first.value()
        chance = Random(f"{pillar.value} {first.isoformat()}")
        return fair_tests.drawn(pillar, first, self.pairs.value(), self.per_week.value(), chance)

    @property
    def moves(self) -> list[Move]:
        """What the maker wants moved."""
        return [move for move, check in self.checks if check.value()]

    def drafts(self) -> list[Post]:
        """The drafts that it would make, where and at the hour at which posts usually go."""
        title = self.tr("{pillar} untuk uji adil")
        title = title.format(pillar=pillar_word(self.pillar.value()))
        made = fair_tests.drafts(self._studio.store, self.test, self.moves, title)
        return [post_actions.as_usual(self._studio, post) for post in made]

    def _pillar_chosen(self) -> None:
        store, today = self._studio.store, self._studio.today()
        self.per_week.set_value(fair_tests.usual_posts(store, self.pillar.value(), today))
        self._drawn_anew()

    def _drawn_anew(self) -> None:
        test = self.test
        self.weeks.show_test(test)
        self._studio.reads.run(
            partial(_comparable, test=test), self._show_holidays, self._studio.notices.explain
        )
        clear(self._moves)
        self.checks = [
            (move, Check(self._move_words(move)))
            for move in fair_tests.in_the_way(self._studio.store, test)
        ]
        if self.checks:
            text = self.tr(
                "Di minggu tanpa {pillar} sudah ada rencana. Centang yang boleh pindah ke minggu "
                "sebelahnya:"
            )
            words = text.format(pillar=pillar_word(test.pillar))
            self._moves.addWidget(PlainLabel(words, wrap=True))
        for _move, check in self.checks:
            check.toggled.connect(self._say_changes)
            self._moves.addWidget(check)
        self._say_changes()

    def _show_holidays(self, found: tuple[FairTest, int]) -> None:
        """Say before it is planned that holidays would take pairs away."""
        test, count = found
        if test != self.test:
            return
        pairs = len(test.draws)
        self.holidays.setVisible(count < pairs)
        text = self.tr(
            "{lost} dari {all} pasang minggu punya terlalu banyak hari khusus (libur, iklan, stok "
            "habis) untuk dibandingkan."
        )
        words = text.format(lost=wording.number(pairs - count), all=wording.number(pairs))
        if count >= LEAST_PAIRS:
            self.holidays.show_note("info", words)
            return
        rest = self.tr(
            "Sisanya tidak akan cukup: dibutuhkan {least}. Mulai di minggu lain, atau lebih lama."
        )
        rest = rest.format(least=wording.number(LEAST_PAIRS))
        self.holidays.show_note("warning", f"{words} {rest}")

    def _move_words(self, move: Move) -> str:
        return self.tr("“{title}”, {before} ke {after}").format(
            title=wording.short_title(move.post.title),
            before=wording.weekday_and_day(move.post.day),
            after=wording.weekday_and_day(move.day),
        )

    def _say_changes(self) -> None:
        text = self.tr(
            "{drafts} draf {pillar} dibuat di {weeks} minggu dengan. Judul dan harinya bisa kamu "
            "ubah. Ujinya selesai sendiri {last}."
        )
        test, made = self.test, self.drafts()
        self.changes.setText(
            text.format(
                drafts=wording.number(len(made)),
                pillar=pillar_word(test.pillar),
                weeks=wording.number(len(test.draws)),
                last=wording.weekday_and_day(test.last),
            )
        )

        crowded = self._crowded(made)
        self.crowded.setVisible(crowded > 0)
        words = self.tr(
            "Di {count} minggu isinya jadi lebih banyak daripada yang kamu sanggupi. Kurangi "
            "kontennya, atau geser yang lain."
        )
        self.crowded.show_note("warning", words.format(count=wording.number(crowded)))

    def _crowded(self, made: list[Post]) -> int:
        """How many weeks with would hold more than the maker manages."""
        store, test = self._studio.store, self.test
        moved = {move.post.id: move.day for move in self.moves}
        there = [
            replace(post, day=moved.get(post.id, post.day))
            for post in posts.between(store, test.first, test.last)
        ]
        weeks = capacity.weeks_of(store, [*there, *made], test.first, len(test.weeks))
        pairs = zip(weeks, test.weeks, strict=True)
        return sum(week.crowded for week, tested in pairs if tested.has_posts)

    # keeping it

    def save(self) -> None:
        """Plan it, and show its first week."""
        test = self.test
        if fair_test_actions.plan(self._studio, test, self.drafts(), self.moves):
            self._studio.close_drawer()
            self._studio.go("calendar", day=test.first.isoformat())


def _comparable(store: Store, _progress: Progress, *, test: FairTest) -> tuple[FairTest, int]:
    return test, fair_results.comparable(store, test)


def _mondays(first: date) -> Iterator[date]:
    for number in range(_MONDAYS):
        yield first + timedelta(weeks=number)
