"""The list of answers: the question, how often it was copied, the first words, and "Salin".

Painted as plain text by one view, so that a bank of hundreds opens at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
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
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from umkm_studio.models.text import squeeze
from umkm_studio.models.voices.replies import Reply
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.labels import as_tooltip
from umkm_studio.ui.kit.theme import paint_icon, theme

Index = QModelIndex | QPersistentModelIndex
KEYS = 9
"""Ctrl+1 to Ctrl+9 copy the answers at the top."""
_LOOKED_AT = 300  # characters of an answer: more never fits
_WORDS_FROM = 340  # effective pixels of the list, from which on the button has its word
_PLAIN = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class _Replies(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.shown: Sequence[Reply] = ()

    def show(self, shown: Sequence[Reply]) -> None:
        self.beginResetModel()
        self.shown = shown
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        reply = self.shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            text = self.tr("{question}, disalin {count} kali: {answer}", "", reply.uses)
            return text.format(
                question=reply.question, count=wording.number(reply.uses), answer=reply.answer
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(reply.answer)
        return None


class ReplyList(QListView):
    """Answers to choose from. Enter, a double click or "Salin" copies; Del deletes."""

    chosen = Signal(object)  # Reply or None
    copy_wanted = Signal(object)  # Reply
    removed = Signal(object)  # Reply
    menu_wanted = Signal(object, QPoint)  # Reply, global position

    def __init__(self) -> None:
        super().__init__()
        self._model = _Replies()
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Balasan siap pakai"))
        self.selectionModel().currentChanged.connect(self._chosen)
        self.activated.connect(self._activated)
        self.copy_word = self.tr("Salin")
        self._pressed = QPersistentModelIndex()  # the row whose button is being pressed

    def show_replies(self, shown: Sequence[Reply], wanted: int | None = None) -> None:
        """Show these, and choose the one with the id `wanted`, else the one that was chosen, else
        the first.
        """
        before = self.current()
        ids = [reply.id for reply in shown]
        keep = next((one for one in (wanted, before and before.id) if one in ids), None)
        self._model.show(shown)
        if shown:
            self.setCurrentIndex(self._model.index(0 if keep is None else ids.index(keep)))
        self.chosen.emit(self.current())

    def shown(self) -> Sequence[Reply]:
        """The answers in their order."""
        return self._model.shown

    def current(self) -> Reply | None:
        """The one that is chosen."""
        row = self.currentIndex().row()
        return self._model.shown[row] if 0 <= row < len(self._model.shown) else None

    def choose(self, row: int) -> bool:
        """Choose by place; whether there is one."""
        if not 0 <= row < len(self._model.shown):
            return False
        self.setCurrentIndex(self._model.index(row))
        return True

    def copy_box(self, rect: QRect) -> QRect:
        """Where "Salin" stands in a row."""
        t = theme()
        width = t.px(34)
        if self.has_words():
            width += QFontMetrics(t.font("button")).horizontalAdvance(self.copy_word) + t.px(10)
        height = t.px(32)
        return QRect(rect.right() - _side() - width + 1, rect.top() + t.px(8), width, height)

    def has_words(self) -> bool:
        """Whether there is room for the word beside the icon."""
        return self.viewport().width() >= theme().px(_WORDS_FROM)

    def is_over_copy(self, index: Index) -> bool:
        """Whether the pointer is over the button of a row."""
        at = self.viewport().mapFromGlobal(self.cursor().pos())
        return self.viewport().underMouse() and self.copy_box(self.visualRect(index)).contains(at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on "Salin" may become a click."""
        super().mousePressEvent(event)
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self._button_at(event) if is_left else QPersistentModelIndex()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on "Salin" copies."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, QPersistentModelIndex()
        if pressed.isValid() and self._button_at(event) == pressed:
            self.copy_wanted.emit(_reply(pressed))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click on "Salin" is none of the row."""
        if not self._button_at(event).isValid():
            super().mouseDoubleClickEvent(event)

    def _button_at(self, event: QMouseEvent) -> QPersistentModelIndex:
        """The row whose button lies under the pointer, an invalid one where none does."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        is_over = index.isValid() and self.copy_box(self.visualRect(index)).contains(at)
        return QPersistentModelIndex(index) if is_over else QPersistentModelIndex()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The button under the pointer looks so."""
        super().mouseMoveEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter copies, Del deletes."""
        reply = self.current()
        if reply is not None and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(reply)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu for the answer under the pointer, or the chosen one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.visualRect(index).center() if by_key else event.pos()
            self.setCurrentIndex(index)
            self.menu_wanted.emit(_reply(index), self.viewport().mapToGlobal(at))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words are cut anew at another width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _chosen(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.current())

    def _activated(self, index: QModelIndex) -> None:
        self.copy_wanted.emit(_reply(index))


