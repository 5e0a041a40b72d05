"""The days on the screen: what the grid shows, and the words that screen readers find there."""

from __future__ import annotations

import calendar
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from umkm_studio.models.content.balance import last_day
from umkm_studio.models.content.capacity import Week
from umkm_studio.models.content.fair_tests import Week as TestWeek
from umkm_studio.models.content.occasions import DayMark
from umkm_studio.models.content.posts import Post
from umkm_studio.models.content.rest import Rest
from umkm_studio.models.weeks import monday_of
from umkm_studio.ui.editors import fair_test_words
from umkm_studio.ui.kit import wording
from umkm_studio.ui.pages.calendar_page.chips import chip_name
from umkm_studio.ui.pages.calendar_page.day_marks import DayLabel, Marks, labels, marks_words
from umkm_studio.ui.pages.calendar_page.week_cards import Card, quiet_words

Index = QModelIndex | QPersistentModelIndex

DAYS = 7
PACE = DAYS  # the column after Sunday

translate = QCoreApplication.translate


class View(StrEnum):
    """How the days lie: weeks below each other, one week, or a day in each row."""

    MONTH = "month"
    WEEK = "week"
    DAYS = "days"


def weeks_of(month: date) -> list[list[date]]:
    """The whole weeks, Monday first, that show every day of a month."""
    return calendar.Calendar().monthdatescalendar(month.year, month.month)


def rows_of(view: View, day: date) -> list[list[date]]:
    """The rows that show the month, or the week, of a day."""
    if view is View.MONTH:
        return weeks_of(day)
    if view is View.WEEK:
        return [[monday_of(day) + timedelta(days=number) for number in range(DAYS)]]
    return [[day.replace(day=number)] for number in range(1, last_day(day).day + 1)]


def pace_words(week: Week) -> str:
    """The pace of a week as a sentence."""
    known = {
        "posts": wording.number(week.posts),
        "pace": wording.number(week.pace),
        "minutes": wording.duration(week.minutes),
    }
    if week.minutes_possible is None:
        text = translate(
            "Calendar",
            "{posts} dari {pace} unggahan yang kamu sanggupi seminggu, kira-kira {minutes}",
        )
        return text.format(**known)
    text = translate(
        "Calendar",
        "{posts} dari {pace} unggahan yang kamu sanggupi seminggu, {minutes} dari {possible}",
    )
    return text.format(**known, possible=wording.duration(week.minutes_possible))


class DaysModel(QAbstractTableModel):
    """Rows of days; in a month the last column is the pace of the week."""

    def __init__(self) -> None:
        super().__init__()
        self.view = View.MONTH
        self.anchor = date.min
        self.days: list[list[date]] = []
        self.posts: Mapping[date, Sequence[Post]] = {}
        self.weeks: Sequence[Week] = ()
        self.tests: Mapping[date, TestWeek] = {}
        self.cards: Mapping[int, Card] = {}
        self.marks: Marks = {}
        self.labels: Mapping[date, DayLabel] = {}
        self.resting: Mapping[date, Rest] = {}

    def show(
        self,
        view: View,
        anchor: date,
        found: Mapping[date, Sequence[Post]],
        weeks: Sequence[Week],
        tests: Mapping[date, TestWeek],
        cards: Mapping[int, Card],
        marks: Marks,
        resting: Mapping[date, Rest],
    ) -> None:
        """Show other days, or the same ones anew; `anchor` is a day of the month or week;
        `tests` are the weeks of fair tests by their Monday.
        """
        self.beginResetModel()
        self.view = view
        self.anchor = anchor
        self.days = rows_of(view, anchor)
        self.posts = found
        self.weeks = weeks
        self.tests = tests
        self.cards = cards
        self.marks = marks
        self.resting = resting
        # in a list of days the whole month is one row: a time says its name once
        rows = [[days[0] for days in self.days]] if view is View.DAYS else self.days
        self.labels = labels(rows, marks)
        self.endResetModel()

    def day(self, index: Index) -> date | None:
        """The day of a cell; None in the column of the pace."""
        if not index.isValid() or index.column() == PACE:
            return None
        return self.days[index.row()][index.column()]

    def marks_on(self, day: date) -> Sequence[DayMark]:
        """What sets a day apart."""
        return self.marks.get(day, ())

    def test_week(self, row: int) -> TestWeek | None:
        """What a fair test wants of the week in a row."""
        return self.tests.get(self.days[row][0])

    def week_name(self, row: int) -> str:
        """What a screen reader says of the week in a row."""
        tested = self.test_week(row)
        said = "" if tested is None else fair_test_words.week_words(tested)
        return ". ".join(filter(None, (pace_words(self.weeks[row]), said)))

    def rest_words(self, day: date) -> str:
        """Why a day is free, in a word or two; "" where it is not."""
        rest = self.resting.get(day)
        return "" if rest is None else rest.note or translate("Calendar", "Istirahat")

    def name_of(self, post: Post) -> str:
        """What a screen reader says of a post."""
        quiet = quiet_words(self.cards.get(post.id or 0, Card()))
        return ". ".join(filter(None, (chip_name(post), quiet)))

    def place(self, day: date) -> QModelIndex:
        """The cell of a day; invalid where it is not shown."""
        for row, days in enumerate(self.days):
            if day in days:
                return self.index(row, days.index(day))
        return QModelIndex()

    def is_muted(self, day: date) -> bool:
        """Whether a day only fills up the weeks of a month."""
        return self.view is View.MONTH and day.month != self.anchor.month

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Weeks, or days."""
        return 0 if parent.isValid() else len(self.days)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Seven days and the pace, or fewer."""
        if parent.isValid():
            return 0
        return {View.MONTH: DAYS + 1, View.WEEK: DAYS, View.DAYS: 1}[self.view]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a screen reader says of a cell."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        day = self.day(index)
        if day is None:
            return self.week_name(index.row())
        names = [self.name_of(post) for post in self.posts.get(day, ())]
        apart = filter(None, (marks_words(self.marks_on(day)), self.rest_words(day)))
        return ". ".join([wording.long_day(day), *apart, *names])

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The weekdays' names; in one week also the days themselves."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if self.view is View.WEEK:
            return wording.long_day(self.days[0][section])
        return self.tr("Per minggu") if section == PACE else wording.weekday(section)
