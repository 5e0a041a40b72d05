"""What can be done with a small test, from its page, Beranda or its drawer.

    trial_actions.open_trial(studio, trial_id)
    trial_actions.new_trial(studio)

Its codes are looked for on every order: in a large shop that is a job.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from umkm_studio.models import trash
from umkm_studio.models.campaigns import trial_steps, trials
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.campaigns.trials import Kind, State, Trial
from umkm_studio.models.errors import UserError, known_id
from umkm_studio.models.store import Change, Store
from umkm_studio.ui.editors import trial_words
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.large_shop import through_orders
from umkm_studio.ui.kit.page import Studio

translate = QCoreApplication.translate


def open_trial(studio: Studio, trial_id: int) -> None:
    """Open a test: a plan to be changed, else what came of it so far."""
    from umkm_studio.ui.editors.trial_drawer import TrialDrawer
    from umkm_studio.ui.editors.trial_editor import TrialEditor  # seldom opened

    trial = trials.get(studio.store, trial_id)
    if trial is None:
        studio.notices.explain(UserError("record_gone"))
    elif trial.state(studio.today()) is State.PLANNED:
        studio.open_drawer(TrialEditor(studio, trial))
    else:
        studio.open_drawer(TrialDrawer(studio, trial_id))


def edit(studio: Studio, trial: Trial) -> None:
    """Open the plan of a test, also where it is fast: what is changed then is written down."""
    from umkm_studio.ui.editors.trial_editor import TrialEditor

    studio.open_drawer(TrialEditor(studio, trial))


def new_trial(studio: Studio, *, kind: Kind = Kind.PARTNER, partner_id: int | None = None) -> None:
    """Begin a new plan."""
    from umkm_studio.ui.editors.trial_editor import TrialEditor

    studio.open_drawer(TrialEditor(studio, kind=kind, partner_id=partner_id))


def save(
    studio: Studio,
    trial: Trial,
    codes: Sequence[Code | None],
    *,
    start: bool,
    done: Callable[[Change], None],
    failed: Callable[[BaseException], None],
) -> None:
    """Keep a test with its codes and, where asked, make it fast, all in one change."""
    work = partial(_save, trial=trial, codes=codes, start=start, today=studio.today())
    through_orders(studio, work, done, failed)


def stop(studio: Studio, trial: Trial) -> None:
    """End a running test today."""
    text = translate("Trials", "Uji {subject} dihentikan hari ini. Lihat apa yang bisa dipelajari.")
    studio.keep(
        lambda: trial_steps.stop(studio.store, known_id(trial.id), studio.today()),
        text.format(subject=_subject(studio, trial)),
    )


def close(studio: Studio, trial: Trial, learned: str) -> bool:
    """Keep what was learned; whether that was possible."""
    text = translate("Trials", "Pelajaran dari uji {subject} disimpan.")
    return studio.keep(
        lambda: trial_steps.close(studio.store, known_id(trial.id), learned, studio.today()),
        text.format(subject=_subject(studio, trial)),
    )


def remove(studio: Studio, trial: Trial) -> None:
    """Delete a test; its codes and orders stay."""

    subject = _subject(studio, trial)

    def work() -> None:
        label = f"{trial.public_id} {subject}"
        with trash.keeping(studio.store, trash.Kind.TRIAL, label, now=studio.now()):
            trials.remove(studio.store, known_id(trial.id))

    text = translate("Trials", "Uji {subject} dihapus. Kode dan pesanannya tetap ada.")
    studio.keep(work, text.format(subject=subject))


def _save(
    store: Store,
    _progress: Progress,
    *,
    trial: Trial,
    codes: Sequence[Code | None],
    start: bool,
    today: date,
) -> Change:
    with store.change() as change:
        trial_id = trial_steps.save(store, trial, codes, today=today)
        if start:
            trial_steps.start(store, trial_id, today)
    return change


def _subject(studio: Studio, trial: Trial) -> str:
    return trial_words.subject(trial, trial_words.names(studio.store))
