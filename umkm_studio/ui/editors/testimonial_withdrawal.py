"""A buyer takes their yes back: since when, and what follows from it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from umkm_studio.ui.editors.law_hint import law_hint
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row, stack
from umkm_studio.ui.kit.fields import DateField, Labelled, TimeField
from umkm_studio.ui.kit.labels import PlainLabel


class WithdrawalPart(QWidget):
    """Day and time of the buyer's message; `noted` carries them."""

    noted = Signal(object)  # a datetime

    def __init__(self, now: datetime) -> None:
        super().__init__()
        self.day = DateField(now.date(), default_year=now.year)
        self.time = TimeField(now.time().replace(second=0, microsecond=0))
        self.note_button = Button(self.tr("Catat izin ditarik"), icon="clock", writes=True)
        self.note_button.clicked.connect(self._note)
        words = PlainLabel(
            self.tr(
                "Konten yang mengutipnya lalu muncul di daftar turunkan, paling lambat 3 × 24 jam "
                "sejak pembeli memintanya (UU Pelindungan Data Pribadi, pasal 40)."
            ),
            style="table",
            role="text2",
            wrap=True,
        )
        beside = stack(PlainLabel(" ", style="label"), self.note_button, None, gap=5)
        fields = row(
            Labelled(self.tr("Ditarik tanggal"), self.day),
            Labelled(self.tr("Jam"), self.time),
            gap=12,
        )
        fields.addLayout(beside)
        fields.addStretch(1)
        self.setLayout(stack(words, law_hint(), fields, gap=8))

    def _note(self) -> None:
        if not (self.day.commit() and self.time.commit()):
            return
        day, time = self.day.value(), self.time.value()
        if day is None or time is None:
            (self.day if day is None else self.time).setFocus()
            return
        self.noted.emit(datetime.combine(day, time))
