"""How a table of records answers to mouse and keys, and shares out its width; used through
kit/tables.py.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView

from umkm_studio.ui.kit.record_head import RecordHead
from umkm_studio.ui.kit.record_painting import RecordDelegate
from umkm_studio.ui.kit.records import Column, RecordModel
from umkm_studio.ui.kit.theme import theme, tokens

_CIRCLE_ROW = 50  # pixels, of a row with initials in a circle


class RecordView(QTableView):
    """The table itself: whole rows, no vertical lines, hover, keys."""

    deleted = Signal()
    opened = Signal(QModelIndex)
    columns_changed = Signal()  # people chose others, or another width or order

    def __init__(self, model: RecordModel[Any], *, sortable: bool, dense: bool) -> None:
        super().__init__()
        size = tokens()["size"]
        self.records_model = model
        self.sortable = sortable
        height = size["tableRowDense" if dense else "tableRow"]
        if any(column.initials is not None for column in model.columns):
            height = _CIRCLE_ROW
        self.row_height = theme().px(height)
        self.hovered_row = -1
        self.row_ground: Callable[[Any], str] | None = None
        self.off = {column.key for column in model.columns if column.optional}
        self.own_widths: dict[str, int] = {}  # by key, in pixels at 100 %
        self._is_fitting = False
        self._wanted: dict[int, int] = {}  # widths, until other words are shown
        for changed in (
            model.modelReset, model.rowsInserted, model.dataChanged, model.layoutChanged,
        ):  # fmt: skip
            changed.connect(self._forget_widths)
        self.setModel(model)
        self.setItemDelegate(RecordDelegate(self))
        head = RecordHead(self)
        self.setHorizontalHeader(head)
        head.sectionClicked.connect(self._head_clicked)
        head.sectionResized.connect(self._resized)
        head.sectionMoved.connect(self._moved)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.row_height)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)

    def fit_columns(self) -> None:
        """Give every column the room of its contents, and the stretching one the rest."""
        head = self.horizontalHeader()
        room = self.viewport().width()
        widths: dict[int, int] = {}
        stretched = None
        self._is_fitting = True
        for section in self._hide_columns(room):
            column = self.records_model.column(section)
            widths[section] = self._wanted_width(section, column)
            if column is not None and column.stretch and stretched is None:
                stretched = section
        self._let_yield(widths, sum(widths.values()) - room)
        if widths:
            takes_rest = max(widths) if stretched is None else stretched
            least = widths[takes_rest]
            if stretched is not None:
                least = min(least, theme().px(120))
            others = sum(widths.values()) - widths[takes_rest]
            widths[takes_rest] = max(room - others, least)
        for section, width in widths.items():
            head.resizeSection(section, width)
        self._is_fitting = False

    def _hide_columns(self, room: int) -> list[int]:
        """Hide what was switched off or has no room; the sections that are left. What people asked
        for beyond the usual columns takes its room from those that go first.
        """
        columns = {n: self.records_model.column(n) for n in range(self.records_model.columnCount())}
        for section, column in columns.items():
            if column is not None and column.optional and column.key not in self.off:
                room -= self._wanted_width(section, column)
        shown = []
        for section, column in columns.items():
            narrow = column is not None and room / theme().scale < column.hide_below
            hidden = narrow or (column is not None and column.key in self.off)
            self.setColumnHidden(section, hidden)
            if not hidden:
                shown.append(section)
        return shown

    def chosen_columns(self) -> list[Column[Any]]:
        """The columns that were not switched off, as they stand; also those without room now."""
        head = self.horizontalHeader()
        found = (self.records_model.column(head.logicalIndex(n)) for n in range(head.count()))
        return [column for column in found if column is not None and column.key not in self.off]

    def _resized(self, section: int, _before: int, width: int) -> None:
        column = self.records_model.column(section)
        if self._is_fitting or column is None or not column.key or column.stretch:
            return
        self.own_widths[column.key] = round(width / theme().scale)
        self.columns_changed.emit()

    def _moved(self) -> None:
        self.columns_changed.emit()

    def _let_yield(self, widths: dict[int, int], short: int) -> None:
        """Take the pixels that are short from the columns that yield."""
        head = self.horizontalHeader()
        for section in widths:
            column = self.records_model.column(section)
            if short > 0 and column is not None and column.yields:
                title = head.sectionSizeFromContents(section).width()
                given = max(0, min(short, widths[section] - title))
                widths[section] -= given
                short -= given

    def _forget_widths(self) -> None:
        self._wanted.clear()

    def _wanted_width(self, section: int, column: Column[Any] | None) -> int:
        """The width that the contents ask for: measured once, for a window asks at every size."""
        if column is not None and column.key in self.own_widths:
            return theme().px(self.own_widths[column.key])
        if section not in self._wanted:
            self._wanted[section] = self._measured_width(section, column)
        return self._wanted[section]

    def _measured_width(self, section: int, column: Column[Any] | None) -> int:
        title = self.horizontalHeader().sectionSizeFromContents(section).width()
        if column is None:
            return title
        if column.width is not None:
            return max(theme().px(column.width), title)
        option = QStyleOptionViewItem()
        delegate = self.itemDelegate()
        rows = range(min(50, self.records_model.rowCount()))  # enough to know the usual width
        widths = (
            delegate.sizeHint(option, self.records_model.index(row, section)).width()
            for row in rows
        )
        return max(title, min(max(widths, default=0), theme().px(column.widest)))

    def rows_in_view(self) -> int:
        """How many whole rows there is room for."""
        return int(self.viewport().height() / self.row_height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        is_box = index.isValid() and self.records_model.column(index.column()) is None
        if is_box and event.button() == Qt.MouseButton.LeftButton:
            self.setCurrentIndex(index)
            self.records_model.toggle(index.row())
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.records_model.column(index.column()) is not None:
            self.opened.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, index = event.key(), self.currentIndex()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(index)
        elif key == Qt.Key.Key_Space and index.isValid() and self.records_model.checkable:
            self.records_model.toggle(index.row())
        elif key == Qt.Key.Key_Delete and index.isValid():
            self.deleted.emit()
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.records_model.rowCount():
            self.selectRow(0)

    def _head_clicked(self, section: int) -> None:
        model = self.records_model
        column = model.column(section)
        if column is None:
            model.choose_all(model.head_state() != Qt.CheckState.Checked)
            return
        if not (self.sortable and column.sortable):
            return
        orders = Qt.SortOrder
        order = orders.AscendingOrder
        if model.sorted_by == section and model.order == orders.AscendingOrder:
            order = orders.DescendingOrder
        model.sort(section, order)
