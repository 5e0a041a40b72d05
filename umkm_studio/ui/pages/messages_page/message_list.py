"""A list of messages: sender, how long ago, two lines of what they wrote, painted as plain text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
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
    QPainter,
    QResizeEvent,
    QTextLayout,
    QTextOption,
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
from umkm_studio.models.voices.messages import Message
from umkm_studio.ui.editors import message_words
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.labels import as_tooltip, utf16_slice
from umkm_studio.ui.kit.places import place_icon, place_word
from umkm_studio.ui.kit.theme import paint_icon, theme

Index = QModelIndex | QPersistentModelIndex
_LINES = 2  # of what they wrote
_LOOKED_AT = 400  # characters of it: more never fits


class _Messages(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.shown: Sequence[Message] = ()
        self.now = datetime.min

    def show(self, shown: Sequence[Message], now: datetime) -> None:
        self.beginResetModel()
        self.shown, self.now = shown, now
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def since(self, message: Message) -> str:
        """How long ago it came; of one that is settled, when it came and that it is."""
        if message.waits:
            return message_words.ago(message, self.now)
        text = self.tr("{day} · tidak perlu dibalas")
        if message.answered_on is not None:
            text = self.tr("{day} · dibalas")
        return text.format(day=wording.day(message.received_on))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        message = self.shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            text = self.tr("{name}, {place}, {kind}, {since}: {words}")
            return text.format(
                name=message_words.sender(message),
                place=place_word(message.platform),
                kind=message_words.kind_word(message.kind),
                since=self.since(message),
                words=message_words.words(message),
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(message_words.words(message))
        return None


class _Delegate(QStyledItemDelegate):
    """Icon of the place, sender, since when; below it what they wrote."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        assert isinstance(view, MessageList)
        t = theme()
        width = view.viewport().width() - 2 * _side()
        lines = len(_lines(_message(index), width))
        height = t.line_height("button") + lines * t.line_height("table") + t.px(2) + 2 * t.px(9)
        return QSize(width, height)

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
        inside = rect.adjusted(_side(), t.px(9), -_side(), -t.px(9))
        self._paint_head(painter, inside, index)
        painter.setFont(t.font("table"))
        painter.setPen(t.color("text2"))
        top = inside.top() + t.line_height("button") + t.px(2)
        height = t.line_height("table")
        for number, line in enumerate(_lines(_message(index), inside.width())):
            box = QRect(inside.left(), top + number * height, inside.width(), height)
            painter.drawText(box, _PLAIN, line)

    def _paint_head(self, painter: QPainter, inside: QRect, index: Index) -> None:
        t = theme()
        model = index.model()
        assert isinstance(model, _Messages)
        message = model.shown[index.row()]
        height = t.line_height("button")
        icon = place_icon(message.platform) or "message-2"
        side = t.px(16)
        box = QRectF(inside.left(), inside.top() + (height - side) / 2, side, side)
        paint_icon(painter, icon, box, "text2")
        since = model.since(message)
        painter.setFont(t.font("caption"))
        width = QFontMetrics(t.font("caption")).horizontalAdvance(since) + 2
        painter.setPen(t.color("text2"))
        right = QRect(inside.right() - width + 1, inside.top(), width, height)
        painter.drawText(right, _PLAIN | Qt.AlignmentFlag.AlignRight, since)
        start = inside.left() + t.px(24)
        room = right.left() - start - t.px(8)
        painter.setFont(t.font("button"))
        painter.setPen(t.color("text"))
        name = QFontMetrics(t.font("button")).elidedText(
            message_words.sender(message), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(QRect(start, inside.top(), room, height), _PLAIN, name)


class MessageList(QListView):
    """Messages to choose from; one of them is always chosen where there is any."""

    chosen = Signal(object)  # Message or None
    opened = Signal(object)  # Message
    removed = Signal(object)  # Message
    menu_wanted = Signal(object, QPoint)  # Message, global position

    def __init__(self) -> None:
        super().__init__()
        self._model = _Messages()
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.selectionModel().currentChanged.connect(self._chosen)
        self.doubleClicked.connect(self._double_clicked)

    def show_messages(self, shown: Sequence[Message], now: datetime) -> None:
        """Show these; the one that was chosen stays so, else its neighbour is."""
        before, row = self.current(), max(0, self.currentIndex().row())
        self._model.show(shown, now)
        ids = [message.id for message in shown]
        if before is not None and before.id in ids:
            row = ids.index(before.id)
        if shown:
            self.setCurrentIndex(self._model.index(min(row, len(shown) - 1)))
        self.chosen.emit(self.current())

    def current(self) -> Message | None:
        """The one that is chosen."""
        row = self.currentIndex().row()
        return self._model.shown[row] if 0 <= row < len(self._model.shown) else None

    def choose(self, message_id: int) -> bool:
        """Choose a message by its id; whether it is shown here."""
        ids = [message.id for message in self._model.shown]
        if message_id not in ids:
            return False
        self.setCurrentIndex(self._model.index(ids.index(message_id)))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Del deletes."""
        wanted = {
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_Delete: self.removed,
        }.get(Qt.Key(event.key()))
        message = self.current()
        if wanted is not None and message is not None:
            wanted.emit(message)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu for the message under the pointer, or the chosen one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.visualRect(index).center() if by_key else event.pos()
            self.setCurrentIndex(index)
            self.menu_wanted.emit(_message(index), self.viewport().mapToGlobal(at))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words break anew at another width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _chosen(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.current())

    def _double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(_message(index))


_PLAIN = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def _side() -> int:
    return theme().px(14)


def _message(index: Index) -> Message:
    model = index.model()
    assert isinstance(model, _Messages)
    return model.shown[index.row()]


def _lines(message: Message, width: int) -> list[str]:
    """What they wrote, in as many lines as are shown; the last is cut with "…"."""
    t = theme()
    text = squeeze(message_words.words(message)[:_LOOKED_AT])
    layout = QTextLayout(text, t.font("table"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts: list[tuple[int, int]] = []
    layout.beginLayout()
    while len(starts) <= _LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        starts.append((line.textStart(), line.textLength()))
    layout.endLayout()
    found = [utf16_slice(text, start, length).rstrip() for start, length in starts[:_LINES]]
    if len(starts) > _LINES:
        rest = utf16_slice(text, starts[_LINES - 1][0], len(text) * 2)
        cut = QFontMetrics(t.font("table")).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        found[-1] = cut
    return found
