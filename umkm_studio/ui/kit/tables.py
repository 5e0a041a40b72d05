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
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
)

from umkm_studio.ui.kit.badges import Look, badge_size, paint_badge
from umkm_studio.ui.kit.cards import Box, Corners
from umkm_studio.ui.kit.fields import paint_check
from umkm_studio.ui.kit.labels import as_tooltip
from umkm_studio.ui.kit.theme import paint_icon, theme, tokens

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
    the words, `badge` a badge instead of words, `below` a second quiet line, `tooltip` more words.
    `width` is in pixels at 100 %; without one the column fits its contents. `stretch` takes the
    room that is left. `hide_below` hides the column in a table narrower than so many pixels.
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
    badge: Callable[[R], Look | None] | None = None
    below: Callable[[R], str] | None = None
    tooltip: Callable[[R], str] | None = None
    hide_below: int = 0

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
        if value is None and self.text is str:
            return "–"
        return self.text(value)


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

    def __init__(self, columns: Sequence[Column[R]], *, checkable: bool) -> None:
        super().__init__()
        self.columns = list(columns)
        self.checkable = checkable
        self.records: list[R] = []
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

    def show_pages(self, fetch: Fetch[R], *, at_least: int = 0) -> None:
        """Replace all records by the first page of `fetch`, and pages up to `at_least` records."""
        self._fetch, self._has_more = fetch, True
        self.beginResetModel()
        self.records = []
        while self._has_more and len(self.records) <= at_least:
            self.records += self._next_page()
        self._end_reset()

    def _end_reset(self) -> None:
        before = len(self._chosen)
        if self._chosen:
            self._chosen.intersection_update(identity(record) for record in self.records)
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
            self.records += page
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

    def chosen(self) -> list[R]:
        """The records chosen, in the order shown."""
        return [record for record in self.records if self.is_chosen(record)]

    def toggle(self, row: int) -> None:
        """Choose a row, or take the choice back."""
        self._chosen.symmetric_difference_update({identity(self.records[row])})
        self._choice_changed()

    def choose_all(self, on: bool) -> None:
        """Choose every record, or none."""
        self._chosen = {identity(record) for record in self.records} if on else set()
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


def cell_padding() -> int:
    """Room left and right in a cell, in pixels."""
    return theme().px(10)


