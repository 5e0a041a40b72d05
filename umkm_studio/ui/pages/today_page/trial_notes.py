"""Small tests that wait for the maker, a line each on Beranda: those that run while their stop rule
is met, and those that are over and whose result nobody has read yet.
"""

from __future__ import annotations

from datetime import date
from functools import partial

from umkm_studio.models.campaigns import trials
from umkm_studio.models.campaigns.trials import Trial
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.notes import Note, NoteKind
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.today_page.note_stack import NoteStack


class TrialNotes(NoteStack):
    """A calm note for each; hidden where there is none."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self.open_buttons: list[Button] = []
        self._met: list[Trial] = []

    def refresh(self) -> None:
        """Show what is known at once; which stop rules are met is worked out beside the window."""
        super().refresh()
        today = self._studio.today()
        running = trials.to_check(self._studio.store, today)
        if running or self._met:
            work = partial(_met, running=running, today=today)
            self._studio.reads.run(work, self._show_met, self._studio.notices.explain)

    def _show_met(self, met: list[Trial]) -> None:
        if met != self._met:
            self._met = met
            super().refresh()

    def notes(self) -> list[Note]:
        """A line for each that waits."""
        self.open_buttons.clear()
        store, today = self._studio.store, self._studio.today()
        stop = [self._stop_note(trial) for trial in self._met]
        return stop + [self._over_note(trial) for trial in trials.unread(store, today)]

    def _stop_note(self, trial: Trial) -> Note:
        text = self.tr(
            "Aturan berhenti uji kecil {subject} terpenuhi: kamu boleh menghentikannya dengan "
            "tenang."
        )
        return self._note("warning", text, trial, self.tr("Lihat"))

    def _over_note(self, trial: Trial) -> Note:
        text = self.tr("Uji kecil {subject} selesai {day}. Hasilnya siap dibaca.")
        return self._note("info", text, trial, self.tr("Lihat hasilnya"))

    def _note(self, kind: NoteKind, text: str, trial: Trial, action: str) -> Note:
        from umkm_studio.ui.editors import trial_words  # most days no test waits

        subject = trial_words.subject(trial, trial_words.names(self._studio.store))
        button = Button(action, small=True)
        button.setAccessibleName(self.tr("Lihat hasil uji {subject}").format(subject=subject))
        button.clicked.connect(partial(self._open, trial.id))
        self.open_buttons.append(button)
        words = text.format(subject=subject, day=wording.day(trial.last))
        return Note(kind, words, icon="target", action=button)

    def _open(self, trial_id: int | None) -> None:
        from umkm_studio.ui.editors import trial_actions

        if trial_id is not None:
            trial_actions.open_trial(self._studio, trial_id)


def _met(store: Store, _progress: Progress, *, running: list[Trial], today: date) -> list[Trial]:
    """Those whose stop rule is met."""
    from umkm_studio.models.insight import trial_results  # the first page comes without it

    found = [(trial, trial_results.of_trial(store, trial.id or 0, today)) for trial in running]
    return [trial for trial, result in found if result is not None and result.stop_rule_met]
