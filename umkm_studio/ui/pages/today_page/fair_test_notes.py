"""Fair tests that are over and whose result nobody has read yet, a line each on Beranda."""

from __future__ import annotations

from functools import partial

from umkm_studio.models.content import fair_tests
from umkm_studio.models.content.fair_tests import FairTest
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_word
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.pages.today_page.note_stack import NoteStack


class FairTestNotes(NoteStack):
    """A calm note for each; hidden where there is none."""

    def notes(self) -> list[Note]:
        """A line for each that waits to be read."""
        return [
            self._note(test) for test in fair_tests.unread(self._studio.store, self._studio.today())
        ]

    def _note(self, test: FairTest) -> Note:
        pillar = pillar_word(test.pillar)
        text = self.tr("Uji adil {pillar} selesai {day}. Lihat apa yang bisa disimpulkan.")
        button = Button(self.tr("Lihat hasilnya"), small=True)
        button.setAccessibleName(self.tr("Lihat hasil uji adil {pillar}").format(pillar=pillar))
        button.clicked.connect(partial(self._open, test.id))
        words = text.format(pillar=pillar, day=wording.day(test.last))
        return Note("info", words, icon="scale", action=button)

    def _open(self, test_id: int | None) -> None:
        from umkm_studio.ui.editors import fair_test_actions  # most days no test waits

        if test_id is not None:
            fair_test_actions.open_test(self._studio, test_id)
