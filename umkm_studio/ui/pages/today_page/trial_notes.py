"""Small tests that are over and whose result nobody has read yet: a line each on Beranda."""

from __future__ import annotations

from functools import partial

from umkm_studio.models.campaigns import trials
from umkm_studio.models.campaigns.trials import Trial
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.today_page.note_stack import NoteStack


class TrialNotes(NoteStack):
    """A calm note for each; hidden where there is none."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self.open_buttons: list[Button] = []

    def notes(self) -> list[Note]:
        """A line for each that nobody has read."""
        self.open_buttons.clear()
        found = trials.unread(self._studio.store, self._studio.today())
        return [self._note(trial) for trial in found]

    def _note(self, trial: Trial) -> Note:
        from umkm_studio.ui.editors import trial_words  # most days no test ends

        subject = trial_words.subject(trial, trial_words.names(self._studio.store))
        text = self.tr("Uji kecil {subject} selesai {day}. Hasilnya siap dibaca.").format(
            subject=subject, day=wording.day(trial.last)
        )
        button = Button(self.tr("Lihat hasilnya"), small=True)
        button.setAccessibleName(self.tr("Lihat hasil uji {subject}").format(subject=subject))
        button.clicked.connect(partial(self._open, trial.id))
        self.open_buttons.append(button)
        return Note("info", text, icon="target", action=button)

    def _open(self, trial_id: int | None) -> None:
        from umkm_studio.ui.editors import trial_actions

        if trial_id is not None:
            trial_actions.open_trial(self._studio, trial_id)
