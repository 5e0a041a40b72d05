"""The card of a buyer who comes back: what they have, what it is worth, how it grows. To print, or
to send as a picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from umkm_studio.ui.kit import paper, templates
from umkm_studio.ui.kit.paper import TextBlock
from umkm_studio.ui.kit.printable import printable
from umkm_studio.ui.kit.printing import Paint, Paper, Sheet

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Template:
    """Of the card (resources/reports/loyalty-card.toml)."""

    picture: tuple[int, int]
    pad: float
    band: float
    stamps_in_a_row: int
    paper: Sheet


_AS = templates.read("loyalty-card", _Template)
PAPER = Paper(_AS.paper.name, *_AS.paper.size, _AS.paper.margin)
_PICTURE = QSize(*_AS.picture)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoyaltyCard:
    """What stands on a card, in words; `stamps` are (there, needed) for a card of stamps. `shop` is
    "" where it has no name yet.
    """

    shop: str
    name: str
    balance: str
    worth: str
    rule: str
    as_of: str
    code: str = ""
    stamps: tuple[int, int] | None = None


def page(card: LoyaltyCard) -> Paint:
    """The card as a page of `PAPER`."""
    return partial(_paint, card)


def picture(card: LoyaltyCard) -> QImage:
    """The card as a picture to send, white whatever the window looks like."""
    image = QImage(_PICTURE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    inside = PAPER.page
    scale = _PICTURE.width() / (inside.width() + 36)
    painter.scale(scale, scale)
    painter.translate(18, (_PICTURE.height() / scale - inside.height()) / 2)
    _paint(card, painter, inside)
    painter.end()
    return image


def _paint(card: LoyaltyCard, painter: QPainter, box: QRectF) -> None:
    paper.draw_bar(painter, QRectF(box.left(), box.top(), _AS.band, box.height()), "primary")
    inside = box.adjusted(_AS.band + 14, _AS.pad, -_AS.pad, -_AS.pad)
    left, width, top = inside.left(), inside.width(), inside.top()
    above = translate("Report", "Kartu pelanggan {shop}").format(shop=card.shop)
    TextBlock(printable(above.strip()), "small", width, "text2", most=1).draw(painter, left, top)
    top += 18
    TextBlock(printable(card.name), "section", width, most=1).draw(painter, left, top)
    top += 24
    paper.draw_line(painter, left, top, width, "border", 1)
    top += 10
    if card.stamps is not None:
        top = _paint_stamps(card.stamps, painter, left, top, width)
    TextBlock(printable(card.balance), "title", width, most=1).draw(painter, left, top)
    top += 36
    if card.worth:
        TextBlock(printable(card.worth), "strong", width, most=1).draw(painter, left, top)
        top += 22
    rule = TextBlock(printable(card.rule), "small", width, "text2", most=3)
    rule.draw(painter, left, top)
    top += rule.height + 6
    if card.code:
        words = translate("Report", "Kode untuk teman: {code}").format(code=card.code)
        TextBlock(printable(words), "lineStrong", width, most=1).draw(painter, left, top)
    foot = TextBlock(printable(card.as_of), "small", width, "text2", most=1)
    foot.draw(painter, left, inside.bottom() - 16)


def _paint_stamps(
    stamps: tuple[int, int], painter: QPainter, left: float, top: float, width: float
) -> float:
    """A circle for each, filled where there is one; gives where the next line begins."""
    there, needed = stamps
    across = min(needed, _AS.stamps_in_a_row)
    step = min(30.0, width / across)
    side = step - 5
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(paper.color("text"), 1.2))
    for place in range(needed):
        down, along = divmod(place, across)
        filled = place < there
        painter.setBrush(paper.color("primary") if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(left + along * step, top + down * step, side, side))
    painter.restore()
    return top + -(-needed // across) * step + 4
