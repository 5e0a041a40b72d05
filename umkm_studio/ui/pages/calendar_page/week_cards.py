"""A post as a card of the week: picture, hour, title, pillar, caption, product, code, state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
)

from umkm_studio.models.content.posts import Post, Status
from umkm_studio.models.insight.cards import Facts
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import (
    badge_size,
    paint_badge,
    pillar_icon,
    pillar_look,
    pillar_role,
    post_state_look,
)
from umkm_studio.ui.kit.labels import utf16_slice
from umkm_studio.ui.kit.places import place_icon
from umkm_studio.ui.kit.theme import paint_icon, theme
from umkm_studio.ui.kit.thumbnails import covering

translate = QCoreApplication.translate

PICTURE = 256  # pixels of a card's picture: sharp at twice the size
FULL = 340  # pixels at 100 %
SHORT = 104
_READ = 400  # letters of a caption: more than four lines of a card hold
_TEXT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says besides the post itself. `ready` is how many checks of a post that is not
    out are done, and how many there are. `rings_at` is when the phone rings for it, where quiet
    hours put that off.
    """

    facts: Facts = field(default_factory=Facts)
    ready: tuple[int, int] | None = None
    picture: QImage | None = None
    rings_at: datetime | None = None


def quiet_words(card: Card) -> str:
    """When the phone rings instead, or nothing."""
    if card.rings_at is None:
        return ""
    text = translate("Calendar", "Di jam tenangmu: pengingat HP berbunyi pukul {time}.")
    return text.format(time=wording.clock(card.rings_at))


def paint_card(painter: QPainter, rect: QRect, post: Post, card: Card, *, is_full: bool) -> None:
    """Draw one; a short card leaves out picture, caption and what belongs to the post."""
    t = theme()
    _paint_ground(painter, rect, post)
    left, width = rect.left() + t.px(12), rect.width() - t.px(21)
    top = rect.top() + t.px(8)
    if is_full:
        _paint_picture(painter, QRectF(left, top, width, t.px(88)), post, card.picture)
        top += t.px(94)
    top = _paint_hour(painter, QRect(left, top, width, t.px(18)), post, card)
    lines = _broken(post.title, "label", width)
    top = _paint_lines(painter, QPoint(left, top), width, lines, "label", "text", 2)
    tag = pillar_look(post.pillar)
    if badge_size(tag).width() <= width:
        top += t.px(4)
        paint_badge(painter, tag, QPoint(left, top))
        top += badge_size(tag).height() + t.px(6)
    if is_full:
        caption = _broken(post.caption[:_READ], "caption", width)
        _paint_lines(painter, QPoint(left, top), width, caption, "caption", "text2", 4)
        _paint_facts(painter, rect, left, width, post, card)


def _paint_picture(painter: QPainter, box: QRectF, post: Post, picture: QImage | None) -> None:
    """The post's first picture, else the sign of its pillar."""
    t = theme()
    role = pillar_role(post.pillar)
    shape = QPainterPath()
    shape.addRoundedRect(box, t.px(6), t.px(6))
    painter.fillPath(shape, t.color(f"{role}Soft"))
    if picture is not None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(shape)
        painter.drawImage(covering(picture, box), picture)
        painter.restore()
        return
    mark = QRectF(0, 0, t.px(28), t.px(28))
    mark.moveCenter(box.center())
    paint_icon(painter, pillar_icon(post.pillar), mark, f"{role}Text")


def _paint_ground(painter: QPainter, rect: QRect, post: Post) -> None:
    t = theme()
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), t.px(8), t.px(8))
    painter.fillPath(shape, t.color("surface"))
    planned = post.status in (Status.SCHEDULED, Status.PUBLISHED)
    offered = post.id is None  # only a proposal: grey, and without the pillar's edge
    dashes = "borderStrong" if offered else pillar_role(post.pillar)
    pen = QPen(t.color("border" if planned else dashes), 1)
    if not planned:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(shape)
    if offered:
        return
    painter.save()
    painter.setClipPath(shape)
    strip = QRectF(rect.left(), rect.top(), t.px(4), rect.height())
    painter.fillRect(strip, t.color(pillar_role(post.pillar)))
    painter.restore()


