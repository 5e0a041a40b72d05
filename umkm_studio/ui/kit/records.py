"""Columns over records, and the model behind a table; used through kit/tables.py."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import islice
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from umkm_studio.ui.kit.badges import Look
from umkm_studio.ui.kit.labels import as_tooltip
from umkm_studio.ui.kit.long_list import LongList

_FORMULAS = ("=", "+", "-", "@")  # what a spreadsheet would work out when it is pasted

R = TypeVar("R")
LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
CENTER = Qt.AlignmentFlag.AlignHCenter
RECORD_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
# offset, column to sort by (None: as it comes), descending -> the next records, [] after the last
Fetch = Callable[[int, int | None, bool], Sequence[R]]


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column. `value` is raw for sorting, `text` turns it into words.

    `role` gives a colour role per record ("" keeps the usual one), `icon` an (icon, role) before
    the words, `initials` two letters of a name in a circle there, `badge` a badge instead of words,
    `below` a second quiet line, `tooltip` more words.
    `width` is in pixels at 100 %; without one the column fits its contents. `stretch` takes the
    room that is left. A column that `yields` gives room away, down to its title, before the
    stretching one gets less than its contents need. A press on the title sorts, unless not
    `sortable`. `hide_below` hides the column in a table narrower than so many pixels. One that fits
    its contents is never wider than `widest`; what is cut off is read in a tooltip, and of words
    whose end tells them apart `keep_end` leaves that.

    `key` names the column where people choose what is shown (kit/column_choice.py); one that is
    `optional` is hidden until they do. `unknown` is what a workbook says where the value is None,
    `instead` what people read there, record by record ("" is the usual dash).
    """

    title: str
    value: Callable[[R], Any]
    text: Callable[[Any], str] = str
    align: Qt.AlignmentFlag = LEFT
    width: int | None = None
    stretch: bool = False
    bold: bool | Callable[[R], bool] = False
    muted: bool = False
    role: Callable[[R], str] | None = None
    icon: Callable[[R], tuple[str, str] | None] | None = None
    initials: Callable[[R], str] | None = None
    badge: Callable[[R], Look | None] | None = None
    below: Callable[[R], str] | None = None
    tooltip: Callable[[R], str] | None = None
    sortable: bool = True
    hide_below: int = 0
    yields: bool = False
    widest: int = 360
    keep_end: bool = False
    key: str = ""
    optional: bool = False
    unknown: str = ""
    instead: Callable[[R], str] | None = None

    def style(self, record: R) -> str:
        """The type style of a cell."""
        bold = self.bold(record) if callable(self.bold) else self.bold
        return "label" if bold else "table"

    def words(self, record: R) -> str:
        """What people read in this column."""
        if self.badge is not None:
            look = self.badge(record)
            return look.word if look is not None else ""
        value = self.value(record)
        if value is None and self.instead is not None and (said := self.instead(record)):
            return said
        if value is None and self.text is str:
            return "–"
        return self.text(value)

    def cell(self, record: R) -> int | float | date | str | None:
        """The same for a workbook: numbers and days as such, so that it can count with them."""
        value = self.value(record)
        if self.badge is not None:
            return self.words(record)
        if value is None:
            return (self.instead is not None and self.instead(record)) or self.unknown or None
        return value if isinstance(value, int | float | date) else self.words(record)

    def plain(self, record: R) -> str:
        """The same for a spreadsheet: bare numbers, days as 2026-10-14, nothing for unknown."""
        value = self.value(record)
        if self.badge is None and value is None:
            return ""
        if self.badge is None and isinstance(value, int | float | date):
            return str(value)
        words = " ".join(self.words(record).split())
        return f"'{words}" if words[:1] in _FORMULAS else words


def identity(record: Any) -> Any:
    """What makes a record the same after a refresh: its `id`, else the record itself (hashable)."""
    key = getattr(record, "id", None)
    return record if key is None else key


def sort_key(value: Any) -> Any:
    """Something comparable: text without case, days and times as ISO text, True before False."""
    if isinstance(value, str):
        return value.casefold()
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return value


