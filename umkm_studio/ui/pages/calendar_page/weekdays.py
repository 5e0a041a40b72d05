"""The head of the month."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QTableView

from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.calendar_page.month_model import PACE


class Weekdays(QHeaderView):
    """Monday to Sunday, and the title of the pace."""

    def __init__(self, grid: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, grid)
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFixedHeight(theme().px(31))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one title."""
        t = theme()
        painter.fillRect(rect, t.color("surface2"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.color("border"))
        if section != PACE:
            painter.fillRect(rect.right(), rect.top(), 1, rect.height(), t.color("border"))
        painter.setFont(t.font("badge"))
        painter.setPen(t.color("text2"))
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        room = rect.width() - t.px(8)
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
