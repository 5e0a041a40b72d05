"""Small tests that wait for the maker: those that run while their stop rule is met, and those that
are over and whose result nobody has read yet.
"""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from umkm_studio.models.campaigns import trials
from umkm_studio.models.campaigns.trials import Trial
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.notes import NoteKind
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.today_page.due import Due

translate = QCoreApplication.translate


class StopRules(QObject):
    """Which tests may be stopped with a calm mind: worked out beside the window, for it takes the
    test's figures.
    """

    changed = Signal()

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._met: list[Trial] = []

    def refresh(self) -> None:
        """Work it out anew; `changed` follows where it differs from what was known."""
        today = self._studio.today()
        running = trials.to_check(self._studio.store, today)
        if running or self._met:
            work = partial(_met, running=running, today=today)
            self._studio.reads.run(work, self._keep, self._studio.notices.explain)

    def _keep(self, met: list[Trial]) -> None:
        if met != self._met:
            self._met = met
            self.changed.emit()

    def dues(self, studio: Studio) -> list[Due]:
        """Those whose rule was met when it was last looked at."""
        text = translate(
            "Dues",
            "Aturan berhenti uji kecil {subject} terpenuhi: kamu boleh menghentikannya dengan "
            "tenang.",
        )
        verb = translate("Dues", "Lihat")
        return [_due(studio, "warning", text, trial, verb) for trial in self._met]


def dues(studio: Studio) -> list[Due]:
    """One for each test that is over and unread."""
    text = translate("Dues", "Uji kecil {subject} selesai {day}. Hasilnya siap dibaca.")
    verb = translate("Dues", "Lihat hasilnya")
    found = trials.unread(studio.store, studio.today())
    return [_due(studio, "info", text, trial, verb) for trial in found]


def _due(studio: Studio, kind: NoteKind, text: str, trial: Trial, verb: str) -> Due:
    from umkm_studio.ui.editors import trial_words  # most days no test waits

    subject = trial_words.subject(trial, trial_words.names(studio.store))
    return Due(
        kind=kind,
        icon="target",
        text=text.format(subject=subject, day=wording.day(trial.last)),
        verb=verb,
        name=translate("Dues", "Lihat hasil uji {subject}").format(subject=subject),
        act=partial(_open, studio, trial.id),
    )


def _open(studio: Studio, trial_id: int | None) -> None:
    from umkm_studio.ui.editors import trial_actions

    if trial_id is not None:
        trial_actions.open_trial(studio, trial_id)


def _met(store: Store, _progress: Progress, *, running: list[Trial], today: date) -> list[Trial]:
    """Those whose stop rule is met."""
    from umkm_studio.models.insight import trial_results  # the first page comes without it

    found = [(trial, trial_results.of_trial(store, trial.id or 0, today)) for trial in running]
    return [trial for trial, result in found if result is not None and result.stop_rule_met]
