"""Above the week: how much of it is planned, and whether every pillar has its place."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from umkm_studio.models.content.balance import Balance
from umkm_studio.models.content.capacity import Week
from umkm_studio.models.content.posts import Pillar
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_icon, pillar_role, pillar_word
from umkm_studio.ui.kit.cards import Card, ProgressBar, row
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel
from umkm_studio.ui.kit.notes import Note


class WeekStrip(QWidget):
    """The pace of one week, its pillars, one sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._count = PlainLabel(style="label")
        self._bar = ProgressBar()
        pace = Card(padding=12)
        title = PlainLabel(self.tr("Kapasitas minggu ini"), style="label")
        pace.body.addLayout(row(title, None, self._count))
        pace.body.addWidget(self._bar)
        self._pillars = {pillar: PlainLabel(style="table") for pillar in Pillar}
        mix = Card(padding=12)
        mix.body.addLayout(row(*[self._named(pillar) for pillar in Pillar], None, gap=16))
        self.note = Note("success", "", icon="circle-check")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        line = row(pace, mix, self.note, gap=12)
        for place, share in enumerate((4, 7, 5)):
            line.setStretch(place, share)
        layout.addLayout(line)

    def show_week(self, week: Week, balance: Balance, *, is_narrow: bool) -> None:
        """Show a week and what it is made of; where it is narrow, pillars by icon and tooltip."""
        text = self.tr("{posts} dari {pace} konten")
        words = text.format(posts=wording.number(week.posts), pace=wording.number(week.pace))
        self._count.setText(words)
        self._bar.show_share(min(1.0, week.posts / week.pace), words)
        for pillar, label in self._pillars.items():
            count = wording.number(balance.counts[pillar])
            words = self.tr("{pillar} {count}").format(pillar=pillar_word(pillar), count=count)
            label.setText(count if is_narrow else words)
            label.setAccessibleName(words)
            label.setToolTip(words)
        self.note.setVisible(True)
        if week.crowded:
            self.note.show_note("info", self.tr("Minggu ini cukup padat. Boleh ada yang digeser."))
        elif week.posts and all(balance.counts.values()):
            self.note.show_note("success", self.tr("Seimbang: keempat pilar ada minggu ini."))
        elif week.posts >= week.pace:
            words = self.tr("Kapasitas minggu ini sudah penuh. Boleh istirahat.")
            self.note.show_note("success", words)
        else:
            self.note.hide()

    def _named(self, pillar: Pillar) -> QWidget:
        holder = QWidget()
        mark = IconLabel(pillar_icon(pillar), role=pillar_role(pillar), size=16)
        line = row(mark, self._pillars[pillar], gap=5)
        line.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(line)
        return holder
