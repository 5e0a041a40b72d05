"""Drawing on paper: lengths are 1/96 inch, as in the mock-ups and in printing; text stays text.

    block = TextBlock(answer, "body", width=378)
    block.draw(painter, left, top); top += block.height
    first, rest = block.split(lines=4)           # what fits, and what goes on the next page

Works on a PDF, a printer and a picture alike. Colours are those of the light theme: paper is white
whatever the window looks like. Needs a QGuiApplication, no screen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache, partial

from PySide6.QtCore import QByteArray, QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QTextLayout, QTextOption
from PySide6.QtSvg import QSvgRenderer

from umkm_studio.ui.kit.labels import utf16_slice
from umkm_studio.ui.kit.printing import A4, TEMPLATE, Paint, Paper, paper_roles
from umkm_studio.ui.kit.theme import load_fonts, svg, tokens

translate = QCoreApplication.translate

Draw = Callable[[QPainter], None]

WIDTH = A4.page.width()  # of the column, the same on every paper of `printing.SHEETS`

# Text is laid out this many times larger and drawn scaled down, so that the widths of letters are
# those of the outlines and not rounded to screen pixels.
_FINE = 16
_GROUND = re.compile(r'<path stroke="none"[^>]*>')  # invisible on screen, a black frame in a PDF


STYLES = TEMPLATE.styles


@cache
def color(role: str) -> QColor:
    """The light theme's colour of a role."""
    return paper_roles()[role]


@cache
def _font(style: str) -> QFont:
    load_fonts()
    spec = STYLES[style]
    font = QFont(tokens()["font"][spec.family])
    font.setPixelSize(round(spec.size * _FINE))
    font.setWeight(QFont.Weight(spec.weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # "fl" as one glyph has no letter of its own in the PDF: "Refleksi" would be read "Re eksi"
    font.setFeature(QFont.Tag("liga"), 0)
    return font


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    start: int  # where it begins in the whole text
    width: float


@dataclass(slots=True)
class TextBlock:
    """Plain text in lines of a width. `most` cuts after that many lines with "…"."""

    text: str
    style: str
    width: float
    role: str = "text"
    right: bool = False
    most: int = 0
    lines: list[_Line] = field(init=False)

    def __post_init__(self) -> None:
        self.lines = _broken(self.text, self.style, self.width)
        if self.most and len(self.lines) > self.most:
            kept = self.lines[: self.most]
            last = _shortened(self.text[kept[-1].start :], self.style, self.width)
            self.lines = [*kept[:-1], _Line(last, kept[-1].start, self.width)]

    @property
    def line_height(self) -> float:
        """Pixels from one line to the next."""
        return STYLES[self.style].line

    @property
    def height(self) -> float:
        """Pixels of all lines; nothing for no text."""
        return len(self.lines) * self.line_height

    def split(self, lines: int) -> tuple[TextBlock, str]:
        """The first lines as a block, and the text that is left."""
        if lines >= len(self.lines):
            return self, ""
        at = self.lines[lines].start
        first = TextBlock(self.text[:at].rstrip(), self.style, self.width, self.role, self.right)
        return first, self.text[at:]

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw with the block's top left corner there."""
        for number in range(len(self.lines)):
            self.draw_line(painter, number, left, top + number * self.line_height)

    def draw_line(self, painter: QPainter, number: int, left: float, top: float) -> None:
        """Draw one of the lines there."""
        line = self.lines[number]
        indent = self.width - line.width if self.right else 0.0
        _draw_line(painter, line.text, self.style, self.role, left + indent, top)


def fitted(
    text: str,
    styles: Sequence[str],
    width: float,
    *,
    lines: int = 1,
    role: str = "text",
    right: bool = False,
) -> TextBlock:
    """The text in the first style that needs no more than these lines, else in the last one, with
    as many as it takes: what is said is never cut. 0 `lines` are any number.
    """
    for style in styles:
        block = TextBlock(text, style, width, role, right)
        if not lines or len(block.lines) <= lines:
            break
    return block


def text_width(text: str, style: str) -> float:
    """Pixels that one line of text takes."""
    return _broken(text, style, 1e6)[0].width if text else 0.0


def _layout(text: str, style: str) -> QTextLayout:
    layout = QTextLayout(text, _font(style))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    return layout


def _broken(text: str, style: str, width: float) -> list[_Line]:
    """The lines of a text; every line break of the maker's is one on paper."""
    found: list[_Line] = []
    start = 0
    for paragraph in text.split("\n") if text else ():
        layout = _layout(paragraph, style)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width * _FINE))
            part = utf16_slice(paragraph, line.textStart(), line.textLength())
            before = len(utf16_slice(paragraph, 0, line.textStart()))
            natural = line.naturalTextWidth() / _FINE
            found.append(_Line(part.rstrip(), start + before, natural))
        layout.endLayout()
        start += len(paragraph) + 1
    return found


