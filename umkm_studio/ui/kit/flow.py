"""Widgets beside each other that go to a new line where the room ends: filters, badges, tags.

page.body.addLayout(Flow(search, period, status, gap=8))
card.body.addLayout(Flow(*badges, gap=10, end=export_button))     # `end` stands at the right
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from umkm_studio.ui.kit.theme import theme


class Flow(QLayout):
    """A row that breaks into lines. The widget `end`, if it fits, stands at the right edge."""

    def __init__(self, *widgets: QWidget, gap: int = 8, end: QWidget | None = None) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._end = end
        self._known: list[tuple[QLayoutItem, QSize]] | None = None  # what is shown, and its size
        self.setSpacing(theme().px(gap))
        self.setContentsMargins(0, 0, 0, 0)
        for widget in (*widgets, *([end] if end is not None else [])):
            self.addWidget(widget)

    def addWidget(self, widget: QWidget) -> None:
        """Put a widget at the end.

        The item is made here, not by Qt: when Qt frees an item of its own, Python is not told and
        keeps what it knew of it (such as which layout it goes with) for the next at that address.
        """
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:
        """Called by addWidget."""
        self._items.append(item)
        self.invalidate()

    def invalidate(self) -> None:
        """Called where an item came, went or wants another size: what was known is so no more.

        A drawer asks for heights some seventy times while it opens, and asking each button for its
        size every time took longer than all the rest.
        """
        self._known = None
        super().invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        self.invalidate()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more room than its lines need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Less width means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put the widgets in their places."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """One line."""
        sizes = [size for _item, size in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """As wide as the widest item."""
        sizes = [item.minimumSize() for item, _size in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def _shown(self) -> list[tuple[QLayoutItem, QSize]]:
        if self._known is None:
            self._known = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
        return self._known

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item, size in self._shown():
            needed = size.width()
            if not lines or left + self.spacing() + needed > width:
                lines.append([])
                left = needed
            else:
                left += self.spacing() + needed
            lines[-1].append((item, size))
        return lines

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        top = rect.top()
        for line in self._lines(rect.width()):
            height = max(size.height() for _item, size in line)
            if move:
                self._place(line, QRect(rect.left(), top, rect.width(), height))
            top += height + self.spacing()
        return max(0, top - self.spacing() - rect.top())

    def _place(self, line: list[tuple[QLayoutItem, QSize]], room: QRect) -> None:
        left = room.left()
        for item, size in line:
            width = min(size.width(), room.width())
            at_end = isinstance(item, QWidgetItem) and item.widget() is self._end
            if at_end:
                left = room.right() + 1 - width
            top = room.top() + (room.height() - size.height()) // 2
            item.setGeometry(QRect(left, top, width, size.height()))
            left += width + self.spacing()
