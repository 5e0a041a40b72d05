"""Three columns that become two, then one, as the page gets narrow."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from umkm_studio.ui.kit.theme import theme

_THREE_FROM, _TWO_FROM = 960, 660  # effective pixels of the page
_LEFT, _RIGHT = 272, 300  # pixels at 100 %
_UNLIMITED = 16777215  # QWIDGETSIZE_MAX
_TALL_LEFT, _TALL_MIDDLE = 400, 300  # pixels at 100 % that the lists keep in any case


class ThreeColumns(QWidget):
    """`left` and `middle` are lists that take the height there is, `ready` is what is done with
    them, `quiet` are small cards. In two columns `ready` stands above `middle`, the small cards
    below `left`. The third column scrolls by itself: an answer with many gaps moves nothing else.
    """

    def __init__(
        self, left: QWidget, middle: QWidget, ready: QWidget, quiet: tuple[QWidget, ...]
    ) -> None:
        super().__init__()
        self._left, self._middle, self._ready, self._quiet = left, middle, ready, quiet
        self._columns: list[QVBoxLayout] = []
        self._holders: list[QWidget] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(14))
        for _ in range(3):
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme().px(14))
            self._holders.append(holder)
            self._columns.append(column)
        self._right = QScrollArea()
        self._right.setWidgetResizable(True)
        self._right.setFrameShape(QFrame.Shape.NoFrame)
        self._right.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._right.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._right.setWidget(self._holders.pop())
        self._holders.append(self._right)
        for holder in self._holders:
            layout.addWidget(holder)
        left.setMinimumHeight(theme().px(_TALL_LEFT))
        middle.setMinimumHeight(theme().px(_TALL_MIDDLE))
        self.count = 0
        self._arrange(3)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough to be folded."""
        parts = (self._left, self._middle, self._ready, *self._quiet)
        height = super().minimumSizeHint().height()
        return QSize(max(part.minimumSizeHint().width() for part in parts), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how many columns there is room for."""
        super().resizeEvent(event)
        width = self.width() / theme().scale
        self._arrange(3 if width >= _THREE_FROM else 2 if width >= _TWO_FROM else 1)

    def _arrange(self, count: int) -> None:
        if count == self.count:
            return
        self.count = count
        ready, middle, left, quiet = self._ready, self._middle, self._left, self._quiet
        placed = {
            3: ((left,), (middle,), (ready, *quiet)),
            2: ((left, *quiet), (ready, middle), ()),
            1: ((left, ready, middle, *quiet), (), ()),
        }[count]
        for column, parts in zip(self._columns, placed, strict=True):
            while column.count():
                column.takeAt(0)
            for part in parts:
                column.addWidget(part, int(part in (left, middle)))
            if not {left, middle} & set(parts):
                column.addStretch(1)
        widths = {3: (_LEFT, 0, _RIGHT), 2: (_RIGHT, 0, 0), 1: (0, 0, 0)}[count]
        for holder, width, parts in zip(self._holders, widths, placed, strict=True):
            holder.setMinimumWidth(theme().px(width) if width else 0)
            holder.setMaximumWidth(theme().px(width) if width else _UNLIMITED)
            holder.setVisible(bool(parts))
