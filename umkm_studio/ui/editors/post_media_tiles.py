"""The tiles of a post's files: one for each, and one that adds."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from umkm_studio.models.content import media
from umkm_studio.models.content.media import Kind
from umkm_studio.ui.kit.labels import as_tooltip
from umkm_studio.ui.kit.theme import paint_icon, theme
from umkm_studio.ui.kit.thumbnails import Seen, covering

_WIDTH, _HEIGHT = 52, 38


class MediaTile(QPushButton):
    """One file. Enter opens it, or looks for it where it is missing; Del takes it out of the row,
    Alt+arrows or the pointer move it.
    """

    deed = Signal(str)  # open, folder, left, right, remove
    dropped = Signal()  # it was pulled to another place

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path
        self._seen: Seen | None = None
        self._held_at: QPoint | None = None
        self._is_pulled = False
        self.menu_list = QMenu(self)
        self.setFixedSize(theme().px(_WIDTH), theme().px(_HEIGHT))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.clicked.connect(partial(self.deed.emit, "open"))
        self.customContextMenuRequested.connect(self._show_menu)
        self.show_seen(None)

    def show_seen(self, seen: Seen | None) -> None:
        """What is known of the file; None while it is being looked for."""
        self._seen = seen
        name = Path(self.path).name
        if seen is not None and not seen.is_there:
            name = self.tr("{name}: berkas dipindah?").format(name=name)
        keys = self.tr("Del menghapus dari daftar, Alt+panah memindah")
        self.setAccessibleName(name)
        self.setToolTip(as_tooltip(f"{name}\n{keys}"))
        self.update()

    def stands_before(self, point: QPoint) -> bool:
        """Whether somebody who reads line by line meets it before a point of the strip."""
        mine = self.geometry()
        on_this_line = mine.top() <= point.y() <= mine.bottom()
        return mine.bottom() < point.y() or (on_this_line and mine.center().x() < point.x())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del, Alt+arrows."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        deed = {
            (Qt.Key.Key_Delete, False): "remove",
            (Qt.Key.Key_Left, True): "left",
            (Qt.Key.Key_Right, True): "right",
        }.get((Qt.Key(event.key()), alt))
        if deed is None:
            super().keyPressEvent(event)
            return
        self.deed.emit(deed)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Perhaps the begin of pulling it along the row."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer along the row."""
        if self._held_at is None:
            return
        far = (event.position().toPoint() - self._held_at).manhattanLength()
        if self._is_pulled or far >= QApplication.startDragDistance():
            self._is_pulled = True
            self.raise_()
            self.move(self.mapToParent(event.position().toPoint() - self._held_at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: a tile that was pulled is not pressed."""
        pulled, self._is_pulled, self._held_at = self._is_pulled, False, None
        if pulled:
            self.setDown(False)
            self.dropped.emit()
            return
        super().mouseReleaseEvent(event)

    def _show_menu(self, at: QPoint) -> None:
        self.menu_list.clear()
        there = self._seen is not None and self._seen.is_there
        for deed, words in (
            ("open", self.tr("Buka") if there else self.tr("Cari berkasnya…")),
            ("folder", self.tr("Buka folder")),
            ("left", self.tr("Pindah ke kiri")),
            ("right", self.tr("Pindah ke kanan")),
            ("remove", self.tr("Hapus dari daftar")),
        ):
            action = QAction(words, self.menu_list)
            action.triggered.connect(partial(self.deed.emit, deed))
            self.menu_list.addAction(action)
        self.menu_list.popup(self.mapToGlobal(at))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, or a sign for a film or for what is missing."""
        t = theme()
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        gone = self._seen is not None and not self._seen.is_there
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(box, t.px(8), t.px(8))
        painter.fillPath(shape, t.color("neutralSoft" if gone else "primarySoft"))
        picture = self._seen.picture if self._seen is not None else None
        if picture is not None:
            painter.setClipPath(shape)
            painter.drawImage(covering(picture, box), picture)
            painter.setClipping(False)
        else:
            is_film = media.kind_of(self.path) is Kind.FILM
            icon = "help-circle" if gone else "player-play" if is_film else "camera"
            side = t.px(18)
            mark = QRectF(0, 0, side, side)
            mark.moveCenter(box.center())
            paint_icon(painter, icon, mark.toRect(), "neutralText" if gone else "primarySoftText")
        painter.setPen(QPen(t.color("borderStrong"), 1))
        painter.drawPath(shape)


class AddTile(QPushButton):
    """The dashed tile at the end of the row."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFixedSize(theme().px(_WIDTH), theme().px(_HEIGHT))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.setToolTip(as_tooltip(name))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(t.color("borderStrong"), 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(t.color("rowHover" if self.underMouse() else "surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, t.px(8), t.px(8))
        side = t.px(18)
        mark = QRectF(0, 0, side, side)
        mark.moveCenter(box.center())
        paint_icon(painter, "photo-plus", mark.toRect(), "text2")
