"""Beside the days: the maker's own ideas, and prompts for when nothing comes to mind.

An idea is pulled onto a day, or put on the chosen one with Space; Left and Right choose the day,
Enter opens the idea.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from umkm_studio.models.content import ideas
from umkm_studio.models.content.posts import Pillar, Post, Status
from umkm_studio.ui.kit import language, wording
from umkm_studio.ui.kit.badges import pillar_word
from umkm_studio.ui.kit.buttons import IconButton
from umkm_studio.ui.kit.cards import Box, row
from umkm_studio.ui.kit.choices import Segments
from umkm_studio.ui.kit.fields import Select, TextField
from umkm_studio.ui.kit.labels import PlainLabel, as_tooltip
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.calendar_page.chips import paint_chip
from umkm_studio.ui.pages.calendar_page.days_model import Index
from umkm_studio.ui.pages.calendar_page.dragging import Drag, FloatingChip

WIDTH = 258
_CHIP = 39
_PITCH = _CHIP + 6


class _Ideas(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.posts: Sequence[Post] = ()
        self.sources: Mapping[int, str] = {}

    def show(self, posts: Sequence[Post], sources: Mapping[int, str]) -> None:
        self.beginResetModel()
        self.posts = posts
        self.sources = sources
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.posts)

    def shown(self, row: int) -> Post:
        """An idea as its chip says it: with the name of who had it."""
        post = self.posts[row]
        source = self.sources.get(post.id or 0)
        if source is None:
            return post
        words = self.tr("{title} · {source}").format(title=post.title, source=source)
        return replace(post, title=words)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        post = self.shown(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = self.tr("{pillar}, {title}")
            return words.format(pillar=pillar_word(post.pillar), title=post.title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(post.title)
        return None


class _ChipDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme().px(WIDTH - 40), theme().px(_PITCH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        t = theme()
        model = index.model()
        assert isinstance(model, _Ideas)
        box = option.rect.adjusted(2, 2, -2, t.px(_CHIP - _PITCH) + 2)
        paint_chip(painter, box, model.shown(index.row()))
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if has_focus or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(
                QPen(t.color("focus" if has_focus else "borderStrong"), 2 if has_focus else 1)
            )
            painter.drawRoundedRect(box, t.px(6), t.px(6))


class IdeaList(QListView):
    """The ideas themselves. Positions in signals are global."""

    opened = Signal(object)  # Post
    placed = Signal(object)  # Post: onto the chosen day
    carried = Signal(QPoint, object)  # global position, Post
    dropped = Signal(object, QPoint)  # Post
    removed = Signal(object)  # Post
    menu_wanted = Signal(object, QPoint)  # Post
    day_wanted = Signal(int)  # days from the chosen one
    focused = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.ideas = _Ideas()
        self.setModel(self.ideas)
        self.setItemDelegate(_ChipDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setProperty("ownFocus", True)
        self.setAccessibleName(self.tr("Ide"))
        self._drag = Drag()
        self._floating = FloatingChip(self)

    def current(self) -> Post | None:
        """The idea that the keyboard is at."""
        index = self.currentIndex()
        return self.ideas.posts[index.row()] if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space puts it on the chosen day, Del deletes, Left and Right choose the
        day.
        """
        post = self.current()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.day_wanted.emit(step)
            return
        wanted = {
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_Space: self.placed,
            Qt.Key.Key_Delete: self.removed,
        }.get(Qt.Key(event.key()))
        if wanted is not None and post is not None:
            if wanted is not self.removed or post.id is not None:
                wanted.emit(post)
        elif event.key() == Qt.Key.Key_Escape and self._drag.active:
            self._end()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the first idea."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.ideas.index(0))
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The days need not be shown any more."""
        super().focusOutEvent(event)
        self.focused.emit(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of an idea."""
        super().mousePressEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            width = self.visualRect(index).width()
            self._drag = Drag(self.ideas.posts[index.row()], at, width)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry it."""
        drag, at = self._drag, event.position().toPoint()
        if drag.post is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        far = (at - drag.start).manhattanLength() >= QApplication.startDragDistance()
        if far and not drag.active:
            drag.active = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._floating.show_post(drag.post, drag.width - theme().px(40))
        if drag.active:
            here = self.viewport().mapToGlobal(at)
            self._floating.follow(here)
            self.carried.emit(here, drag.post)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put it down, or open what was clicked."""
        super().mouseReleaseEvent(event)
        post, active = self._drag.post, self._drag.active
        if post is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._end()
        at = event.position().toPoint()
        if active:
            self.dropped.emit(post, self.viewport().mapToGlobal(at))
        else:
            self.opened.emit(post)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of an idea, by right click or the menu key."""
        index = self.indexAt(event.pos())
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        post = self.current() if by_key or not index.isValid() else self.ideas.posts[index.row()]
        if post is not None:
            self.menu_wanted.emit(post, event.globalPos())

    def _end(self) -> None:
        self._drag = Drag()
        self._floating.hide()
        self.viewport().unsetCursor()


class IdeaTray(Box):
    """Own ideas or prompts, of one pillar or all, and a line to write a new one."""

    written = Signal(object, object)  # Post: an idea to keep; what to call once it is kept
    closed = Signal()

    def __init__(self, day: date) -> None:
        super().__init__()
        t = theme()
        self.setFixedWidth(t.px(WIDTH))
        self.own: Sequence[Post] = ()
        self._sources: Mapping[int, str] = {}
        self._day = day
        self.close_button = IconButton("x", self.tr("Tutup papan ide"), small=True, bare=True)
        self.close_button.clicked.connect(self.closed)
        self.source = Segments(
            [("own", self.tr("Idemu")), ("bank", self.tr("Pancingan"))], small=True
        )
        self.source.changed.connect(self._show)
        self.pillar = Select()
        self.pillar.setAccessibleName(self.tr("Pilar ide"))
        self.pillar.set_items(
            [(None, self.tr("Semua pilar")), *((one, pillar_word(one)) for one in Pillar)], None
        )
        self.pillar.changed.connect(self._show)
        self.list = IdeaList()
        self.ahead = PlainLabel(style="caption", role="infoText", wrap=True)
        self.hint = PlainLabel(style="caption", role="text3", wrap=True)
        self.line = TextField(placeholder=self.tr("Tulis ide, lalu Enter"), limit=120)
        self.line.setAccessibleName(self.tr("Ide baru"))
        self.line.returnPressed.connect(self._write)
        layout = QVBoxLayout(self)
        pad = t.px(12)
        layout.setContentsMargins(pad, t.px(8), pad, pad)
        layout.setSpacing(t.px(8))
        title = PlainLabel(self.tr("Papan ide"), style="cardTitle")
        layout.addLayout(row(title, None, self.close_button))
        layout.addWidget(self.ahead)
        layout.addWidget(self.source)
        layout.addWidget(self.pillar)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.hint)
        layout.addWidget(self.line)

    def show_ideas(
        self, own: Sequence[Post], sources: Mapping[int, str], *, ahead: str = ""
    ) -> None:
        """Show what the maker has noted without a day, with who had the idea by the post's id, and
        a day worth an idea.
        """
        self.own = own
        self._sources = sources
        self.ahead.setText(ahead)
        self.ahead.setVisible(bool(ahead))
        self._show()

    def name_day(self, day: date) -> None:
        """Say which day Space is for."""
        self._day = day
        self._say_hint()

    def _show(self, _key: object = None) -> None:
        pillar = self.pillar.value()
        if self.source.value() == "own":
            found = [post for post in self.own if pillar in (None, post.pillar)]
        else:
            spoken = language.current()
            found = [
                Post(title=prompt.text(spoken), pillar=prompt.pillar, status=Status.IDEA)
                for prompt in ideas.of_pillar(pillar)
            ]
        row = self.list.currentIndex().row()
        self.list.ideas.show(found, self._sources)
        if row >= 0:  # the next idea is where the one that was planned stood
            self.list.setCurrentIndex(self.list.ideas.index(min(row, len(found) - 1)))
        self._say_hint()

    def _say_hint(self) -> None:
        if not self.list.ideas.posts:
            words = self.tr("Belum ada ide di sini. Tulis satu, atau ambil dari Pancingan.")
        elif self.source.value() == "own":
            words = self.tr("Tarik ke sebuah hari, atau Spasi untuk {day}. ← → memilih hari.")
        else:
            words = self.tr("Klik untuk menyimpan, tarik ke sebuah hari, atau Spasi untuk {day}.")
        self.hint.setText(words.format(day=wording.weekday_and_day(self._day)))

    def _write(self) -> None:
        title = self.line.text().strip()
        if title:
            pillar = self.pillar.value() or Pillar.STORY
            idea = Post(title=title, pillar=pillar, status=Status.IDEA)
            self.written.emit(idea, self.line.clear)