class _Delegate(QStyledItemDelegate):
    """Question, count and button in a line; below it how the answer begins."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        t = theme()
        return QSize(0, t.px(32) + t.line_height("table") + t.px(17))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        t = theme()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        ground = "surface"
        if state & QStyle.StateFlag.State_Selected:
            ground = "rowSelected"
        elif state & QStyle.StateFlag.State_MouseOver:
            ground = "rowHover"
        painter.fillRect(rect, t.color(ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.color("border"))
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect.left(), rect.top(), t.px(3), rect.height(), t.color("primary"))
        view = self.parent()
        assert isinstance(view, ReplyList)
        button = view.copy_box(rect)
        _paint_button(painter, view, button, hovered=view.is_over_copy(index))
        inside = rect.adjusted(_side(), t.px(8), -_side(), -t.px(9))
        _paint_head(painter, _reply(index), inside, button)
        painter.setFont(t.font("table"))
        painter.setPen(t.color("text2"))
        line = QRect(inside.left(), inside.top() + t.px(32), inside.width(), t.line_height("table"))
        text = squeeze(_reply(index).answer[:_LOOKED_AT])
        painter.drawText(line, _PLAIN, _cut(text, "table", line.width()))


def _paint_head(painter: QPainter, reply: Reply, inside: QRect, button: QRect) -> None:
    t = theme()
    uses = f"{wording.number(reply.uses)}×" if reply.uses else ""
    width = QFontMetrics(t.font("caption")).horizontalAdvance(uses) + 2 if uses else 0
    right = QRect(button.left() - t.px(10) - width, inside.top(), width, t.px(32))
    painter.setFont(t.font("caption"))
    painter.setPen(t.color("text2"))
    painter.drawText(right, _PLAIN | Qt.AlignmentFlag.AlignRight, uses)
    room = right.left() - inside.left() - t.px(8)
    painter.setFont(t.font("button"))
    painter.setPen(t.color("text"))
    place = QRect(inside.left(), inside.top(), room, t.px(32))
    painter.drawText(place, _PLAIN, _cut(reply.question, "button", room))


def _paint_button(painter: QPainter, view: ReplyList, box: QRect, *, hovered: bool) -> None:
    t = theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(t.color("borderStrong"), 1))
    painter.setBrush(t.color("rowHover" if hovered else "surface"))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), t.px(8), t.px(8))
    side = t.px(16)
    top = box.top() + (box.height() - side) / 2
    paint_icon(painter, "copy", QRectF(box.left() + t.px(9), top, side, side), "text")
    if view.has_words():
        painter.setFont(t.font("button"))
        painter.setPen(t.color("text"))
        painter.drawText(box.adjusted(t.px(33), 0, 0, 0), _PLAIN, view.copy_word)
    painter.restore()


def _cut(text: str, style: str, width: int) -> str:
    metrics = QFontMetrics(theme().font(style))
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def _reply(index: Index) -> Reply:
    model = index.model()
    assert isinstance(model, _Replies)
    return model.shown[index.row()]


def _side() -> int:
    return theme().px(14)
