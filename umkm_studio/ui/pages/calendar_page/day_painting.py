"""How a day and the pace of a week look. Knows nothing of pointers and keys: see `DayLook`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPen

from umkm_studio.models.content.capacity import Week
from umkm_studio.models.content.fair_tests import Week as TestWeek
from umkm_studio.models.content.occasions import DayMark
from umkm_studio.models.content.posts import Post
from umkm_studio.ui.editors import fair_test_words
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_icon, pillar_role
from umkm_studio.ui.kit.theme import paint_icon, theme
from umkm_studio.ui.pages.calendar_page.chips import DATE_WIDTH, Spot, paint_spot
from umkm_studio.ui.pages.calendar_page.day_marks import DayLabel, paint_label, paint_times
from umkm_studio.ui.pages.calendar_page.days_model import View
from umkm_studio.ui.pages.calendar_page.week_cards import Card

translate = QCoreApplication.translate

# edge, ground and words of the place where a chip would land, without and with a remark
_LANDING_ROLES = (
    ("primary", "primarySoft", "primarySoftText"),
    ("warning", "warningSoft", "warningText"),
)
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
    copies: bool  # and the one that it came from would stay
    remark: str  # what to know before that
    rest: str  # why the day is free
    view: View
    cards: Mapping[int, Card]
    marks: Sequence[DayMark]  # what sets it apart
    label: DayLabel | None  # and what it says of that
    may_add: bool  # an empty day of a week that can still be planned
    may_rest: bool  # and need not be: the week is full


def plus_place(cell: QRect, view: View = View.MONTH) -> QRect:
    """Where the small button stands that plans something for the day under the pointer; in an
    empty day of a week it is a large one.
    """
    if view is View.WEEK:
        side = theme().px(8)
        return QRect(
            cell.left() + side, cell.top() + side, cell.width() - 2 * side - 1, theme().px(110)
        )
    side = theme().px(24)
    return QRect(cell.right() - side - theme().px(2), cell.top() + theme().px(3), side, side)


def paint_day(painter: QPainter, cell: QRect, look: DayLook) -> None:
    """Draw a day: ground, number, chips, the cursor, and where a chip in the hand would land."""
    t = theme()
    tinted = look.muted or (look.is_today and look.view is View.WEEK)
    painter.fillRect(cell, t.color("bg" if tinted else "surface"))
    if look.rest:
        _paint_rest(painter, cell, look)
    _paint_edges(painter, cell, look.view)
    if look.view is View.MONTH:
        paint_times(painter, cell, look.day, look.marks)
    _paint_which_day(painter, cell, look)
    if look.hovered is not None and look.view is not View.WEEK:
        side = t.px(16)
        box = QRect(0, 0, side, side)
        box.moveCenter(plus_place(cell).center())
        paint_icon(painter, "plus", box, "link")
    for number, spot in enumerate(look.spots):
        lifted = spot.post is not None and spot.post == look.lifted
        painter.setOpacity(0.45 if lifted else 1.0)
        paint_spot(
            painter,
            spot,
            look.cards,
            chosen=number == look.cursor,
            hovered=number == look.hovered,
        )
    painter.setOpacity(1.0)
    if look.cursor == -1:
        painter.setPen(QPen(t.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(cell.adjusted(2, 2, -3, -3))
    if look.landing:
        _paint_landing(painter, cell, look)


def _paint_rest(painter: QPainter, cell: QRect, look: DayLook) -> None:
    """A free day: soft stripes, and below the posts a moon with the reason, where there is room."""
    t = theme()
    stripes = QBrush(t.color("border"), Qt.BrushStyle.BDiagPattern)
    painter.fillRect(cell, stripes)
    if look.view is View.DAYS:
        return
    line = QRect(cell.left() + t.px(8), 0, cell.width() - t.px(16), t.px(18))
    line.moveBottom(cell.bottom() - t.px(6))
    if look.view is View.WEEK:
        line.moveTop(plus_place(cell, View.WEEK).top() + t.px(4))
    if look.spots and (look.view is View.WEEK or look.spots[-1].rect.bottom() > line.top()):
        return
    side = t.px(14)
    metrics = QFontMetrics(t.font("caption"))
    room = line.width() - side - t.px(12)
    words = metrics.elidedText(look.rest, Qt.TextElideMode.ElideRight, room)
    wide = side + t.px(5) + metrics.horizontalAdvance(words)
    pill = QRectF(line.left() - t.px(4), line.top(), wide + t.px(8), line.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(t.color("bg" if look.muted else "surface"))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.restore()
    paint_icon(painter, "moon", QRect(line.left(), line.top() + t.px(2), side, side), "text2")
    painter.setFont(t.font("caption"))
    painter.setPen(t.color("text2"))
    painter.drawText(line.adjusted(side + t.px(5), 0, 0, 0), _LEFT, words)


def paint_pace(painter: QPainter, cell: QRect, week: Week, tested: TestWeek | None) -> None:
    """Draw "4 dari 4", its bar, a remark where the week holds more, and below it whether a fair
    test wants the week with or without a pillar.
    """
    t = theme()
    painter.fillRect(cell, t.color("surface2"))
    painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, t.color("border"))
    remark = translate("Calendar", "cukup padat") if week.crowded else ""
    lines = bool(remark) + (tested is not None)
    height = t.px(18 + 5 + 8) + (t.px(4 + 16 * lines) if lines else 0)
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
        bar.setWidth(bar.width() * min(1.0, week.filled))
        painter.drawRoundedRect(bar, round_ends, round_ends)
    painter.setFont(t.font("badge"))
    painter.setPen(t.color("warningText"))
    below = QRect(cell.left(), top + t.px(35), cell.width(), t.px(16))
    painter.drawText(below, _CENTRE, remark)
    if tested is not None:
        _paint_test(painter, below.translated(0, t.px(16) if remark else 0), tested)


def _paint_test(painter: QPainter, line: QRect, tested: TestWeek) -> None:
    """The sign of the pillar, and "dengan" or "tanpa"; the tip says both in words."""
    t = theme()
    words = fair_test_words.kind_word(has_posts=tested.has_posts)
    side, gap = t.px(14), t.px(4)
    painter.setFont(t.font("badge"))
    wide = side + gap + painter.fontMetrics().horizontalAdvance(words)
    left = line.left() + (line.width() - wide) // 2
    box = QRect(left, line.top() + (line.height() - side) // 2, side, side)
    paint_icon(painter, pillar_icon(tested.pillar), box, pillar_role(tested.pillar))
    painter.setPen(t.color("text2"))
    painter.drawText(line.adjusted(left - line.left() + side + gap, 0, 0, 0), _LEFT, words)


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
    if look.label is not None:
        _paint_beside_number(painter, line, look, int(pill.right()))
        return
    words = translate("Calendar", "hari ini")
    painter.setFont(t.font("badge"))
    room = line.right() - pill.right() - t.px(4)
    if look.hovered is None and painter.fontMetrics().horizontalAdvance(words) <= room:
        painter.setPen(t.color("link"))
        painter.drawText(line, _RIGHT, words)


def _paint_which_day(painter: QPainter, cell: QRect, look: DayLook) -> None:
    """The number; in a list the whole date; in a week, whose head has it, a place for a plan."""
    t = theme()
    if look.view is View.WEEK:
        if look.may_add:
            box = plus_place(cell, View.WEEK)
            _paint_add(painter, box, is_hovered=look.hovered == -1)
            if look.may_rest:
                _paint_may_rest(painter, box)
    elif look.view is View.DAYS:
        _paint_date(painter, cell, look)
    elif look.is_today:
        _paint_today(painter, cell, look)
    else:
        words = wording.day(look.day) if look.names_month else str(look.day.day)
        line = _number_line(cell)
        painter.setFont(t.font("label"))
        painter.setPen(t.color(_number_role(look)))
        painter.drawText(line, _LEFT, words)
        wide = painter.fontMetrics().horizontalAdvance(words)
        _paint_beside_number(painter, line, look, line.left() + wide)


def _number_role(look: DayLook) -> str:
    """Red for a day off, as on the calendars on Indonesia's walls; the word beside it says so."""
    if look.muted:
        return "text3"
    return "dangerText" if any(mark.is_day_off for mark in look.marks) else "text2"


