"""The picture of a figure: what is under the pointer, and a walk from mark to mark by keys.

Arrow right and left go to the next mark in the order of the data, up and down to the nearest one
above or below, Home and End to the ends; Enter or Space pick. The mark reached has a frame and its
words beside it, and a screen reader says them.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from concurrent.futures import Future
from functools import partial
from itertools import count

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from umkm_studio.charts.output import Builder
from umkm_studio.ui.kit.announcing import announce
from umkm_studio.ui.kit.chart_thread import Drawn, draw, expect, no_longer_expect, render
from umkm_studio.ui.kit.empty import Skeleton
from umkm_studio.ui.kit.labels import as_tooltip
from umkm_studio.ui.kit.theme import theme, tokens

_log = logging.getLogger(__name__)
_SLACK = 5.0  # pixels around a mark that still count as a click on it
_LEAST = 8.0  # pixels of the frame around a small mark
_PICK = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_WAYS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}

_tickets = count(1)  # of what is to be drawn
_numbers = count(1)  # of pictures


class ChartPicture(QWidget):
    """The picture of a figure, and which of its marks was picked."""

    picked = Signal(str)
    drawn = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._build: Builder | None = None
        self._tips: Mapping[str, str] = {}
        self._drawn: Drawn | None = None
        self._ticket = 0
        self._drawn_ticket = 0
        self._failed = False
        self._current = ""  # the mark that keys have reached
        self._hovered = ""
        self._skeleton = Skeleton(self)
        self._skeleton.hide()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._draw)
        self._slow = QTimer(self, singleShot=True, interval=tokens()["motion"]["skeletonDelayMs"])
        self._slow.timeout.connect(self._show_skeleton)
        self._number = next(_numbers)
        self.destroyed.connect(partial(no_longer_expect, self._number))
        theme().changed.connect(self.redraw)

    @property
    def is_drawn(self) -> bool:
        """Whether the newest figure is on the screen."""
        return self._drawn_ticket == self._ticket > 0

    @property
    def build(self) -> Builder | None:
        """What makes the newest figure."""
        return self._build

    @property
    def current(self) -> str:
        """The gid of the mark that keys have reached, "" for none."""
        return self._current

    def show_figure(self, build: Builder, tips: Mapping[str, str]) -> None:
        """Draw another figure; `tips` are the words of its marks by gid."""
        self._build = build
        self._tips = tips
        self.redraw()

    def redraw(self) -> None:
        """Draw again when seen: new data, colours or size."""
        if self._build is None:
            return
        self._ticket = next(_tickets)
        expect(self._number)
        if self.isVisible():
            self._soon.start()
        else:  # a page is filled before it is shown
            QTimer.singleShot(0, self, self._expect_if_seen)

    def _expect_if_seen(self) -> None:
        if not self.isVisible():
            no_longer_expect(self._number)

    def marks(self) -> Mapping[str, QRectF]:
        """The box of every named mark in pixels of this widget, in the order of the data."""
        return self._drawn.marks if self._drawn is not None else {}

    def mark_at(self, point: QPointF) -> str:
        """The gid under a point, "" for none; the smallest wins where marks overlap."""
        hits = [
            (box.width() * box.height(), gid)
            for gid, box in self.marks().items()
            if box.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(point)
        ]
        return min(hits)[1] if hits else ""

    # drawing

    def _draw(self) -> None:
        """Hand the figure to the drawing thread, after the page was painted."""
        if self._build is None or self.width() < 40 or self.height() < 40:
            no_longer_expect(self._number)
            return
        self._failed = False
        if self._drawn is None:
            self._slow.start()
        t = theme()
        work = partial(
            _numbered, self._ticket, self._build, t.roles(), self.size(), t.scale,
            self.devicePixelRatioF(),
        )  # fmt: skip
        draw(work, self._came)

    def _came(self, future: Future[tuple[int, Drawn | None]]) -> None:
        ticket, drawn = future.result()
        if ticket != self._ticket:
            return
        no_longer_expect(self._number)
        self._slow.stop()
        self._skeleton.hide()
        self._failed = drawn is None
        self._drawn, self._drawn_ticket = drawn, ticket
        if self._current not in self.marks():
            self._current = ""
        self.update()
        self.drawn.emit()

    def _show_skeleton(self) -> None:
        self._skeleton.setGeometry(self.rect())
        self._skeleton.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what came while nobody looked."""
        super().showEvent(event)
        if not self.is_drawn and self._build is not None:
            expect(self._number)
            self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits any more."""
        super().hideEvent(event)
        no_longer_expect(self._number)
        self._slow.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw at the new size."""
        super().resizeEvent(event)
        self._soon.setInterval(120 if self._drawn is not None else 0)  # not at every step of a drag
        self.redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, stretched until the new one comes, and the frame of the current mark."""
        painter = QPainter(self)
        if self._failed:
            painter.setPen(theme().color("text2"))
            painter.drawText(
                self.rect(),
                Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                self.tr("Grafik belum bisa digambar. Datamu aman, tabelnya tetap bisa dilihat."),
            )
        elif self._drawn is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if self.is_drawn:
                painter.drawImage(0, 0, self._drawn.image)
                self._frame(painter, self._hovered, "borderStrong")
                if self.hasFocus():
                    self._frame(painter, self._current, "focus")
            else:
                painter.drawImage(self.rect(), self._drawn.image)

    def _frame(self, painter: QPainter, gid: str, role: str) -> None:
        if gid not in self.marks():
            return
        box = self.marks()[gid]
        wide = max(0.0, _LEAST - box.width()) / 2 + 3
        high = max(0.0, _LEAST - box.height()) / 2 + 3
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color(role), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-wide, -high, wide, high), 4, 4)

    # pointing

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name the mark under the pointer at once."""
        gid = self.mark_at(event.position())
        shape = Qt.CursorShape.PointingHandCursor if gid else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        if gid != self._hovered:
            self._hovered = gid
            self.update()
            tip = self._tips.get(gid, "")
            QToolTip.showText(event.globalPosition().toPoint(), as_tooltip(tip), self)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer."""
        super().leaveEvent(event)
        self._hovered = ""
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick the mark under the pointer."""
        gid = self.mark_at(event.position())
        if gid and event.button() == Qt.MouseButton.LeftButton:
            self._current = gid
            self.picked.emit(gid)

    # walking

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from mark to mark, or pick the one reached."""
        key = Qt.Key(event.key())
        gids = list(self.marks())
        if key in _PICK and self._current:
            self.picked.emit(self._current)
        elif key in _STEPS and gids:
            self._go(self._next(gids, _STEPS[key]))
        elif key in _WAYS and gids:
            self._go(self._nearest(_WAYS[key]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and gids:
            self._go(gids[0 if key == Qt.Key.Key_Home else -1])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the mark again that keys had reached."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Its frame goes with the focus."""
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.update()

    def _next(self, gids: list[str], step: int) -> str:
        if not self._current:
            return gids[0 if step > 0 else -1]
        at = gids.index(self._current) + step
        return gids[min(max(at, 0), len(gids) - 1)]

    def _nearest(self, way: int) -> str:
        """The mark above (-1) or below (1) that is closest; aside counts more than up or down."""
        marks = self.marks()
        if not self._current:
            return next(iter(marks))
        here = marks[self._current].center()
        found = []
        for gid, box in marks.items():
            there = box.center()
            ahead = (there.y() - here.y()) * way
            if ahead > 1:
                found.append((ahead + 3 * abs(there.x() - here.x()), gid))
        return min(found)[1] if found else self._current

    def _go(self, gid: str) -> None:
        self._current = gid
        self.update()
        tip = self._tips.get(gid, "")
        place = self.mapToGlobal(self.marks()[gid].topRight().toPoint())
        QToolTip.showText(place, as_tooltip(tip), self)
        announce(self, tip)


def _numbered(
    ticket: int, build: Builder, roles: Mapping[str, str], size: QSize, scale: float, ratio: float
) -> tuple[int, Drawn | None]:
    """On the drawing thread: the picture and for which request it is; None where it failed."""
    try:
        return ticket, render(build, roles, size, scale, ratio)
    except Exception:  # a bug in a chart: logged, and said in its place; the page goes on
        _log.exception("a chart could not be drawn")
        return ticket, None
