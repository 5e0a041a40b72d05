"""The head of the days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView

from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.calendar_page.day_marks import paint_label, paint_times
from umkm_studio.ui.pages.calendar_page.days_model import DaysModel, View

_TALL = 58  # with a line for what sets days apart
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Weekdays(QHeaderView):
    """Monday to Sunday, and the title of the pace; in one week the days with their numbers."""

    def __init__(self, grid: QTableView, model: DaysModel) -> None:
        super().__init__(Qt.Orientation.Horizontal, grid)
        self._days = model
        self.today = date.min
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.fit()

    def fit(self) -> None:
        """Take the height that the view needs."""
        height = 31
        if self._days.view is View.WEEK:
            height = _TALL if self._days.labels else 44
        self.setFixedHeight(theme().px(height))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one title."""
        t = theme()
        painter.fillRect(rect, t.color("surface2"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.color("border"))
        last = section == self._days.columnCount() - 1
        if not last:
            painter.fillRect(rect.right(), rect.top(), 1, rect.height(), t.color("border"))
        if self._days.view is View.WEEK:
            self._paint_day(painter, rect, self._days.days[0][section])
            return
        painter.setFont(t.font("badge"))
        painter.setPen(t.color("text2"))
        words = str(self._days.headerData(section, Qt.Orientation.Horizontal))
        room = rect.width() - t.px(8)
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_day(self, painter: QPainter, rect: QRect, day: date) -> None:
        """ "Sen 12", today's number on a pill; below it what sets the day apart."""
        t = theme()
        paint_times(painter, rect, day, self._days.marks_on(day))
        label = self._days.labels.get(day)
        if label is not None:
            side = t.px(6)
            line = QRect(
                rect.left() + side, rect.top() + t.px(36), rect.width() - 2 * side, t.px(18)
            )
            paint_label(painter, line, label, Qt.AlignmentFlag.AlignHCenter)
        if self._days.labels:
            rect = QRect(rect.left(), rect.top(), rect.width(), t.px(40))
        name = wording.weekday(day)[:3]
        number = str(day.day)
        plain, strong = t.font("body"), t.font("cardTitle")
        gap, pill_side = t.px(8), t.px(10)
        wide = QFontMetrics(plain).horizontalAdvance(name)
        digits = QFontMetrics(strong).horizontalAdvance(number)
        is_today = day == self.today
        total = wide + gap + digits + (2 * pill_side if is_today else 0)
        left = rect.left() + (rect.width() - total) // 2
        painter.setFont(plain)
        painter.setPen(t.color("text2"))
        painter.drawText(QRect(left, rect.top(), wide + 2, rect.height()), _LEFT, name)
        left += wide + gap
        if is_today:
            height = t.px(22)
            top = rect.top() + (rect.height() - height) / 2
            pill = QRectF(left, top, digits + 2 * pill_side, height)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.color("primary"))
            painter.drawRoundedRect(pill, height / 2, height / 2)
            left += pill_side
        painter.setFont(strong)
        painter.setPen(t.color("onPrimary" if is_today else "text"))
        painter.drawText(QRect(left, rect.top(), digits + 2, rect.height()), _LEFT, number)