def _paint_beside_number(painter: QPainter, line: QRect, look: DayLook, after: int) -> None:
    """What sets the day apart, right of its number and left of the plus under the pointer."""
    if look.label is None:
        return
    t = theme()
    room = QRect(line)
    room.setLeft(after + t.px(8))
    if look.hovered is not None:
        room.setRight(line.right() - t.px(20))
    paint_label(painter, room, look.label, Qt.AlignmentFlag.AlignRight)


def _paint_edges(painter: QPainter, cell: QRect, view: View) -> None:
    """The lines between this day and the next ones."""
    color = theme().color("border")
    if view is not View.DAYS:
        painter.fillRect(cell.right(), cell.top(), 1, cell.height(), color)
    if view is not View.WEEK:
        painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, color)


def _paint_add(painter: QPainter, box: QRect, *, is_hovered: bool) -> None:
    """A dashed place with a plus: nothing is planned here yet."""
    t = theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(t.color("borderStrong"), 1)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(t.color("rowHover") if is_hovered else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), t.px(8), t.px(8))
    side = t.px(18)
    mark = QRect(0, 0, side, side)
    mark.moveCenter(box.center() - QPoint(0, t.px(10)))
    paint_icon(painter, "plus", mark, "text2")
    painter.setFont(t.font("caption"))
    painter.setPen(t.color("text2"))
    words = QRect(box.left(), mark.bottom() + t.px(3), box.width(), t.px(18))
    painter.drawText(words, _CENTRE, translate("Calendar", "Tambah"))
    painter.restore()