class RecordModel(QAbstractTableModel, Generic[R]):
    """The records behind a RecordTable; the first column may be boxes to choose by."""

    chosen_changed = Signal()
    rows_changed = Signal()  # other records, or more of them
    sort_asked = Signal()  # by `sorted_by` and `order`, of a long list

    def __init__(self, columns: Sequence[Column[R]], *, checkable: bool) -> None:
        super().__init__()
        self.columns = list(columns)
        self.checkable = checkable
        self.records: Sequence[R] = []
        self.sorted_by: int | None = None
        self.order = Qt.SortOrder.AscendingOrder
        self._chosen: set[Any] = set()
        self._fetch: Fetch[R] | None = None
        self._has_more = False

    def column(self, section: int) -> Column[R] | None:
        """The column of a section; None for the boxes."""
        index = section - self.checkable
        return self.columns[index] if index >= 0 else None

    def record(self, index: Index) -> R:
        """The record of a row."""
        return self.records[index.row()]

    def show(self, records: Iterable[R]) -> None:
        """Replace all records, sorted as before; the choice of those that are gone is forgotten."""
        self._fetch, self._has_more = None, False
        self.beginResetModel()
        self.records = list(records)
        self._sort()
        self._end_reset()

    def show_pages(self, fetch: Fetch[R], *, at_least: int = 1) -> None:
        """Replace all records by the first page of `fetch`, and pages up to `at_least` records."""
        self._fetch, self._has_more = fetch, True
        self.beginResetModel()
        self.records = []
        while self._has_more and len(self.records) < at_least:
            self.records = [*self.records, *self._next_page()]
        self._end_reset()

    def put(self, row: int, record: R) -> None:
        """Show another record in the place of one; not in a long list."""
        assert isinstance(self.records, list)
        self.records[row] = record
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def show_long(self, records: LongList[R]) -> None:
        """Replace all records by a long list, which is sorted where it comes from."""
        self._fetch, self._has_more = None, False
        self.beginResetModel()
        self.records = records
        self._end_reset()

    def continue_long(self, ids: Sequence[int]) -> bool:
        """Stay with a long list that is the same, or add what follows to one that was shown in
        part; False where `ids` are others.
        """
        shown = self.records
        if not (isinstance(shown, LongList) and shown.is_continued_by(ids)):
            return False
        if len(ids) > len(shown):
            self.beginInsertRows(QModelIndex(), len(shown), len(ids) - 1)
            shown.grow(ids)
            self.endInsertRows()
            self.rows_changed.emit()
        return True

    def look_again(self) -> None:
        """Fetch what is shown of a long list anew: its records have changed, not their order."""
        if isinstance(self.records, LongList) and self.records:
            self.records.forget()
            last = self.index(len(self.records) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def identities(self) -> Iterable[Any]:
        """What makes each record the same after a refresh."""
        if isinstance(self.records, LongList):
            return self.records.ids
        return (identity(record) for record in self.records)

    def row_of(self, wanted: Any) -> int | None:
        """The row of a record by its identity."""
        return next((row for row, one in enumerate(self.identities()) if one == wanted), None)

    def _end_reset(self) -> None:
        before = len(self._chosen)
        if self._chosen:
            self._chosen.intersection_update(self.identities())
        self.endResetModel()
        self.rows_changed.emit()
        if len(self._chosen) != before:
            self.chosen_changed.emit()

    def _next_page(self) -> list[R]:
        assert self._fetch is not None
        column = None if self.sorted_by is None else self.sorted_by - self.checkable
        descending = self.order == Qt.SortOrder.DescendingOrder
        page = list(self._fetch(len(self.records), column, descending))
        self._has_more = bool(page)
        return page

    def canFetchMore(self, parent: Index) -> bool:
        """Whether records may follow that were not fetched yet."""
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Fetch the next page; the view asks when the maker scrolls to the end."""
        page = self._next_page()
        if page:
            first = len(self.records)
            self.beginInsertRows(QModelIndex(), first, first + len(page) - 1)
            self.records = [*self.records, *page]
            self.endInsertRows()
            self.rows_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """One row for each record."""
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """The columns, and the boxes before them."""
        return 0 if parent.isValid() else len(self.columns) + self.checkable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, tooltip, the record itself, and the state of the boxes."""
        record = self.records[index.row()]
        column = self.column(index.column())
        if role == RECORD_ROLE:
            return record
        if column is None:
            if role == Qt.ItemDataRole.CheckStateRole:
                state = Qt.CheckState
                return state.Checked if self.is_chosen(record) else state.Unchecked
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return column.words(record)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole and column.tooltip is not None:
            return as_tooltip(column.tooltip(record))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            below = column.below(record) if column.below is not None else ""
            return f"{column.title}: {column.words(record)} {below}".strip()
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The titles."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.column(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title if column is not None else ""
        return None

    def sort(self, section: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a section; what is unknown stands last either way."""
        if self.column(section) is None:
            return
        self.sorted_by, self.order = section, order
        if self._fetch is not None:
            self.show_pages(self._fetch)
            return
        if isinstance(self.records, LongList):
            self.sort_asked.emit()
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        old = list(self.records)
        self._sort()
        rows = {id(record): row for row, record in enumerate(self.records)}
        self.changePersistentIndexList(
            before, [self.index(rows[id(old[i.row()])], i.column()) for i in before]
        )
        self.layoutChanged.emit()

    def _sort(self) -> None:
        if self.sorted_by is None:
            return
        column = self.column(self.sorted_by)
        assert column is not None
        keyed = [(sort_key(column.value(record)), record) for record in self.records]
        known = [pair for pair in keyed if pair[0] is not None]
        unknown = [record for key, record in keyed if key is None]
        known.sort(key=lambda pair: pair[0], reverse=self.order == Qt.SortOrder.DescendingOrder)
        self.records = [record for _key, record in known] + unknown

    # the boxes

    def is_chosen(self, record: R) -> bool:
        """Whether its box is ticked."""
        return bool(self._chosen) and identity(record) in self._chosen

    def chosen(self) -> Sequence[R]:
        """The records chosen, in the order shown."""
        if isinstance(self.records, LongList):
            return self.records.only(self._chosen)
        return [record for record in self.records if self.is_chosen(record)]

    def toggle(self, row: int) -> None:
        """Choose a row, or take the choice back."""
        self._chosen.symmetric_difference_update({identity(self.records[row])})
        self._choice_changed()

    def choose_between(self, first: int, last: int) -> None:
        """Choose all rows from one to another, whichever comes first, and no less than before."""
        low, high = sorted((first, last))
        self._chosen |= set(islice(self.identities(), low, high + 1))
        self._choice_changed()

    def choose_all(self, on: bool) -> None:
        """Choose every record, or none."""
        self._chosen = set(self.identities()) if on else set()
        self._choice_changed()

    def head_state(self) -> Qt.CheckState:
        """What the box in the header shows."""
        if not self._chosen:
            return Qt.CheckState.Unchecked
        whole = len(self._chosen) == len(self.records)
        return Qt.CheckState.Checked if whole else Qt.CheckState.PartiallyChecked

    def _choice_changed(self) -> None:
        if self.records:
            last = self.index(len(self.records) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)
        self.chosen_changed.emit()
