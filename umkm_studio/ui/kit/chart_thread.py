"""The one thread that draws with matplotlib.

    draw(partial(render, build, roles, size, scale, ratio), self._came)   # a Drawn, or the problem

Importing matplotlib takes about 0.3 s and a chart 0.05 to 0.2 s: on the window's thread all of it
would be a freeze. matplotlib keeps its settings for the whole process, so there is one thread for
all that is drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import count
from threading import Condition
from typing import Any

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage

from umkm_studio.charts import output
from umkm_studio.charts.output import Builder
from umkm_studio.ui.kit.jobs import is_there
from umkm_studio.ui.kit.theme import tokens

_expected: set[int] = set()
_change = Condition()


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture, and the boxes of its named marks in device-independent pixels, as drawn."""

    image: QImage
    marks: Mapping[str, QRectF]


@dataclass(frozen=True, slots=True)
class Framing:
    """How a picture is made that leaves the program: its words, and its size as on the screen at
    100 %. `period` are its days in words.
    """

    title: str
    period: str
    caption: str
    summary: str
    size: QSize

    @property
    def heading(self) -> str:
        """Title and days in one line."""
        return f"{self.title}, {self.period}" if self.period else self.title


class _Home(QObject):
    """Carries what was drawn from the drawing thread to the window's. Who waits for it stays here:
    were the other thread the last to know a widget, the widget would die on that thread.
    """

    came = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._waiting: dict[int, Callable[[Future[Any]], None]] = {}
        self._numbers = count()
        self.came.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def wait_for(self, then: Callable[[Future[Any]], None]) -> int:
        """Remember who waits, by a number."""
        number = next(self._numbers)
        self._waiting[number] = then
        return number

    def _hand_over(self, number: int, future: Future[Any]) -> None:
        then = self._waiting.pop(number)
        if is_there(then):
            then(future)


_home: _Home | None = None
_worker: ThreadPoolExecutor | None = None


def expect(picture: int) -> None:
    """Note that a picture which is seen, known by a number, is going to be drawn."""
    with _change:
        _expected.add(picture)


def no_longer_expect(picture: int) -> None:
    """It was drawn, or nobody looks any more, or it is gone."""
    with _change:
        _expected.discard(picture)
        _change.notify_all()


def let_draw(seconds: float = 2.0) -> None:
    """Wait, on the thread of a job, until all pictures that are seen are drawn, but not for ever:
    two threads that compute take turns, and what is to be seen first would come last.
    """
    with _change:
        _change.wait_for(lambda: not _expected, seconds)


def draw(work: Callable[[], Any], then: Callable[[Future[Any]], None]) -> None:
    """Do `work` on the drawing thread, after what was asked for before; `then` gets the finished
    future on the window's thread. Give a bound method, nothing comes where its object is gone;
    `work` must not know a widget.
    """
    global _home, _worker
    if _home is None or _worker is None:
        _home = _Home()
        _worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="charts")
    came = partial(_home.came.emit, _home.wait_for(then))
    _worker.submit(work).add_done_callback(came)


def render(
    build: Builder, roles: Mapping[str, str], size: QSize, scale: float, ratio: float
) -> Drawn:
    """Draw a figure into an image of `size` device-independent pixels.

    `scale` is the text scale (letters and lines grow with it), `ratio` the device pixel ratio.
    """
    figure = build(roles)
    drawn = output.pixels(figure, (size.width(), size.height()), dpi=_dpi() * scale, ratio=ratio)
    marks = {mark.gid: QRectF(mark.left, mark.top, mark.width, mark.height) for mark in drawn.marks}
    return Drawn(_image(drawn.rgba, drawn.width, drawn.height, ratio), marks)


def render_framed(
    build: Builder, roles: Mapping[str, str], framing: Framing, ratio: float
) -> QImage:
    """The picture with its words, `ratio` times as fine as on a plain screen."""
    figure = build(roles)
    output.entitle(figure, framing.heading, framing.caption)
    size = (framing.size.width(), framing.size.height())
    drawn = output.pixels(figure, size, dpi=_dpi(), ratio=ratio)
    return _image(drawn.rgba, drawn.width, drawn.height, ratio)


def render_svg(build: Builder, roles: Mapping[str, str], framing: Framing) -> bytes:
    """The same as SVG."""
    figure = build(roles)
    output.entitle(figure, framing.heading, framing.caption)
    size = (framing.size.width(), framing.size.height())
    return output.svg(figure, size, dpi=_dpi(), title=framing.heading, summary=framing.summary)


def _dpi() -> float:
    return float(tokens()["chart"]["dpi"])


def _image(rgba: bytes, width: int, height: int, ratio: float) -> QImage:
    image = QImage(rgba, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
    image.setDevicePixelRatio(ratio)
    return image
