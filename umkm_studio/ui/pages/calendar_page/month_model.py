"""The month as rows of weeks: what the grid shows, and the words that screen readers find there."""

from __future__ import annotations

import calendar
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from umkm_studio.models.content.balance import Week
from umkm_studio.models.content.posts import Post
from umkm_studio.ui.kit import wording
from umkm_studio.ui.pages.calendar_page.chips import chip_name

Index = QModelIndex | QPersistentModelIndex

DAYS = 7
PACE = DAYS  # the column after Sunday

translate = QCoreApplication.translate


def weeks_of(month: date) -> list[list[date]]:
    """The whole weeks, Monday first, that show every day of a month."""
    return calendar.Calendar().monthdatescalendar(month.year, month.month)


def pace_words(week: Week) -> str:
    """The pace of a week as a sentence."""
    text = translate("Calendar", "{posts} dari {pace} unggahan yang kamu sanggupi seminggu")
    return text.format(posts=wording.number(week.posts), pace=wording.number(week.pace))


class MonthModel(QAbstractTableModel):
    """Rows are weeks; seven columns of days and one of the week's pace."""

    def __init__(self) -> None:
        super().__init__()
        self.month = date.today().replace(day=1)
        self.days: list[list[date]] = []
        self.posts: Mapping[date, Sequence[Post]] = {}
        self.weeks: Sequence[Week] = ()

    def show(
        self, month: date, found: Mapping[date, Sequence[Post]], weeks: Sequence[Week]
    ) -> None:
        """Show another month, or the same one anew."""
        self.beginResetModel()
        self.month = month.replace(day=1)
        self.days = weeks_of(month)
        self.posts = found
        self.weeks = weeks
        self.endResetModel()

    def day(self, index: Index) -> date | None:
        """The day of a cell; None in the column of the pace."""
        if not index.isValid() or index.column() == PACE:
            return None
        return self.days[index.row()][index.column()]

    def place(self, day: date) -> QModelIndex:
        """The cell of a day; invalid where the month does not show it."""
        for row, week in enumerate(self.days):
            if day in week:
                return self.index(row, week.index(day))
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many weeks are shown."""
        return 0 if parent.isValid() else len(self.days)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Seven days and the pace."""
        return 0 if parent.isValid() else DAYS + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a screen reader says of a cell."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        day = self.day(index)
        if day is None:
            return pace_words(self.weeks[index.row()])
        names = [chip_name(post) for post in self.posts.get(day, ())]
        return ". ".join([wording.long_day(day), *names])

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The weekdays' names."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.tr("Per minggu") if section == PACE else wording.weekday(section)
