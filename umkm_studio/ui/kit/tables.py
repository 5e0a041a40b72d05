"""Any list of records in a table: columns over records.

    self.table = RecordTable([
        Column(self.tr("Tanggal"), lambda o: o.ordered_on, wording.day),
        Column(self.tr("Pembeli"), lambda o: o.customer, stretch=True),
        Column(self.tr("Status"), lambda o: o.status, badge=lambda o: order_state_look(o.status)),
        Column(self.tr("Laba"), lambda o: o.profit, wording.rupiah, align=RIGHT, bold=True,
               role=lambda o: "dangerText" if (o.profit or 0) < 0 else ""),
    ], name=self.tr("Daftar pesanan"), checkable=True)
    self.table.show_records(orders, sort=0, descending=True)
    self.table.activated.connect(self._open)            # Enter or double-click: the record
    self.table.deleted.connect(self._delete)            # Del: the records chosen
    self.table.chosen_changed.connect(self._chosen)     # Space or the boxes: list of records

`value` is raw and sorts (None always last), `text` is what people read.

A list that may be long is fetched as the maker scrolls, and sorted where it comes from:

    self.table.show_pages(self._fetch, sort=1)       # def _fetch(offset, column, descending)

One that may be very long is known by its ids, and its records are fetched where they are seen; the
maker can scroll to any place of it at once:

    self.table.model.sort_asked.connect(self._read_ids)      # another column: table.sorting()
    self.table.show_long(ids, self._records_of, keep_place=True)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic

from PySide6.QtCore import (
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QVBoxLayout,
)

from umkm_studio.ui.kit.cards import Box, Corners
from umkm_studio.ui.kit.long_list import LongList
from umkm_studio.ui.kit.record_view import RecordView
from umkm_studio.ui.kit.records import (
    CENTER,
    LEFT,
    RECORD_ROLE,
    RIGHT,
    Column,
    Fetch,
    R,
    RecordModel,
    identity,
)

__all__ = ["CENTER", "LEFT", "RECORD_ROLE", "RIGHT", "Column", "Fetch", "RecordTable", "as_text"]


class RecordTable(Box, Generic[R]):
    """A card with a table of records; `top` and `foot` are layouts above and below the rows.

    `checkable` adds boxes to choose by, `sortable=False` keeps the given order, `dense` uses
    rows of 37 px, `natural` makes it as high as its rows (inside a scrolling page).
    """

    activated = Signal(object)
    deleted = Signal(object)
    chosen_changed = Signal(object)
    current_changed = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[R]],
        *,
        name: str,
        checkable: bool = False,
        sortable: bool = True,
        dense: bool = False,
        natural: bool = False,
        row_ground: Callable[[R], str] | None = None,
        ground: str = "bg",
    ) -> None:
        super().__init__()
        self._natural = natural
        self.model: RecordModel[R] = RecordModel(columns, checkable=checkable)
        self.view = RecordView(self.model, sortable=sortable, dense=dense)
        self.view.row_ground = row_ground
        self.view.setAccessibleName(name)
        self.setFocusProxy(self.view)
        self.top = QVBoxLayout()
        self.foot = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(self.top)
        align = Qt.AlignmentFlag
        # a share of the room makes the whole card grow: a table as high as its rows has none
        layout.addWidget(self.view, int(not natural), align.AlignTop if natural else align(0))
        layout.addLayout(self.foot)
        self._corners = Corners(self, ground)
        self.view.opened.connect(self._opened)
        self.view.deleted.connect(self._delete)
        self.model.chosen_changed.connect(self._chosen)
        self.view.selectionModel().currentRowChanged.connect(self._current)
        if natural:
            self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_records(
        self, records: Iterable[R], *, sort: int | None = None, descending: bool = False
    ) -> None:
        """Show these records, by the column `sort` until the maker chooses another."""
        self._sort_first(sort, descending)
        row, current = self.view.currentIndex().row(), self.current_id()
        self.model.show(records)
        self._shown(row, current)

    def show_pages(
        self,
        fetch: Fetch[R],
        *,
        sort: int | None = None,
        descending: bool = False,
        keep_place: bool = False,
    ) -> None:
        """Show what `fetch` gives, more as the maker scrolls; `keep_place` after a small change."""
        self._sort_first(sort, descending)
        row, current = self.view.currentIndex().row(), self.current_id() if keep_place else None
        self.model.show_pages(fetch, at_least=max(1, self.row_count()) if keep_place else 1)
        self._shown(row, current)

    def show_long(
        self,
        ids: Sequence[int],
        fetch: Callable[[Sequence[int]], Sequence[R]],
        *,
        keep_place: bool = False,
    ) -> None:
        """Show the records with these ids, `fetch`ed as they are seen: one for each id."""
        if keep_place and self.model.continue_long(ids):
            self.model.look_again()
            return
        bar = self.view.verticalScrollBar()
        place, current = bar.value(), self.current_id() if keep_place else None
        row = self.view.currentIndex().row()
        self.model.show_long(LongList(ids, fetch))
        self.view.fit_columns()
        self._put_cursor(row, current)
        bar.setValue(place if keep_place else 0)  # the maker may be elsewhere than the cursor

    def sort_by(self, column: int, *, descending: bool) -> None:
        """Say how a long list is sorted, until the maker chooses another column."""
        self.model.sorted_by = column + self.model.checkable
        orders = Qt.SortOrder
        self.model.order = orders.DescendingOrder if descending else orders.AscendingOrder

    def sorting(self) -> tuple[int, bool]:
        """The column that the list is sorted by, and whether it falls."""
        section = self.model.sorted_by
        column = 0 if section is None else section - self.model.checkable
        return column, self.model.order == Qt.SortOrder.DescendingOrder

    def _sort_first(self, column: int | None, descending: bool) -> None:
        if column is not None and self.model.sorted_by is None:
            self.model.sorted_by = column + self.model.checkable
            orders = Qt.SortOrder
            self.model.order = orders.DescendingOrder if descending else orders.AscendingOrder

    def _shown(self, row: int, current: Any) -> None:
        self._put_cursor(row, current)
        if self._natural:
            head = self.view.horizontalHeader().height()
            self.view.setFixedHeight(head + self.view.row_height * self.model.rowCount())
        self.view.fit_columns()

    def _put_cursor(self, row: int, current: Any) -> None:
        """On the record that had it in this row; where that is gone, on what stands there now."""
        if current is None or not self.row_count():
            return
        found = self.model.row_of(current)
        self.view.selectRow(min(row, self.row_count() - 1) if found is None else found)

    def records(self) -> list[R]:
        """The records in the order shown."""
        return list(self.model.records)

    def row_count(self) -> int:
        """How many records are shown."""
        return self.model.rowCount()

    def current_id(self) -> Any:
        """What makes the record under the cursor the same after a refresh, or None."""
        current = self.current()
        return None if current is None else identity(current)

    def current(self) -> R | None:
        """The record under the cursor."""
        index = self.view.currentIndex()
        return self.model.record(index) if index.isValid() else None

    def select(self, record: R) -> None:
        """Put the cursor on a record and bring it into view."""
        self.select_id(identity(record))

    def select_id(self, wanted: Any) -> bool:
        """As `select`, by what makes the record the same after a refresh; whether it is here."""
        row = self.model.row_of(wanted)
        if row is None:
            return False
        self.view.selectRow(row)
        self.view.scrollTo(self.view.currentIndex())
        return True

    def chosen(self) -> Sequence[R]:
        """The records whose box is ticked."""
        return self.model.chosen()

    def meant(self) -> Sequence[R]:
        """What an action is about: the records chosen, else the one under the cursor."""
        current = self.current()
        return self.chosen() or ([current] if current is not None else [])

    def choose_none(self) -> None:
        """Untick every box."""
        self.model.choose_all(False)

    def cell(self, row: int, column: int) -> str:
        """The words of a cell, counted without the boxes; for tests and copying."""
        return self.model.columns[column].words(self.model.records[row])

    def _opened(self, index: QModelIndex) -> None:
        self.activated.emit(self.model.record(index))

    def _delete(self) -> None:
        if chosen := self.meant():
            self.deleted.emit(chosen)

    def _chosen(self) -> None:
        self.chosen_changed.emit(self.chosen())

    def _current(self) -> None:
        self.current_changed.emit(self.current())


def as_text(columns: Sequence[Column[R]], records: Iterable[R]) -> str:
    """Records for a spreadsheet: a line of titles and one each, with tabs between the columns."""
    lines = [[column.title for column in columns]]
    lines += [[column.plain(record) for column in columns] for record in records]
    return "\n".join("\t".join(line) for line in lines)
