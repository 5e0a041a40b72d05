"""How a day and the pace of a week look. Knows nothing of pointers and keys: see `DayLook`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from umkm_studio.models.content.balance import Week
from umkm_studio.models.content.posts import Post
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.theme import paint_icon, theme
from umkm_studio.ui.pages.calendar_page.chips import Spot, paint_spot

translate = QCoreApplication.translate

_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLook:
    """Everything that changes how a day is drawn. Spots are counted from 0, -1 is the day itself,
    None is nowhere.
    """

    day: date
    spots: Sequence[Spot]
    muted: bool  # belongs to the month before or after
    is_today: bool
    names_month: bool  # "28 Sep" instead of "28"
    cursor: int | None
    hovered: int | None
    lifted: Post | None  # in the maker's hand
    landing: bool  # the chip in the hand would be put down here


def plus_place(cell: QRect) -> QRect:
    """Where the small button stands that plans something for the day under the pointer."""
    side = theme().px(24)
    return QRect(cell.right() - side - theme().px(2), cell.top() + theme().px(3), side, side)


def paint_day(painter: QPainter, cell: QRect, look: DayLook) -> None:
    """Draw a day: ground, number, chips, the cursor, and where a chip in the hand would land."""
    t = theme()
    painter.fillRect(cell, t.color("bg" if look.muted else "surface"))
    painter.fillRect(cell.right(), cell.top(), 1, cell.height(), t.color("border"))
    painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, t.color("border"))
    if look.is_today:
        _paint_today(painter, cell, look)
    else:
        words = wording.day(look.day) if look.names_month else str(look.day.day)
        painter.setFont(t.font("label"))
        painter.setPen(t.color("text3" if look.muted else "text2"))
        painter.drawText(_number_line(cell), _LEFT, words)
    if look.hovered is not None:
        side = t.px(16)
        box = QRect(0, 0, side, side)
        box.moveCenter(plus_place(cell).center())
        paint_icon(painter, "plus", box, "link")
    for number, spot in enumerate(look.spots):
        lifted = spot.post is not None and spot.post == look.lifted
        painter.setOpacity(0.45 if lifted else 1.0)
        paint_spot(painter, spot, chosen=number == look.cursor, hovered=number == look.hovered)
    painter.setOpacity(1.0)
    if look.cursor == -1:
        painter.setPen(QPen(t.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(cell.adjusted(2, 2, -3, -3))
    if look.landing:
        _paint_landing(painter, cell, look.spots)


def paint_pace(painter: QPainter, cell: QRect, week: Week) -> None:
    """Draw "4 dari 4", its bar, and a remark where the week holds more."""
    t = theme()
    painter.fillRect(cell, t.color("surface2"))
    painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, t.color("border"))
    remark = translate("Calendar", "cukup padat") if week.crowded else ""
    height = t.px(18 + 5 + 8) + (t.px(4 + 16) if remark else 0)
    top = cell.top() + (cell.height() - height) // 2
    _paint_count(painter, QRect(cell.left(), top, cell.width(), t.px(18)), week)
    bar = QRectF(0, top + t.px(23), min(t.px(60), cell.width() - t.px(16)), t.px(8))
    bar.moveLeft(cell.left() + (cell.width() - bar.width()) / 2)
    round_ends = bar.height() / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(t.color("neutralSoft"))
    painter.drawRoundedRect(bar, round_ends, round_ends)
    if week.posts:
        painter.setBrush(t.color("warning" if remark else "primary"))
        bar.setWidth(bar.width() * min(1.0, week.posts / week.pace))
        painter.drawRoundedRect(bar, round_ends, round_ends)
    painter.setFont(t.font("badge"))
    painter.setPen(t.color("warningText"))
    below = QRect(cell.left(), top + t.px(35), cell.width(), t.px(16))
    painter.drawText(below, _CENTRE, remark)


def _paint_count(painter: QPainter, line: QRect, week: Week) -> None:
    t = theme()
    number = wording.number(week.posts)
    rest = translate("Calendar", "dari {pace}").format(pace=wording.number(week.pace))
    wide = QFontMetrics(t.font("cardTitle")).horizontalAdvance(number)
    gap = t.px(4)
    total = wide + gap + QFontMetrics(t.font("table")).horizontalAdvance(rest)
    left = line.left() + (line.width() - total) // 2
    painter.setFont(t.font("cardTitle"))
    painter.setPen(t.color("text"))
    painter.drawText(QRect(left, line.top(), wide + 2, line.height()), _LEFT, number)
    painter.setFont(t.font("table"))
    painter.setPen(t.color("text2"))
    painter.drawText(QRect(left + wide + gap, line.top(), total, line.height()), _LEFT, rest)


def _number_line(cell: QRect) -> QRect:
    t = theme()
    return QRect(cell.left() + t.px(8), cell.top() + t.px(5), cell.width() - t.px(16), t.px(20))


def _paint_today(painter: QPainter, cell: QRect, look: DayLook) -> None:
    """The number on a pill, and "hari ini" where there is room."""
    t = theme()
    line = _number_line(cell)
    number = str(look.day.day)
    painter.setFont(t.font("label"))
    width = painter.fontMetrics().horizontalAdvance(number) + t.px(16)
    pill = QRectF(cell.left() + t.px(6), line.top(), width, t.px(19))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(t.color("primary"))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.restore()
    painter.setPen(t.color("onPrimary"))
    painter.drawText(pill, _CENTRE, number)
    words = translate("Calendar", "hari ini")
    painter.setFont(t.font("badge"))
    room = line.right() - pill.right() - t.px(4)
    if look.hovered is None and painter.fontMetrics().horizontalAdvance(words) <= room:
        painter.setPen(t.color("link"))
        painter.drawText(line, _RIGHT, words)


def _paint_landing(painter: QPainter, cell: QRect, spots: Sequence[Spot]) -> None:
    """The place where the chip in the hand would be put down."""
    t = theme()
    top = spots[-1].rect.bottom() + t.px(3) if spots else cell.top() + t.px(27)
    top = min(top, cell.bottom() - t.px(28))
    box = QRectF(cell.left() + t.px(5), top, cell.width() - t.px(10), t.px(25))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(t.color("primary"), 1.6)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(t.color("primarySoft"))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), t.px(6), t.px(6))
    painter.setFont(t.font("badge"))
    painter.setPen(t.color("primarySoftText"))
    painter.drawText(box, _CENTRE, translate("Calendar", "Lepas di sini"))
