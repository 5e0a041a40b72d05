"""A chart on paper: its title and days, the picture, the sentence below it, and the table of its
numbers, which goes on over as many pages as it takes.

    chart_sheet.pages(framing, drawing, table.model.columns, table.records(), paper, shop=name)
    chart_sheet.table_pages(title, period, columns, records, paper, shop=name)   # no picture

All of it is lines and text: nothing blurs on a printer, and every word can be searched.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from umkm_studio.charts.strokes import Drawing
from umkm_studio.ui.kit import chart_strokes
from umkm_studio.ui.kit.chart_thread import Framing
from umkm_studio.ui.kit.paper import (
    STYLES,
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
_ROW, _LINE = 21.0, STYLES["small"].line
_BETWEEN = 14.0  # columns
_LONGEST = 40  # records measured for the width of a column: those with the longest words


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the table: its cells with their left edges, its height and width."""

    blocks: tuple[tuple[float, TextBlock], ...]
    height: float
    width: float
    ruled: bool


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
    *,
    shop: str = "",
) -> list[Paint]:
    """The pages; without columns there is the picture alone. `shop` is whose it is."""
    head, top = _head(framing.title, _of(shop, framing.period))
    size = picture_size(framing)
    head.append(partial(_draw_picture, drawing, QRectF(0, top, size.width(), size.height())))
    top += size.height() + 8
    sentence = TextBlock(printable(framing.caption), "line", WIDTH, "text2")
    head.append(partial(_draw_block, sentence, top))
    return _with_rows(head, top + sentence.height + 18, columns, records, paper)


def table_pages(
    title: str,
    period: str,
    columns: Sequence[Column[Any]],
    records: Sequence[Any],
    paper: Paper = A4,
    *,
    shop: str = "",
) -> list[Paint]:
    """The pages of a table that stands for itself."""
    return _with_rows(*_head(title, _of(shop, period)), columns, records, paper)


def _with_rows(
    head: list[Draw],
    top: float,
    columns: Sequence[Column[Any]],
    records: Sequence[Any],
    paper: Paper,
) -> list[Paint]:
    drawings = [head]
    if columns:
        widths = _widths(columns, records)
        titles = _row(columns, widths, [column.title for column in columns], "smallStrong")
        rows = [_row(columns, widths, [one.words(record) for one in columns]) for record in records]
        end = bottom(paper)
        for number, row in enumerate(rows):
            if number and top + row.height > end:
                drawings.append([])
                top = 0.0
            if not number or not top:  # the titles stand on each page
                drawings[-1].append(partial(_draw_row, titles, top))
                top += titles.height
            drawings[-1].append(partial(_draw_row, row, top))
            top += row.height
    return numbered_pages(drawings, paper)


def _of(shop: str, period: str) -> str:
    """Whose figures these are, and of when."""
    return ", ".join(filter(None, (shop, period)))


def _head(title: str, about: str) -> tuple[list[Draw], float]:
    """The words at the top, and where they end."""
    found: list[Draw] = []
    top = 0.0
    for words, style, role, gap in ((title, "title", "text", 2.0), (about, "line", "text2", 14.0)):
        block = TextBlock(printable(words), style, WIDTH, role)
        found.append(partial(_draw_block, block, top))
        top += block.height + gap
    return found, top


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


def _row(
    columns: Sequence[Column[Any]],
    widths: Sequence[float],
    words: Sequence[str],
    style: str = "small",
) -> _Row:
    """A line of the table; what is longer than its column goes on below."""
    left, blocks = 0.0, []
    for column, width, one in zip(columns, widths, words, strict=True):
        right = column.align == RIGHT
        blocks.append((left, TextBlock(printable(one), style, width, right=right)))
        left += width + _BETWEEN
    height = max(block.height for _left, block in blocks) + _ROW - _LINE
    return _Row(tuple(blocks), height, left - _BETWEEN, ruled=style == "small")


def _draw_row(row: _Row, top: float, painter: QPainter) -> None:
    if row.ruled:
        draw_line(painter, 0, top - 3, row.width)
    for left, block in row.blocks:
        block.draw(painter, left, top)
