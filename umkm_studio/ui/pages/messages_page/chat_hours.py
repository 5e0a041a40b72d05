"""When people write: a week of hours, darker where more messages came."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.labels import as_tooltip
from umkm_studio.ui.kit.theme import theme

_DAYS, _HOURS = 7, 24
_EVERY = 3  # hours between two numbers below


class ChatHours(QWidget):
    """Seven rows of 24 hours. What it shows can be read as a sentence, `in_words`."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: Sequence[Sequence[int]] = ((0,) * _HOURS,) * _DAYS
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Jam orang menulis"))

    def show_counts(self, counts: Sequence[Sequence[int]]) -> None:
        """Messages by weekday (0 is Monday) and hour."""
        self._counts = counts
        self.setAccessibleDescription(self.in_words())
        self.update()

    def in_words(self) -> str:
        """The three busiest hours: Selasa 19.00–20.00 (14 pesan), …"""
        cells = [
            (count, day, hour)
            for day, counts in enumerate(self._counts)
            for hour, count in enumerate(counts)
            if count
        ]
        busiest = sorted(cells, key=lambda cell: (-cell[0], cell[1:]))[:3]
        return ", ".join(self._cell_words(day, hour) for _count, day, hour in busiest)

    def sizeHint(self) -> QSize:
        """Rows as high as a line of small text."""
        return QSize(theme().px(420), (_DAYS + 1) * self._row_height())

    def event(self, event: QEvent) -> bool:
        """Say the hour under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._cell_at(QPointF(event.pos()))
            words = as_tooltip(self._cell_words(*found)) if found else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the days at the left, the hours below, and the cells."""
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(t.font("caption"))
        height, left = self._row_height(), self._left()
        most = max(map(max, self._counts)) or 1
        for day, counts in enumerate(self._counts):
            painter.setPen(t.color("text2"))
            words = QRectF(0, day * height, left, height)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, wording.short_weekday(day))
            painter.setPen(Qt.PenStyle.NoPen)
            for hour, count in enumerate(counts):
                painter.setBrush(self._ground(count / most))
                painter.drawRoundedRect(self._cell(day, hour), t.px(3), t.px(3))
        painter.setPen(t.color("text3"))
        for hour in range(0, _HOURS, _EVERY):
            place = self._cell(_DAYS, hour)
            place.setWidth(place.width() * _EVERY)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, f"{hour:02d}")

    def _ground(self, share: float) -> QColor:
        """From the quiet ground to the primary colour; few messages can still be seen."""
        empty, full = theme().color("neutralSoft"), theme().color("primary")
        if not share:
            return QColor(empty)
        part = 0.2 + 0.8 * share
        return QColor.fromRgbF(
            empty.redF() + (full.redF() - empty.redF()) * part,
            empty.greenF() + (full.greenF() - empty.greenF()) * part,
            empty.blueF() + (full.blueF() - empty.blueF()) * part,
        )

    def _cell_words(self, day: int, hour: int) -> str:
        span = f"{wording.hour(hour)}–{wording.hour((hour + 1) % _HOURS)}"
        return self.tr("{day} {hours} (%n pesan)", "", self._counts[day][hour]).format(
            day=wording.weekday(day), hours=span
        )

    def _row_height(self) -> int:
        return theme().line_height("caption") + theme().px(4)

    def _left(self) -> int:
        """Room for the longest day."""
        metrics = self.fontMetrics()
        days = (wording.short_weekday(day) for day in range(_DAYS))
        return max(map(metrics.horizontalAdvance, days)) + theme().px(8)

    def _cell(self, day: int, hour: int) -> QRectF:
        height, left = self._row_height(), self._left()
        width = (self.width() - left) / _HOURS
        box = QRectF(left + hour * width, day * height, width, height)
        return box.adjusted(1, 1, -1, -1)

    def _cell_at(self, point: QPointF) -> tuple[int, int] | None:
        day = int(point.y() // self._row_height())
        hour = int((point.x() - self._left()) // max(1.0, (self.width() - self._left()) / _HOURS))
        inside = 0 <= day < _DAYS and 0 <= hour < _HOURS
        return (day, hour) if inside and point.x() >= self._left() else None
