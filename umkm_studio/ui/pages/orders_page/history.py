"""Riwayat impor: every import so far, and the way to take the newest back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import import_history
from umkm_studio.models.import_history import Batch
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Look
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.orders_page.undo import ImportUndo
from umkm_studio.ui.pages.orders_page.words import format_word


class ImportHistory(QWidget):
    """The imports in a table; the newest that stands can be taken back."""

    back = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        self.table: RecordTable[Batch] = RecordTable(
            [
                Column(self.tr("Diimpor"), lambda b: b.imported_at, _moment),
                Column(self.tr("Berkas"), lambda b: b.file_name, stretch=True, bold=True),
                Column(self.tr("Format"), lambda b: b.format, format_word),
                Column(
                    self.tr("Pesanan baru"), lambda b: b.new_orders, wording.number, align=RIGHT
                ),
                Column(
                    self.tr("Diperbarui"), lambda b: b.updated_orders, wording.number, align=RIGHT
                ),
                Column(self.tr("Keadaan"), lambda b: b.undone_at, badge=self._state, width=150),
            ],
            name=self.tr("Riwayat impor"),
            sortable=False,
        )
        self.table.setMinimumHeight(theme().px(280))
        self.back_button = Button(self.tr("Kembali ke pesanan"), icon="arrow-left")
        self.back_button.clicked.connect(self.back)
        self.undo_button = Button(self.tr("Batalkan impor terakhir"), icon="arrow-back-up")
        self.undo = ImportUndo(studio, self)
        self.undo_button.clicked.connect(self._undo_newest)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(14))
        layout.addWidget(self.table, 1)
        layout.addLayout(row(self.back_button, None, self.undo_button))
        self._newest: Batch | None = None

    def refresh(self) -> None:
        """Read the imports anew."""
        batches = import_history.history(self.studio.store)
        self.table.show_records(batches)
        self._newest = next((batch for batch in batches if batch.undone_at is None), None)
        if self._newest is None:
            self.undo_button.disable(self.tr("Belum ada impor yang bisa dibatalkan."))
        else:
            self.undo_button.enable()

    def _undo_newest(self) -> None:
        if self._newest is not None:
            self.undo.ask(self._newest.new_orders)

    def _state(self, batch: Batch) -> Look:
        if batch.undone_at is not None:
            return Look(self.tr("Dibatalkan"), "neutral", "arrow-back-up")
        return Look(self.tr("Tersimpan"), "success", "circle-check")


def _moment(value: object) -> str:
    from datetime import datetime

    assert isinstance(value, datetime)
    return f"{wording.day_and_year(value.date())}, {wording.clock(value)}"
