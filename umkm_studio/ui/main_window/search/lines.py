"""The lines of the search: a heading for each kind, and below it what was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from umkm_studio.ui.kit.badges import Look, badge_size, paint_badge
from umkm_studio.ui.kit.theme import paint_icon, theme

Index = QModelIndex | QPersistentModelIndex
_ICON, _GAP, _SIDE = 18, 12, 20  # pixels
_ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a kind."""

    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What can be opened or done. `about` stands below the title, `aside` at the right, before a
    `badge` or the `key` that does the same.
    """

    act: Callable[[], None]
    icon: str
    title: str
    about: str = ""
    aside: str = ""
    key: str = ""
    badge: Look | None = None

    def spoken(self) -> str:
        """All of it in one go, for a screen reader."""
        badge = self.badge.word if self.badge is not None else ""
        return ", ".join(filter(None, (self.title, self.about, self.aside, badge, self.key)))


class Lines(QAbstractListModel):
    """Headings can't be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: Sequence[Heading | Line] = ()

    def show(self, shown: Sequence[Heading | Line]) -> None:
        """Show these."""
        self.beginResetModel()
        self.shown = shown
        self.endResetModel()

    def line(self, row: int) -> Line | None:
        """What stands in a row, None for a heading or no row."""
        found = self.shown[row] if 0 <= row < len(self.shown) else None
        return found if isinstance(found, Line) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines and headings."""
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only lines are for choosing."""
        if self.line(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, for screen readers and tests; the delegate paints."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        found = self.shown[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(found, Line):
            return found.spoken()
        return found.title


class LinePainter(QStyledItemDelegate):
    """Draws headings and lines as plain text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A line is higher where it says more."""
        t = theme()
        found = _of(index)
        if isinstance(found, Heading):
            return QSize(0, t.px(32))
        return QSize(0, t.px(54 if found.about else 42))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        t = theme()
        rect: QRect = option.rect
        found = _of(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(found, Heading):
            painter.setFont(t.font("badge"))
            painter.setPen(t.color("text3"))
            words = rect.adjusted(t.px(_SIDE), t.px(6), -t.px(_SIDE), 0)
            painter.drawText(words, _ONE_LINE, found.title)
        else:
            state: QStyle.StateFlag = option.state
            if state & QStyle.StateFlag.State_Selected:
                _paint_ground(painter, rect, "rowSelected", "primary")
            elif state & QStyle.StateFlag.State_MouseOver:
                _paint_ground(painter, rect, "rowHover", "")
            _paint_line(painter, rect.adjusted(t.px(_SIDE), 0, -t.px(_SIDE), 0), found)
        painter.restore()


def _of(index: Index) -> Heading | Line:
    model = index.model()
    assert isinstance(model, Lines)
    return model.shown[index.row()]


def _paint_ground(painter: QPainter, rect: QRect, role: str, bar: str) -> None:
    t = theme()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(t.color(role))
    box = QRectF(rect).adjusted(t.px(6), 1, -t.px(6), -1)
    painter.drawRoundedRect(box, t.px(8), t.px(8))
    if bar:  # not by colour alone
        painter.setBrush(t.color(bar))
        painter.drawRoundedRect(QRectF(box.left(), box.center().y() - t.px(9), 3, t.px(18)), 1.5, 1)


def _paint_line(painter: QPainter, inside: QRect, line: Line) -> None:
    t = theme()
    side = t.px(_ICON)
    top = inside.top() + (inside.height() - side) // 2
    paint_icon(painter, line.icon, QRectF(inside.left(), top, side, side), "text2")
    words = inside.adjusted(side + t.px(_GAP), 0, 0, 0)
    words.setRight(_paint_right(painter, words, line))
    half = inside.height() // 2
    upper = QRect(words.left(), inside.top() + t.px(7), words.width(), half - t.px(7))
    _paint_words(painter, upper if line.about else words, line.title, "button", "text")
    if line.about:
        lower = QRect(words.left(), inside.top() + half, words.width(), half - t.px(7))
        _paint_words(painter, lower, line.about, "caption", "text2")


def _paint_right(painter: QPainter, room: QRect, line: Line) -> int:
    """Draw what stands at the right; gives where it begins."""
    t = theme()
    right = room.right()
    if line.key:
        width = QFontMetrics(t.font("badge")).horizontalAdvance(line.key) + t.px(12)
        cap = QRectF(right - width, 0, width, t.px(20))
        cap.moveTop(room.center().y() - cap.height() / 2)
        painter.setPen(QPen(t.color("border"), 1))
        painter.setBrush(t.color("surface2"))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(t.font("badge"))
        painter.setPen(t.color("text2"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, line.key)
        right -= width + t.px(_GAP)
    if line.badge is not None:
        size = badge_size(line.badge)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(room.center())
        place.moveRight(right)
        paint_badge(painter, line.badge, place.topLeft())
        right -= size.width() + t.px(_GAP)
    if line.aside:
        font = t.font("table")
        width = QFontMetrics(font).horizontalAdvance(line.aside) + 1
        _paint_words(
            painter, QRect(right - width, room.top(), width, room.height()), line.aside, "table",
            "text2",
        )  # fmt: skip
        right -= width + t.px(_GAP)
    return right


def _paint_words(painter: QPainter, room: QRect, words: str, style: str, role: str) -> None:
    t = theme()
    font = t.font(style)
    painter.setFont(font)
    painter.setPen(t.color(role))
    cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _ONE_LINE, cut)
