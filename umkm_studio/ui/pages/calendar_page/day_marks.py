"""Marked days in the calendar: the word in a day, the line along a time, the sentences about both.

A day says its own mark. A time (payday, Ramadan, school holidays) is a line along the top of its
days, and says its name once a week, on the first day that has nothing else to say.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QPainter

from umkm_studio.models.content.occasions import DayMark
from umkm_studio.ui.kit.day_words import mark_sentence, mark_word
from umkm_studio.ui.kit.theme import theme

translate = QCoreApplication.translate
Marks = Mapping[date, Sequence[DayMark]]

_LINE = 3  # pixels at 100 %


@dataclass(frozen=True, slots=True)
class DayLabel:
    """What a day is called, and shorter for where that has no room; `role` is its colour."""

    words: str
    short: str
    role: str


def label_of(marks: Sequence[DayMark]) -> DayLabel | None:
    """The word of a day with these marks; where there are more, the first and how many follow."""
    if not marks:
        return None
    word = mark_word(marks[0])
    long, short = word, word
    if marks[0].is_estimated:
        long = translate("Calendar", "{day} (perkiraan)").format(day=word)
        short = translate("Calendar", "± {day}").format(day=word)
    if len(marks) > 1:
        count = len(marks) - 1
        long, short = (
            translate("Calendar", "{day} +{count}").format(day=one, count=count)
            for one in (long, short)
        )
    return DayLabel(long, short, _role(marks[0]))


def _role(mark: DayMark) -> str:
    if mark.is_season:
        return "text2"
    return "dangerText" if mark.is_day_off else "infoText"


def labels(rows: Iterable[Sequence[date]], marks: Marks) -> dict[date, DayLabel]:
    """The labels of the days in these rows."""
    found: dict[date, DayLabel] = {}
    for row in rows:
        said: set[DayMark] = set()
        for day in row:
            here = marks.get(day, ())
            own = [mark for mark in here if not mark.is_season]
            times = [mark for mark in here if mark.is_season and mark not in said]
            label = label_of(own or times[:1])
            if label is not None:
                found[day] = label
            if not own:
                said.update(times[:1])
    return found


def marks_words(marks: Iterable[DayMark]) -> str:
    """All marks of a day as a sentence."""
    return ", ".join(map(mark_sentence, marks))


def paint_label(painter: QPainter, line: QRect, label: DayLabel, align: Qt.AlignmentFlag) -> None:
    """Draw the word of a day, as much of it as there is room for."""
    painter.setFont(theme().font("badge"))
    painter.setPen(theme().color(label.role))
    metrics = painter.fontMetrics()
    words = label.words
    if metrics.horizontalAdvance(words) > line.width():
        words = metrics.elidedText(label.short, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, align | Qt.AlignmentFlag.AlignVCenter, words)


def paint_times(painter: QPainter, cell: QRect, day: date, marks: Iterable[DayMark]) -> None:
    """Draw a line along the top of the day for each time that it belongs to."""
    t = theme()
    height = t.px(_LINE)
    top = cell.top()
    for mark in marks:
        if mark.is_season:
            left = cell.left() + (t.px(5) if day == mark.first else 0)
            right = cell.right() - (t.px(5) if day == mark.last else -1)
            painter.fillRect(left, top, right - left, height, t.color("neutralMark"))
            top += height + 1
