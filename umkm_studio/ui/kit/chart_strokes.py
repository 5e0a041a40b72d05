"""A chart on paper: lines and outlines, sharp at any size, and words that stay text.

drawing = chart_strokes.draw(build, roles, size)     # on the drawing thread
chart_strokes.paint(painter, drawing, box)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from umkm_studio.charts.output import Builder
from umkm_studio.charts.strokes import Drawing, Hatch, Rgba, Shape, Step, Words
from umkm_studio.ui.kit.printable import printable
from umkm_studio.ui.kit.theme import load_fonts, tokens

_FINE = 16  # times larger while letters are placed: else they would stand on whole dots


def draw(build: Builder, roles: Mapping[str, str], size: QSize) -> Drawing:
    """Draw a figure of `size` in units of the page."""
    from umkm_studio.charts.recording import record  # brings matplotlib

    dpi = float(tokens()["chart"]["dpi"])
    return record(build(roles), (size.width(), size.height()), dpi=dpi)


def paint(painter: QPainter, drawing: Drawing, box: QRectF) -> None:
    """Paint a drawing into a box of the same shape."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / drawing.width, box.height() / drawing.height)
    for part in drawing.parts:
        painter.save()
        if isinstance(part, Words):
            _paint_words(painter, part)
        else:
            _paint_shape(painter, part)
        painter.restore()
    painter.restore()


def _paint_shape(painter: QPainter, shape: Shape) -> None:
    if shape.clip is not None:
        painter.setClipRect(QRectF(*shape.clip), Qt.ClipOperation.IntersectClip)
    outline = _path(shape.steps)
    if shape.fill is not None:
        painter.fillPath(outline, _color(shape.fill))
    if shape.hatch is not None:
        _paint_hatch(painter, outline, shape.hatch)
    if shape.line is not None:
        pen = QPen(_color(shape.line), shape.width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if shape.dashes:
            pen.setDashPattern([length / shape.width for length in shape.dashes])
        painter.strokePath(outline, pen)


def _paint_hatch(painter: QPainter, outline: QPainterPath, hatch: Hatch) -> None:
    painter.save()
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    pen = QPen(_color(hatch.color), hatch.width)
    box, side = outline.boundingRect(), hatch.side
    tile = _path(hatch.steps)
    for row in range(int(box.top() // side), int(box.bottom() // side) + 1):
        for column in range(int(box.left() // side), int(box.right() // side) + 1):
            painter.strokePath(tile.translated(column * side, row * side), pen)
    painter.restore()


def _paint_words(painter: QPainter, words: Words) -> None:
    painter.translate(words.left, words.base)
    painter.rotate(-words.angle)
    painter.scale(1 / _FINE, 1 / _FINE)
    painter.setFont(_font(words.size, words.weight))
    painter.setPen(_color(words.color))
    painter.drawText(QPointF(0, 0), printable(words.text))


@cache
def _font(size: float, weight: int) -> QFont:
    load_fonts()
    font = QFont(tokens()["font"]["text"])
    font.setPixelSize(round(size * _FINE))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("liga"), 0)  # as in `paper`: one glyph for "fl" is no letter in a PDF
    return font


def _path(steps: Sequence[Step]) -> QPainterPath:
    path = QPainterPath()
    for step, points in steps:
        if step == "M":
            path.moveTo(*points)
        elif step == "L":
            path.lineTo(*points)
        elif step == "Q":
            path.quadTo(*points)
        elif step == "C":
            path.cubicTo(*points)
        else:
            path.closeSubpath()
    return path


def _color(rgba: Rgba) -> QColor:
    return QColor.fromRgbF(*rgba)
