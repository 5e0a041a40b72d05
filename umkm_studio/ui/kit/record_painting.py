"""How the cells of a table of records are drawn; used through kit/tables.py."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from umkm_studio.ui.kit.badges import badge_size, paint_badge
from umkm_studio.ui.kit.fields import paint_check
from umkm_studio.ui.kit.labels import as_tooltip
from umkm_studio.ui.kit.records import Column, Index
from umkm_studio.ui.kit.theme import paint_icon, theme

if TYPE_CHECKING:
    from umkm_studio.ui.kit.record_view import RecordView


_ICON, _AFTER_ICON = 16, 8
_CIRCLE = 30  # pixels across, of initials


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
        if column.icon is not None and column.icon(record) is not None:
            width += t.px(_ICON + _AFTER_ICON)
        if column.initials is not None:
            width += t.px(_CIRCLE + 10)
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
        if index.row() < model.rowCount() - 1:
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
        icon = column.icon(record) if column.icon is not None else None
        if icon is not None:
            _paint_icon(painter, inside, *icon)
            inside = inside.adjusted(t.px(_ICON + _AFTER_ICON), 0, 0, 0)
        if column.initials is not None:
            _paint_initials(painter, inside, column.initials(record))
            inside = inside.adjusted(t.px(_CIRCLE + 10), 0, 0, 0)
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


def _paint_icon(painter: QPainter, inside: QRect, icon: str, role: str) -> None:
    """An icon before the words; a record without one has its words in its place."""
    side = theme().px(_ICON)
    top = inside.top() + (inside.height() - side) // 2
    paint_icon(painter, icon, QRectF(inside.left(), top, side, side), role)


def _paint_initials(painter: QPainter, inside: QRect, letters: str) -> None:
    """A circle with the letters; said by the words beside it, so it has no name of its own."""
    t = theme()
    side = t.px(_CIRCLE)
    circle = QRectF(inside.left(), inside.top() + (inside.height() - side) / 2, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(t.color("neutralSoft"))
    painter.drawEllipse(circle)
    painter.setFont(t.font("badge"))
    painter.setPen(t.color("neutralText"))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, letters)
    painter.restore()
