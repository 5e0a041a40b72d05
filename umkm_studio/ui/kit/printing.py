"""Pages for paper: their sizes, PDF, printer. A page is a function that paints it.

    def paint(painter: QPainter, page: QRectF) -> None: ...   # units: 1/96 inch, inside the margins

    printing.write_pdf([paint], path, title=self.tr("Refleksi September 2026"))

Whole sheets are laid out for the paper that the maker has, one of `SHEETS`: the column is as wide
on each, so that lines break alike, and a longer paper holds more of them. Always in the light
colours (`paper_roles()`). Text stays text: it can be selected and searched, its fonts are embedded.
Pages paint in the order in which they are to be read: `pdf_tags` makes that the order of the tags,
which Qt itself does not write.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from umkm_studio.models import files
from umkm_studio.ui.kit import language, templates
from umkm_studio.ui.kit.pdf_tags import tag
from umkm_studio.ui.kit.theme import parse_color, tokens

Paint = Callable[[QPainter, QRectF], None]

UNITS_PER_INCH = 96.0
_MM_PER_INCH = 25.4
_DPI = 1200
_ALIKE = 0.005  # of a length: less is rounding to dots


@dataclass(frozen=True, slots=True)
class Style:
    """A type style on paper: family key of tokens.json, size and line height in pixels, weight."""

    family: str
    size: float
    line: float
    weight: int


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet as it lies in front of one, in millimetres. `margin` is at the top and at the bottom,
    and at the sides as well where `side` is not said.
    """

    name: str  # as printers list it
    width: float
    height: float
    margin: float
    side: float | None = None

    @property
    def left(self) -> float:
        """The margin at each side, in millimetres."""
        return self.margin if self.side is None else self.side

    @property
    def page(self) -> QRectF:
        """The part inside the margins, in units of 1/96 inch (of A4: about 680 x 1009)."""
        return QRectF(0, 0, units(self.width - 2 * self.left), units(self.height - 2 * self.margin))

    def layout(self) -> QPageLayout:
        """As Qt wants it; exact, for it would take F4 for a size of fanfold paper."""
        upright = self.height > self.width
        short, long = sorted((self.width, self.height))
        orientation = QPageLayout.Orientation
        millimetres, exact = QPageSize.Unit.Millimeter, QPageSize.SizeMatchPolicy.ExactMatch
        return QPageLayout(
            QPageSize(QSizeF(short, long), millimetres, self.name, exact),
            orientation.Portrait if upright else orientation.Landscape,
            QMarginsF(self.left, self.margin, self.left, self.margin),
            QPageLayout.Unit.Millimeter,
        )


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper of the template: what printers call it, its size and margin in millimetres."""

    name: str
    size: tuple[float, float]
    margin: float


@dataclass(frozen=True, slots=True)
class Template:
    """What everything on paper shares (resources/reports/paper.toml)."""

    column: float  # millimetres
    foot: float
    above_foot: float
    papers: dict[str, Sheet]
    styles: dict[str, Style]


TEMPLATE = templates.read("paper", Template)
SHEETS = {
    word: Paper(one.name, *one.size, one.margin, (one.size[0] - TEMPLATE.column) / 2)
    for word, one in TEMPLATE.papers.items()
}
"""What whole sheets are printed on, by the word that `Shop.sheet_paper` keeps."""
A4 = SHEETS["a4"]


def units(millimetres: float) -> float:
    """Millimetres in units of 1/96 inch."""
    return millimetres / _MM_PER_INCH * UNITS_PER_INCH


def paper_roles() -> dict[str, QColor]:
    """The light colours, whatever the window shows: paper is white."""
    return {role: parse_color(value) for role, value in tokens()["color"]["light"].items()}


def write_pdf(
    pages: Sequence[Paint],
    path: Path,
    *,
    title: str = "",
    paper: Paper = A4,
    spoken: language.Code | None = None,
) -> None:
    """Write pages as a PDF; the file appears whole or not at all. `spoken` is the language of its
    words, where that is not the window's.

    Raises the `UserError`s of `models.files.whole`.
    """
    with files.whole(path) as half:
        half.write_bytes(_made(pages, title, paper))
        tag(half, spoken or language.current())


def _made(pages: Sequence[Paint], title: str, paper: Paper) -> bytes:
    """The PDF, made in memory: of a disk that is full Qt says nothing, and leaves half a file."""
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(made)
    writer.setResolution(_DPI)
    writer.setPageLayout(paper.layout())
    writer.setTitle(title)
    writer.setCreator("UMKM Studio")
    if not put_on(writer, pages, paper):
        raise OSError("the PDF could not be begun or finished")
    return bytes(made.data().data())


def put_on(device: QPagedPaintDevice, pages: Sequence[Paint], paper: Paper) -> bool:
    """Paint the pages one after the other; whether the device took them all. On a paper that is
    smaller, which only the printer's own window can choose, they are made smaller, too.
    """
    painter = QPainter()
    if not painter.begin(device):
        return False
    factor = device.logicalDpiX() / UNITS_PER_INCH
    room = QRectF(painter.viewport())
    fit = min(
        room.width() / (paper.page.width() * factor), room.height() / (paper.page.height() * factor)
    )
    if fit < 1 - _ALIKE:
        factor *= fit
    taken = True
    for number, paint in enumerate(pages):
        if number:
            taken = device.newPage() and taken
        painter.resetTransform()
        painter.scale(factor, factor)
        paint(painter, paper.page)
    return painter.end() and taken