def _paint_hour(painter: QPainter, line: QRect, post: Post, card: Card) -> int:
    """Place, hour, a moon in quiet hours, state; where the next line begins."""
    t = theme()
    side = t.px(14)
    middle = line.top() + (line.height() - side) / 2
    left = line.left()
    for place in map(place_icon, post.platforms):
        paint_icon(painter, place, QRectF(left, middle, side, side), "text3")
        left += side + t.px(5)
    state = "plus" if post.id is None else post_state_look(post.status).icon
    role = "success" if post.published else "text3"
    paint_icon(painter, state, QRectF(line.right() - side, middle, side, side), role)
    painter.setFont(t.font("table"))
    painter.setPen(t.color("text3"))
    hour = wording.clock(post.time) if post.time else translate("Calendar", "tanpa jam")
    room = line.right() - side - t.px(4) - left
    hour = QFontMetrics(t.font("table")).elidedText(hour, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRect(left, line.top(), room, line.height()), _TEXT, hour)
    if card.rings_at is not None:
        beside = left + painter.fontMetrics().horizontalAdvance(hour) + t.px(5)
        if beside + side <= line.right() - side:
            paint_icon(painter, "moon", QRectF(beside, middle, side, side), "text3")
    return line.bottom() + t.px(2)


def _broken(text: str, style: str, width: int) -> list[str]:
    """The lines of a text in this width; a line break counts as a blank."""
    flat = " ".join(text.split())
    layout = QTextLayout(flat, theme().font(style))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    found: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        found.append(utf16_slice(flat, line.textStart(), line.textLength()).rstrip())
    layout.endLayout()
    return found


def _paint_lines(
    painter: QPainter,
    at: QPoint,
    width: int,
    lines: Sequence[str],
    style: str,
    role: str,
    most: int,
) -> int:
    """Draw the first lines, the last one cut where more follow; where they end."""
    t = theme()
    height = t.line_height(style)
    metrics = QFontMetrics(t.font(style))
    shown = list(lines[:most])
    if len(lines) > most:
        shown[-1] = metrics.elidedText(
            " ".join(lines[most - 1 :]), Qt.TextElideMode.ElideRight, width
        )
    painter.setFont(t.font(style))
    painter.setPen(t.color(role))
    for number, line in enumerate(shown):
        text = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(at.x(), at.y() + number * height, width, height), _TEXT, text)
    return at.y() + len(shown) * height


def _paint_facts(
    painter: QPainter, rect: QRect, left: int, width: int, post: Post, card: Card
) -> None:
    """Product, code, and how ready it is or what came of it, from the bottom up."""
    t = theme()
    found = [
        ("package", card.facts.product),
        ("ticket", card.facts.codes),
        ("list-check", readiness_words(card)),
        ("shopping-bag", result(post, card.facts)),
    ]
    shown = [(icon, words) for icon, words in found if words]
    side, pitch = t.px(14), t.px(19)
    top = rect.bottom() - t.px(8) - pitch * len(shown)
    painter.setFont(t.font("table"))
    metrics = QFontMetrics(t.font("table"))
    for number, (icon, words) in enumerate(shown):
        line = top + number * pitch
        box = QRectF(left, line + (pitch - side) / 2, side, side)
        paint_icon(painter, icon, box, "text3")
        room = width - side - t.px(6)
        painter.setPen(t.color("text2"))
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left + side + t.px(6), line, room, pitch), _TEXT, text)


def readiness_words(card: Card) -> str:
    """How much of the checklist of a post that is still to come is done."""
    if card.ready is None:
        return ""
    done, checks = card.ready
    return translate("Calendar", "{done}/{checks} siap").format(done=done, checks=checks)


def result(post: Post, facts: Facts) -> str:
    """What came of a post that is out; nothing for one that is still to come."""
    if not post.published:
        return ""
    if facts.orders:
        words = translate("Calendar", "{count} pesanan", "", facts.orders)
        return words.format(count=wording.number(facts.orders))
    if post.measured_on is None:
        return translate("Calendar", "Hasil belum diisi")
    return translate("Calendar", "Belum ada pesanan")
