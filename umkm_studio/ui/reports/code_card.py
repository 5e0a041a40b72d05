"""A card that hands out a code: what it gives, until when, and a QR code that orders with it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.content import order_link
from umkm_studio.models.shop import Shop
from umkm_studio.ui.kit import paper, templates, wording
from umkm_studio.ui.kit.paper import TextBlock
from umkm_studio.ui.kit.printable import printable
from umkm_studio.ui.reports.cut_sheets import PAD, PaintPaper

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Template:
    """Of the card (resources/reports/code-card.toml)."""

    quiet: int
    most_qr: float
    flat_qr: float
    between: float
    named: int


_AS = templates.read("code-card", _Template)


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeCard:
    """What stands on a card. `products` are labels, none for all of them; `link` is what the QR
    code opens, "" for a card without one.
    """

    code: Code
    shop: Shop
    headline: str
    products: tuple[str, ...] = ()
    link: str = ""


def code_card(card: CodeCard) -> PaintPaper:
    """The card as a painter of one small paper; black on white carries all of it."""
    return partial(_paint, card)


def terms(code: Code, products: tuple[str, ...]) -> list[str]:
    """What the code gives, on what, and until when: a line each."""
    lines = []
    if code.discount_percent:
        share = wording.percent(code.discount_percent / 100, int(code.discount_percent % 1 > 0))
        lines.append(translate("Report", "Diskon {amount}").format(amount=share))
    elif code.discount_amount:
        amount = wording.rupiah(code.discount_amount)
        lines.append(translate("Report", "Diskon {amount}").format(amount=amount))
    if code.least_order:
        text = translate("Report", "Minimum belanja {amount}")
        lines.append(text.format(amount=wording.rupiah(code.least_order)))
    if len(products) > _AS.named:
        text = translate("Report", "Untuk {count} produk pilihan")
        lines.append(text.format(count=wording.number(len(products))))
    elif products:
        lines.append(translate("Report", "Untuk {products}").format(products=", ".join(products)))
    if code.usage_limit is not None:
        text = translate("Report", "Untuk {count} pemakaian pertama", "", code.usage_limit)
        lines.append(text.format(count=wording.number(code.usage_limit)))
    if code.ends_on is not None:
        day = wording.full_day(code.ends_on)
        lines.append(translate("Report", "Berlaku sampai {day}").format(day=day))
    return lines


def _paint(card: CodeCard, painter: QPainter, box: QRectF) -> None:
    """Words at the left and the QR code beside them on a flat card, below them on a tall one."""
    inside = box.adjusted(PAD, PAD, -PAD, -PAD)
    modules = order_link.qr(card.link) if card.link else []
    is_flat = box.width() > box.height()
    side = 0.0
    if modules:
        side = (
            min(_AS.flat_qr, inside.height()) if is_flat else min(_AS.most_qr, inside.width() * 0.6)
        )
    beside = side + _AS.between if is_flat and modules else 0.0
    words = QRectF(inside.left(), inside.top(), inside.width() - beside, inside.height())
    below = _paint_words(card, painter, words)
    if is_flat and modules:
        corner = QRectF(inside.right() - side, inside.top(), side, side)
        _paint_qr(modules, painter, corner)
        _paint_number(card.shop, painter, QRectF(corner.left(), corner.bottom(), side, 0))
        return
    below = _paint_number(card.shop, painter, QRectF(words.left(), below + 2, words.width(), 0))
    if not modules:
        return
    side = min(side, inside.bottom() - below - _AS.between)
    corner = QRectF(inside.left(), inside.bottom() - side, side, side)
    _paint_qr(modules, painter, corner)
    hint = translate("Report", "Pindai untuk pesan lewat WhatsApp")
    block = TextBlock(hint, "small", inside.width() - side - _AS.between, most=4)
    block.draw(painter, corner.right() + _AS.between, corner.bottom() - block.height - _AS.between)


def _paint_words(card: CodeCard, painter: QPainter, box: QRectF) -> float:
    """Shop, headline, code and all of its conditions; gives where they end."""
    said = TextBlock(printable(". ".join(terms(card.code, card.products))), "small", box.width())
    shop = TextBlock(printable(card.shop.name or "UMKM Studio"), "small", box.width(), most=1)
    headline = TextBlock(printable(card.headline), "body", box.width(), most=2)
    used = shop.height + 2 + headline.height + 6 + _code_height(card.code.code, box.width()) + 6
    if used + said.height > box.height():  # what the code gives comes first
        headline = TextBlock(printable(card.headline), "body", box.width(), most=1)
    top = box.top()
    for block, gap in ((shop, 2), (headline, 6)):
        block.draw(painter, box.left(), top)
        top += block.height + gap
    top += _paint_code(card.code.code, painter, box.left(), top, box.width()) + 6
    said.draw(painter, box.left(), top)
    return top + said.height


def _paint_number(shop: Shop, painter: QPainter, box: QRectF) -> float:
    """Where to order, for who can't scan, unless the shop has no number; gives where it ends."""
    opened = order_link.opens(order_link.of(shop.order_phone, ""))
    if opened is None:
        return box.top()
    number = order_link.spoken(opened.number).replace("+62 ", "0")  # as buyers at home dial it
    text = translate("Report", "WhatsApp {number}").format(number=number)
    block = TextBlock(printable(text), "small", box.width())
    block.draw(painter, box.left(), box.top())
    return box.top() + block.height


def _code_block(code: str, width: float) -> TextBlock:
    style = "title" if paper.text_width(printable(code), "title") <= width - 20 else "section"
    return TextBlock(printable(code), style, width - 20, most=1)


def _code_height(code: str, width: float) -> float:
    return _code_block(code, width).height + 14


def _paint_code(code: str, painter: QPainter, left: float, top: float, width: float) -> float:
    """The code in a dashed frame; gives its height."""
    block = _code_block(code, width)
    height = _code_height(code, width)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(paper.color("text"), 1)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(left + 0.5, top + 0.5, width - 1, height - 1), 7, 7)
    painter.restore()
    block.draw(painter, left + 10, top + 7)
    return height


def _paint_qr(modules: list[list[bool]], painter: QPainter, box: QRectF) -> None:
    """The code, with the white around it that scanners need inside of the box."""
    module = box.width() / (len(modules) + 2 * _AS.quiet)
    left, top = box.left() + _AS.quiet * module, box.top() + _AS.quiet * module
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for down, line in enumerate(modules):
        for right, dark in enumerate(line):
            if dark:  # a hair wider than a module: no white lines between them
                painter.fillRect(
                    QRectF(
                        left + right * module, top + down * module, module * 1.04, module * 1.04
                    ),
                    paper.color("text"),
                )
    painter.restore()
