"""Draws a figure into shapes and words (`strokes`); imports matplotlib.

drawing = record(figure, (680, 300), dpi=100)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from matplotlib.backend_bases import RendererBase
from matplotlib.font_manager import weight_dict
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

from umkm_studio.charts.strokes import Box, Drawing, Hatch, Rgba, Shape, Step, Words

if TYPE_CHECKING:
    from matplotlib.backend_bases import GraphicsContextBase
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties
    from matplotlib.transforms import Transform

_STEPS = {
    Path.MOVETO: "M",
    Path.LINETO: "L",
    Path.CURVE3: "Q",
    Path.CURVE4: "C",
    Path.CLOSEPOLY: "Z",
}
_POINTS_PER_INCH = 72


def record(figure: Figure, size: tuple[float, float], *, dpi: float) -> Drawing:
    """Draw a figure of `size` in pixels, `dpi` to the inch of its points."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    figure.set_size_inches(size[0] / dpi, size[1] / dpi)
    figure.set_dpi(dpi)
    FigureCanvasAgg(figure)  # measures words while the layout is found
    recorder = _Recorder(size, dpi)
    figure.draw(recorder)
    return Drawing(*size, tuple(recorder.parts))


class _Recorder(RendererBase):
    """Takes down what matplotlib draws. Methods and arguments are matplotlib's (RendererBase)."""

    def __init__(self, size: tuple[float, float], dpi: float) -> None:
        super().__init__()
        self._size = size
        self._dpi = dpi
        self._flip = Affine2D().scale(1, -1).translate(0, size[1])
        self.parts: list[Shape | Words] = []

    def get_canvas_width_height(self) -> tuple[float, float]:
        return self._size

    def points_to_pixels(self, points: Any) -> Any:
        return points * self._dpi / _POINTS_PER_INCH

    def draw_path(
        self,
        gc: GraphicsContextBase,
        path: Path,
        transform: Transform,
        rgbFace: Any = None,  # noqa: N803  # matplotlib's name
    ) -> None:
        found: Any = gc  # matplotlib types only a part
        steps = _steps(path, transform + self._flip)
        if not steps:
            return
        width = self.points_to_pixels(found.get_linewidth())
        offset_and_dashes = found.get_dashes()[1]
        dashes = () if offset_and_dashes is None else offset_and_dashes
        self.parts.append(
            Shape(
                steps=steps,
                fill=_fill(found, rgbFace),
                line=_rgba(found.get_rgb()) if width else None,
                width=width,
                dashes=tuple(float(self.points_to_pixels(one)) for one in dashes),
                clip=self._clip(found),
                hatch=self._hatch(found),
            )
        )

    def draw_text(
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        ismath: Any = False,
        mtext: Any = None,
    ) -> None:
        found: Any = gc
        weight: Any = prop.get_weight()
        self.parts.append(
            Words(
                text=s,
                left=float(x),
                base=float(y),
                size=float(self.points_to_pixels(prop.get_size_in_points())),
                weight=weight_dict.get(weight, weight),
                color=_rgba(found.get_rgb()),
                angle=float(angle),
            )
        )

    def _clip(self, gc: Any) -> Box | None:
        box = gc.get_clip_rectangle()
        if box is None:
            return None
        return float(box.x0), float(self._size[1] - box.y1), float(box.width), float(box.height)

    def _hatch(self, gc: Any) -> Hatch | None:
        """Tiles are an inch wide, as matplotlib's own renderers have them."""
        path = gc.get_hatch_path()
        if path is None:
            return None
        tile = Affine2D().scale(self._dpi, -self._dpi).translate(0, self._dpi)
        width = self.points_to_pixels(gc.get_hatch_linewidth())
        return Hatch(_steps(path, tile), self._dpi, _rgba(gc.get_hatch_color()), width)


def _steps(path: Path, transform: Any) -> tuple[Step, ...]:
    found = path.iter_segments(transform, simplify=False)
    return tuple(
        (_STEPS[code], () if code == Path.CLOSEPOLY else tuple(map(float, points)))
        for points, code in found
        if code in _STEPS
    )


def _fill(gc: Any, face: Any) -> Rgba | None:
    if face is None or (len(face) == 4 and not face[3]):
        return None
    alpha = gc.get_alpha() if gc.get_forced_alpha() or len(face) == 3 else face[3]
    return _rgba((*face[:3], alpha))


def _rgba(color: Any) -> Rgba:
    red, green, blue, *alpha = map(float, color)
    return red, green, blue, alpha[0] if alpha else 1.0