def _shortened(text: str, style: str, width: float) -> str:
    from PySide6.QtGui import QFontMetricsF

    metrics = QFontMetricsF(_font(style))
    flat = " ".join(text.split())
    return metrics.elidedText(flat, Qt.TextElideMode.ElideRight, width * _FINE)


def _draw_line(
    painter: QPainter, text: str, style: str, role: str, left: float, top: float
) -> None:
    layout = _layout(text, style)
    layout.beginLayout()
    line = layout.createLine()
    if not line.isValid():
        layout.endLayout()
        return
    line.setLineWidth(1e7)
    gap = (STYLES[style].line * _FINE - line.height()) / 2  # text sits in the middle of its line
    layout.endLayout()
    painter.save()
    painter.setPen(color(role))
    painter.translate(left, top)
    painter.scale(1 / _FINE, 1 / _FINE)
    layout.draw(painter, QPointF(0, gap))
    painter.restore()


# shapes


def draw_line(painter: QPainter, left: float, top: float, width: float, role: str = "border",
              thickness: float = 1.0) -> None:  # fmt: skip
    """A line across, as a filled strip: sharp at any resolution."""
    painter.fillRect(QRectF(left, top, width, thickness), color(role))


def draw_box(painter: QPainter, box: QRectF, *, accent: str = "") -> None:
    """A rounded frame, perhaps with a bar of a colour role along its left side."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shape.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    if accent:
        strip = QPainterPath()
        strip.addRect(QRectF(box.left(), box.top(), 4, box.height()))
        painter.fillPath(strip.intersected(shape), color(accent))
    painter.setPen(QPen(color("border"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(shape)
    painter.restore()


def draw_bar(painter: QPainter, box: QRectF, role: str) -> None:
    """A filled bar with softened corners."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(role))
    painter.drawRoundedRect(box, 2, 2)
    painter.restore()


def draw_tick_box(painter: QPainter, box: QRectF, mark: str = "") -> None:
    """A box to be ticked by hand; with the name of an icon as `mark`, one that is."""
    painter.save()
    painter.setPen(QPen(color("text"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
    painter.restore()
    if mark:
        draw_icon(painter, mark, box, "text")


def draw_icon(painter: QPainter, name: str, box: QRectF, role: str) -> None:
    """An icon of resources/icons as lines, not as a picture."""
    picture = _GROUND.sub("", svg(name)).replace("currentColor", color(role).name())
    QSvgRenderer(QByteArray(picture.encode())).render(painter, box)


# pages


def bottom(paper: Paper) -> float:
    """Where a page has no more room: above what stands at its foot."""
    return _foot(paper) - TEMPLATE.above_foot


def _foot(paper: Paper) -> float:
    return paper.page.height() - TEMPLATE.foot


def numbered_pages(
    drawings: Sequence[Sequence[Draw]], paper: Paper, *, said: str = "", counted: str = ""
) -> list[Paint]:
    """Pages for `printing`, each with its number at the foot and `said` left of it. `counted` is
    how the number is said, with {page} and {pages}, where it is not in the window's language.
    """
    counted = counted or translate("Report", "Halaman {page} dari {pages}")
    feet = [
        partial(_draw_foot, said, counted.format(page=number, pages=len(drawings)), _foot(paper))
        for number in range(1, len(drawings) + 1)
    ]
    return [partial(_draw_page, [*page, foot]) for page, foot in zip(drawings, feet, strict=True)]


def _draw_page(drawings: Sequence[Draw], painter: QPainter, _page: QRectF) -> None:
    for draw in drawings:
        draw(painter)


def _draw_foot(said: str, count: str, top: float, painter: QPainter) -> None:
    draw_line(painter, 0, top - 12, WIDTH)
    TextBlock(said, "small", WIDTH * 0.7, "text3").draw(painter, 0, top)
    TextBlock(count, "small", WIDTH * 0.3, "text3", right=True).draw(painter, WIDTH * 0.7, top)