def _paint_may_rest(painter: QPainter, above: QRect) -> None:
    """Below the place for a plan: none is needed."""
    t = theme()
    painter.setFont(t.font("caption"))
    painter.setPen(t.color("text2"))
    room = above.translated(0, above.height() + t.px(8))
    words = translate("Calendar", "Boleh istirahat. Kapasitas minggu ini sudah penuh.")
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(room, int(flags), words)


def _paint_date(painter: QPainter, cell: QRect, look: DayLook) -> None:
    """ "Senin" over "12 Okt", at the left of a row."""
    t = theme()
    role = "link" if look.is_today else "text2"
    left, width = cell.left() + t.px(12), t.px(DATE_WIDTH - 16)
    words = wording.weekday_and_day(look.day)
    painter.setFont(t.font("label" if look.is_today or look.spots else "table"))
    painter.setPen(t.color(role))
    words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
    top = cell.top() + t.px(11 if look.label is None else 3)
    painter.drawText(QRect(left, top, width, t.px(20)), _LEFT, words)
    if look.label is not None:
        below = QRect(left, top + t.px(18), width, t.px(17))
        paint_label(painter, below, look.label, Qt.AlignmentFlag.AlignLeft)
    if look.is_today:
        painter.fillRect(cell.left(), cell.top(), t.px(4), cell.height(), t.color("primary"))


def _paint_landing(painter: QPainter, cell: QRect, look: DayLook) -> None:
    """The place where the chip in the hand would be put down."""
    t = theme()
    spots = look.spots
    top = spots[-1].rect.bottom() + t.px(3) if spots else cell.top() + t.px(27)
    top = min(top, cell.bottom() - t.px(28))
    left = cell.left() + t.px(DATE_WIDTH if look.view is View.DAYS else 5)
    box = QRectF(left, top, cell.right() - t.px(5) - left, t.px(25))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge, ground, ink = _LANDING_ROLES[bool(look.remark)]
    pen = QPen(t.color(edge), 1.6)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(t.color(ground))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), t.px(6), t.px(6))
    painter.setFont(t.font("badge"))
    painter.setPen(t.color(ink))
    words = look.remark or translate("Calendar", "Lepas di sini")
    if look.copies and not look.remark:
        words = translate("Calendar", "Salin ke sini")
    room = round(box.width()) - t.px(8)
    words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
    painter.drawText(box, _CENTRE, words)
