"""How a table of records is drawn and answers to mouse and keys; used through kit/tables.py."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
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
    QToolTip,
)

from umkm_studio.ui.kit.badges import badge_size, paint_badge
from umkm_studio.ui.kit.fields import paint_check
from umkm_studio.ui.kit.labels import as_tooltip
from umkm_studio.ui.kit.records import RIGHT, Column, Index, RecordModel
from umkm_studio.ui.kit.theme import paint_icon, theme, tokens


def cell_padding() -> int:
    """Room left and right in a cell, in pixels."""
    return theme().px(10)


class RecordDelegate(QStyledItemDelegate):
    """Draws every cell: ground, hairline, icon, words or badge."""

    def __init__(self, view: RecordView) -> None:
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

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """The tooltip of a cell; of one without, the words that did not fit."""
        words = index.data(Qt.ItemDataRole.DisplayRole) if index.isValid() else None
        if not words or index.data(Qt.ItemDataRole.ToolTipRole):
            return super().helpEvent(event, view, option, index)
        rect: QRect = option.rect
        cut = self.sizeHint(option, index).width() > rect.width()
        QToolTip.showText(event.globalPos(), as_tooltip(words) if cut else "", view)
        return True

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
        ends = Qt.TextElideMode
        cut = ends.ElideMiddle if column.keep_end else ends.ElideRight
        words = QFontMetrics(font).elidedText(column.words(record), cut, inside.width())
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

    def __init__(self, view: RecordView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(theme().px(tokens()["size"]["tableHead"]))
        self.setMinimumSectionSize(theme().px(24))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A column that was made wider takes its room from the stretching one."""
        super().mouseReleaseEvent(event)
        self._view.fit_columns()

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
        self.row_height = theme().px(size["tableRowDense" if dense else "tableRow"])
        self.hovered_row = -1
        self.line_below_last = False
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
        head = _Head(self)
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
