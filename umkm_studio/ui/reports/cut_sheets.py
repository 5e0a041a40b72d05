"""Small papers of about 95 x 130 mm: order slips and thank-you cards. Four stand on a whole sheet
and two on A5, with lines to cut along; A6 takes one. Cards of codes may be smaller: ten on a sheet.

    papers = [order_slip(order, shop), thank_you_card(order, shop, ...)]
    print_preview.show(self, studio, lambda _paper: cut_sheets.pages(papers, "a5"), ...,
                       papers=cut_sheets.PAPERS["a5"])

Each is a function that paints into the box it is given. Black on white carries all of it: colour is
never needed to read one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from umkm_studio.ui.kit import paper
from umkm_studio.ui.kit.printing import SHEETS, Paint, Paper

PaintPaper = Callable[[QPainter, QRectF], None]

_A5 = Paper("A5", 210.0, 148.0, 9.0)  # on its side
_A6 = Paper("A6", 105.0, 148.0, 7.0)
PAPERS = {"a4": SHEETS, "a4_cards": SHEETS, "a5": {"a5": _A5}, "a6": {"a6": _A6}}
"""What each kind of sheet may be printed on, as `print_preview` takes it."""
_PLACES = {"a4": (2, 2), "a4_cards": (2, 5), "a5": (2, 1), "a6": (1, 1)}  # columns, rows
PAD = 18.0  # from the cutting line to the words


def fit(size: str) -> int:
    """How many papers a page of this size takes."""
    columns, rows = _PLACES[size]
    return columns * rows


def pages(papers: Sequence[PaintPaper], size: str = "a4") -> list[Paint]:
    """The pages that hold these papers, in their order, row by row; `size` is a key of `PAPERS`."""
    columns, rows = _PLACES[size]
    most = fit(size)
    return [
        partial(_paint_page, tuple(papers[first : first + most]), columns, rows)
        for first in range(0, len(papers), most)
    ]


def _paint_page(
    papers: Sequence[PaintPaper], columns: int, rows: int, painter: QPainter, page: QRectF
) -> None:
    width, height = page.width() / columns, page.height() / rows
    for place, paint in enumerate(papers):
        row, column = divmod(place, columns)
        paint(painter, QRectF(column * width, row * height, width, height))
    for column in range(1, columns):
        strip = QRectF(column * width, 0, 0.75, page.height())
        painter.fillRect(strip, paper.color("neutralMark"))
    for row in range(1, rows):
        paper.draw_line(painter, 0, row * height, page.width(), "neutralMark", 0.75)
