"""Pictures that leave the program: shown as they will be seen, copied for a chat, saved as a file.

view = PictureView(image, words, QSize(420, 296))     # `words` are what a screen reader says
copy_picture(image, notices)
save_picture(image, path, notices)                     # says where, or why it did not work
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from umkm_studio.models import files
from umkm_studio.models.errors import UserError
from umkm_studio.ui.kit.notices import Notices
from umkm_studio.ui.kit.theme import theme

translate = QCoreApplication.translate


class PictureView(QWidget):
    """A picture at a size of its own, with a hairline around it; `size` is before text scaling."""

    def __init__(self, picture: QImage, words: str, size: QSize) -> None:
        super().__init__()
        self._picture = picture
        self.show_picture(picture, words, size)

    def show_picture(self, picture: QImage, words: str, size: QSize) -> None:
        """Show another one."""
        self._picture = picture
        self.setAccessibleName(words)
        self.setFixedSize(theme().px(size.width()), theme().px(size.height()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it, smooth at any size."""
        ratio = self.devicePixelRatioF()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._picture.width() > self.width() * ratio:  # scaling down by painting leaves steps
            scaled = self._picture.scaled(
                self.size() * ratio,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            painter.drawImage(self.rect(), scaled)
        else:
            painter.drawImage(self.rect(), self._picture)
        painter.setPen(theme().color("border"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def copy_picture(picture: QImage, notices: Notices) -> None:
    """Put it on the clipboard."""
    QGuiApplication.clipboard().setImage(picture)
    notices.toast(translate("Pictures", "Gambar tersalin."))


def save_picture(picture: QImage, path: Path, notices: Notices) -> None:
    """Write it to a file; say where, or why it did not work."""
    try:
        write_picture(picture, path)
    except UserError as problem:
        notices.explain(problem)
    else:
        notices.toast(translate("Pictures", "Gambar tersimpan: {name}").format(name=path.name))


def write_picture(picture: QImage, path: Path) -> None:
    """Write it as PNG; the file appears whole or not at all. On any thread. Raises the `UserError`s
    of `files.whole`.

    It is made in memory: of a disk that is full Qt says nothing, and leaves half a file.
    """
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(made, "PNG"):  # type: ignore[call-overload]
        raise RuntimeError("the picture could not be made")
    with files.whole(path) as unfinished:
        unfinished.write_bytes(bytes(made.data().data()))