class RecordDelegate(QStyledItemDelegate):
    """Draws every cell: ground, hairline, icon, words or badge."""

    def __init__(self, view: _View) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the words, icon or badge of a cell."""
        t = theme()
        model = self._view.records_model
        column = model.column(index.column())
        height = self._view.row_height
        if column is None:
            return QSize(t.px(38), height)
        record = model.record(index)
        if column.badge is not None:
            look = column.badge(record)
            width = badge_size(look).width() if look is not None else 0
        else:
            font = t.font(column.style(record))
            width = QFontMetrics(font).horizontalAdvance(column.words(record))
            if column.below is not None:
                small = QFontMetrics(t.font("caption")).horizontalAdvance(column.below(record))
                width = max(width, small)
        if column.icon is not None:
            width += t.px(16 + 8)
        return QSize(width + 2 * cell_padding() + 2, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        t = theme()
        model = self._view.records_model
        record = model.record(index)
        rect: QRect = option.rect
        painter.fillRect(rect, t.color(self._ground(option, index, record)))
        if index.row() < model.rowCount() - 1 or self._view.line_below_last:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.color("border"))
        column = model.column(index.column())
        if column is None:
            side = t.px(18)
            box = QRectF(rect.left() + t.px(10), 0, side, side)
            box.moveTop(rect.top() + (rect.height() - side) // 2)
            checked = Qt.CheckState.Checked if model.is_chosen(record) else Qt.CheckState.Unchecked
            paint_check(painter, box, checked)
            return
        inside = rect.adjusted(cell_padding(), 0, -cell_padding(), -1)
        self._paint_content(painter, inside, column, record)

    def _ground(self, option: QStyleOptionViewItem, index: Index, record: Any) -> str:
        state: QStyle.StateFlag = option.state
        if self._view.records_model.is_chosen(record):
            return "rowSelected"
        if state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            return "rowSelected"
        tint = self._view.row_ground(record) if self._view.row_ground is not None else ""
        if index.row() == self._view.hovered_row and not tint:
            return "rowHover"
        return tint or "surface"

    def _paint_content(
        self, painter: QPainter, inside: QRect, column: Column[Any], record: Any
    ) -> None:
        t = theme()
        if column.icon is not None:
            self._paint_icon(painter, inside, column, record)
            inside = inside.adjusted(t.px(16 + 8), 0, 0, 0)
        if column.badge is not None:
            look = column.badge(record)
            if look is not None:
                size = badge_size(look)
                top = inside.top() + (inside.height() - size.height() + 1) // 2
                paint_badge(painter, look, QPoint(inside.left(), top))
            return
        font = t.font(column.style(record))
        role = column.role(record) if column.role is not None else ""
        painter.setFont(font)
        painter.setPen(t.color(role or ("text2" if column.muted else "text")))
        below = column.below(record) if column.below is not None else ""
        place = inside.adjusted(0, t.px(5), 0, -inside.height() // 2 + 1) if below else inside
        align = column.align | Qt.AlignmentFlag.AlignVCenter
        words = QFontMetrics(font).elidedText(
            column.words(record), Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(place, int(align) | Qt.TextFlag.TextSingleLine, words)
        if below:
            small = t.font("caption")
            painter.setFont(small)
            painter.setPen(t.color("text3"))
            words = QFontMetrics(small).elidedText(
                below, Qt.TextElideMode.ElideRight, inside.width()
            )
            place = inside.adjusted(0, inside.height() // 2 - 1, 0, -t.px(4))
            painter.drawText(place, int(align) | Qt.TextFlag.TextSingleLine, words)

    def _paint_icon(
        self, painter: QPainter, inside: QRect, column: Column[Any], record: Any
    ) -> None:
        assert column.icon is not None
        found = column.icon(record)
        if found is None:
            return
        side = theme().px(16)
        top = inside.top() + (inside.height() - side) // 2
        paint_icon(painter, found[0], QRectF(inside.left(), top, side, side), found[1])


class _Head(QHeaderView):
    """The header: quiet ground, titles as the column is aligned, an arrow where it sorts."""

    def __init__(self, view: _View) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(theme().px(tokens()["size"]["tableHead"]))
        self.setMinimumSectionSize(theme().px(24))

    def sectionSizeFromContents(self, section: int) -> QSize:
        t = theme()
        column = self._view.records_model.column(section)
        if column is None:
            return QSize(t.px(38), self.height())
        width = QFontMetrics(t.font("badge")).horizontalAdvance(column.title)
        arrow = t.px(16) if self._view.sortable else 0
        return QSize(width + arrow + 2 * cell_padding(), self.height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        t = theme()
        model = self._view.records_model
        painter.fillRect(rect, t.color("surface2"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.color("border"))
        column = model.column(section)
        if column is None:
            side = t.px(18)
            box = QRectF(rect.left() + t.px(10), 0, side, side)
            box.moveTop((rect.height() - side) // 2)
            paint_check(painter, box, model.head_state())
            return
        font = t.font("badge")
        painter.setFont(font)
        painter.setPen(t.color("text2"))
        inside = rect.adjusted(cell_padding(), 0, -cell_padding(), 0)
        if model.sorted_by == section:
            side = t.px(12)
            width = min(QFontMetrics(font).horizontalAdvance(column.title), inside.width())
            if column.align == RIGHT:
                left = inside.right() - side + 1
                inside.setRight(left - t.px(4))
            else:
                left = inside.left() + width + t.px(4)
            down = model.order == Qt.SortOrder.DescendingOrder
            self._paint_arrow(painter, QRectF(left, (rect.height() - side) / 2, side, side), down)
        painter.drawText(inside, int(column.align | Qt.AlignmentFlag.AlignVCenter), column.title)

    def _paint_arrow(self, painter: QPainter, box: QRectF, down: bool) -> None:
        painter.save()
        if not down:
            painter.translate(box.center())
            painter.rotate(180)
            painter.translate(-box.center())
        paint_icon(painter, "chevron-down", box, "text2")
        painter.restore()


class _View(QTableView):
    """The table itself: whole rows, no vertical lines, hover, keys."""

    deleted = Signal()
    opened = Signal(QModelIndex)

    def __init__(self, model: RecordModel[Any], *, sortable: bool, dense: bool) -> None:
        super().__init__()
        size = tokens()["size"]
        self.records_model = model
        self.sortable = sortable
        self.row_height = theme().px(size["tableRowDense" if dense else "tableRow"])
        self.hovered_row = -1
        self.line_below_last = False
        self.row_ground: Callable[[Any], str] | None = None
        self.setModel(model)
        self.setItemDelegate(RecordDelegate(self))
        head = _Head(self)
        self.setHorizontalHeader(head)
        head.sectionClicked.connect(self._head_clicked)
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
        model = self.records_model
        wide = self.viewport().width() / theme().scale
        left = self.viewport().width()
        stretched = None
        for section in range(model.columnCount()):
            column = model.column(section)
            hidden = column is not None and wide < column.hide_below
            self.setColumnHidden(section, hidden)
            if hidden:
                continue
            width = self._wanted_width(section, column)
            if column is not None and column.stretch and stretched is None:
                stretched = (section, width)
            else:
                head.resizeSection(section, width)
                left -= width
        if stretched is not None:
            section, width = stretched
            head.resizeSection(section, max(left, min(width, theme().px(160))))
        elif left > 0 and model.columnCount():
            last = model.columnCount() - 1
            head.resizeSection(last, head.sectionSize(last) + left)

    def _wanted_width(self, section: int, column: Column[Any] | None) -> int:
        title = self.horizontalHeader().sectionSizeFromContents(section).width()
        if column is None:
            return title
        if column.width is not None:
            return max(theme().px(column.width), title)
        option = QStyleOptionViewItem()
        delegate = self.itemDelegate()
        rows = range(min(200, self.records_model.rowCount()))  # enough to know the usual width
        widths = (
            delegate.sizeHint(option, self.records_model.index(row, section)).width()
            for row in rows
        )
        return min(max(title, *widths, 0), theme().px(360))

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
        if index.isValid() and self.records_model.column(index.column()) is None:
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
        if model.column(section) is None:
            model.choose_all(model.head_state() != Qt.CheckState.Checked)
            return
        if not self.sortable:
            return
        orders = Qt.SortOrder
        order = orders.AscendingOrder
        if model.sorted_by == section and model.order == orders.AscendingOrder:
            order = orders.DescendingOrder
        model.sort(section, order)


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
        self.view = _View(self.model, sortable=sortable, dense=dense)
        self.view.row_ground = row_ground
        self.view.setAccessibleName(name)
        self.setFocusProxy(self.view)
        self.top = QVBoxLayout()
        self.foot = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(self.top)
        layout.addWidget(self.view, 1)
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
        current = self.current()
        self.model.show(records)
        self._shown(current)

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
        current = self.current() if keep_place else None
        self.model.show_pages(fetch, at_least=self.row_count() - 1 if keep_place else 0)
        self._shown(current)

    def _sort_first(self, column: int | None, descending: bool) -> None:
        if column is not None and self.model.sorted_by is None:
            self.model.sorted_by = column + self.model.checkable
            orders = Qt.SortOrder
            self.model.order = orders.DescendingOrder if descending else orders.AscendingOrder

    def _shown(self, current: R | None) -> None:
        if current is not None:
            self.select(current)
        if self._natural:
            head = self.view.horizontalHeader().height()
            self.view.setFixedHeight(head + self.view.row_height * self.model.rowCount())
        self.view.fit_columns()

    def records(self) -> list[R]:
        """The records in the order shown."""
        return list(self.model.records)

    def row_count(self) -> int:
        """How many records are shown."""
        return self.model.rowCount()

    def current(self) -> R | None:
        """The record under the cursor."""
        index = self.view.currentIndex()
        return self.model.record(index) if index.isValid() else None

    def select(self, record: R) -> None:
        """Put the cursor on a record and bring it into view."""
        wanted = identity(record)
        for row, shown in enumerate(self.model.records):
            if identity(shown) == wanted:
                self.view.selectRow(row)
                self.view.scrollTo(self.view.currentIndex())
                return

    def chosen(self) -> list[R]:
        """The records whose box is ticked."""
        return self.model.chosen()

    def choose_none(self) -> None:
        """Untick every box."""
        self.model.choose_all(False)

    def cell(self, row: int, column: int) -> str:
        """The words of a cell, counted without the boxes; for tests and copying."""
        return self.model.columns[column].words(self.model.records[row])

    def set_line_below_last(self, on: bool) -> None:
        """Draw a hairline under the last row too, when something follows in `foot`."""
        self.view.line_below_last = on

    def _opened(self, index: QModelIndex) -> None:
        self.activated.emit(self.model.record(index))

    def _delete(self) -> None:
        current = self.current()
        chosen = self.chosen() or ([current] if current is not None else [])
        if chosen:
            self.deleted.emit(chosen)

    def _chosen(self) -> None:
        self.chosen_changed.emit(self.chosen())

    def _current(self) -> None:
        self.current_changed.emit(self.current())
