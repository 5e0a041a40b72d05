"""Files of pictures, named with the way to where they lie."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import PurePath

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.buyer_photos import Photo
from umkm_studio.ui.kit import opening, wording
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import row, stack
from umkm_studio.ui.kit.labels import caption, elided
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme

_LISTED = 3  # files; the others lie where these do, mostly


class PhotoFiles(QWidget):
    """A line for each: its name, its folder, and a link that shows that folder."""

    def __init__(self, studio: Studio, photos: Sequence[Photo]) -> None:
        super().__init__()
        self._studio = studio
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(4))
        for photo in photos[:_LISTED]:
            layout.addLayout(self._line(photo))
        if len(photos) > _LISTED:
            more = self.tr("dan {count} foto lagi")
            count = wording.number(len(photos) - _LISTED)
            layout.addWidget(caption(more.format(count=count), role="text2"))

    def _line(self, photo: Photo) -> QVBoxLayout:
        file = PurePath(photo.path)
        folder = LinkButton(self.tr("Buka folder"), icon="folder")
        folder.setAccessibleName(self.tr("Buka folder {file}").format(file=file.name))
        folder.clicked.connect(partial(self._open, photo.path))
        words = stack(
            elided(file.name, "table"), elided(str(file.parent), "caption", role="text2"), gap=0
        )
        line = row(words, folder, gap=12)
        line.setStretch(0, 1)
        return stack(line)

    def _open(self, path: str) -> None:
        if not opening.open_folder_of(path):
            words = self.tr("{file} tidak ada di sana lagi.")
            self._studio.notices.toast(words.format(file=PurePath(path).name))
