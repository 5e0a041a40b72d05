"""Taking the newest import back: asks, works, says how it went."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from umkm_studio.models import import_history
from umkm_studio.models.import_history import Batch
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.page import Studio


class ImportUndo(QObject):
    """Use through `ask`; `undone` follows once the orders are gone."""

    undone = Signal()

    def __init__(self, studio: Studio, parent: QWidget) -> None:
        super().__init__(parent)
        self._studio = studio

    def ask(self, orders: int) -> None:
        """Ask before `orders` imported orders go."""
        self._studio.notices.confirm(
            self.tr("Batalkan impor ini?"),
            self.tr(
                "%n pesanan baru dari berkas dihapus, yang diperbarui kembali seperti sebelumnya. "
                "Catatanmu sendiri tetap.",
                "",
                orders,
            ),
            self.tr("Batalkan impor"),
            self._start,
        )

    def _start(self) -> None:
        work = partial(_undo, now=self._studio.now())
        self._studio.jobs.run(work, self._done, self._studio.notices.explain)

    def _done(self, batch: Batch) -> None:
        self._studio.notices.toast(self.tr("Impor {file} dibatalkan.").format(file=batch.file_name))
        self.undone.emit()


def _undo(store: Store, _progress: Progress, *, now: datetime) -> Batch:
    return import_history.undo_newest(store, now=now)
