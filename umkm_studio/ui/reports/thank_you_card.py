"""The card in the parcel: thanks in the maker's own words, and a code for the next order."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.shop import Shop
from umkm_studio.ui.kit import paper, templates, wording
from umkm_studio.ui.kit.paper import TextBlock
from umkm_studio.ui.kit.printable import printable
from umkm_studio.ui.reports.cut_sheets import PAD, PaintPaper

translate = QCoreApplication.translate

NAME_GAP = "{nama}"  # where the buyer's name goes


@dataclass(frozen=True, slots=True)
class _Template:
    """Of the card (resources/reports/thank-you-card.toml)."""

    code_box: float
    above_foot: float
    strip: float
    below_name: float
    below_strip: float


_AS = templates.read("thank-you-card", _Template)


def usual_text() -> str:
    """What the card says until the maker writes something else."""
    return translate(
        "Report",
        "Terima kasih sudah memesan, Kak {nama}. Semoga suka. Kalau ada yang kurang, kabari aku.",
    )


def thank_you_card(customer: str, text: str, shop: Shop, code: Code | None) -> PaintPaper:
    """A card for one buyer, as a painter of one small paper. `{nama}` in the text is their name; a
    buyer without a name is not named.
    """
    return partial(_paint, _filled(text, customer), shop, code)


def _filled(text: str, customer: str) -> str:
    name = " ".join(customer.split())
    if name:
        return text.replace(NAME_GAP, name)
    for gap in (f", Kak {NAME_GAP}", f" Kak {NAME_GAP}", f", {NAME_GAP}", f" {NAME_GAP}", NAME_GAP):
        text = text.replace(gap, "")
    return text


def _paint(text: str, shop: Shop, code: Code | None, painter: QPainter, box: QRectF) -> None:
    inside = box.adjusted(PAD + 6, PAD + 8, -PAD - 6, -PAD - 4)
    top = inside.top()
    name = TextBlock(printable(shop.name or "UMKM Studio"), "section", inside.width(), most=2)
    name.draw(painter, inside.left(), top)
    top += name.height + _AS.below_name
    paper.draw_line(painter, inside.left(), top, _AS.strip, "text", 2)
    top += _AS.below_strip
    foot = inside.bottom() - _AS.above_foot
    if code is not None:
        foot -= _AS.code_box
    lines = int((foot - top) // 21)
    words = TextBlock(printable(text), "body", inside.width(), most=max(1, lines))
    words.draw(painter, inside.left(), top)
    if code is not None:
        _paint_code(code, painter, QRectF(inside.left(), foot, inside.width(), _AS.code_box))
    who = ", ".join(filter(None, (shop.owner or shop.nickname, shop.city)))
    small = TextBlock(printable(who), "small", inside.width(), "text2", most=1)
    small.draw(painter, inside.left(), inside.bottom() - 14)


def _paint_code(code: Code, painter: QPainter, box: QRectF) -> None:
    """A dashed frame to be seen at once, in black."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(paper.color("text"), 1)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    painter.restore()
    left, width = box.left() + 14, box.width() - 28
    above = translate("Report", "Kode untuk pesanan berikutnya")
    TextBlock(above, "small", width, most=1).draw(painter, left, box.top() + 10)
    TextBlock(printable(code.code), "title", width, most=1).draw(painter, left, box.top() + 27)
    TextBlock(_terms(code), "small", width, most=1).draw(painter, left, box.top() + 66)


def _terms(code: Code) -> str:
    """What the code gives, and until when."""
    gives = ""
    if code.discount_percent:
        share = wording.percent(code.discount_percent / 100)
        gives = translate("Report", "Diskon {amount}").format(amount=share)
    elif code.discount_amount:
        amount = wording.rupiah(code.discount_amount)
        gives = translate("Report", "Diskon {amount}").format(amount=amount)
    until = ""
    if code.ends_on is not None:
        day = wording.full_day(code.ends_on)
        until = translate("Report", "berlaku sampai {day}").format(day=day)
    return ", ".join(filter(None, (gives, until)))
