"""A buyer's words as a picture to share: exact, under the name that they allow, in two shapes.

    card = TestimonialCard(words="Renyahnya sampai akhir", name="Bu R.", shop="Dapur Ratna")
    picture(card, Shape.SQUARE).save("testimoni.png")       # only where fits(card, Shape.SQUARE)

Words are made smaller until they fit and never cut here: what is too long for its shape is told,
and the maker chooses a shorter form. Lengths are a third of a pixel of the picture, which is about
what a phone shows as one of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from unicodedata import normalize

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPainterPath

from umkm_studio.ui.kit import paper, templates
from umkm_studio.ui.kit.paper import TextBlock
from umkm_studio.ui.kit.printable import printable

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Template:
    """Of the picture (resources/reports/testimonial-card.toml)."""

    width: float
    scale: int
    edge: float
    pad: float
    mark: float
    star: float
    largest: float
    smallest: float
    step: float
    covered: tuple[float, float]

    def sizes(self) -> Iterator[float]:
        """Of the words, how many times their style's: from large to what can still be read."""
        style = paper.STYLES["section"].size
        for number in range(round((self.largest - self.smallest) / self.step) + 1):
            yield (self.largest - number * self.step) / style


_AS = templates.read("testimonial-card", _Template)


class Shape(Enum):
    """Where the picture goes; the value is width and height in pixels."""

    SQUARE = (1080, 1080)  # a post
    STORY = (1080, 1920)  # a story or a status

    @property
    def size(self) -> QSize:
        """In pixels."""
        return QSize(*self.value)

    @property
    def inside(self) -> QRectF:
        """Where words may stand. A story keeps free what the platform covers: 250 pixels at the top
        and 340 at the bottom (Meta, Ads Guide, Instagram Stories).
        """
        width, height = _AS.width - 2 * _AS.edge, self.value[1] / _AS.scale
        if self is Shape.SQUARE:
            return QRectF(_AS.edge, _AS.edge, width, height - 2 * _AS.edge)
        above, below = _AS.covered
        return QRectF(_AS.edge, above, width, height - above - below)


@dataclass(frozen=True, slots=True, kw_only=True)
class TestimonialCard:
    """What stands on the picture. `name` is "" where the buyer allows none; `stars` are as given;
    `is_proven` says that an order stands behind it, `is_shortened` that words were left out, and
    `incentive` what the buyer got for it, "" for nothing.
    """

    __test__ = False  # not a test, whatever its name begins with

    words: str
    name: str
    shop: str
    stars: int | None = None
    product: str = ""
    is_proven: bool = False
    is_shortened: bool = False
    incentive: str = ""


def fits(card: TestimonialCard, shape: Shape) -> bool:
    """Whether all of the words have room at a size that can be read."""
    return _fitted(card, _room(card, shape)) is not None


def loses_pictures(card: TestimonialCard) -> bool:
    """Whether the words hold emoji that no font of this computer can draw."""
    return _words(card).split() != normalize("NFC", card.words).split()


