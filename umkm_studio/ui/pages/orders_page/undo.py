"""Taking an import back: asks, works, says how it went, or what was built on it."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from umkm_studio.models.errors import UserError
from umkm_studio.models.importing import history
from umkm_studio.models.importing.history import Batch
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.orders_page.one_job import OneJob


class ImportUndo(QObject):
    """Use through `ask`; `undone` follows once the orders are gone. `busy` shows how far a large
    one is, and belongs into the layout of whoever asks.
    """

    undone = Signal()

    def __init__(self, studio: Studio, parent: QWidget) -> None:
        super().__init__(parent)
        self._studio = studio
        self._job = OneJob(studio, self)
        self.busy = self._job.busy
        self.busy.cancelled.connect(self._stop)

    def ask(self, batch_id: int, orders: int) -> None:
        """Ask before the `orders` new orders of an import go."""
        self._confirm(
            batch_id,
            self.tr(
                "%n pesanan baru dari berkas dihapus, yang diperbarui kembali seperti sebelumnya. "
                "Catatanmu sendiri tetap.",
                "",
                orders,
            ),
        )

    def ask_results(self, batch_id: int, posts: int) -> None:
        """Ask before the results of an insight export go, and the `posts` that it added."""
        self._confirm(
            batch_id,
            self.tr(
                "%n konten baru dari berkas dihapus, angka konten lain kembali seperti sebelumnya. "
                "Catatanmu sendiri tetap.",
                "",
                posts,
            ),
        )

    def _confirm(self, batch_id: int, sentence: str) -> None:
        if not self._job.is_running:
            self._studio.notices.confirm(
                self.tr("Batalkan impor ini?"),
                sentence,
                self.tr("Batalkan impor"),
                partial(self._start, batch_id),
            )

    def _start(self, batch_id: int) -> None:
        self._job.run(
            partial(_undo, batch_id=batch_id, now=self._studio.now()),
            self._done,
            self._studio.notices.explain,
            self.tr("Membatalkan impor."),
            self.tr("{done} dari {total} pesanan dikembalikan"),
            kept=True,
        )

    def _stop(self) -> None:
        self._job.stop()
        self._studio.notices.toast(wording.explain(UserError("cancelled")))

    def _done(self, batch: Batch) -> None:
        self._studio.notices.toast(self.tr("Impor {file} dibatalkan.").format(file=batch.file_name))
        self.undone.emit()


def _undo(store: Store, progress: Progress, *, batch_id: int, now: datetime) -> Batch:
    return history.undo(store, batch_id, now=now, progress=progress)
