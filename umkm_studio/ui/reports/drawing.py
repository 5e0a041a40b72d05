"""The strokes that a page is made of."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF

from umkm_studio.ui.kit import paper, wording
from umkm_studio.ui.kit.paper import TextBlock
from umkm_studio.ui.kit.printable import printable

translate = QCoreApplication.translate

Draw = paper.Draw

WIDTH = paper.WIDTH  # in 1/96 inch, counted from inside the margins


def made_here() -> str:
    """What stands at the foot of a page about the shop: where its figures come from."""
    return translate("Report", "Dibuat dengan UMKM Studio dari data di laptop sendiri")


def printed_words(day: date) -> str:
    """When it was printed."""
    return translate("Report", "Dicetak {day}").format(day=wording.full_day(day))


def text_at(
    words: str,
    style: str,
    left: float,
    top: float,
    width: float,
    *,
    role: str = "text",
    align_right: bool = False,
    most: int = 0,
) -> Draw:
    """Plain text with its top left corner there; `most` cuts it after that many lines."""
    return block_at(TextBlock(printable(words), style, width, role, align_right, most), left, top)


def block_at(block: TextBlock, left: float, top: float) -> Draw:
    """Text that is broken into lines already, its top left corner there."""
    return lambda painter: block.draw(painter, left, top)


def line_at(
    left: float, top: float, width: float, role: str = "border", thickness: float = 1.0
) -> Draw:
    """A line across."""
    return lambda painter: paper.draw_line(painter, left, top, width, role, thickness)


def tick_box_at(box: QRectF) -> Draw:
    """A box to be ticked by hand."""
    return lambda painter: paper.draw_tick_box(painter, box)


def bar_at(box: QRectF, role: str) -> Draw:
    """A filled bar."""
    return lambda painter: paper.draw_bar(painter, box, role)
