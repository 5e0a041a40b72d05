"""The list of orders as an Excel file: what is shown, in its order, with the chosen columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from umkm_studio.models.sales import order_list
from umkm_studio.models.sales.order_list import Filters, OrderRow, Sort
from umkm_studio.models.sheets.reader import Cell
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.files import ask_where_to_save
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.tables import Column

_CHUNK = 1_000  # orders read at a time


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What the list shows, and in which order."""

    filters: Filters
    sort: Sort
    descending: bool
    columns: Sequence[Column[OrderRow]]


class ListExport(QObject):
    """Asks for a file, writes it beside the window, and says on the button how far it is."""

    def __init__(self, studio: Studio, owner: QWidget, button: Button) -> None:
        super().__init__(owner)
        self._studio = studio
        self._owner = owner
        self._button = button
        self._usual = button.text()

    def ask(self, shown: Shown) -> None:
        """Ask where to save what is shown."""
        ask_where_to_save(
            self._owner,
            self.tr("Simpan ke Excel"),
            self.tr("Buku kerja Excel (*.xlsx)"),
            self.tr("pesanan.xlsx"),
            partial(self._write, shown),
        )

    def _write(self, shown: Shown, path: Path) -> None:
        work = partial(_write, shown=shown, path=path, title=self.tr("Pesanan"))
        self._button.disable(self.tr("Sedang disimpan"))
        self._studio.jobs.run(work, self._written, self._failed, self._show_progress)

    def _show_progress(self, done: int, total: int) -> None:
        share = wording.percent(done / total)
        self._button.setText(self.tr("Menyimpan {share}").format(share=share))

    def _written(self, path: Path) -> None:
        self._ended()
        text = self.tr("{file} tersimpan di {folder}.")
        self._studio.notices.toast(text.format(file=path.name, folder=path.parent))

    def _failed(self, error: BaseException) -> None:
        self._ended()
        self._studio.notices.explain(error)

    def _ended(self) -> None:
        self._button.setText(self._usual)
        self._button.enable()


def _write(store: Store, progress: Progress, *, shown: Shown, path: Path, title: str) -> Path:
    from umkm_studio.models.sheets.workbook import writing  # openpyxl only where it is written

    found = order_list.ids(store, shown.filters, sort=shown.sort, descending=shown.descending)
    titles = [column.title for column in shown.columns]
    writing.write_list(path, title, titles, _lines(store, progress, found, shown.columns))
    return path


def _lines(
    store: Store, progress: Progress, ids: Sequence[int], columns: Sequence[Column[OrderRow]]
) -> Iterator[list[Cell]]:
    for start in range(0, len(ids), _CHUNK):
        progress(start, len(ids))
        for order in order_list.rows(store, ids[start : start + _CHUNK]):
            yield [column.cell(order) for column in columns]
