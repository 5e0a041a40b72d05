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
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from umkm_studio.ui.kit import paper, templates
from umkm_studio.ui.kit.printing import SHEETS, Paint, Paper, Sheet

PaintPaper = Callable[[QPainter, QRectF], None]


@dataclass(frozen=True, slots=True)
class _Template:
    """Of all of them (resources/reports/small-papers.toml)."""

    pad: float
    rule: float
    places: dict[str, tuple[int, int]]
    papers: dict[str, Sheet]


_AS = templates.read("small-papers", _Template)
PAD = _AS.pad
_SMALL = {word: Paper(one.name, *one.size, one.margin) for word, one in _AS.papers.items()}
PAPERS = {word: {word: _SMALL[word]} if word in _SMALL else SHEETS for word in _AS.places}
"""What each kind of sheet may be printed on, as `print_preview` takes it."""


def fit(size: str) -> int:
    """How many papers a page of this size takes."""
    columns, rows = _AS.places[size]
    return columns * rows


def pages(papers: Sequence[PaintPaper], size: str = "a4") -> list[Paint]:
    """The pages that hold these papers, in their order, row by row; `size` is a key of `PAPERS`."""
    columns, rows = _AS.places[size]
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
        strip = QRectF(column * width, 0, _AS.rule, page.height())
        painter.fillRect(strip, paper.color("neutralMark"))
    for row in range(1, rows):
        paper.draw_line(painter, 0, row * height, page.width(), "neutralMark", _AS.rule)
