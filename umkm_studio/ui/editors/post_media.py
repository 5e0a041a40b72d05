"""Pictures and films of a post, as a row of small tiles.

They stay where they are; what is kept is where. Looking for them and making thumbnails is done
beside the window: a memory card or a network folder may be slow, or gone.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content import media
from umkm_studio.ui.editors.post_media_tiles import AddTile, MediaTile
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.files import ask_for_file, ask_for_files
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.opening import open_folder_of, open_media
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.tab_order import put_before
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.kit.thumbnails import Seen, look_at

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
        self.add = AddTile(self.tr("Tambah foto atau video"))
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

    def draft(self) -> list[str]:
        """The paths, in order."""
        return list(self._paths)

    def take_draft(self, kept: list[str]) -> None:
        """Show these files again."""
        self._change(tuple(kept))

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
            tile.dropped.connect(partial(self._dropped, place))
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
        ask_for_files(self, self.tr("Pilih foto atau video"), self._kinds(), self._chosen)

    def _kinds(self) -> str:
        """What may be chosen, for a file dialog."""
        names = " ".join(f"*{suffix}" for suffix in media.SUFFIXES)
        return self.tr("Foto dan video ({names})").format(names=names)

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
            open_folder_of(path)
        elif self._is_there(path):
            open_media(path)
        elif path in self._seen:
            title = self.tr("Cari {name}").format(name=Path(path).name)
            ask_for_file(self, title, self._kinds(), partial(self._moved, place))

    def _dropped(self, place: int) -> None:
        """A tile was pulled: it goes behind those whose middle it has passed."""
        here = self.tiles[place].geometry().center()
        others = [tile for tile in self.tiles if tile is not self.tiles[place]]
        at = sum(tile.stands_before(here) for tile in others)
        self._row.setGeometry(self._row.geometry())  # back into the row, if nothing changes
        self._change(media.moved(self._paths, place, at - place), focus=at)

    def _moved(self, place: int, new: Path) -> None:
        paths = [*self._paths]
        paths[place] = str(new)
        self._change(tuple(dict.fromkeys(paths)), focus=place)

    def _open_folder(self) -> None:
        open_folder_of(next(path for path in self._paths if self._is_there(path)))
