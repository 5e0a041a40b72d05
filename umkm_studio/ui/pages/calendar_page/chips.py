"""A day in the month: where its chips lie, what they look like, and what they are called.

Painting and pointing use the same `lay_out`, so that a click always meets what it seems to meet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QTextLayout, QTextOption

from umkm_studio.models.content.posts import Post, Status
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_icon, pillar_role, pillar_word, post_state_look
from umkm_studio.ui.kit.places import places_word
from umkm_studio.ui.kit.theme import paint_icon, theme
from umkm_studio.ui.pages.calendar_page import week_cards
from umkm_studio.ui.pages.calendar_page.week_cards import Card

translate = QCoreApplication.translate

ROW_AT_LEAST = 76  # pixels at 100 %: the number, one chip and "+2 lagi"
_NUMBER = 27  # down to the first chip
_ONE_LINE = 25
_TWO_LINES = 39
_GAP = 3
_MORE = 17
_ROW_CHIP = 26
DATE_WIDTH = 112  # of a day in the list of days
_MARKS = {Status.PUBLISHED: "check", Status.IDEA: "seedling"}  # at the right of the first line


@dataclass(frozen=True, slots=True)
class Spot:
    """Something in a day that can be chosen: a post, or the posts that found no room."""

    rect: QRect
    post: Post | None
    hidden: int = 0  # posts behind "+2 lagi"
    card: Literal["", "short", "full"] = ""  # how much of a week's card there is room for


def lay_out(cell: QRect, found: Sequence[Post]) -> list[Spot]:
    """Where the chips of a day lie inside its cell; two lines for a post that has the day alone."""
    t = theme()
    side = t.px(5)
    left, top = cell.left() + side, cell.top() + t.px(_NUMBER)
    width, room = cell.width() - 2 * side, cell.bottom() - t.px(4) - top
    if len(found) == 1:
        needs_two = len(_lines(found[0], width)) > 1
        height = t.px(_TWO_LINES if needs_two and room >= t.px(_TWO_LINES) else _ONE_LINE)
        return [Spot(QRect(left, top, width, height), found[0])]
    pitch = t.px(_ONE_LINE) + t.px(_GAP)
    fits = (room + t.px(_GAP)) // pitch
    if fits < len(found):
        fits = max(1, (room - t.px(_MORE)) // pitch)
    spots = [
        Spot(QRect(left, top + index * pitch, width, t.px(_ONE_LINE)), post)
        for index, post in enumerate(found[:fits])
    ]
    hidden = len(found) - len(spots)
    if hidden:
        below = QRect(left, top + len(spots) * pitch, width, t.px(_MORE))
        spots.append(Spot(below, None, hidden))
    return spots


def lay_out_cards(cell: QRect, found: Sequence[Post]) -> list[Spot]:
    """Where the cards of a day lie in a week: whole where they fit, short where not, and short for
    what is only offered.
    """
    t = theme()
    side, gap = t.px(8), t.px(8)
    left, top = cell.left() + side, cell.top() + side
    width, room = cell.width() - 2 * side - 1, cell.height() - 2 * side
    count = len(found)
    kind: Literal["short", "full"] = "short"
    is_planned = any(post.id is not None for post in found)
    if is_planned and count * (t.px(week_cards.FULL) + gap) - gap <= room:
        kind = "full"
    height = t.px(week_cards.FULL if kind == "full" else week_cards.SHORT)
    fits = (room + gap) // (height + gap)
    if fits < count:
        fits = max(1, (room - t.px(_MORE)) // (height + gap))
    spots = [
        Spot(QRect(left, top + number * (height + gap), width, height), post, card=kind)
        for number, post in enumerate(found[:fits])
    ]
    if count > len(spots):
        below = QRect(left, top + len(spots) * (height + gap), width, t.px(_MORE))
        spots.append(Spot(below, None, count - len(spots)))
    return spots


def lay_out_row(row: QRect, found: Sequence[Post]) -> list[Spot]:
    """Where the chips of a day lie in a list of days: below each other, right of the date."""
    t = theme()
    left, top = row.left() + t.px(DATE_WIDTH), row.top() + t.px(6)
    width, pitch = row.width() - t.px(DATE_WIDTH) - t.px(40), t.px(_ROW_CHIP) + t.px(_GAP)
    return [
        Spot(QRect(left, top + number * pitch, width, t.px(_ROW_CHIP)), post)
        for number, post in enumerate(found)
    ]


def row_height(count: int) -> int:
    """The height of a day in the list of days that holds so many posts."""
    t = theme()
    return t.px(12) + max(1, count) * (t.px(_ROW_CHIP) + t.px(_GAP))


def chip_name(post: Post) -> str:
    """What a screen reader says: pillar, title, day, state."""
    if post.id is None:
        return translate("Calendar", "Usulan: {pillar}, {title}, {day}").format(
            pillar=pillar_word(post.pillar), title=post.title, day=wording.day(post.day)
        )
    return translate("Calendar", "{pillar}, {title}, {day}, {state}").format(
        pillar=pillar_word(post.pillar),
        title=post.title,
        day=wording.day(post.day),
        state=post_state_look(post.status).word.lower(),
    )


def chip_tip(post: Post) -> str:
    """What the pointer tells beside the chip: whole title, hour, place, state."""
    if post.id is None:
        offered = translate("Calendar", "Usulan tema mingguan. Klik untuk membuat drafnya.")
        return f"{post.title}\n{offered}"
    parts = [post_state_look(post.status).word]
    if post.time is not None:
        parts.insert(0, wording.clock(post.time))
    if post.platforms:
        parts.insert(-1, places_word(post.platforms))
    return f"{post.title}\n{' · '.join(parts)}"


def more_words(hidden: int) -> str:
    """The line for posts without room."""
    return translate("Calendar", "+{count} lagi").format(count=hidden)


def paint_spot(
    painter: QPainter, spot: Spot, cards: Mapping[int, Card], *, chosen: bool, hovered: bool
) -> None:
    """Draw a chip or a card, or the line that leads to the rest of a full day."""
    t = theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if spot.post is not None and spot.card:
        card = cards.get(spot.post.id or 0, Card())
        week_cards.paint_card(painter, spot.rect, spot.post, card, is_full=spot.card == "full")
    elif spot.post is not None:
        waits = (spot.post.id or 0) in cards and cards[spot.post.id or 0].rings_at is not None
        paint_chip(painter, spot.rect, spot.post, waits=waits)
    else:
        font = t.font("badge")
        font.setUnderline(hovered)
        painter.setFont(font)
        painter.setPen(t.color("link"))
        inside = spot.rect.adjusted(t.px(6), 0, 0, 0)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, more_words(spot.hidden))
    if chosen or (hovered and spot.post is not None):
        painter.setPen(QPen(t.color("focus" if chosen else "borderStrong"), 2 if chosen else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        outline = QRectF(spot.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(outline, t.px(6), t.px(6))
    painter.restore()


def paint_chip(
    painter: QPainter, rect: QRect, post: Post, *, grip: bool = False, waits: bool = False
) -> None:
    """Draw one post. `grip` is the look of the chip that is being dragged; one that `waits` lies in
    quiet hours and has a moon; what is only offered is grey and without the pillar's edge.
    """
    t = theme()
    offered = post.id is None and not grip
    role = "borderStrong" if offered else pillar_role(post.pillar)
    words = "text2" if offered else f"{pillar_role(post.pillar)}Text"
    planned = post.status in (Status.SCHEDULED, Status.PUBLISHED)
    box = QRectF(rect)
    shape = QPainterPath()
    shape.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), t.px(6), t.px(6))
    if not offered:
        painter.fillPath(shape, t.color(f"{role}Soft" if planned else "surface"))
    if grip or not planned:
        pen = QPen(t.color(role), 1.2)
        if not grip:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawPath(shape)
    if not offered:
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(QRectF(box.left(), box.top(), t.px(3), box.height()), t.color(role))
        painter.restore()
    side = t.px(14)
    icon_top = rect.top() + t.px(5)
    icon = "grip-vertical" if grip else pillar_icon(post.pillar)
    paint_icon(painter, icon, QRectF(rect.left() + t.px(9), icon_top, side, side), words)
    mark = _mark(post, waits=waits)
    if mark and not grip:
        small = t.px(13)
        at = QRectF(rect.right() - small - t.px(5), icon_top, small, small)
        paint_icon(painter, mark, at, words)
    painter.setFont(t.font("badge"))
    painter.setPen(t.color(words))
    _paint_title(painter, rect, post, waits=waits)


def _mark(post: Post, *, waits: bool) -> str:
    """The icon at the right of the first line; "" for none."""
    if post.id is None:
        return "plus"
    return "moon" if waits else _MARKS.get(post.status, "")


def _paint_title(painter: QPainter, rect: QRect, post: Post, *, waits: bool) -> None:
    t = theme()
    height = t.line_height("badge")
    lines = _lines(post, rect.width(), waits=waits)
    if len(lines) > 1 and rect.height() < t.px(_TWO_LINES):
        lines = [post.title]
    metrics = QFontMetrics(t.font("badge"))
    for number, line in enumerate(lines):
        left, width = _room(rect.width(), post, number, waits=waits)
        top = rect.top() + t.px(4) + number * height
        painter.drawText(
            QRectF(rect.left() + left, top, width + 2, height),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(line, Qt.TextElideMode.ElideRight, width),
        )


def _room(chip: int, post: Post, line: int, *, waits: bool = False) -> tuple[int, int]:
    """Where a line of words begins, and its width.

    The mark at the right stands in the first line. In a very narrow chip the first line belongs to
    the icon alone, and the words begin below it.
    """
    t = theme()
    left = t.px(9) if line and _is_slim(chip, post) else t.px(27)
    right = t.px(20) if line == 0 and _mark(post, waits=waits) else t.px(6)
    return left, chip - left - right


def _is_slim(chip: int, post: Post) -> bool:
    return _room(chip, post, 0)[1] < theme().px(32)


def _lines(post: Post, chip: int, *, waits: bool = False) -> list[str]:
    """The title in one or two lines; what is left over stands in the second and is cut there."""
    if _is_slim(chip, post):
        return ["", post.title]
    layout = QTextLayout(post.title, theme().font("badge"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(max(1, _room(chip, post, 0, waits=waits)[1]))
    end = first.textLength()
    layout.endLayout()
    rest = post.title[end:].strip()
    return [post.title[:end].rstrip(), rest] if rest else [post.title]
