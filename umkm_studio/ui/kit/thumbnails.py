"""Small pictures of files that stay where they are.

Looking for files and making them small is done beside the window: a memory card or a network folder
may be slow, or gone.

    thumbnails = Thumbnails(studio.reads)
    thumbnails.arrived.connect(self.update)
    thumbnails.ask([path])
    thumbnails.picture(path)      # None until it is there, or where there is none
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from umkm_studio.models.content import media
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.jobs import Jobs, Progress


@dataclass(frozen=True, slots=True)
class Seen:
    """A file as it was found: whether it is there, and a small picture where it can be drawn."""

    path: str
    is_there: bool
    picture: QImage | None


def look_at(paths: Sequence[str], pixels: int, _store: Store, _progress: Progress) -> list[Seen]:
    """Look for the files; work for `Jobs`: QImage may be made on any thread. `pixels` is the
    shorter side of the pictures.
    """
    return [_look_at_one(path, pixels) for path in paths]


def _look_at_one(path: str, pixels: int) -> Seen:
    try:
        if media.kind_of(path) is None or not Path(path).is_file():
            return Seen(path, is_there=False, picture=None)
    except OSError:  # a drive that is not ready, a folder that may not be read
        return Seen(path, is_there=False, picture=None)
    reader = QImageReader(path)
    reader.setAutoTransform(True)  # phones say in the file which side is up
    size = reader.size()
    if size.isValid():
        wanted = size.scaled(pixels, pixels, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        reader.setScaledSize(QSize(wanted))
    picture = reader.read()
    return Seen(path, is_there=True, picture=None if picture.isNull() else picture)


def covering(picture: QImage, box: QRectF) -> QRectF:
    """Where a picture is drawn so that it fills a box; what is too much lies outside."""
    size = picture.size().toSizeF()
    size.scale(box.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    place = QRectF(0, 0, size.width(), size.height())
    place.moveCenter(box.center())
    return place


class Thumbnails(QObject):
    """The pictures of what is on the screen now; `arrived` when there are more of them."""

    arrived = Signal()

    def __init__(self, jobs: Jobs, *, pixels: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._pixels = pixels
        self._seen: dict[str, Seen | None] = {}  # None: asked for, not yet known

    def ask(self, paths: Iterable[str]) -> None:
        """Get these pictures, and forget others."""
        wanted = dict.fromkeys(paths)
        new = [path for path in wanted if path not in self._seen]
        self._seen = {path: self._seen.get(path) for path in wanted}
        if new:
            self._jobs.run(partial(look_at, new, self._pixels), self._arrive, self._fail)

    def picture(self, path: str) -> QImage | None:
        """The small picture of a file, where it is known."""
        seen = self._seen.get(path)
        return None if seen is None else seen.picture

    def is_there(self, path: str) -> bool:
        """Whether the file is where it is said to be, as far as that is known."""
        seen = self._seen.get(path)
        return seen is not None and seen.is_there

    def _arrive(self, found: list[Seen]) -> None:
        self._seen.update({seen.path: seen for seen in found if seen.path in self._seen})
        self.arrived.emit()

    def _fail(self, error: BaseException) -> None:
        raise error  # a bug: files that can't be read are no error
