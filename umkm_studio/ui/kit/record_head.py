"""The titles of a table of records; used through kit/tables.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView

from umkm_studio.ui.kit.fields import paint_check
from umkm_studio.ui.kit.record_painting import cell_padding
from umkm_studio.ui.kit.records import RIGHT
from umkm_studio.ui.kit.theme import paint_icon, theme, tokens

if TYPE_CHECKING:
    from umkm_studio.ui.kit.record_view import RecordView


class RecordHead(QHeaderView):
    """The header: quiet ground, titles as the column is aligned, an arrow where it sorts."""

    def __init__(self, view: RecordView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(theme().px(tokens()["size"]["tableHead"]))
        self.setMinimumSectionSize(theme().px(24))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A column that was made wider takes its room from the stretching one."""
        super().mouseReleaseEvent(event)
        self._view.fit_columns()

    def sectionSizeFromContents(self, section: int) -> QSize:
        t = theme()
        column = self._view.records_model.column(section)
        if column is None:
            return QSize(t.px(38), self.height())
        width = QFontMetrics(t.font("badge")).horizontalAdvance(column.title)
        arrow = t.px(16) if self._view.sortable else 0
        return QSize(width + arrow + 2 * cell_padding(), self.height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        t = theme()
        model = self._view.records_model
        painter.fillRect(rect, t.color("surface2"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.color("border"))
        column = model.column(section)
        if column is None:
            side = t.px(18)
            box = QRectF(rect.left() + t.px(10), 0, side, side)
            box.moveTop((rect.height() - side) // 2)
            paint_check(painter, box, model.head_state())
            return
        font = t.font("badge")
        painter.setFont(font)
        painter.setPen(t.color("text2"))
        inside = rect.adjusted(cell_padding(), 0, -cell_padding(), 0)
        if model.sorted_by == section:
            side = t.px(12)
            width = min(QFontMetrics(font).horizontalAdvance(column.title), inside.width())
            if column.align == RIGHT:
                left = inside.right() - side + 1
                inside.setRight(left - t.px(4))
            else:
                left = inside.left() + width + t.px(4)
            down = model.order == Qt.SortOrder.DescendingOrder
            self._paint_arrow(painter, QRectF(left, (rect.height() - side) / 2, side, side), down)
        painter.drawText(inside, int(column.align | Qt.AlignmentFlag.AlignVCenter), column.title)

    def _paint_arrow(self, painter: QPainter, box: QRectF, down: bool) -> None:
        painter.save()
        if not down:
            painter.translate(box.center())
            painter.rotate(180)
            painter.translate(-box.center())
        paint_icon(painter, "chevron-down", box, "text2")
        painter.restore()
