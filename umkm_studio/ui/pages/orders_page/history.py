"""Riwayat impor: every import so far with the way to take it back, and the mappings remembered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.importing import history
from umkm_studio.models.importing.history import Batch
from umkm_studio.models.sales.order_list import Filters
from umkm_studio.models.sheets import insights
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Look
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.orders_page.mappings import Mappings
from umkm_studio.ui.pages.orders_page.undo import ImportUndo
from umkm_studio.ui.pages.orders_page.words import format_word


class ImportHistory(QWidget):
    """The imports in a table: the one under the cursor can be taken back, as long as nothing was
    built on it.
    """

    back = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        self.table: RecordTable[Batch] = self._make_table()
        self.back_button = Button(self.tr("Kembali ke pesanan"), icon="arrow-left")
        self.back_button.clicked.connect(self.back)
        self.orders_button = Button(self.tr("Lihat pesanannya"), icon="shopping-bag")
        self.orders_button.clicked.connect(self._show_orders)
        self.undo_button = Button(self.tr("Batalkan impor ini"), icon="arrow-back-up")
        self.undo = ImportUndo(studio, self)
        self.undo_button.clicked.connect(self._undo_current)
        self.table.deleted.connect(self._undo_current)
        self.table.activated.connect(self._show_orders_of)
        self.table.current_changed.connect(self._show_current)
        self.mappings = Mappings(studio)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(14))
        layout.addWidget(self.undo.busy)
        layout.addWidget(self.table, 3)
        layout.addLayout(row(self.back_button, None, self.orders_button, self.undo_button))
        layout.addWidget(self.mappings, 2)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the focus: the button that led here is gone."""
        super().showEvent(event)
        self.table.view.setFocus()

    def _make_table(self) -> RecordTable[Batch]:
        def count(
            title: str, value: Callable[[Batch], object], *, hide_below: int = 0
        ) -> Column[Batch]:
            return Column(title, value, wording.number, align=RIGHT, hide_below=hide_below)

        table: RecordTable[Batch] = RecordTable(
            [
                Column(self.tr("Diimpor"), lambda b: b.imported_at, _moment),
                Column(self.tr("Berkas"), lambda b: b.file_name, stretch=True, bold=True),
                Column(self.tr("Format"), lambda b: b.format, format_word),
                count(self.tr("Pesanan baru"), lambda b: b.new_orders),
                count(self.tr("Diperbarui"), lambda b: b.updated_orders, hide_below=860),
                Column(self.tr("Hasil unggahan"), self._results),
                count(self.tr("Produk baru"), lambda b: b.new_products, hide_below=900),
                count(self.tr("Pembeli baru"), lambda b: b.new_customers, hide_below=900),
                count(self.tr("Belum masuk"), lambda b: b.left_out_rows, hide_below=1000),
                Column(self.tr("Keadaan"), lambda b: b.undone_at, badge=self._state, width=130),
            ],
            name=self.tr("Riwayat impor"),
            sortable=False,
        )
        table.setMinimumHeight(theme().px(190))
        return table

    def refresh(self) -> None:
        """Read the imports and mappings anew; the cursor stays on its import, else on the newest
        that stands.
        """
        batches = history.history(self.studio.store)
        current = self.table.current()
        self.table.show_records(batches)
        standing = next((batch for batch in batches if batch.undone_at is None), None)
        wanted = current or standing or (batches[0] if batches else None)
        if wanted is not None:
            self.table.select(wanted)
        self._show_current(self.table.current())
        self.mappings.refresh()

    def _show_current(self, batch: Batch | None) -> None:
        stands = batch is not None and batch.undone_at is None
        results = batch is not None and batch.format in insights.FORMATS
        self.orders_button.setText(
            self.tr("Buka kalender") if results else self.tr("Lihat pesanannya")
        )
        self.orders_button.set_icon("calendar" if results else "shopping-bag")
        if stands:
            self.orders_button.enable()
        else:
            self.orders_button.disable(self.tr("Impor ini tidak punya pesanan lagi."))
        if batch is None:
            self.undo_button.disable(self.tr("Belum ada impor yang bisa dibatalkan."))
        elif batch.undone_at is not None:
            self.undo_button.disable(self.tr("Impor ini sudah dibatalkan."))
        else:
            self.undo_button.enable()

    def _show_orders(self) -> None:
        batch = self.table.current()
        if batch is not None:
            self._show_orders_of(batch)

    def _show_orders_of(self, batch: Batch) -> None:
        """Only those that the import added or changed."""
        if batch.undone_at is None and batch.format in insights.FORMATS:
            self.studio.go("calendar")
        elif batch.undone_at is None:
            self.studio.go("orders", filters=Filters(batch_id=batch.id))

    def _undo_current(self) -> None:
        batch = self.table.current()
        if batch is not None and batch.undone_at is None:
            if batch.format in insights.FORMATS:
                self.undo.ask_results(batch.id, batch.new_posts or 0)
            else:
                self.undo.ask(batch.id, batch.new_orders)

    def _state(self, batch: Batch) -> Look:
        if batch.undone_at is not None:
            return Look(self.tr("Dibatalkan"), "neutral", "arrow-back-up")
        return Look(self.tr("Tersimpan"), "success", "circle-check")

    def _results(self, batch: Batch) -> str:
        """What it brought of results, in words; "–" for none."""
        if posts := (batch.new_posts or 0) + (batch.updated_posts or 0):
            return self.tr("%n konten", "", posts)
        if batch.new_days:
            return self.tr("%n hari", "", batch.new_days)
        return wording.UNKNOWN


def _moment(value: object) -> str:
    assert isinstance(value, datetime)
    return f"{wording.day_and_year(value.date())}, {wording.clock(value)}"
