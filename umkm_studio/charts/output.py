"""What becomes of a figure: pixels with the places of its named marks, or a drawing in SVG.

A picture that leaves the program takes its title and its sentence along (`entitle`): what it shows
and what it cannot show stay together.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from umkm_studio.charts.style import Roles

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Builder = Callable[[Roles], "Figure"]  # a chart with its data, given the colours

_TITLE, _SENTENCE = 12.0, 8.5  # points
_AROUND = 0.11  # inches
_EDGE = 0.012  # of the width, left of title and sentence


@dataclass(frozen=True, slots=True)
class Mark:
    """A named mark and its box, in pixels from the top left corner at a device ratio of 1."""

    gid: str
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Pixels:
    """A drawn figure: rows of red, green, blue and alpha from the top, four bytes a pixel. `marks`
    are in the order in which they were drawn, which is that of the data.
    """

    width: int
    height: int
    rgba: bytes
    marks: tuple[Mark, ...]


def pixels(figure: Figure, size: tuple[int, int], *, dpi: float, ratio: float = 1.0) -> Pixels:
    """Draw a figure of `size` at a device ratio of 1; letters and lines grow with `dpi`."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    figure.set_size_inches(size[0] / dpi, size[1] / dpi)
    figure.set_dpi(dpi * ratio)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()  # type: ignore[no-untyped-call]  # matplotlib types only a part
    width, height = canvas.get_width_height()
    rgba = bytes(canvas.buffer_rgba())  # type: ignore[no-untyped-call]  # as above
    return Pixels(width, height, rgba, _marks(figure, ratio, height))


def svg(figure: Figure, size: tuple[int, int], *, dpi: float, title: str, summary: str) -> bytes:
    """A figure of `size` as SVG, with words for those who cannot see it.

    Letters become outlines ("svg.fonttype" is "path"): our font is on no other computer, and any
    other has other widths, so that names would run into marks. What can be searched and read aloud
    is the title and the summary inside. The same figure always gives the same bytes.
    """
    import matplotlib

    figure.set_size_inches(size[0] / dpi, size[1] / dpi)
    written = BytesIO()
    with matplotlib.rc_context({"svg.fonttype": "path", "svg.hashsalt": "umkm-studio"}):
        figure.savefig(
            written,
            format="svg",
            dpi=dpi,
            metadata={
                "Title": title,
                "Description": summary,
                "Creator": "UMKM Studio",
                "Date": None,
            },
        )
    return written.getvalue()


def entitle(figure: Figure, title: str, caption: str) -> None:
    """Write the title above a figure and its sentence below, in as many lines as it takes."""
    engine = figure.get_layout_engine()
    if engine is not None:
        engine.set(w_pad=_AROUND, h_pad=_AROUND)  # type: ignore[call-arg]  # of constrained ones
    figure.suptitle(title, x=_EDGE, ha="left", fontsize=_TITLE, fontweight="semibold")
    if caption:
        figure.supxlabel(caption, x=_EDGE, ha="left", fontsize=_SENTENCE, wrap=True)


def _marks(figure: Figure, ratio: float, height: int) -> tuple[Mark, ...]:
    """Everything that has a name; matplotlib counts pixels from the bottom."""
    from umkm_studio.charts.marks import boxes

    return tuple(
        Mark(
            gid,
            box.x0 / ratio,
            (height - box.y1) / ratio,
            box.width / ratio,
            box.height / ratio,
        )
        for gid, box in boxes(figure).items()
    )
