"""A figure drawn as the window draws it, and what stands where in it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from umkm_studio import paths

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from matplotlib.transforms import Bbox

_TOKENS = json.loads((paths.resources() / "tokens.json").read_text("utf-8"))
LIGHT: dict[str, str] = _TOKENS["color"]["light"]
DARK: dict[str, str] = _TOKENS["color"]["dark"]


def draw(figure: Figure, *, width: int = 590, height: int = 520, scale: float = 1.0) -> Figure:
    """Draw into memory at the size of a card; `scale` is the text scale."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    dpi = 100 * scale
    figure.set_size_inches(width / dpi, height / dpi)
    figure.set_dpi(dpi)
    FigureCanvasAgg(figure).draw()  # type: ignore[no-untyped-call]
    return figure


def named(figure: Figure) -> dict[str, Bbox]:
    """The box of every mark that can be clicked, by its gid."""
    from umkm_studio.charts.marks import boxes

    return boxes(figure)


def words(figure: Figure) -> dict[str, Bbox]:
    """The box of every text that is to be read."""
    from matplotlib.text import Text

    return {
        text.get_text(): text.get_window_extent()
        for text in figure.findobj(Text)
        if isinstance(text, Text) and text.get_visible() and text.get_text()
    }


def colour_at(figure: Figure, x: float, y: float) -> tuple[float, float, float]:
    """Red, green and blue (0 to 1) of a pixel of a drawn figure, counted from the bottom left."""
    import numpy as np

    pixels = np.asarray(figure.canvas.buffer_rgba())  # type: ignore[attr-defined]  # Agg has it
    red, green, blue, _ = pixels[len(pixels) - 1 - round(y), round(x)]
    return red / 255, green / 255, blue / 255