def picture(card: TestimonialCard, shape: Shape) -> QImage:
    """The picture, in the light colours whatever the window looks like. Of words that do not fit it
    shows none.
    """
    image = QImage(shape.size, QImage.Format.Format_RGB32)
    image.fill(paper.color("primarySoft"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_AS.scale, _AS.scale)
    ground = QPainterPath()
    ground.addRoundedRect(shape.inside, 18, 18)
    painter.fillPath(ground, paper.color("surface"))
    _paint_mark(painter, shape)
    _paint_words(card, painter, _room(card, shape))
    _paint_foot(card, painter, shape)
    painter.end()
    return image


def spoken(card: TestimonialCard) -> str:
    """What the picture says, for whoever hears it: the description beside it as well."""
    lines = [translate("TestimonialCard", "“{words}”").format(words=card.words), _name(card)]
    if card.stars is not None:
        text = translate("TestimonialCard", "{count} dari 5 bintang")
        lines.append(text.format(count=card.stars))
    return "\n".join(filter(None, [*lines, *_about(card), card.shop]))


def _words(card: TestimonialCard) -> str:
    return printable(card.words, pictures=True)


def _name(card: TestimonialCard) -> str:
    return card.name or translate("TestimonialCard", "Seorang pembeli")


def _about(card: TestimonialCard) -> list[str]:
    """The small lines: proven and of what, shortened, given something for it."""
    lines = []
    if card.is_proven and card.product:
        text = translate("TestimonialCard", "Pembeli terbukti · {product}")
        lines.append(text.format(product=card.product))
    elif card.is_proven:
        lines.append(translate("TestimonialCard", "Pembeli terbukti"))
    elif card.product:
        lines.append(card.product)
    if card.is_shortened:
        lines.append(translate("TestimonialCard", "Dipersingkat, tanda … bagian yang dilewati"))
    if card.incentive:
        text = translate("TestimonialCard", "Pembeli menerima: {incentive}")
        lines.append(text.format(incentive=card.incentive))
    return lines


def _foot_blocks(card: TestimonialCard, width: float) -> Iterator[tuple[TextBlock, float]]:
    """The lines below the words with the gap above each; none of them is cut either."""
    yield TextBlock(printable(_name(card), pictures=True), "strong", width), 10
    for line in _about(card):
        yield TextBlock(printable(line), "small", width, "text2"), 2
    yield TextBlock(printable(card.shop), "smallStrong", width, "primary"), 12


def _foot_height(card: TestimonialCard, width: float) -> float:
    stars = 0.0 if card.stars is None else _AS.star + 2
    return stars + sum(block.height + gap for block, gap in _foot_blocks(card, width))


def _room(card: TestimonialCard, shape: Shape) -> QRectF:
    """Where the words go: below the mark, above what says whose they are."""
    inside = shape.inside.adjusted(_AS.pad, _AS.pad + _AS.mark, -_AS.pad, -_AS.pad)
    return inside.adjusted(0, 0, 0, -_foot_height(card, inside.width()) - 16)


def _fitted(card: TestimonialCard, room: QRectF) -> tuple[TextBlock, float] | None:
    """The words as large as they fit, and how many times their style's size that is."""
    words = _words(card)
    for size in _AS.sizes():
        block = TextBlock(words, "section", room.width() / size)
        if block.height * size <= room.height():
            return block, size
    return None


def _paint_mark(painter: QPainter, shape: Shape) -> None:
    inside = shape.inside.adjusted(_AS.pad, _AS.pad, -_AS.pad, -_AS.pad)
    painter.save()
    painter.translate(inside.left() - 3, inside.top() - 14)
    painter.scale(3, 3)
    TextBlock("“", "title", 30, "primary").draw(painter, 0, 0)
    painter.restore()


def _paint_words(card: TestimonialCard, painter: QPainter, room: QRectF) -> None:
    """A little above the middle of their room, as a picture in a frame."""
    found = _fitted(card, room)
    if found is None:
        return
    block, size = found
    painter.save()
    painter.translate(room.left(), room.top() + (room.height() - block.height * size) * 0.4)
    painter.scale(size, size)
    block.draw(painter, 0, 0)
    painter.restore()


def _paint_foot(card: TestimonialCard, painter: QPainter, shape: Shape) -> None:
    inside = shape.inside.adjusted(_AS.pad, _AS.pad, -_AS.pad, -_AS.pad)
    top = inside.bottom() - _foot_height(card, inside.width())
    if card.stars is not None:
        for place in range(5):
            role = "warning" if place < card.stars else "border"
            box = QRectF(inside.left() + place * (_AS.star + 3), top, _AS.star, _AS.star)
            paper.draw_icon(painter, "filled/star", box, role)
        top += _AS.star + 2
    for block, gap in _foot_blocks(card, inside.width()):
        block.draw(painter, inside.left(), top + gap)
        top += block.height + gap
