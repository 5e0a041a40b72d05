"""What goes on beside a window once its first page stands: a large shop is looked through, what has
had its time goes, what was deleted is wiped where that had to wait, and how the program came down
last time is told.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from umkm_studio import start_up
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.main_window import MainWindow

translate = QCoreApplication.translate

_TIDY_AFTER = 3_000  # milliseconds after the first page, when the maker has found the way in
_MINUTE = 60_000  # milliseconds between two looks at whether anything is to be wiped
_SOON_DONE = 16_000_000  # bytes of a file that is wiped in a second: nothing is saved meanwhile
_PATIENCE = 10 * _MINUTE  # until it is tried again: a full disk does not get room in a minute


class Aftercare(QObject):
    """Belongs to a window, and goes with it. `damage_told` once the maker knows that the store is
    broken: the window is to be closed.
    """

    damage_told = Signal()

    def __init__(self, window: MainWindow, now: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window = window
        self._now = now
        self._wiping = QTimer(self, interval=_MINUTE)
        self._wiping.timeout.connect(self._wipe_if_quick)

    def start(self, crash: str) -> None:
        """`crash` is the report on how the program came down last time, "" for not at all."""
        self._look_through()
        if crash:
            self._tell_of_crash(crash)
        QTimer.singleShot(_TIDY_AFTER, self, self.tidy)

    def tidy(self) -> None:
        """What has been in the bin for longer than it is kept goes, and what a power cut left half
        written; points that nobody used in time are booked as expired.
        """
        from umkm_studio.models import trash
        from umkm_studio.models.campaigns.loyalty import rules

        window, now = self._window, self._now()
        if window.store.is_read_only:
            return
        start_up.clear_unfinished(window.studio.data_dir)
        if rules.is_due(window.store, now.date()):
            self._run(partial(_book_expiry, today=now.date()))
        if trash.is_due(window.store, now=now):
            self._run(partial(_purge_bin, now=now))
        self._wiping.start()
        self.wipe()

    def wipe(self) -> None:
        """Wipe what was deleted from the file's free pages, where that is still to be done: after a
        full disk or a power cut, and after what the maker did meanwhile.
        """
        window = self._window
        if window.store.has_traces:
            window.jobs.run(_wipe, done=self._wiped, failed=window.notices.explain)

    def _wipe_if_quick(self) -> None:
        """A large shop waits for the next start: the maker is at work."""
        is_quick = self._window.store.path.stat().st_size <= _SOON_DONE
        if is_quick and not self._window.jobs.busy:
            self.wipe()

    def _wiped(self, is_done: bool) -> None:
        self._wiping.setInterval(_MINUTE if is_done else _PATIENCE)

    def _run(self, work: Callable[[Store, Progress], object]) -> None:
        self._window.jobs.run(work, done=_leave_it, failed=self._window.notices.explain)

    def _tell_of_crash(self, report: str) -> None:
        words = translate(
            "Desktop", "Terakhir kali UMKM Studio tertutup sendiri. Yang sudah tersimpan tetap ada."
        )
        self._window.notices.toast(
            words,
            action=translate("Desktop", "Lihat laporan"),
            on_action=partial(_show_report, self._window, report),
        )

    def _look_through(self) -> None:
        """A large shop is looked through beside the window; a small one was, before it opened."""
        window = self._window
        if window.store.awaits_check:
            window.reads.run(_is_sound, done=self._looked_through, failed=window.notices.explain)

    def _looked_through(self, is_sound: bool) -> None:
        if is_sound:
            return
        words = translate(
            "Desktop",
            "Sebagian berkas data tidak bisa dibaca lagi. Supaya tidak bertambah rusak, jendela "
            "ini ditutup, lalu kamu bisa memilih cadangan atau menyelamatkan isinya.",
        )
        title = translate("Desktop", "Berkas data tokomu rusak")
        self._window.notices.warn(title, words).finished.connect(self.damage_told)


def _show_report(window: MainWindow, report: str) -> None:
    from umkm_studio.ui.kit.problem_report import ProblemReport  # of no use on a good day

    ProblemReport(window, report).open()


def _is_sound(store: Store, _progress: Progress) -> bool:
    return store.is_sound()


def _purge_bin(store: Store, _progress: Progress, *, now: datetime) -> int:
    from umkm_studio.models import trash

    return trash.purge(store, now=now)


def _wipe(store: Store, _progress: Progress) -> bool:
    store.forget_soon()
    return not store.has_traces


def _book_expiry(store: Store, _progress: Progress, *, today: date) -> None:
    from umkm_studio.models.campaigns.loyalty import rules

    rules.settle(store, today)


def _leave_it(_done: object) -> None:
    """The maker was told on deleting how long it is kept; pages follow the ledger by themselves."""
