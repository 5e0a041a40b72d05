"""A chart on paper: its title and days, the picture, the sentence below it, and the table of its
numbers, which goes on over as many pages as it takes.

    chart_sheet.pages(framing, drawing, table.model.columns, table.records(), paper)

All of it is lines and text: nothing blurs on a printer, and every word can be searched.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from umkm_studio.charts.strokes import Drawing
from umkm_studio.ui.kit import chart_strokes
from umkm_studio.ui.kit.chart_thread import Framing
from umkm_studio.ui.kit.paper import (
    WIDTH,
    Draw,
    TextBlock,
    bottom,
    draw_line,
    numbered_pages,
    text_width,
)
from umkm_studio.ui.kit.printable import printable
from umkm_studio.ui.kit.printing import A4, Paint, Paper
from umkm_studio.ui.kit.records import RIGHT, Column

_LOWEST, _TALLEST = 240.0, 420.0  # the picture
_ROW = 21.0
_BETWEEN = 14.0  # columns
_LONGEST = 40  # records measured for the width of a column: those with the longest words


def picture_size(framing: Framing) -> QSize:
    """How large it is drawn for the page: as wide as that, and about in the screen's shape."""
    height = WIDTH * framing.size.height() / framing.size.width()
    return QSize(round(WIDTH), round(min(max(height, _LOWEST), _TALLEST)))


def pages(
    framing: Framing,
    drawing: Drawing,
    columns: Sequence[Column[Any]],
    records: Sequence[Any],
    paper: Paper = A4,
) -> list[Paint]:
    """The pages; without columns there is the picture alone."""
    head, top = _head(framing, drawing)
    drawings: list[list[Draw]] = [head]
    widths = _widths(columns, records)
    left_over = list(records)
    while columns:
        room = max(1, int((bottom(paper) - top) / _ROW) - 1)  # one row is the titles
        drawings[-1].append(partial(_draw_rows, columns, widths, left_over[:room], top))
        left_over = left_over[room:]
        if not left_over:
            break
        drawings.append([])
        top = 0.0
    return numbered_pages(drawings, paper)


def _head(framing: Framing, drawing: Drawing) -> tuple[list[Draw], float]:
    """What stands above the table, and where that begins."""
    found: list[Draw] = []
    top = 0.0
    for words, style, role, gap in (
        (framing.title, "title", "text", 2.0),
        (framing.period, "line", "text2", 14.0),
    ):
        block = TextBlock(printable(words), style, WIDTH, role)
        found.append(partial(_draw_block, block, top))
        top += block.height + gap
    size = picture_size(framing)
    found.append(partial(_draw_picture, drawing, QRectF(0, top, size.width(), size.height())))
    top += size.height() + 8
    sentence = TextBlock(printable(framing.caption), "line", WIDTH, "text2")
    found.append(partial(_draw_block, sentence, top))
    return found, top + sentence.height + 18


def _draw_block(block: TextBlock, top: float, painter: QPainter) -> None:
    block.draw(painter, 0, top)


def _draw_picture(drawing: Drawing, box: QRectF, painter: QPainter) -> None:
    chart_strokes.paint(painter, drawing, box)


def _widths(columns: Sequence[Column[Any]], records: Sequence[Any]) -> list[float]:
    """Room for each column: what its words need; together no more than the page has."""
    wanted = []
    for column in columns:
        words = sorted((column.words(record) for record in records), key=len)[-_LONGEST:]
        widest = max((text_width(printable(one), "small") for one in words), default=0.0)
        wanted.append(max(widest, text_width(column.title, "smallStrong")) + 2)
    room = WIDTH - _BETWEEN * (len(columns) - 1)
    while sum(wanted) > room:  # the widest gives way
        at = wanted.index(max(wanted))
        others = sorted(wanted)[-2] if len(wanted) > 1 else 0.0
        wanted[at] = max(room - (sum(wanted) - wanted[at]), min(others, wanted[at] - 1))
    return wanted


def _draw_rows(
    columns: Sequence[Column[Any]],
    widths: Sequence[float],
    records: Sequence[Any],
    top: float,
    painter: QPainter,
) -> None:
    whole = sum(widths) + _BETWEEN * (len(widths) - 1)
    titles = [column.title for column in columns]
    _draw_row(painter, columns, widths, titles, "smallStrong", top)
    for at, record in enumerate(records, 1):
        y = top + at * _ROW
        draw_line(painter, 0, y - 3, whole)
        words = [column.words(record) for column in columns]
        _draw_row(painter, columns, widths, words, "small", y)


def _draw_row(
    painter: QPainter,
    columns: Sequence[Column[Any]],
    widths: Sequence[float],
    words: Sequence[str],
    style: str,
    top: float,
) -> None:
    left = 0.0
    for column, width, one in zip(columns, widths, words, strict=True):
        right = column.align == RIGHT
        TextBlock(printable(one), style, width, right=right, most=1).draw(painter, left, top)
        left += width + _BETWEEN
