"""Shows a matplotlib Figure from umkm_studio.charts; matplotlib is imported when one is first seen.

    self.chart = ChartView(name=self.tr("Penjualan per hari"), height=230)
    self.chart.picked.connect(self._picked)          # the gid of the mark or bar that was clicked
    self.chart.show_chart(
        partial(daily.figure, series, words),        # called with the roles: {"text": "#1b2420"}
        summary=self.tr("Tertinggi 5 Oktober ..."),  # read by screen readers
        caption=self.tr("Batang: omzet. Tanda: hari unggahan."),
        tips={"post-12": "Cara simpan nastar, 9 pesanan"},
    )
    self.chart.set_table(table)                      # "Lihat sebagai tabel" swaps picture and table

Why drawn to an image on a thread of its own, and not by FigureCanvasQTAgg: importing matplotlib
takes about 0.3 s (QtAgg 0.07 s more) and a chart 0.05 to 0.2 s; on the window's thread all of it
would be a freeze, here the page stays alive. What was drawn comes home as a picture with the boxes
of everything that has a gid, so clicks need no matplotlib. The builder runs on that thread: it
must not touch widgets or the store. Whoever draws figures elsewhere at the same time holds
`drawing`, because matplotlib's rcParams belong to the whole process.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QHideEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolTip, QVBoxLayout, QWidget

from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.empty import Skeleton
from umkm_studio.ui.kit.labels import PlainLabel, as_tooltip
from umkm_studio.ui.kit.theme import theme, tokens

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Builder = Callable[[Mapping[str, str]], "Figure"]

_log = logging.getLogger(__name__)
_SLACK = 5.0  # pixels around a mark that still count as a click on it

drawing = Lock()


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawn figure: its picture, and the boxes of its named marks in pixels of the widget."""

    ticket: int
    image: QImage | None
    marks: tuple[tuple[str, QRectF], ...] = ()


class _Home(QObject):
    """Carries drawings from the drawing thread to the window's."""

    drawn = Signal(object)


_home: _Home | None = None
_worker: ThreadPoolExecutor | None = None
_tickets = count(1)


