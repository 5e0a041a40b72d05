"""Above the week: how much of it is planned, what could move, and how its pillars are mixed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content.balance import Balance
from umkm_studio.models.content.capacity import Shift, Week
from umkm_studio.models.content.fair_tests import Week as TestWeek
from umkm_studio.models.content.posts import Pillar
from umkm_studio.ui.editors import fair_test_words, plan_remarks
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_icon, pillar_role, pillar_word
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, Columns, ProgressBar, row
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel, as_tooltip, elided
from umkm_studio.ui.kit.notes import Note


class WeekStrip(QWidget):
    """The pace of one week, its pillars, one sentence. `shift_wanted` carries a `Shift`."""

    shift_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shift: Shift | None = None
        self._count = PlainLabel(style="label")
        self._bar = ProgressBar()
        self.minutes = elided("", "caption", role="text2")
        pace = Card(padding=12, gap=6)
        title = PlainLabel(self.tr("Kapasitas minggu ini"), style="label")
        pace.body.addLayout(row(title, None, self._count))
        pace.body.addWidget(self._bar)
        pace.body.addWidget(self.minutes)
        self._pillars = {pillar: PlainLabel(style="table") for pillar in Pillar}
        mix = Card(padding=12, gap=6)
        mix.body.addWidget(PlainLabel(self.tr("Isi minggu"), style="label"))
        mix.body.addLayout(Flow(*[self._named(pillar) for pillar in Pillar], gap=16))
        self.test = elided("", "caption", role="text2")
        mix.body.addWidget(self.test)
        mix.body.addStretch(1)
        self.move_button = Button(self.tr("Pindah"), small=True)
        self.move_button.clicked.connect(self._move)
        self.note = Note("success", "", icon="circle-check", action=self.move_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        facts = QWidget()
        line = row(pace, mix, gap=12)
        line.setContentsMargins(0, 0, 0, 0)
        for place, share in enumerate((4, 7)):
            line.setStretch(place, share)
        facts.setLayout(line)
        layout.addWidget(Columns(facts, self.note, right_width=340, one_below=1000, gap=12))

    def show_week(
        self,
        week: Week,
        mix: Balance,
        shift: Shift | None,
        *,
        ahead: str = "",
        tested: TestWeek | None = None,
    ) -> None:
        """Show a week and what it is made of. `ahead` is a day to prepare for: said where there is
        nothing to say of the week. `tested` is what a fair test wants of it.
        """
        self._show_pace(week)
        self.test.setText("" if tested is None else fair_test_words.week_sentence(tested))
        self.test.setVisible(tested is not None)
        for pillar, label in self._pillars.items():
            count = wording.number(mix.counts[pillar])
            words = self.tr("{pillar} {count}").format(pillar=pillar_word(pillar), count=count)
            label.setText(words)
            out = self.tr("{words}, {out} sudah tayang")
            words = out.format(words=words, out=wording.number(mix.out[pillar]))
            label.setAccessibleName(words)
            label.setToolTip(as_tooltip(words))
        self._shift = shift
        self.move_button.setVisible(shift is not None)
        self.note.setVisible(True)
        if week.crowded:
            self.note.show_note("info", self._crowded_words(shift))
        elif week.posts and all(mix.counts.values()):
            self.note.show_note("success", self.tr("Seimbang: keempat pilar ada minggu ini."))
        elif week.posts >= week.pace:
            words = self.tr("Kapasitas minggu ini sudah penuh. Boleh istirahat.")
            self.note.show_note("success", words)
        elif ahead:
            self.note.show_note("info", ahead, icon="calendar")
        else:
            self.note.hide()

    def _show_pace(self, week: Week) -> None:
        text = self.tr("{posts} dari {pace} konten")
        words = text.format(posts=wording.number(week.posts), pace=wording.number(week.pace))
        self._count.setText(words)
        minutes = self.tr("Kira-kira {minutes}").format(minutes=wording.duration(week.minutes))
        if week.minutes_possible is not None:
            minutes = self.tr("{minutes} dari {possible}").format(
                minutes=wording.duration(week.minutes),
                possible=wording.duration(week.minutes_possible),
            )
        self._bar.show_share(min(1.0, week.filled), words)
        self.minutes.setText(minutes)
        self.minutes.set_role("warningText" if week.over_minutes else "text2")

    def _crowded_words(self, shift: Shift | None) -> str:
        if shift is None:
            return self.tr("Minggu ini cukup padat. Boleh ada yang digeser.")
        words = self.tr("Minggu ini cukup padat.")
        return f"{words} {plan_remarks.shift_words(shift)}"

    def _move(self) -> None:
        if self._shift is not None:
            self.shift_wanted.emit(self._shift)

    def _named(self, pillar: Pillar) -> QWidget:
        holder = QWidget()
        mark = IconLabel(pillar_icon(pillar), role=pillar_role(pillar), size=16)
        line = row(mark, self._pillars[pillar], gap=5)
        line.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(line)
        return holder
