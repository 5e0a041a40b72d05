"""Step 3 of an import that shows results: of which day the numbers are, and what becomes of each
post.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content.results import PLATFORM_COUNTS
from umkm_studio.models.importing.loading import Imported
from umkm_studio.models.importing.plans import Plan
from umkm_studio.models.importing.results import (
    Brought,
    Choices,
    Deed,
    Key,
    Outcome,
    Pick,
    State,
)
from umkm_studio.models.sheets import tiktok_studio
from umkm_studio.models.sheets.shown import Reading, ShownDay
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_look
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import Card, Figure, FigureStrip, row
from umkm_studio.ui.kit.fields import DateField, Labelled, Segments, Select
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.orders_page.results_choice import ResultChoice
from umkm_studio.ui.pages.orders_page.results_words import (
    count_word,
    metric_word,
    problem_sentences,
    state_icon,
    state_look,
    state_word,
)

PACIFIC = "America/Los_Angeles"
_IN_TABLE = ("views", "reach", "likes", "saves")


class ResultsCheck(QWidget):
    """`chosen` carries the `Choices` that the file is to be read with from now on."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._choices: Choices | None = None
        self._brought: Brought | None = None
        self._goes_on = False
        self._make_reading()
        self.figures = {name: Figure(count_word(name)) for name in PLATFORM_COUNTS}
        self.days_count = Figure(self.tr("Hari"))
        self.days_total = Figure(self.tr("Jumlah"))
        self._strip = FigureStrip(self.days_count, self.days_total, *self.figures.values())
        items: list[tuple[object, ...]] = [("", self.tr("Semua"))]
        items += [(state, state_word(state), state_icon(state)) for state in State]
        self.segments = Segments(items, "")
        self.accept_all = LinkButton(self.tr("Terima semua yang mirip"), strong=True)
        self.join_all = LinkButton(self.tr("Gabungkan yang sama di tempat lain"), strong=True)
        self.leave_new = LinkButton(self.tr("Jangan tambah yang baru"), strong=True)
        self.add_all = LinkButton(self.tr("Tambahkan semua yang dilewati"), strong=True)
        self.table: RecordTable[Outcome] = self._make_table()
        self.choice = ResultChoice()
        self.table.foot.addWidget(self.choice)
        self.nothing_note = Note(
            "info", self.tr("Semua angka di berkas ini sudah tersimpan. Tidak ada yang baru.")
        )
        self.problems = Note("warning", "")
        self.days_table: RecordTable[ShownDay] = RecordTable(
            [
                Column(self.tr("Tanggal"), lambda one: one.day, wording.long_day, stretch=True),
                Column(self.tr("Angka"), lambda one: metric_word(one.metric)),
                Column(self.tr("Nilai"), lambda one: one.value, wording.number, align=RIGHT),
            ],
            name=self.tr("Angka harian di berkas"),
        )
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self._rows = QWidget()
        inside = QVBoxLayout(self._rows)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme().px(12))
        links = self.segments, self.accept_all, self.join_all, self.leave_new, self.add_all
        inside.addLayout(Flow(*links, gap=12))
        inside.addWidget(self.table, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(12))
        layout.addWidget(self.nothing_note)
        layout.addWidget(self._reading)
        layout.addWidget(self.problems)
        layout.addWidget(self._strip)
        layout.addWidget(self._rows, 1)
        layout.addWidget(self.days_table, 1)

    def _make_reading(self) -> None:
        self.day = DateField()
        self.day.setMaximumWidth(theme().px(190))
        self.zone = Select(
            [
                ("", self.tr("Sama dengan jam toko")),
                (PACIFIC, self.tr("Jam Pasifik Amerika")),
                ("UTC", self.tr("Jam UTC")),
            ]
        )
        self.labelled_day = Labelled(self.tr("Angka ini per tanggal"), self.day)
        self.labelled_zone = Labelled(self.tr("Jam terbit di berkas"), self.zone)
        about = caption(
            self.tr("Tanggalnya kami baca dari berkas. Ubah kalau kamu mengunduhnya di hari lain."),
            role="text2",
            wrap=True,
        )
        self._reading = Card(padding=14, gap=8)
        fields = row(self.labelled_day, self.labelled_zone, about, gap=16)
        fields.setStretch(2, 1)
        self._reading.body.addLayout(fields)

    def _make_table(self) -> RecordTable[Outcome]:
        numbers = [
            Column(
                count_word(name),
                lambda one, name=name: one.shown.counts.get(name),  # type: ignore[misc]
                wording.number,
                align=RIGHT,
                hide_below=860 if name in ("reach", "saves") else 0,
            )
            for name in _IN_TABLE
        ]
        table: RecordTable[Outcome] = RecordTable(
            [
                Column(self.tr("Tanggal"), lambda one: one.shown.day, wording.day),
                Column(self.tr("Unggahan"), lambda one: one.title, stretch=True, bold=True),
                Column(
                    self.tr("Jadi apa"), lambda one: one.state, badge=lambda o: state_look(o.state)
                ),
                Column(
                    self.tr("Pilar"),
                    lambda one: one.pillar,
                    badge=lambda o: pillar_look(o.pillar) if o.state is not State.OTHER else None,
                    hide_below=760,
                ),
                *numbers,
            ],
            name=self.tr("Unggahan di berkas"),
            row_ground=lambda one: "warningSoft" if one.state is State.WAITING else "",
        )
        table.setMinimumHeight(theme().px(200))
        return table

    def _wire(self) -> None:
        self.segments.changed.connect(self._filter)
        self.table.current_changed.connect(self.choice.show_outcome)
        self.choice.picked.connect(self._picked)
        self.accept_all.clicked.connect(self._accept_all)
        self.join_all.clicked.connect(self._join_all)
        self.leave_new.clicked.connect(self._leave_new)
        self.add_all.clicked.connect(self._add_all)
        self.day.changed.connect(self._day_changed)
        self.zone.changed.connect(self._zone_changed)

    @property
    def asks(self) -> bool:
        """Whether a post waits for the maker's word."""
        return bool(self._in(State.WAITING))

    def show_results(self, plan: Plan, checked: Imported) -> None:
        """Show what a dry run found."""
        brought = checked.results
        assert brought is not None
        assert plan.results is not None
        assert plan.drafts.shown is not None
        self._choices, self._brought = plan.results, brought
        self.day.set_value(brought.measured_at.date())
        self.labelled_zone.setVisible(plan.drafts.shown.asks_zone)
        self.zone.set_value(plan.results.reading.zone)
        for name, figure in self.figures.items():
            figure.setVisible(name in brought.totals)
            figure.show_value(wording.number(brought.totals.get(name)))
        self._show_days(plan.drafts.shown.days, brought)
        sentences = problem_sentences(checked.problems)
        self.problems.setVisible(bool(sentences))
        self.problems.show_note("warning", sentences, icon="alert-triangle")
        self.days_total.show_value(wording.number(brought.days_total))
        counts = Counter(one.state for one in brought.outcomes)
        changed = counts[State.NEW] + counts[State.UPDATED] + counts[State.WAITING]
        is_news = changed + brought.days_new + brought.days_updated
        self.nothing_note.setVisible(not is_news and not counts[State.LEFT])
        self._rows.setVisible(bool(brought.outcomes))
        # days of the year need it, and measurements of posts
        self._reading.setVisible(bool(brought.outcomes) or plan.format == tiktok_studio.FORMAT)
        self._label("", self.tr("Semua"), len(brought.outcomes))
        for state in State:
            self._label(state, state_word(state), counts[state])
        self.accept_all.setVisible(counts[State.WAITING] > 1)
        self.join_all.setVisible(any(one.like is not None for one in self._in(State.NEW)))
        self.leave_new.setVisible(counts[State.NEW] > 1)
        self.add_all.setVisible(counts[State.LEFT] > 1)
        if not counts[self.segments.value() or State.WAITING]:
            self.segments.set_value("")
        self._filter(self.segments.value())

    def _show_days(self, days: Sequence[ShownDay], brought: Brought) -> None:
        self.days_table.setVisible(not brought.outcomes)
        self.days_table.show_records(days, sort=0)
        self.days_count.setVisible(bool(days))
        self.days_count.show_value(wording.number(len({one.day for one in days})))
        self.days_total.setVisible(bool(days) and not brought.outcomes)
        self.days_total.show_value(wording.number(brought.days_total))

    def _label(self, key: object, word: str, count: int) -> None:
        button = self.segments.button(key)
        button.setText(self.tr("{state} {count}").format(state=word, count=wording.number(count)))
        button.setVisible(count > 0 or key == "")

    def _filter(self, state: object) -> None:
        if self._brought is None:
            return
        order = list(State)
        found = [one for one in self._brought.outcomes if state in ("", one.state)]
        waiting_first = (State.WAITING, *order)
        found.sort(
            key=lambda one: (waiting_first.index(one.state), one.like is None, one.shown.day)
        )
        self.table.show_records(found)
        waits = bool(found) and found[0].state is State.WAITING
        if found and (self.table.current() is None or (self._goes_on and waits)):
            self.table.select(found[0])
        self._goes_on = False
        self.choice.show_outcome(self.table.current())

    # choices

    def _picked(self, one: Outcome, pick: Pick) -> None:
        """After an answer the cursor goes on to the next post that waits for one."""
        self._goes_on = one.state is State.WAITING
        self.table.view.setFocus()  # the button that was pressed is about to hide
        self._take({one.key: pick})

    def _accept_all(self) -> None:
        self._join(self._in(State.WAITING))

    def _join_all(self) -> None:
        self._join(self._in(State.NEW))

    def _join(self, found: Sequence[Outcome]) -> None:
        """Take posts for those of the calendar that they are like."""
        self._take(
            {
                one.key: Pick(Deed.JOIN, post_id=one.like.post.id)
                for one in found
                if one.like is not None
            }
        )

    def _leave_new(self) -> None:
        self._take({one.key: Pick(Deed.LEAVE) for one in self._in(State.NEW)})

    def _add_all(self) -> None:
        self._take({one.key: Pick(Deed.ADD) for one in self._in(State.LEFT)})

    def _in(self, state: State) -> list[Outcome]:
        return (
            [one for one in self._brought.outcomes if one.state is state] if self._brought else []
        )

    def _take(self, picks: Mapping[Key, Pick]) -> None:
        if self._choices is not None:
            self._choose(replace(self._choices, picks={**self._choices.picks, **picks}))

    def _choose(self, choices: Choices) -> None:
        self._choices = choices  # the next choice may come before this one is shown
        self.chosen.emit(choices)

    def _day_changed(self, day: object) -> None:
        if self._choices is None or self._brought is None or self.day.problem:
            return
        wanted = self.day.value()
        if wanted is None:
            self.day.set_value(self._brought.measured_at.date())
        elif wanted != self._brought.measured_at.date():
            moment = datetime.combine(wanted, time())
            self._read_again(replace(self._choices.reading, saved_at=moment, says_day=True))

    def _zone_changed(self, zone: str) -> None:
        if self._choices is not None:
            self._read_again(replace(self._choices.reading, zone=zone))

    def _read_again(self, reading: Reading) -> None:
        assert self._choices is not None
        self._choose(replace(self._choices, reading=reading))
