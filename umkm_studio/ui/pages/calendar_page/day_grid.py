"""The days as a grid: a month of weeks with their pace, one week of cards, or a list of days.

A QTableView carries it, so that screen readers find rows, columns and words; everything that is
seen is painted here. Arrows walk through days, up and down through the chips of a day first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from umkm_studio.models.content.balance import Week
from umkm_studio.models.content.posts import Post
from umkm_studio.models.insight.cards import Facts
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.labels import as_tooltip
from umkm_studio.ui.kit.notices import announce
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.calendar_page.chips import (
    ROW_AT_LEAST,
    Spot,
    chip_name,
    chip_tip,
    lay_out,
    lay_out_cards,
    lay_out_row,
    more_words,
    row_height,
)
from umkm_studio.ui.pages.calendar_page.day_painting import (
    DayLook,
    paint_day,
    paint_pace,
    plus_place,
)
from umkm_studio.ui.pages.calendar_page.days_model import (
    DAYS,
    PACE,
    DaysModel,
    Index,
    View,
    pace_words,
)
from umkm_studio.ui.pages.calendar_page.dragging import Drag, FloatingChip
from umkm_studio.ui.pages.calendar_page.weekdays import Weekdays

_PACE_WIDTH = 92
_WEEK_AT_LEAST = 380
_LAYS = {View.MONTH: lay_out, View.WEEK: lay_out_cards, View.DAYS: lay_out_row}
_STEPS = {
    Qt.Key.Key_Left: timedelta(days=-1),
    Qt.Key.Key_Right: timedelta(days=1),
    Qt.Key.Key_Up: timedelta(weeks=-1),
    Qt.Key.Key_Down: timedelta(weeks=1),
}


class DayGrid(QTableView):
    """The grid itself. It changes nothing: signals say what the maker wants."""

    opened = Signal(object)  # Post
    wanted_new = Signal(object)  # date
    moved = Signal(object, object)  # Post, date
    removed = Signal(object)  # Post
    menu_wanted = Signal(object, object, QPoint)  # Post or None, date, global position
    more_wanted = Signal(object, QPoint)  # date, global position
    left_month = Signal(object)  # date outside of what is shown
    copied = Signal(object, object)  # Post, date: a second one like it
    let_go = Signal(object, QPoint)  # Post, global position: put down outside of the days
    copy_wanted = Signal(object)  # Post: Ctrl+C
    paste_wanted = Signal(object)  # date: Ctrl+V
    next_week_wanted = Signal(object)  # Post: Ctrl+D
    unplan_wanted = Signal(object)  # Post: Ctrl+Backspace

    def __init__(self) -> None:
        super().__init__()
        self.days_model = DaysModel()
        self.today = date.today()
        self.selected = self.today
        self._chosen = -1  # which spot of the selected day the keyboard is at; -1 is the day itself
        self._hovered: tuple[date, int] | None = None
        self._drag = Drag()
        self._floating = FloatingChip(self)
        self._offered: date | None = None  # where a chip from elsewhere would land
        self.setModel(self.days_model)
        self.setItemDelegate(_DayDelegate(self))
        self._head = Weekdays(self, self.days_model)
        self.setHorizontalHeader(self._head)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setMinimumSectionSize(theme().px(ROW_AT_LEAST))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("ownFocus", True)
        self.setAccessibleName(self.tr("Kalender"))

    # what it shows

    def show_days(
        self,
        view: View,
        anchor: date,
        found: Mapping[date, Sequence[Post]],
        weeks: Sequence[Week],
        today: date,
        facts: Mapping[int, Facts] | None = None,
    ) -> None:
        """Show the month or the week of a day; `found` are the posts of each day in it, `weeks` one
        pace for each row of a month, `facts` what cards of a week say.
        """
        self.today = self._head.today = today
        self._drag = Drag()
        self._floating.hide()
        self._hovered = None
        self._offered = None
        other = view is not self.days_model.view or not self.days_model.days
        self.days_model.show(view, anchor, found, weeks, facts or {})
        if other:
            self._fit_columns()
        self._fit_rows()
        if not self.days_model.place(self.selected).isValid():
            first = self.days_model.days[0][0] if view is View.WEEK else anchor.replace(day=1)
            here = today if self.days_model.place(today).isValid() else first
            self.selected, self._chosen = here, -1
        self._chosen = min(self._chosen, len(self.posts_on(self.selected)) - 1)
        self.setCurrentIndex(self.days_model.place(self.selected))
        self.viewport().update()

    def select(self, day: date, post: Post | None = None) -> None:
        """Put the cursor on a day, and on one of its posts."""
        index = self.days_model.place(day)
        if not index.isValid():
            self.left_month.emit(day)
            return
        self.selected = day
        ids = [each.id for each in self.posts_on(day)]
        self._chosen = ids.index(post.id) if post is not None and post.id in ids else -1
        self.setCurrentIndex(index)
        self.viewport().update()

    def posts_on(self, day: date) -> Sequence[Post]:
        """The posts of a day that is shown."""
        return self.days_model.posts.get(day, ())

    def spots(self, day: date) -> list[Spot]:
        """The chips of a day, and where they are in the viewport."""
        index = self.days_model.place(day)
        if not index.isValid():
            return []
        lay = _LAYS[self.days_model.view]
        return lay(self.visualRect(index), self.posts_on(day))

    def chosen_post(self) -> Post | None:
        """The post the keyboard is at: the chip chosen, or the only one of the day."""
        spots = self.spots(self.selected)
        if self._chosen < 0:
            return spots[0].post if len(spots) == 1 else None
        return spots[self._at(spots)].post

    def _at(self, spots: Sequence[Spot]) -> int:
        """The spot that has the cursor; what found no room is reached through the last one."""
        return min(self._chosen, len(spots) - 1)

    def look(self, day: date) -> DayLook:
        """How a day is to be drawn now."""
        model = self.days_model
        muted = model.is_muted(day)
        hovered = self._hovered if self._hovered and not self._drag.active else None
        spots = self.spots(day)
        return DayLook(
            day=day,
            spots=spots,
            muted=muted,
            is_today=day == self.today,
            names_month=muted and (day.day == 1 or day == model.days[0][0]),
            cursor=self._at(spots) if day == self.selected and self.hasFocus() else None,
            hovered=hovered[1] if hovered and hovered[0] == day else None,
            lifted=self._drag.post if self._drag.active else None,
            landing=day in (self._offered, self._drag.target if self._drag.active else None),
            copies=self._drag.active and self._drag.copies,
            view=model.view,
            facts=model.facts,
            may_add=model.view is View.WEEK and not spots and day >= self.today,
        )

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
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
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
        announce(self, chip_name(spot.post) if spot.post else more_words(spot.hidden))

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

    # pointer

    def day_at(self, at: QPoint) -> date | None:
        """The day under a point of the viewport."""
        return (
            self.days_model.day(self.indexAt(at)) if self.viewport().rect().contains(at) else None
        )

    def _spot_at(self, at: QPoint) -> tuple[date, int] | None:
        """The day under a point and its spot there; -1 is the day itself."""
        day = self.day_at(at)
        if day is None:
            return None
        for number, spot in enumerate(self.spots(day)):
            if spot.rect.contains(at):
                return day, number
        return day, -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a chip, or put the cursor on a day."""
        at = event.position().toPoint()
        found = self._spot_at(at)
        if found is None or event.button() != Qt.MouseButton.LeftButton:
            return
        day, number = found
        self.selected, self._chosen = day, number
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
            drag.target = self.day_at(at)
            self._floating.follow(self.viewport().mapToGlobal(at))
            self.viewport().update()

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
        cell = self.visualRect(self.days_model.place(day))
        if post is not None and number >= 0 and self.spots(day)[number].post == post:
            self.opened.emit(post)
        elif number >= 0 and post is None:
            self.more_wanted.emit(day, self.viewport().mapToGlobal(at))
        elif number < 0 and plus_place(cell, self.days_model.view).contains(at):
            self.wanted_new.emit(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on a free place plans something there."""
        found = self._spot_at(event.position().toPoint())
        if found is not None and found[1] < 0 and event.button() == Qt.MouseButton.LeftButton:
            self.wanted_new.emit(found[0])

    def offer_place(self, at: QPoint | None) -> date | None:
        """Show where a chip from elsewhere would land, and give that day; `at` is global, None
        takes the sign away.
        """
        day = None if at is None else self.day_at(self.viewport().mapFromGlobal(at))
        if day != self._offered:
            self._offered = day
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
            points = found is not None and (
                found[1] >= 0
                or plus_place(self.visualRect(self.indexAt(at)), self.days_model.view).contains(at)
            )
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
        self.selected, self._chosen = day, number
        self.viewport().update()
        post = self.spots(day)[number].post if number >= 0 else None
        self.menu_wanted.emit(post, day, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Tooltips: the whole title of a chip, the meaning of the pace."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), as_tooltip(self._tip(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def _tip(self, at: QPoint) -> str:
        index = self.indexAt(at)
        if index.isValid() and index.column() == PACE:
            return pace_words(self.days_model.weeks[index.row()])
        found = self._spot_at(at)
        if found is None or found[1] < 0:
            return ""
        spot = self.spots(found[0])[found[1]]
        return chip_tip(spot.post) if spot.post else ""

    # sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Seven equal columns and a narrow one, or fewer."""
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        view = self.days_model.view
        if view is View.DAYS:
            self.setColumnWidth(0, self.viewport().width())
            return
        pace = theme().px(_PACE_WIDTH) if view is View.MONTH else 0
        width = self.viewport().width() - pace
        for column in range(DAYS):
            left, right = width * column // DAYS, width * (column + 1) // DAYS
            self.setColumnWidth(column, right - left)
        if view is View.MONTH:
            self.setColumnWidth(PACE, pace)

    def _fit_rows(self) -> None:
        """Weeks share the height; a day in a list takes what its posts need."""
        view, rows = self.days_model.view, self.verticalHeader()
        self._head.setVisible(view is not View.DAYS)
        self._head.fit()
        head = self._head.height() if view is not View.DAYS else 0
        if view is View.DAYS:
            rows.setMinimumSectionSize(row_height(1))
            rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            heights = [row_height(len(self.posts_on(days[0]))) for days in self.days_model.days]
            for row, height in enumerate(heights):
                rows.resizeSection(row, height)
            self.setMinimumHeight(head + sum(heights))
            return
        least = theme().px(ROW_AT_LEAST if view is View.MONTH else _WEEK_AT_LEAST)
        rows.setMinimumSectionSize(least)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight(head + least * len(self.days_model.days))

    def minimumSizeHint(self) -> QSize:
        """Narrow windows are met by narrow days."""
        return QSize(
            theme().px(300 if self.days_model.view is View.DAYS else 480), self.minimumHeight()
        )


class _DayDelegate(QStyledItemDelegate):
    """Draws the cells as the grid knows them."""

    def __init__(self, grid: DayGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._grid.days_model
        cell: QRect = option.rect
        day = model.day(index)
        painter.save()
        if day is None:
            paint_pace(painter, cell, model.weeks[index.row()])
        else:
            paint_day(painter, cell, self._grid.look(day))
        painter.restore()
