"""Pictures and films of a post, as a row of small tiles.

They stay where they are; what is kept is where. Looking for them and making thumbnails is done
beside the window: a memory card or a network folder may be slow, or gone.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QDesktopServices,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from umkm_studio.models.content import media
from umkm_studio.models.content.media import Kind
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.files import ask_for_file, ask_for_files
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.tab_order import put_before
from umkm_studio.ui.kit.theme import paint_icon, theme
from umkm_studio.ui.kit.thumbnails import Seen, covering, look_at

_WIDTH, _HEIGHT = 52, 38  # of a tile
_PIXELS = 128  # of a thumbnail: sharp at twice the size


class MediaStrip(QWidget):
    """The tiles, and one more that adds. `edited` when the maker changed the row, `looked` when it
    is known which files are there.
    """

    edited = Signal()
    looked = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._paths: tuple[str, ...] = ()
        self._seen: dict[str, Seen] = {}
        self.tiles: list[MediaTile] = []
        self.add = _AddTile(self.tr("Tambah foto atau video"))
        self.setFocusProxy(self.add)
        self._row = Flow(self.add, gap=8)
        self.missing = caption("", role="warningText", wrap=True)
        self.folder = LinkButton(self.tr("Buka folder"), icon="folder", strong=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(6))
        layout.addLayout(self._row)
        layout.addWidget(self.missing)
        layout.addWidget(self.folder, 0, Qt.AlignmentFlag.AlignLeft)
        self.missing.hide()
        self.folder.hide()
        self.add.clicked.connect(self._ask)
        self.folder.clicked.connect(self._open_folder)

    def value(self) -> tuple[str, ...]:
        """The paths, in order."""
        return self._paths

    @property
    def count_there(self) -> int:
        """How many of the files are where they are said to be, as far as that is known yet."""
        return sum(self._is_there(path) for path in self._paths)

    def set_value(self, paths: Sequence[str]) -> None:
        """Show these files; this is no change by the maker."""
        if tuple(paths) != self._paths or not self.tiles:
            self._paths = tuple(paths)
            self._build()
        self._look()

    def take(self, paths: Sequence[str]) -> None:
        """Add files, as a drop or the file dialog brings them."""
        self._change(media.added(self._paths, paths))

    def _change(self, paths: tuple[str, ...], focus: int | None = None) -> None:
        if paths == self._paths:
            return
        self._paths = paths
        self._build()
        self._look()
        if focus is not None:
            there = [*self.tiles, self.add]
            there[min(focus, len(self.tiles))].setFocus()
        self.edited.emit()

    def _build(self) -> None:
        for tile in self.tiles:
            self._row.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._row.removeWidget(self.add)
        self.tiles = [MediaTile(path) for path in self._paths]
        for place, tile in enumerate(self.tiles):
            tile.deed.connect(partial(self._do, place))
            self._row.addWidget(tile)
            tile.show()
        self._row.addWidget(self.add)
        put_before(self.add, self.tiles)
        self._show_seen()

    # what is found

    def _look(self) -> None:
        unknown = [path for path in self._paths if path not in self._seen]
        if unknown:
            explain = self._studio.notices.explain
            self._studio.reads.run(partial(look_at, unknown, _PIXELS), self._found, explain)

    def _found(self, seen: Sequence[Seen]) -> None:
        self._seen |= {one.path: one for one in seen}
        self._show_seen()
        self.looked.emit()

    def _is_there(self, path: str) -> bool:
        seen = self._seen.get(path)
        return seen is not None and seen.is_there

    def _show_seen(self) -> None:
        gone = []
        for tile in self.tiles:
            seen = self._seen.get(tile.path)
            tile.show_seen(seen)
            if seen is not None and not seen.is_there:
                gone.append(Path(tile.path).name)
        text = self.tr(
            "Berkas dipindah? {names} tidak ada di tempatnya. Klik kotaknya untuk mencari."
        )
        self.missing.setText(text.format(names=", ".join(gone)))
        self.missing.setVisible(bool(gone))
        self.folder.setVisible(self.count_there > 0)

    # what the maker does

    def _ask(self) -> None:
        names = " ".join(f"*{suffix}" for suffix in media.SUFFIXES)
        kinds = self.tr("Foto dan video ({names})").format(names=names)
        ask_for_files(self, self.tr("Pilih foto atau video"), kinds, self._chosen)

    def _chosen(self, paths: Sequence[Path]) -> None:
        self.take([str(path) for path in paths])

    def _do(self, place: int, deed: str) -> None:
        path = self._paths[place]
        if deed == "remove":
            rest = (*self._paths[:place], *self._paths[place + 1 :])
            self._change(rest, focus=place)
        elif deed in ("left", "right"):
            by = -1 if deed == "left" else 1
            at = min(max(0, place + by), len(self._paths) - 1)
            self._change(media.moved(self._paths, place, by), focus=at)
        elif deed == "folder":
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent)))
        elif self._is_there(path):
            QDesktopServices.openUrl(QUrl.fromLocalFile(path))
        elif path in self._seen:
            title = self.tr("Cari {name}").format(name=Path(path).name)
            ask_for_file(self, title, "*", partial(self._moved, place))

    def _moved(self, place: int, new: Path) -> None:
        paths = [*self._paths]
        paths[place] = str(new)
        self._change(tuple(dict.fromkeys(paths)), focus=place)

    def _open_folder(self) -> None:
        there = next(path for path in self._paths if self._is_there(path))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(there).parent)))


class MediaTile(QPushButton):
    """One file. Enter opens it, or looks for it where it is missing; Del takes it out of the row,
    Alt+arrows move it.
    """

    deed = Signal(str)  # open, folder, left, right, remove

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path
        self._seen: Seen | None = None
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
        self.setToolTip(f"{name}\n{keys}")
        self.update()

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


class _AddTile(QPushButton):
    """The dashed tile at the end of the row."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFixedSize(theme().px(_WIDTH), theme().px(_HEIGHT))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.setToolTip(name)

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
