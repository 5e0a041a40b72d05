"""Small papers on A4, four to a page with lines to cut along: order slips and thank-you cards.

    pages = cut_sheets.pages([order_slip(order, shop), thank_you_card(order, shop, ...)])

Each paper is a function that paints into a box of `SIZE`. Black on white carries all of it: colour
is never needed to read one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from umkm_studio.ui.kit import paper, printing
from umkm_studio.ui.kit.printing import Paint

PaintPaper = Callable[[QPainter, QRectF], None]

_COLUMNS, _ROWS = 2, 2
_PAGE = printing.page_rect()
SIZE = QSizeF(_PAGE.width() / _COLUMNS, _PAGE.height() / _ROWS)  # about 90 x 133 mm
PAD = 18.0  # from the cutting line to the words


def pages(papers: Sequence[PaintPaper]) -> list[Paint]:
    """The pages that hold these papers, in their order, row by row."""
    fit = _COLUMNS * _ROWS
    return [
        partial(_paint_page, tuple(papers[first : first + fit]))
        for first in range(0, len(papers), fit)
    ]


def _paint_page(papers: Sequence[PaintPaper], painter: QPainter, _page: QRectF) -> None:
    for place, paint in enumerate(papers):
        row, column = divmod(place, _COLUMNS)
        left, top = column * SIZE.width(), row * SIZE.height()
        paint(painter, QRectF(left, top, SIZE.width(), SIZE.height()))
    middle, across = SIZE.width(), SIZE.height()
    painter.fillRect(QRectF(middle, 0, 0.75, _PAGE.height()), paper.color("neutralMark"))
    paper.draw_line(painter, 0, across, _PAGE.width(), "neutralMark", 0.75)
