"""What keys and the pointer do with the days: walk, open, carry, copy, ask for a menu.

Arrows walk through days, up and down through the chips of a day first.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from umkm_studio.models.content.posts import Post
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.announcing import announce
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.calendar_page.chips import more_words
from umkm_studio.ui.pages.calendar_page.day_view import DayView
from umkm_studio.ui.pages.calendar_page.days_model import DAYS, View
from umkm_studio.ui.pages.calendar_page.dragging import Drag

_STEPS = {
    Qt.Key.Key_Left: timedelta(days=-1),
    Qt.Key.Key_Right: timedelta(days=1),
    Qt.Key.Key_Up: timedelta(weeks=-1),
    Qt.Key.Key_Down: timedelta(weeks=1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
KEYS = frozenset({*_STEPS, *_ENTER, Qt.Key.Key_Delete})
"""What the days understand without Ctrl."""


class DayGrid(DayView):
    """The grid itself. It changes nothing: signals say what the maker wants."""

    opened = Signal(object)  # Post
    wanted_new = Signal(object)  # date
    moved = Signal(object, object)  # Post, date
    removed = Signal(object)  # Post
    menu_wanted = Signal(object, object, QPoint)  # Post or None, date, global position
    more_wanted = Signal(object, QPoint)  # date, global position
    copied = Signal(object, object)  # Post, date: a second one like it
    let_go = Signal(object, QPoint)  # Post, global position: put down outside of the days
    copy_wanted = Signal(object)  # Post: Ctrl+C
    paste_wanted = Signal(object)  # date: Ctrl+V
    next_week_wanted = Signal(object)  # Post: Ctrl+D
    unplan_wanted = Signal(object)  # Post: Ctrl+Backspace

    def __init__(self, today: date) -> None:
        super().__init__(today)
        self.remark_on: Callable[[Post, date], str] = _no_remark

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Alt+arrows carry the post along, Enter opens, Del deletes."""
        key = Qt.Key(event.key())
        if key in _STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            post = self.chosen_post()
            if post is not None and post.day is not None and post.id is not None:
                self.moved.emit(post, post.day + self._step(key))
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._do_with_control(event)
        elif key in _STEPS:
            self._walk(key)
        elif key in _ENTER:
            self._enter()
        elif key == Qt.Key.Key_Delete:
            post = self.chosen_post()
            if post is not None and post.id is not None:
                self.removed.emit(post)
        elif key == Qt.Key.Key_Escape and self._drag.post is not None:
            self._drop(None)
        else:
            event.ignore()

    def _step(self, key: Qt.Key) -> timedelta:
        """How far an arrow goes; in a list of days the next row is the next day."""
        step = _STEPS[key]
        return step / 7 if self.days_model.view is View.DAYS and abs(step.days) == DAYS else step

    def _do_with_control(self, event: QKeyEvent) -> None:
        """Copy, put down the copy, double for next week, take the day off."""
        if event.key() == Qt.Key.Key_V:
            self.paste_wanted.emit(self.selected)
            return
        wanted = {
            Qt.Key.Key_C: self.copy_wanted,
            Qt.Key.Key_D: self.next_week_wanted,
            Qt.Key.Key_Backspace: self.unplan_wanted,
        }.get(Qt.Key(event.key()))
        post = self.chosen_post()
        if wanted is None:
            event.ignore()
        elif post is not None and post.id is not None:
            wanted.emit(post)

    def _walk(self, key: Qt.Key) -> None:
        count = len(self.spots(self.selected))
        if key == Qt.Key.Key_Down and self._chosen + 1 < count:
            self._choose(self._chosen + 1)
        elif key == Qt.Key.Key_Up and self._chosen >= 0:
            self._choose(self._chosen - 1)
        else:
            self.select(self.selected + self._step(key))

    def _choose(self, number: int) -> None:
        self._chosen = number
        self.viewport().update()
        if number < 0:
            announce(self, wording.long_day(self.selected))
            return
        spot = self.spots(self.selected)[number]
        announce(self, self.days_model.name_of(spot.post) if spot.post else more_words(spot.hidden))

    def _enter(self) -> None:
        spots = self.spots(self.selected)
        post = self.chosen_post()
        if post is not None:
            self.opened.emit(post)
        elif spots:
            self.more_wanted.emit(self.selected, self._below(self.selected))
        else:
            self.wanted_new.emit(self.selected)

    def _below(self, day: date) -> QPoint:
        """Where a menu for a day opens."""
        cell = self.visualRect(self.days_model.place(day))
        return self.viewport().mapToGlobal(cell.topLeft() + QPoint(theme().px(8), theme().px(26)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cursor."""
        super().focusInEvent(event)
        self.viewport().update()

    def step(self, days: int) -> None:
        """Choose the day so many days from the chosen one."""
        self.select(self.selected + timedelta(days=days))

    # pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a chip, or put the cursor on a day."""
        at = event.position().toPoint()
        found = self._spot_at(at)
        if found is None or event.button() != Qt.MouseButton.LeftButton:
            return
        day, number = found
        self._put_cursor(day, number)
        self.setCurrentIndex(self.days_model.place(day))
        spot = self.spots(day)[number] if number >= 0 else None
        self._drag = Drag(spot.post if spot else None, at, spot.rect.width() if spot else 0)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer: hover, or the chip in the hand."""
        at = event.position().toPoint()
        drag = self._drag
        if drag.post is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(at)
            return
        far = (at - drag.start).manhattanLength() >= QApplication.startDragDistance()
        drag.copies = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        movable = drag.post.id is not None and (drag.copies or not drag.post.published)
        if not drag.active and far and movable:
            drag.active = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._floating.show_post(drag.post, drag.width)
        if drag.active:
            self._aim(self.day_at(at))
            self._floating.follow(self.viewport().mapToGlobal(at))
            self.viewport().update()

    def _aim(self, day: date | None) -> None:
        """The chip in the hand is over another day: is there something to know before?"""
        drag = self._drag
        if day == drag.target:
            return
        drag.target, drag.remark = day, ""
        if day is not None and drag.post is not None and day != drag.post.day:
            drag.remark = self.remark_on(drag.post, day)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the chip down, or open what was clicked."""
        at = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._drag.active:
            post, day = self._drag.post, self.day_at(at)
            held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._drop(day, copies=held)
            if post is not None and day is None and not held:
                self.let_go.emit(post, self.viewport().mapToGlobal(at))
            return
        post, self._drag = self._drag.post, Drag()
        found = self._spot_at(at)
        if found is None:
            return
        day, number = found
        if post is not None and number >= 0 and self.spots(day)[number].post == post:
            self.opened.emit(post)
        elif number >= 0 and post is None:
            self.more_wanted.emit(day, self.viewport().mapToGlobal(at))
        elif number < 0 and self._plus_at(day, at):
            self.wanted_new.emit(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on a free place plans something there."""
        found = self._spot_at(event.position().toPoint())
        if found is not None and found[1] < 0 and event.button() == Qt.MouseButton.LeftButton:
            self.wanted_new.emit(found[0])

    def offer_place(self, at: QPoint | None, post: Post | None = None) -> date | None:
        """Show where a chip from elsewhere would land, and give that day; `at` is global, None
        takes the sign away. With the post there is perhaps something to know before.
        """
        day = None if at is None else self.day_at(self.viewport().mapFromGlobal(at))
        if day != self._offered:
            self._offered = day
            self._offered_remark = ""
            if day is not None and post is not None:
                self._offered_remark = self.remark_on(post, day)
            self.viewport().update()
        return day

    def _drop(self, day: date | None, *, copies: bool = False) -> None:
        post, active = self._drag.post, self._drag.active
        self._drag = Drag()
        self._floating.hide()
        self.viewport().unsetCursor()
        self.viewport().update()
        if not active or post is None or day is None:
            return
        if copies:
            self.copied.emit(post, day)
        elif day != post.day and not post.published:
            self.moved.emit(post, day)

    def _hover(self, at: QPoint) -> None:
        found = self._spot_at(at)
        if found != self._hovered:
            self._hovered = found
            points = found is not None and (found[1] >= 0 or self._plus_at(found[0], at))
            shape = Qt.CursorShape.PointingHandCursor if points else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self._hovered = None
        self.viewport().update()
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of a chip or a day, by right click or the menu key."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_wanted.emit(self.chosen_post(), self.selected, self._below(self.selected))
            return
        found = self._spot_at(event.pos())
        if found is None:
            return
        day, number = found
        self._put_cursor(day, number)
        self.viewport().update()
        post = self.spots(day)[number].post if number >= 0 else None
        self.menu_wanted.emit(post, day, event.globalPos())


def _no_remark(_post: Post, _day: date) -> str:
    return ""