def render(
    build: Builder, roles: Mapping[str, str], size: QSize, scale: float, ratio: float
) -> tuple[QImage, tuple[tuple[str, QRectF], ...]]:
    """Draw a figure into an image of `size` device-independent pixels.

    `scale` is the text scale (letters and lines grow with it), `ratio` the device pixel ratio.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    with drawing:
        figure = build(roles)
        dpi = tokens()["chart"]["dpi"] * scale
        figure.set_size_inches(size.width() / dpi, size.height() / dpi)
        figure.set_dpi(dpi * ratio)
        canvas = FigureCanvasAgg(figure)
        canvas.draw()  # type: ignore[no-untyped-call]  # matplotlib types only a part
        width, height = canvas.get_width_height()
        buffer = bytes(canvas.buffer_rgba())  # type: ignore[no-untyped-call]  # as above
        marks = _marks(figure, ratio, height)
    image = QImage(buffer, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
    image.setDevicePixelRatio(ratio)
    return image, marks


def _marks(figure: Figure, ratio: float, height: int) -> tuple[tuple[str, QRectF], ...]:
    """The boxes of all artists that have a gid; matplotlib counts pixels from the bottom."""
    found = []
    for artist in figure.findobj(lambda a: bool(a.get_gid())):
        box = artist.get_window_extent()
        rect = QRectF(
            box.x0 / ratio,
            (height - box.y1) / ratio,
            (box.x1 - box.x0) / ratio,
            (box.y1 - box.y0) / ratio,
        )
        found.append((str(artist.get_gid()), rect))
    return tuple(found)


class _Picture(QWidget):
    """The picture of a figure, and what was clicked in it."""

    picked = Signal(str)
    drawn = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        global _home
        if _home is None:
            _home = _Home()
        self._build: Builder | None = None
        self._tips: Mapping[str, str] = {}
        self._drawn: Drawn | None = None
        self._ticket = 0
        self._failed = False
        self._skeleton = Skeleton(self)
        self._skeleton.hide()
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._draw)
        self._slow = QTimer(self, singleShot=True, interval=tokens()["motion"]["skeletonDelayMs"])
        self._slow.timeout.connect(self._show_skeleton)
        _home.drawn.connect(self._came)
        theme().changed.connect(self.redraw)

    @property
    def is_drawn(self) -> bool:
        """Whether the newest figure is on the screen."""
        return self._drawn is not None and self._drawn.ticket == self._ticket

    def show_figure(self, build: Builder, tips: Mapping[str, str]) -> None:
        self._build = build
        self._tips = tips
        self.redraw()

    def redraw(self) -> None:
        """Draw again when seen: new data, colours or size."""
        self._ticket = next(_tickets)
        if self.isVisible():
            self._soon.start()

    def _draw(self) -> None:
        """Hand the figure to the drawing thread, after the page was painted."""
        if self._build is None or self.width() < 40 or self.height() < 40:
            return
        global _worker
        if _worker is None:
            _worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="charts")
        self._failed = False
        if self._drawn is None:
            self._slow.start()
        t = theme()
        _worker.submit(
            _draw_one,
            self._ticket,
            self._build,
            t.roles(),
            self.size(),
            t.scale,
            self.devicePixelRatioF(),
        )

    def _came(self, drawn: Drawn) -> None:
        if drawn.ticket != self._ticket:
            return
        self._slow.stop()
        self._skeleton.hide()
        self._failed = drawn.image is None
        self._drawn = drawn
        self.update()
        self.drawn.emit()

    def _show_skeleton(self) -> None:
        self._skeleton.setGeometry(self.rect())
        self._skeleton.show()

    def mark_at(self, point: QPointF) -> str:
        """The gid under a point, "" for none; the smallest wins where marks overlap."""
        if self._drawn is None:
            return ""
        hits = []
        for gid, box in self._drawn.marks:
            if box.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(point):
                hits.append((box.width() * box.height(), gid))
        return min(hits)[1] if hits else ""

    def marks(self) -> dict[str, QRectF]:
        """The box of every named mark, in pixels of this widget."""
        return dict(self._drawn.marks) if self._drawn is not None else {}

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tip = self._tips.get(self.mark_at(QPointF(event.pos())), "")
            QToolTip.showText(event.globalPos(), as_tooltip(tip), self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hit = bool(self.mark_at(event.position()))
        shape = Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gid = self.mark_at(event.position())
        if gid and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(gid)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.is_drawn:
            self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._slow.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.setInterval(120 if self._drawn is not None else 0)  # not at every step of a drag
        self.redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._failed:
            painter.setPen(theme().color("text2"))
            painter.drawText(
                self.rect(),
                Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                self.tr("Grafik belum bisa digambar. Datamu aman, tabelnya tetap bisa dilihat."),
            )
        elif self._drawn is not None and self._drawn.image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if self.is_drawn:
                painter.drawImage(0, 0, self._drawn.image)
            else:
                painter.drawImage(self.rect(), self._drawn.image)


def _draw_one(
    ticket: int, build: Builder, roles: Mapping[str, str], size: QSize, scale: float, ratio: float
) -> None:
    """On the drawing thread: draw, and send the picture home."""
    try:
        image, marks = render(build, roles, size, scale, ratio)
        drawn = Drawn(ticket, image, marks)
    except Exception:  # a bug in a chart: logged, and said in its place; the page goes on
        _log.exception("a chart could not be drawn")
        drawn = Drawn(ticket, None)
    if _home is not None:
        _home.drawn.emit(drawn)


class ChartView(QWidget):
    """A chart with its sentence below and its table behind a link."""

    picked = Signal(str)
    drawn = Signal()

    def __init__(self, *, name: str, height: int = 230) -> None:
        super().__init__()
        self.picture = _Picture(name)
        self.picture.picked.connect(self.picked)
        self.picture.drawn.connect(self.drawn)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.picture)
        self._stack.setMinimumHeight(theme().px(height))
        self._caption = PlainLabel(style="caption", role="text2", wrap=True)
        self._switch = LinkButton(self.tr("Lihat sebagai tabel"))
        self._switch.clicked.connect(self._swap)
        self._switch.hide()
        below = QHBoxLayout()
        below.setSpacing(theme().px(16))
        below.addWidget(self._caption, 1)
        below.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(6))
        layout.addWidget(self._stack, 1)
        layout.addLayout(below)

    @property
    def is_drawn(self) -> bool:
        """Whether the newest figure is on the screen."""
        return self.picture.is_drawn

    def show_chart(
        self,
        build: Builder,
        *,
        summary: str,
        caption: str = "",
        tips: Mapping[str, str] | None = None,
    ) -> None:
        """Draw what `build(roles)` makes, once it can be seen; the old picture stays until then."""
        self.picture.setAccessibleDescription(summary)
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))
        self.picture.show_figure(build, tips or {})

    def set_table(self, table: QWidget) -> None:
        """Offer the same figures as a table; the page keeps it filled."""
        self._stack.addWidget(table)
        self._switch.show()

    def _swap(self) -> None:
        to_table = self._stack.currentIndex() == 0
        self._stack.setCurrentIndex(1 if to_table else 0)
        self._switch.setText(
            self.tr("Lihat sebagai grafik") if to_table else self.tr("Lihat sebagai tabel")
        )
        self._switch.updateGeometry()
