"""Taking an import back: asks, works, says how it went, or what was built on it."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from umkm_studio.models.importing import history
from umkm_studio.models.importing.history import Batch
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.page import Studio


class ImportUndo(QObject):
    """Use through `ask`; `undone` follows once the orders are gone."""

    undone = Signal()

    def __init__(self, studio: Studio, parent: QWidget) -> None:
        super().__init__(parent)
        self._studio = studio

    def ask(self, batch_id: int, orders: int) -> None:
        """Ask before the `orders` new orders of an import go."""
        self._studio.notices.confirm(
            self.tr("Batalkan impor ini?"),
            self.tr(
                "%n pesanan baru dari berkas dihapus, yang diperbarui kembali seperti sebelumnya. "
                "Catatanmu sendiri tetap.",
                "",
                orders,
            ),
            self.tr("Batalkan impor"),
            partial(self._start, batch_id),
        )

    def ask_results(self, batch_id: int, posts: int) -> None:
        """Ask before the results of an insight export go, and the `posts` that it added."""
        self._studio.notices.confirm(
            self.tr("Batalkan impor ini?"),
            self.tr(
                "%n konten baru dari berkas dihapus, angka konten lain kembali seperti sebelumnya. "
                "Catatanmu sendiri tetap.",
                "",
                posts,
            ),
            self.tr("Batalkan impor"),
            partial(self._start, batch_id),
        )

    def _start(self, batch_id: int) -> None:
        work = partial(_undo, batch_id=batch_id, now=self._studio.now())
        self._studio.jobs.run(work, self._done, self._studio.notices.explain)

    def _done(self, batch: Batch) -> None:
        self._studio.notices.toast(self.tr("Impor {file} dibatalkan.").format(file=batch.file_name))
        self.undone.emit()


def _undo(store: Store, _progress: Progress, *, batch_id: int, now: datetime) -> Batch:
    return history.undo(store, batch_id, now=now)
