"""A choice of several from a short list, in the room of a single field.

    self.platforms = ManySelect(self.tr("Belum dipilih"))
    self.platforms.set_items([("instagram", "Instagram"), ("tiktok", "TikTok")])
    self.platforms.set_value(("tiktok",))

Space, Enter, Down or a click open the list; it stays open while boxes are ticked, Esc closes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from umkm_studio.ui.kit.field_base import paint_field
from umkm_studio.ui.kit.labels import as_tooltip
from umkm_studio.ui.kit.theme import paint_icon, theme


class ManySelect(QPushButton):
    """A field that shows what is ticked; `changed` when the maker ticked."""

    changed = Signal(object)

    def __init__(self, nothing: str) -> None:
        super().__init__()
        self._nothing = nothing
        self._actions: dict[object, QAction] = {}
        self.menu_list = QMenu(self)
        self.menu_list.installEventFilter(self)
        self.clicked.connect(self.open_list)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    def set_items(self, items: Iterable[tuple[object, str]]) -> None:
        """Offer these; what is ticked stays ticked where it is offered still."""
        ticked = self.value()
        self.menu_list.clear()
        self._actions = {}
        for key, words in items:
            action = QAction(words.replace("&", "&&"), self.menu_list, checkable=True)
            action.setChecked(key in ticked)
            action.triggered.connect(self._ticked)
            self.menu_list.addAction(action)
            self._actions[key] = action
        self._say()

    @property
    def keys(self) -> list[object]:
        """What can be ticked, in the order of the list."""
        return list(self._actions)

    def value(self) -> tuple[Any, ...]:
        """The keys that are ticked, in the order of the list."""
        return tuple(key for key, action in self._actions.items() if action.isChecked())

    def set_value(self, keys: Sequence[object]) -> None:
        """Tick these and no others; this is no change by the maker."""
        for key, action in self._actions.items():
            action.setChecked(key in keys)
        self._say()

    def tick(self, key: object) -> None:
        """Tick one, or take its tick away, as the maker does."""
        self._actions[key].trigger()

    def open_list(self) -> None:
        """Show the list below the field."""
        self.menu_list.setMinimumWidth(self.width())
        self.menu_list.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self.menu_list.setActiveAction(next(iter(self._actions.values())))

    def sizeHint(self) -> QSize:
        """As tall as other fields; as wide as there is room."""
        return QSize(theme().px(160), theme().px(38))

    def minimumSizeHint(self) -> QSize:
        """A few letters: the rest is shortened, and told by the tooltip."""
        return QSize(theme().px(90), theme().px(38))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter open the list, as in other choices."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_list()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A tick leaves the list open: several are chosen in one go."""
        if watched is self.menu_list:
            released = event.type() == QEvent.Type.MouseButtonRelease
            pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
            keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if released or (pressed and event.key() in keys):  # type: ignore[attr-defined]  # a key's
                action = self.menu_list.activeAction()
                if action is not None:
                    action.trigger()
                    return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame of a field, the words, the chevron."""
        t = theme()
        paint_field(self, focused=self.hasFocus())
        painter = QPainter(self)
        side, edge = t.px(16), t.px(12)
        room = QRect(edge, 0, self.width() - side - 3 * edge + t.px(4), self.height())
        painter.setFont(t.font("body"))
        painter.setPen(t.color("text" if self.value() else "text2"))
        words = QFontMetrics(t.font("body")).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        top = (self.height() - side) // 2
        box = QRectF(self.width() - side - edge, top, side, side)
        paint_icon(painter, "chevron-down", box, "text2")

    def _ticked(self) -> None:
        self._say()
        self.changed.emit(self.value())

    def _say(self) -> None:
        chosen = [action.text() for action in self._actions.values() if action.isChecked()]
        words = ", ".join(chosen).replace("&&", "&") or self._nothing
        self.setText(words)
        self.setToolTip(as_tooltip(words) if len(chosen) > 1 else "")
        self.setAccessibleDescription(words)
