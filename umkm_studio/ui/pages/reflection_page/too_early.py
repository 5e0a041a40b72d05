"""The questions to come, while the month has hardly begun."""

from __future__ import annotations

from datetime import date

from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.cards import Card
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.month_words import questions


class TooEarly(Card):
    """The questions to come, while the month has hardly begun."""

    def __init__(self) -> None:
        super().__init__(self.tr("Tiga pertanyaan"), padding=18)
        self._note = Note("info", "", icon="calendar")
        self.body.addWidget(self._note)
        for question in questions():
            self.body.addWidget(PlainLabel(question, role="text2", wrap=True))
        self.body.addStretch(1)

    def show_day(self, day: date) -> None:
        """Say from when on the month can be looked back on."""
        words = self.tr("Bisa diisi mulai {day}. Angkanya masih terus bertambah.")
        self._note.show_note("info", words.format(day=wording.full_day(day)))
