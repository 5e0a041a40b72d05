"""The days as a grid: a month of weeks with their pace, one week of cards, or a list of days.

A QTableView carries it, so that screen readers find rows, columns and words; everything that is
seen is painted here. What keys and the pointer do is in `day_grid`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from umkm_studio.models.content.capacity import Week
from umkm_studio.models.content.fair_tests import Week as TestWeek
from umkm_studio.models.content.posts import Post
from umkm_studio.models.content.rest import Rest
from umkm_studio.ui.kit.labels import as_tooltip
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.calendar_page.chips import (
    ROW_AT_LEAST,
    Spot,
    chip_tip,
    lay_out,
    lay_out_cards,
    lay_out_row,
    row_height,
)
from umkm_studio.ui.pages.calendar_page.day_marks import Marks, marks_words
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
)
from umkm_studio.ui.pages.calendar_page.dragging import Drag, FloatingChip
from umkm_studio.ui.pages.calendar_page.week_cards import Card, quiet_words
from umkm_studio.ui.pages.calendar_page.weekdays import Weekdays

_PACE_WIDTH = 92
_WEEK_AT_LEAST = 380
_LAYS = {View.MONTH: lay_out, View.WEEK: lay_out_cards, View.DAYS: lay_out_row}


class DayView(QTableView):
    """The days as they are seen, with the cursor and the chip in the hand."""

    left_month = Signal(object)  # date outside of what is shown
    day_chosen = Signal(object)  # date: where the cursor is now

    def __init__(self, today: date) -> None:
        super().__init__()
        self.days_model = DaysModel()
        self.today = today
        self.selected = self.today
        self._chosen = -1  # which spot of the selected day the keyboard is at; -1 is the day itself
        self._hovered: tuple[date, int] | None = None
        self._drag = Drag()
        self._floating = FloatingChip(self)
        self._offered: date | None = None  # where a chip from elsewhere would land
        self._offered_remark = ""
        self._shows_cursor = False
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
        *,
        tests: Mapping[date, TestWeek],
        cards: Mapping[int, Card],
        marks: Marks,
        resting: Mapping[date, Rest],
    ) -> None:
        """Show the month or the week of a day; `found` are the posts of each day in it, `weeks` one
        pace for each row of a month, `tests` the weeks of fair tests, `cards` what those of a week
        say, `marks` what sets days apart, `resting` the maker's free days.
        """
        self.today = self._head.today = today
        self._drag = Drag()
        self._floating.hide()
        self._hovered = None
        self._offered = None
        other = view is not self.days_model.view or not self.days_model.days
        self.days_model.show(view, anchor, found, weeks, tests, cards, marks, resting)
        if other:
            self._fit_columns()
        self._fit_rows()
        if not self.days_model.place(self.selected).isValid():
            first = self.days_model.days[0][0] if view is View.WEEK else anchor.replace(day=1)
            here = today if self.days_model.place(today).isValid() else first
            self._put_cursor(here)
        self._chosen = min(self._chosen, len(self.posts_on(self.selected)) - 1)
        self.setCurrentIndex(self.days_model.place(self.selected))
        self.viewport().update()

    def select(self, day: date, post: Post | None = None) -> None:
        """Put the cursor on a day, and on one of its posts."""
        index = self.days_model.place(day)
        if not index.isValid():
            self.left_month.emit(day)
            return
        ids = [each.id for each in self.posts_on(day)]
        known = post is not None and post.id in ids
        self._put_cursor(day, ids.index(post.id) if post is not None and known else -1)
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
            cursor=self._at(spots) if day == self.selected and self._has_cursor() else None,
            hovered=hovered[1] if hovered and hovered[0] == day else None,
            lifted=self._drag.post if self._drag.active else None,
            landing=day in (self._offered, self._drag.target if self._drag.active else None),
            copies=self._drag.active and self._drag.copies,
            remark=self._remark(day),
            rest=model.rest_words(day),
            view=model.view,
            cards=model.cards,
            marks=model.marks_on(day),
            label=model.labels.get(day),
            may_add=model.view is View.WEEK and not spots and self._invites(day),
            may_rest=day == self._free_day(),
        )

    def _invites(self, day: date) -> bool:
        """Whether a day asks to be planned: neither one that is over, nor a free one. Keys and a
        double click plan something there all the same.
        """
        return day >= self.today and not self.days_model.rest_words(day)

    def _plus_at(self, day: date, at: QPoint) -> bool:
        """Whether a point lies on the button that plans something for a day."""
        model = self.days_model
        shown = model.view is not View.WEEK or self._invites(day)
        place = plus_place(self.visualRect(model.place(day)), model.view)
        return shown and place.contains(at)

    def _put_cursor(self, day: date, spot: int = -1) -> None:
        self.selected, self._chosen = day, spot
        self.day_chosen.emit(day)

    def show_cursor(self, shown: bool) -> None:
        """Show the chosen day while the keyboard is elsewhere: at ideas that are put there."""
        self._shows_cursor = shown
        self.viewport().update()

    def _has_cursor(self) -> bool:
        return self.hasFocus() or self._shows_cursor

    def _free_day(self) -> date | None:
        """In a week that is full, the first day that is still to come and holds nothing."""
        model = self.days_model
        if model.view is not View.WEEK or not any(week.filled >= 1 for week in model.weeks):
            return None
        coming = (day for day in model.days[0] if day >= self.today)
        free = (day for day in coming if not self.posts_on(day) and not model.rest_words(day))
        return next(free, None)

    def _remark(self, day: date) -> str:
        """What to know before a chip is put down on a day."""
        if self._drag.active and self._drag.target == day:
            return self._drag.remark
        return self._offered_remark if self._offered == day else ""

    # what lies where

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

    def viewportEvent(self, event: QEvent) -> bool:
        """Tooltips: the whole title of a chip, the meaning of the pace."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), as_tooltip(self._tip(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def _tip(self, at: QPoint) -> str:
        index = self.indexAt(at)
        if index.isValid() and index.column() == PACE:
            return self.days_model.week_name(index.row())
        found = self._spot_at(at)
        if found is None:
            return ""
        if found[1] < 0:
            model, day = self.days_model, found[0]
            return ". ".join(
                filter(None, (marks_words(model.marks_on(day)), model.rest_words(day)))
            )
        spot = self.spots(found[0])[found[1]]
        if spot.post is None:
            return ""
        card = self.days_model.cards.get(spot.post.id or 0, Card())
        return "\n".join(filter(None, (chip_tip(spot.post), quiet_words(card))))

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

    def __init__(self, grid: DayView) -> None:
        super().__init__(grid)
        self._grid = grid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._grid.days_model
        cell: QRect = option.rect
        day = model.day(index)
        painter.save()
        if day is None:
            row = index.row()
            paint_pace(painter, cell, model.weeks[row], model.test_week(row))
        else:
            paint_day(painter, cell, self._grid.look(day))
        painter.restore()
